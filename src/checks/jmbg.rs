//! The unique master citizen number of Yugoslavia, which all its successors kept: JMBG, ЕМБГ, EMŠO.
//!
//! `DDMMYYYRRBBBK`: day, month, the last three digits of the year, region, number (from 500 on for women), check digit. The
//! weights 7 6 5 4 3 2 7 6 5 4 3 2 and 1 make a sum that 11 divides; a remainder that would ask for ten is never issued.
//! Source: Zakon o jedinstvenom matičnom broju građana (Službeni glasnik RS 24/2018), in Slovenia Zakon o centralnem registru
//! prebivalstva (Uradni list RS 72/06).

use super::{date, digits, pairs, weighted};

/// Years of birth begin with 1900; those of this century are known up to here.
const LAST_YEAR: u32 = 30;

/// The region digits of a number that passes the check.
///
/// ```
/// use dmredact::checks::jmbg;
/// assert_eq!(jmbg::region("0101006500006"), Some(50));
/// assert_eq!(jmbg::region("0101006500007"), None);
/// ```
pub fn region(value: &str) -> Option<u32> {
    let all = digits::exactly::<13>(value)?;
    let [.., y1, y2, y3, r1, r2, _, _, _, _] = all;
    let (day, month, _) = pairs::first_three(&all)?;
    let year = match y1 * 100 + y2 * 10 + y3 {
        year @ 900.. => 1000 + year,
        year @ ..=LAST_YEAR => 2000 + year,
        _ => return None,
    };
    let sum = weighted::sum(&all, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    (date::exists(year, month, day) && sum.is_multiple_of(11)).then_some(r1 * 10 + r2)
}
