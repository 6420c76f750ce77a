"""Python's own json and csv read what we wrote, and find the same structure."""

import csv
import io
import json
import pathlib
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


read = {"json": 0, "csv": 0}
for item in json.load(open(sys.argv[1])):
    for old, new in item["files"]:
        before, after = (pathlib.Path(path).read_bytes().decode("utf-8-sig") for path in (old, new))
        kind = old.rsplit(".", 1)[-1]
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
assert read["json"] > 20 and read["csv"] > 30, read
print(f"json and csv of Python: {read}")
