//! Calendar dates inside identifiers.

/// Whether the Gregorian calendar has this day.
///
/// ```
/// use dmredact::checks::date;
/// assert!(date::exists(2000, 2, 29) && !date::exists(1900, 2, 29));
/// ```
pub fn exists(year: u32, month: u32, day: u32) -> bool {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether there is such a day in some century: a year of two digits.
pub fn exists_in_some_century(year: u32, month: u32, day: u32) -> bool {
    exists(1900 + year, month, day) || exists(2000 + year, month, day)
}
