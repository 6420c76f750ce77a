//! Viber's message history: rows of date, time, name, number and text, in a `.csv` that is none.
//!
//! Texts are never quoted: commas and line ends stand in them as they are, so only the first four commas count.

use super::chat_lines::scan::any_shape;
use super::chat_lines::{ChatLines, Grammar, Told, first_line, lines_of, names};
use super::{Format, Sample, untold};
use crate::slice::Role;

/// The history of one or all chats.
pub(super) static FORMAT: Format = Format {
    id: "viber",
    name: "Viber message history",
    origin: "Viber → Settings → Calls and messages → Email message history (a zip)",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(History))),
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let is_named = matches!(sample.extension().as_str(), "" | "txt" | "csv");
    is_named && lines_of(sample.head).next().is_some_and(|line| row(line).is_some())
}

/// One row up to its text.
struct Row {
    time: usize,
    sender: (usize, usize),
    number: (usize, usize),
}

fn row(line: &str) -> Option<Row> {
    let date = any_shape(line, 0, &["D/D/Y,", "D.D.Y,", "d/d/Y,"])?;
    let time = any_shape(line, date, &["D:D:D", "D:D"])?;
    let sender = line[time..].strip_prefix(',').map(|_| time + 1)?;
    let comma = sender + line[sender..].find(',').filter(|width| *width <= names::LONGEST_NAME)?;
    let end = comma + 1 + line[comma + 1..].find(',')?;
    let number = &line[comma + 1..end];
    let is_number = number.is_empty()
        || number.starts_with('[')
        || number.chars().all(|ch| ch.is_ascii_digit() || matches!(ch, '+' | ' ' | '-' | '(' | ')'));
    is_number.then_some(Row { time, sender: (sender, comma), number: (comma + 1, end) })
}

struct History;

impl Grammar for History {
    fn begins(&self, line: &str) -> bool {
        row(line).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        let Some(row) = row(line) else { return told.text((0, block.len())) };
        told.message();
        told.time((0, row.time));
        if let Some((place, role)) = names::someone(line, row.sender) {
            told.more(place, role, 1);
        }
        told.more(row.number, Role::Phone, 1);
        told.text((row.number.1 + 1, block.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_first_commas_count() {
        let chat = "02/11/2025,18:04:11,Vesna H,+447700900142,dođi, treći kat\ni ponesi, ključ\n02/11/2025,18:05:00,Me,+447700900143,ok\n";
        assert_eq!(
            told(&FORMAT, chat),
            ["0P Vesna H", "0N +447700900142", "0b dođi, treći kat\ni ponesi, ključ", "1N +447700900143", "1b ok"]
        );
        let is = |head| recognizes(Sample { path: "x.csv", head });
        assert!(!is("date,time,a,b,c\n02/11/2025,18:04:11,a,+1,c\n") && !is("02/11/2025,18:04:11,a,b,c\n") && !is(""));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "02/11/2025,", "18:04:11,", "Vesna", "+447700900142", ",", "é", "\n", "\r\n", "\r", " x",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
