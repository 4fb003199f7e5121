"""The chart as a file: SVG that can be scaled, or PNG in double size."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from views.backlog.chart.painting import Scene, paint_chart
from views.theme import tokens

#: Dots per inch of the screen, for which all measures are meant; how much finer a PNG is.
_DPI, _FINER = 96, 2.0


def write_chart(path: Path, scene: Scene, size: QSize) -> None:
    """Writes it in the form of the file's ending; OSError where the file can't be written."""
    if path.suffix.lower() == ".svg":
        _write_svg(path, scene, size)
    else:
        _write_png(path, scene, size)


def _write_svg(path: Path, scene: Scene, size: QSize) -> None:
    path.touch()  # says in words what QSvgGenerator would only warn of
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setResolution(_DPI)
    made.setTitle(scene.words.summary(scene.cloud, scene.line))
    painter = QPainter(made)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(tokens().base))
    paint_chart(painter, scene, singly=True)
    painter.end()


def _write_png(path: Path, scene: Scene, size: QSize) -> None:
    image = QImage(size * _FINER, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINER)
    image.setText("Description", scene.words.summary(scene.cloud, scene.line))
    image.fill(QColor(tokens().base))
    painter = QPainter(image)
    paint_chart(painter, scene, singly=True)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path.name} could not be written.")
