//! Whether a text is a WhatsApp export: its name helps, its lines decide.
//!
//! Logs have dates before every line, too. What speaks in a log is a level or a program, not a person.

use super::author_end;
use super::header::{Kind, header};
use crate::formats::Sample;

const LINES: usize = 50;

/// Lines of the first 50 that are not empty, headers among them, and headers with somebody who may be a person.
#[derive(Debug, Default)]
struct Count {
    lines: usize,
    headers: usize,
    authors: usize,
}

pub(super) fn recognizes(sample: Sample<'_>) -> bool {
    if !matches!(sample.extension().as_str(), "" | "txt" | "text" | "log") || sample.head.starts_with("====") {
        return false;
    }
    let count = count(sample);
    if is_named(sample) {
        return count.headers > 0;
    }
    count.authors >= 3 || (count.authors > 0 && count.headers * 10 >= count.lines * 6)
}

fn is_named(sample: Sample<'_>) -> bool {
    let name = sample.name().to_lowercase();
    name == "_chat.txt" || name.contains("whatsapp")
}

fn count(sample: Sample<'_>) -> Count {
    let mut count = Count::default();
    let is_named = is_named(sample);
    for line in sample.head.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).take(LINES) {
        count.lines += 1;
        let Some(found) = header(line.as_bytes()) else { continue };
        let start = found.width as usize;
        let author = author_end(line.as_bytes(), start).and_then(|end| line.get(start..end));
        let is_phone = match found.kind {
            Kind::Bracket => true,
            Kind::Dash => is_named || !found.has_seconds,
            Kind::Loose => author.is_some() && (is_named || is_loose_phone(line)),
        };
        count.headers += usize::from(is_phone);
        count.authors += usize::from(is_phone && author.is_some_and(is_person));
    }
    count
}

/// Without separator or with a colon behind the time, only dates with the year last are a phone's.
fn is_loose_phone(line: &str) -> bool {
    let first = line.trim_start_matches(super::names::is_mark).bytes().take_while(u8::is_ascii_digit).count();
    first <= 2
}

fn is_person(author: &str) -> bool {
    const LEVELS: &[&str] = &[
        "TRACE",
        "DEBUG",
        "INFO",
        "NOTICE",
        "WARN",
        "WARNING",
        "ERROR",
        "ERR",
        "FATAL",
        "CRITICAL",
        "CRIT",
        "ALERT",
        "SEVERE",
        "EMERGENCY",
    ];
    // An export that was redacted before is still an export.
    let is_placeholder = author.starts_with("[PERSON") || author.starts_with("[PHONE_NUMBER");
    let last = author.rsplit(['.', ' ']).next().unwrap_or(author);
    is_placeholder
        || !author.contains(['<', '>', '[', ']', '=', '{', '/']) && !LEVELS.iter().any(|level| last.eq_ignore_ascii_case(level))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(path: &str, head: &str) -> bool {
        recognizes(Sample { path, head })
    }

    #[test]
    fn by_name_and_by_content() {
        let ios = "\u{200e}[04/03/25, 14:05:02] A: b\r\n[04/03/25, 14:05:40] C: d\nmore\n";
        let android = "tail of a message\n3/4/25, 2:05\u{202f}PM - A: b\n3/4/25, 2:06\u{202f}PM - +44 7700 900123: c\n3/4/25, 2:06\u{202f}PM - A: d\n";
        for head in [ios, android] {
            assert!(is("_chat.txt", head) && is("-", head) && is("renamed.txt", head));
            assert!(!is("x.json", head) && !is("x.csv", head));
        }
        assert!(is("-", "04/03/2014 14:05:02: [PERSON_1]: b\n04/03/2014 14:05:40: [PERSON_2]: c\n"));
        assert!(is("WhatsApp Chat with A.txt", "04/03/2014 14:05:02: A: b"));
        assert!(!is("WhatsApp Chat with A.txt", "nothing of it") && !is("_chat.txt", "") && !is("-", "hello\n"));
    }

    #[test]
    fn logs_are_no_chats() {
        for line in [
            "[2024-05-06 12:00:01] production.ERROR: it broke",
            "2024-05-06 12:00:01 INFO: started",
            "2024-05-06 12:00:01 - root - INFO: x",
            "2024-05-06 12:00 - WARN: slow",
            "2024/05/06 12:00:01 [error] 12#0: x",
            "[2024-05-06 12:00:01] <nick> bob: hi",
            "2024-05-06 12:00:01,123 - root - INFO - x",
            "2024-05-06 12:00:01: user: x",
        ] {
            assert!(!is("app.log", &format!("{line}\n").repeat(20)), "{line}");
        }
    }
}
