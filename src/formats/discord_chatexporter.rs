//! The JSON of DiscordChatExporter, one file a channel.
//!
//! For direct messages the channel's name, and with it the file's, is made of the display names of the others.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// JSON files of DiscordChatExporter.
pub(super) static FORMAT: Format = Format {
    id: "discord-chatexporter-json",
    name: "DiscordChatExporter (JSON)",
    origin: "DiscordChatExporter → choose channels → Export, format JSON (`-f Json`)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path,
};

/// What stands for the server of direct messages: nobody's name.
pub(super) const NO_GUILD: &str = "Direct Messages";

fn recognizes(sample: Sample<'_>) -> bool {
    is_object(sample.head)
        && has_all(sample.head, &["guild", "channel", "messages"])
        && has_any(sample.head, &["dateRange", "exportedAt", "messageCount", "iconUrl", "isPinned", "discriminator"])
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    let mut is_direct = false;
    Box::new(Retouched::new(JsonReader::new(&TABLE), move |text: &str, slice, slices: &mut Vec<Slice>| {
        touch(text.get(slice.raw.range()).unwrap_or(""), slice, &mut is_direct, slices);
    }))
}

/// The server that is none teaches nothing, but that the channel behind it is called after its members.
fn touch(text: &str, slice: Slice, is_direct: &mut bool, slices: &mut Vec<Slice>) {
    match slice.role {
        Role::Title if text == NO_GUILD => *is_direct = true,
        Role::Title if *is_direct && text.contains(LIST) => {
            let place = |(at, name): (usize, &str)| {
                let at = slice.raw.start as usize + at;
                Slice { raw: RawSpan::new(at, at + name.len()), role: Role::Person, subject: 0, ..slice }
            };
            slices.extend(listed(text).map(place));
        }
        _ => slices.push(slice),
    }
}

/// What stands between the members that a channel is called after.
const LIST: &str = ", ";

/// The channel in `Text Channels / general`, and nothing in `Text Channels /`.
pub(super) fn channel_of(text: &str) -> &str {
    let is_gone = text.trim_end().ends_with(" /");
    if is_gone { "" } else { text.rsplit(" / ").next().unwrap_or(text) }
}

/// The names of a list and where they begin.
pub(super) fn listed(list: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = list.as_ptr() as usize;
    list.split(LIST).filter(|name| name.contains(char::is_alphanumeric)).map(move |name| (name.as_ptr() as usize - start, name))
}

/// `Direct Messages - Private - Zoë Brandt [1100000000000000777].json`, `Guild - Category - channel [id] [part 2].json`.
pub(super) fn path(path: &str, slices: &mut Vec<Slice>) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let start = path.len() - name.len();
    // The channel's number ends the names; `[PERSON_3]` is one of them.
    let is_id = |at: &usize| name[at + " [".len()..].starts_with(|ch: char| ch.is_ascii_digit());
    let Some(stem) = name.match_indices(" [").map(|(at, _)| at).find(is_id).map(|at| &name[..at]) else { return };
    let mut put = |at: usize, part: &str, role: Role| {
        if !part.is_empty() {
            slices.push(Slice::new(RawSpan::new(start + at, start + at + part.len()), Escape::PLAIN, role));
        }
    };
    let Some((guild, rest)) = stem.split_once(" - ") else { return };
    let at = guild.len() + " - ".len();
    if guild == NO_GUILD {
        let (parent, whom) = rest.split_once(" - ").unwrap_or(("", rest));
        let at = at + if parent.is_empty() { 0 } else { parent.len() + " - ".len() };
        return listed(whom).for_each(|(behind, name)| put(at + behind, name, Role::Person));
    }
    put(0, guild, Role::Title);
    let channel = rest.rsplit(" - ").next().unwrap_or(rest);
    put(at + rest.len() - channel.len(), channel, Role::Title);
}

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

static TABLE: Table = Table {
    record: "messages[]",
    escape: Escape::JSON,
    rows: &[
        skip("guild.id"),
        field("guild.name", Role::Title),
        field("guild.iconUrl", Role::File),
        skip("channel.id"),
        skip("channel.categoryId"),
        of("chat", "channel.type", Role::Kind),
        of("chat", "channel.name", Role::Title),
        field("channel.category", Role::Body),
        field("channel.topic", Role::Body),
        field("channel.iconUrl", Role::File),
        skip("dateRange"),
        skip("exportedAt"),
        skip("messageCount"),
        // People: each of them is described in the same way.
        of("author", "messages[].author.id", Role::UserId),
        of("author", "messages[].author.name", Role::Handle),
        of("author", "messages[].author.nickname", Role::Person),
        of("author", "messages[].author.isBot", Role::Kind),
        of("mention", "messages[].mentions[].id", Role::UserId),
        of("mention", "messages[].mentions[].name", Role::Handle),
        of("mention", "messages[].mentions[].nickname", Role::Person),
        of("mention", "messages[].mentions[].isBot", Role::Kind),
        of("reaction", "messages[].reactions[].users[].id", Role::UserId),
        of("reaction", "messages[].reactions[].users[].name", Role::Handle),
        of("reaction", "messages[].reactions[].users[].nickname", Role::Person),
        of("reaction", "messages[].reactions[].users[].isBot", Role::Kind),
        of("caller", "messages[].interaction.user.id", Role::UserId),
        of("caller", "messages[].interaction.user.name", Role::Handle),
        of("caller", "messages[].interaction.user.nickname", Role::Person),
        of("caller", "messages[].interaction.user.isBot", Role::Kind),
        field("messages[].**.avatarUrl", Role::File),
        // Roles and emoji of a server may be called after somebody.
        field("messages[].**.roles[].name", Role::Body),
        field("messages[].**.emoji.name", Role::Body),
        field("messages[].**.inlineEmojis[].name", Role::Body),
        field("messages[].**.stickers[].name", Role::Body),
        skip("messages[].**.isAnimated"),
        skip("messages[].**.isInline"),
        skip("messages[].**.roles[].position"),
        skip("messages[].**.discriminator"),
        skip("messages[].**.isBot"),
        // What is said.
        field("messages[].content", Role::Body),
        field("messages[].forwardedMessage.content", Role::Body),
        field("messages[].interaction.name", Role::Body),
        field("messages[].**.attachments[].url", Role::File),
        field("messages[].**.attachments[].fileName", Role::File),
        skip("messages[].**.attachments[].fileSizeBytes"),
        field("messages[].**.embeds[].author.name", Role::Body),
        field("messages[].**.url", Role::File),
        field("messages[].**.canonicalUrl", Role::File),
        field("messages[].**.iconUrl", Role::File),
        field("messages[].**.iconCanonicalUrl", Role::File),
        field("messages[].**.sourceUrl", Role::File),
        field("messages[].**.imageUrl", Role::File),
        // Structure.
        skip("messages[].id"),
        skip("messages[].type"),
        Row::time("messages[].timestamp"),
        skip("messages[].timestampEdited"),
        skip("messages[].callEndedTimestamp"),
        skip("messages[].isPinned"),
        skip("messages[].reference"),
        skip("messages[].reactions[].count"),
        skip("messages[].**.id"),
        skip("messages[].**.color"),
        skip("messages[].**.format"),
        skip("messages[].**.timestamp"),
        skip("messages[].**.timestampEdited"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::{Specimen, path_of};

    const DIRECT: &str = r##"{
  "guild": {
    "id": "0",
    "name": "Direct Messages",
    "iconUrl": "https://cdn.discordapp.com/embed/avatars/0.png"
  },
  "channel": {
    "id": "1100000000000000777",
    "type": "DirectTextChat",
    "category": "Private",
    "name": "Zoë Brandt",
    "topic": null
  },
  "dateRange": {
    "after": null,
    "before": null
  },
  "messages": [
    {
      "id": "1100000000000000801",
      "type": "Default",
      "timestamp": "2025-03-04T14:05:02.123+00:00",
      "content": "hi \ud83d\ude05 from Zoë",
      "author": {
        "id": "900000000000000034",
        "name": "zoebrandt",
        "discriminator": "0000",
        "nickname": "Zoë Brandt",
        "color": "#ABCDEF",
        "isBot": false,
        "roles": [],
        "avatarUrl": "https://cdn.discordapp.com/avatars/900000000000000034/0a.png"
      },
      "reactions": [
        {
          "emoji": { "id": "", "name": "👍" },
          "count": 1,
          "users": [{ "id": "900000000000000031", "name": "nadia.haddad", "nickname": "Nadia Haddad" }]
        }
      ]
    }
  ],
  "messageCount": 1
}"##;

    #[test]
    fn people_of_a_message() {
        let seen = Specimen::read(&FORMAT, "zoe.json", DIRECT);
        assert_eq!(seen.at("messages[0].author.name"), Some((Role::Handle, "zoebrandt")));
        assert_eq!(seen.at("messages[0].content"), Some((Role::Body, "hi 😅 from Zoë")));
        assert!(seen.are_one("messages[0].author.id", "messages[0].author.nickname"));
        assert!(seen.are_one("messages[0].reactions[0].users[0].id", "messages[0].reactions[0].users[0].name"));
        assert!(!seen.are_one("messages[0].author.id", "messages[0].reactions[0].users[0].id"));
        assert!(seen.are_one("channel.type", "channel.name"));
        assert_eq!(seen.at("messages[0].author.isBot"), Some((Role::Kind, "false")));
        assert!(seen.are_one("messages[0].author.isBot", "messages[0].author.id"));
        assert_eq!(seen.all(Role::Title), ["Zoë Brandt"]);
        assert_eq!(seen.at("messages[0].timestamp"), None);
        assert_eq!(seen.records, 1);
    }

    #[test]
    fn a_group_is_called_after_its_members() {
        let group = DIRECT
            .replace("DirectTextChat", "DirectGroupTextChat")
            .replace("\"name\": \"Zoë Brandt\"", "\"name\": \"Zoë Brandt, Ana B\"");
        let seen = Specimen::read(&FORMAT, "zoe.json", &group);
        assert_eq!(seen.at("channel.name"), Some((Role::Person, "Zoë Brandt")));
        assert!(seen.all(Role::Person).contains(&"Ana B") && !seen.are_one("channel.type", "channel.name"));
        let server = group.replace("Direct Messages", "Rowing, Sailing");
        assert_eq!(Specimen::read(&FORMAT, "zoe.json", &server).all(Role::Title), ["Rowing, Sailing", "Zoë Brandt, Ana B"]);
    }

    #[test]
    fn the_file_name_tells_who() {
        let told = |name: &str| path_of(&FORMAT, name);
        assert_eq!(
            told("x/Direct Messages - Private - Zoë Brandt [1100000000000000777].json"),
            [(Role::Person, "Zoë Brandt".to_string())]
        );
        let group = told("Direct Messages - Private - Zoë Brandt, Ana - B [11] [part 2].json");
        assert_eq!(group, [(Role::Person, "Zoë Brandt".to_string()), (Role::Person, "Ana - B".to_string())]);
        let guild = told("Harbour Lights - Text Channels - general [1100000000000000555].json");
        assert_eq!(guild, [(Role::Title, "Harbour Lights".to_string()), (Role::Title, "general".to_string())]);
        assert!(told("export.json").is_empty());
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"messages":[],"channel":1}"#, r#"{"guild":{},"channel":{},"messages":[]}"#, "[]", ""] {
            assert!(!recognizes(Sample { path: "a.json", head }));
        }
    }
}
