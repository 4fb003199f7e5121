"""What is copied out of a letter stays on the clipboard until the very end of the program, which ends cleanly."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

COPY_AND_LEAVE = """
from PySide6.QtWidgets import QApplication
from views.widgets.plain_text import PlainTextView
app = QApplication([])
view = PlainTextView("Copy <b>me</b>")
view.selectAll()
view.copy()
held = app.clipboard().mimeData()
print(app.clipboard().text(), *held.formats())
"""


def test_a_program_with_copied_words_on_the_clipboard_ends_without_a_crash() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", COPY_AND_LEAVE], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "Copy <b>me</b> text/plain"), ended.stderr
