//! The chat of a Zoom meeting as it is saved: by the recording in the cloud, by clients of today and of before.
//!
//! A message may be to one person (`to Ana(Direct Message)`): its recipient is named in its first line.

use super::chat_lines::scan::shape;
use super::chat_lines::{ChatLines, Grammar, Told, first_line, lines_of, names};
use super::{Format, Sample, untold};
use crate::slice::Role;

/// The text file of one meeting's chat.
pub(super) static FORMAT: Format = Format {
    id: "zoom-chat",
    name: "Zoom meeting chat",
    origin: "Zoom → in a meeting: Chat → … → Save chat (Documents/Zoom/…), or Recordings → Download → chat file",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Meeting))),
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    matches!(sample.extension().as_str(), "" | "txt") && lines_of(sample.head).next().is_some_and(|line| header(line).is_some())
}

/// The first line of a message.
struct Header {
    time: usize,
    sender: (usize, usize),
    recipient: Option<(usize, usize)>,
    body: usize,
}

/// Behind the names of recipients.
const PRIVATE: &[&str] = &["(Direct Message)", "(Privately)", "(direct message)", "(privately)"];

fn header(line: &str) -> Option<Header> {
    let time = shape(line, 0, "D:D:D")?;
    let rest = &line[time..];
    let inner = rest.trim_start();
    let from = line.len() - inner.len();
    if rest.len() == inner.len() {
        return None;
    }
    if inner.strip_prefix("From ").is_some() {
        return client(line, time, from + "From ".len());
    }
    let width = inner.find(":\t").filter(|width| *width > 0 && *width <= names::LONGEST_NAME && rest.starts_with('\t'))?;
    Some(Header { time, sender: (from, from + width), recipient: None, body: from + width + 2 })
}

/// `From Ana to Everyone:`, `From  Ana : text`.
fn client(line: &str, time: usize, start: usize) -> Option<Header> {
    let rest = line.get(start..)?;
    let whole = rest.trim_end();
    // Where the names end, and where the text starts.
    let (end, body) = match whole.find(" : ") {
        Some(width) => (start + width, start + width + " : ".len()),
        None if whole.ends_with(':') => (start + whole.len() - 1, line.len()),
        None => {
            let width = whole.find(": ").or_else(|| whole.find(":\t"))?;
            (start + width, start + width + 2)
        }
    };
    let names = line.get(start..end)?;
    let Some(to) = names.find(" to ") else { return Some(Header { time, sender: (start, end), recipient: None, body }) };
    let recipient = start + to + " to ".len();
    Some(Header { time, sender: (start, start + to), recipient: Some((recipient, end)), body })
}

struct Meeting;

impl Grammar for Meeting {
    fn begins(&self, line: &str) -> bool {
        header(line).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        let Some(header) = header(line) else { return told.text((0, block.len())) };
        told.message();
        told.time((0, header.time));
        person(line, header.sender, told);
        if let Some((start, end)) = header.recipient {
            let names = &line[start..end];
            let bare = PRIVATE.iter().find_map(|words| names.trim_end().strip_suffix(words)).unwrap_or(names);
            person(line, (start, start + bare.len()), told);
        }
        let inner = block[header.body..].trim_start_matches(['\r', '\n', '\t']);
        told.text((block.len() - inner.len(), block.len()));
    }
}

/// `Ana Li (she/her)`: what stands in parentheses is no part of the name, but looked at.
fn person(line: &str, place: (usize, usize), told: &mut Told) {
    let (start, end) = names::trim(line, place);
    let name = &line[start..end];
    let open = if name.ends_with(')') { name.rfind('(') } else { None };
    let stop = open.map_or(end, |open| start + open);
    if let Some((place, role)) = names::someone(line, (start, stop)) {
        told.person(place, role);
    }
    if stop < end {
        told.field((stop + "(".len(), end - 1), Role::Field);
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_ways_to_save_it() {
        let cloud = "10:02:11\tAna Li:\thi: there\r\nmore\r\n10:02:40\tBo:\tok\r\n";
        assert_eq!(told(&FORMAT, cloud), ["0P Ana Li", "0b hi: there\r\nmore", "1P Bo", "1b ok"]);
        let new = "10:02:11 From Ana Li (she/her) to Everyone:\r\n\tHi all\n10:02:40 From  Bo  to  Ana Li(Direct Message):\r\n\tyes\r\n";
        assert_eq!(told(&FORMAT, new), ["0P Ana Li", "0d she/her", "0b Hi all", "1P Bo", "1P Ana Li", "1b yes"]);
        let old = "10:02:11\t From  Ana Li : hi : there\n10:02:15\t From  Bo to Ana Li (Privately) : x\n";
        assert_eq!(told(&FORMAT, old), ["0P Ana Li", "0b hi : there", "1P Bo", "1P Ana Li", "1b x"]);
    }

    #[test]
    fn subtitles_and_logs_are_no_chats() {
        let is = |head| recognizes(Sample { path: "x.txt", head });
        assert!(!is("10:02:11 started\n") && !is("10:02:11,100 --> 10:02:12,000\n") && !is("") && !is("10:02:11\tx\ty\n"));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "10:02:11", "\t", " ", " From ", "Ana", " to ", "Everyone", "(Direct Message)", " (she/her)", ":", " : ", ":\t", "\n", "\r\n", "\r", "é", "hi",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
