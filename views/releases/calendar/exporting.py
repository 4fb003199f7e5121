"""The calendar as a file: an .ics for other calendars, or what is shown as PDF."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from views.background import Cancelled, Progress
from views.desk import Desk
from views.releases.calendar.days import DayLook
from views.releases.calendar.lanes import Lanes, Made
from views.releases.calendar.words import release_words
from views.releases.words import day_words, fill, kind_words, translate
from views.widgets.counts import count_of

FORMS = {".ics": "iCalendar", ".pdf": "PDF"}


class CalendarExporter(QObject):
    """Asks for the file and writes it as an errand."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        #: The dialog that asks for the file, while it is open.
        self.dialog: QFileDialog | None = None

    def ask(self, ending: str, name: str, write: Callable[[Path], object]) -> None:
        """Asks where to."""
        dialog = self.dialog = QFileDialog(self._parent, translate("Releases", "Export the calendar"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{FORMS[ending]} (*{ending})"])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name + ending)
        dialog.fileSelected.connect(lambda path: write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_ics(self, path: Path, product: str | None) -> None:
        """Releases, freezes and closed days from today on; whoever chose the file was asked whether to replace it."""
        database, now = self._desk.database, self._desk.now()
        today = now.astimezone().date()
        freeze, nothing = translate("Releases", "%1 freezes"), translate("Releases", "Nothing ships: %1")
        closed, expedited = translate("Releases", "Closed: %1"), translate("Releases", "%1 (expedited)")

        def job(_progress: Progress, _cancelled: Cancelled) -> int:
            from app.jobs.calendar_file import CalendarOrder, CalendarWords, write_calendar

            said = [_braced(words) for words in (expedited, freeze, closed, nothing)]
            words = CalendarWords("{}", *said)
            made = write_calendar(database, CalendarOrder(path, today, product, force=True, words=words), now)
            return made.releases + made.freezes + made.closures

        self._desk.run(
            job, lambda count: self._say(count, path), title=fill(translate("Releases", "Exporting %1"), path.name)
        )

    def write_pdf(self, path: Path, title: str, html: str) -> None:
        """What is shown, on sheets that lie on their side."""

        def job(_progress: Progress, _cancelled: Cancelled) -> int:
            from app.jobs.export_files import put
            from views.printing import pdf_of

            put(path, pdf_of(html, title=title, wide=True))
            return 1

        def done(_count: int) -> None:
            self._desk.told.emit(fill(translate("Releases", "Written to %1"), path.name), 0)

        self._desk.run(job, done, title=fill(translate("Releases", "Exporting %1"), path.name))

    def _say(self, count: int, path: Path) -> None:
        one, many = translate("Releases", "1 entry written to %1"), translate("Releases", "%n entries written to %1")
        self._desk.told.emit(fill(count_of(count, one, many), path.name), 0)


def _braced(words: str) -> str:
    """The words as a form with one gap."""
    return words.replace("{", "{{").replace("}", "}}").replace("%1", "{}")


def month_html(title: str, heads: Sequence[str], weeks: Sequence[Sequence[DayLook]], *, with_product: bool) -> str:
    """A month as a table of weeks."""
    rows = "".join(
        f"<tr><td class='soft'>{_week(week)}</td>{''.join(_cell(look, with_product=with_product) for look in week)}</tr>"
        for week in weeks
    )
    named = "".join(f"<th>{escape(head)}</th>" for head in heads)
    table = f"<table width='100%' border='1' cellspacing='0' cellpadding='4'><tr><th></th>{named}</tr>{rows}</table>"
    return f"<h1>{escape(title)}</h1>{table}"


def _week(week: Sequence[DayLook]) -> str:
    return str(week[3].day.isocalendar().week)


def _cell(look: DayLook, *, with_product: bool) -> str:
    lines = [look.holiday, *(band.look.word for band in look.bands)]
    lines += [
        chip.text if chip.freeze else release_words(chip.release, with_product=with_product) for chip in look.chips
    ]
    lines += [look.away_names] if look.away else []
    head = f"<b>{look.day.day}</b>" if look.inside else f"<span class='soft'>{look.day.day}</span>"
    return f"<td width='14%'>{head}<br/>{'<br/>'.join(escape(line) for line in lines if line)}&nbsp;</td>"


def timeline_html(title: str, lanes: Lanes) -> str:
    """The timeline as a table of releases, with the closed days below."""
    names = [
        translate("Releases", "Release"),
        translate("Releases", "Kind"),
        translate("Releases", "Made from"),
        translate("Releases", "Freezes"),
        translate("Releases", "Ships"),
        translate("Releases", "State"),
        translate("Releases", "Teams"),
    ]
    heads = "".join(f"<th>{escape(name)}</th>" for name in names)
    rows = "".join(_row([*_facts(made)]) for lane in lanes.lanes for made in lane.releases)
    closed = "".join(
        f"<p>{escape(each.look.word)}: {escape(day_words(each.first))} – {escape(day_words(each.last))}</p>"
        for each in lanes.closed
    )
    table = f"<table width='100%' cellspacing='0' cellpadding='4'><tr>{heads}</tr>{rows}</table>"
    return f"<h1>{escape(title)}</h1>{table}{closed}"


def _facts(made: Made) -> Sequence[str]:
    """What stands in the columns, in their order."""
    row = made.row
    teams = ", ".join(f"{each.team} {each.words}" for each in made.meters)
    freeze = day_words(row.freeze) if row.freeze else ""
    begins = day_words(row.begins) if row.begins else ""
    return row.name, kind_words(row.kind), begins, freeze, made.day, made.look.word, teams


def _row(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
