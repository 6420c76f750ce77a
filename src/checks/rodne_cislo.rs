//! The birth number of Czechoslovakia, which the Czech Republic and Slovakia kept: rodné číslo.
//!
//! `YYMMDD/SSSC`, with 50 added to the month for women and, since 2004, 20 more where a day's numbers ran out. 11 divides the
//! whole; until 1985 a remainder of ten was written as 0. Numbers given before 1954 have nine digits and no check.
//! Sources: zákon č. 133/2000 Sb., § 13; zákon č. 301/1995 Z. z., § 2.

use super::{date, digits, pairs};

/// Whether ten digits pass the check, or nine name a day before 1954.
///
/// ```
/// use dmredact::checks::rodne_cislo;
/// assert!(rodne_cislo::is_valid("710319/2745") && !rodne_cislo::is_valid("710319/2746"));
/// assert!(rodne_cislo::is_valid("480315/123") && !rodne_cislo::is_valid("850315/123"));
/// ```
pub fn is_valid(value: &str) -> bool {
    let all = digits::all(value);
    let Some((year, month, day)) = pairs::first_three(&all) else { return false };
    if all.len() == 9 {
        return year < 54 && date::exists(1900 + year, month % 50, day);
    }
    let century = if year < 54 { 2000 } else { 1900 };
    let month = match month % 50 {
        late @ 21..=32 if century == 2000 => late - 20,
        month => month,
    };
    all.len() == 10 && date::exists(century + year, month, day) && has_check(&all)
}

fn has_check(all: &[u32]) -> bool {
    let Some((check, rest)) = all.split_last() else { return false };
    digits::number(all).is_multiple_of(11) || *check == 0 && digits::number(rest) % 11 == 10
}

/// The codes of Czech and Slovak banks that stand behind an account number and a slash as the last four digits do here
/// (Czech National Bank, <https://www.cnb.cz/cs/platebni-styk/ucty-kody-bank/>).
const BANKS: &[&str] = &[
    "0100", "0300", "0600", "0710", "0800", "2010", "2060", "2070", "2100", "2200", "2220", "2250", "2260", "2275", "2600",
    "2700", "3030", "3050", "3060", "3500", "4000", "4300", "5500", "5800", "6000", "6100", "6200", "6210", "6300", "6700",
    "6800", "7910", "7950", "7960", "7970", "7990", "8030", "8040", "8060", "8090", "8150", "8200", "8250", "8255", "8265",
    "0200", "0720", "0900", "1100", "1111", "3000", "3100", "5200", "5600", "5900", "6500", "7300", "7500", "8100", "8330",
];

/// The same for a value without a word that names it: `123456/0800` is an account.
pub fn is_valid_and_no_account(value: &str) -> bool {
    let is_account = value.split_once('/').is_some_and(|(_, bank)| BANKS.contains(&bank));
    is_valid(value) && !is_account && value.bytes().filter(u8::is_ascii_digit).count() == 10
}
