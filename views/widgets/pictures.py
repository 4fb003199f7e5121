"""What is painted, as a file: SVG that can be scaled, or PNG in double size."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from views.theme import tokens

#: Dots per inch of the screen, for which all measures are meant; how much finer a PNG is.
_DPI, _FINER = 96, 2.0


@dataclass(frozen=True, slots=True)
class Picture:
    """Something painted, its size in logical px, and what it shows in words."""

    paint: Callable[[QPainter], None]
    size: QSize
    title: str


def write_picture(path: Path, picture: Picture) -> None:
    """Writes it in the form of the file's ending; OSError where the file can't be written."""
    if path.suffix.lower() == ".svg":
        _write_svg(path, picture)
    else:
        _write_png(path, picture)


def _write_svg(path: Path, picture: Picture) -> None:
    path.touch()  # says in words what QSvgGenerator would only warn of
    size = picture.size
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setResolution(_DPI)
    made.setTitle(picture.title)
    painter = QPainter(made)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(tokens().base))
    picture.paint(painter)
    painter.end()


def _write_png(path: Path, picture: Picture) -> None:
    image = QImage(picture.size * _FINER, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINER)
    image.setText("Description", picture.title)
    image.fill(QColor(tokens().base))
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path.name} could not be written.")
