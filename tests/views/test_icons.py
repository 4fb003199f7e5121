"""Icons: every meaning has its drawing, tinted and sharp."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from views.actions import COMMANDS
from views.icons import FOLDER, NAMES, icon, icon_pixmap
from views.theme import apply_theme, colour
from views.widgets.states import STATES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_meaning_draws_something(name: str, qapp: QApplication) -> None:
    image = icon_pixmap(name, 16, 2.0, colour("text")).toImage()
    assert image.width() == 32
    assert any(image.pixelColor(x, y).alpha() > 200 for x in range(32) for y in range(32))


def test_no_drawing_lies_unused_and_the_licence_is_there() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(NAMES.values())
    assert "ISC License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")


def test_commands_and_states_name_known_icons() -> None:
    used = {command.icon for command in COMMANDS} | {entry[0] for table in STATES.values() for entry in table.values()}
    assert used - set(NAMES) == set()


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    def darkest() -> int:
        image = icon("park").pixmap(QSize(16, 16), 2.0).toImage()
        shown = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250]
        return min(pixel.lightness() for pixel in shown)

    light = darkest()
    apply_theme(qapp, "dark")
    assert light < 60
    assert darkest() > 150


def test_an_icon_survives_the_collection_of_its_engine(qapp: QApplication) -> None:
    kept = QIcon(icon("ship"))
    gc.collect()
    image: QImage = kept.pixmap(QSize(24, 24)).toImage()
    assert not image.isNull()


def test_a_meaning_without_drawing_is_refused() -> None:
    with pytest.raises(KeyError):
        icon("no such meaning")
