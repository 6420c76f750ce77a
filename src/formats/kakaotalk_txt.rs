//! KakaoTalk's exported chat as text, in the ways of Android, iPhone and Windows, in Korean and English.
//!
//! On Windows the app's own sentences (`A님이 들어왔습니다.`) have no mark at all: they are told by their words.

use super::chat_lines::scan::{any_shape, clock, literal};
use super::chat_lines::sentences::Sentences;
use super::chat_lines::{ChatLines, Grammar, Told, first_line, lines_of, names};
use super::{Format, Sample, untold};
use crate::slice::Role;

/// The text file of one KakaoTalk chat.
pub(super) static FORMAT: Format = Format {
    id: "kakaotalk-txt",
    name: "KakaoTalk chat (text)",
    origin: "KakaoTalk → open a chat → ☰ → ⚙ → Export chat (phone), or ☰ → Save chat (Windows)",
    recognizes,
    open: |_| Box::new(ChatLines::new(|_| Box::new(Talk))),
    teaches: super::Teaches::People,
    path: untold,
};

/// What stands around the title in the first line.
const TITLES: &[(&str, &str)] = &[
    ("", " 님과 카카오톡 대화"),
    ("", "님과 카카오톡 대화"),
    ("", " 카카오톡 대화"),
    ("KakaoTalk Chats with ", ""),
    ("KakaoTalk chats with ", ""),
];

const SAVED: &[&str] = &["저장한 날짜 :", "Date Saved :"];

/// Dates before a clock time.
const STAMPS: &[&str] = &["Y년 d월 d일 ", "Y. d. d. ", "Y. d. d ", "Y-D-D ", "w d, Y at ", "w d, Y, ", "w d, Y "];

/// Days of their own line.
const DAYS: &[&str] = &["Y년 d월 d일", "Y. d. d.", "w, w d, Y", "w, d w Y"];

const RULE: &str = "---------------";

#[rustfmt::skip]
static KOREAN: Sentences = Sentences::new(&[
    "%님이 %님을 초대하였습니다", "%님이 %님을 초대했습니다", "%님이 %님을 내보냈습니다", "%님을 내보냈습니다", "%님이 들어왔습니다", "%님이 나갔습니다",
    "%님이 방장이 되었습니다", "%님이 부방장이 되었습니다", "%님이 퇴장하였습니다", "%님이 채팅방 이름을 $로 변경하였습니다", "%님이 초대되었습니다", "%님이 톡게시판 *",
]);

/// These are only looked for where a time stands before them.
#[rustfmt::skip]
static ENGLISH: Sentences = Sentences::new(&[
    "% invited % to this chatroom", "% invited % to the chatroom", "% has invited %", "% invited %", "% joined this chatroom", "% joined the chatroom",
    "% has joined this chatroom", "% has joined", "% left this chatroom", "% left the chatroom", "% has left this chatroom", "% has left", "% removed % from *",
]);

fn recognizes(sample: Sample<'_>) -> bool {
    if !matches!(sample.extension().as_str(), "" | "txt") {
        return false;
    }
    let mut lines = lines_of(sample.head);
    let (first, second) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let is_titled = title(first).is_some() && SAVED.iter().any(|word| second.trim_start().starts_with(word));
    is_titled || SAVED.iter().any(|word| first.trim_start().starts_with(word)) || title(first).is_some() && is_day(second)
}

/// The title in the first line, without the number of members.
fn title(line: &str) -> Option<(usize, usize)> {
    let line = line.trim_end();
    let inside = |(before, behind): &(&str, &str)| {
        let name = line.strip_prefix(before)?.strip_suffix(behind)?;
        let bare = name.trim_end_matches(|ch: char| ch.is_ascii_digit()).trim_end();
        let name = if name.len() > bare.len() && name[bare.len()..].starts_with(' ') { bare } else { name };
        Some((before.len(), before.len() + name.len()))
    };
    TITLES.iter().find_map(inside)
}

/// A day of its own line.
fn is_day(line: &str) -> bool {
    let inner = line.trim().trim_matches('-').trim();
    if line.starts_with(RULE) {
        return any_shape(inner, 0, DAYS).is_some() || any_shape(inner, 0, &["Y-D-D"]).is_some();
    }
    let Some(end) = any_shape(inner, 0, DAYS) else { return false };
    let rest = inner[end..].trim();
    rest.is_empty() || clock(rest, 0) == Some(rest.len()) || rest.chars().count() <= 12 && rest.chars().all(char::is_alphabetic)
}

/// Where the time of a line of a phone ends, and where its content starts.
fn stamp(line: &str) -> Option<(usize, usize)> {
    let start = any_shape(line, 0, STAMPS).unwrap_or(0);
    let end = clock(line, start)?;
    let content = literal(line, end, ", ").or_else(|| literal(line, end, ": "))?;
    Some((end, content))
}

/// From and to, in bytes of a line.
type Place = (usize, usize);

/// `[가온 한] [오후 6:04] `: where the name and the time stand, and where the text starts.
fn brackets(line: &str) -> Option<(Place, Place, usize)> {
    line.strip_prefix('[')?;
    let mut from = 1;
    while from <= names::LONGEST_NAME {
        let close = from + line.get(from..)?.find("] [")?;
        let start = close + "] [".len();
        if let Some(end) = clock(line, start).filter(|end| line[*end..].starts_with(']')) {
            let body = literal(line, end, "] ").unwrap_or(end + 1);
            return Some(((1, close), (start, end), body));
        }
        from = close + 1;
    }
    None
}

struct Talk;

impl Grammar for Talk {
    fn begins(&self, line: &str) -> bool {
        stamp(line).is_some() || brackets(line).is_some() || is_day(line) || KOREAN.find(line, (0, line.len())).is_some()
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        if let Some((name, time, body)) = brackets(line) {
            told.message();
            sender(line, name, told);
            told.time(time);
            told.text((body, block.len()));
        } else if let Some((time, content)) = stamp(line) {
            told.message();
            told.time((0, time));
            let colon = line[content..].find(" : ").map(|width| content + width).filter(|at| at - content <= names::LONGEST_NAME);
            match colon {
                Some(end) => {
                    sender(line, (content, end), told);
                    told.text((end + " : ".len(), block.len()));
                }
                None => notice(block, (content, line.len()), told),
            }
        } else if is_day(line) {
            told.time((0, line.len()));
            told.text((line.len(), block.trim_end().len().max(line.len())));
        } else if let Some(place) = title(line) {
            told.field(place, Role::Title);
            told.field((line.len(), block.trim_end().len().max(line.len())), Role::Key);
        } else if KOREAN.find(line, (0, line.len())).is_some() {
            told.message();
            notice(block, (0, line.len()), told);
        } else {
            told.text((0, block.len()));
        }
    }
}

fn sender(line: &str, place: (usize, usize), told: &mut Told) {
    if let Some((place, role)) = names::someone(line, place) {
        told.person(place, role);
    }
}

/// A sentence of the app's own, and whatever lines follow it.
fn notice(block: &str, (start, end): (usize, usize), told: &mut Told) {
    let insets = KOREAN.find(block, (start, end)).or_else(|| ENGLISH.find(block, (start, end))).unwrap_or_default();
    told.running((start, block.len()), &insets);
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn windows() {
        let chat = "합정 독서모임 님과 카카오톡 대화\r\n저장한 날짜 : 2025-11-03 08:00:01\r\n\r\n--------------- 2025년 11월 2일 일요일 ---------------\r\n\
            [가온 한] [오후 6:04] 주소는\r\n두 줄\r\n노을 윤님이 하람 서님을 초대하였습니다.\r\n[a] b] [오후 6:07] 네\r\n";
        assert_eq!(
            told(&FORMAT, chat),
            [
                "0T 합정 독서모임",
                "0k \r\n저장한 날짜 : 2025-11-03 08:00:01",
                "0P 가온 한",
                "0b 주소는\r\n두 줄",
                "1P 노을 윤",
                "1+b 님이 ",
                "1+P 하람 서",
                "1+b 님을 초대하였습니다.",
                "2P a] b",
                "2b 네",
            ]
        );
    }

    #[test]
    fn phones() {
        let android = "한강 러닝 12 님과 카카오톡 대화\n저장한 날짜 : 2021년 12월 18일 오후 7:17\n\n\n2021년 12월 29일 오후 8:36\n\
            2021년 12월 29일 오후 8:36, 이든 : 안녕\n2021년 12월 29일 오후 8:37, 이든님이 소라님과 다온님을 초대했습니다.\n";
        let seen = told(&FORMAT, android);
        assert_eq!(seen[0], "0T 한강 러닝");
        assert_eq!(&seen[2..5], ["0P 이든", "0b 안녕", "1P 이든"]);
        assert!(seen.contains(&"1+P 소라".to_string()) && seen.contains(&"1+P 다온".to_string()), "{seen:?}");
        let english = "KakaoTalk Chats with Bo\nDate Saved : Apr 25, 2026 at 10:38\n\nWednesday, December 31, 2014\n\
            Dec 31, 2014 at 19:12, Bo : a : b\nDec 31, 2014 at 19:13: Bo invited Cy\n";
        assert_eq!(told(&FORMAT, english)[2..], ["0P Bo", "0b a : b", "1P Bo", "1+b  invited ", "1+P Cy"]);
        let ios = "소라 카카오톡 대화\n저장한 날짜 : 2021. 12. 30. 오전 9:00\n\n2021년 12월 29일 수요일\n2021. 12. 29. 오후 8:36, 소라 : 네\n오후 8:37, 소라 : 또\n";
        assert_eq!(told(&FORMAT, ios)[2..], ["0P 소라", "0b 네", "1P 소라", "1b 또"]);
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "[가온] ", "[오후 6:04] ", "오후 8:36", ", ", " : ", "2021년 12월 29일 ", "2021. 12. 29. ", "Dec 31, 2014 at ", "19:12", ": ", "\n", "\r\n", "\r", "] [",
            "님이 ", "님을 초대했습니다.", "들어왔습니다.", "--------------- ", "é", "수요일", "저장한 날짜 : ", " 님과 카카오톡 대화",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
