"""What the style reads of Qt's options, and its measures; nothing here draws."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionSlider

_PM = QStyle.PixelMetric
_State = QStyle.StateFlag

METRICS = {
    _PM.PM_ButtonMargin: 12,
    _PM.PM_ButtonShiftHorizontal: 0,
    _PM.PM_ButtonShiftVertical: 0,
    _PM.PM_DefaultFrameWidth: 2,
    _PM.PM_ScrollBarExtent: 10,
    _PM.PM_ScrollBarSliderMin: 24,
    _PM.PM_SplitterWidth: 1,
    _PM.PM_IndicatorWidth: 14,
    _PM.PM_IndicatorHeight: 14,
    _PM.PM_ExclusiveIndicatorWidth: 14,
    _PM.PM_ExclusiveIndicatorHeight: 14,
    _PM.PM_SmallIconSize: 14,
    _PM.PM_ButtonIconSize: 14,
    _PM.PM_LineEditIconSize: 14,
    _PM.PM_MenuHMargin: 1,
    _PM.PM_MenuVMargin: 4,
    _PM.PM_MenuPanelWidth: 1,
    _PM.PM_ToolTipLabelFrameWidth: 6,
    _PM.PM_HeaderMargin: 6,
    _PM.PM_TabBarTabShiftVertical: 0,
    _PM.PM_TabBarScrollButtonWidth: 22,
    _PM.PM_FocusFrameHMargin: 2,
    _PM.PM_FocusFrameVMargin: 2,
}


def is_enabled(option: QStyleOption) -> bool:
    """Whether it can be used."""
    return bool(option.state & _State.State_Enabled)


def rect_of(option: QStyleOption) -> QRect:
    """Where it is drawn."""
    return option.rect


def state_of(option: QStyleOption) -> QStyle.StateFlag:
    """Its state flags."""
    return option.state


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A part of a scroll bar that has no arrows at its ends."""
    whole = rect_of(option)
    sideways = bool(state_of(option) & _State.State_Horizontal)
    length = whole.width() if sideways else whole.height()
    span = option.maximum - option.minimum
    handle = length
    if span > 0:
        handle = max(METRICS[_PM.PM_ScrollBarSliderMin], length * option.pageStep // (span + option.pageStep))
    handle = min(handle, length)
    room = length - handle
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room, option.upsideDown
    )
    spans = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (start, handle),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, start),
        QStyle.SubControl.SC_ScrollBarAddPage: (start + handle, length - start - handle),
    }
    first, size = spans.get(part, (0, 0))
    if sideways:
        return QRect(whole.x() + first, whole.y(), size, whole.height() if size else 0)
    return QRect(whole.x(), whole.y() + first, whole.width() if size else 0, size)


def square(rect: QRect, side: int) -> QRectF:
    """A square in the middle of a rectangle."""
    x = rect.x() + (rect.width() - side) // 2
    y = rect.y() + (rect.height() - side) // 2
    return QRectF(x, y, side, side)
