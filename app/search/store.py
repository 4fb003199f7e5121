"""The words of the index where they lie: in SQLite's full-text table, or in PostgreSQL's own, asked alike."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.search.entries import SPREAD, codes_of

#: One way to be found: tokens that must all be there; one that ends in * need only begin so.
Way = tuple[str, ...]
#: What an item must have: of each group, one of its ways.
Wish = Sequence[Collection[Way]]

_ENOUGH_TO_COUNT = 50_000
_AT_ONCE = 300
_COMMON_FROM, _MOST_KNOWN = 3_000, 20_000
# How common the common tokens of a database are, as long as it is open: a few more change nothing.
_COMMON: WeakKeyDictionary[sa.Engine, dict[str, int]] = WeakKeyDictionary()


def write(session: Session, rows: Iterable[tuple[int, Collection[str]]]) -> None:
    """Store the tokens of items that are not there yet."""
    if _on_server(session):
        _run_many(
            session,
            "INSERT INTO search_words (id, words) VALUES (%s, array_to_tsvector(%s::text[]))",
            [(place, list(tokens)) for place, tokens in rows],
        )
    else:
        _run_many(
            session,
            "INSERT INTO search_words (rowid, words) VALUES (?, ?)",
            [(place, " ".join(tokens)) for place, tokens in rows],
        )


def erase(session: Session, rows: Iterable[tuple[int, Collection[str]]]) -> None:
    """Forget items, whose tokens must be those that were written."""
    if _on_server(session):
        _run_many(session, "DELETE FROM search_words WHERE id = %s", [(place,) for place, _ in rows])
    else:
        _run_many(
            session,
            "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)",
            [(place, " ".join(tokens)) for place, tokens in rows],
        )


def clear(session: Session) -> None:
    """Forget everything."""
    session.execute(
        sa.text(
            "DELETE FROM search_words"
            if _on_server(session)
            else "INSERT INTO search_words (search_words) VALUES ('delete-all')"
        )
    )


def having(session: Session, wish: Wish, limit: int) -> list[int]:
    """The places of the newest items that have what is wished for."""
    if _on_server(session):
        query = "SELECT id FROM search_words WHERE words @@ CAST(:wish AS tsquery) ORDER BY id DESC LIMIT :limit"
        return list(session.scalars(sa.text(query), {"wish": _for_server(wish), "limit": limit}))
    query = "SELECT rowid FROM search_words WHERE search_words MATCH :wish ORDER BY rowid DESC LIMIT :limit"
    return list(session.scalars(sa.text(query), {"wish": _for_file(wish), "limit": limit}))


def frequencies(session: Session, tokens: Collection[str]) -> dict[str, int]:
    """In how many items each token stands. Of one that stands in thousands it is remembered: counting them takes long."""
    bind = session.get_bind()
    known = _COMMON.setdefault(bind.engine, {})
    found = {token: known[token] for token in tokens if token in known}
    asked = [token for token in tokens if token not in found]
    for at in range(0, len(asked), _AT_ONCE):
        found |= _count(session, asked[at : at + _AT_ONCE])
    if len(known) > _MOST_KNOWN:
        known.clear()
    known |= {token: count for token, count in found.items() if count >= _COMMON_FROM}
    return found


def _count(session: Session, tokens: list[str]) -> dict[str, int]:
    if _on_server(session):
        query = sa.text(
            "SELECT asked.token, (SELECT count(*) FROM (SELECT 1 FROM search_words WHERE words @@ "
            "CAST('''' || asked.token || '''' AS tsquery) LIMIT :most) AS counted) "
            "FROM unnest(CAST(:tokens AS text[])) AS asked (token)"
        )
        rows = session.execute(query, {"tokens": tokens, "most": _ENOUGH_TO_COUNT})
        return {token: count for token, count in rows if count}
    query = sa.text("SELECT term, doc FROM search_vocabulary WHERE term IN :tokens")
    query = query.bindparams(sa.bindparam("tokens", expanding=True))
    return {term: count for term, count in session.execute(query, {"tokens": tokens})}  # noqa: C416 - typed so


def size(session: Session) -> int:
    """About how many items there are, seen without counting them."""
    return (session.scalar(sa.text("SELECT max(id) FROM search_items")) or 0) // SPREAD + 1


def heaviest(session: Session, weights: Mapping[str, float], kinds: Collection[str], limit: int) -> list[int]:
    """The places of the items of those kinds whose tokens weigh the most together."""
    if not weights:
        return []
    codes = ", ".join(str(code) for code in codes_of(kinds))
    if _on_server(session):
        query = sa.text(
            "SELECT found.id FROM unnest(CAST(:wishes AS text[]), CAST(:weights AS float8[])) AS asked (wish, weight) "  # noqa: S608
            "JOIN search_words AS found ON found.words @@ CAST(asked.wish AS tsquery) "
            f"WHERE found.id % {SPREAD} IN ({codes}) GROUP BY found.id ORDER BY sum(asked.weight) DESC, found.id LIMIT :limit"
        )
        wishes = [_lexeme(token) for token in weights]
        return list(session.scalars(query, {"wishes": wishes, "weights": list(weights.values()), "limit": limit}))
    parts, values = [], dict[str, object](limit=limit)
    for number, (token, weight) in enumerate(weights.items()):
        found = f"SELECT rowid AS place, :w{number} AS weight FROM search_words WHERE search_words MATCH :t{number}"  # noqa: S608
        parts.append(found)
        values |= {f"t{number}": _quoted(token), f"w{number}": weight}
    query = sa.text(
        f"SELECT place FROM ({' UNION ALL '.join(parts)}) WHERE place % {SPREAD} IN ({codes}) "  # noqa: S608
        "GROUP BY place ORDER BY sum(weight) DESC, place LIMIT :limit"
    )
    return list(session.scalars(query, values))


def _for_file(wish: Wish) -> str:
    return " AND ".join(
        "(" + " OR ".join("(" + " AND ".join(_quoted(token) for token in way) + ")" for way in ways) + ")"
        for ways in wish
    )


def _quoted(token: str) -> str:
    return f'"{token[:-1]}" *' if token.endswith("*") else f'"{token}"'


def _for_server(wish: Wish) -> str:
    return " & ".join(
        "(" + " | ".join("(" + " & ".join(_lexeme(token) for token in way) + ")" for way in ways) + ")" for ways in wish
    )


def _lexeme(token: str) -> str:
    return f"'{token[:-1]}':*" if token.endswith("*") else f"'{token}'"


def _on_server(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _run_many(session: Session, statement: str, rows: list[tuple[object, ...]]) -> None:
    if rows:
        session.connection().exec_driver_sql(statement, rows)
