"""Palettes, contrast and the type scale."""

from itertools import product

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from views.theme import STEPS, apply_theme, colour, font, palette_of, theme_signals, tokens
from views.tokens import DARK, LIGHT, TONES, Tokens, contrast, in_high_contrast

PALETTES = [LIGHT, DARK, in_high_contrast(LIGHT), in_high_contrast(DARK)]
GROUNDS = (
    "window",
    "base",
    "alt",
    "rail",
    "field",
    "button",
    "select",
    "select_idle",
    "hover",
    "popover",
    "accent_tint",
)
WORDS = ("text", "text2", "text3", "accent_text")


def pairs(roles: Tokens) -> list[tuple[str, str, str]]:
    plain = [(f"{w} on {g}", roles.role(w), roles.role(g)) for w, g in product(WORDS, GROUNDS)]
    chips = [(f"{t} on its tint", roles.tone(t).text, roles.tone(t).tint) for t in TONES]
    toned = [
        (f"{t} on {g}", roles.tone(t).text, roles.role(g)) for t, g in product(TONES, ("base", "window", "select"))
    ]
    own = [
        ("on accent", roles.on_accent, roles.accent),
        ("on accent hover", roles.on_accent, roles.accent_hover),
        ("tip", roles.tip_text, roles.tip),
        ("tip dim", roles.tip_dim, roles.tip),
        ("mark", roles.text, roles.mark),
    ]
    return plain + chips + toned + own


@pytest.mark.parametrize("roles", PALETTES, ids=lambda roles: f"{roles.name}-{roles.dark}")
def test_every_text_can_be_read_on_every_ground(roles: Tokens) -> None:
    weak = [
        (name, round(contrast(ink, ground), 2)) for name, ink, ground in pairs(roles) if contrast(ink, ground) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("roles", PALETTES, ids=lambda roles: f"{roles.name}-{roles.dark}")
def test_bars_focus_and_strong_lines_stand_out(roles: Tokens) -> None:
    for ink, ground in product((roles.bar, roles.accent, roles.line_strong), (roles.base, roles.window)):
        assert contrast(ink, ground) >= 3


def test_high_contrast_draws_every_edge_strong() -> None:
    strong = in_high_contrast(LIGHT)
    assert strong.edge == strong.line == LIGHT.line_strong
    assert contrast(strong.edge, strong.base) >= 3


def test_changing_the_theme_sets_all_three_groups(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    groups, roles = QPalette.ColorGroup, QPalette.ColorRole
    palette = qapp.palette()
    assert palette.color(groups.Active, roles.Window).name() == DARK.window
    assert palette.color(groups.Inactive, roles.Highlight).name() == DARK.select_idle
    assert palette.color(groups.Active, roles.Highlight).name() == DARK.select
    assert palette.color(groups.Disabled, roles.Text).name() == DARK.disabled
    assert colour("text2").name() == DARK.text2
    assert tokens() is DARK


def test_a_change_of_theme_is_told(qapp: QApplication) -> None:
    told: list[str] = []

    def note() -> None:
        told.append(tokens().name)

    theme_signals.changed.connect(note)
    apply_theme(qapp, "contrast")
    theme_signals.changed.disconnect(note)
    assert told == ["contrast"]


def test_an_unknown_theme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="pink"):
        apply_theme(qapp, "pink")


def test_the_type_scale_follows_the_system_font() -> None:
    sizes = [QFontInfo(font(step)).pixelSize() for step in STEPS]
    assert sizes == sorted(sizes)
    assert font("body").featureTags()
    assert font("title", 600).weight() == 600


def test_palettes_differ_for_light_and_dark() -> None:
    assert palette_of(LIGHT).base().color() != palette_of(DARK).base().color()
