//! Stand-ins for account ids: the same shape with the person's number in it, so that joins hold and viewers still open.
//!
//! Slack `U05NADIA001` becomes `U0000000003`, Telegram `user700000002` becomes `user3`, a Discord snowflake `3`. No
//! platform issues such ids to people, which is how a second run knows them for stand-ins.

use crate::finding::Entity;
use std::fmt::Write;

/// More digits than this make a number an id of somebody.
const STAND_IN_DIGITS: usize = 6;

/// Appends the stand-in for `id` of the person (or account) with this number.
pub fn stand_in(id: &str, number: u64, out: &mut String) {
    let prefix = &id[..id.len() - id.trim_start_matches(|ch: char| ch.is_ascii_lowercase()).len()];
    let prefix = if matches!(prefix, "user" | "chat" | "channel") { prefix } else { "" };
    let tail = &id[prefix.len()..];
    let is_slack = prefix.is_empty() && tail.len() >= 9 && tail.starts_with(['U', 'W', 'B']);
    // Writing to a String cannot fail.
    let _ = if is_slack {
        write!(out, "{}{number:0width$}", &tail[..1], width = tail.len() - 1)
    } else if !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit()) {
        write!(out, "{prefix}{number}")
    } else {
        write!(out, "[PERSON_{number}]")
    };
}

/// Whether this whole field already is a stand-in, or another operator's replacement.
pub fn is_stand_in(id: &str) -> bool {
    let counted = id;
    let id = without_count(counted);
    if id.is_empty() {
        return !counted.is_empty();
    }
    let tail = id.trim_start_matches(|ch: char| ch.is_ascii_lowercase());
    let is_of_telegram = matches!(&id[..id.len() - tail.len()], "" | "user" | "chat" | "channel");
    let is_number =
        is_of_telegram && !tail.is_empty() && tail.len() <= STAND_IN_DIGITS && tail.bytes().all(|byte| byte.is_ascii_digit());
    let zeros = id.strip_prefix(['U', 'W', 'B']).map_or(0, |digits| digits.len() - digits.trim_start_matches('0').len());
    let is_slack = zeros >= 4 && id[1..].bytes().all(|byte| byte.is_ascii_digit());
    // A coordinate that is gone, in a column of reals.
    let is_nowhere = id == "0.0";
    is_nowhere || is_number || is_slack || is_placeholder(id) || is_mask(id)
}

/// In a column of a database where nothing may stand twice, what stands there again has a number: `[PERSON_3] (2)`.
fn without_count(id: &str) -> &str {
    let counted = id.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match counted {
        Some((before, count)) if !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()) => before.trim_end(),
        _ => id,
    }
}

/// `[PERSON_3]`, `[EMAIL_ADDRESS]`, and `PERSON_3` as it stands in names of files.
fn is_placeholder(text: &str) -> bool {
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    Entity::of_placeholder(inner).is_some()
}

/// What `mask` leaves: asterisks, and at most four digits.
fn is_mask(text: &str) -> bool {
    text.contains("*") && text.chars().filter(|ch| ch.is_alphanumeric()).count() <= 4 && !text.contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_ins_keep_the_shape_and_are_known_again() {
        for (id, stands) in [
            ("U05NADIA001", "U0000000003"),
            ("user700000002", "user3"),
            ("900000000000000031", "3"),
            ("8:live:ann", "[PERSON_3]"),
            ("odalysq88", "[PERSON_3]"),
            ("B01BOT12345", "B0000000003"),
        ] {
            let mut out = String::new();
            stand_in(id, 3, &mut out);
            assert_eq!(out, stands);
            assert!(is_stand_in(&out), "{out}");
            assert!(!is_stand_in(id), "{id}");
        }
        assert!(!is_stand_in("odalysq88") && !is_stand_in("maya7"));
        assert!(is_stand_in("[PERSON_3] (2)") && is_stand_in(" (2)") && !is_stand_in("Maya (2)") && !is_stand_in("(x)"));
        assert!(is_stand_in("PERSON_3") && is_stand_in("[EMAIL_ADDRESS]") && !is_stand_in("Person 3"));
    }
}
