"""Exports in other languages are read without a mapping: headers, months, halves of the day, kinds; doubts are said."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.connectors.incoming import IncomingTicket, RowProblem, Said, read_as_said, read_file
from models.rules.terms import TicketKind

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., tuple[list[IncomingTicket], list[RowProblem]]]
FIELDS = ("key", "subject", "kind", "requester", "received", "version", "module", "keywords", "body")

JIRA = {
    "es": (
        "Tipo de Incidencia,Clave de incidencia,Resumen,Informador,Creada,Versiones afectadas,Componente/s,Etiquetas,Descripción",
        "Mejora,HD-1,Copiar,ana,12/abr/24 9:05 PM,4.1,Agenda,copia,Por favor",
    ),
    "de": (
        "Vorgangstyp;Schlüssel;Zusammenfassung;Autor;Erstellt;Betrifft Version/en;Komponente/n;Stichwörter;Beschreibung",
        "Verbesserung;HD-1;Kopieren;anna;12/Apr/24 9:05 PM;4.1;Kalender;Kopie;Bitte",
    ),
    "fi": (
        "Pyynnön tyyppi;Pyynnön avain;Yhteenveto;Raportoija;Luotu;Vaikuttaa versioihin;Komponentit;Leimat;Kuvaus",
        "Parannus;HD-1;Kopioi;aino;12/huhti/24 9.05 ip.;4.1;Kalenteri;kopio;Kiitos",
    ),
    "sv": (
        "Ärendetyp;Ärendenyckel;Sammanfattning;Rapportör;Skapad;Påverkar version/er;Komponent/er;Etiketter;Beskrivning",
        "Förbättring;HD-1;Kopiera;anna;12/apr/24 9:05 em;4.1;Kalender;kopia;Tack",
    ),
    "nl": (
        "Type issue;Issuesleutel;Samenvatting;Melder;Aangemaakt;Betreft versie/s;Component/en;Labels;Beschrijving",
        "Verbetering;HD-1;Kopie;anna;12/apr/24 9:05 p.m.;4.1;Kalender;kopie;Graag",
    ),
    "fr": (
        "Type de ticket,Clé de ticket,Résumé,Rapporteur,Création,Versions affectées,Composants,Étiquettes,Description",
        "Amélioration,HD-1,Copier,anne,12/avr./24 9:05 PM,4.1,Agenda,copie,Merci",
    ),
    "da": (
        "Sagstype;Sagsnøgle;Resumé;Rapportør;Oprettet;Påvirkede versioner;Komponenter;Etiketter;Beskrivelse",
        "Forbedring;HD-1;Kopier;anne;12/apr/24 9:05 PM;4.1;Kalender;kopi;Tak",
    ),
    "nb": (
        "Sakstype;Saksnøkkel;Sammendrag;Rapportør;Opprettet;Berørte versjoner;Komponenter;Etiketter;Beskrivelse",
        "Forbedring;HD-1;Kopier;anne;12/apr/24 9:05 PM;4.1;Kalender;kopi;Takk",
    ),
}


@pytest.mark.parametrize("composed", ["NFC", "NFD"])
@pytest.mark.parametrize("language", JIRA)
def test_a_jira_export_of_another_language_needs_no_mapping(
    write: Write, take_in: TakeIn, language: str, composed: str
) -> None:
    text = unicodedata.normalize("NFD" if composed == "NFD" else "NFC", "\n".join(JIRA[language]) + "\n")
    path = write("export.csv", text)
    assert set(read_file(path).mapping) == set(FIELDS)
    [ticket], problems = take_in(path)
    assert not problems
    assert (ticket.key, ticket.kind, ticket.version) == ("HD-1", TicketKind.WISH, "4.1")
    assert ticket.received == datetime(2024, 4, 12, 21, 5, tzinfo=UTC)


def test_which_of_day_and_month_comes_first_is_found_in_the_whole_column(write: Write, take_in: TakeIn) -> None:
    rows = [f"A-{number},x,0{number % 9 + 1}/02/2024" for number in range(1000)]
    tickets, problems = take_in(write("us.csv", "\n".join(["key,subject,received", *rows, "A-1000,x,02/29/2024"])))
    assert not problems
    assert (tickets[0].received, tickets[-1].received) == (
        datetime(2024, 1, 2, tzinfo=UTC),
        datetime(2024, 2, 29, tzinfo=UTC),
    )


def test_dates_that_can_be_read_in_two_ways_are_said_once(write: Write, take_in: TakeIn) -> None:
    path = write("own.csv", "key,subject,received\nA-1,x,2024-01-01\nA-2,x,03/04/2024\nA-3,x,05/06/2024\n")
    tickets, [problem] = take_in(path)
    assert (problem.row, problem.skipped) == (3, False)
    assert "may be 3 April or 4 March" in problem.sentence
    assert "2 dates were read so" in problem.sentence
    assert tickets[1].received == datetime(2024, 4, 3, tzinfo=UTC)


def test_somebody_may_say_that_months_come_first(write: Write) -> None:
    path = write("own.csv", "key,subject,received\nA-2,x,03/04/2024\n")
    [ticket] = read_as_said(path, Said(months_first=True)).rows()
    assert isinstance(ticket, IncomingTicket)
    assert ticket.received == datetime(2024, 3, 4, tzinfo=UTC)
