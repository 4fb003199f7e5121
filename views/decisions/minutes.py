"""Minutes: asks for a file and writes what was decided since a moment into it, in the language of the screen."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from views.desk import Desk
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.states import state_look
from views.widgets.times import clock_words, long_day

if TYPE_CHECKING:
    from app.jobs.minutes import MinutesWords

_FORMS = (
    ("md", QT_TRANSLATE_NOOP("Minutes", "Markdown (*.md)")),
    ("pdf", QT_TRANSLATE_NOOP("Minutes", "PDF (*.pdf)")),
    ("html", QT_TRANSLATE_NOOP("Minutes", "Web page (*.html)")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Minutes", text)


def save_minutes(parent: QWidget, desk: Desk, since: datetime) -> None:
    """Asks where to, and writes what was decided since then; nothing where no file is named."""
    path = ask_file(parent)
    if path:
        write_minutes_to(desk, Path(path), since)


def ask_file(parent: QWidget) -> str:
    """The file that somebody chose; its ending says the form."""
    name = _tr(QT_TRANSLATE_NOOP("Minutes", "Minutes")) + f" {datetime.now().astimezone().date().isoformat()}.md"
    forms = ";;".join(_tr(words) for _ending, words in _FORMS)
    title = _tr(QT_TRANSLATE_NOOP("Minutes", "Save the minutes"))
    path, form = QFileDialog.getSaveFileName(parent, title, name, forms)
    if path and not Path(path).suffix:
        ending = next((ending for ending, words in _FORMS if _tr(words) == form), "md")
        path = f"{path}.{ending}"
    return path


def write_minutes_to(desk: Desk, path: Path, since: datetime) -> None:
    """Writes them beside the desk's work, and says where they are."""
    from app.jobs.minutes import write_minutes
    from app.rows.minutes import Sitting
    from views.printing import pdf_of

    database, sitting, words = desk.database, Sitting(since, desk.now()), minutes_words()
    said = _tr(QT_TRANSLATE_NOOP("Minutes", "The minutes are in %1")).replace("%1", str(path))
    desk.run(
        lambda _progress, _cancelled: write_minutes(database, path, sitting, pdf_of, words),
        lambda _written: desk.told.emit(said, 0),
        lambda refusal: desk.told.emit(refusal.sentence, 0),
        title=_tr(QT_TRANSLATE_NOOP("Minutes", "Minutes")),
    )


def minutes_words() -> "MinutesWords":
    """The words of minutes in the language of the screen."""
    from app.jobs.minutes import MinutesWords

    return MinutesWords(
        language=QLocale().name()[:2],
        title=_tr(QT_TRANSLATE_NOOP("Minutes", "Decisions of {}")),
        present=_tr(QT_TRANSLATE_NOOP("Minutes", "Decided by {}")),
        product=_tr(QT_TRANSLATE_NOOP("Minutes", "Product: {}")),
        counted=_tr(QT_TRANSLATE_NOOP("Minutes", "Decided: {}")),
        nothing=_tr(QT_TRANSLATE_NOOP("Minutes", "Nothing was decided.")),
        said=_tr(QT_TRANSLATE_NOOP("Minutes", "{} by {}")),
        reason=_tr(QT_TRANSLATE_NOOP("Minutes", "Reason: {}")),
        question=_tr(QT_TRANSLATE_NOOP("Minutes", "Question: {}")),
        until=_tr(QT_TRANSLATE_NOOP("Minutes", "Until {}")),
        brings_back=_tr(QT_TRANSLATE_NOOP("Minutes", "What would bring it back: {}")),
        waited=_tr(QT_TRANSLATE_NOOP("Minutes", "Who waited: {}")),
        nobody=_tr(QT_TRANSLATE_NOOP("Minutes", "nobody")),
        requests=_tr(QT_TRANSLATE_NOOP("Minutes", "{} requests")),
        one_request=_tr(QT_TRANSLATE_NOOP("Minutes", "1 request")),
        end_users=_tr(QT_TRANSLATE_NOOP("Minutes", "{} end users")),
        others=_tr(QT_TRANSLATE_NOOP("Minutes", "and others")),
        undone=_tr(QT_TRANSLATE_NOOP("Minutes", "Taken back by {} on {}.")),
        superseded=_tr(QT_TRANSLATE_NOOP("Minutes", "Overtaken by a later word of {} on {}.")),
        left=_tr(QT_TRANSLATE_NOOP("Minutes", "Left to decide")),
        all_decided=_tr(QT_TRANSLATE_NOOP("Minutes", "Nothing is left to decide.")),
        due=_tr(QT_TRANSLATE_NOOP("Minutes", "due {}")),
        answer_by=_tr(QT_TRANSLATE_NOOP("Minutes", "answer promised by {}")),
        more=_tr(QT_TRANSLATE_NOOP("Minutes", "… and {} more")),
        word=lambda kind: state_look("decision", kind).word,
        day=long_day,
        clock=lambda at: clock_words(at.astimezone()),
    )
