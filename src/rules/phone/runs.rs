//! A cluster taken apart: its runs of digits, what stands between them, and which of them belong to dates, times, versions,
//! prices and cards and so to no phone number.

use crate::span::Span;

/// A cluster has at most 96 bytes, so at most 48 runs.
const MOST: usize = 48;

/// What stands between two runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Gap {
    spaces: u8,
    marks: u8,
    mark: u8,
    pub(super) opens: bool,
    pub(super) closes: bool,
}

impl Gap {
    fn between(text: &str) -> Gap {
        let mut gap = Gap::default();
        for ch in text.chars() {
            match ch {
                ' ' | '\u{a0}' | '\u{202f}' => gap.spaces += 1,
                '(' => gap.opens = true,
                ')' => gap.closes = true,
                '\u{2010}'..='\u{2015}' => gap.set(b'-'),
                _ if ch.is_ascii() => gap.set(ch as u8),
                _ => gap.marks = u8::MAX,
            }
        }
        gap
    }

    fn set(&mut self, mark: u8) {
        self.mark = mark;
        self.marks = self.marks.saturating_add(1);
    }

    /// Whether one number may go on over it.
    pub(super) fn joins(self) -> bool {
        self.spaces <= 2 && self.marks <= 1 && self.mark != b':'
    }

    /// Whether a number may end at it.
    pub(super) fn ends(self) -> bool {
        self.spaces > 0 || self.mark == b'/'
    }

    /// Whether a number may begin behind it.
    pub(super) fn begins(self) -> bool {
        self.ends() || self.opens || self.mark == b':'
    }

    /// The mark, if it touches both runs and stands alone.
    pub(super) fn tight(self) -> Option<u8> {
        (self.spaces == 0 && self.marks == 1 && !self.opens && !self.closes).then_some(self.mark)
    }

    /// Whether it is one space and nothing else.
    fn is_space(self) -> bool {
        self.spaces == 1 && self.marks == 0 && !self.opens && !self.closes
    }

    pub(super) fn is_slash(self) -> bool {
        self.mark == b'/'
    }
}

/// Digits in a row, and the gap before them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) gap: Gap,
    /// It is part of something else.
    pub(super) is_taken: bool,
}

impl Run {
    pub(super) fn len(&self) -> usize {
        self.end - self.start
    }
}

/// The runs of a cluster.
pub(super) struct Runs {
    list: [Run; MOST],
    len: usize,
}

impl Runs {
    /// The runs of a cluster. Those that are `spoken_for` (a `+` before them, or words that name a number and marks that are
    /// these) belong to a number whatever else they look like.
    pub(super) fn of(block: &str, cluster: Span, spoken_for: impl Fn(Option<u8>) -> bool) -> Runs {
        let mut runs = Runs { list: [Run::default(); MOST], len: 0 };
        let bytes = block.as_bytes();
        let (mut at, end) = (cluster.start as usize, (cluster.end as usize).min(bytes.len()));
        let mut behind = at;
        while at < end && runs.len < MOST {
            let Some(start) = bytes[at..end].iter().position(u8::is_ascii_digit).map(|skip| at + skip) else { break };
            let len = bytes[start..end].iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(end - start);
            let gap = block.get(behind..start).map_or(Gap { marks: u8::MAX, ..Gap::default() }, Gap::between);
            runs.list[runs.len] = Run { start, end: start + len, gap, is_taken: false };
            runs.len += 1;
            at = start + len;
            behind = at;
        }
        runs.mark_taken(block, spoken_for);
        runs
    }

    pub(super) fn list(&self) -> &[Run] {
        &self.list[..self.len]
    }

    fn mark_taken(&mut self, block: &str, spoken_for: impl Fn(Option<u8>) -> bool) {
        let mut first = 0;
        while first < self.len {
            let mark = self.list.get(first + 1).filter(|_| first + 1 < self.len).and_then(|run| run.gap.tight());
            let more = self.list[first + 1..self.len].iter().take_while(|run| mark.is_some() && run.gap.tight() == mark).count();
            let chain = &self.list[first..=first + more];
            let is_other = matches!(chain, [_, b] if b.len() > 4) || matches!(chain, [a, b, c] if is_date(block, [a, b, c]));
            let is_short = chain.iter().map(Run::len).sum::<usize>() < 7 || is_other;
            let speaking = mark.filter(|_| !is_short);
            if is_taken(block, chain, mark) && !(first == 0 && spoken_for(speaking)) {
                self.list[first..=first + more].iter_mut().for_each(|run| run.is_taken = true);
            }
            // The last run of a chain may begin the next (`10.30-11.15`).
            first += more.max(1);
        }
        self.take_windows(block);
    }

    /// Shapes that stand between spaces: `4111 1111 1111 1111`, `06 05 2024`, `10.30-11.15`.
    fn take_windows(&mut self, block: &str) {
        for first in 0..self.len {
            let rest = &self.list[first..self.len];
            let taken = card(block, rest).or_else(|| spaced_date(block, rest)).or_else(|| time_range(block, rest)).unwrap_or(0);
            self.list[first..first + taken].iter_mut().for_each(|run| run.is_taken = true);
        }
    }
}

fn value(block: &str, run: &Run) -> u64 {
    block.get(run.start..run.end).and_then(|digits| digits.parse().ok()).unwrap_or(u64::MAX)
}

fn is_year(block: &str, run: &Run) -> bool {
    run.len() == 4 && (1900..=2099).contains(&value(block, run))
}

fn is_up_to(block: &str, run: &Run, most: u64) -> bool {
    run.len() <= 2 && (1..=most).contains(&value(block, run))
}

/// Day and month in either order.
fn is_day_and_month(block: &str, a: &Run, b: &Run) -> bool {
    is_up_to(block, a, 12) && is_up_to(block, b, 31) || is_up_to(block, a, 31) && is_up_to(block, b, 12)
}

/// Whether runs that are joined by the same touching mark are something else than a phone number.
fn is_taken(block: &str, chain: &[Run], mark: Option<u8>) -> bool {
    let digits = |run: &Run| block.get(run.start..run.end).unwrap_or_default();
    match (mark, chain) {
        (_, [run]) => is_compact_date(digits(run)),
        (Some(b':'), _) => chain.iter().all(|run| run.len() <= 4),
        (_, [a, b, c]) if is_date(block, [a, b, c]) => true,
        (Some(b'-'), [a, b, c, ..]) if is_year(block, a) && is_day_and_month(block, b, c) => true,
        (Some(b'-'), [a, b, c]) => [a.len(), b.len(), c.len()] == [3, 2, 4],
        (Some(b'.'), [a, b]) => b.len() <= 2 || a.len() == 1 || a.len() <= 3 && !digits(a).starts_with('0'),
        (Some(b'.'), [_, rest @ ..]) => is_version(block, chain) || rest.iter().any(|run| run.len() == 1),
        (Some(b'-' | b'/'), [a, b]) => {
            let month = |run: &Run| run.len() == 2 && is_up_to(block, run, 12);
            is_year(block, a) && (is_year(block, b) || b.len() == 2)
                || month(a) && is_year(block, b)
                || a.len() <= 2 && b.len() <= 2 && !digits(a).starts_with('0')
                || a.len() == b.len() && a.len() <= 5 && is_round(digits(a)) && is_round(digits(b))
        }
        _ => false,
    }
}

fn is_date(block: &str, [a, b, c]: [&Run; 3]) -> bool {
    is_year(block, a) && is_day_and_month(block, b, c)
        || (is_year(block, c) || c.len() == 2) && a.len() <= 2 && is_day_and_month(block, a, b)
}

/// `20240506`, with or without a time behind it.
fn is_compact_date(digits: &str) -> bool {
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    matches!(digits.len(), 8 | 12 | 14)
        && (1900..=2099).contains(&part(0, 4))
        && (1..=12).contains(&part(4, 6))
        && (1..=31).contains(&part(6, 8))
}

/// Four numbers below 256 (an address), or numbers of one and two digits only.
fn is_version(block: &str, chain: &[Run]) -> bool {
    let is_pairs = chain.len() >= 4 && chain.iter().skip(1).all(|run| run.len() == 2);
    let is_address = chain.len() == 4 && chain.iter().all(|run| run.len() <= 3 && value(block, run) <= 255);
    let is_first_odd = chain.first().is_some_and(|run| run.len() == 1 && !matches!(value(block, run), 0 | 1 | 7 | 8));
    is_address || is_first_odd && !is_pairs
}

fn is_round(digits: &str) -> bool {
    digits.ends_with("00") || digits.ends_with("50")
}

/// How many runs make a card in the groups that cards are printed in. A wrong check digit makes it no phone number.
fn card(block: &str, runs: &[Run]) -> Option<usize> {
    let lens = |shape: &[usize]| {
        let fits = |(run, len): (&Run, &usize)| run.len() == *len;
        let is_joined = runs.len() >= shape.len()
            && runs[1..shape.len()].iter().all(|run| run.gap.is_space() || run.gap.tight() == Some(b'-'));
        is_joined && runs.iter().zip(shape).all(fits)
    };
    let first = |shape: &[usize]| lens(shape).then_some(shape.len());
    if let [run, ..] = runs
        && run.len() == 15
        && block.get(run.start..run.start + 2).is_some_and(|two| matches!(two, "34" | "37"))
    {
        return Some(1);
    }
    first(&[4, 4, 4, 4]).or_else(|| first(&[4, 6, 5])).or_else(|| first(&[4, 6, 4]))
}

fn spaced_date(block: &str, runs: &[Run]) -> Option<usize> {
    let [a, b, c, ..] = runs else { return None };
    let is_four = is_year(block, c) || is_year(block, a);
    (b.gap.is_space() && c.gap.is_space() && is_four && is_date(block, [a, b, c])).then_some(3)
}

/// `10.30-11.15`, `0900 - 1730`.
fn time_range(block: &str, runs: &[Run]) -> Option<usize> {
    if let [a, b, c, d, ..] = runs
        && [b.gap.tight(), c.gap.tight(), d.gap.tight()] == [Some(b'.'), Some(b'-'), Some(b'.')]
        && [a, b, c, d].iter().all(|run| run.len() <= 2)
    {
        return Some(4);
    }
    let is_time = |run: &Run| run.len() == 4 && value(block, run) < 2400 && value(block, run) % 100 < 60;
    let [a, b, rest @ ..] = runs else { return None };
    // `(11) 2345-0921` has an area before it.
    let has_area = block.get(..a.start).is_some_and(|before| before.trim_end_matches(' ').ends_with(')'));
    let is_alone = a.gap.mark != b'-' && !has_area && rest.first().is_none_or(|run| run.gap.mark != b'-');
    (b.gap.mark == b'-' && is_alone && is_time(a) && is_time(b)).then_some(2)
}
