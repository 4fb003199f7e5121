"""The error window: what happened in a sentence, what to do, and the details to copy; and the hooks that open it."""

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.rules.errors import Refusal
from views.said import as_read
from views.theme import px
from views.widgets.dialog import Dialog

_log = logging.getLogger(__name__)


class ErrorWindow(Dialog):
    """One window for everything that went wrong unexpectedly; it names no cause that it does not know."""

    def __init__(self, happened: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ErrorWindow", "Something went wrong"), parent, width=560)
        self.explain(happened)
        self.explain(
            self.tr(
                "Nothing that was saved is lost. Try it again; if it happens again, copy the details and send them."
            )
        )
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setPlainText(f"{_surroundings()}\n\n{details}")
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(px(180))
        self.body.addWidget(self.details)
        self.add_button(self.tr("Copy the details"), self.copy, "copy")
        self.add_accept(self.tr("Close"))

    def copy(self) -> None:
        """Puts the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def _surroundings() -> str:
    return f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"


class ErrorHooks(QObject):
    """Brings uncaught exceptions of every thread to the window's thread, where one error window opens."""

    _caught = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: ErrorWindow | None = None
        self._caught.connect(self.show)

    def install(self) -> None:
        """Takes over `sys.excepthook` and `threading.excepthook`."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("uncaught: %s", details)
        happened = as_read(error.sentence) if isinstance(error, Refusal) else (str(error) or kind.__name__)
        self._caught.emit(happened, details)

    def show(self, happened: str, details: str) -> None:
        """Opens the error window, unless one stands open already."""
        if self._open is not None and self._open.isVisible():
            self._open.details.appendPlainText(f"\n{happened}\n{details}")
            return
        self._open = ErrorWindow(happened, details)
        self._open.open()

    def window(self) -> ErrorWindow | None:
        """The error window that stands open, if any."""
        return self._open
