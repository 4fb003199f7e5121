"""The room in a check box for the ring that it has with the focus: round its mark and its words, with air inside."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton, QWidget

from views.style_options import rect_of, state_of

_State = QStyle.StateFlag
_SE = QStyle.SubElement
#: Between the ring of a check box, which is 2 wide, and what stands in it there are 2.
_AIR = 4


def check_box_size(found: QSize) -> QSize:
    """A check box with room for the ring that it has with the focus, round its mark and its words."""
    return found + QSize(2 * _AIR, _AIR)


def check_box_part(part: QStyle.SubElement, option: QStyleOption, found: QRect) -> QRect:
    """A part of a check box inside its ring; of anything else as it is."""
    if part in (_SE.SE_CheckBoxFocusRect, _SE.SE_CheckBoxClickRect):
        return rect_of(option)
    if part == _SE.SE_CheckBoxIndicator:
        return found.translated(_AIR, 0)
    return found.adjusted(_AIR, 0, -_AIR, 0) if part == _SE.SE_CheckBoxContents else found


def paint_check_box(style: QStyle, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Mark, words and the ring: Qt would ring the words alone, and asks its own style where they stand."""
    if not isinstance(option, QStyleOptionButton):
        return
    part = QStyleOptionButton(option)
    part.state = state_of(option) & ~_State.State_HasFocus
    part.rect = style.subElementRect(_SE.SE_CheckBoxIndicator, option, widget)
    style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, part, painter, widget)
    part.rect = style.subElementRect(_SE.SE_CheckBoxContents, option, widget)
    style.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, part, painter, widget)
    if state_of(option) & _State.State_HasFocus:
        part.rect = rect_of(option)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, part, painter, widget)
