"""What score and rank of one change follow from, as the tables hold it; and the model and policy of the house."""

from sqlalchemy.orm import Session

from models.changes import Change
from models.house import Setting
from models.rules.criteria import Facts
from models.rules.policy import Standing
from models.rules.scoring_document import Scoring, scoring_of

#: The columns of a change that its score and rank follow from, beside those that are counted.
FOLLOWED = frozenset({"value", "effort", "audience", "affected_share", "criteria", "mandate_date", "fast_lane"})
#: The setting that holds the scoring document.
SETTING = "scoring"


def facts_of(change: Change) -> Facts:
    """What is known of a change."""
    return Facts(
        change.reach,
        change.waiting,
        change.value,
        change.effort,
        change.audience,
        change.criteria or {},
        change.mandate_date,
        bool(change.fast_lane),
    )


def standing_of(change: Change) -> Standing:
    """A change as it stands in line."""
    return Standing(change.id, facts_of(change), change.score)


def scoring_in(session: Session) -> Scoring:
    """The model and policy in force, as this session sees them."""
    found = session.get(Setting, SETTING)
    return scoring_of(found.value if found is not None and isinstance(found.value, dict) else {})
