"""The Calendar tab: a month or a timeline of one product or several, with the keys that work there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.rows.capacity import CalendarDay
from app.rows.timeline import Timeline
from views.actions import bind, set_enabled
from views.desk import Desk
from views.releases.calendar.acts import CalendarActs
from views.releases.calendar.days import MonthAsked, month_span
from views.releases.calendar.exporting import CalendarExporter, month_html, timeline_html
from views.releases.calendar.lanes import Lanes, holidays_in, lanes_of, months_on, six_months, stretches
from views.releases.calendar.month import MonthView
from views.releases.calendar.strip import CalendarStrip
from views.releases.calendar.timeline import TimelineView
from views.releases.calendar.words import closure_look, closure_word, holiday_names, month_words
from views.releases.tab import ReleasesTab
from views.releases.words import fill, translate
from views.widgets.empty_state import EmptyState
from views.widgets.sheet import column_layout
from views.widgets.times import long_day


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read for the days shown."""

    days: dict[date, CalendarDay]
    timeline: Timeline


class CalendarTab(ReleasesTab):
    """One current day or release, and everything around it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._product = ""
        #: The products shown; none is all of them.
        self._products: frozenset[str] = frozenset()
        self._first = self._today().replace(day=1)
        self._read_now: _Read | None = None
        self.acts = CalendarActs(desk, self)
        self.exporter = CalendarExporter(desk, self)
        self.month = MonthView()
        self.timeline = TimelineView()
        self.month.set_day(self._today())
        self.strip = CalendarStrip()
        words = translate(
            "Releases",
            "Releases stand here on their days, with freezes, closed days and who is away. None is laid out yet.",
        )
        self.empty = EmptyState("plan", words, translate("Releases", "Lay out releases"), self._plan, "window")
        self._stack = QStackedWidget()
        for view in (self.month, self.timeline, self.empty):
            self._stack.addWidget(view)
        layout = column_layout(self, 0)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        self._month_acts = bind(self.month, self._shared_acts())
        self._timeline_acts = bind(self.timeline, self._shared_acts() | self._zoom_acts())
        self.strip.add_actions([self._month_acts["calendar.today"]])
        files = [self._month_acts["calendar.export"], self._month_acts["calendar.print"]]
        self.strip.add_menu(translate("Releases", "Export"), "export", files)
        self._connect()

    def _connect(self) -> None:
        self.strip.form_chosen.connect(self._on_form)
        self.strip.stepped.connect(self.step)
        self.strip.products_chosen.connect(self._on_products)
        self.month.day_changed.connect(self._on_day)
        self.timeline.current_changed.connect(self._on_current)
        for view in (self.month, self.timeline):
            view.release_wanted.connect(self.release_wanted)
            view.moved.connect(self._on_moved)

    def _shared_acts(self) -> dict[str, Callable[[], object]]:
        return {
            "releases.open": self._open,
            "releases.edit": self._edit,
            "calendar.new": self._new,
            "calendar.before": lambda: self.step(-1),
            "calendar.after": lambda: self.step(1),
            "calendar.today": self.go_today,
            "calendar.form": self._turn,
            "calendar.export": self._export,
            "calendar.print": self._print,
        }

    def _zoom_acts(self) -> dict[str, Callable[[], object]]:
        return {
            "calendar.closer": lambda: self.timeline.zoom(1),
            "calendar.further": lambda: self.timeline.zoom(-1),
            "calendar.all": self.timeline.fit,
        }

    def _today(self) -> date:
        return self.desk.now().astimezone().date()

    # ---- reading

    def show_product(self, product: str) -> None:
        """Shows that product alone, unless all are shown."""
        if product == self._product:
            return
        was_all = bool(self._product) and not self._products
        self._product = product
        if not was_all:
            self._products = frozenset({product} if product else ())
        self.refresh()

    def refresh(self) -> None:
        """Reads the days that are shown."""
        database, shown = self._database, self._products
        first, last = self._span()
        language = QLocale().name()[:2]

        def read() -> _Read:
            from app.queries.calendar import calendar_days
            from app.queries.timeline import timeline

            one = next(iter(shown)) if len(shown) == 1 else None
            days = calendar_days(database, one, first, last, language)
            return _Read({each.day: each for each in days}, timeline(database, sorted(shown), first, last))

        self.desk.read(read, self._on_read, key="releases.calendar")

    def _span(self) -> tuple[date, date]:
        return month_span(self._first) if self.form() == "month" else six_months(self._first)

    def _on_read(self, read: _Read) -> None:
        if (read.timeline.first, read.timeline.last) != self._span():
            return  # another month is wanted by now
        self._read_now = read
        self.strip.show_products(read.timeline.products, self._products)
        self._show()
        self._tell()

    def _show(self) -> None:
        read = self._read_now
        if self.form() == "month":
            shown = self._products
            asked = MonthAsked(self._first, self._today(), shown, with_product=len(shown) != 1)
            self.month.show_month(asked, read.days if read is not None else {})
            self.strip.title.setText(month_words(self._first))
        elif read is not None:
            products = [name for name in read.timeline.products if not self._products or name in self._products]
            first, last = six_months(self._first)
            lanes = lanes_of(read.timeline.releases, products, self._today())
            closed, named = stretches(read.days, self._products), holidays_in(read.days, self._products)
            self.timeline.show_lanes(Lanes(first, last, self._today(), lanes, closed, named))
        if self.form() == "timeline":
            self.strip.title.setText(f"{month_words(self._first)} – {month_words(months_on(self._first, 5))}")
        bare = read is not None and not read.timeline.products
        view = self.empty if bare else self.month if self.form() == "month" else self.timeline
        self._stack.setCurrentWidget(view)

    # ---- what is shown

    def form(self) -> str:
        """Which it is: month or timeline."""
        return self.strip.form.value()

    def show_form(self, form: str) -> None:
        """Shows the month or the timeline."""
        self.strip.form.choose(form)

    def _turn(self) -> None:
        self.show_form("timeline" if self.form() == "month" else "month")
        self.focus_list()

    def _on_form(self, form: str) -> None:
        if form == "month":
            made = self.timeline.current()
            if made is not None and not self._first <= self.month.day() < months_on(self._first, 1):
                self.month.set_day(made.row.ships)
            self._first = self.month.day().replace(day=1)
        self._read_now = None
        self._show()
        self.refresh()
        self.acts_changed.emit()

    def _on_products(self, products: frozenset[str]) -> None:
        self._products = products
        self.refresh()

    def step(self, months: int) -> None:
        """So many months on."""
        self._to_month(months_on(self._first, months))
        if self.form() == "month":
            day = self.month.day()
            last = (months_on(self._first, 1) - self._first).days
            self.month.set_day(self._first.replace(day=min(day.day, last)))
            self._tell()

    def go_today(self) -> None:
        """To today."""
        self._to_month(self._today().replace(day=1))
        self.month.set_day(self._today())
        self.timeline.see_day(self._today())
        self._tell()
        self.focus_list()

    def go_to(self, day: date) -> None:
        """To a day of the month."""
        self.month.set_day(day)
        self._on_day(day)

    def _to_month(self, first: date) -> None:
        if first != self._first:
            self._first = first
            self._show()
            self.refresh()

    def _on_day(self, day: date) -> None:
        self._to_month(day.replace(day=1))
        self._tell()

    def _on_current(self) -> None:
        if self.form() == "timeline":
            self._tell()

    def _tell(self) -> None:
        """The bar and the status line follow the day, or the release."""
        release = self._release()
        why = "" if release else translate("Releases", "Choose a day with a release on it, or a release, first.")
        for acts in (self._month_acts, self._timeline_acts):
            for name in ("releases.open", "releases.edit"):
                set_enabled(acts[name], bool(release), why)
        for name in self._zoom_acts():
            on = self.form() == "timeline"
            set_enabled(self._timeline_acts[name], on, "" if on else translate("Releases", "Show the timeline first."))
        day = self.month.day() if self.form() == "month" else self._today()
        words = f"{long_day(day)} · " + fill(translate("Releases", "week %1"), day.isocalendar().week)
        closed = self._closed_words(day) if self.form() == "month" else ""
        self.status_changed.emit("    ".join(part for part in (words, closed) if part), "")
        self.acts_changed.emit()

    # ---- acts

    def _release(self) -> int:
        """The release one is on; 0 for none."""
        if self.form() == "month":
            releases = self.month.releases()
            return releases[0].release_id if releases else 0
        made = self.timeline.current()
        return made.row.release_id if made is not None else 0

    def _open(self) -> None:
        if self.form() == "month":
            self.month.open_current()
        elif self._release():
            self.release_wanted.emit(self._release())

    def _edit(self) -> None:
        if self._release():
            self.acts.edit_release(self._release())

    def _new(self) -> None:
        day = self.month.day() if self.form() == "month" else self._today()
        product = next(iter(self._products)) if len(self._products) == 1 else self._product
        self.acts.new_on(product, day)

    def _on_moved(self, release: int, day: date) -> None:
        self.acts.move_to(release, day, self._closed_words(day))

    def _closed_words(self, day: date) -> str:
        """Why nothing should ship on a day, in words; nothing where it may."""
        row = self._read_now.days.get(day) if self._read_now is not None else None
        if row is None:
            return ""
        named = [holiday_names(row)] if row.holidays else []
        for closure in row.closures:
            name = closure_look(closure, with_product=False).word
            named.append(": ".join(dict.fromkeys((closure_word(closure.kind), name))))
        if row.weekend and not named:
            named.append(translate("Releases", "Weekend"))
        return ", ".join(named)

    def _plan(self) -> None:
        self.acts.plan(self._product)

    def _export(self) -> None:
        product = next(iter(self._products)) if len(self._products) == 1 else None
        name = product or translate("Releases", "Releases")
        self.exporter.ask(".ics", name, lambda path: self.exporter.write_ics(path, product))

    def _print(self) -> None:
        title, html = self._printed()
        self.exporter.ask(".pdf", title, lambda path: self.exporter.write_pdf(path, title, html))

    def _printed(self) -> tuple[str, str]:
        """Title and page of what is shown."""
        products = ", ".join(sorted(self._products)) or translate("Releases", "All products")
        title = f"{products} · {self.strip.title.text()}"
        if self.form() == "timeline":
            return title, timeline_html(title, self.timeline.lanes())
        model = self.month.weeks
        heads = [str(model.headerData(number, Qt.Orientation.Horizontal)) for number in range(model.columnCount())]
        weeks = [[model.look(row, number) for number in range(len(heads))] for row in range(model.rowCount())]
        return title, month_html(title, heads, weeks, with_product=len(self._products) != 1)

    # ---- a tab

    def focus_list(self) -> None:
        """Into the month, the timeline, or the button of what is empty."""
        bare = self._stack.currentWidget() is self.empty
        view: QWidget = self.month if self.form() == "month" else self.timeline
        (self.empty.button if bare else view).setFocus()
        self._tell()

    def bar_actions(self) -> list[QAction]:
        """What can be done next."""
        if self._stack.currentWidget() is self.empty:
            return []
        acts = self._month_acts if self.form() == "month" else self._timeline_acts
        names = ["releases.open", "releases.edit", "calendar.new", "calendar.form"]
        names += ["calendar.closer", "calendar.further", "calendar.all"] if self.form() == "timeline" else []
        if not self._release():
            names.sort(key=lambda name: name in ("releases.open", "releases.edit"))
        return [acts[name] for name in names]

    def all_actions(self) -> list[QAction]:
        """Everything that has a key here."""
        shown = self._month_acts if self.form() == "month" else self._timeline_acts
        return [*shown.values(), *(each for name, each in self._timeline_acts.items() if name not in shown)]

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what was never read."""
        super().showEvent(event)
        if self._read_now is None:
            self.refresh()
