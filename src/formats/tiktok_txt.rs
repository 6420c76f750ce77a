//! TikTok's data as text: direct messages, one block for each partner.
//!
//! The line before a chat (`>>> Chat History with …::`) stays English in exports of every language.

use super::chat_lines::scan::{literal, shape};
use super::chat_lines::{ChatLines, Grammar, Told, first_line, lines_of, names};
use super::{Format, Sample, untold};
use crate::slice::Role;

/// The direct messages of an account.
pub(super) static FORMAT: Format = Format {
    id: "tiktok-txt",
    name: "TikTok direct messages (text)",
    origin: "TikTok → Settings and privacy → Account → Download your data, file format: TXT",
    recognizes: |sample: Sample<'_>| {
        matches!(sample.extension().as_str(), "" | "txt") && lines_of(sample.head).take(3).any(|line| line.starts_with(CHAT))
    },
    open: |_| Box::new(ChatLines::new(|_| Box::new(Messages))),
    teaches: super::Teaches::People,
    path: untold,
};

const CHAT: &str = ">>> Chat History with ";

/// `2025-11-02 18:04:11 UTC `: where the time ends and the sender starts.
fn stamp(line: &str) -> Option<(usize, usize)> {
    let end = shape(line, 0, "Y-D-D D:D:D")?;
    literal(line, end, " UTC ").or_else(|| literal(line, end, " ")).map(|start| (end, start))
}

struct Messages;

impl Grammar for Messages {
    fn begins(&self, line: &str) -> bool {
        line.starts_with(CHAT) || stamp(line).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        if let Some(start) = literal(block, 0, CHAT) {
            let end = start + line[start..].trim_end_matches([':', ' ']).len();
            told.person((start, end), Role::Handle);
            return told.text((line.len(), block.len()));
        }
        let Some((time, start)) = stamp(line) else { return told.text((0, block.len())) };
        told.message();
        told.time((0, time));
        let end = line[start..].find(':').map(|width| start + width).filter(|end| end - start <= names::LONGEST_NAME);
        if let Some(end) = end.filter(|end| !names::is_nobody(&line[start..*end])) {
            told.person((start, end), Role::Handle);
        }
        told.text((end.map_or(start, |end| end + 1), block.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn chats_and_messages() {
        let chat = ">>> Chat History with maren.l07::\n2025-11-02 18:04:11 UTC maren.l07: text me: now\nplease\n2025-11-02 18:05:00 UTC tobi_o: ok\n\n";
        assert_eq!(told(&FORMAT, chat), ["0H maren.l07", "0H maren.l07", "0b  text me: now\nplease", "1H tobi_o", "1b  ok"]);
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            ">>> Chat History with ", "maren.l07", ":", "::", "2025-11-02 18:04:11 UTC ", "\n", "\r\n", "\r", "é", " x",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
