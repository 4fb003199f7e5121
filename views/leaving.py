"""Leaving when the system asks for it: a signal closes the window as its user would, so that nothing is cut off half-way."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

#: What asks a program to end, where the system knows it.
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Leaving(QObject):
    """Calls back on the window's thread when a signal arrives; a second one ends the program at once."""

    def __init__(self, leave: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        # Python runs no handler while Qt waits; it does write the signal's number here, which wakes Qt.
        self._heard, self._told = socket.socketpair()
        self._heard.setblocking(False)
        self._told.setblocking(False)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        for name in _NAMES:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _only_once)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Hears no more."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._heard.close()
        self._told.close()

    def _on_signal(self) -> None:
        heard = self._heard.recv(64)
        self._leave(heard[0])


def _only_once(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
