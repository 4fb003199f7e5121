"""What the window remembers of its form: geometry, splitters, heads, what a place adds of its own, and the last place."""

from collections.abc import Iterator

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter, QWidget

from views.place import Place


def _parts(widget: QWidget) -> Iterator[tuple[str, QSplitter | QHeaderView]]:
    for splitter in widget.findChildren(QSplitter):
        if splitter.objectName():
            yield f"{widget.objectName()}/{splitter.objectName()}", splitter
    for head in widget.findChildren(QHeaderView):
        owner = head.parentWidget()
        if head.objectName() and owner is not None and owner.objectName():
            yield f"{widget.objectName()}/{owner.objectName()}.{head.objectName()}", head


def remember_parts(settings: QSettings, widget: QWidget) -> None:
    """Keeps splitters with an objectName, heads of tables with one, and a place's own form."""
    for name, part in _parts(widget):
        settings.setValue(f"parts/{name}", part.saveState())
    if isinstance(widget, Place) and widget.form():
        settings.setValue(f"forms/{widget.objectName()}", widget.form())


def restore_parts(settings: QSettings, widget: QWidget) -> None:
    """Puts splitters and heads as they were left."""
    for name, part in _parts(widget):
        state = settings.value(f"parts/{name}")
        if state is not None:
            part.restoreState(state)
    form = settings.value(f"forms/{widget.objectName()}")
    if isinstance(widget, Place) and form:
        widget.set_form(str(form))


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
