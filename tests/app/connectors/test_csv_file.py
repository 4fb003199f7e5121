"""CSV files: fields and columns, delimiters, encodings, damaged rows."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.connectors import limits
from app.connectors.incoming import FIELDS, RowProblem, read_file, read_people
from models.rules.errors import BadInput
from models.rules.terms import Language, TicketKind

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., Any]  # a fixture of conftest.py, which importlib mode does not let us import


def test_a_file_with_our_own_field_names_needs_no_mapping(write: Write, take_in: TakeIn) -> None:
    path = write(
        "own.csv",
        "key,subject,body,kind,requester,email,language,organisation,end users,product,version,module,keywords,received,url,Colour\n"
        "A-1,Dark mode,Please,wish,Ada Example,ada@example.org,sv,Example Oy,1 200,Planner,2.1,Editor,"
        '"dark, theme",2024-05-06 07:08,https://desk.example.org/A-1,blue\n',
    )
    file = read_file(path)
    assert (file.format, file.encoding, file.delimiter, file.needs_mapping) == (
        "CSV, own field names",
        "utf-8",
        ",",
        False,
    )
    assert tuple(file.mapping) == FIELDS
    [ticket], problems = take_in(path)
    assert problems == []
    assert (ticket.row, ticket.key, ticket.subject, ticket.body) == (2, "A-1", "Dark mode", "Please")
    assert (ticket.kind, ticket.language, ticket.end_users) == (TicketKind.WISH, Language.SV, 1200)
    assert (ticket.requester, ticket.email, ticket.organisation) == ("Ada Example", "ada@example.org", "Example Oy")
    assert (ticket.product, ticket.version, ticket.module) == ("Planner", "2.1", "Editor")
    assert ticket.keywords == ("dark", "theme")
    assert ticket.received == datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
    assert ticket.url == "https://desk.example.org/A-1"
    assert ticket.extra == {"Colour": "blue"}


def test_only_key_and_subject_are_required(write: Write, take_in: TakeIn) -> None:
    [ticket], problems = take_in(write("two.csv", "subject;key\nDark mode;A-1\n"))
    assert (ticket.key, ticket.subject, ticket.kind, ticket.extra, problems) == ("A-1", "Dark mode", None, {}, [])


@pytest.mark.parametrize(
    ("headers", "key", "subject"),
    [
        ("Ärendenummer;Ämne;Beskrivning;Inkommen", "Ärendenummer", "Ämne"),
        ("tunnus\totsikko\tkuvaus", "tunnus", "otsikko"),
        ("Nr.|Betreff|Beschreibung", "Nr.", "Betreff"),
        ("Nummer,Onderwerp,Omschrijving", "Nummer", "Onderwerp"),
        ("Ticket ID,Title,Created", "Ticket ID", "Title"),
        ("issue_key,summary", "issue_key", "summary"),
    ],
)
def test_usual_headers_are_understood_in_five_languages(write: Write, headers: str, key: str, subject: str) -> None:
    mark = next(mark for mark in ";\t|," if mark in headers)
    row = mark.join("x" for _ in headers.split(mark))
    file = read_file(write("desk.csv", f"{headers}\n{row}\n"))
    assert (file.mapping["key"], file.mapping["subject"], file.delimiter) == (key, subject, mark)
    assert not file.needs_mapping


def test_an_unsure_key_is_asked_for_and_nothing_is_read_meanwhile(write: Write, take_in: TakeIn) -> None:
    path = write("two-numbers.csv", "id,number,title\n1,2,Dark mode\n")
    assert read_file(path).missing == ("key",)
    tickets, [problem] = take_in(path)
    assert tickets == []
    assert problem.skipped
    assert "--map key=COLUMN" in problem.sentence


def test_a_column_that_repeats_its_values_is_not_guessed_to_be_the_key(write: Write) -> None:
    rows = "".join(f"7,Reply {n}\n" for n in range(20))
    assert read_file(write("replies.csv", f"ticket id,subject\n{rows}")).missing == ("key",)


def test_a_mapping_names_columns_in_any_case_and_keeps_the_rest(write: Write, take_in: TakeIn) -> None:
    path = write("odd.csv", "Ref A,Ref B,What\nx1,x2,Dark mode\n")
    [ticket], _ = take_in(path, {"Key": "ref b", "subject": "WHAT"})
    assert (ticket.key, ticket.subject, ticket.extra) == ("x2", "Dark mode", {"Ref A": "x1"})


def test_a_field_mapped_to_nothing_is_left_empty(write: Write, take_in: TakeIn) -> None:
    [ticket], _ = take_in(write("own.csv", "key,subject,url\nA-1,Dark,https://example.org\n"), {"url": ""})
    assert (ticket.url, ticket.extra) == (None, {"url": "https://example.org"})


def test_a_mapping_with_an_unknown_field_or_column_names_the_possible_ones(write: Write) -> None:
    path = write("own.csv", "key,subject\nA-1,Dark\n")
    with pytest.raises(BadInput, match=r"There is no field “colour”. The fields are: key, subject, body"):
        read_file(path, {"colour": "key"})
    with pytest.raises(BadInput, match=r"There is no column “Nope”. The columns are: key, subject"):
        read_file(path, {"body": "Nope"})


def test_repeated_headers_give_lists_and_cells_beyond_the_headers_are_kept(write: Write, take_in: TakeIn) -> None:
    [ticket], _ = take_in(write("own.csv", "key,subject,Comment,Comment,Comment\nA-1,Dark,one,,three,stray\n"))
    assert ticket.extra == {"Comment": ["one", "three"], "(column 6)": "stray"}


def test_a_row_without_key_or_text_is_skipped_with_its_column_named(write: Write, take_in: TakeIn) -> None:
    tickets, problems = take_in(write("own.csv", "key,subject,body\n,Dark,\nA-2,,\n,,\nA-3,,Please make it dark\n"))
    assert [(t.key, t.subject) for t in tickets] == [("A-3", "Please make it dark")]
    assert [(p.row, p.key, p.skipped) for p in problems] == [(2, None, True), (3, "A-2", True), (5, "A-3", False)]
    assert "column “key”" in problems[0].sentence
    assert "column “subject”" in problems[1].sentence
    assert "first words" in problems[2].sentence


def test_a_key_that_appears_twice_is_told_and_both_rows_come(write: Write, take_in: TakeIn) -> None:
    tickets, [problem] = take_in(write("own.csv", "key,subject\nA-1,Old\nA-2,Other\nA-1,New\n"))
    assert [t.subject for t in tickets] == ["Old", "Other", "New"]
    assert (problem.row, problem.key, problem.skipped) == (4, "A-1", False)
    assert problem.sentence == "“A-1” of row 2 appears again at row 4: the later one is used."


def test_what_cannot_be_read_is_told_and_kept_as_it_stands(write: Write, take_in: TakeIn) -> None:
    [ticket], problems = take_in(
        write(
            "own.csv",
            "key,subject,kind,email,language,end users,received,url\n"
            "A-1,Dark,whim,nobody,tlh,many,yesterday,javascript:alert(1)\n",
        )
    )
    assert (ticket.kind, ticket.email, ticket.language, ticket.end_users, ticket.received, ticket.url) == (None,) * 6
    assert ticket.extra == {
        "kind": "whim",
        "email": "nobody",
        "language": "tlh",
        "end users": "many",
        "received": "yesterday",
        "url": "javascript:alert(1)",
    }
    assert len(problems) == 6
    assert not any(p.skipped for p in problems)


def test_an_unknown_kind_is_told_once_a_file(write: Write, take_in: TakeIn) -> None:
    tickets, problems = take_in(write("own.csv", "key,subject,kind\n" + "".join(f"A-{n},x,whim\n" for n in range(9))))
    assert (len(tickets), len(problems)) == (9, 1)


def test_name_and_address_in_one_cell_are_taken_apart(write: Write, take_in: TakeIn) -> None:
    tickets, _ = take_in(
        write("own.csv", "key,subject,requester\nA-1,x,Ada Example <ada@example.org>\nA-2,x,bo@example.org\nA-3,x,Cy\n")
    )
    assert [(t.requester, t.email) for t in tickets] == [
        ("Ada Example", "ada@example.org"),
        (None, "bo@example.org"),
        ("Cy", None),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_are_counted_by_lines_whatever_ends_them(write: Write, take_in: TakeIn, end: str) -> None:
    text = end.join(["key;subject;body", 'A-1;One;"first', 'second; ""third"""', "", "A-2;Two;", ""])
    tickets, problems = take_in(write("lines.csv", text))
    assert [(t.row, t.key) for t in tickets] == [(2, "A-1"), (5, "A-2")]
    assert tickets[0].body == f'first{end}second; "third"'
    assert problems == []


@pytest.mark.parametrize(
    ("encoding", "reported"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "cp1252"), ("latin-1", "cp1252")],
)
def test_the_encoding_is_found_and_reported(write: Write, take_in: TakeIn, encoding: str, reported: str) -> None:
    path = write("enc.csv", "key;subject\nÄ-1;Önskemål från Åbo – grün\n".replace("–", "-").encode(encoding))
    assert read_file(path).encoding == reported
    [ticket], _ = take_in(path)
    assert (ticket.key, ticket.subject) == ("Ä-1", "Önskemål från Åbo - grün")


def test_an_encoding_can_be_named(write: Write, take_in: TakeIn) -> None:
    [ticket], _ = take_in(write("dos.csv", "key;subject\nA-1;grün\n".encode("cp850")), encoding="cp850")
    assert ticket.subject == "grün"


@pytest.mark.parametrize(
    ("content", "encoding", "sentence"),
    [
        ("key;subject\nA-1;grün\n".encode("cp850"), None, "neither UTF-8 nor Windows-1252"),
        ("key;subject\nA-1;grün\n".encode("cp1252"), "utf-8", "line 2 cannot be read"),
        ("key;subject\nA-1;ü\n".encode(), "klingon", "not an encoding of text"),
        (b"key;subject\nA-1;x\n", "hex", "not an encoding of text"),
        ("key;subject\nA-1;grün ü".encode()[:-1], None, "middle of a character"),
        (b"\xef\xbb\xbfkey;subject\nA-1;gr\xfcn\n", None, "mark of UTF-8"),
        ("key;subject\nA-1;x\n".encode("utf-16-le"), None, "Name its encoding, utf-16-le"),
        (b"\x01\x02\x03\x04\x05", None, "not a text file"),
        (b"", None, "is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", None, "is empty"),
    ],
)
def test_text_that_cannot_be_read_is_refused_with_a_sentence(
    write: Write, content: bytes, encoding: str | None, sentence: str
) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_file(write("bad.csv", content), encoding=encoding)


def test_one_accented_letter_at_the_end_of_a_windows_file_is_no_damage(write: Write, take_in: TakeIn) -> None:
    [ticket], _ = take_in(write("win.csv", "key;subject\nA-1;caf\u00e9".encode("cp1252")))
    assert ticket.subject == "café"


def test_quotation_marks_inside_a_cell_stay(write: Write, take_in: TakeIn) -> None:
    tickets, problems = take_in(
        write("q.csv", 'key;subject;x\nA-1;"Save" does nothing;1\nA-2;5" disk;2\nA-3;"a; b";3\n')
    )
    assert [t.subject for t in tickets] == ['"Save" does nothing', '5" disk', "a; b"]
    assert [t.extra["x"] for t in tickets] == ["1", "2", "3"]
    assert problems == []


@pytest.mark.parametrize("rest", ["A-3;Three;z\n", 'A-3;"Three";z\n', 'A-3;"Thr\nee";z\n'])
def test_a_quotation_mark_that_is_never_closed_costs_only_its_own_row(write: Write, take_in: TakeIn, rest: str) -> None:
    tickets, problems = take_in(write("q.csv", 'key;subject;x\nA-1;One;y\nA-2;"Two;y\n' + rest))
    assert [t.key for t in tickets] == ["A-1", "A-2", "A-3"]
    assert tickets[1].subject == '"Two'
    assert [(p.row, p.skipped) for p in problems] == [(3, False)]
    assert tickets[2].row == 4


def test_a_cell_with_lines_and_stray_marks_stays_one_record(write: Write, take_in: TakeIn) -> None:
    [ticket], [problem] = take_in(write("q.csv", 'key;subject;x\nA-1;"One\nsaid "no" twice";y\n'))
    assert ticket.subject.startswith("One said")
    assert ticket.extra == {"x": "y"}
    assert not problem.skipped


def test_a_cell_that_is_too_long_costs_only_its_row(write: Write, take_in: TakeIn) -> None:
    long = "x" * (limits.CELL_CHARACTERS + 1)
    tickets, [problem] = take_in(write("long.csv", f'key,subject,body\nA-1,a,"{long}\nend"\nA-2,b,fits\n'))
    assert [t.key for t in tickets] == ["A-2"]
    assert (problem.row, problem.skipped) == (2, True)


def test_a_cell_beyond_all_measure_is_passed_over_to_its_end(write: Write, take_in: TakeIn) -> None:
    line = "x" * 1_000_000 + "\n"
    tickets, problems = take_in(write("huge.csv", f'key,subject,body\nA-1,a,"{line * 9}"\nA-2,b,fits\n'))
    assert [t.key for t in tickets] == ["A-2"]
    assert [(p.row, p.skipped) for p in problems] == [(2, True)]


def test_a_cell_of_200_000_characters_is_read(write: Write, take_in: TakeIn) -> None:
    [ticket], problems = take_in(write("large.csv", f"key,subject,body\nA-1,a,{'x' * 200_000}\n"))
    assert (len(ticket.body), problems) == (200_000, [])


def test_rows_above_the_headers_are_told(write: Write, take_in: TakeIn) -> None:
    tickets, [problem] = take_in(write("top.csv", "Tickets of spring;;\n\nkey;subject;x\nA-1;Dark;1\n"))
    assert [t.row for t in tickets] == [4]
    assert "stands above the headers" in problem.sentence


def test_excels_separator_line_is_obeyed(write: Write, take_in: TakeIn) -> None:
    path = write("sep.csv", "sep=;\r\nkey;subject\r\nA-1;a, b, c, d\r\n")
    assert read_file(path).delimiter == ";"
    [ticket], problems = take_in(path)
    assert (ticket.row, ticket.subject, problems) == (3, "a, b, c, d", [])


def test_empty_columns_at_the_end_do_not_count_and_too_many_are_refused(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "COLUMNS", 10)
    assert len(read_file(write("wide.csv", "key,subject" + "," * 500 + "\nA-1,x\n")).headers) == 2
    with pytest.raises(BadInput, match="has more than 10 columns"):
        read_file(write("wider.csv", "key,subject," + ",".join(f"c{n}" for n in range(10)) + "\n"))


def test_too_many_rows_are_refused_before_any_is_taken(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ROWS", 3)
    path = write("rows.csv", "key,subject\n" + "".join(f"A-{n},x\n" for n in range(4)))
    with pytest.raises(BadInput, match="has 4 rows; files are read up to 3"):
        read_file(path)
    assert not read_file(write("cells.csv", 'key,subject\nA-1,"x\n\n\n\n"\nA-2,y\n')).needs_mapping


def test_a_line_without_end_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINE_CHARACTERS", 1000)
    with pytest.raises(BadInput, match="that is no table"):
        read_file(write("line.csv", "key,subject\n" + "x" * 2000))


def test_the_file_can_be_read_again(write: Write) -> None:
    file = read_file(write("own.csv", "key,subject\nA-1,One\nA-1,Two\n"))
    assert list(file.rows()) == list(file.rows())


def test_a_file_that_goes_away_is_told(write: Write) -> None:
    path = write("own.csv", "key,subject\nA-1,One\n")
    file = read_file(path)
    path.unlink()
    with pytest.raises(BadInput, match=r"There is no file"):
        list(file.rows())


def test_the_module_raises_the_limit_that_the_library_sets() -> None:
    assert csv.field_size_limit() > 1_000_000


def test_column_names_without_rows_are_said_to_be_just_that(write: Write, take_in: TakeIn) -> None:
    tickets, [problem] = take_in(write("empty.csv", "Issue key,Summary\n"))
    assert (tickets, problem.skipped) == ([], False)
    assert problem.sentence == "empty.csv holds the names of its columns, and no rows under them."
    [unread] = read_people(write("people.csv", "name,email\n"))
    assert isinstance(unread, RowProblem)
    assert unread.sentence.endswith("and no rows under them.")


def test_a_list_of_no_tickets_is_said_to_hold_none(write: Write) -> None:
    with pytest.raises(BadInput, match=r"^none\.json holds no tickets\. Export it again"):
        read_file(write("none.json", '{"issues": [], "total": 0}'))
