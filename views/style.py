"""One proxy style over Fusion: flat fields, buttons, check boxes, heads and scroll bars in the colours of the theme."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QTabBar,
    QWidget,
)

from views.check_ring import check_box_part, check_box_size, paint_check_box
from views.style_options import METRICS, is_enabled, rect_of, scroll_part, square, state_of
from views.theme import colour, font

_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_CC = QStyle.ComplexControl
_State = QStyle.StateFlag


def rounded(painter: QPainter, rect: QRectF, radius: float, ground: QColor | None, edge: QColor | None) -> None:
    """A filled and edged rectangle whose 1-px edge falls on whole pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(ground) if ground is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5) if edge is not None else rect
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def focus_edge(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The 2-px accent edge of what has the focus."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent_text"), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def chevron(painter: QPainter, centre: QPointF, size: float, ink: QColor, up: bool = False) -> None:
    """A small open arrow."""
    rise = -size / 2 if up else size / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = centre.x(), centre.y()
    points = [QPointF(x - size, y - rise), QPointF(x, y + rise), QPointF(x + size, y - rise)]
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


def _ground_under(bar: QWidget) -> str:
    """The ground that a list or page with a scroll bar stands on, where it says so by its property `ground`."""
    holder = bar.parentWidget()
    area = holder.parentWidget() if holder is not None else None
    return str((area.property("ground") if area is not None else None) or "base")


class FortnightStyle(QProxyStyle):
    """Fusion drawn flat; what is not named here is Fusion's own."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._primitives: dict[QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter, QWidget | None], None]] = {
            _PE.PE_FrameFocusRect: self._focus,
            _PE.PE_PanelLineEdit: self._field,
            _PE.PE_FrameLineEdit: self._nothing,
            _PE.PE_IndicatorCheckBox: self._check_box,
            _PE.PE_IndicatorItemViewItemCheck: self._check_box,
            _PE.PE_IndicatorRadioButton: self._radio,
            _PE.PE_PanelButtonCommand: self._button,
            _PE.PE_PanelButtonTool: self._tool_button,
            _PE.PE_PanelMenu: self._menu,
            _PE.PE_FrameMenu: self._nothing,
            _PE.PE_PanelTipLabel: self._tip,
            _PE.PE_Frame: self._frame,
            _PE.PE_IndicatorHeaderArrow: self._nothing,
            _PE.PE_IndicatorArrowLeft: self._arrow_left,
            _PE.PE_IndicatorArrowRight: self._arrow_right,
        }
        self._controls: dict[QStyle.ControlElement, Callable[[QStyleOption, QPainter, QWidget | None], None]] = {
            _CE.CE_HeaderSection: self._head,
            _CE.CE_HeaderLabel: self._head_label,
            _CE.CE_HeaderEmptyArea: self._head,
            _CE.CE_Splitter: self._splitter,
            _CE.CE_CheckBox: lambda option, painter, widget: paint_check_box(self, option, painter, widget),
            _CE.CE_ProgressBarGroove: self._groove,
            _CE.CE_ProgressBarContents: self._filled,
            _CE.CE_ProgressBarLabel: self._nothing,
        }

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The measures of the looks."""
        known = METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if known is None else known

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """No rubber focus line around tabs, no mnemonics underlined until Alt is held."""
        if hint == QStyle.StyleHint.SH_EtchDisabledText:
            return 0
        if hint == QStyle.StyleHint.SH_ScrollBar_Transient:
            return 0
        if hint == QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return 500
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Small parts."""
        draw = self._primitives.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Whole parts."""
        draw = self._controls.get(element)
        if draw is None:
            super().drawControl(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Parts of parts: combo boxes, spin boxes, scroll bars."""
        if control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider) and widget is not None:
            self._scroll_bar(option, painter, widget)
        elif control == _CC.CC_ComboBox:
            self._combo(option, painter)
        elif control == _CC.CC_SpinBox and widget is not None:
            self._spin(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Scroll bars without arrows at their ends."""
        if control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return scroll_part(option, part)
        found = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # the stubs forbid None
        if part == QStyle.SubControl.SC_ComboBoxEditField:
            return found.adjusted(4, 0, 0, 0)
        return found

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Words in a field stand 8 from its edge."""
        found = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_LineEditContents:
            return found.adjusted(4, 0, -4, 0)
        return check_box_part(element, option, found)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Check boxes have a ring round mark and words."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        return check_box_size(found) if kind == QStyle.ContentsType.CT_CheckBox else found

    @staticmethod
    def _nothing(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """A frame that the panel has drawn already."""

    @staticmethod
    def _focus(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        focus_edge(painter, QRectF(rect_of(option)), 4)

    @staticmethod
    def _field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if widget is not None and (
            widget.property("bare") or isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
        ):
            return
        rect = QRectF(rect_of(option))
        edge = colour("edge" if is_enabled(option) else "line_soft")
        rounded(painter, rect, 4, colour("field" if is_enabled(option) else "window"), edge)
        under = getattr(widget, "paint_under_text", None)
        if under is not None:
            under(painter)
        if state_of(option) & _State.State_HasFocus:
            focus_edge(painter, rect, 4)

    @staticmethod
    def _check_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        state = state_of(option)
        rect = square(rect_of(option), 14)
        on = bool(state & (_State.State_On | _State.State_NoChange))
        ground = colour("accent") if on else colour("field")
        edge = colour("accent") if on else colour("line_strong")
        rounded(painter, rect, 3, ground, edge)
        if state & _State.State_On:
            _tick(painter, rect, colour("on_accent"))
        elif state & _State.State_NoChange:
            painter.fillRect(rect.adjusted(3, 6, -3, -6), colour("on_accent"))
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            focus_edge(painter, rect.adjusted(-2, -2, 2, 2), 4)

    @staticmethod
    def _radio(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        rect = square(rect_of(option), 14)
        on = bool(state_of(option) & _State.State_On)
        rounded(painter, rect, 7, colour("field"), colour("accent") if on else colour("line_strong"))
        if on:
            rounded(painter, rect.adjusted(4, 4, -4, -4), 3, colour("accent"), None)

    @staticmethod
    def _button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        state = state_of(option)
        ground = colour("button")
        if state & _State.State_Sunken:
            ground = colour("select")
        elif state & _State.State_MouseOver and is_enabled(option):
            ground = colour("hover")
        default = isinstance(option, QStyleOptionButton) and bool(
            option.features & QStyleOptionButton.ButtonFeature.DefaultButton
        )
        edge = colour("line_strong") if default else colour("edge")
        rounded(painter, QRectF(rect_of(option)), 4, ground, edge)

    @staticmethod
    def _tool_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        state = state_of(option)
        if widget is not None and isinstance(widget.parent(), QTabBar):
            painter.fillRect(rect_of(option), colour("base"))  # it scrolls the tabs under it
        if state & (_State.State_Sunken | _State.State_On):
            rounded(painter, QRectF(rect_of(option)), 4, colour("select"), None)
        elif state & _State.State_MouseOver and is_enabled(option):
            rounded(painter, QRectF(rect_of(option)), 4, colour("hover"), None)

    @staticmethod
    def _menu(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        rect = rect_of(option)
        painter.fillRect(rect, colour("popover"))
        painter.setPen(colour("popover_line"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    @staticmethod
    def _tip(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        painter.fillRect(rect_of(option), colour("tip"))

    @staticmethod
    def _frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if widget is not None and widget.property("bare"):
            return
        rect = QRectF(rect_of(option))
        rounded(painter, rect, 4, colour("field" if is_enabled(option) else "window"), colour("edge"))
        if state_of(option) & _State.State_HasFocus:
            focus_edge(painter, rect, 4)

    @staticmethod
    def _head(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        rect = rect_of(option)
        painter.fillRect(rect, colour("base"))
        is_head = isinstance(option, QStyleOptionHeader)
        if is_head or state_of(option) & _State.State_Horizontal:  # below the last row there is nothing to part
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))

    @staticmethod
    def _head_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not isinstance(option, QStyleOptionHeader):
            return
        arrow = option.sortIndicator  # Qt calls a falling order SortUp
        is_sorted = arrow != QStyleOptionHeader.SortIndicator.None_
        rect = rect_of(option).adjusted(2, 0, -2, 0)
        painter.setFont(font("meta", 500 if is_sorted else 400))
        painter.setPen(colour("text" if is_sorted else "text3"))
        text = option.text
        align = option.textAlignment
        right = bool(align & Qt.AlignmentFlag.AlignRight)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | align), shown)
        if is_sorted:
            width = painter.fontMetrics().horizontalAdvance(shown)
            x = rect.right() - width - 9 if right else rect.left() + width + 9
            up = arrow == QStyleOptionHeader.SortIndicator.SortDown
            chevron(painter, QPointF(x, rect.center().y() + 1), 3, colour("text"), up=up)

    @staticmethod
    def _splitter(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        painter.fillRect(rect_of(option), colour("line"))

    @staticmethod
    def _groove(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        rounded(painter, QRectF(rect_of(option)), 2, colour("track"), None)

    @staticmethod
    def _filled(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not isinstance(option, QStyleOptionProgressBar):
            return
        rect = QRectF(rect_of(option))
        span = max(1, option.maximum - option.minimum)
        rect.setWidth(rect.width() * max(0, option.progress - option.minimum) / span)
        if rect.width() > 0:
            rounded(painter, rect, 2, colour("accent"), None)

    @staticmethod
    def _arrow_left(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        _sideways_arrow(option, painter, 1)

    @staticmethod
    def _arrow_right(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        _sideways_arrow(option, painter, -1)

    def _scroll_bar(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget) -> None:
        painter.fillRect(rect_of(option), colour(_ground_under(widget)))
        slider = self.subControlRect(_CC.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
        sideways = bool(state_of(option) & _State.State_Horizontal)
        inset = (2, 3, -2, -2) if sideways else (3, 2, -2, -2)
        pressed = bool(state_of(option) & (_State.State_Sunken | _State.State_MouseOver))
        ink = colour("line_strong" if pressed else "popover_line")
        rounded(painter, QRectF(slider.adjusted(*inset)), 2.5, ink, None)

    @staticmethod
    def _combo(option: QStyleOptionComplex, painter: QPainter) -> None:
        rect = QRectF(rect_of(option))
        hovered = state_of(option) & _State.State_MouseOver and is_enabled(option)
        rounded(painter, rect, 4, colour("hover" if hovered else "button"), colour("edge"))
        ink = colour("text2" if is_enabled(option) else "disabled")
        chevron(painter, QPointF(rect.right() - 14, rect.center().y()), 3.5, ink)
        if state_of(option) & _State.State_HasFocus:
            focus_edge(painter, rect, 4)

    def _spin(self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget) -> None:
        rect = QRectF(rect_of(option))
        rounded(painter, rect, 4, colour("field" if is_enabled(option) else "window"), colour("edge"))
        for part, up in ((QStyle.SubControl.SC_SpinBoxUp, True), (QStyle.SubControl.SC_SpinBoxDown, False)):
            place = self.subControlRect(_CC.CC_SpinBox, option, part, widget)
            if not place.isEmpty():
                ink = colour("text2" if is_enabled(option) else "disabled")
                middle = QPointF(rect.right() - 10, rect.center().y() + (-4 if up else 4))
                chevron(painter, middle, 3, ink, up=up)
        if state_of(option) & _State.State_HasFocus:
            focus_edge(painter, rect, 4)

    def polish_palette(self, palette: QPalette) -> QPalette:
        """Fusion would lighten a palette by itself; ours is set by hand."""
        return palette


def _sideways_arrow(option: QStyleOption, painter: QPainter, turn: int) -> None:
    painter.save()
    painter.translate(QRectF(rect_of(option)).center())
    painter.rotate(90 * turn)
    chevron(painter, QPointF(0, 0), 3.5, colour("text2" if is_enabled(option) else "disabled"))
    painter.restore()


def _tick(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.75)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = rect.x(), rect.y()
    painter.drawPolyline(QPolygonF([QPointF(x + 3.6, y + 7.3), QPointF(x + 6, y + 9.6), QPointF(x + 10.4, y + 4.6)]))
    painter.restore()
