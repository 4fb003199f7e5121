"""What leads elsewhere, as offers of the palette: places, pages of the settings, themes and languages of the screens."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from views.desk import Desk
from views.marking import QT_TRANSLATE_NOOP
from views.palette.offers import Offer
from views.widgets.painting import key_text
from views.widgets.states import language_word

_THEMES = {
    "light": QT_TRANSLATE_NOOP("Offering", "Theme: light"),
    "dark": QT_TRANSLATE_NOOP("Offering", "Theme: dark"),
    "contrast": QT_TRANSLATE_NOOP("Offering", "Theme: high contrast"),
    "system": QT_TRANSLATE_NOOP("Offering", "Theme: as the system"),
}
_GO_TO = QT_TRANSLATE_NOOP("Offering", "Go to %1")
_LANGUAGE = QT_TRANSLATE_NOOP("Offering", "Language: %1")
_OWN_LANGUAGE = QT_TRANSLATE_NOOP("Offering", "Language: as the system")


def _said(text: str) -> str:
    return QCoreApplication.translate("Offering", text)


def going_to(places: Sequence[tuple[str, str, str]], go_to: Callable[[str], object]) -> list[Offer]:
    """The places, by name, icon and title, with the keys that open them."""
    where = _said(QT_TRANSLATE_NOOP("Offering", "Places"))
    return [
        Offer(
            f"place.{name}",
            _said(_GO_TO).replace("%1", title),
            partial(go_to, name),
            icon,
            key_text(f"Ctrl+{number}") if number < 10 else "",
            where=where,
            also=f"go to {name}",
        )
        for number, (name, icon, title) in enumerate(places, start=1)
    ]


def settings_pages(pages: Sequence[tuple[str, str]], title: str, show: Callable[[int], object]) -> list[Offer]:
    """The pages of the settings, by icon and title."""
    return [
        Offer(f"settings.page.{number}", name, partial(show, number), icon, where=title, also="settings")
        for number, (icon, name) in enumerate(pages)
    ]


def themes(current: str, choose: Callable[[str], object]) -> list[Offer]:
    """The themes; the one in force can't be chosen again."""
    where = _said(QT_TRANSLATE_NOOP("Offering", "Looks and language"))
    in_force = _said(QT_TRANSLATE_NOOP("Offering", "It is in force"))
    return [
        Offer(
            f"theme.{name}",
            _said(words),
            partial(choose, name),
            name,
            why=in_force if name == current else "",
            where=where,
            also=f"theme {name} mode colour",
        )
        for name, words in _THEMES.items()
    ]


def languages(desk: Desk) -> list[Offer]:
    """The languages of the screens, found by their own names too; the window opens anew in the one that is chosen."""
    from app.settings import choices
    from views.settings.computer import screen_languages, speak

    where = _said(QT_TRANSLATE_NOOP("Offering", "Looks and language"))
    in_force = _said(QT_TRANSLATE_NOOP("Offering", "It is in force"))
    current = choices().language
    return [
        Offer(
            f"language.{code or 'system'}",
            _said(_LANGUAGE).replace("%1", language_word(code)) if code else _said(_OWN_LANGUAGE),
            partial(speak, desk, code),
            "language",
            why=in_force if code == current else "",
            where=where,
            also=f"language {QLocale(code).nativeLanguageName() if code else 'system'} {code}",
        )
        for code in ("", *screen_languages())
    ]
