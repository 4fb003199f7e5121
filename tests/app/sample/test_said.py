"""Half a year of acts can be read in every language: a pattern fits nearly each sentence of the sample's history."""

import sqlalchemy as sa

from models.acts import ActRecord
from models.database import Database, reading
from views import said

#: Of all acts; what falls short is a sentence that packaging/sentences can't follow.
SHARE = 0.98


def test_nearly_every_act_of_the_sample_fits_a_pattern(sample: Database) -> None:
    with reading(sample) as session:
        sentences = session.scalars(sa.select(ActRecord.sentence)).all()
    unknown = [sentence for sentence in sentences if said._translated(sentence, 0) is None]
    assert len(sentences) > 1000
    assert len(unknown) <= (1 - SHARE) * len(sentences), sorted(set(unknown))
