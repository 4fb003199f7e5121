"""Which column of a file holds which of our fields: our own names, good guesses, and the user's mapping."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from app.connectors.headers import ELSEWHERE
from app.connectors.values import FIELDS, REQUIRED
from models.rules.errors import BadInput

Guesses = Mapping[str, tuple[str, str]]

# For each field the names that are sure, the best first, and names that are taken only when no other column could be meant.
TICKET_GUESSES: Guesses = {
    "key": (
        (
            "key, issue key, issuekey, ticket key, ticket id, ticketid, ticket number, ticket no, ticket nr, ticketnummer, ticket, "
            "case number, case no, case id, request id, request number, incident number, incident id, reference, bug id, "
            "issue id, issueid, issue number, issue no, ärendenummer, ärendenr, ärende id, ärende, tikettinumero, tiketti, "
            "tapausnumero, pyyntönumero, vorgangsnummer, vorgang, fallnummer, ticketnr, zaaknummer, meldingsnummer"
        ),
        "id, nr, no, number, nummer, numero, #, tunnus, code, ref, id-nummer",
    ),
    "subject": (
        (
            "subject, summary, title, short description, headline, issue name, issue title, ämne, rubrik, ärendemening, titel, "
            "sammanfattning, betreff, zusammenfassung, kurzbeschreibung, otsikko, aihe, yhteenveto, onderwerp, samenvatting"
        ),
        "topic, heading, name of issue, request",
    ),
    "body": (
        (
            "body, description, long description, details, text, message, content, beskrivning, innehåll, kuvaus, viesti, "
            "beschreibung, text der anfrage, nachricht, omschrijving, beschrijving, bericht"
        ),
        "",
    ),
    "kind": (
        "kind, issue type, issuetype, ticket type, request type, type, typ, ärendetyp, art, tyyppi, laji, soort",
        "category, kategori, kategorie, luokka, categorie",
    ),
    "requester": (
        (
            "requester, requester.name, requester name, reporter, reporter name, requested by, reported by, raised by, "
            "customer name, contact, contact name, from, sender, anmälare, beställare, rapporterad av, ilmoittaja, pyytäjä, "
            "lähettäjä, anforderer, melder, antragsteller, absender, aanvrager, indiener, creator"
        ),
        "customer, author, user",
    ),
    "email": (
        (
            "email, e-mail, requester.email, requester email, requester e-mail, reporter.emailaddress, reporter email, mail, "
            "email address, e-mail address, contact email, customer email, from address, e-post, epost, e-postadress, "
            "sähköposti, sähköpostiosoite, e-mail-adresse, e-mailadresse, mailadresse, e-mailadres"
        ),
        "",
    ),
    "language": (
        "language, lang, locale, requester.locale, requester locale, språk, kieli, sprache, taal, requester language",
        "",
    ),
    "organisation": (
        (
            "organisation, organization, organisation.name, organization.name, organizations, organisation name, "
            "organization name, company, company name, account, organisaatio, yritys, asiakas, företag, kund, firma, "
            "unternehmen, kunde, organisatie, bedrijf, klant"
        ),
        "",
    ),
    "end users": (
        "end users, endusers, number of end users, slutanvändare, loppukäyttäjät, endbenutzer, endanwender, eindgebruikers",
        "",
    ),
    "product": (
        "product, product name, produkt, tuote, project name, project, projekt, system, application, tjänst",
        "",
    ),
    "version": (
        (
            "version, product version, affects version/s, affects versions, affectsversions, affectedversion, affected version, "
            "affected versions, affects version, affectsversion, versions, "
            "versio, versie"
        ),
        "",
    ),
    "module": (
        (
            "module, component/s, components, component, area, modul, moduuli, komponent, komponente, komponentti, "
            "onderdeel, delsystem"
        ),
        "",
    ),
    "keywords": (
        (
            "keywords, labels, label, tags, tag, nyckelord, etiketter, taggar, avainsanat, tunnisteet, schlagwörter, "
            "stichwörter, schlagworte, trefwoorden"
        ),
        "",
    ),
    "received": (
        (
            "received, created, created at, created on, createdat, created date, creation date, date created, opened, "
            "opened at, open date, date received, reported on, submitted, date, datetime, time, skapad, skapat, inkommen, "
            "mottagen, datum, luotu, saapunut, päivämäärä, pvm, erstellt, erstellt am, eingegangen, eingang, aangemaakt, "
            "ontvangen"
        ),
        "",
    ),
    "url": ("url, link, web url, issue url, ticket url, länk, linkki", ""),
}
TICKET_GUESSES = {
    name: (", ".join(filter(None, (sure, ELSEWHERE.get(name)))), possible)
    for name, (sure, possible) in TICKET_GUESSES.items()
}
PERSON_GUESSES: Guesses = {
    "name": (
        (
            "name, full name, person, contact, contact name, contact person, requester, namn, nimi, naam, kontaktperson, "
            "yhteyshenkilö, ansprechpartner, contactpersoon"
        ),
        "user, displayname, display name",
    ),
    "email": TICKET_GUESSES["email"],
    "language": TICKET_GUESSES["language"],
    "organisation": TICKET_GUESSES["organisation"],
    "end users": TICKET_GUESSES["end users"],
    "account manager": (
        "account manager, accountmanager, kundansvarig, asiakasvastaava, kundenbetreuer, klantbeheerder",
        "",
    ),
    "listed": (
        (
            "listed, may ask, får fråga, får anmäla, behörig, saa kysyä, saa ilmoittaa, darf fragen, "
            "anfrageberechtigt, mag vragen, mag melden"
        ),
        "",
    ),
}
_CUSTOM = re.compile(r"custom field \((.+)\)")


def plain(header: str) -> str:
    """A header as it is compared: small letters, accents composed, one space for blanks and underlines."""
    return " ".join(unicodedata.normalize("NFC", header.strip("\ufeff")).casefold().replace("_", " ").split()).strip(
        " :*."
    )


def are_own(headers: Iterable[str]) -> bool:
    """Whether the required columns bear our own names."""
    return set(REQUIRED) <= {plain(header) for header in headers}


def place(headers: Sequence[str], wanted: Mapping[str, str] | None, guesses: Guesses) -> dict[str, str]:
    """Our field → their column: what the user wants first, then guesses; raises BadInput for names that do not exist."""
    chosen = _as_wanted(headers, wanted or {}, tuple(guesses))
    left_out = {field for field, header in chosen.items() if not header}
    mapping = {field: header for field, header in chosen.items() if header}
    free = [header for header in headers if header not in mapping.values()]
    for field, (sure, possible) in guesses.items():
        if field in mapping or field in left_out:
            continue
        header = _guess(free, field, sure, possible)
        if header is not None:
            mapping[field] = header
            free = [other for other in free if other != header]
    return {field: mapping[field] for field in guesses if field in mapping}


def missing(mapping: Mapping[str, str]) -> tuple[str, ...]:
    """The required fields that have no column."""
    return tuple(field for field in REQUIRED if field not in mapping)


def header_at(rows: Sequence[Sequence[str]], wanted: Mapping[str, str] | None = None) -> int | None:
    """The index of the row that holds the headers: it names our fields, or is the first with two words; None when empty."""
    columns = {plain(column) for column in (wanted or {}).values() if column}
    for index, cells in enumerate(rows[:25]):
        if columns and columns <= {plain(cell) for cell in cells}:
            return index
    for index, cells in enumerate(rows[:25]):
        if not missing(place(cells, None, TICKET_GUESSES)):
            return index
    filled = [sum(1 for cell in cells if cell.strip()) for cells in rows]
    several = next((index for index, count in enumerate(filled) if count > 1), None)
    return several if several is not None else next((index for index, count in enumerate(filled) if count), None)


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """The cells without the empty ones at the end; headers that are empty are named by their place."""
    last = max((number for number, cell in enumerate(cells, start=1) if cell.strip()), default=0)
    return tuple(named(cell, number) for number, cell in enumerate(cells[:last], start=1))


def named(header: str, number: int) -> str:
    """The header without blanks around it, or its place where it is empty."""
    return header.strip().strip("\ufeff") or f"(column {number})"


def field_name(name: str, fields: Sequence[str] = FIELDS) -> str:
    """Our field of that name, however it is spelt; raises BadInput that lists the fields."""
    asked = plain(name).replace("organization", "organisation")
    if asked not in fields:
        raise BadInput(f"There is no field “{name}”. The fields are: {', '.join(fields)}.")
    return asked


def _as_wanted(headers: Sequence[str], wanted: Mapping[str, str], fields: Sequence[str]) -> dict[str, str]:
    """The user's mapping with the exact headers; a field mapped to nothing is left out of the guesses too."""
    return {field_name(field, fields): _column(headers, column) for field, column in wanted.items()}


def _column(headers: Sequence[str], column: str) -> str:
    if column in headers or not column.strip():
        return column.strip() and column
    for header in headers:
        if plain(header) == plain(column):
            return header
    shown = ", ".join(dict.fromkeys(headers[:60])) + (" …" if len(headers) > 60 else "")
    raise BadInput(f"There is no column “{column}”. The columns are: {shown}.")


def _guess(headers: Sequence[str], field: str, sure: str, possible: str) -> str | None:
    by_name: dict[str, list[str]] = {}
    for header in headers:
        by_name.setdefault(plain(header), []).append(header)
    if field not in REQUIRED:
        for header in headers:
            if custom := _CUSTOM.fullmatch(plain(header)):
                by_name.setdefault(custom[1], []).append(header)
    for name in sure.split(", "):
        if name in by_name and _is_one(by_name[name], field):
            return by_name[name][0]
    weak = [header for name in possible.split(", ") for header in by_name.get(name, [])]
    return weak[0] if weak and _is_one(weak, field) else None


def _is_one(headers: Sequence[str], field: str) -> bool:
    """A repeated column cannot be the key or the subject: which of them would it be?"""
    return len(headers) == 1 or (field not in REQUIRED and len(set(headers)) == 1)
