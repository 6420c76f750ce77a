//! Numbers as they are dialled at home: no country code, so a region, a cue or an unmistakable shape must speak for them.

use super::runs::Run;
use super::words::{is_currency, is_quantity};
use super::{POSSIBLE, Search, Sign, Stretch};
use crate::checks::phone::{Digits, Form, Kind, Region, Sureness, international, national};

/// Valid in a region of the archive.
const AT_HOME: u8 = 85;
/// A cue or an unmistakable shape, region unknown.
const SOMEWHERE: u8 = 75;

/// Tried when the archive's own regions do not tell: most people first.
const WORLD: &[Region] = &[
    *b"US", *b"GB", *b"DE", *b"FR", *b"IN", *b"BR", *b"ES", *b"IT", *b"AU", *b"MX", *b"NL", *b"TR", *b"RU", *b"CN", *b"JP",
    *b"ID", *b"PK", *b"NG", *b"PL", *b"BE", *b"PT", *b"AR", *b"ZA", *b"KR", *b"UA", *b"SE", *b"CH", *b"AT", *b"IE", *b"PH",
    *b"VN", *b"EG", *b"SA", *b"AE", *b"IR", *b"BD", *b"TH", *b"MY", *b"CO", *b"CL", *b"PE", *b"VE", *b"KE", *b"TZ", *b"MA",
    *b"DZ", *b"IQ", *b"IL", *b"GR", *b"RO", *b"HU", *b"CZ", *b"DK", *b"NO", *b"FI", *b"NZ", *b"SG", *b"HK", *b"TW", *b"ET",
    *b"GH", *b"CD",
];

/// Regions whose plan has a prefix for trunk calls that people leave out.
const PREFIX_LEFT_OUT: &[Region] =
    &[*b"IN", *b"TR", *b"RU", *b"KZ", *b"TH", *b"PK", *b"EG", *b"SA", *b"AE", *b"NG", *b"PH", *b"ID"];

/// Of the archive's regions, the most frequent first.
const MOST_REGIONS: usize = 24;

/// No plan of [`WORLD`] has longer numbers, with the prefix, that people have.
const LONGEST_AT_HOME: usize = 13;

/// What a stretch looks like.
struct Shape {
    digits: Digits,
    /// Bit `n` is set if a gap stands `n` digits before the end.
    gaps: u32,
    lens: [usize; 6],
    groups: usize,
    has_bracket: bool,
    /// A mark other than a space stands somewhere.
    has_mark: bool,
}

impl Shape {
    fn of(block: &str, stretch: &Stretch<'_>) -> Option<Shape> {
        let runs = stretch.runs;
        let mut shape = Shape {
            digits: stretch.digits(block)?,
            gaps: 0,
            lens: [0; 6],
            groups: runs.len(),
            has_bracket: false,
            has_mark: false,
        };
        let mut behind = 0;
        for (index, run) in runs.iter().enumerate().rev() {
            *shape.lens.get_mut(index)? = run.len();
            behind += run.len();
            if index > 0 {
                shape.gaps |= 1 << behind.min(31);
                shape.has_bracket |= run.gap.closes;
                shape.has_mark |= run.gap.tight().is_some();
            }
        }
        Some(shape)
    }

    fn lens(&self) -> &[usize] {
        &self.lens[..self.groups]
    }

    fn is_grouped(&self) -> bool {
        self.groups > 1
    }

    fn has_trunk(&self) -> bool {
        self.digits.as_str().starts_with('0') && !self.digits.as_str().starts_with("00")
    }

    /// `415-555-2671`, `1 (415) 555-2671`.
    fn is_north_american(&self) -> bool {
        let area = match self.lens() {
            [3, 3, 4] => self.digits.as_bytes().first(),
            [1, 3, 3, 4] if self.digits.as_str().starts_with('1') => self.digits.as_bytes().get(1),
            _ => None,
        };
        area.is_some_and(|digit| matches!(digit, b'2'..=b'9'))
    }

    /// The gaps are those of `form`, or some of them.
    fn is_written_like(&self, form: Form) -> bool {
        let own = self.gaps & ((1u32 << form.own.min(31)) - 1);
        own & !form.gaps == 0 && (own != 0 || self.gaps != 0)
    }

    /// The prefix for trunk calls is there if `form` has it, or people of the region leave it out.
    fn is_dialled_like(&self, form: Form, region: Region) -> bool {
        self.has_trunk() || form.dialled <= self.digits.len() || PREFIX_LEFT_OUT.contains(&region)
    }

    /// `0470 12 34 56`, `06 12 34 56 78`: pairs behind an area, or behind a first pair that begins with zero.
    fn is_pairs(&self) -> bool {
        let [first, rest @ ..] = self.lens() else { return false };
        let begins_well = matches!(first, 3 | 4) && rest.len() == 3 || *first == 2 && rest.len() == 4 && self.has_trunk();
        begins_well && rest.iter().all(|len| *len == 2)
    }

    /// All groups are equally long.
    fn is_uniform(&self) -> bool {
        self.is_grouped() && self.lens().iter().all(|len| *len == self.lens[0])
    }

    /// `1.234.567`, `12 345 678`: the groups of a large quantity.
    fn is_thousands(&self) -> bool {
        let [first, rest @ ..] = self.lens() else { return false };
        !rest.is_empty()
            && rest.iter().all(|len| *len == 3)
            && *first <= 3
            && !self.digits.as_str().starts_with('0')
            && !self.has_bracket
    }
}

impl<'s> Search<'s> {
    /// Without a country code.
    pub(super) fn home(&mut self, stretch: Stretch<'s>) -> Option<u8> {
        let len = stretch.len();
        if !(6..=15).contains(&len) || !is_plausible(stretch.runs) || is_amount(self.block, &stretch) {
            return None;
        }
        let shape = Shape::of(self.block, &stretch)?;
        let is_odd_name = stretch.sign == Sign::Bare && (shape.is_grouped() || !shape.has_trunk());
        if shape.digits.as_str().starts_with("00") || is_odd_name || shape.is_uniform() && self.goes_on(&stretch) {
            return None;
        }
        if self.says_other() && !(shape.has_bracket && shape.is_north_american()) {
            return None;
        }
        if (stretch.sign == Sign::Weak || is_in_address(self.block, stretch.start)) && !self.says_phone() {
            return None;
        }
        let is_dotted = stretch.runs.iter().skip(1).all(|run| run.gap.tight() == Some(b'.'));
        if shape.is_thousands() && is_dotted && !self.says_phone() {
            return None;
        }
        let sureness = self.known(&shape).or_else(|| self.unmistakable(&shape)).or_else(|| self.announced(&shape));
        let is_decimal = is_dotted && matches!(shape.lens(), [_, decimals] if *decimals > 4);
        sureness.or_else(|| if is_decimal { None } else { self.named(&shape) })
    }

    /// `12 34 56 78 90 12 34 56`: the series of equal groups goes on before or behind, so it is a series and no number.
    fn goes_on(&self, stretch: &Stretch<'_>) -> bool {
        let Some((first, last)) = stretch.runs.first().zip(stretch.runs.last()) else { return false };
        let place = |run: &Run| self.runs.iter().position(|other| other.start == run.start).unwrap_or(0);
        let before = place(first).checked_sub(1).and_then(|at| self.runs.get(at)).filter(|_| first.gap.joins());
        let behind = self.runs.get(place(last) + 1).filter(|run| run.gap.joins());
        let is_next_number = |run: &Run| stretch.len() >= 9 && self.block.as_bytes().get(run.start) == Some(&b'0');
        before.is_some_and(|run| run.len() == first.len())
            || behind.is_some_and(|run| run.len() == last.len() && !is_next_number(run))
    }

    /// In a region of the archive.
    fn known(&mut self, shape: &Shape) -> Option<u8> {
        let regions = self.regions;
        for region in regions.iter().take(MOST_REGIONS) {
            if !self.ask(1) {
                return None;
            }
            let Some(number) = national(shape.digits.as_str(), *region) else { continue };
            let form = number.form();
            let len = shape.digits.len();
            let is_like = shape.is_written_like(form) || shape.is_pairs() || shape.is_north_american();
            // Twelve digits in a row with a zero first are a product's bar code more often than a fixed line.
            let is_usual = len >= 8
                && (is_like || shape.lens() != [3, 3, 3])
                && (shape.is_grouped() || len < 12 || number.kind() == Kind::Mobile);
            let is_dialled_so = is_usual && (len > form.own && is_prefixed(shape, *region) || shape.has_trunk());
            let looks_so = shape.is_grouped() && is_like && shape.is_dialled_like(form, *region);
            if is_dialled_so || looks_so || self.says_phone() {
                return Some(AT_HOME);
            }
        }
        None
    }

    /// By its shape alone.
    fn unmistakable(&mut self, shape: &Shape) -> Option<u8> {
        if shape.is_north_american() {
            return self.north_american(shape);
        }
        let len = shape.digits.len();
        if shape.has_trunk() {
            let is_mobile_only = !shape.is_grouped() && matches!(len, 10 | 11);
            let is_phone_like = shape.is_grouped() && (9..=12).contains(&len);
            return if is_mobile_only || is_phone_like { self.trunk(shape) } else { None };
        }
        let region: Option<Region> = match shape.lens() {
            [1, 3, 3, 2, 2] | [1, 3, 3, 4]
                if shape.digits.as_str().starts_with("89") || shape.digits.as_str().starts_with("84") =>
            {
                Some(*b"RU")
            }
            [3, 4, 4] if shape.digits.as_str().starts_with('1') => Some(*b"CN"),
            [2, 5, 4] if shape.has_bracket || shape.has_mark => Some(*b"BR"),
            _ => None,
        };
        if let Some(region) = region {
            return (self.ask(1) && national(shape.digits.as_str(), region).is_some()).then_some(SOMEWHERE);
        }
        let is_area = shape.has_bracket && len >= 8 && (2..=5).contains(&shape.lens[0]);
        if is_area { self.somewhere(shape) } else { None }
    }

    /// Areas that nobody has are accepted between marks: `(555) 010-9999` stands for a phone number in many a test message.
    fn north_american(&mut self, shape: &Shape) -> Option<u8> {
        if self.ask(1) && national(shape.digits.as_str(), *b"US").is_some() {
            return Some(SOMEWHERE);
        }
        (shape.has_bracket || shape.has_mark && (shape.groups == 3 || self.says_phone())).then_some(POSSIBLE)
    }

    /// Zero first: grouped as somewhere in the world, or a mobile phone somewhere.
    fn trunk(&mut self, shape: &Shape) -> Option<u8> {
        let has_long_area = shape.groups <= 4 && shape.lens[0] >= 3 && shape.digits.len() >= 10;
        for region in WORLD {
            if !self.ask(1) {
                return None;
            }
            let Some(number) = national(shape.digits.as_str(), *region) else { continue };
            if !shape.is_grouped() {
                if number.kind() == Kind::Mobile {
                    return Some(POSSIBLE);
                }
                continue;
            }
            let form = number.form();
            if has_long_area || shape.is_written_like(form) || shape.is_pairs() {
                return Some(SOMEWHERE);
            }
        }
        None
    }

    /// By a cue nearby.
    fn announced(&mut self, shape: &Shape) -> Option<u8> {
        let len = shape.digits.len();
        if len < 7 || shape.digits.as_str().ends_with("0000") && !shape.has_trunk() || !self.says_phone() {
            return None;
        }
        if let Some(sureness) = self.somewhere(shape) {
            return Some(sureness);
        }
        let is_abroad = len >= 10
            && self.ask(1)
            && international(shape.digits.as_str()).is_some_and(|(_, sureness)| sureness == Sureness::Valid);
        let is_local = shape.lens() == [3, 4] && shape.has_mark;
        let is_unused =
            shape.has_trunk() && (9..=12).contains(&len) || len == 10 && matches!(shape.digits.as_bytes()[0], b'2'..=b'9');
        if is_abroad {
            return Some(SOMEWHERE);
        }
        (is_local || is_unused).then_some(POSSIBLE)
    }

    /// The words right before it, or right behind it, say that it is a phone number: any plan of the world may be its own.
    fn named(&mut self, shape: &Shape) -> Option<u8> {
        let len = shape.digits.len();
        let is_sum = shape.digits.as_str().ends_with("0000");
        ((6..=12).contains(&len) && !is_sum && self.says_phone() && self.names_phone()).then_some(POSSIBLE)
    }

    /// Valid anywhere, as it is dialled there.
    fn somewhere(&mut self, shape: &Shape) -> Option<u8> {
        if shape.digits.len() > LONGEST_AT_HOME {
            return None;
        }
        for region in WORLD {
            if !self.ask(1) {
                return None;
            }
            let Some(number) = national(shape.digits.as_str(), *region) else { continue };
            if shape.is_dialled_like(number.form(), *region) {
                return Some(SOMEWHERE);
            }
        }
        None
    }
}

/// `8` in Russia, `06` in Hungary, `1` in North America when the groups show it.
fn is_prefixed(shape: &Shape, region: Region) -> bool {
    match region {
        [b'R', b'U'] | [b'K', b'Z'] | [b'B', b'Y'] | [b'L', b'T'] | [b'U', b'Z'] => shape.digits.as_str().starts_with('8'),
        _ => shape.has_trunk() || shape.is_grouped(),
    }
}

/// Groups that people make: at most six, two of them of one digit, and no long run behind a single digit.
fn is_plausible(runs: &[Run]) -> bool {
    let singles = runs.iter().filter(|run| run.len() == 1).count();
    let begins_with_count = matches!(runs, [a, b, ..] if a.len() == 1 && b.len() >= 9);
    let ends_with_count = runs.len() > 1 && runs.last().is_some_and(|run| run.len() == 1);
    runs.len() <= 6 && singles <= 2 && !begins_with_count && !ends_with_count
}

/// Money before, a unit or decimal places behind.
fn is_amount(block: &str, stretch: &Stretch<'_>) -> bool {
    let before = block.get(..stretch.start).unwrap_or_default().trim_end_matches(' ');
    let behind = block.get(stretch.end()..).unwrap_or_default().as_bytes();
    let has_decimals = matches!(behind, [b',', a, b, rest @ ..] if a.is_ascii_digit() && b.is_ascii_digit() && !rest.first().is_some_and(u8::is_ascii_digit));
    before.ends_with(is_currency) || has_decimals || is_quantity(block, stretch.end())
}

/// Whether `at` stands inside the address of a page.
fn is_in_address(block: &str, at: usize) -> bool {
    let bytes = &block.as_bytes()[at.saturating_sub(128)..at];
    let begin = bytes.iter().rposition(|byte| byte.is_ascii_whitespace() || *byte == 0).map_or(0, |space| space + 1);
    let own = &bytes[begin..];
    own.windows(3).any(|three| three == b"://") || own.starts_with(b"www.")
}
