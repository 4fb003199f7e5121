"""Changes: what may ship, with their parking, score, and what they depend on."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.states import ChangeState
from models.rules.terms import Audience, ChangeKind, DependencyKind, Level


class Change(Versioned, Base):
    """One thing that may ship. Its number (C-12) is its id. Effort in person-days, value 1–10, reach in end users.

    *affected_share* is the part (0–1) of the waiting organisations' end users that it touches; *criteria* hold what
    scorers agree on beside value and effort. *effort_low* and *effort_high* are what effort may turn out to be, *actual* what it was. *rank_key* orders by the policy in force, the first lowest. *fast_lane*
    where a quick win was let pass. *returned_at* since what brought it back happened, and *returned_because* what.
    """

    __tablename__ = "changes"
    __table_args__ = (
        sa.Index("ix_changes_state_score_id", "state", "score", "id"),
        sa.Index("ix_changes_score_id", "score", "id"),
        sa.Index("ix_changes_rank_key_id", "rank_key", "id"),
        sa.Index("ix_changes_state_rank_key_id", "state", "rank_key", "id"),
    )
    DERIVED = frozenset({"reach", "score", "rank_key", "priority", "impact", "waiting"})

    product_id: Mapped[int] = mapped_column(sa.ForeignKey("products.id"), index=True)
    kind: Mapped[ChangeKind] = mapped_column(terms(ChangeKind))
    state: Mapped[ChangeState] = mapped_column(terms(ChangeState), default=ChangeState.NEW)
    title: Mapped[str] = mapped_column(sa.Text)
    description: Mapped[str] = mapped_column(sa.Text, default="")
    origin: Mapped[str | None] = mapped_column(sa.String(200))
    audience: Mapped[Audience | None] = mapped_column(terms(Audience))
    scenario: Mapped[str | None] = mapped_column(sa.Text)
    requirements: Mapped[str | None] = mapped_column(sa.Text)
    workaround: Mapped[str | None] = mapped_column(sa.Text)
    module: Mapped[str | None] = mapped_column(sa.String(200))
    created_at: Mapped[datetime] = mapped_column(UtcTime)

    merged_into_id: Mapped[int | None] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    state_before_merge: Mapped[ChangeState | None] = mapped_column(terms(ChangeState))

    reproduced_at: Mapped[datetime | None] = mapped_column(UtcTime)
    urgency: Mapped[Level | None] = mapped_column(terms(Level))
    impact_override: Mapped[Level | None] = mapped_column(terms(Level))
    impact: Mapped[Level | None] = mapped_column(terms(Level))
    priority: Mapped[int | None]
    mandate_reference: Mapped[str | None] = mapped_column(sa.Text)
    mandate_date: Mapped[date | None]

    park_owner: Mapped[str | None] = mapped_column(sa.String(200))
    park_reason: Mapped[str | None] = mapped_column(sa.Text)
    parked_since: Mapped[datetime | None] = mapped_column(UtcTime)
    review_on: Mapped[date | None] = mapped_column(index=True)
    asked_since: Mapped[datetime | None] = mapped_column(UtcTime)
    returns_on: Mapped[date | None] = mapped_column(index=True)
    asked_again_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answer_by: Mapped[date | None] = mapped_column(index=True)
    returned_at: Mapped[datetime | None] = mapped_column(UtcTime, index=True)
    returned_because: Mapped[str | None] = mapped_column(sa.Text)

    value: Mapped[float | None]
    effort: Mapped[float | None]
    effort_low: Mapped[float | None]
    effort_high: Mapped[float | None]
    actual: Mapped[float | None]
    affected_share: Mapped[float] = mapped_column(default=1.0)
    reach: Mapped[int] = mapped_column(default=0)
    waiting: Mapped[int] = mapped_column(default=0)
    criteria: Mapped[dict[str, float]] = mapped_column(sa.JSON, default=dict)
    fast_lane: Mapped[bool] = mapped_column(default=False)
    score: Mapped[float | None]
    rank_key: Mapped[int | None] = mapped_column(sa.BigInteger)
    slips: Mapped[int] = mapped_column(default=0)
    first_promise: Mapped[date | None]


class Dependency(Versioned, Base):
    """A change *requires*, goes *together* with or *excludes* another, or must not ship *before* a date."""

    __tablename__ = "dependencies"
    __table_args__ = (sa.UniqueConstraint("change_id", "kind", "other_id"),)

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    kind: Mapped[DependencyKind] = mapped_column(terms(DependencyKind))
    other_id: Mapped[int | None] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    not_before: Mapped[date | None]


class Mark(Versioned, Base):
    """What one scorer gave a change on one criterion of the scoring model."""

    __tablename__ = "marks"
    __table_args__ = (sa.UniqueConstraint("change_id", "criterion", "scorer"),)

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"))
    criterion: Mapped[str] = mapped_column(sa.String(60))
    scorer: Mapped[str] = mapped_column(sa.String(200))
    value: Mapped[float]
    at: Mapped[datetime] = mapped_column(UtcTime)
