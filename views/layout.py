"""What the window remembers of its form: geometry, splitters, heads of tables, the last place; nothing else."""

from collections.abc import Iterator

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter, QWidget


def _parts(widget: QWidget) -> Iterator[tuple[str, QSplitter | QHeaderView]]:
    for splitter in widget.findChildren(QSplitter):
        if splitter.objectName():
            yield f"{widget.objectName()}/{splitter.objectName()}", splitter
    for head in widget.findChildren(QHeaderView):
        owner = head.parentWidget()
        if head.objectName() and owner is not None and owner.objectName():
            yield f"{widget.objectName()}/{owner.objectName()}.{head.objectName()}", head


def remember_parts(settings: QSettings, widget: QWidget) -> None:
    """Keeps splitters with an objectName, and heads of tables with one."""
    for name, part in _parts(widget):
        settings.setValue(f"parts/{name}", part.saveState())


def restore_parts(settings: QSettings, widget: QWidget) -> None:
    """Puts splitters and heads as they were left."""
    for name, part in _parts(widget):
        state = settings.value(f"parts/{name}")
        if state is not None:
            part.restoreState(state)


def remember_window(settings: QSettings, window: QMainWindow, place: str) -> None:
    """Keeps the window's geometry and its place."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/place", place)


def restore_window(settings: QSettings, window: QMainWindow) -> str:
    """Puts the window where it was; gives the last place, or nothing."""
    geometry = settings.value("window/geometry")
    if geometry is None or not window.restoreGeometry(geometry):
        window.resize(1440, 900)
    return str(settings.value("window/place") or "")
