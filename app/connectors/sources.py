"""Opens any file that we can read as rows under headers, and refuses the others with a sentence."""

from collections.abc import Mapping
from pathlib import Path

from app.connectors.csv_file import open_csv
from app.connectors.json_file import open_json
from app.connectors.recognise import is_spreadsheet
from app.connectors.spreadsheet import open_spreadsheet
from app.connectors.text_file import check_file, find_text, unpacked_name
from app.connectors.values import Source


def open_source(
    path: Path, wanted: Mapping[str, str] | None = None, *, encoding: str | None = None, sheet: str | None = None
) -> Source:
    """The file as rows; *wanted* helps to find the header row. Raises BadInput for what cannot be read."""
    head = check_file(path)
    if is_spreadsheet(path, head):
        return open_spreadsheet(path, wanted, sheet)
    text = find_text(path, head, encoding)
    with text.open() as stream:
        beginning = stream.read(512).lstrip("\ufeff \t\r\n")
    is_json = beginning.startswith("{") or (
        beginning.startswith("[") and unpacked_name(path).suffix.casefold() != ".csv"
    )
    return open_json(text) if is_json else open_csv(text, wanted)
