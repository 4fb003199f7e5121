"""What nobody foresaw, as a sentence; the details go to a log file."""

import traceback
from datetime import UTC, datetime
from pathlib import Path

_LARGEST = 1_000_000


def sentence_on(error: Exception) -> str:
    """A sentence for the user; the traceback is written to the log beside the user's own database."""
    where = _log(error)
    details = f"The details are in {where}." if where else "The details could not be written to a file."
    return f"{_known(error)} {details}"


def others_are_writing(error: Exception) -> str:
    """The sentence where others wrote for too long; empty for every other failure."""
    import sqlalchemy as sa

    from models.database import BUSY, is_busy

    return BUSY if isinstance(error, sa.exc.DBAPIError) and is_busy(error) else ""


def _known(error: Exception) -> str:
    cause = " ".join(str(getattr(error, "orig", None) or error).split())
    if "disk is full" in cause or "No space left" in cause:
        return "The disk is full, so nothing was changed. Make room, then try again."
    if "readonly database" in cause or "read-only" in cause:
        return "The database can't be written to: it, or its folder, is read-only for you."
    if type(error).__module__.startswith("sqlalchemy"):
        return f"The database failed, and nothing was changed: {cause[:300]}."
    return f"Something failed that was not foreseen ({type(error).__name__}: {cause[:300]})."


def _log(error: Exception) -> Path | None:
    from app.settings import data_folder

    try:
        path = data_folder() / "errors.log"
        mode = "w" if path.exists() and path.stat().st_size > _LARGEST else "a"
        with path.open(mode, encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n")
            log.writelines(traceback.format_exception(error))
            log.write("\n")
    except OSError:
        return None
    return path
