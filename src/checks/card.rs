//! Payment cards: which first digits (IIN, ISO/IEC 7812) belong to which network, and how long its numbers are.
//!
//! Ranges are those that the networks publish; Luhn holds in all of them.

use super::luhn::is_luhn;
use std::ops::RangeInclusive;

/// First and last prefix of a range (of equal length), and the lengths of its numbers.
type Network = (u32, u32, RangeInclusive<usize>);

#[rustfmt::skip]
const NETWORKS: &[Network] = &[
    (4, 4, 13..=13), (4, 4, 16..=16), (4, 4, 19..=19),              // Visa
    (51, 55, 16..=16), (2221, 2720, 16..=16),                       // Mastercard
    (34, 34, 15..=15), (37, 37, 15..=15),                           // American Express
    (6011, 6011, 16..=19), (644, 649, 16..=19), (65, 65, 16..=19),  // Discover, RuPay, Elo, Verve
    (300, 305, 14..=19), (3095, 3095, 14..=19), (36, 36, 14..=19), (38, 39, 14..=19), // Diners Club
    (3528, 3589, 16..=19),                                          // JCB
    (62, 62, 16..=19), (81, 82, 16..=19),                           // UnionPay, RuPay
    (5018, 5018, 12..=19), (5020, 5020, 12..=19), (5038, 5038, 12..=19), (5893, 5893, 12..=19), // Maestro
    (6304, 6304, 12..=19), (6390, 6390, 12..=19), (6759, 6759, 12..=19), (6761, 6763, 12..=19),
    (2200, 2204, 16..=19),                                          // Mir
    (9792, 9792, 16..=16),                                          // Troy
    (60, 60, 16..=16), (508, 508, 16..=16),                         // RuPay, Hipercard
    (5019, 5019, 16..=16),                                          // Dankort
    (5041, 5041, 16..=16), (5066, 5067, 16..=16), (509, 509, 16..=16), (6277, 6277, 16..=16), (6362, 6363, 16..=16), // Elo
    (506099, 506198, 16..=19), (507865, 507964, 16..=19),           // Verve
    (636, 639, 16..=19),                                            // InterPayment, InstaPayment
];

/// The longest number that ISO/IEC 7812 allows.
const LONGEST: usize = 19;

/// Whether the digits of `text` are a number of one of the networks, and are grouped as people group one.
pub fn is_card(text: &str) -> bool {
    let (mut digits, mut length) = ([0; LONGEST], 0);
    for digit in text.bytes().filter(u8::is_ascii_digit) {
        let Some(slot) = digits.get_mut(length) else { return false };
        (*slot, length) = (digit, length + 1);
    }
    // Seventeen and more in one piece are ids of messages and accounts ten times as often as cards.
    if length > 16 && length == text.len() {
        return false;
    }
    NETWORKS.iter().any(|network| belongs(&digits[..length], network)) && is_grouped(text) && is_luhn(text)
}

fn belongs(digits: &[u8], (first, last, lengths): &Network) -> bool {
    let width = first.ilog10() as usize + 1;
    let prefix = digits.iter().take(width).fold(0, |prefix, digit| prefix * 10 + u32::from(digit - b'0'));
    lengths.contains(&digits.len()) && (*first..=*last).contains(&prefix)
}

/// One kind of separator, and groups of two to nine digits, or every digit alone: a list of prices is not a card.
fn is_grouped(text: &str) -> bool {
    let mut separators = text.chars().filter(|ch| !ch.is_ascii_digit());
    let Some(separator) = separators.next() else { return true };
    let mut groups = text.split(separator).map(str::len);
    separators.all(|other| other == separator) && (groups.clone().all(|len| (2..=9).contains(&len)) || groups.all(|len| len == 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_cards_of_the_networks_are_cards() {
        for card in ["4111 1111 1111 1111", "5555-5555-5555-4444", "3782 822463 10005", "6011111111111117", "30569309025904"] {
            assert!(is_card(card), "{card}");
        }
        for card in [
            "3530111333300000",
            "2223003122003222",
            "6200000000000005",
            "6759649826438453",
            "4222222222222",
            "41 11 11 11 11 11 11 11",
        ] {
            assert!(is_card(card), "{card}");
        }
        for other in
            ["4111 1111 1111 1112", "1111 1111 1111 1117", "4111-1111 1111-1111", "4 111 1111 1111 1111", "41111111111114"]
        {
            assert!(!is_card(other), "{other}");
        }
    }
}
