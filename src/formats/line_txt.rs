//! LINE's saved chat: `[LINE] ….txt` of a phone (tabs between time, name and text) or of a computer (single spaces).
//!
//! With single spaces nothing tells where a name ends: what repeats at the beginning of the messages is one.

use super::chat_lines::scan::{any_shape, clock, one_of};
use super::chat_lines::sentences::Sentences;
use super::chat_lines::{ChatLines, Grammar, Told, first_line, learn, lines_of, mostly, names};
use super::{Format, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use std::collections::HashSet;

/// The text file of one LINE chat.
pub(super) static FORMAT: Format = Format {
    id: "line-txt",
    name: "LINE chat history",
    origin: "LINE → open a chat → ☰ → Other settings → Export chat history (phone), or ⋮ → Save chat (computer)",
    recognizes,
    open: |_| Box::new(ChatLines::new(|head| Box::new(Line::of(head)))),
    teaches: super::Teaches::People,
    path: title_in_path,
};

/// What stands around the title in the first line: of a chat of two, then of a group.
const DIRECT: &[(&str, &str)] = &[
    ("Chat history with ", ""),
    ("", "とのトーク履歴"),
    ("", "とのトーク"),
    ("与", "的聊天记录"),
    ("與", "的聊天記錄"),
    ("ประวัติการสนทนากับ ", ""),
    ("ประวัติการแชทกับ ", ""),
];
const GROUP: &[(&str, &str)] =
    &[("Chat history in ", ""), ("", "のトーク履歴"), ("", "のトーク"), ("", "的聊天记录"), ("", "的聊天記錄")];

#[rustfmt::skip]
static SENTENCES: Sentences = Sentences::new(&[
    // 日本語
    "%がメッセージの送信を取り消しました", "%が%をグループに招待しました", "%が%を招待しました", "%が%をグループに追加しました", "%が%を追加しました",
    "%が%をグループから退会させました", "%が%を退会させました", "%がグループに参加しました", "%が参加しました", "%がグループを退会しました", "%が退会しました",
    "%がグループ名を$に変更しました", "%がグループの名前を$に変更しました", "%がアルバム*", "%がグループのアイコンを変更しました", "%がグループのプロフィール画像を変更しました",
    "%がノート*", "%がイベント*", "%がアナウンス*", "%が通話を開始しました", "%が退出しました",
    // English
    "% unsent a message", "% invited % to the group", "% invited % to the chat", "% invited %", "% added % to the group", "% added % to the chat",
    "% removed % from the group", "% removed % from the chat", "% joined the group*", "% joined the chat*", "% left the group*", "% left the chat*",
    "% changed the group name to $", "% changed the name of the group to $", "% changed the group*", "% created the album *", "% created an album*",
    "% created a note*", "% started a *call",
    // 中文
    "%已收回訊息", "%收回訊息", "%撤回了一条消息", "%邀請%加入群組", "%邀請%加入", "%邀请%加入群组", "%邀请%加入", "%新增%至群組", "%加入群組", "%加入聊天", "%已加入群組",
    "%加入群组", "%已退出群組", "%退出群組", "%退出群组", "%離開聊天", "%将群组名称更改为$", "%將群組名稱更改為$", "%將群組名稱改為$", "%已讓%退出群組", "%建立了*相簿",
    // ไทย
    "%ยกเลิกข้อความ", "%เข้าร่วมกลุ่ม", "%ออกจากกลุ่ม", "%เชิญ%เข้าร่วมกลุ่ม",
]);

fn recognizes(sample: Sample<'_>) -> bool {
    if !matches!(sample.extension().as_str(), "" | "txt") {
        return false;
    }
    let first = first_line(sample.head.trim_start());
    let is_line = |line: &str| is_date(line) || clock(line, 0).is_some_and(|end| line[end..].starts_with(['\t', ' ']));
    let is_ours = first.starts_with("[LINE]") || sample.name().starts_with("[LINE]") || is_dotted_date(first);
    is_ours && lines_of(sample.head).any(is_date) && (first.starts_with("[LINE]") || mostly(sample.head, is_line))
}

/// `2025.12.30 火曜日`: only a computer's export begins so.
fn is_dotted_date(line: &str) -> bool {
    is_date(line) && line.contains('.') && line.contains(' ')
}

/// A day of its own line: `2021/1/1(金)`, `2025.12.10 Wednesday`, `Fri, 1/30/2026`.
fn is_date(line: &str) -> bool {
    let Some(end) = any_shape(line, 0, &["Y/d/d", "Y.d.d", "w, d/d/Y", "w, d.d.Y"]) else { return false };
    let rest = line[end..].trim();
    rest.len() <= 40 && !rest.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'\t' | b':'))
}

/// The grammar of one file.
struct Line {
    /// Names of those who write, if the file separates with spaces.
    names: HashSet<String>,
    separator: char,
}

impl Line {
    fn of(head: &str) -> Line {
        let has = |separator| move |line: &str| clock(line, 0).filter(|end| line[*end..].starts_with(separator)).is_some();
        let separator = if lines_of(head).any(has('\t')) { '\t' } else { ' ' };
        let texts = lines_of(head).filter_map(|line| line.get(clock(line, 0)?..)?.strip_prefix(' '));
        let names = if separator == ' ' {
            learn::names(texts.filter(|text| SENTENCES.find(text, (0, text.len())).is_none()))
        } else {
            HashSet::new()
        };
        Line { names, separator }
    }

    /// Where the sender ends, if the message has one.
    fn sender(&self, line: &str, start: usize) -> Option<usize> {
        let rest = line.get(start..)?;
        if self.separator == '\t' {
            return rest.find('\t').map(|width| start + width);
        }
        if SENTENCES.find(line, (start, line.len())).is_some() {
            return None;
        }
        let ends = rest.match_indices(' ').map(|(end, _)| end).take(learn::WORDS);
        let width = ends.filter(|end| self.names.contains(&rest[..*end])).last();
        width.or_else(|| rest.find(' ')).map(|width| start + width)
    }
}

impl Grammar for Line {
    fn begins(&self, line: &str) -> bool {
        is_date(line) || line.starts_with("[LINE]") || clock(line, 0).is_some_and(|end| line[end..].starts_with(self.separator))
    }

    fn tell(&self, block: &str, told: &mut Told) {
        let line = first_line(block);
        if let Some(time) = clock(line, 0).filter(|time| line[*time..].starts_with(self.separator)) {
            told.message();
            told.time((0, time));
            let start = time + 1;
            match self.sender(line, start) {
                Some(end) => {
                    if let Some((place, role)) = names::someone(line, (start, end)) {
                        told.person(place, role);
                    }
                    let notice = if start == end { SENTENCES.find(line, (end + 1, line.len())) } else { None };
                    told.running((end + 1, block.len()), &notice.unwrap_or_default());
                }
                None => {
                    let notice = SENTENCES.find(line, (start, line.len())).unwrap_or_default();
                    told.running((start, block.len()), &notice);
                }
            }
        } else if is_date(line) {
            told.time((0, line.len()));
            told.text((line.len(), block.trim_end().len().max(line.len())));
        } else if let Some((place, role)) = title(line) {
            told.field(place, role);
            // When it was saved.
            told.field((line.len(), block.trim_end().len().max(line.len())), Role::Key);
        } else {
            told.text((0, block.len()));
        }
    }
}

/// The title in the first line.
fn title(line: &str) -> Option<((usize, usize), Role)> {
    let start = line.find("[LINE]")? + "[LINE]".len();
    let start = start + one_of(line, start, &[" "]).map_or(0, |_| 1);
    let inside = |(before, behind): &(&str, &str)| {
        let name = line.get(start..)?.strip_prefix(before)?.strip_suffix(behind)?;
        Some((start + before.len(), start + before.len() + name.len()))
    };
    let told = DIRECT.iter().find_map(inside).map(|place| (place, Role::Person));
    told.or_else(|| GROUP.iter().find_map(inside).map(|place| (place, Role::Title)))
}

/// The title in `[LINE] Skopje hikers.txt`.
fn title_in_path(path: &str, slices: &mut Vec<Slice>) {
    let start = path.rfind('/').map_or(0, |slash| slash + 1);
    let name = path[start..].strip_suffix(".txt").unwrap_or(&path[start..]);
    let Some(((from, to), _)) = title(name).or_else(|| {
        let bare = name.strip_prefix("[LINE]")?;
        let from = name.len() - bare.trim_start().len();
        (from < name.len()).then_some(((from, name.len()), Role::Title))
    }) else {
        return;
    };
    if from < to {
        slices.push(Slice::new(RawSpan::new(start + from, start + to), Escape::PLAIN, Role::Title));
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat_lines::samples::{cut_anywhere, told};
    use super::super::specimen::path_of;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_phone_writes_tabs() {
        let chat = "[LINE] 佐久間 陽向とのトーク履歴\r\n保存日時：2025/11/03 08:00\r\n\r\n2025/11/02(日)\r\n\
            18:04\t佐久間 陽向\t\"住所は\n電話\"\r\n午後6:05\tわたし\t[写真]\r\n18:06\t佐久間 陽向がメッセージの送信を取り消しました\r\n\
            18:07\t\tAnaが佐藤を招待しました。\r\n";
        assert_eq!(
            told(&FORMAT, chat),
            [
                "0P 佐久間 陽向",
                "0k \r\n保存日時：2025/11/03 08:00",
                "0P 佐久間 陽向",
                "0b \"住所は\n電話\"",
                "1b [写真]",
                "2P 佐久間 陽向",
                "2+b がメッセージの送信を取り消しました",
                "3P Ana",
                "3+b が",
                "3+P 佐藤",
                "3+b を招待しました。",
            ]
        );
    }

    #[test]
    fn a_computer_writes_spaces() {
        let chat = "2025.12.10 Wednesday\n10:01 Mei Lin hello there\nand more\n10:02 Mei Lin [Sticker]\n10:03 Bo hi 12:30 ok\n10:04 Bo no\n\
            10:05 Mei Lin unsent a message.\n2025.12.11 Thursday\n09:00 Cy new here\n";
        let seen = told(&FORMAT, chat);
        assert_eq!(&seen[..4], ["0P Mei Lin", "0b hello there\nand more", "1P Mei Lin", "1b [Sticker]"]);
        assert_eq!(&seen[8..], ["4P Mei Lin", "4+b  unsent a message.", "5P Cy", "5b new here"]);
    }

    #[test]
    fn titles_in_paths_and_strangers() {
        assert_eq!(path_of(&FORMAT, "a/[LINE] Boat club.txt"), [(Role::Title, "Boat club".to_string())]);
        assert_eq!(path_of(&FORMAT, "[LINE]陽向とのトーク.txt"), [(Role::Title, "陽向".to_string())]);
        let is = |head| recognizes(Sample { path: "x.txt", head });
        assert!(!is("2025/11/02 10:00 a log line\n10:01 x\n") && !is("10:01 a b\n10:02 c d\n") && !is(""));
        assert!(is_date("Fri, 1/30/2026") && is_date("2025/12/10周三") && !is_date("2025/12/10 10:00\tx") && !is_date("hello"));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "[LINE] ", "Chat history with ", "2025/11/02(日)", "18:04", "午後6:05", "\t", " ", "\n", "\r\n", "\r", "Ana", "佐藤", "が", "を招待しました", "。", "\"",
            " unsent a message.", " invited ", "é",
        ]), 0..24), step in 1_usize..40) {
            cut_anywhere(&FORMAT, &parts.concat(), step);
        }
    }
}
