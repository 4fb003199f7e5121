"""Start here: joins app, views and models; the window, a command, or, where there is no screen, the sample's main job."""

import multiprocessing
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and answer with the exit status: 0 done, 1 refused by a rule, 2 wrong use or bad input."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == ["--self-test"]:
        return self_test()
    from app import cli

    if cli.asks_for_command(given):
        return cli.main(given, _pdf)
    if not _has_screen():
        return cli.main([*given, "demo"])
    from views.opening import Opening, open_window

    options = cli.window_options(given)
    return open_window(Opening(options.database, options.who or ""))


def self_test() -> int:
    """See whether this copy is whole: a database made, the sample shipped, letters written, the window drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.jobs.demo import demo

    with tempfile.TemporaryDirectory(prefix="fortnight-", ignore_cleanup_errors=True) as folder:
        sys.stdout.write(demo(Path(folder), datetime.now().astimezone().date()))
        from views.opening import draw_once

        database = next(Path(folder).glob("*.db"))
        drawn = draw_once(database, Path(folder) / "window.png")
    sys.stdout.write(f"\nThe window was drawn, {drawn[0]} × {drawn[1]} points. This copy is whole.\n")
    return 0


def _pdf(html: str, *, title: str = "", wide: bool = False) -> bytes:
    from views.printing import pdf_of  # Qt is not loaded for what needs none.

    return pdf_of(html, title=title, wide=wide)


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packed copy starts itself to unpack a workbook
    sys.exit(main())
