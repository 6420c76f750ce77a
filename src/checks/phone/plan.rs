//! The numbering plans of the world, ready to be walked: 95 kB of automaton instead of patterns that are compiled at start.
//!
//! All plans share the nodes of one acyclic automaton over digits. A node is one word with what a number that ends there is
//! (high byte) and how many edges leave (low byte), and two words per edge: its digits as a bit mask, and where the next
//! node begins. Place 0 is the end of what can be a number.

use super::digits::Digits;
use super::plans::{FORMS, ROWS};
use super::{Mismatch, Region};

static NODES: &[u8] = include_bytes!("plans.bin");

/// The plan of one region.
pub(super) struct Row {
    pub(super) region: Region,
    /// Country calling code.
    pub(super) code: u16,
    /// Bit `n` is set if numbers of `n` digits are possible.
    pub(super) lens: u32,
    /// The same for numbers that work inside one town only.
    pub(super) local: u32,
    /// What is dialled before a number at home, the first that fits; `x` is any digit, and behind `>` stands what must follow.
    pub(super) trunk: &'static [&'static str],
    /// First digits and length of a number whose area people leave out, and the area.
    pub(super) area: Option<(&'static str, usize, &'static str)>,
    /// Where the automaton of all numbers begins, of those in use, of their written forms, and of the region's own beginnings.
    pub(super) general: u16,
    pub(super) kinds: u16,
    pub(super) form: u16,
    pub(super) leading: u16,
}

/// A number and the plan of its country code.
#[derive(Clone, Copy)]
pub(crate) struct Number {
    main: &'static Row,
    own: Digits,
}

/// What a number is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// No number in use.
    None,
    /// Any but a mobile phone.
    Other,
    /// Certainly a mobile phone.
    Mobile,
}

/// How people of the number's own region write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// Bit `n` is set if a gap stands before the last `n` digits.
    pub(crate) gaps: u32,
    /// How many digits are dialled at home.
    pub(crate) dialled: usize,
    /// How many of them belong to the number.
    pub(crate) own: usize,
}

impl Number {
    /// Reads digits that begin with a country code.
    pub(super) fn abroad(digits: &[u8]) -> Option<Number> {
        let (main, own) = (1..=3).find_map(|len| {
            let (code, own) = digits.split_at_checked(len)?;
            Some((main(value(code))?, own))
        })?;
        Number::checked(main, finish(main, own)?)
    }

    /// Reads digits as they are dialled inside `region`, there with or without its country code.
    pub(super) fn at_home(digits: &[u8], region: Region) -> Option<Number> {
        let row = row(region)?;
        let main = main(row.code)?;
        if let Some(rest) = behind_code(row, digits) {
            let rest = without_trunk(row, rest)?;
            let is_better = !accepts(row.general, digits) && accepts(row.general, rest.as_bytes());
            if is_better || length(row, digits.len()) == Err(Mismatch::TooLong) {
                return Number::checked(main, finish(main, rest.as_bytes())?);
            }
        }
        Number::checked(main, finish(row, digits)?)
    }

    fn checked(main: &'static Row, own: Digits) -> Option<Number> {
        (2..=17).contains(&own.len()).then_some(Number { main, own })
    }

    pub(super) fn code(&self) -> u16 {
        self.main.code
    }

    /// Without country code.
    pub(super) fn own(&self) -> &Digits {
        &self.own
    }

    /// Whether the length is one of its country code.
    pub(super) fn length(&self) -> Result<Length, Mismatch> {
        length(self.main, self.own.len())
    }

    /// The region that it is in use in, or that its first digits belong to.
    fn row(&self) -> Option<&'static Row> {
        let mut rows = rows_of(self.main.code);
        if let [only] = rows.as_slice() {
            return Some(only);
        }
        let own = self.own.as_bytes();
        rows.find(|row| if row.leading != 0 { begins(row.leading, own) } else { kind(row, own) != Kind::None })
    }

    /// The region, and its code's main region where the plan does not tell.
    pub(super) fn region(&self) -> Option<Region> {
        Some(self.row().unwrap_or(self.main).region).filter(|region| region[0].is_ascii_alphabetic())
    }

    /// What it is used for.
    pub(crate) fn kind(&self) -> Kind {
        self.row().map_or(Kind::None, |row| kind(row, self.own.as_bytes()))
    }

    /// How it is written at home.
    pub(crate) fn form(&self) -> Form {
        let own = self.own.len();
        let number = usize::from(end(self.main.form, self.own.as_bytes()));
        match FORMS.get(number).filter(|_| number > 0) {
            Some((gaps, dialled)) => Form { gaps: *gaps, dialled: *dialled, own },
            None => Form { gaps: 0, dialled: own, own },
        }
    }
}

/// A length that a plan has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    Whole,
    /// Without its area.
    Local,
}

/// How many digits say whether this many can be a number.
fn length(row: &Row, len: usize) -> Result<Length, Mismatch> {
    let bit = 1u32 << len.min(31);
    if row.local & bit != 0 {
        return Ok(Length::Local);
    }
    if row.lens & bit != 0 {
        return Ok(Length::Whole);
    }
    Err(if bit > row.lens { Mismatch::TooLong } else { Mismatch::Other })
}

/// The number without what is dialled before it, unless too little would be left.
fn finish(row: &Row, digits: &[u8]) -> Option<Digits> {
    let own = without_trunk(row, digits)?;
    match length(row, own.len()) {
        Ok(Length::Whole) | Err(Mismatch::TooLong) => Some(own),
        _ => Digits::of(digits),
    }
}

/// A prefix stays where the number is one with it and would be none without.
fn without_trunk(row: &Row, digits: &[u8]) -> Option<Digits> {
    let whole = Digits::of(digits)?;
    let Some(own) = stripped(row, digits) else { return Some(whole) };
    let breaks = || accepts(row.general, digits) && !accepts(row.general, own.as_bytes());
    Some(if breaks() { whole } else { own })
}

fn stripped(row: &Row, digits: &[u8]) -> Option<Digits> {
    if let Some((firsts, len, area)) = row.area
        && digits.len() == len
        && firsts.as_bytes().contains(digits.first()?)
    {
        return joined([area.as_bytes(), digits]);
    }
    if row.region == *b"AR"
        && let Some(mobile) = argentine(row, digits)
    {
        return Some(mobile);
    }
    row.trunk.iter().find_map(|prefix| behind_prefix(digits, prefix)).and_then(Digits::of)
}

/// Argentine mobiles are dialled area, 15, number at home and 9, area, number from abroad.
fn argentine(row: &Row, digits: &[u8]) -> Option<Digits> {
    let digits = digits.strip_prefix(b"0").unwrap_or(digits);
    (2..=4).find_map(|len| {
        let (area, rest) = digits.split_at_checked(len)?;
        let mobile = joined([b"9", area, rest.strip_prefix(b"15")?])?;
        (kind(row, mobile.as_bytes()) != Kind::None).then_some(mobile)
    })
}

fn joined<const N: usize>(parts: [&[u8]; N]) -> Option<Digits> {
    let mut digits = Digits::NONE;
    parts.iter().all(|part| digits.extend(part)).then_some(digits)
}

fn behind_prefix<'d>(digits: &'d [u8], prefix: &str) -> Option<&'d [u8]> {
    let (own, following) = prefix.split_once('>').unwrap_or((prefix, ""));
    let fits = |shape: &str, digits: &[u8]| {
        digits.len() >= shape.len() && shape.bytes().zip(digits).all(|(shape, digit)| shape == b'x' || shape == *digit)
    };
    let rest = fits(own, digits).then(|| &digits[own.len()..])?;
    fits(following, rest).then_some(rest)
}

fn behind_code<'d>(row: &Row, digits: &'d [u8]) -> Option<&'d [u8]> {
    let len = if row.code < 10 {
        1
    } else if row.code < 100 {
        2
    } else {
        3
    };
    let (code, rest) = digits.split_at_checked(len)?;
    (value(code) == row.code).then_some(rest)
}

fn value(digits: &[u8]) -> u16 {
    digits.iter().fold(0, |value, digit| value * 10 + u16::from(digit - b'0'))
}

fn kind(row: &Row, own: &[u8]) -> Kind {
    match end(row.kinds, own) {
        0 => Kind::None,
        2 => Kind::Mobile,
        _ => Kind::Other,
    }
}

fn rows_of(code: u16) -> std::slice::Iter<'static, Row> {
    let first = ROWS.partition_point(|row| row.code < code);
    let rest = &ROWS[first..];
    rest[..rest.iter().take_while(|row| row.code == code).count()].iter()
}

fn main(code: u16) -> Option<&'static Row> {
    rows_of(code).next()
}

fn row(region: Region) -> Option<&'static Row> {
    /// The row of each pair of letters, counted from one.
    static PLACES: [u8; 26 * 26] = {
        let mut places = [0; 26 * 26];
        let mut at = 0;
        while at < ROWS.len() && at < 255 {
            let [first, second] = ROWS[at].region;
            if first >= b'A' {
                places[(first - b'A') as usize * 26 + (second - b'A') as usize] = at as u8 + 1;
            }
            at += 1;
        }
        places
    };
    let [first, second] = region.map(|letter| usize::from(letter.wrapping_sub(b'A')));
    let place = PLACES.get(first * 26 + second).filter(|_| first < 26 && second < 26)?;
    ROWS.get(usize::from(*place).checked_sub(1)?)
}

/// What a number is that ends where `digits` lead to.
fn end(root: u16, digits: &[u8]) -> u8 {
    let node = digits.iter().fold(root, |node, digit| next(node, digit - b'0'));
    (word(node) >> 8) as u8
}

fn accepts(root: u16, digits: &[u8]) -> bool {
    end(root, digits) != 0
}

/// Whether a beginning of `digits` is accepted.
fn begins(root: u16, digits: &[u8]) -> bool {
    let mut node = root;
    for digit in digits {
        node = next(node, digit - b'0');
        if word(node) >> 8 != 0 {
            return true;
        }
    }
    false
}

fn next(node: u16, digit: u8) -> u16 {
    let edges = word(node) & 0xff;
    let edge = (0..edges).map(|edge| node + 1 + 2 * edge).find(|edge| word(*edge) >> digit & 1 != 0);
    edge.map_or(0, |edge| word(edge + 1))
}

fn word(place: u16) -> u16 {
    let at = usize::from(place) * 2;
    NODES.get(at..at + 2).map_or(0, |two| u16::from_le_bytes([two[0], two[1]]))
}
