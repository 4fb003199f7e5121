"""Calls for the development lead in words: a release that waits to be shipped, a critical correction in no expedited one."""

from PySide6.QtCore import QCoreApplication

from app.rows.testing import ReleaseAlert


def words_of(call: ReleaseAlert) -> str:
    """Names product and release, or the correction; empty for what has no need to be said at once."""
    translate = QCoreApplication.translate
    if call.kind == "ready":
        name = call.name if call.product in call.name else f"{call.product} {call.name}"
        return translate("Releases", "%1 is ready to ship").replace("%1", f"{call.release}, {name}")
    if call.kind == "critical":
        found = f"{call.product}, {call.change} · {call.title}"
        return translate("Releases", "%1: critical, and in no expedited release").replace("%1", found)
    return ""
