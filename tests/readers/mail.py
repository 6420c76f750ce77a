"""Python's mailbox and email read the mail that we wrote: the same messages, times, threads, parts, and people one to one."""

import email
import email.policy
import email.utils
import json
import mailbox
import pathlib
import sys


def messages(path, kind):
    if kind == "mbox":
        return list(mailbox.mbox(path, create=False))
    return [email.message_from_bytes(pathlib.Path(path).read_bytes())]


def ids(message):
    found = " ".join(str(message.get(name, "")) for name in ("Message-ID", "In-Reply-To", "References"))
    return found.split()


def senders(message):
    return [address for _, address in email.utils.getaddresses([str(message.get("From", ""))])]


def parts(message):
    return [(part.get_content_type(), part.get_content_charset()) for part in message.walk()]


def texts(message):
    for part in message.walk():
        if part.get_content_maintype() == "text":
            yield part.get_payload(decode=True).decode(part.get_content_charset() or "utf-8", "replace")


def one_to_one(before, after, where):
    there, back = {}, {}
    for old, new in zip(before, after, strict=True):
        assert there.setdefault(old, new) == new and back.setdefault(new, old) == old, f"{where}: not one to one"


count = 0
for item in json.load(open(sys.argv[1])):
    if item["format"] not in ("mbox", "eml"):
        continue
    for old, new in item["files"]:
        before, after = messages(old, item["format"]), messages(new, item["format"])
        assert len(before) == len(after) > 0, f"{new}: {len(before)} messages became {len(after)}"
        assert [one["Date"] for one in before] == [one["Date"] for one in after], f"{new}: other times"
        assert [parts(one) for one in before] == [parts(one) for one in after], f"{new}: other parts"
        one_to_one(sum(map(ids, before), []), sum(map(ids, after), []), f"{new}: threads")
        one_to_one(sum(map(senders, before), []), sum(map(senders, after), []), f"{new}: senders")
        for one, other in zip(before, after):
            for text, now in zip(texts(one), texts(other), strict=True):
                assert text.count("\n") >= now.count("\n") and "\ufffd" not in now, f"{new}: a text does not decode"
        count += len(after)
assert count > 6, count
print(f"mailbox and email of Python: {count} messages")
