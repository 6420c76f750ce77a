//! Dates of birth and birthdays: `born on March 12th, 1990`, `dob: 12/03/1990`, `mein Geburtstag ist am 12. März`; one language
//! per file, each with its words and its months.
//!
//! Numbers come in every order and with every separator; a day that no calendar has is none. Months are spelt as Unicode's
//! CLDR spells them (<https://cldr.unicode.org>).

use crate::checks::date;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

pub mod ar;
pub mod cs;
pub mod da;
pub mod de;
pub mod el;
pub mod en;
pub mod es;
pub mod fi;
pub mod fr;
pub mod he;
pub mod hi;
pub mod hr;
pub mod hu;
pub mod id;
pub mod it;
pub mod nl;
pub mod pl;
pub mod pt;
pub mod ro;
pub mod ru;
pub mod sv;
pub mod tr;
pub mod uk;
pub mod unspaced;
pub mod vi;

/// What stands between the numbers of a date.
const GAP: &str = r"(?:[./-]| ?[./-] ?|\. | )";

/// A day, a month and a year in numbers; `is_numeric` tells whether there was such a day.
const FULL: &str = concatcp!(
    r"[0-3]?[0-9]",
    GAP,
    r"[0-3]?[0-9]",
    GAP,
    r"(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}",
    GAP,
    r"[01]?[0-9]",
    GAP,
    r"[0-3]?[0-9]|[0-9]{8}",
);

/// A day and a month, in either order.
const DAY_MONTH: &str = r"[0-3]?[0-9][./][0-3]?[0-9]";

/// A date of numbers that is told to be one afterwards: `12/03/1990 is my birthday`, `12.03.1990 geboren`, `12.03.1990 doğumluyum`.
pub static BEHIND: Rule = Rule {
    id: "birth-behind",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Digits,
    pattern: concatcp!(
        r"\b([0-3]?[0-9][./-][0-3]?[0-9][./-](?:[12][0-9]{3}|[0-9]{2})|",
        r"[12][0-9]{3}[./-][01]?[0-9][./-][0-3]?[0-9])(?i: (?:is|was|ist|es|est|é|è|to|ist mein|on) ",
        r"(?:my|his|her|the|mein|ihr|mi|mon|o meu|meu|il mio)? ?",
        r"(?:birthday|bday|dob|birth ?date|date of birth|geburtstag|geburtsdatum|cumple(?:a(?:ñ|n)os)?|",
        r"anniversaire|anivers(?:á|a)rio|compleanno)| (?:geboren|nac(?:í|i)|do(?:ğ|g)um(?:lu(?:yum)?)?|g\.? ?r\.|",
        r"(?:года|г\.) рождения)| \((?:dob|born)\))",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 82,
    cues: &[],
    finds: &[
        "«12/03/1990» is my birthday",
        "am «12.03.1990» geboren",
        "«12.03.1990» doğumluyum",
        "«1990-03-12» is her date of birth",
        "Jane, «12.03.1990» года рождения",
    ],
    spares: &["12/03/2024 is my deadline", "45/13/1990 is my birthday", "on 12.03.2024 geht es los"],
};

/// Nobody who chats was born before.
const FIRST_YEAR: u32 = 1900;

/// Years after this one are still to come, as far as a program can know that never looks at a clock.
const LAST_YEAR: u32 = 2029;

/// In Thailand, years are counted from the Buddha's death.
const BUDDHIST: u32 = 543;

/// A full date, or a year or month of one.
pub fn is_birth(value: &str) -> bool {
    let numbers = Numbers::of(value);
    match (numbers.list(), has_month(value)) {
        ([year], false) => is_year(*year),
        ([year], true) => is_year(*year),
        (list, true) => is_written(list),
        (list, false) => is_numeric(list),
    }
}

/// The same without the year: `March 12`, `12.03.`, but no year alone.
pub fn is_birthday(value: &str) -> bool {
    let numbers = Numbers::of(value);
    match (numbers.list(), has_month(value)) {
        ([_], false) => false,
        ([day], true) => (1..=31).contains(day) || is_year(*day),
        ([first, second], false) => date::exists(2000, *second, *first) || date::exists(2000, *first, *second),
        (list, true) => is_written(list),
        (list, false) => is_numeric(list),
    }
}

/// A day and a year, in either order, with the month written out.
fn is_written(list: &[u32]) -> bool {
    let is_day = |day: u32| (1..=31).contains(&day);
    match *list {
        [first, second] => is_day(first) && is_year(century(second)) || is_year(first) && is_day(second),
        _ => is_numeric(list),
    }
}

/// Day, month and year in any order that people write.
fn is_numeric(list: &[u32]) -> bool {
    match *list {
        [year, month, day] if year > 99 => is_year(year) && date::exists(year, month, day),
        [first, second, year] => {
            let year = century(year);
            is_year(year) && (date::exists(year, second, first) || date::exists(year, first, second))
        }
        _ => false,
    }
}

/// `90` is 1990.
fn century(year: u32) -> u32 {
    match year {
        0..=29 => 2000 + year,
        30..=99 => 1900 + year,
        _ => year,
    }
}

fn is_year(year: u32) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&year) || (FIRST_YEAR + BUDDHIST..=LAST_YEAR + BUDDHIST).contains(&year)
}

/// Whether a month is written out: three letters at least in a row, or one of `年月日`.
fn has_month(value: &str) -> bool {
    let mut run = 0;
    value.chars().any(|ch| {
        run = if ch.is_alphabetic() { run + 1 } else { 0 };
        run >= 3
    })
}

/// The numbers of a date, four at most; eight digits without separators are three numbers.
struct Numbers {
    all: [u32; 4],
    count: usize,
}

impl Numbers {
    fn of(value: &str) -> Numbers {
        let mut numbers = Numbers { all: [0; 4], count: 0 };
        for run in value.split(|ch: char| !ch.is_ascii_digit()).filter(|run| !run.is_empty()) {
            match run.len() {
                8 => numbers.compact(run),
                _ => numbers.push(run.parse().unwrap_or(u32::MAX)),
            }
        }
        numbers
    }

    /// `19900312` or `12031990`.
    fn compact(&mut self, run: &str) {
        let number = |from: usize, to: usize| run.get(from..to).and_then(|part| part.parse().ok()).unwrap_or(u32::MAX);
        let begins_with_year = is_year(number(0, 4)) && date::exists(number(0, 4), number(4, 6), number(6, 8));
        if begins_with_year {
            [number(0, 4), number(4, 6), number(6, 8)].into_iter().for_each(|part| self.push(part));
        } else {
            [number(0, 2), number(2, 4), number(4, 8)].into_iter().for_each(|part| self.push(part));
        }
    }

    fn push(&mut self, number: u32) {
        if let Some(place) = self.all.get_mut(self.count) {
            *place = number;
        }
        self.count += 1;
    }

    /// Empty if there were too many.
    fn list(&self) -> &[u32] {
        self.all.get(..self.count).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_that_there_were() {
        for date in [
            "12/03/1990",
            "03/25/1990",
            "1990-03-12",
            "12.3.90",
            "19900312",
            "12031990",
            "March 12th, 1990",
            "12 de marzo de 1990",
            "1990",
            "March 1990",
            "12 มีนาคม 2533",
        ] {
            assert!(is_birth(date), "{date}");
        }
        for date in ["45/13/1990", "31/02/1990", "3990", "12/03/1790", "99999999", "1/2", "5-10", "1.2.3.4.5"] {
            assert!(!is_birth(date), "{date}");
        }
        for date in ["12/03", "25.12.", "March 12", "12 de marzo", "12/03/1990"] {
            assert!(is_birthday(date), "{date}");
        }
        for date in ["24/32", "1990", "March 45", "13/13"] {
            assert!(!is_birthday(date), "{date}");
        }
    }
}
