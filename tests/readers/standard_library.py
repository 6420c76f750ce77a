"""Python's own json, csv and sqlite3 read what we wrote, and find the same structure."""

import csv
import io
import json
import pathlib
import sqlite3
import sys


def shape(value):
    """Types, lengths and how many keys."""
    if isinstance(value, dict):
        return [shape(member) for member in value.values()]
    if isinstance(value, list):
        return tuple(shape(member) for member in value)
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


def documents(text):
    try:
        return [json.loads(text)]
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]


def rows(text, name):
    delimiter = "\t" if name.endswith(".tsv") else max(",;", key=text.count)
    return [len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]


def tables(path):
    """Columns and number of rows of every table that is one of its own."""
    db = sqlite3.connect(f"file:{path}?immutable=1", uri=True)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",), f"{path} is damaged"
    names = [name for (name,) in db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")]
    quoted = {name: name.replace('"', '""') for name in names}
    columns = {name: [row[1] for row in db.execute(f'PRAGMA table_info("{quoted[name]}")')] for name in names}
    return columns, {name: db.execute(f'SELECT count(*) FROM "{quoted[name]}"').fetchone()[0] for name in names}


read = {"json": 0, "csv": 0, "sqlite3": 0}
for item in json.load(open(sys.argv[1])):
    for old, new in item["files"]:
        kind = old.rsplit(".", 1)[-1]
        if pathlib.Path(old).read_bytes().startswith(b"SQLite format 3"):
            (columns, counts), (now, found) = tables(old), tables(new)
            # What is only in the log of the old one is in the new one.
            assert now == columns and all(found[name] >= count for name, count in counts.items()), f"{new}: other tables than {old}"
            read["sqlite3"] += 1
            continue
        if kind not in ("json", "jsonl", "ndjson", "csv", "tsv"):
            continue
        before, after = (pathlib.Path(path).read_bytes().decode("utf-8-sig", "surrogateescape") for path in (old, new))
        if kind in ("json", "jsonl", "ndjson"):
            try:
                expected = [shape(document) for document in documents(before)]
            except ValueError:
                continue  # No strict JSON to begin with.
            assert [shape(document) for document in documents(after)] == expected, f"{new}: another structure than {old}"
            read["json"] += 1
        elif kind in ("csv", "tsv"):
            assert rows(after, old) == rows(before, old), f"{new}: other rows than {old}"
            read["csv"] += 1
assert read["json"] > 20 and read["csv"] > 30 and read["sqlite3"] > 5, read
print(f"json, csv and sqlite3 of Python: {read}")
