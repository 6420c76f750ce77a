//! The day on which a message was sent, in whatever notation an app writes it.
//!
//! The day is that of the notation itself, without time zones: who asks for March means what stands in the file.

/// A day as `yyyymmdd`, so that days compare as numbers.
pub type Day = u32;

/// In which order a file writes day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(in crate::engine) enum Order {
    /// Nothing tells yet.
    #[default]
    Unknown,
    DayFirst,
    MonthFirst,
}

/// A day as told: certain, or one of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Told {
    /// This one.
    Day(Day),
    /// Day and month may be the other way round: first as day first, then as month first.
    Either(Day, Day),
}

/// The first or last day that somebody names: `2025`, `2025-03`, `2025-03-04`.
pub fn day_named(text: &str, edge: Edge) -> Option<Day> {
    let mut parts = text.trim().split('-').map(|part| part.parse::<u32>().ok());
    let (month, day) = match edge {
        Edge::First => (1, 1),
        Edge::Last => (12, 31),
    };
    let year = parts.next()?.filter(|year| *year >= 1000)?;
    let month = parts.next().map_or(Some(month), |part| part)?;
    let day = parts.next().map_or(Some(day), |part| part)?;
    (parts.next().is_none() && text.len() >= 4).then(|| day_of(year, month, day))?
}

/// Which end of a time that somebody names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Its first day.
    First,
    /// Its last day.
    Last,
}

fn day_of(year: u32, month: u32, day: u32) -> Option<Day> {
    let year = if year < 100 { year + 2000 } else { year };
    let is_day = (1970..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then_some(year * 10_000 + month * 100 + day)
}

/// Names of months by their first letters: English, and what Google and mail write.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day that a time tells.
pub(in crate::engine) fn told(text: &str) -> Option<Told> {
    let text = text.trim();
    if let Some(day) = since_epoch(text) {
        return Some(Told::Day(day));
    }
    if is_clock(text) {
        return None;
    }
    let numbers = numbers(text);
    let value = |at: usize| numbers.get(at).map(|(_, value)| *value);
    let digits = |at: usize| numbers.get(at).map_or(0, |(digits, _)| *digits);
    if let Some(month) = month(text) {
        let year = numbers.iter().find(|(digits, _)| *digits == 4).map(|(_, year)| *year)?;
        let day = numbers.iter().find(|(digits, value)| *digits <= 2 && (1..=31).contains(value)).map(|(_, day)| *day)?;
        return day_of(year, month, day).map(Told::Day);
    }
    if digits(0) == 4 {
        return day_of(value(0)?, value(1)?, value(2)?).map(Told::Day);
    }
    let (first, second, year) = (value(0)?, value(1)?, value(2)?);
    if !matches!(digits(2), 2 | 4) {
        return None;
    }
    match (day_of(year, second, first), day_of(year, first, second)) {
        (Some(one), Some(other)) if one == other => Some(Told::Day(one)),
        (Some(_), Some(one)) if text.contains('.') && first > 12 => Some(Told::Day(one)),
        (Some(one), Some(other)) => Some(Told::Either(one, other)),
        (one, other) => one.or(other).map(Told::Day),
    }
}

/// What one time tells of the order in its file.
pub(in crate::engine) fn order(text: &str) -> Order {
    let text = text.trim();
    let numbers = numbers(text);
    match numbers.as_slice() {
        [(1..=2, first), (1..=2, second), (2 | 4, _), ..] if month(text).is_none() => match (first, second) {
            (13..=31, 1..=12) => Order::DayFirst,
            (1..=12, 13..=31) => Order::MonthFirst,
            _ => Order::Unknown,
        },
        _ => Order::Unknown,
    }
}

/// `2025-03-04 14:05` for a number of seconds since 1970, in UTC.
pub(in crate::engine) fn utc(text: &str) -> Option<String> {
    let seconds = seconds(text)?;
    let (day, minute) = (civil(seconds / 86_400), seconds % 86_400 / 60);
    let (year, month, of_month) = (day / 10_000, day / 100 % 100, day % 100);
    Some(format!("{year}-{month:02}-{of_month:02} {:02}:{:02}", minute / 60, minute % 60))
}

/// Whether a time is that of a clock, without a day: `14:05`, `2:05:09 PM`, `오후 2:05`.
pub(in crate::engine) fn is_clock(text: &str) -> bool {
    let hours = text.trim_start_matches(|ch: char| !ch.is_ascii_digit());
    let minutes = hours.trim_start_matches(|ch: char| ch.is_ascii_digit());
    matches!(hours.len() - minutes.len(), 1 | 2) && minutes.starts_with(':') && numbers(text).len() <= 3
}

fn since_epoch(text: &str) -> Option<Day> {
    seconds(text).map(|seconds| civil(seconds / 86_400))
}

/// `1707906600`, `1707906600.123`, and in thousandths, millionths, billionths.
fn seconds(text: &str) -> Option<u64> {
    let whole = text.split('.').next()?;
    if !(9..=19).contains(&whole.len()) || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let number: u64 = whole.parse().ok()?;
    Some(match whole.len() {
        ..=11 => number,
        12..=14 => number / 1_000,
        15..=17 => number / 1_000_000,
        // Apple counts billionths from 2001 on: these have a digit less than those from 1970 on.
        18 => number / 1_000_000_000 + 978_307_200,
        _ => number / 1_000_000_000,
    })
}

/// The day of so many days after 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn civil(days: u64) -> Day {
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days - era * 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year * 10_000 + month * 100 + day) as Day
}

/// The numbers at the beginning of a time: how many digits, and what they say.
fn numbers(text: &str) -> Vec<(usize, u32)> {
    let parts = text.split(|ch: char| !ch.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.take(6).map(|part| (part.len(), part.parse().unwrap_or(u32::MAX))).collect()
}

fn month(text: &str) -> Option<u32> {
    let words = text.split(|ch: char| !ch.is_alphabetic()).filter(|word| word.len() >= 3);
    let found = |word: &str| MONTHS.iter().position(|month| word.get(..3).is_some_and(|own| own.eq_ignore_ascii_case(month)));
    words.take(4).find_map(found).map(|at| at as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_many_apps() {
        for text in [
            "2025-03-04T14:05:02.512+01:00",
            "2025-03-04 14:05:02 UTC",
            "1741093502",
            "1741093502.000100",
            "1741093502000",
            "1741093502000000",
            "Tue, 4 Mar 2025 14:05:02 +0000",
            "Tuesday, March 4, 2025 at 2:05:02 PM UTC",
            "4 Mar 2025",
            "2025. 3. 4. 오후 2:05",
            "2025/03/04(火)",
        ] {
            assert_eq!(told(text), Some(Told::Day(20250304)), "{text}");
        }
        assert_eq!(told("3/4/25, 2:05 PM - "), Some(Told::Either(20250403, 20250304)));
        assert_eq!(told("[14.02.25, 09:30:01] "), Some(Told::Day(20250214)));
        assert_eq!(told("2/14/25, 9:30 AM"), Some(Told::Day(20250214)));
        assert_eq!((told("yesterday"), told("14:05:02"), told("오후 2:05")), (None, None, None));
        assert!(is_clock("[2:05:09 PM]") && !is_clock("2025:03:04 14:05:02") && !is_clock("10:30 04.03.2025"));
        assert_eq!(told("12"), None);
        assert_eq!(
            (order("14.02.25"), order("2/14/25"), order("3/4/25"), order("2025-13-01")),
            (Order::DayFirst, Order::MonthFirst, Order::Unknown, Order::Unknown)
        );
    }

    #[test]
    fn seconds_are_hours() {
        assert_eq!(utc("1741093502.000100").as_deref(), Some("2025-03-04 13:05"));
        assert_eq!(utc("3/4/25"), None);
    }

    #[test]
    fn days_that_people_name() {
        assert_eq!((day_named("2025", Edge::First), day_named("2025", Edge::Last)), (Some(20250101), Some(20251231)));
        assert_eq!((day_named("2025-03", Edge::Last), day_named("2025-03-04", Edge::First)), (Some(20250331), Some(20250304)));
        assert_eq!(
            (day_named("03-04", Edge::First), day_named("2025-3-4-5", Edge::First), day_named("x", Edge::Last)),
            (None, None, None)
        );
    }
}
