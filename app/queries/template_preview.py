"""A template's letter on an example, so that one sees what an event would tell before it tells anybody."""

from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa

from app.letters.facts import LetterFacts, Request
from app.letters.writing import write_letter
from app.rows.house import TemplatePreview
from app.settings import resource
from models.database import Database, reading
from models.house import house_of
from models.products import Product
from models.rules.terms import Event, Language, NoKind


@dataclass(frozen=True, slots=True)
class _Example:
    """What an invented reader asked for, and what the house says, in one language."""

    reader: str
    subject: str
    title: str
    reason: str
    question: str
    workaround: str


_EXAMPLES = {
    Language.EN: _Example(
        "Jane Marlow",
        "Print the course list on one page",
        "Course list as one PDF",
        "Many of you print this list each term.",
        "How many courses are on your list?",
        "Choose “Export”, then print the file.",
    ),
    Language.SV: _Example(
        "Elin Sandvik",
        "Skriva ut kurslistan på en sida",
        "Kurslistan som en PDF",
        "Många skriver ut listan varje termin.",
        "Hur många kurser finns i er lista?",
        "Välj ”Exportera” och skriv ut filen.",
    ),
    Language.FI: _Example(
        "Aino Harju",
        "Kurssilistan tulostus yhdelle sivulle",
        "Kurssilista yhtenä PDF:nä",
        "Moni tulostaa listan joka lukukausi.",
        "Montako kurssia listallanne on?",
        "Valitkaa ”Vie” ja tulostakaa tiedosto.",
    ),
    Language.DE: _Example(
        "Jana Feldmann",
        "Kursliste auf eine Seite drucken",
        "Kursliste als ein PDF",
        "Viele drucken diese Liste in jedem Semester.",
        "Wie viele Kurse stehen auf Ihrer Liste?",
        "Wählen Sie „Exportieren“ und drucken Sie die Datei.",
    ),
    Language.NL: _Example(
        "Sanne Veldkamp",
        "Cursuslijst op één pagina afdrukken",
        "Cursuslijst als één pdf",
        "Velen drukken deze lijst elk semester af.",
        "Hoeveel cursussen staan er op uw lijst?",
        "Kies ‘Exporteren’ en druk het bestand af.",
    ),
}


def template_preview(database: Database, event: str, language: str, today: date) -> TemplatePreview:
    """The letter that an event's template writes in that language, signed by this house; raises BadInput for a broken template."""
    with reading(database) as session:
        house = house_of(session).name
        product = session.scalar(sa.select(Product.name).order_by(Product.id).limit(1)) or "Kursvik"
    written = write_letter(_facts(Event(event), Language(language), (house, product), today), resource("templates"))
    return TemplatePreview(written.subject, written.body)


def _facts(event: Event, language: Language, named: tuple[str, str], today: date) -> LetterFacts:
    example = _EXAMPLES[language]
    house, product = named
    no_kind = NoKind.NOT_NOW if event is Event.REJECTED else None
    ships = today + timedelta(days=14)
    return LetterFacts(
        event=event,
        language=language,
        reader=example.reader,
        house=house,
        product=product,
        requests=(
            Request("47215", example.subject, today - timedelta(days=60), "C-966", example.title, no_kind=no_kind),
        ),
        reason=None if event is Event.MORE_INFORMATION else example.reason,
        until=today + timedelta(days=28) if event is not Event.WITHDRAWN else None,
        release=f"{product} {ships.year}-{ships.month:02d}",
        release_date=today if event in (Event.SHIPPED, Event.WITHDRAWN) else ships,
        earlier_date=today if event is Event.RESCHEDULED else None,
        questions=(example.question,) if event is Event.MORE_INFORMATION else (),
        workaround=example.workaround,
        corrected="scheduled" if event is Event.CORRECTION else None,
        fixed_in="8.5" if event is Event.CLOSED else None,
        version="8.4" if event in (Event.CLOSED, Event.HANDED_OVER) else None,
        words=example.subject if event is Event.HANDED_OVER else None,
        number="T-47" if event is Event.HANDED_OVER else None,
        renewal=example.title if event is Event.BAKED_IN else None,
    )
