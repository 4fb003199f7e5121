"""Scores and ranks of the whole backlog written anew: after another model or policy, and where an older program left none."""

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.ranking.columns import read_whole
from app.ranking.scores import keys_of, scores_of
from models.changes import Change
from models.rules.scoring_document import Scoring


def rescore(session: Session, scoring: Scoring) -> int:
    """Write every score and key that is another now; how many. Both are derived: no version is raised."""
    columns = read_whole(session)
    scores = scores_of(scoring.model, columns)
    keys = keys_of(scoring.policy, columns, scores)
    same = (keys == columns.rank_key) & ((scores == columns.score) | (np.isnan(scores) & np.isnan(columns.score)))
    at = np.flatnonzero(~same)
    if len(at):
        table = Change.metadata.tables[Change.__tablename__]
        fresh = zip(columns.ids[at].tolist(), scores[at].tolist(), keys[at].tolist(), strict=True)
        rows = [{"of": of, "score": None if score != score else score, "key": key} for of, score, key in fresh]  # noqa: PLR0124
        update = sa.update(table).where(table.c.id == sa.bindparam("of"))
        session.connection().execute(update.values(score=sa.bindparam("score"), rank_key=sa.bindparam("key")), rows)
        _forget(session)
    return len(at)


def _forget(session: Session) -> None:
    """What the session holds of these columns is of before."""
    for row in session.identity_map.values():
        if isinstance(row, Change):
            session.expire(row, ["score", "rank_key"])
