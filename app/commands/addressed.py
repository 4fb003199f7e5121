"""Letters that waited for an address: once it is known, they go the way of all others."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from models.house import House
from models.letters import Letter
from models.people import Person
from models.rules.addressed import ADDRESSED
from models.rules.lifecycle import LetterFacts, step
from models.rules.states import LetterState
from models.rules.terms import Channel, NoticePolicy

_BATCH = 500


def post_what_waited(session: Session, recording: Recording, house: House, now: datetime) -> list[str]:
    """Queue, or put up for approval, what nobody told by hand yet to those whose address an act brought; sentences on it."""
    found = [key for key, address in recording.became("people", "email").items() if address]
    letters = [letter for at in range(0, len(found), _BATCH) for letter in _by_hand(session, found[at : at + _BATCH])]
    for letter, address in letters:
        verb = "queue" if house.policy(letter.event) is NoticePolicy.SEND else "draft"
        facts = LetterFacts(f"The letter “{letter.subject}”")
        letter.state = step(ADDRESSED, verb, letter.state, facts) or letter.state
        letter.channel, letter.address, letter.reason = Channel.MAIL, address, None
        letter.leaves_at = now + timedelta(minutes=house.recall_minutes)
    return _said([letter for letter, _ in letters])


def _by_hand(session: Session, people: Sequence[int]) -> Sequence[tuple[Letter, str]]:
    chosen = (
        sa.select(Letter, Person.email)
        .join(Person, Person.id == Letter.person_id)
        .where(Person.id.in_(people), Letter.state == LetterState.BY_HAND, Letter.channel == Channel.BY_HAND)
        .order_by(Letter.id)
    )
    return [(letter, address or "") for letter, address in session.execute(chosen)]


def _said(letters: Sequence[Letter]) -> list[str]:
    sentences = []
    for state, what in ((LetterState.QUEUED, "queued"), (LetterState.DRAFT, "put up for approval")):
        if count := sum(letter.state is state for letter in letters):
            sentences.append(
                f"1 letter that waited for an address is {what}."
                if count == 1
                else f"{count} letters that waited for an address are {what}."
            )
    return sentences
