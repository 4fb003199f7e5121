"""Marks words for translation outside of widgets; typed, since Qt's own mark gives `object`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the form that lupdate looks for
        """The text as it is; found by lupdate."""
        return text

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]
