//! Text files of sigtop, one a conversation of Signal Desktop.
//!
//! A record is a few `Key: value` lines, an empty line, and the text, which may hold a quoted message with `> ` before it.

use super::chat_lines::scan::literal;
use super::chat_lines::{ChatLines, Grammar, Inset, Told, first_line, names};
use super::{Format, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The text file of one conversation.
pub(super) static FORMAT: Format = Format {
    id: "sigtop-txt",
    name: "sigtop (text)",
    origin: "sigtop msg -f text: one file for each conversation of Signal Desktop",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Conversation))),
    teaches: super::Teaches::People,
    path: name_in_path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let mut lines = sample.head.lines();
    let is_headed = lines.next().is_some_and(|line| line.starts_with("Conversation: "));
    let rest = |mut lines: std::str::Lines<'_>| {
        lines.next().is_none_or(|line| line.trim().is_empty())
            && lines.next().is_none_or(|line| line.starts_with("From: ") || line.starts_with("Type: "))
    };
    matches!(sample.extension().as_str(), "" | "txt") && is_headed && rest(lines)
}

struct Conversation;

impl Grammar for Conversation {
    fn begins(&self, line: &str) -> bool {
        line.starts_with("From: ") || line.starts_with("Conversation: ")
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        if let Some(start) = literal(block, 0, "Conversation: ") {
            for inset in detailed(block, (start, line.len()), 1) {
                told.more(inset.place, if inset.role == Role::Person { Role::Title } else { inset.role }, 1);
            }
            return told.text((line.len(), block.len()));
        }
        if !line.starts_with("From: ") {
            return told.text((0, block.len()));
        }
        told.message();
        let mut at = 0;
        while at < block.len() {
            let line = first_line(&block[at..]);
            let end = at + line.len();
            if line.is_empty() {
                break;
            }
            header((block, at, end), told);
            at = next_line(block, end);
        }
        told.running((at, block.len()), &quoted(block, at));
    }
}

/// One `Key: value` line of a record.
fn header((block, at, end): (&str, usize, usize), told: &mut Told) {
    if let Some(start) = literal(block, at, "From: ") {
        for inset in detailed(block, (start, end), 1) {
            told.more(inset.place, inset.role, 1);
        }
    } else if let Some(start) = literal(block, at, "Sent: ").or_else(|| literal(block, at, "Received: ")) {
        told.time((start, end));
    } else if let Some(start) = literal(block, at, "Attachment: ") {
        let stop = block[start..end].rfind(" (").map_or(end, |found| start + found);
        told.field((start, stop), Role::File);
    } else if let Some(start) = literal(block, at, "Reaction: ") {
        let from = block[start..end].find(" from ").map_or(end, |found| start + found + " from ".len());
        told.running((start, end), &detailed(block, (from, end), 0));
    } else if !["Type: incoming", "Type: outgoing"].contains(&&block[at..end]) {
        told.text((at, end));
    }
}

/// `Ludo Brandvold (+447700900142)`: the name, and what is behind it.
fn detailed(text: &str, (start, end): (usize, usize), who: u32) -> Vec<Inset> {
    let whole = &text[start..end];
    let open = if whole.ends_with(')') { whole.rfind(" (") } else { None };
    let stop = open.map_or(end, |open| start + open);
    let name = names::someone(text, (start, stop)).map(|(place, role)| Inset { place, role, who });
    let detail = open.map(|_| (stop + 2, end - 1)).filter(|(from, to)| from < to).map(|place| Inset {
        place,
        role: detail(&text[place.0..place.1]),
        who,
    });
    name.into_iter().chain(detail).collect()
}

/// What Signal says of somebody beside the name: a number, an id, a user name, which ends in digits.
fn detail(text: &str) -> Role {
    let is_id = text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    match names::someone(text, (0, text.len())) {
        Some((_, Role::Phone)) => Role::Phone,
        _ if is_id || text.contains(['=', '/']) => Role::UserId,
        _ if text.ends_with(|ch: char| ch.is_ascii_digit() || ch == ']') => Role::Handle,
        _ => Role::Field,
    }
}

fn next_line(text: &str, end: usize) -> usize {
    literal(text, end, "\r\n").or_else(|| literal(text, end, "\n")).or_else(|| literal(text, end, "\r")).unwrap_or(end)
}

/// Whose message a quote is.
fn quoted(block: &str, mut at: usize) -> Vec<Inset> {
    let mut insets = Vec::new();
    while at < block.len() {
        let end = at + first_line(&block[at..]).len();
        if let Some(start) = literal(block, at, "> From: ") {
            insets.extend(detailed(block, (start, end), 0).into_iter().map(|inset| Inset { who: 2, ..inset }));
        }
        at = next_line(block, end).max(end + usize::from(end == block.len()));
    }
    insets
}

/// The conversation in `Ludo Brandvold (+447700900142).txt`.
fn name_in_path(path: &str, slices: &mut Vec<Slice>) {
    let start = path.rfind('/').map_or(0, |slash| slash + 1);
    let end = start + path[start..].strip_suffix(".txt").unwrap_or_default().len();
    for inset in detailed(path, (start, end), 1) {
        let role = if inset.role == Role::Person { Role::Title } else { inset.role };
        slices.push(Slice { subject: 1, ..Slice::new(RawSpan::new(inset.place.0, inset.place.1), Escape::PLAIN, role) });
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::super::specimen::path_of;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn records_and_quotes() {
        let chat = "Conversation: Ludo B (+447700900142)\n\nFrom: Ludo B (+447700900142)\nType: incoming\nSent: Thu, 1 Jan 2026 10:05:00 +0000\n\
            Attachment: IMG 1.jpg (image/jpeg, 48 bytes)\nReaction: 👍 from Zoë (zoe.12)\n\n> From: Zoë (zoe.12)\n> Sent: x\n>\n> send it\n\nhere: ok\n\n\
            From: You\nType: outgoing\n\nbye\n";
        assert_eq!(
            told(&FORMAT, chat),
            [
                "0T Ludo B",
                "0N +447700900142",
                "0P Ludo B",
                "0N +447700900142",
                "0f IMG 1.jpg",
                "0b 👍 from ",
                "0+P Zoë",
                "0+b  (",
                "0+H zoe.12",
                "0+b )",
                "0b \n> From: ",
                "0+P Zoë",
                "0+b  (",
                "0+H zoe.12",
                "0+b )\n> Sent: x\n>\n> send it\n\nhere: ok",
                "1b \nbye",
            ]
        );
        assert_eq!(path_of(&FORMAT, "s/Ludo B (+447700900142).txt")[0], (Role::Title, "Ludo B".to_string()));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "Conversation: ", "From: ", "Type: x", "Sent: ", "Ludo", " (", "+447700900142", ")", "\n", "\n\n", "\r\n", "\r", "> ", "Reaction: 👍 from ", "é", "Attachment: ",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
