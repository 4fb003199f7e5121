"""Buttons: word, icon and key cap in one painted control; tabs with counts; a choice between a few.

Button("New ticket", icon="add", key="N", kind="plain" | "accent" | "flat" | "danger", menu=QMenu | None)
ActionButton(QAction, kind="plain")          shows and follows an action: text, icon, key, enabled
IconButton("undo", "Undo")                   28 x 28, named for screen readers, tooltip
TabStrip()  .set_tabs([("decide", "To decide", 41), …])  .chosen(str)  .choose("decide")  .set_count("decide", 40)
Segmented([("low", "low"), …])  .chosen(str)  .choose("low")  .value()
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QTabBar, QWidget

from views.icons import draw_icon
from views.style import chevron, focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.counts import numeral
from views.widgets.painting import key_text, keycap_width, paint_keycap, safe_tip

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class Button(QPushButton):
    """A button 28 high; never of fixed width, so that no language is cut."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        key: str = "",
        kind: str = "plain",
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._key = key_text(key) if key else ""
        self._shows_key = True
        self._kind = kind
        self._edge = "edge"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        self._has_menu = menu is not None
        if menu is not None:
            self.setMenu(menu)

    def set_key(self, key: str) -> None:
        """Shows another key cap."""
        self._key = key_text(key) if key else ""
        self.updateGeometry()

    def key_shown(self) -> str:
        """The key that it names; nothing where it has none, or that works elsewhere now."""
        return self._key if self._shows_key else ""

    def show_key(self, shown: bool) -> None:
        """Shows the key cap as one that works, or faintly where the key works elsewhere now."""
        self._shows_key = shown
        self.update()

    def set_icon_name(self, name: str) -> None:
        """Shows another icon."""
        self._icon = name
        self.update()

    def set_kind(self, kind: str) -> None:
        """plain, accent, flat or danger."""
        self._kind = kind
        self.update()

    def set_edge(self, role: str) -> None:
        """Another colour role of its edge, for a ground of another colour."""
        self._edge = role
        self.update()

    def setText(self, text: str) -> None:
        """The word, spoken as well."""
        super().setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _plain_text(self) -> str:
        return self.text().replace("&", "")

    def sizeHint(self) -> QSize:
        """Padding, icon, word, key, arrow."""
        width = 2 * (8 if self._kind == "flat" else 12)
        width += metrics("cell", 500).horizontalAdvance(self._plain_text()) + 2
        width += 20 if self._icon else 0
        width += keycap_width(self._key) + 8 if self._key else 0
        width += 14 if self._has_menu else 0
        return QSize(width, px(28))

    def minimumSizeHint(self) -> QSize:
        """The same: a cut word is worse than a moved one."""
        return self.sizeHint()

    def _inks(self) -> tuple[str, str | None, str | None]:
        """Ink, ground and edge as roles."""
        if not self.isEnabled():
            return "disabled", "window" if self._kind != "flat" else None, "line" if self._kind != "flat" else None
        over = self.underMouse() or self.isDown()
        if self._kind == "accent":
            return "on_accent", "accent_hover" if over else "accent", None
        if self._kind == "danger":
            return "bad", "hover" if over else "button", "edge"
        if self._kind == "flat":
            return ("text" if over else "text2"), "hover" if over else None, None
        return "text", "hover" if over else "button", self._edge

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat: ground, 1-px edge, icon, word, key cap."""
        painter = QPainter(self)
        ink, ground, edge = self._inks()
        rounded(painter, QRectF(self.rect()), 4, colour(ground) if ground else None, colour(edge) if edge else None)
        x, middle = 8 if self._kind == "flat" else 12, self.height() // 2
        if self._icon:
            draw_icon(painter, self._icon, QRect(x, middle - 7, 14, 14), colour(ink))
            x += 20
        painter.setFont(font("cell", 500))
        painter.setPen(colour(ink))
        painter.drawText(QRect(x, 0, self.width() - x, self.height()), _LEFT, self._plain_text())
        self._paint_tail(painter, middle, ink)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_tail(self, painter: QPainter, middle: int, ink: str) -> None:
        right = self.width() - (8 if self._kind == "flat" else 10)
        if self._has_menu:
            chevron(painter, QPointF(right - 3, middle), 3.5, colour(ink))
            right -= 14
        if self._key:
            accent = self._kind == "accent" and self.isEnabled()
            plain = "text2" if self._shows_key else "disabled"
            paint_keycap(painter, right, middle, self._key, ink=ink if accent else plain, edge=ink if accent else "")

    def _paint_focus(self, painter: QPainter) -> None:
        rect = QRectF(self.rect())
        if self._kind == "accent":
            rounded(painter, rect.adjusted(2, 2, -2, -2), 3, None, colour("on_accent"))
        else:
            focus_edge(painter, rect, 4)


class ActionButton(Button):
    """A button that shows an action and follows it."""

    def __init__(self, action: QAction, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(action.text(), str(action.property("icon_name") or ""), "", kind, None, parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def action(self) -> QAction:
        """The action it shows."""
        return self._action

    def _on_changed(self) -> None:
        self.setText(self._action.text())
        self.set_icon_name(str(self._action.property("icon_name") or ""))
        self.set_key(self._action.shortcut().toString())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(safe_tip(str(self._action.property("why") or "")))


class IconButton(QAbstractButton):
    """An icon alone, 28 x 28; `name` is spoken and shown as its tooltip."""

    def __init__(self, icon: str, name: str, side: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._side = side
        self.setFixedSize(px(28), px(28))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(safe_tip(name))

    def set_icon_name(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """28 x 28."""
        return QSize(px(28), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a ground under the pointer."""
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            rounded(painter, QRectF(self.rect()), 4, colour("select" if self.isDown() else "hover"), None)
        corner = (self.width() - self._side) // 2
        ink = colour("text2" if self.isEnabled() else "disabled")
        draw_icon(painter, self._icon, QRect(corner, corner, self._side, self._side), ink)
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()), 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TabStrip(QTabBar):
    """Saved views as tabs: 12 px, the count in text3, a 2-px accent underline; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = small
        self._counts: dict[str, int | None] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # as long as there are no tabs
        self.setAccessibleName(self.tr("Views"))
        self.currentChanged.connect(self._on_current)

    def set_tabs(self, tabs: Sequence[tuple[str, str, int | None]]) -> None:
        """Shows these (id, word, count or None), keeping the chosen one where it stays."""
        kept = self.value()
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for name, word, number in tabs:
            self.setTabData(self.addTab(word), name)
            self._counts[name] = number
        self.blockSignals(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if tabs else Qt.FocusPolicy.NoFocus)
        self._select(kept)
        self._speak()

    def _select(self, name: str) -> None:
        for index in range(self.count()):
            if self.tabData(index) == name:
                self.setCurrentIndex(index)

    def set_count(self, name: str, number: int | None) -> None:
        """Shows another count beside a tab's word."""
        if self._counts.get(name) != number:
            self._counts[name] = number
            self._measure_anew(name)
            self._speak()
            self.updateGeometry()
            self.resize(self.sizeHint())
            self.update()

    def _measure_anew(self, name: str) -> None:
        """Qt keeps the widths of tabs until a word is set."""
        for index in range(self.count()):
            if self.tabData(index) == name:
                self.setTabText(index, self.tabText(index))

    def choose(self, name: str) -> None:
        """Makes that tab current."""
        self._select(name)

    def value(self) -> str:
        """The current tab's id; empty without tabs."""
        return str(self.tabData(self.currentIndex()) or "")

    def _speak(self) -> None:
        for index in range(self.count()):
            number = self._counts.get(str(self.tabData(index)))
            word = self.tabText(index)
            self.setAccessibleTabName(index, word if number is None else f"{word}, {number}")

    def _on_current(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(str(self.tabData(index)))

    def _count_text(self, index: int) -> str:
        number = self._counts.get(str(self.tabData(index)))
        return "" if number is None else numeral(number)

    def _step(self) -> str:
        return "meta" if self._small else "cell"

    def tabSizeHint(self, index: int) -> QSize:
        """Word, count and a gap of 16 to the next."""
        width = metrics(self._step(), 500).horizontalAdvance(self.tabText(index)) + (12 if self._small else 18)
        number = self._count_text(index)
        if number:
            width += 6 + metrics(self._step()).horizontalAdvance(number)
        return QSize(width, px(22) if self._small else px(44))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are not cut; the strip scrolls."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """Room for all tabs; none where there are no tabs."""
        return super().sizeHint() if self.count() else QSize(0, px(44))

    def minimumSizeHint(self) -> QSize:
        """Room for one tab and the scroll buttons; none where there are no tabs."""
        return QSize(px(80), self.tabSizeHint(0).height()) if self.count() else QSize(0, px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, counts, the underline of the current one."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        current = index == self.currentIndex()
        word = self.tabText(index)
        side = 6 if self._small else 9
        painter.setFont(font(self._step(), 500))
        painter.setPen(colour("text" if current else "text2"))
        inner = rect.adjusted(side, 0, 0, 0)
        painter.drawText(inner, _LEFT, word)
        x = inner.x() + painter.fontMetrics().horizontalAdvance(word) + 6
        painter.setFont(font(self._step()))
        painter.setPen(colour("text3"))
        painter.drawText(QRect(x, rect.y(), rect.width(), rect.height()), _LEFT, self._count_text(index))
        if current:
            painter.fillRect(QRect(inner.x(), rect.bottom() - 1, rect.width() - 2 * side, 2), colour("accent"))
        if current and self.hasFocus():
            inset = (0, 0, 0, -3) if self._small else (2, 8, -2, -6)
            focus_edge(painter, QRectF(rect.adjusted(*inset)), 4)


class Segmented(QTabBar):
    """A choice between a few words in one frame; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        for value, word in choices:
            self.setTabData(self.addTab(word), value)
        self.currentChanged.connect(lambda index: self.chosen.emit(str(self.tabData(index))))

    def value(self) -> str:
        """The chosen id."""
        return str(self.tabData(self.currentIndex()) or "")

    def choose(self, value: str) -> None:
        """Chooses it."""
        for index in range(self.count()):
            if self.tabData(index) == value:
                self.setCurrentIndex(index)

    def tabSizeHint(self, index: int) -> QSize:
        """The word with 10 px on both sides."""
        height = max(px(24), self.minimumHeight())
        return QSize(metrics("cell", 500).horizontalAdvance(self.tabText(index)) + 20, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are not cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame, the chosen part on the ground of a selection."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        rounded(painter, whole, 4, colour("button"), None)
        for index in range(self.count()):
            rect = self.tabRect(index)
            current = index == self.currentIndex()
            if current:
                painter.fillRect(rect.adjusted(1, 1, -1, -1), colour("select"))
            painter.setFont(font("cell", 500 if current else 400))
            ink = "disabled" if not self.isEnabled() else ("text" if current else "text2")
            painter.setPen(colour(ink))
            painter.drawText(rect, _CENTRE, self.tabText(index))
            if index:
                painter.fillRect(QRect(rect.x(), 0, 1, self.height()), colour("edge"))
        rounded(painter, whole, 4, None, colour("edge"))
        if self.hasFocus():
            focus_edge(painter, whole, 4)
