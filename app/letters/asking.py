"""How a requester is asked for what a ticket lacks, in the five languages; what is there, and what a letter asks already."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.cases import Trial
from models.letters import Letter, Notice
from models.rules.completeness import attached_names, seen_in
from models.rules.states import UNSENT_LETTER
from models.rules.terms import Event, Fact, Language
from models.tickets import Attachment, Ticket

QUESTIONS: Mapping[Language, Mapping[Fact, str]] = {
    Language.EN: {
        Fact.VERSION: "Which version of the program do you use?",
        Fact.MODULE: "Which part of the program is it about?",
        Fact.PLACES: "Where does it happen, for example on which pages or computers, and where does it not?",
        Fact.SITUATIONS: "In which situations does it happen, and in which does it not? "
        "For example with a certain filter, role or browser.",
        Fact.STEPS: "Which steps lead to it, one after the other?",
        Fact.LOG: "Could you send us the log file from the time when it happened?",
        Fact.SCREENSHOT: "Could you send us a screenshot that shows it?",
        Fact.EXAMPLE: "Could you send us an example, such as a document or an export, in which it can be seen?",
        Fact.AFFECTED: "How many people does it concern, roughly?",
        Fact.SCENARIO: "What do you want to do, and where does it stop today? Please describe an everyday example.",
        Fact.REQUIREMENTS: "What must the solution be able to do?",
    },
    Language.SV: {
        Fact.VERSION: "Vilken version av programmet använder du?",
        Fact.MODULE: "Vilken del av programmet gäller det?",
        Fact.PLACES: "Var inträffar det, till exempel på vilka sidor eller datorer, och var inträffar det inte?",
        Fact.SITUATIONS: "I vilka situationer inträffar det, och i vilka inte? "
        "Till exempel med ett visst filter, en viss roll eller en viss webbläsare.",
        Fact.STEPS: "Vilka steg leder dit, ett efter ett?",
        Fact.LOG: "Kan du skicka oss loggfilen från tillfället då det inträffade?",
        Fact.SCREENSHOT: "Kan du skicka oss en skärmbild som visar det?",
        Fact.EXAMPLE: "Kan du skicka oss ett exempel, till exempel ett dokument eller en exportfil, där det syns?",
        Fact.AFFECTED: "Ungefär hur många personer berörs?",
        Fact.SCENARIO: "Vad vill du göra, och var tar det stopp i dag? Beskriv gärna ett exempel ur vardagen.",
        Fact.REQUIREMENTS: "Vad måste lösningen klara av?",
    },
    Language.FI: {
        Fact.VERSION: "Mitä ohjelman versiota käytätte?",
        Fact.MODULE: "Mitä ohjelman osaa asia koskee?",
        Fact.PLACES: "Missä ilmiö esiintyy, esimerkiksi millä sivuilla tai tietokoneilla, ja missä se ei esiinny?",
        Fact.SITUATIONS: "Missä tilanteissa ilmiö esiintyy ja missä ei? "
        "Esimerkiksi tietyllä suodattimella, roolilla tai selaimella.",
        Fact.STEPS: "Mitkä vaiheet johtavat ilmiöön? Kuvatkaa ne järjestyksessä.",
        Fact.LOG: "Voisitteko lähettää meille lokitiedoston ajalta, jolloin ilmiö esiintyi?",
        Fact.SCREENSHOT: "Voisitteko lähettää meille kuvakaappauksen, jossa asia näkyy?",
        Fact.EXAMPLE: "Voisitteko lähettää meille esimerkin, kuten asiakirjan tai vientitiedoston, jossa asia näkyy?",
        Fact.AFFECTED: "Kuinka montaa henkilöä asia suunnilleen koskee?",
        Fact.SCENARIO: "Mitä haluatte tehdä, ja mihin se nykyisin pysähtyy? Kuvatkaa mielellään esimerkki arjesta.",
        Fact.REQUIREMENTS: "Mihin ratkaisun on pystyttävä?",
    },
    Language.DE: {
        Fact.VERSION: "Welche Version des Programms verwenden Sie?",
        Fact.MODULE: "Welchen Teil des Programms betrifft es?",
        Fact.PLACES: "Wo tritt es auf, zum Beispiel auf welchen Seiten oder Computern, und wo nicht?",
        Fact.SITUATIONS: "In welchen Situationen tritt es auf und in welchen nicht? "
        "Zum Beispiel mit einem bestimmten Filter, einer bestimmten Rolle oder einem bestimmten Browser.",
        Fact.STEPS: "Welche Schritte führen nacheinander dazu?",
        Fact.LOG: "Können Sie uns die Protokolldatei (Log) aus der Zeit schicken, zu der es aufgetreten ist?",
        Fact.SCREENSHOT: "Können Sie uns einen Screenshot schicken, auf dem es zu sehen ist?",
        Fact.EXAMPLE: "Können Sie uns ein Beispiel schicken, etwa ein Dokument oder eine Exportdatei, "
        "an dem es zu sehen ist?",
        Fact.AFFECTED: "Wie viele Personen sind ungefähr betroffen?",
        Fact.SCENARIO: "Was möchten Sie tun, und woran scheitert es heute? "
        "Bitte beschreiben Sie ein Beispiel aus Ihrem Alltag.",
        Fact.REQUIREMENTS: "Was muss die Lösung können?",
    },
    Language.NL: {
        Fact.VERSION: "Welke versie van het programma gebruikt u?",
        Fact.MODULE: "Om welk onderdeel van het programma gaat het?",
        Fact.PLACES: "Waar doet het zich voor, bijvoorbeeld op welke pagina’s of computers, en waar niet?",
        Fact.SITUATIONS: "In welke situaties doet het zich voor en in welke niet? "
        "Bijvoorbeeld met een bepaald filter, een bepaalde rol of een bepaalde browser.",
        Fact.STEPS: "Welke stappen leiden er achtereenvolgens toe?",
        Fact.LOG: "Kunt u ons het logbestand sturen van het moment waarop het zich voordeed?",
        Fact.SCREENSHOT: "Kunt u ons een schermafbeelding sturen waarop het te zien is?",
        Fact.EXAMPLE: "Kunt u ons een voorbeeld sturen, zoals een document of een exportbestand, "
        "waarin het te zien is?",
        Fact.AFFECTED: "Om hoeveel personen gaat het ongeveer?",
        Fact.SCENARIO: "Wat wilt u doen, en waar loopt u nu op vast? Beschrijf gerust een voorbeeld uit de praktijk.",
        Fact.REQUIREMENTS: "Wat moet de oplossing kunnen?",
    },
}


def questions_for(facts: Iterable[Fact], language: Language, free: Iterable[str] = ()) -> tuple[str, ...]:
    """A question for each fact in the reader's language, then the free ones as they were typed; each once."""
    own = (question.strip() for question in free if question.strip())
    return tuple(dict.fromkeys([*(QUESTIONS[language][fact] for fact in facts), *own]))


def tried_of(session: Session, ticket: Ticket) -> Mapping[Fact, int]:
    """In how many places and situations the fault was tried, where it was: the grid says what nobody needs to ask for."""
    rows = session.execute(
        sa.select(Trial.place, Trial.name, Trial.situation).where(Trial.ticket_id == ticket.id)
    ).all()
    if not rows:
        return {}
    places = {(place, name) for place, name, _ in rows}
    return {Fact.PLACES: len(places), Fact.SITUATIONS: len({situation for *_, situation in rows})}


def facts_there(session: Session, ticket: Ticket) -> frozenset[Fact]:
    """The facts that nobody needs to ask for: given, come as a file, or tried."""
    files = session.scalars(sa.select(Attachment.name).where(Attachment.ticket_id == ticket.id))
    seen = seen_in([*files, *attached_names(ticket.extra)])
    return frozenset({fact for fact in Fact if ticket.has(fact)} | seen | set(tried_of(session, ticket)))


@dataclass(frozen=True, slots=True)
class Questions:
    """What is asked: facts and free questions, and as a reader of the language reads them."""

    facts: tuple[Fact, ...]
    free: tuple[str, ...]
    words: tuple[str, ...]


def everything_asked(
    session: Session, ticket: Ticket, language: Language, facts: Iterable[Fact], free: Iterable[str]
) -> Questions:
    """What one letter asks now: what is still missing of this and of the letters that have not left, nothing twice."""
    there = facts_there(session, ticket)
    all_facts, all_free = list(facts), [question.strip() for question in free if question.strip()]
    for spoken, words in reversed(_unsent(session, ticket)):
        known = {text: fact for fact, text in QUESTIONS[spoken].items()}
        all_facts[:0] = [known[text] for text in words if text in known]
        all_free[:0] = [text for text in words if text not in known]
    left = tuple(fact for fact in dict.fromkeys(all_facts) if fact not in there)
    own = tuple(dict.fromkeys(all_free))
    return Questions(left, own, questions_for(left, language, own))


def asked_unsent(session: Session, ticket: Ticket) -> frozenset[str]:
    """The questions on a ticket that are in letters which have not left."""
    return frozenset(text for _, words in _unsent(session, ticket) for text in words)


def _unsent(session: Session, ticket: Ticket) -> list[tuple[Language, list[str]]]:
    chosen = (
        sa.select(Letter.language, Letter.facts)
        .join(Notice, Notice.letter_id == Letter.id)
        .where(Notice.ticket_id == ticket.id, Notice.waiter_id.is_(None), Notice.event == Event.MORE_INFORMATION)
        .where(Letter.state.in_(UNSENT_LETTER))
        .order_by(Letter.id)
    )
    found: list[tuple[Language, list[str]]] = []
    for language, facts in session.execute(chosen):
        questions = facts["questions"]
        assert isinstance(questions, list), "a letter's questions are stored as a list"
        found.append((language, questions))
    return found
