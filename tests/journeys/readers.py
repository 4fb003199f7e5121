"""Five requesters and one without an address: the files that name them, and what each should read in their language."""

from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from pathlib import Path

PARKED = "We look at the timetable editor next week"
HONOURED = "Many of you copy by hand every August"
EVENTS = ("parked", "honoured", "scheduled", "shipped")


@dataclass(frozen=True)
class Reader:
    """A requester, the subject of each letter in the order of EVENTS, and how the shipped one reads."""

    name: str
    address: str
    language: str
    key: str
    quoted: str
    subjects: tuple[str, str, str, str]
    shipped: tuple[str, ...]

    @property
    def subject(self) -> str:
        """The subject of the ticket."""
        return self.quoted[1:-1]


READERS = (
    Reader(
        "Stina Lind",
        "stina@norr.example.org",
        "sv",
        "KUR-1",
        "”Kopiera ett schema”",
        ("Väntar på beslut: ", "Vi säger ja: ", "Planerat till den {planned}: ", "Klart: "),
        (
            "Hej Stina Lind!",
            "Från och med {shipped} kan du",
            "versionen ”{release}” av Kursoria",
            "avslutar vi ditt ärende",
        ),
    ),
    Reader(
        "Aino Koski",
        "aino@pohja.example.org",
        "fi",
        "KUR-2",
        "”Kopioi lukujärjestys”",
        ("Odottaa päätöstä: ", "Pyyntönne toteutetaan: ", "Aikataulu selvillä, {planned}: ", "Valmista: "),
        ("Hyvä Aino Koski,", "käytettävissänne {shipped} alkaen", "julkaisuun ”{release}”", "käsittely päättyy tähän"),
    ),
    Reader(
        "Ilse Brandt",
        "ilse@amt.example.com",
        "de",
        "KUR-3",
        "„Stundenplan kopieren“",
        ("Entscheidung steht noch aus: ", "Wir setzen es um: ", "Geplant für den {planned}: ", "Umgesetzt: "),
        (
            "Guten Tag Ilse Brandt,",
            "Ab {shipped}, steht Ihnen",
            "Version „{release}“",
            "Damit ist Ihr Anliegen abgeschlossen",
        ),
    ),
    Reader(
        "Merel de Wit",
        "merel@oost.example.net",
        "nl",
        "KUR-4",
        "‘Rooster kopiëren’",
        ("In afwachting van een besluit: ", "Wij voeren uw verzoek uit: ", "Gepland voor {planned}: ", "Klaar: "),
        ("Beste Merel de Wit,", "Vanaf {shipped} kunt u", "versie ‘{release}’", "Hiermee is uw verzoek afgesloten"),
    ),
    Reader(
        "Kate Moor",
        "kate@moor.example.com",
        "en",
        "KUR-5",
        "“Copy a timetable, please”",
        ("Waiting for a decision: ", "We are going to do it: ", "Planned for {planned}: ", "Done: "),
        ("Dear Kate Moor,", "available to you from {shipped}", "“{release}”", "This closes your request"),
    ),
)
#: Somebody of whom no address is known: name, key, subject.
BY_HAND = ("Gun Berg", "KUR-6", "Copy my week")


@dataclass(frozen=True)
class Shipping:
    """The release that the letters name: its name, the day it was planned for, the day it shipped."""

    release: str
    planned: date
    shipped: date


def assert_told(reader: Reader, mails: list[EmailMessage], shipping: Shipping) -> None:
    """Each of the four letters came, once, as the reader should get it."""
    words = {
        "planned": _day(reader.language, shipping.planned),
        "shipped": _on_day(reader.language, shipping.shipped),
        "release": shipping.release,
    }
    subjects = [f"{subject.format(**words)}{reader.subject} ({reader.key})" for subject in reader.subjects]
    by_subject = {str(mail["Subject"]): mail for mail in mails}
    assert sorted(str(mail["Subject"]) for mail in mails) == sorted(subjects)
    texts = {}
    for event, subject in zip(EVENTS, subjects, strict=True):
        mail = by_subject[subject]
        assert str(mail["To"]) == f"{reader.name} <{reader.address}>"
        assert mail["Content-Language"] == reader.language
        texts[event] = " ".join(mail.get_content().split())
        assert f"{reader.key} {reader.quoted}" in texts[event]
    assert PARKED in texts["parked"]
    assert HONOURED in texts["honoured"]
    assert shipping.release in texts["scheduled"]
    assert _on_day(reader.language, shipping.planned, since=False) in texts["scheduled"]
    for part in reader.shipped:
        assert part.format(**words) in texts["shipped"]


# ---- days, as a person of each language writes them

_MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_DAYS = {
    "sv": ("måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen", " den "),
    "fi": ("maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina", " "),
    "de": ("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag", ", dem "),
    "nl": ("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", " "),
    "en": ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", " "),
}


def _day(language: str, day: date) -> str:
    """17. marraskuuta 2026."""
    dot = "." if language in {"fi", "de"} else ""
    return f"{day.day}{dot} {_MONTHS[language].split()[day.month - 1]} {day.year}"


def _on_day(language: str, day: date, *, since: bool = True) -> str:
    """måndagen den 17 november 2026; a Finnish *since* takes the date alone."""
    if language == "fi" and since:
        return _day(language, day)
    names, between = _DAYS[language]
    return f"{names.split()[day.weekday()]}{between}{_day(language, day)}"


# ---- files


def people_file(folder: Path) -> Path:
    """Names with addresses, languages and an organisation: what a Jira export lacks."""
    lines = [f"{reader.name},{reader.address},{reader.language},Norrby" for reader in READERS]
    file = folder / "people.csv"
    file.write_text("\n".join(["name,email,language,organisation", *lines, f"{BY_HAND[0]},,en,Norrby", ""]), "utf-8")
    return file


def jira_file(folder: Path, kind: str = "New Feature", house: tuple[str, int] | None = None) -> Path:
    """An export as a Jira Server writes it: a byte-order mark, Comment twice, commas and line ends in quotes."""
    heads = "Summary,Issue key,Issue id,Issue Type,Status,Project name,Reporter,Created,Labels,Labels,Fix Version/s"
    own = ",Custom field (Organization),Custom field (End users)" if house else ""
    rows = [f"{heads},Description,Custom field (Rank),Comment,Comment{own}"]
    asked = [(reader.name, reader.key, reader.subject) for reader in READERS]
    for number, (name, key, subject) in enumerate([*asked, BY_HAND], start=1):
        comment = '"04/Oct/26 9:53 AM;helpdesk;Thank you,\nwe pass it on"'
        rows.append(
            f'"{subject}",{key},1000{number},{kind},To Do,Kursoria,{name},0{number}/Oct/26 9:27 AM,copy,timetable,,'
            f'"Every August, by hand",0|i{number},{comment},' + (f",{house[0]},{house[1]}" if house else "")
        )
    file = folder / "helpdesk.csv"
    file.write_bytes(b"\xef\xbb\xbf" + "\r\n".join([*rows, ""]).encode())
    return file
