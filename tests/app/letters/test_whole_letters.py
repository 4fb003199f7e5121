"""Some letters word for word, as a person wrote them down."""

from datetime import date
from pathlib import Path

from app.letters.facts import LetterFacts, Request, Written
from app.letters.writing import write_letter
from models.rules.terms import Event, Language, NoKind

TEMPLATES = Path(__file__).parents[3] / "resources" / "templates"


def test_the_german_rejection() -> None:
    request = Request(
        "47215",
        "Kursliste drucken",
        date(2026, 9, 14),
        "C-966",
        "Kursliste als PDF",
        NoKind.NOT_EVER,
        url="https://hilfe.example.org/47215",
    )
    facts = LetterFacts(
        Event.REJECTED,
        Language.DE,
        "Ilse Brandt",
        "Ihr Kundendienst",
        "Studia",
        (request,),
        "Der Druck über den Browser genügt.",
    )
    assert write_letter(facts, TEMPLATES) == Written(
        "Unsere Entscheidung zu Ihrem Anliegen: Kursliste drucken (47215)",
        """\
Guten Tag Ilse Brandt,

am 14. September 2026 haben Sie uns Ihr Anliegen 47215 „Kursliste drucken“ geschickt. Bei uns trägt es den Titel „Kursliste als PDF“ (C-966).

Wir haben Ihr Anliegen sorgfältig geprüft und uns entschieden, es nicht umzusetzen.

Unsere Begründung: Der Druck über den Browser genügt.

Damit ist Ihr Anliegen abgeschlossen. Wenn wir etwas übersehen haben, antworten Sie einfach auf diese Nachricht.

Freundliche Grüße
Ihr Kundendienst

Referenz: 47215 · C-966 · https://hilfe.example.org/47215
""",
    )


def test_the_finnish_shipped_letter() -> None:
    request = Request("48288", "Kurssilistan tulostus", date(2026, 9, 14), "C-966", "Kurssilista yhtenä PDF:nä")
    facts = LetterFacts(
        Event.SHIPPED,
        Language.FI,
        None,
        "Asiakaspalvelu",
        "Studia",
        (request,),
        release="R 2026-23",
        release_date=date(2026, 11, 17),
    )
    assert write_letter(facts, TEMPLATES) == Written(
        "Valmista: Kurssilistan tulostus (48288)",
        """\
Hei,

Saimme 14. syyskuuta 2026 teiltä pyynnön 48288 ”Kurssilistan tulostus”. Meillä se on kirjattu nimellä ”Kurssilista yhtenä PDF:nä” (C-966).

Pyyntönne on toteutettu. Ratkaisu on käytettävissänne 17. marraskuuta 2026 alkaen. Se sisältyy tuotteen Studia julkaisuun ”R 2026-23”.

Pyyntönne käsittely päättyy tähän. Jos jokin ei vieläkään toimi, vastatkaa tähän viestiin, niin avaamme pyynnön uudelleen.

Ystävällisin terveisin
Asiakaspalvelu

Viite: 48288 · C-966
""",
    )


def test_the_swedish_parked_letter_names_the_day_of_the_answer() -> None:
    request = Request("48295", "Skriv ut kurslistan", None, "C-966", "Skriv ut kurslistan")
    facts = LetterFacts(
        Event.PARKED,
        Language.SV,
        "Nils Åberg",
        "Kundtjänst",
        None,
        (request,),
        reason="Vi vill först veta hur många som behöver det.",
        until=date(2027, 1, 12),
    )
    assert write_letter(facts, TEMPLATES) == Written(
        "Väntar på beslut: Skriv ut kurslistan (48295)",
        """\
Hej Nils Åberg!

Det här gäller ditt ärende 48295 ”Skriv ut kurslistan”.

Vi har gått igenom ditt ärende. Det är nu parkerat, vilket betyder att det väntar på produktägarens beslut.

Vår motivering: Vi vill först veta hur många som behöver det.

Du får svar av oss senast den 12 januari 2027. Ditt ärende är öppet tills dess. Du behöver inte göra något.

Vänliga hälsningar
Kundtjänst

Referens: 48295 · C-966
""",
    )


def test_the_dutch_letter_on_a_new_date_for_two_requests() -> None:
    waiting = (
        Request("310", "Lijst afdrukken", date(2026, 10, 2), "C-966", "Cursuslijst als pdf"),
        Request("311", "Lege groepen", date(2026, 10, 5), "C-968", "Lege groepen"),
    )
    facts = LetterFacts(
        Event.RESCHEDULED,
        Language.NL,
        "Saskia de Wit",
        "Servicedesk",
        "Studia",
        waiting,
        reason="De test is niet geslaagd.",
        release="R 2026-25",
        release_date=date(2026, 12, 1),
        earlier_date=date(2026, 11, 17),
    )
    assert write_letter(facts, TEMPLATES) == Written(
        "Nieuwe datum, 1 december 2026: uw 2 verzoeken",
        """\
Beste Saskia de Wit,

Dit bericht gaat over uw verzoeken:
• 310 ‘Lijst afdrukken’ (2 oktober 2026) – ‘Cursuslijst als pdf’ (C-966)
• 311 ‘Lege groepen’ (5 oktober 2026)

Wij hadden u dinsdag 17 november 2026 als datum genoemd. Die datum geldt niet meer. Uw verzoeken staan nu gepland voor versie ‘R 2026-25’ van Studia, die op dinsdag 1 december 2026 uitkomt. Het spijt ons dat het langer duurt.

De reden: De test is niet geslaagd.

Wij schrijven u opnieuw wanneer alles klaar is. Tot die tijd blijven uw verzoeken open.

Met vriendelijke groet
Servicedesk

Kenmerk:
310 · C-966
311 · C-968
""",
    )


def test_the_english_no_for_now_says_what_would_bring_it_back() -> None:
    request = Request("52", "Dark mode", date(2026, 5, 4), "C-7", "Dark mode", NoKind.NOT_NOW)
    facts = LetterFacts(
        Event.REJECTED,
        Language.EN,
        "Ada Finch",
        "Customer care",
        "Studia",
        (request,),
        reason="Our time goes into printing this year.",
        brings_back="A second school asks for it.",
    )
    assert write_letter(facts, TEMPLATES) == Written(
        "Not for now: Dark mode (52)",
        """\
Dear Ada Finch,

On 4 May 2026 you sent us your request 52 “Dark mode”.

We have decided not to carry out your request for now.

Our reason: Our time goes into printing this year.

This would make us take it up again: A second school asks for it.

Should it be carried out later after all, we will let you know.

This closes your request. If we have overlooked something, simply reply to this message.

Kind regards
Customer care

Reference: 52 · C-7
""",
    )


def test_the_swedish_letter_on_a_renewal_names_the_day_that_no_longer_holds() -> None:
    request = Request("48295", "Skriv ut kurslistan", date(2026, 9, 14), "C-966", "Skriv ut kurslistan")
    facts = LetterFacts(
        Event.BAKED_IN,
        Language.SV,
        "Nils Åberg",
        "Kundtjänst",
        "Studia",
        (request,),
        reason="Listorna byggs om från grunden.",
        release="R 2027-03",
        release_date=date(2027, 3, 2),
        earlier_date=date(2026, 12, 1),
        renewal="Nya kurslistor",
    )
    assert write_letter(facts, TEMPLATES) == Written(
        "En del av något större: Skriv ut kurslistan (48295)",
        """\
Hej Nils Åberg!

Den 14 september 2026 fick vi ditt ärende 48295 ”Skriv ut kurslistan”.

Ditt ärende ingår nu i en större förnyelse, ”Nya kurslistor”. Förnyelsen löser flera ärenden på en gång, och därför kan det ta längre tid än om vi gjorde ditt för sig. Vi har tidigare skrivit att det du har bett om kommer tisdagen den 1 december 2026. Det datumet gäller inte längre.

Vår motivering: Listorna byggs om från grunden.

Förnyelsen är planerad till versionen ”R 2027-03” av Studia, som kommer tisdagen den 2 mars 2027. Om datumet ändras säger vi till, och vi skriver till dig igen när allt är klart. Ditt ärende är öppet tills dess. Du behöver inte göra något.

Vänliga hälsningar
Kundtjänst

Referens: 48295 · C-966
""",
    )
