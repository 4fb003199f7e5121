"""What is like words that somebody types: what surely is, and after it whatever has all of the words."""

from sqlalchemy.orm import Session

from app.search.index import found
from app.search.similar import ALIKE, Hit, Wanted, similar


def like_words(session: Session, wanted: Wanted, *, limit: int = 10) -> tuple[Hit, ...]:
    """The likest first; a few words are often too few to be surely like anything, yet stand in it as they are."""
    sure = similar(session, wanted, limit=limit)
    known = {(hit.kind, hit.id) for hit in sure}
    having = [each for some in found(session, f"{wanted.title} ", ALIKE, limit=limit).values() for each in some]
    having.sort(key=lambda each: -each.rank)
    rest = [Hit(each.kind, each.id, 0.0, each.words, ()) for each in having if (each.kind, each.id) not in known]
    return (*sure, *rest)[:limit]
