//! `chat.md` of signal-export: one conversation of Signal Desktop as Markdown.
//!
//! A name stands in it without its spaces (`ZoëLindqvist`), as the name of the conversation's folder.

use super::chat_lines::scan::any_shape;
use super::chat_lines::{ChatLines, Grammar, Inset, Told, first_line, lines_of, names};
use super::{Format, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The Markdown file of one conversation.
pub(super) static FORMAT: Format = Format {
    id: "signal-export-md",
    name: "signal-export (Markdown)",
    origin: "signal-export (sigexport): `chat.md` in the folder of each conversation",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Chat))),
    teaches: super::Teaches::People,
    path: name_in_path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    sample.extension() == "md" && lines_of(sample.head).next().is_some_and(|line| header(line).is_some())
}

/// `[2024-06-10 06:14:21] `: where the time ends and the sender starts.
fn header(line: &str) -> Option<(usize, usize)> {
    line.strip_prefix('[')?;
    let end = any_shape(line, 1, &["Y-D-D D:D:D", "Y-D-D, D:D:D", "Y-D-D, D:D", "Y-D-D D:D"])?;
    line[end..].strip_prefix("] ").map(|_| (end, end + 2))
}

struct Chat;

impl Grammar for Chat {
    fn begins(&self, line: &str) -> bool {
        header(line).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        let Some((time, start)) = header(line) else { return told.text((0, block.len())) };
        told.message();
        told.time((1, time));
        let end = line[start..].find(':').map(|width| start + width).filter(|end| end - start <= names::LONGEST_NAME);
        if let Some((place, role)) = end.and_then(|end| names::someone(line, (start, end))) {
            told.person(place, squashed(line, place, role));
        }
        let body = end.map_or(start, |end| end + 1);
        told.running((body, block.len()), &reactions(block, body));
    }
}

/// `(- Me: 👍, ZoëLindqvist: ❤️ -)` in the last line.
fn reactions(block: &str, body: usize) -> Vec<Inset> {
    let text = block.trim_end();
    let Some(open) = text[body.min(text.len())..].rfind("(- ").map(|found| body + found + 3) else { return Vec::new() };
    let Some(inside) = text[open..].strip_suffix(" -)").filter(|inside| !inside.contains('\n')) else { return Vec::new() };
    let (mut at, mut insets) = (open, Vec::new());
    for reaction in inside.split(", ") {
        let end = reaction.rfind(": ").map(|width| at + width);
        let who = end.and_then(|end| names::someone(block, (at, end)));
        insets.extend(who.map(|(place, role)| Inset { place, role: squashed(block, place, role), who: 0 }));
        at += reaction.len() + 2;
    }
    insets
}

/// A name of several words is written as one, as a handle is: `ZoëLindqvist`.
fn squashed(text: &str, (start, end): (usize, usize), role: Role) -> Role {
    let has_inner_capital = text[start..end].chars().skip(1).any(char::is_uppercase);
    if role == Role::Person && has_inner_capital { Role::Handle } else { role }
}

/// The conversation in `ZoëLindqvist/chat.md`.
fn name_in_path(path: &str, slices: &mut Vec<Slice>) {
    let Some(slash) = path.rfind('/').filter(|slash| matches!(&path[slash + 1..], "chat.md" | "index.md")) else { return };
    let start = path[..slash].rfind('/').map_or(0, |before| before + 1);
    if start > 0 && start < slash {
        slices.push(Slice::new(RawSpan::new(start, slash), Escape::PLAIN, Role::Title));
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::cut_anywhere;
    use super::super::specimen::{Specimen, path_of};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn senders_quotes_and_reactions() {
        let chat =
            "[2024-06-10 06:14:21] ZoëLi: Hej: you  \n\n[2024-06-10 06:15:22] Me: \n\n> Hej\n\nok\n(- Me: 👍, ZoëLi: ❤️ -)\n\n";
        let seen = Specimen::read(&FORMAT, "a/ZoëLi/chat.md", chat);
        assert_eq!(seen.all(Role::Handle), ["ZoëLi", "ZoëLi"]);
        assert_eq!(seen.all(Role::Body), [" Hej: you  ", " \n\n> Hej\n\nok\n(- Me: 👍, ", ": ❤️ -)"]);
        assert_eq!(seen.records, 2);
        assert_eq!(path_of(&FORMAT, "a/ZoëLi/chat.md"), [(Role::Title, "ZoëLi".to_string())]);
        assert!(!recognizes(Sample { path: "x.md", head: "# Notes\n" }));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "[2024-06-10 06:14:21] ", "[2024-06-10, 06:14] ", "ZoëLi", ": ", "(- ", " -)", ", ", "\n", "\r\n", "\r", "> x", "é", "Me",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
