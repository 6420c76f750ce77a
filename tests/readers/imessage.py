"""sqlite3 and pytypedstream read the chat.db that we wrote: the same messages, times and senders, and each text twice alike."""

import json
import sqlite3
import sys

import typedstream


def rows(path, columns):
    with sqlite3.connect(f"file:{path}?immutable=1", uri=True) as db:
        return db.execute(f"SELECT {columns} FROM message ORDER BY ROWID").fetchall()


def handles(path):
    with sqlite3.connect(f"file:{path}?immutable=1", uri=True) as db:
        return dict(db.execute("SELECT ROWID, id FROM handle"))


def text_of(blob):
    """The string of an attributed string, wherever this version of the class keeps it."""
    found = []

    def walk(value, depth=0):
        if isinstance(value, str):
            found.append(value)
        elif hasattr(value, "value") and depth < 9:
            walk(value.value, depth + 1)
        elif hasattr(value, "contents") and depth < 9:
            for part in value.contents:
                walk(part, depth + 1)
        elif hasattr(value, "values") and not callable(value.values) and depth < 9:
            for part in value.values:
                walk(part, depth + 1)

    walk(typedstream.unarchive_from_data(blob))
    return found[0] if found else None


count = texts = 0
for item in json.load(open(sys.argv[1])):
    for old, new in item["files"] if item["format"] == "imessage-db" else []:
        if not old.endswith(("chat.db", "sms.db")):
            continue
        same = "ROWID, date, is_from_me, handle_id"
        known = dict((row[0], row) for row in rows(new, same))
        assert all(known.get(row[0]) == row for row in rows(old, same)), f"{new}: other messages"
        before, after = handles(old), handles(new)
        # Short codes and businesses are nobody's.
        people = [(one, after[key]) for key, one in before.items() if len(one) > 6 and not one.startswith("urn:biz")]
        assert people and all(one != now for one, now in people), f"{new}: somebody kept an address"
        for rowid, text, blob in rows(new, "ROWID, text, attributedBody"):
            if blob:
                said = text_of(blob)
                assert said and (text is None or said == text), f"{new}: message {rowid} says two things"
                texts += 1
        count += len(known)
assert count > 8 and texts > 3, (count, texts)
print(f"sqlite3 and pytypedstream: {count} messages, {texts} texts")
