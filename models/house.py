"""The house's own settings, kept in the database so that every desk shares them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base
from models.rules.terms import Event, Language, NoticePolicy

OUTCOMES = frozenset({Event.REJECTED, Event.SHIPPED})
_QUIET = frozenset({Event.RECEIVED})
_REVIEWED = frozenset({Event.CORRECTION, Event.WITHDRAWN})


class Setting(Base):
    """One named value as JSON."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(sa.String(100), primary_key=True)
    value: Mapped[object] = mapped_column(sa.JSON)


@dataclass(frozen=True, slots=True)
class House:
    """The settings that every desk shares, with what holds until somebody says otherwise.

    *scoring* is the scoring model and policy as models.rules.scoring reads them; *answer_days* from parking to the
    latest date for an answer, where nobody says another. For plans: *fades* is the share of its value that a change loses
    with each week of waiting, *promise_price* the share of it that moving what was promised costs; with *faults_first* no
    correction gives way to a wish.
    """

    name: str = "Customer service"
    language: Language = Language.EN
    sender: str = ""
    smtp_host: str = ""
    smtp_port: int = 587
    smtp_security: str = "starttls"
    smtp_user: str = ""
    recall_minutes: int = 10
    policies: Mapping[str, str] = field(default_factory=dict)
    register: bool = False
    checklists: Mapping[str, list[str]] = field(default_factory=dict)
    imap_host: str = ""
    imap_port: int = 993
    imap_security: str = "tls"
    imap_user: str = ""
    imap_folder: str = "INBOX"
    imap_product: str = ""
    imap_language: str = ""
    imap_after: str = "leave"
    imap_minutes: int = 0
    scoring: Mapping[str, Any] = field(default_factory=dict)
    answer_days: int = 56
    fades: float = 0.02
    promise_price: float = 0.1
    faults_first: bool = False

    def policy(self, event: Event) -> NoticePolicy:
        """What happens on *event*: the house's choice, else send; corrections are reviewed first."""
        if chosen := self.policies.get(event.value):
            return NoticePolicy(chosen)
        if event in _QUIET:
            return NoticePolicy.OFF
        return NoticePolicy.DRAFT if event in _REVIEWED else NoticePolicy.SEND


def house_of(session: Session) -> House:
    """The house's settings as they stand."""
    stored = dict(session.execute(sa.select(Setting.key, Setting.value)).all())
    known = {f.name for f in fields(House)}
    values = {key: value for key, value in stored.items() if key in known}
    if "language" in values:
        values["language"] = Language(str(values["language"]))
    return House(**values)  # type: ignore[arg-type]  # JSON values were checked when they were stored


def setting_names() -> tuple[str, ...]:
    """The names that can be set."""
    return tuple(asdict(House()))
