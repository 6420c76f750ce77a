//! The plain text of DiscordChatExporter, one file a channel.
//!
//! The author is the account's name, not the name as shown; blocks such as `{Attachments}` stand behind an empty line.

use super::chat_lines::{ChatLines, Grammar, Inset, Told, first_line, lines_of, names};
use super::discord_chatexporter::{NO_GUILD, channel_of, listed, path};
use super::{Format, Sample};
use crate::slice::Role;

/// Text files of DiscordChatExporter.
pub(super) static FORMAT: Format = Format {
    id: "discord-chatexporter-txt",
    name: "DiscordChatExporter (text)",
    origin: "DiscordChatExporter → choose channels → Export, format TXT (`-f PlainText`)",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Messages))),
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let mut lines = lines_of(sample.head);
    lines.next().is_some_and(is_rule)
        && lines.next().is_some_and(|line| line.starts_with(GUILD))
        && lines.next().is_some_and(|line| line.starts_with(CHANNEL))
}

const GUILD: &str = "Guild: ";

const CHANNEL: &str = "Channel: ";

/// `==============================================================`
fn is_rule(line: &str) -> bool {
    line.len() >= 30 && line.bytes().all(|byte| byte == b'=')
}

/// Where the time in `[9/1/2026 2:02 PM] lenabrandt` ends: in the notation of the exporter's country.
fn stamp(line: &str) -> Option<usize> {
    let (time, rest) = line.strip_prefix('[')?.split_once("] ")?;
    let digits = time.bytes().filter(u8::is_ascii_digit).count();
    let is_part = |ch: char| ch.is_alphanumeric() || " \u{a0}\u{202f}./:-,".contains(ch);
    let is_time = (5..=14).contains(&digits) && time.len() <= 40 && time.chars().all(is_part);
    (is_time && !rest.trim().is_empty()).then_some(1 + time.len())
}

struct Messages;

impl Grammar for Messages {
    fn begins(&self, line: &str) -> bool {
        stamp(line).is_some() || is_rule(line)
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        let Some(time) = stamp(line) else { return preamble(block, told) };
        told.message();
        told.time((1, time));
        let author = line.strip_suffix(" (pinned)").unwrap_or(line);
        let place = names::trim(block, (time + 1, author.len()));
        told.person(place, Role::Handle);
        told.running((line.len(), block.len()), &files(block, line.len()));
    }
}

/// What stands between the rules: the server, the channel, its topic, how many messages there are.
fn preamble(block: &str, told: &mut Told) {
    let (mut at, mut is_direct) = (0, false);
    for line in block.split_inclusive('\n') {
        let text = line.trim_end();
        let end = at + text.len();
        if let Some(guild) = text.strip_prefix(GUILD) {
            is_direct = guild == NO_GUILD;
            if !is_direct {
                told.field((end - guild.len(), end), Role::Title);
            }
        } else if let Some(channel) = text.strip_prefix(CHANNEL) {
            let channel = channel_of(channel);
            let start = end - channel.len();
            if is_direct {
                listed(channel).for_each(|(behind, name)| {
                    told.person((start + behind, start + behind + name.len()), Role::Person);
                });
            } else {
                told.field((start, end), Role::Title);
            }
        } else if !is_rule(text) && !text.is_empty() {
            told.text((at, end));
        }
        at += line.len();
    }
}

/// The files behind `{Attachments}`, up to the next empty line.
fn files(block: &str, from: usize) -> Vec<Inset> {
    let (mut insets, mut at, mut is_inside) = (Vec::new(), from, false);
    for line in block.get(from..).unwrap_or_default().split_inclusive('\n') {
        let text = line.trim_end();
        match text {
            "{Attachments}" => is_inside = true,
            "" => is_inside = false,
            _ if is_inside => insets.push(Inset { place: (at, at + text.len()), role: Role::File, who: 0 }),
            _ => {}
        }
        at += line.len();
    }
    insets
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::*;
    use proptest::prelude::*;

    const RULE: &str = "==============================================================";

    #[test]
    fn a_direct_chat() {
        let chat = format!(
            "{RULE}\nGuild: Direct Messages\nChannel: Private / Ana Li, Bo\nTopic: rowing\n{RULE}\n\n[9/1/2026 2:02 PM] anali (pinned)\nsee you @Bo\n\n\
            {{Attachments}}\nhttps://example.org/a.jpg\n\n{{Reactions}}\n👍 (2)\n\n[01.09.2026 14:03] bo.b#0042\n[no] more\n\n{RULE}\nExported 2 message(s)\n{RULE}\n"
        );
        assert_eq!(
            told(&FORMAT, &chat),
            [
                "0P Ana Li",
                "0P Bo",
                "0b Topic: rowing",
                "0H anali",
                "0b \nsee you @Bo\n\n{Attachments}\n",
                "0+f https://example.org/a.jpg",
                "0+b \n\n{Reactions}\n👍 (2)",
                "1H bo.b#0042",
                "1b \n[no] more",
                "2b Exported 2 message(s)",
            ]
        );
    }

    #[test]
    fn a_server() {
        let chat = format!(
            "{RULE}\r\nGuild: Lights\r\nChannel: Text Channels / general\r\n{RULE}\r\n\r\n[01-Jan-20 01:33 AM] ana\r\nhi\r\n"
        );
        assert_eq!(told(&FORMAT, &chat), ["0T Lights", "0T general", "0H ana", "0b \r\nhi"]);
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "==============================================================", "\n", "\r\n", "Guild: ", "Channel: ", "Direct Messages", "a / b, c",
            "[9/1/2026 2:02 PM] ", "ana", " (pinned)", "{Attachments}", "x.jpg", "é",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
