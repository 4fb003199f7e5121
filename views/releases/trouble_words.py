"""Troubles of a card's place in words of the screen: what it needs, what stands apart, what is too early or too late."""

from app.rows.placing import Trouble, TroubleKind
from views.marking import QT_TRANSLATE_NOOP
from views.releases.words import day_words, fill, translate

#: %1 is the other change, %2 the release, %3 the day.
_WORDS = {
    TroubleKind.NEEDS_LATER: QT_TRANSLATE_NOOP("Releases", "Needs %1, which is planned later, in %2 (%3)"),
    TroubleKind.NEEDS_NOWHERE: QT_TRANSLATE_NOOP("Releases", "Needs %1, which stands in no release"),
    TroubleKind.NEEDED_EARLIER: QT_TRANSLATE_NOOP("Releases", "%1 in %2 (%3) needs it before"),
    TroubleKind.LEFT_BEHIND: QT_TRANSLATE_NOOP("Releases", "%1 in %2 (%3) needs it"),
    TroubleKind.APART: QT_TRANSLATE_NOOP("Releases", "Goes together with %1, which stands in %2"),
    TroubleKind.EXCLUDED: QT_TRANSLATE_NOOP("Releases", "%1 excludes it, and stands in %2"),
    TroubleKind.TOO_EARLY: QT_TRANSLATE_NOOP("Releases", "Must not ship before %3"),
    TroubleKind.LATE: QT_TRANSLATE_NOOP("Releases", "By law or contract it must ship by %3"),
    TroubleKind.UNPLACED: QT_TRANSLATE_NOOP("Releases", "By law or contract it must ship by %3"),
    TroubleKind.PINNED: QT_TRANSLATE_NOOP("Releases", "Is pinned to %2"),
    TroubleKind.BARRED: QT_TRANSLATE_NOOP("Releases", "Is kept out of %2 by hand"),
}


def trouble_words(trouble: Trouble) -> str:
    """One trouble as a sentence."""
    if trouble.kind is TroubleKind.APART and not trouble.release:
        return fill(translate("Releases", "Goes together with %1, which stands in no release"), trouble.number)
    if trouble.kind is TroubleKind.BARRED and not trouble.release:
        return translate("Releases", "Is kept out of all releases by hand")
    day = day_words(trouble.day) if trouble.day is not None else ""
    return fill(translate("Releases", _WORDS[trouble.kind]), trouble.number, trouble.release, day)
