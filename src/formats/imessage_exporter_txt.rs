//! Text files of imessage-exporter, one a conversation of iMessage or SMS.
//!
//! The sender is nothing but the second line of a record; replies stand below their message, too, with four spaces before them.

use super::chat_lines::scan::{clock, literal, one_of, shape};
use super::chat_lines::sentences::Sentences;
use super::chat_lines::{ChatLines, Grammar, Inset, Told, first_line, lines_of, names};
use super::{Format, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// One conversation as imessage-exporter writes it with `-f txt`.
pub(super) static FORMAT: Format = Format {
    id: "imessage-exporter-txt",
    name: "imessage-exporter (text)",
    origin: "imessage-exporter -f txt, on a Mac or on an iPhone's backup",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Messages))),
    teaches: super::Teaches::People,
    path: people_in_path,
};

/// What the program says itself; on pages the title stands in a tag behind.
pub(super) static SENTENCES: Sentences = Sentences::new(&[
    "% named the conversation $",
    "% renamed the conversation to $",
    "% added % to the conversation",
    "% removed % from the conversation",
    "% left the conversation",
    "% unsent a message",
    "% unsent a message *",
    "% changed the group photo",
    "% removed the group photo",
    "% kept an audio message*",
    "% started sharing *",
    "% stopped sharing *",
    "% removed themselves from the conversation",
    "% named the conversation",
    "% renamed the conversation to",
]);

/// Before whoever reacted, in the lines below `Tapbacks:`.
const TAPBACKS: &[&str] = &["Loved by ", "Liked by ", "Disliked by ", "Laughed by ", "Emphasized by ", "Questioned by "];

fn recognizes(sample: Sample<'_>) -> bool {
    matches!(sample.extension().as_str(), "" | "txt") && lines_of(sample.head).next().is_some_and(|line| stamp(line).is_some())
}

/// Where `Mar 08, 2023  9:19:32 PM` ends.
fn stamp(line: &str) -> Option<usize> {
    let date = shape(line, 0, "w D, Y ")?;
    let start = literal(line, date, " ").unwrap_or(date);
    let end = clock(line, start).filter(|end| line[start..*end].ends_with(['M', 'm']))?;
    (end - start >= "9:19:32 PM".len() && line[end..].chars().next().is_none_or(|ch| ch == ' ')).then_some(end)
}

struct Messages;

impl Grammar for Messages {
    fn begins(&self, line: &str) -> bool {
        stamp(line).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        let Some(time) = stamp(line) else { return told.text((0, block.len())) };
        told.message();
        told.time((0, time));
        let rest = line[time..].trim();
        if !rest.is_empty() && !rest.starts_with('(') {
            let insets = SENTENCES.find(line, (time + 1, line.len())).unwrap_or_default();
            return told.running((time + 1, block.len()), &insets);
        }
        // `(Read by you after 41 seconds)`
        told.field((time, line.len()), Role::Field);
        let start = next_line(block, line.len());
        let sender = first_line(&block[start..]);
        if let Some((place, role)) = names::someone(block, (start, start + sender.len())) {
            told.person(place, role);
        }
        let mut at = next_line(block, start + sender.len());
        while at < block.len() {
            let (end, insets) = part(block, at);
            told.running((at, end), &insets);
            at = end + first_line(&block[end..]).len();
            told.field((end, at), Role::Key);
        }
    }
}

/// Where the line behind the one that ends at `end` starts.
fn next_line(text: &str, end: usize) -> usize {
    literal(text, end, "\r\n").or_else(|| literal(text, end, "\n")).or_else(|| literal(text, end, "\r")).unwrap_or(end)
}

/// The text from `from` to the date of the next reply, and in it whoever reacted or replied, and attached files.
fn part(block: &str, from: usize) -> (usize, Vec<Inset>) {
    let (mut insets, mut at) = (Vec::new(), from);
    // Behind a date stands who replied.
    let sender = next_line(block, from);
    let mut is_reply = sender > from;
    while at < block.len() {
        let line = first_line(&block[at..]);
        let start = at + line.len() - line.trim_start().len();
        let end = at + line.len();
        if start > at && at > from && is_reply_date(&block[start..end]) {
            return (start, insets);
        }
        let named = |from: usize, to: usize| names::someone(block, (from, to)).map(|(place, role)| Inset { place, role, who: 0 });
        if is_reply && at == sender {
            insets.extend(named(start, end));
            is_reply = false;
        } else if start > at
            && let Some(from) = one_of(block, start, TAPBACKS)
        {
            insets.extend(named(from, end));
        } else if let Some(from) = literal(block, start, "Sticker from ") {
            insets.extend(named(from, block[from..end].find(':').map_or(end, |found| from + found)));
        } else if line[start - at..].starts_with("attachments/") {
            insets.push(Inset { place: (start, end), role: Role::File, who: 0 });
        }
        at = next_line(block, end).max(end + usize::from(end == block.len()));
    }
    (block.len(), insets)
}

/// The date of a reply, alone in its line.
fn is_reply_date(line: &str) -> bool {
    stamp(line).is_some_and(|time| matches!(line[time..].trim_start().chars().next(), None | Some('(')))
}

/// The people in `+15550142201, priya@example.org.txt` and the name in `Boat club - 12.html`.
pub(super) fn people_in_path(path: &str, slices: &mut Vec<Slice>) {
    let start = path.rfind('/').map_or(0, |slash| slash + 1);
    let name = &path[start..];
    let stem = name.strip_suffix(".txt").or_else(|| name.strip_suffix(".html"));
    let Some(stem) = stem.filter(|stem| *stem != "orphaned") else { return };
    let is_number = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let title = stem.rsplit_once(" - ").filter(|(_, number)| is_number(number)).map(|(title, _)| title);
    let mut at = start;
    for name in title.unwrap_or(stem).split(", ") {
        if let Some(((from, to), role)) = names::someone(path, (at, at + name.len())) {
            let role = if title.is_some() && role == Role::Person { Role::Title } else { role };
            slices.push(Slice::new(RawSpan::new(from, to), Escape::PLAIN, role));
        }
        at += name.len() + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::super::specimen::path_of;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn records_replies_and_announcements() {
        let chat = "Mar 08, 2023  9:19:32 PM (Read by you after 41 seconds)\npriya@example.org\nMeet at Larkspur\nTapbacks:\n    Loved by +442079460018\n\
            \x20   Mar 08, 2023  9:25:00 PM\n    Chidi O\n    ok: yes\n\nMar 08, 2023  9:20:33 PM +442079460018 named the conversation A & B Wedding\n\n\
            Mar 08, 2023 10:22:00 PM\nMe\nattachments/IMG_1.heic\n\n";
        assert_eq!(
            told(&FORMAT, chat),
            [
                "0d  (Read by you after 41 seconds)",
                "0E priya@example.org",
                "0b Meet at Larkspur\nTapbacks:\n    Loved by ",
                "0+N +442079460018",
                "0+b \n    ",
                "0k Mar 08, 2023  9:25:00 PM",
                "0b \n    ",
                "0+P Chidi O",
                "0+b \n    ok: yes",
                "1N +442079460018",
                "1+b  named the conversation ",
                "1+T A & B Wedding",
                "2f attachments/IMG_1.heic",
            ]
        );
    }

    #[test]
    fn names_in_paths() {
        assert_eq!(path_of(&FORMAT, "x/Boat club - 12.txt"), [(Role::Title, "Boat club".to_string())]);
        let people = [(Role::Phone, "+15550142201".to_string()), (Role::Email, "priya@example.org".to_string())];
        assert_eq!(path_of(&FORMAT, "+15550142201, priya@example.org.txt"), people);
        assert!(path_of(&FORMAT, "orphaned.txt").is_empty());
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "Mar 08, 2023  9:19:32 PM", "\n", "\r\n", "\r", "    ", "Loved by ", "Me", "Ana", "é", " (Read)", " Ana left the conversation.", "attachments/x",
            "Sticker from ", ": ", "+442079460018",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
