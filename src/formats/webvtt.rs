//! Transcripts of meetings as WebVTT, with who speaks: `<v Ana Li>` (Teams) or `Ana Li: ` (Zoom) before the text.
//!
//! `Note: …` looks like a speaker, too: a name before a colon counts only where most cues have one.

use super::chat_lines::scan::{digits, literal};
use super::chat_lines::{ChatLines, Grammar, Inset, Told, lines_of, names};
use super::{Format, Sample, untold};
use crate::escape::{Escape, Layer};

/// A transcript or subtitles.
pub(super) static FORMAT: Format = Format {
    id: "webvtt",
    name: "Meeting transcript (WebVTT)",
    origin: "Zoom → Recordings → Download → Audio transcript, or Teams → meeting → Recap → Transcript → Download as .vtt",
    recognizes: |sample: Sample<'_>| matches!(sample.extension().as_str(), "" | "vtt" | "txt") && is_webvtt(sample.head),
    open: |_| Box::new(ChatLines::new(|head| Box::new(Cues { has_colons: has_colons(head) }))),
    teaches: super::Teaches::People,
    path: untold,
};

/// Names before a colon are not longer, in bytes.
const LONGEST_SPEAKER: usize = 100;

fn is_webvtt(head: &str) -> bool {
    head.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with(['\n', '\r', ' ', '\t']))
}

/// `00:00:01.000 --> 00:00:04.000`, hours being optional.
fn is_timing(line: &str) -> bool {
    moment(line, 0).is_some_and(|end| line[end..].trim_start().starts_with("-->"))
}

fn moment(line: &str, at: usize) -> Option<usize> {
    let mut at = digits(line, at, 1..=4)?;
    while let Some(more) = literal(line, at, ":").and_then(|at| digits(line, at, 2..=2)) {
        at = more;
    }
    literal(line, at, ".").and_then(|at| digits(line, at, 3..=3))
}

/// Whether most cues begin with a name and a colon.
fn has_colons(head: &str) -> bool {
    let mut lines = lines_of(head);
    let (mut cues, mut named) = (0, 0);
    while let Some(line) = lines.next() {
        if is_timing(line) {
            cues += 1;
            named += usize::from(lines.next().is_some_and(|text| speaker(text).is_some()));
        }
    }
    named * 2 > cues
}

/// Where a speaker's name before a colon ends.
fn speaker(text: &str) -> Option<usize> {
    let width = text.find(": ").filter(|width| *width > 0 && *width <= LONGEST_SPEAKER)?;
    let name = &text[..width];
    let is_sentence = name.contains(['<', '>', '?', '!', '"', ',']) || name.split_whitespace().count() > 6;
    (!is_sentence).then_some(width)
}

struct Cues {
    has_colons: bool,
}

impl Grammar for Cues {
    fn begins(&self, line: &str) -> bool {
        is_timing(line)
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let first = super::chat_lines::first_line(block);
        if !is_timing(first) {
            return told.text((0, block.len()));
        }
        told.message();
        let start = block.len() - block[first.len()..].trim_start_matches(['\r', '\n']).len();
        let end = start + cue_end(&block[start..]);
        let mut insets = voices(block, (start, end));
        let mut body = start;
        if insets.is_empty()
            && self.has_colons
            && let Some(width) = speaker(super::chat_lines::first_line(&block[start..end]))
        {
            if let Some((place, role)) = names::someone(block, (start, start + width)) {
                told.person(place, role);
            }
            body = start + width + 2;
        }
        insets.retain(|inset| inset.place.0 >= body);
        told.running((body, end), &insets);
        // What is left is the next cue's number, or a note.
        let rest = block[end..].trim_start();
        if rest.contains(char::is_whitespace) {
            told.text((block.len() - rest.len(), block.len()));
        }
    }

    fn escape(&self) -> Escape {
        Escape::of(Layer::Entities)
    }
}

/// Where the text of a cue ends: at the first empty line.
fn cue_end(text: &str) -> usize {
    let ends = ["\n\n", "\r\n\r\n", "\r\r"];
    ends.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len())
}

/// The names in `<v Ana Li>` and `<v.loud Ana Li>`.
fn voices(text: &str, (start, end): (usize, usize)) -> Vec<Inset> {
    let mut insets = Vec::new();
    let mut at = start;
    while let Some(open) = text[at..end].find("<v").map(|found| at + found) {
        at = open + 2;
        let Some(close) = text[at..end].find('>').map(|found| at + found) else { break };
        let Some(space) = text[at..close].find(' ').map(|found| at + found) else {
            at = close;
            continue;
        };
        if text[at..space].is_empty() || text[at..space].starts_with('.') {
            insets.extend(names::someone(text, (space, close)).map(|(place, role)| Inset { place, role, who: 0 }));
        }
        at = close;
    }
    insets
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn speakers_of_teams_and_zoom() {
        let teams = "WEBVTT\n\n0f9f1c2e-1/7-0\n00:00:01.000 --> 00:00:04.000\n<v Ana Li>Good morning: all</v>\n\n0f9f1c2e-1/9-0\n\
            00:00:05.000 --> 00:00:06.000\n<v Bo>hi\nthere</v>\n";
        assert_eq!(
            told(&FORMAT, teams)[1..],
            ["0b <v ", "0+P Ana Li", "0+b >Good morning: all</v>", "1b <v ", "1+P Bo", "1+b >hi\nthere</v>"]
        );
        let zoom = "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000\r\nAna Li: Note: hi\r\n\r\n2\r\n00:00:05.000 --> 00:00:06.000\r\nBo: ok\r\n";
        assert_eq!(told(&FORMAT, zoom)[1..], ["0P Ana Li", "0b Note: hi", "1P Bo", "1b ok"]);
        let plain = "WEBVTT\n\n01:01.000 --> 01:02.000\nhello\n\n01:03.000 --> 01:04.000\nNote: x\n";
        assert_eq!(told(&FORMAT, plain)[1..], ["0b hello", "1b Note: x"]);
        assert!(!is_webvtt("WEBVTTX") && !is_webvtt("1\n00:00:01,000 --> 00:00:04,000\n"));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "WEBVTT", "00:00:01.000 --> 00:00:04.000", "<v Ana", "<v", ".x ", ">", "</v>", "Bo: ", "é", "\n", "\r\n", "\r", "\n\n", "12", " ",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
