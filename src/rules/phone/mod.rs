//! Phone numbers: too many shapes for a pattern, so a cluster of digits is asked about as a whole.
//!
//! From each run of digits at which a number may begin, the longest plausible stretch is tried first and cut at spaces and
//! slashes until the numbering plans (`checks::phone`) and the words around it agree that it is a phone number.

use crate::checks::phone::{Digits, Region, Sureness, international};
use crate::span::Span;
use runs::{Run, Runs};

mod extension;
mod national;
mod runs;
mod words;

/// More digits than any number has, with `00`, country code and `(0)`.
const MOST_DIGITS: usize = 19;

/// How sure a number is of which only the length is right.
const POSSIBLE: u8 = 70;

/// Questions to the plans that one cluster may cost: a cluster made to be slow ends here, and everybody else never does.
const QUESTIONS: usize = 600;

/// The first phone number in (or around: `+`, `(`) a cluster of digits, and how sure it is (0–100).
pub fn phone_at(block: &str, cluster: Span, regions: &[Region]) -> Option<(Span, u8)> {
    let digits = block.as_bytes().get(cluster.range())?.iter().filter(|byte| byte.is_ascii_digit()).count();
    if digits < 6 {
        return None;
    }
    let head = Head::of(block, cluster.start as usize);
    let has_plus = matches!(head.sign, Sign::Plus | Sign::LoosePlus);
    let end = cluster.end as usize;
    let runs = Runs::of(block, cluster, |mark| has_plus || mark == Some(b'.') && words::name_phone(block, head.start, end));
    if head.sign == Sign::None && begins_iban(block, runs.list()) {
        return None;
    }
    let mut search =
        Search { block, regions, runs: runs.list(), head, end, says_phone: None, says_other: None, questions: QUESTIONS };
    (0..search.runs.len()).find_map(|first| search.from(first))
}

/// What stands before the first digit of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// `+44 …`.
    Plus,
    /// `3+44 …`, `+ 44 …`: perhaps a sum.
    LoosePlus,
    /// `@44…`, `wa.me/44…`, `phone=44…`: a country code comes first, though no `+` says so.
    Bare,
    /// A space, a bracket, a quote: nothing that matters.
    None,
    /// A mark that makes it unlikely: `/`, `-`, `.`.
    Weak,
    /// A letter, `_`, `#` or the sign of a currency: no number begins here.
    Glued,
}

/// The sign, where a number that has it begins, and whether a bracket is open there.
#[derive(Clone, Copy, Debug)]
struct Head {
    sign: Sign,
    start: usize,
    /// Where the bracket stands, if one does.
    bracket: Option<usize>,
}

impl Head {
    fn of(block: &str, digit: usize) -> Head {
        let before = block.get(..digit).unwrap_or_default();
        let inner = before.strip_suffix('(').unwrap_or(before);
        let spaced = inner.strip_suffix([' ', '\u{a0}']).unwrap_or(inner);
        if let Some(plus) = spaced.strip_suffix(['+', '\u{ff0b}']) {
            let is_sum = plus.ends_with(|ch: char| ch.is_ascii_alphanumeric()) || spaced.len() < inner.len();
            let sign = if is_sum { Sign::LoosePlus } else { Sign::Plus };
            return Head { sign, start: plus.len(), bracket: plus.strip_suffix('(').map(str::len) };
        }
        let bracket = (inner.len() < before.len()).then_some(inner.len());
        Head { sign: sign_before(block, inner, digit), start: digit, bracket }
    }
}

fn sign_before(block: &str, before: &str, digit: usize) -> Sign {
    let tail = before.as_bytes();
    let ends = |what: &str| tail.len() >= what.len() && tail[tail.len() - what.len()..].eq_ignore_ascii_case(what.as_bytes());
    if ends("%2B") {
        return Sign::Plus;
    }
    if ends("@") || ends("wa.me/") || ends("phone=") || is_chat_address(block, digit) {
        return Sign::Bare;
    }
    match before.chars().next_back() {
        Some('_') if !before.trim_end_matches('_').ends_with(is_glue) => Sign::None,
        Some(ch) if is_glue(ch) || words::is_currency(ch) => Sign::Glued,
        Some('.') if before.ends_with("..") => Sign::None,
        Some('/') if before.trim_end_matches('/').ends_with(|ch: char| ch.is_ascii_digit()) => Sign::None,
        Some('/' | '\\' | '-' | '.' | '*' | '~' | '^') => Sign::Weak,
        _ => Sign::None,
    }
}

/// `447700900123@s.whatsapp.net`: digits that are the name of an account.
fn is_chat_address(block: &str, digit: usize) -> bool {
    let rest = &block.as_bytes()[digit..];
    let digits = |from: usize| rest[from..].iter().take(20).take_while(|byte| byte.is_ascii_digit()).count();
    let own = digits(0);
    let group = if rest.get(own) == Some(&b'-') { 1 + digits(own + 1) } else { 0 };
    ["@s.whatsapp.net", "@c.us", "@g.us"].iter().any(|host| rest[own + group..].starts_with(host.as_bytes()))
}

/// Letters that make one word with digits. Scripts without spaces, or with glued articles, do not.
fn is_glue(ch: char) -> bool {
    matches!(ch, '_' | '#') || ch < '\u{530}' && ch.is_alphanumeric()
}

/// `DE89 3704 …`, `GB82 WEST 1234 …`: an account, however its digits look.
fn begins_iban(block: &str, runs: &[Run]) -> bool {
    let Some(first) = runs.first() else { return false };
    let before = &block.as_bytes()[..first.start];
    let is_head = |head: &[u8]| {
        let letters = head.len() >= 2 && head[head.len() - 2..].iter().all(u8::is_ascii_uppercase);
        letters && !head[..head.len() - 2].last().is_some_and(u8::is_ascii_alphanumeric)
    };
    if is_head(before) {
        return first.len() >= 12 || first.len() == 2 && runs.len() > 3;
    }
    before.len() >= 10 && is_bank(before, is_head)
}

/// `GB82 WEST ` before the digits.
fn is_bank(before: &[u8], is_head: impl Fn(&[u8]) -> bool) -> bool {
    let (rest, bank) = before.split_at(before.len() - 6);
    let is_code = bank[0] == b' ' && bank[5] == b' ' && bank[1..5].iter().all(u8::is_ascii_uppercase);
    let (head, check) = rest.split_at(rest.len() - 2);
    is_code && is_digits(check) && is_head(head)
}

fn is_digits(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_digit)
}

/// One look at a cluster.
struct Search<'s> {
    block: &'s str,
    regions: &'s [Region],
    runs: &'s [Run],
    head: Head,
    end: usize,
    /// Whether the words around the cluster announce a phone number, and another kind of number, once somebody asked.
    says_phone: Option<bool>,
    says_other: Option<bool>,
    questions: usize,
}

/// A stretch of runs that may be a number.
#[derive(Clone, Copy)]
struct Stretch<'s> {
    runs: &'s [Run],
    sign: Sign,
    /// Where the `+` or bracket before it stands, or its first digit.
    start: usize,
}

impl Stretch<'_> {
    fn end(&self) -> usize {
        self.runs.last().map_or(self.start, |run| run.end)
    }

    fn digits(&self, block: &str) -> Option<Digits> {
        let mut digits = Digits::NONE;
        self.runs.iter().all(|run| digits.extend(block.as_bytes().get(run.start..run.end).unwrap_or_default())).then_some(digits)
    }

    fn len(&self) -> usize {
        self.runs.iter().map(Run::len).sum()
    }
}

impl<'s> Search<'s> {
    /// The number that begins at this run.
    fn from(&mut self, first: usize) -> Option<(Span, u8)> {
        let run = self.runs.get(first)?;
        let may_begin = first == 0 || run.gap.begins();
        let head = if first == 0 { self.head } else { self.inner_head(run) };
        if run.is_taken || !may_begin || head.sign == Sign::Glued {
            return None;
        }
        let longest = self.longest(first);
        if matches!(head.sign, Sign::Plus | Sign::LoosePlus) {
            return self.best(first, longest, head, Self::abroad).or_else(|| self.in_spite(first, head));
        }
        self.best(first, longest, head, Self::abroad).or_else(|| self.best(first, longest, head, Self::home))
    }

    /// `+687 20.12.34`: behind a country code what looks like a date is the number, if it is valid as a whole.
    fn in_spite(&mut self, first: usize, head: Head) -> Option<(Span, u8)> {
        let head = Head { sign: Sign::LoosePlus, ..head };
        let joined = self.runs[first + 1..].iter().take(6).take_while(|run| run.gap.joins()).count();
        self.best(first, joined + 1, head, Self::abroad)
    }

    fn inner_head(&self, run: &Run) -> Head {
        let bracket = run.gap.opens.then(|| run.start.saturating_sub(1));
        Head { sign: Sign::None, start: run.start, bracket }
    }

    /// How many runs from `first` on may be one number.
    fn longest(&self, first: usize) -> usize {
        let mut digits = 0;
        let goes_on = |(index, run): &(usize, &Run)| {
            digits += run.len();
            let joined =
                *index == 0 || run.gap.joins() && !(run.gap.is_slash() && digits - run.len() >= 7 && self.begins_anew(run));
            joined && !run.is_taken && digits <= MOST_DIGITS
        };
        self.runs[first..].iter().enumerate().take_while(goes_on).count()
    }

    /// `030 1234567 / 030 7654321`: the second number begins with a prefix of its own.
    fn begins_anew(&self, run: &Run) -> bool {
        self.block.as_bytes().get(run.start) == Some(&b'0') && run.len() >= 3
    }

    /// The best answer to `ask` of all ends, the longest first; a last group of one digit is a count unless nothing else fits.
    fn best(
        &mut self,
        first: usize,
        longest: usize,
        head: Head,
        ask: fn(&mut Self, Stretch<'s>) -> Option<u8>,
    ) -> Option<(Span, u8)> {
        let mut best: Option<(Stretch<'s>, u8)> = None;
        let mut is_best_counted = false;
        for count in (1..=longest).rev() {
            let stretch = self.stretch(first, count, head);
            if !self.may_end(&stretch, self.runs.get(first + count)) {
                continue;
            }
            let Some(sureness) = ask(self, stretch) else { continue };
            let is_better = best.is_none_or(|(_, before)| sureness > before || is_best_counted && sureness == before);
            let last = stretch.runs.last().filter(|_| count > 1);
            let is_counted = last.is_some_and(|run| run.len() == 1 || words::is_counted(self.block, run.end));
            if is_better {
                (best, is_best_counted) = (Some((stretch, sureness)), is_counted);
            }
            if sureness > POSSIBLE && !is_counted {
                break;
            }
        }
        let (stretch, sureness) = best?;
        Some((Span::new(stretch.start, extension::extended(self.block, stretch.end())), sureness))
    }

    /// So many runs from `first` on, with the bracket before them if it is closed among them.
    fn stretch(&self, first: usize, count: usize, head: Head) -> Stretch<'s> {
        let runs = &self.runs[first..first + count];
        let is_closed = runs.iter().skip(1).find(|run| run.gap.opens || run.gap.closes).is_some_and(|run| run.gap.closes);
        let start = head.bracket.filter(|_| is_closed).unwrap_or(head.start);
        Stretch { runs, sign: head.sign, start }
    }

    /// Whether what follows leaves it a number: no letter, no more digits, no decimal places.
    fn may_end(&self, stretch: &Stretch<'_>, next: Option<&Run>) -> bool {
        if let Some(next) = next {
            return next.gap.ends() || stretch.sign == Sign::Bare && stretch.runs.len() == 1;
        }
        let end = stretch.end();
        let behind = self.block.get(end..).unwrap_or_default();
        if extension::extended(self.block, end) > end {
            return true;
        }
        let mut following = behind.chars();
        match following.next() {
            // `_+44 7700 900123_` in Markdown.
            Some('_') => !following.next().is_some_and(is_glue),
            Some('@') => stretch.sign == Sign::Bare,
            Some(ch) if is_glue(ch) => false,
            _ => true,
        }
    }

    /// With a country code.
    fn abroad(&mut self, stretch: Stretch<'s>) -> Option<u8> {
        let len = stretch.len();
        if !(7..=MOST_DIGITS).contains(&len) {
            return None;
        }
        let needs_validity = match stretch.sign {
            Sign::Plus => false,
            Sign::Bare if stretch.runs.len() == 1 && (8..=15).contains(&len) => false,
            Sign::LoosePlus => true,
            Sign::None | Sign::Weak if len >= 10 && self.begins_abroad(&stretch) => true,
            _ => return None,
        };
        let dialled = stretch.digits(self.block)?;
        let digits = match stretch.sign {
            Sign::None | Sign::Weak => self.behind_prefix(dialled.as_str())?,
            _ => dialled.as_str(),
        };
        match self.ask(1).then(|| international(digits)).flatten()?.1 {
            Sureness::Valid => Some(95),
            Sureness::Possible if !needs_validity && !is_round_sum(digits) => Some(POSSIBLE),
            Sureness::Possible => None,
        }
    }

    /// `00`, `011`.
    fn begins_abroad(&self, stretch: &Stretch<'_>) -> bool {
        stretch.runs.first().is_some_and(|run| self.block.as_bytes().get(run.start) == Some(&b'0'))
    }

    /// The digits behind `00` or `011`, unless they are those of another kind of number.
    fn behind_prefix<'d>(&mut self, digits: &'d str) -> Option<&'d str> {
        let rest = digits.strip_prefix("00").or_else(|| digits.strip_prefix("011"))?;
        (!rest.starts_with('0') && !self.says_other()).then_some(rest)
    }

    fn says_phone(&mut self) -> bool {
        let (block, start, end) = (self.block, self.head.start, self.end);
        *self.says_phone.get_or_insert_with(|| words::announce_phone(block, start, end))
    }

    fn names_phone(&self) -> bool {
        words::name_phone(self.block, self.head.start, self.end)
    }

    fn says_other(&mut self) -> bool {
        let (block, start) = (self.block, self.head.start);
        *self.says_other.get_or_insert_with(|| words::announce_other(block, start))
    }

    /// Whether so many more questions may be asked.
    fn ask(&mut self, questions: usize) -> bool {
        self.questions = self.questions.saturating_sub(questions);
        self.questions > 0
    }
}

/// `+10000000000`: a sum, not a number of anybody.
fn is_round_sum(digits: &str) -> bool {
    digits.ends_with("000000")
}

#[cfg(test)]
mod tests;
