"""chatpack (Telegram, WhatsApp, Discord, Messenger, Instagram) and slack-export-viewer read what we wrote, and find the same messages."""

import json
import logging
import pathlib
import sys
import types

import chatpack
from slackviewer.reader import Reader

PARSERS = {
    "whatsapp-txt": (".txt", chatpack.parse_whatsapp),
    "telegram-json": ("result.json", chatpack.parse_telegram),
    "discord-chatexporter-json": (".json", chatpack.parse_discord),
    "messenger-json": ("message_1.json", chatpack.parse_instagram),
    "instagram-json": ("message_1.json", chatpack.parse_instagram),
}


def same_people(before, after, where):
    """Who was one person is one person, and nobody has the name of before."""
    now = {}
    for old, new in zip(before, after):
        assert now.setdefault(old, new) == new, f"{where}: one sender became two"
    kept = {old for old, new in now.items() if old == new and not is_nobody(old)}
    assert not kept, f"{where}: {len(kept)} senders kept their name"


def is_nobody(name):
    return name in ("", "System", "Unknown", "Deleted Account", "Facebook user", "Instagram User", None)


def parsed(parse, path):
    try:
        return parse(str(path))
    except Exception:
        return None


def chats(items):
    count = dict.fromkeys(PARSERS, 0)
    for item in items:
        ending, parse = PARSERS.get(item["format"], ("/", None))
        for old, new in item["files"]:
            # chatpack takes the group's title `Keel: over` in that chat for a sender with a message.
            knows = old.endswith(ending) and "Boat share" not in old
            before = parsed(parse, old) if knows else None
            if not before:
                continue  # A dialect that this reader does not know.
            after = parsed(parse, new)
            assert after is not None, f"{new}: chatpack read {old}, but not this"
            assert [message.timestamp for message in after] == [message.timestamp for message in before], f"{new}: other messages"
            same_people([message.sender for message in before], [message.sender for message in after], new)
            count[item["format"]] += len(before)
    assert all(messages > 3 for messages in count.values()), count
    print(f"chatpack: {count}")


class Settings(types.SimpleNamespace):
    """What the viewer's command line would hold: nothing, unless said."""

    def __getattr__(self, _):
        return None


def workspace(path):
    reader = Reader(Settings(archive=str(path), hide_channels=[]))
    # Groups of direct messages are left out: the viewer takes the brackets in the names of their folders for a pattern.
    parts = [reader.compile_channels(), reader.compile_groups(), reader.compile_dm_messages()]
    messages = [message for part in parts for channel in part.values() for message in channel]
    return [message.time for message in messages], [message.username if message.user else None for message in messages], [message.msg for message in messages]


def slack(items):
    for item in (item for item in items if item["format"] == "slack-export"):
        root = next(new for _, new in item["files"] if new.endswith("channels.json"))
        before = next(old for old, _ in item["files"] if old.endswith("channels.json"))
        (old_times, old_names, old_texts), (times, names, texts) = (workspace(pathlib.Path(path).parent) for path in (before, root))
        assert times == old_times and times, f"{root}: other messages"
        same_people(old_names, names, root)
        lost = [text for text, old in zip(texts, old_texts) if old.count("@") and text.count("Deleted User") > old.count("Deleted User")]
        assert not lost, f"{root}: {len(lost)} mentions find nobody any more"
        print(f"slack-export-viewer: {len(times)} messages")


logging.disable()
everything = json.load(open(sys.argv[1]))
chats(everything)
slack(everything)
