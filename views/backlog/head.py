"""What stands over the table: the views as tabs, the filter and its refusal, groups, columns, export, a new change."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from views.background import Pause
from views.backlog.groups import group_choices, group_title
from views.backlog.table import COLUMNS
from views.backlog.tabs import VIEWS, View
from views.backlog.words import fill, marked
from views.widgets.bars import PlaceHead, row_layout
from views.widgets.buttons import ActionButton, Button, Segmented
from views.widgets.filter_field import FilterField
from views.widgets.labels import IconMark, Label, Pane

#: The forms of a file that the list can be written into, by their endings.
FORMS = {".csv": "CSV", ".xlsx": "XLSX", ".pdf": "PDF", ".html": "HTML", ".md": "Markdown"}


#: How long a word may be half typed before it is said what is wrong with it, in milliseconds.
HALF_TYPED = 900


class BacklogHead(QWidget):
    """Tabs, filter and buttons."""

    view_chosen = Signal(str)
    words_changed = Signal(str)
    export_wanted = Signal(str)
    #: Every field of the changes, those that are no column as well, in that form.
    all_fields_wanted = Signal(str)
    column_wanted = Signal(str, bool)
    group_wanted = Signal(str)
    #: Table, chart or both.
    shown_wanted = Signal(str)
    #: All groups are to show their heads alone, or everything.
    fold_wanted = Signal(bool)

    def __init__(self, new: QAction) -> None:
        super().__init__()
        self.head = PlaceHead(self.tr("Backlog"))
        self.tabs = self.head.tabs
        self.field = FilterField(self.tr("Words, or kind:wish,change reach>500 module:Search"))
        self._grouped = ""
        self._counts: dict[str, int] = {}
        self._columns_menu = QMenu(self)
        self._export_menu = QMenu(self)
        self._group_menu = QMenu(self)
        self.group = Button("", icon="layers", kind="flat", menu=self._group_menu)
        self.view_menu = QMenu(self)
        self.view = Button(self.tr("View"), icon="pin", kind="flat", menu=self.view_menu)
        self.columns = Button(self.tr("Columns"), icon="columns", kind="flat", menu=self._columns_menu)
        self.export = Button(self.tr("Export"), icon="export", kind="flat", menu=self._export_menu)
        shown = [("table", self.tr("Table")), ("both", self.tr("Both")), ("chart", self.tr("Chart"))]
        self.shown = Segmented(shown, self.tr("Table or chart"))
        self.refusal = _Refusal()
        self._sentence = ""
        self._refuses = Pause(HALF_TYPED, self._refuse, self)
        self._build(new)
        self.show_views(VIEWS)
        self.show_grouped("")
        self._group_menu.aboutToShow.connect(self._offer_groups)
        self.tabs.chosen.connect(self.view_chosen)
        self.shown.chosen.connect(self.shown_wanted)
        self.field.changed.connect(self.words_changed)

    def _build(self, new: QAction) -> None:
        self.head.add_right(self.view)
        self.head.add_right(self.export)
        self.head.add_right(ActionButton(new))
        for ending, form in FORMS.items():
            action = self._export_menu.addAction(self.tr("As %1").replace("%1", form))
            action.triggered.connect(lambda _checked=False, ending=ending: self.export_wanted.emit(ending))
        self._export_menu.addSeparator()
        every = self._export_menu.addAction(self.tr("Every field as CSV"))
        every.triggered.connect(lambda _checked=False: self.all_fields_wanted.emit(".csv"))
        row = Pane("window", "b")
        line = row_layout(row, (16, 6, 16, 7), 12)
        line.addWidget(self.field, 1)
        line.addWidget(self.group)
        line.addWidget(self.columns)
        line.addWidget(self.shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (self.head, row, self.refusal):
            outer.addWidget(part)

    def show_views(self, views: Sequence[View]) -> None:
        """Shows these views as tabs."""
        self.tabs.set_tabs([(view.name, view.word(), self._counts.get(view.name)) for view in views])

    def show_grouped(self, field: str) -> None:
        """Says on the button by what the table is grouped."""
        self._grouped = field
        self.group.setText(fill(self.tr("Group: %1"), group_title(field)) if field else self.tr("Group"))

    def _offer_groups(self) -> None:
        self._group_menu.clear()
        for name, word in group_choices():
            action = self._group_menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(name == self._grouped)
            action.triggered.connect(lambda _checked=False, name=name: self.group_wanted.emit(name))
        if self._grouped:
            self._group_menu.addSeparator()
            for word, fold in ((self.tr("Fold all"), True), (self.tr("Unfold all"), False)):
                action = self._group_menu.addAction(word)
                action.triggered.connect(lambda _checked=False, fold=fold: self.fold_wanted.emit(fold))

    def offer_columns(self, is_wanted: Callable[[str], bool], several_products: bool) -> None:
        """Fills the menu of columns, as they are shown now."""
        self._columns_menu.clear()
        for spec in COLUMNS:
            if spec.title and spec.name != "title" and (spec.name != "product" or several_products):
                action = self._columns_menu.addAction(marked(spec.title))
                action.setCheckable(True)
                action.setChecked(is_wanted(spec.name))
                action.toggled.connect(lambda wanted, name=spec.name: self.column_wanted.emit(name, wanted))

    def column_action(self, title: str) -> QAction | None:
        """The menu's entry of that title."""
        return next((action for action in self._columns_menu.actions() if action.text() == title), None)

    def choose_view(self, name: str, words: str | None = None) -> None:
        """Shows that view chosen, with other words in the field; tells nobody."""
        for part in (self.tabs, self.field):
            part.blockSignals(True)
        self.tabs.choose(name)
        if words is not None:
            self.field.setText(words)
        for part in (self.tabs, self.field):
            part.blockSignals(False)
        self.tabs.update()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many each view holds."""
        self._counts = dict(counts)
        for name, count in counts.items():
            self.tabs.set_count(name, count)

    def refuse(self, sentence: str) -> None:
        """Says under the field what is wrong with its words; an empty sentence takes it away.

        While somebody types, it waits: a word that is half there is not wrong yet.
        """
        self._sentence = sentence
        if sentence and self.field.hasFocus():
            self._refuses.start()
        else:
            self._refuse()

    def _refuse(self) -> None:
        self._refuses.stop()
        self.refusal.say(self._sentence)


class _Refusal(Pane):
    """A sentence under the filter field."""

    def __init__(self) -> None:
        super().__init__("window", "b")
        self._words = Label("", "cell", 400, "bad", wraps=True)
        line = row_layout(self, (24, 6, 16, 8), 8)
        line.addWidget(IconMark("warning", "bad", 14, self.tr("Not understood")), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows it, or hides itself."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What it says; nothing while hidden."""
        return "" if self.isHidden() else self._words.text()
