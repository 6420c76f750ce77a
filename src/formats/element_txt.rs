//! Element's *Export chat* of one Matrix room as plain text: `time - who: text`, and what happened as sentences.
//!
//! Times are written as the language has it (`Fri, Apr 16, 2021, 17:20:00`, `16.04.2021, 17:20:00`), always with
//! seconds; a sender without a display name is an id, in which a colon stands (`@maren:example.org`).

use super::chat_lines::sentences::Sentences;
use super::chat_lines::{ChatLines, Grammar, Inset, Told, first_line, lines_of, names, scan};
use super::element_json::room_in_path;
use super::{Format, Sample};
use crate::slice::Role;

/// The text export of one room.
pub(super) static FORMAT: Format = Format {
    id: "element-txt",
    name: "Matrix room, from Element (text)",
    origin: "Element → a room → ⋮ or Room info → Export chat, format Plain Text",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Room))),
    teaches: super::Teaches::People,
    path: room_in_path,
};

/// A time that begins with a weekday is enough; one of digits alone is WhatsApp's as well, so the name must say whose it is.
fn recognizes(sample: Sample<'_>) -> bool {
    let Some(line) = lines_of(sample.head).next().filter(|_| matches!(sample.extension().as_str(), "" | "txt")) else {
        return false;
    };
    let is_named = || sample.path.split('/').any(|part| part.starts_with("matrix - ") || part.starts_with("matrix-"));
    header(line).is_some() && (line.starts_with(char::is_alphabetic) || is_named())
}

/// What stands between time and event.
const DASH: &str = " - ";

/// No time is longer.
const LONGEST_TIME: usize = 60;

/// Where the time ends.
fn header(line: &str) -> Option<usize> {
    let end = line.find(DASH).filter(|end| *end <= LONGEST_TIME)?;
    let time = &line[..end];
    let is_sign = |ch: char| matches!(ch, ' ' | ',' | '.' | '/' | '-' | ':' | '\u{202f}' | '\u{200e}');
    let is_plain = time.chars().all(|ch| ch.is_alphanumeric() || is_sign(ch));
    let places = || time.char_indices().map(|(at, _)| at);
    let has_clock = places().any(|at| scan::any_shape(time, at, &["D:D:D", "d:D:D"]).is_some());
    let has_year = places().any(|at| scan::shape(time, at, "Y").is_some());
    (is_plain && has_clock && has_year).then_some(end)
}

/// What Element says of itself, in English; in other languages its sentences are scanned like a text.
static SENTENCES: Sentences = Sentences::new(&[
    "% accepted the invitation for %",
    "% accepted an invitation",
    "% rejected the invitation",
    "% sent an invitation to % to join the room",
    "% revoked the invitation for % to join the room",
    "% withdrew %'s invitation: *",
    "% withdrew %'s invitation",
    "% invited %",
    "% joined the room",
    "% left the room: *",
    "% left the room",
    "% unbanned %",
    "% banned %: *",
    "% banned %",
    "% removed their display name (%)",
    "% removed their profile picture",
    "% removed the room name",
    "% removed %: *",
    "% kicked %: *",
    "% kicked %",
    "% changed their display name to %",
    "% set their display name to %",
    "% changed their display name and profile picture",
    "% changed their profile picture",
    "% set a profile picture",
    "% made no change",
    "% changed the topic to \"*\"",
    "% changed the room name from $ to $",
    "% changed the room name to $",
    "% upgraded this room",
    "% made the room *",
    "% made future room history *",
    "% has allowed guests to join the room",
    "% set the main address for this room to *",
    "% changed the room avatar *",
    "% sent an image",
    "% sent a sticker",
    "% has started a poll - *",
    "% has ended a poll",
    "% pinned a message to this room*",
    "% changed the pinned messages for the room",
    "% placed a voice call*",
    "% placed a video call*",
    "% created and configured the room",
    "% turned on end-to-end encryption",
    "% removed %",
]);

struct Room;

impl Grammar for Room {
    fn begins(&self, line: &str) -> bool {
        header(line).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        let Some(time) = header(line) else { return told.text((0, block.len())) };
        told.message();
        told.time((0, time));
        let start = time + DASH.len();
        // A message has its sender before the first colon; some sentences have a colon too, before a reason.
        if let Some(insets) = event(line, (start, line.len())).filter(|_| line.len() == block.len()) {
            return told.running((start, block.len()), &insets);
        }
        let colon = line[start..].find(": ").filter(|width| *width <= names::LONGEST_NAME && !line[start..].starts_with("* "));
        // Where the name was taken out, nothing stands before the words.
        let is_named = !line[start..].starts_with(' ');
        let Some(end) = colon.filter(|_| is_named).map(|width| start + width) else { return told.text((start, block.len())) };
        if let Some((place, role)) = names::someone(line, (start, end)) {
            told.person(place, handle_or(role, &line[place.0..place.1]));
        }
        let body = end + ": ".len();
        told.running((body, block.len()), quoted(line, body).as_slice());
    }
}

/// The people of a sentence of Element's own.
fn event(line: &str, (start, end): (usize, usize)) -> Option<Vec<Inset>> {
    let text = line.get(start..end)?;
    let whole = text.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")).map_or(text, |(sentence, _)| sentence);
    let found = SENTENCES.find(line, (start, end)).or_else(|| SENTENCES.find(line, (start, start + whole.len())));
    // Who writes `Ana: Bo left the room` is no sentence: an event's first words are a name.
    let mut insets =
        found.filter(|insets| insets.first().is_some_and(|first| !line[first.place.0..first.place.1].contains(": ")))?;
    for inset in &mut insets {
        inset.role = handle_or(inset.role, &line[inset.place.0..inset.place.1]);
    }
    Some(insets)
}

/// The account in `<@maren:example.org "who has the key?"> I do`.
fn quoted(line: &str, start: usize) -> Option<Inset> {
    let rest = line.get(start..)?.strip_prefix('<')?;
    let width = rest.find([' ', '>', '"']).filter(|width| *width <= names::LONGEST_NAME)?;
    let who = is_account(&rest[..width]).then_some((start + 1, start + 1 + width))?;
    Some(Inset { place: who, role: Role::Handle, who: 0 })
}

fn handle_or(role: Role, name: &str) -> Role {
    if is_account(name) { Role::Handle } else { role }
}

/// `@maren:example.org`
fn is_account(name: &str) -> bool {
    name.starts_with('@') && name.contains(':') && !name.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::super::specimen::Specimen;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn senders_replies_and_events() {
        let chat = "Fri, Apr 16, 2021, 17:20:00 - Ebba joined the room\n\
            Fri, Apr 16, 2021, 5:20:03 PM - Ebba: hi: you\nall\n\
            Fri, Apr 16, 2021, 17:21:00 - @tuure:example.net: <@ebba:example.org \"hi: you\"> yes\n\
            Fri, Apr 16, 2021, 17:22:00 - Ebba invited Aino K\n\
            Fri, Apr 16, 2021, 17:23:00 - * Ebba waves: hey\n\
            Fri, Apr 16, 2021, 17:24:00 - Ebba: Bo left the room\n";
        assert_eq!(
            told(&FORMAT, chat),
            [
                "0P Ebba",
                "0+b  joined the room",
                "1P Ebba",
                "1b hi: you\nall",
                "2H @tuure:example.net",
                "2b <",
                "2+H @ebba:example.org",
                "2+b  \"hi: you\"> yes",
                "3P Ebba",
                "3+b  invited ",
                "3+P Aino K",
                "4b * Ebba waves: hey",
                "5P Ebba",
                "5b Bo left the room",
            ]
        );
    }

    #[test]
    fn times_of_other_languages_need_the_name() {
        let chat = "16.4.2021, 17:20:00 - Ebba: hei\n";
        assert_eq!(Specimen::read(&FORMAT, "matrix - Ebba - Chat Export - 2021.txt", chat).all(Role::Person), ["Ebba"]);
        for (path, head) in [("chat.txt", chat), ("matrix - x.txt", "16.4.2021, 17:20 - Ebba: hei\n"), ("a.txt", "")] {
            assert!(!recognizes(Sample { path, head }), "{path}");
        }
        assert!(recognizes(Sample { path: "x.txt", head: "Fr., 16. Apr. 2021, 17:20:00 - Ebba: hei\n" }));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "Fri, Apr 16, 2021, ", "17:20:00", " - ", "Ebba", ": ", "<@a:b", "> ", " left the room", "* ", "\n", "\r\n", "\r", "é", " (x)",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
