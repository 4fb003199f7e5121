"""Room: where on the screens something that opens beside a widget may stand."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def room_around(anchor: QWidget) -> QRect:
    """The screen, and as much more as the window covers where it reaches over to another one; in global coordinates."""
    window = anchor.window()
    return anchor.screen().availableGeometry().united(QRect(window.mapToGlobal(QPoint()), window.size()))
