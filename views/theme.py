"""The theme in force: palettes set by hand, the type scale and the measures; `tokens()` is read at paint time.

apply_theme(app, "light" | "dark" | "system" | "contrast")
tokens() -> Tokens                 the roles in force
colour("text2") -> QColor          a role or a state tone's words; tint("wait") -> QColor
font("meta" | "cell" | "body" | "head" | "title", weight) -> QFont     "big body" … for reading across a room
px(28) -> int                      a measure of the looks, grown with a larger system font
theme_signals.changed              emitted after a change; repaint or set own palettes again
"""

from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from views.tokens import DARK, LIGHT, Tokens, in_high_contrast

#: What `apply_theme` takes.
THEMES = ("light", "dark", "system", "contrast")

#: Factor of the system font by step of the type scale (11, 12, 13, 16, 22 px of a 13-px font).
STEPS = {"meta": 0.85, "cell": 0.92, "body": 1.0, "head": 1.23, "title": 1.69}
#: Line height in px by step, of a 13-px font.
LINES = {"meta": 16, "cell": 16, "body": 20, "head": 24, "title": 28}

#: How much larger a step that begins with *big* is: it is read across a room.
BIG = 1.6
_BIG_STEP = "big "

#: text2 has no palette role of its own; nothing here draws visited links.
TEXT2_ROLE = QPalette.ColorRole.LinkVisited


class _ThemeSignals(QObject):
    """Says that the theme changed."""

    changed = Signal()


class _InForce:
    """What is in force in this process; there is one application, so there is one theme."""

    choice = "light"
    tokens = LIGHT
    base_font: QFont | None = None
    style: QStyle | None = None


theme_signals = _ThemeSignals()


def tokens() -> Tokens:
    """The colour roles in force."""
    return _InForce.tokens


def theme_choice() -> str:
    """What the user chose: light, dark, system or contrast."""
    return _InForce.choice


def apply_theme(app: QApplication, choice: str) -> None:
    """Draws everything in that theme from now on; ValueError for an unknown choice."""
    if choice not in THEMES:
        raise ValueError(f"unknown theme {choice!r}")
    if _InForce.style is None:
        _settle_style(app)
    _InForce.choice = choice
    _InForce.tokens = _tokens_for(app, choice)
    palette = palette_of(_InForce.tokens)
    app.setPalette(palette)
    for widget in app.topLevelWidgets():
        widget.update()
    theme_signals.changed.emit()


def _settle_style(app: QApplication) -> None:
    from views.style import FortnightStyle  # the style reads this module at paint time

    base = QFont(app.font())
    base.setFeature(QFont.Tag("tnum"), 1)
    _InForce.base_font = base
    _InForce.style = FortnightStyle()
    app.setStyle(_InForce.style)
    app.setFont(base)
    font.cache_clear()
    app.styleHints().colorSchemeChanged.connect(_on_scheme_changed)


def _on_scheme_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _InForce.choice in ("system", "contrast"):
        apply_theme(app, _InForce.choice)


def _tokens_for(app: QApplication, choice: str) -> Tokens:
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if choice == "contrast":
        return in_high_contrast(DARK if dark else LIGHT)
    return DARK if choice == "dark" or (choice == "system" and dark) else LIGHT


def palette_of(roles: Tokens) -> QPalette:
    """All three groups of a palette from the roles."""
    palette = QPalette()
    for role, value in _palette_roles(roles).items():
        palette.setColor(role, QColor(value))
    inactive, disabled = QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled
    palette.setColor(inactive, QPalette.ColorRole.Highlight, QColor(roles.select_idle))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
        QPalette.ColorRole.PlaceholderText,
        QPalette.ColorRole.Link,
        TEXT2_ROLE,
    ):
        palette.setColor(disabled, role, QColor(roles.disabled))
    return palette


def _palette_roles(roles: Tokens) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: roles.window,
        role.Base: roles.base,
        role.AlternateBase: roles.alt,
        role.Button: roles.button,
        role.WindowText: roles.text,
        role.Text: roles.text,
        role.ButtonText: roles.text,
        role.HighlightedText: roles.text,
        role.PlaceholderText: roles.text3,
        role.Highlight: roles.select,
        role.Mid: roles.line,
        role.Midlight: roles.line_soft,
        role.Dark: roles.line_strong,
        role.Light: roles.button,
        role.Shadow: roles.line_strong,
        role.Accent: roles.accent,
        role.Link: roles.accent_text,
        TEXT2_ROLE: roles.text2,
        role.BrightText: roles.on_accent,
        role.ToolTipBase: roles.tip,
        role.ToolTipText: roles.tip_text,
    }


@lru_cache(maxsize=256)
def _qcolor(value: str) -> QColor:
    return QColor(value)


def colour(role: str) -> QColor:
    """The colour of a role, or of a state tone's words."""
    return _qcolor(_InForce.tokens.role(role))


def tint(tone: str) -> QColor:
    """The ground that a state tone's words stand on."""
    return _qcolor(_InForce.tokens.tone(tone).tint)


@lru_cache(maxsize=64)
def font(step: str = "body", weight: int = 400) -> QFont:
    """The font of a step of the type scale; weight 400, 500 or 600. Shared: do not alter it."""
    made = QFont(_InForce.base_font or QApplication.font())
    factor = STEPS[step.removeprefix(_BIG_STEP)] * _bigger(step)
    if made.pixelSize() > 0:
        made.setPixelSize(max(8, round(made.pixelSize() * factor)))
    else:
        made.setPointSizeF(made.pointSizeF() * factor)
    made.setWeight(QFont.Weight(weight))
    return made


@lru_cache(maxsize=64)
def metrics(step: str = "body", weight: int = 400) -> QFontMetrics:
    """The measures of `font(step, weight)`."""
    return QFontMetrics(font(step, weight))


@lru_cache(maxsize=1)
def _growth() -> float:
    return max(1.0, QFontInfo(font("body")).pixelSize() / 13)


def px(measure: int) -> int:
    """A measure of the looks in logical pixels; grows where the system font is larger than 13 px."""
    return round(measure * _growth())


def line_height(step: str) -> int:
    """The height of a line of text of that step in logical pixels."""
    return px(round(LINES[step.removeprefix(_BIG_STEP)] * _bigger(step)))


def _bigger(step: str) -> float:
    return BIG if step.startswith(_BIG_STEP) else 1.0
