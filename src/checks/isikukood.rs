//! The personal code of Estonia (isikukood) and Lithuania (asmens kodas), which share one structure.
//!
//! `GYYMMDDSSSC`: sex and century (1–2 of the 1800s, 3–4 of the 1900s, 5–6 of the 2000s), birth date, serial, check digit: the
//! weights 1 2 … 9 1 modulo 11, and if that leaves ten, the weights 3 4 … 9 1 2 3; if it leaves ten again, 0.
//! Sources: Estonian standard EVS 585:2007; Lietuvos Respublikos gyventojų registro įstatymas, art. 9.

use super::{date, digits, pairs, weighted};

/// Whether it has a date that exists and the check digit that belongs to it; people born before 1900 are not expected.
///
/// ```
/// use dmredact::checks::isikukood;
/// assert!(isikukood::is_valid("38001010015") && !isikukood::is_valid("38001010014"));
/// ```
pub fn is_valid(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let [century, birth @ .., check] = all;
    let Some((year, month, day)) = pairs::first_three(&birth) else { return false };
    let year = match century {
        3 | 4 => 1900 + year,
        5 | 6 => 2000 + year,
        _ => return false,
    };
    let first = weighted::sum(&all, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let second = weighted::sum(&all, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
    date::exists(year, month, day) && check == if first < 10 { first } else { second }
}
