"""How large a file may be before it is refused: the measures that keep a hostile file from filling the memory."""

FILE_BYTES = 200_000_000
DOCUMENT_BYTES = 64_000_000  # a JSON document that must be read whole; JSON lines have FILE_BYTES
ROWS = 1_000_000
COLUMNS = 2_000
CELL_CHARACTERS = 1_000_000
KEY_CHARACTERS = 255
SHORT_CHARACTERS = 200  # of a version or a module
LINE_CHARACTERS = 8_000_000
UNPACKED_BYTES = 1_000_000_000
UNPACK_RATIO = 100
SPREADSHEET_CELLS = 12_000_000  # the reader holds the whole rectangle of used cells
UNPACK_SECONDS = 120  # of a process of its own that unpacks a workbook
UNPACK_MEMORY = 1_500_000_000  # of its address space, where the system can limit it
SAMPLE_ROWS = 200  # read ahead to find header, delimiter and the order of day and month


def counted(number: int) -> str:
    """The number with thin groups of three, as sentences show it: 1 000 000."""
    return f"{number:,}".replace(",", "\u00a0")


def megabytes(size: int) -> str:
    """The size in bytes as whole megabytes, at least 1."""
    return f"{max(1, round(size / 1_000_000))} MB"
