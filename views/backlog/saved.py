"""Saving how the list stands as a view of one's own or everybody's: the menu, and the dialogs that ask for a name."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from views.backlog.head import BacklogHead
from views.backlog.shape import PLACE, Shape
from views.backlog.tabs import View
from views.backlog.words import fill
from views.desk import Desk
from views.theme import font
from views.widgets.dialog import FormGrid
from views.widgets.kept import KeptDialog, line_field


@dataclass(frozen=True, slots=True)
class Stands:
    """How the list stands: its words, order, grouping, and columns from the left."""

    words: str
    sort: str
    grouped: str
    columns: tuple[str, ...]


class ViewMenu(QObject):
    """What can be done with views."""

    def __init__(self, desk: Desk, shape: Shape, stands: Callable[[], Stands], head: BacklogHead) -> None:
        super().__init__(head)
        self._desk = desk
        self._shape = shape
        self._stands = stands
        self._parent = head
        self.menu = head.view_menu
        self.menu.aboutToShow.connect(self.fill)
        #: The dialog that asks for a name, while it is open.
        self.dialog: NameDialog | None = None

    def fill(self) -> None:
        """Offers what fits the view that is open."""
        view = self._shape.view()
        self.menu.clear()
        self._offer(self.tr("Save as a new view…"), self.save_new)
        if view.saved is None:
            return
        self._offer(fill(self.tr("Save changes to “%1”"), view.title), self.save)
        self._offer(self.tr("Rename…"), self.rename)
        self._offer(self.tr("Keep for myself") if view.saved.shared else self.tr("Share with everybody"), self.share)
        self.menu.addSeparator()
        self._offer(fill(self.tr("Remove “%1”"), view.title), self.remove)

    def _offer(self, words: str, act: Callable[[], None]) -> None:
        self.menu.addAction(words).triggered.connect(lambda _checked=False: act())

    def save_new(self) -> None:
        """Asks for a name, and keeps how the list stands under it."""
        from app.commands.views import save_view

        self.dialog = NameDialog(self._desk, self.tr("Save this view"), self._parent, self._stands())
        self.dialog.does(save_view)
        self.dialog.done_with = self._on_made
        self.dialog.open()

    def _on_made(self, made: str) -> None:
        self._shape.expect(f"saved {made}")

    def save(self) -> None:
        """The open view stands so from now on."""
        from app.commands.views import SaveView, save_view

        view, stands = self._shape.view(), self._stands()
        if view.saved is not None:
            order = SaveView(
                PLACE,
                words=stands.words,
                sort=stands.sort,
                grouped=stands.grouped or None,
                columns=stands.columns,
                number=view.saved.id,
            )
            self._desk.do(save_view, order, seen=view.saved.row_version)

    def rename(self) -> None:
        """Asks for another name."""
        from app.commands.views import rename_view

        view = self._shape.view()
        if view.saved is not None:
            self.dialog = NameDialog(self._desk, self.tr("Rename the view"), self._parent, view=view)
            self.dialog.does(rename_view)
            self.dialog.seen = view.saved.row_version
            self.dialog.open()

    def share(self) -> None:
        """Everybody sees it from now on, or oneself alone."""
        from app.commands.views import ShareView, share_view

        view = self._shape.view()
        if view.saved is not None:
            self._desk.do(share_view, ShareView(view.saved.id, not view.saved.shared))

    def remove(self) -> None:
        """Removes it; Undo brings it back."""
        from app.commands.views import RemoveView, remove_view

        view = self._shape.view()
        if view.saved is not None:
            self._desk.do(remove_view, RemoveView(view.saved.id))


class NameDialog(KeptDialog):
    """Asks for a view's name, and for a new one who sees it."""

    def __init__(
        self, desk: Desk, title: str, parent: QWidget, stands: Stands | None = None, view: View | None = None
    ) -> None:
        super().__init__(desk, title, parent, key=f"backlog.view.{view.name if view else ''}", width=420)
        self._stands = stands
        self._view = view
        #: Is told the number of the view that was made.
        self.done_with: Callable[[str], None] = lambda _made: None
        self.name = line_field(self.tr("Name"))
        self.shared = QCheckBox(self.tr("Everybody sees it"))
        self.shared.setFont(font("cell"))
        form = self.add_form(FormGrid())
        form.add(self.tr("Name"), self.name)
        self.keep("name", self.name, view.title if view else "")
        if stands is not None:
            form.add("", self.shared)
            self.explain(self.tr("It keeps the filter, the order, the groups and the columns as they stand now."))
        self.add_feet(self.tr("Save"), "pin")
        self.take_up_draft()
        self.name.setFocus()
        self.name.selectAll()

    def order(self) -> object:
        """The view to be kept, or its other name."""
        from app.commands.views import RenameView, SaveView

        name = self.name.text()
        if self._stands is None:
            assert self._view is not None
            assert self._view.saved is not None
            return RenameView(self._view.saved.id, name)
        stands = self._stands
        return SaveView(
            PLACE, name, stands.words, stands.sort, stands.grouped or None, stands.columns, self.shared.isChecked()
        )

    def finish(self, effects: object = None) -> None:
        """Opens the view that was made."""
        super().finish(effects)
        made = getattr(effects, "made", ())
        if self._stands is not None and made:
            self.done_with(made[0])
