//! Numbers for value added tax by country: which check each tax authority's number has.
//!
//! Structures: European Commission, VIES. Algorithms: the authorities' own descriptions, as the Commission's *VAT number algorithms*
//! collects them; Switzerland: eCH-0108; Norway: Brønnøysundregistrene; Great Britain: HMRC, VATREC14.

use super::weighted::sum;
use super::{digits, iso7064, luhn};

/// Whether `value` begins with a country's letters and passes its check.
pub fn is_vat(value: &str) -> bool {
    let compact: String = value.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    if let Some(number) = compact.strip_prefix("CHE") {
        return swiss(number);
    }
    if compact.ends_with("MVA") {
        return ends_even(&digits::all(&compact), &[3, 2, 7, 6, 5, 4, 3, 2, 1], 11);
    }
    let Some((country, number)) = compact.split_at_checked(2) else { return false };
    by_letters(country, number) || by_weights(country, number)
}

/// Countries with an algorithm of their own.
fn by_letters(country: &str, number: &str) -> bool {
    let own = digits::all(number);
    match country {
        "AT" => austrian(&own),
        "BE" => own.len() == 10 && digits::number(&own[..8]) % 97 + digits::number(&own[8..]) == 97,
        "BG" => own.len() == 9 && twice(&own, [1, 3]),
        "CY" => cypriot(number),
        "DE" => own.len() == 9 && own[0] != 0 && iso7064::mod_11_10(&own),
        "ES" => spanish(number),
        "FR" => own.len() == 11 && (digits::number(&own[2..]) * 100 + 12) % 97 == digits::number(&own[..2]),
        "GB" | "XI" => british(&own),
        "HR" => own.len() == 11 && iso7064::mod_11_10(&own),
        "IE" => irish(number),
        "IT" => own.len() == 11 && luhn::is_luhn(number),
        "LT" => lithuanian(&own),
        "LU" => own.len() == 8 && digits::number(&own[..6]) % 89 == digits::number(&own[6..]),
        "NL" => dutch(number),
        "SE" => own.len() == 12 && number.get(..10).is_some_and(luhn::is_luhn),
        "SK" => own.len() == 10 && own[0] != 0 && digits::number(&own).is_multiple_of(11),
        _ => false,
    }
}

/// Countries whose weighted sum is a multiple of a number, or nearly.
fn by_weights(country: &str, number: &str) -> bool {
    let own = digits::all(number);
    match country {
        "CZ" => own.len() == 8 && czech(&own),
        "DK" => own.len() == 8 && own[0] != 0 && ends_even(&own, &[2, 7, 6, 5, 4, 3, 2, 1], 11),
        "EE" => own.len() == 9 && ends_even(&own, &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10),
        "EL" => own.len() == 9 && sum(&own, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == own[8],
        "FI" => own.len() == 8 && ends_even(&own, &[7, 9, 10, 5, 8, 4, 2, 1], 11),
        "HU" => own.len() == 8 && ends_even(&own, &[9, 7, 3, 1, 9, 7, 3, 1], 10),
        "LV" => own.len() == 11 && own[0] > 3 && sum(&own, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3,
        "MT" => own.len() == 8 && ends_even(&own, &[3, 4, 6, 7, 8, 9, 10, 1], 37),
        "PL" => own.len() == 10 && sum(&own, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == own[9],
        "PT" => own.len() == 9 && own[0] != 0 && (11 - sum(&own, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == own[8],
        "RO" => romanian(&own),
        "SI" => own.len() == 8 && own[0] != 0 && (11 - sum(&own, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == own[7],
        _ => false,
    }
}

fn ends_even(own: &[u32], weights: &[u32], modulus: u32) -> bool {
    own.len() == weights.len() && sum(own, weights).is_multiple_of(modulus) && own.iter().any(|digit| *digit != 0)
}

/// The digits' places from the first weight on, modulo 11; from the second if that leaves 10.
fn twice(own: &[u32], first: [u32; 2]) -> bool {
    let Some((check, body)) = own.split_last() else { return false };
    let rest = |from: u32| body.iter().zip(from..).map(|(digit, weight)| digit * weight).sum::<u32>() % 11;
    let expected = if rest(first[0]) == 10 { rest(first[1]) % 10 } else { rest(first[0]) };
    expected == *check
}

fn austrian(own: &[u32]) -> bool {
    let worth = |(place, digit): (usize, &u32)| if place % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    own.len() == 8 && (100 - 4 - own[..7].iter().enumerate().map(worth).sum::<u32>()) % 10 == own[7]
}

fn cypriot(number: &str) -> bool {
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let own = digits::all(number);
    let worth = |(place, digit): (usize, &u32)| if place % 2 == 0 { ODD[*digit as usize % 10] } else { *digit };
    let letter = b'A' + (own.iter().enumerate().map(worth).sum::<u32>() % 26) as u8;
    own.len() == 8 && number.as_bytes().last() == Some(&letter)
}

/// Control letter of a person, or of a body: `A` to `J` for 1 to 9 and 0.
fn spanish(number: &str) -> bool {
    const OF_PERSONS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let (Some(first), Some(last)) = (number.bytes().next(), number.bytes().last()) else { return false };
    let Some(body) = number.get(1..8).map(digits::all).filter(|body| body.len() == 7) else { return false };
    let foreigner = b"XYZ".iter().position(|letter| *letter == first).map(|digit| digit as u64);
    if let Some(first) = foreigner.or(first.is_ascii_digit().then(|| u64::from(first - b'0'))) {
        return OF_PERSONS[((first * 10_000_000 + digits::number(&body)) % 23) as usize] == last;
    }
    let worth = |(place, digit): (usize, &u32)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    let control = (100 - body.iter().enumerate().map(worth).sum::<u32>()) % 10;
    last == b'0' + control as u8 || last == b"JABCDEFGHI"[control as usize]
}

fn british(own: &[u32]) -> bool {
    let Some(body) = own.get(..9) else { return false };
    let rest = (u64::from(sum(&body[..7], &[8, 7, 6, 5, 4, 3, 2])) + digits::number(&body[7..])) % 97;
    own.len() == 9 && (rest == 0 || rest == 42) && body.iter().any(|digit| *digit != 0)
}

fn irish(number: &str) -> bool {
    let (own, letters) = (digits::all(number), number.bytes().filter(u8::is_ascii_alphabetic).collect::<Vec<u8>>());
    let second = letters.get(1).map_or(0, |letter| u32::from(letter - b'A' + 1) * 9);
    let check = (sum(&own, &[8, 7, 6, 5, 4, 3, 2]) + second) % 23;
    own.len() == 7 && letters.first() == Some(&b"WABCDEFGHIJKLMNOPQRSTUV"[check as usize])
}

fn lithuanian(own: &[u32]) -> bool {
    let Some((check, body)) = own.split_last() else { return false };
    let rest = |from: u32| {
        let weighted = body.iter().zip(from..).map(|(digit, place)| digit * (1 + place % 9));
        weighted.sum::<u32>() % 11
    };
    matches!(own.len(), 9 | 12) && (if rest(0) == 10 { rest(2) % 10 } else { rest(0) }) == *check
}

/// Until 2020 the owner's own number made the check; since then the whole, as in an IBAN.
fn dutch(number: &str) -> bool {
    let own = digits::all(number);
    let by_owner = own.get(..9).is_some_and(|own| sum(own, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == own[8]);
    // `N`, `L` and `B` are 23, 21 and 11.
    let whole: Vec<u32> =
        own.get(..9).into_iter().flat_map(|first| [&[2, 3, 2, 1], first, &[1, 1], &own[9..]].concat()).collect();
    own.len() == 11 && (by_owner || iso7064::mod_97_10(&whole))
}

fn czech(own: &[u32]) -> bool {
    let check = (11 - sum(own, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    (if check == 0 { 1 } else { check }) % 10 == own[7]
}

fn romanian(own: &[u32]) -> bool {
    let Some((check, body)) = own.split_last() else { return false };
    let weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
    let weighted: u32 = body.iter().rev().zip(weights.iter().rev()).map(|(digit, weight)| digit * weight).sum();
    own.len() >= 4 && body.len() <= weights.len() && weighted * 10 % 11 % 10 == *check
}

fn swiss(number: &str) -> bool {
    ends_even(&digits::all(number), &[5, 4, 3, 2, 7, 6, 5, 4, 1], 11)
}
