//! Numbers that say where something stands in a text: when the text changes, they follow.
//!
//! A place before a replacement stays, one behind it moves by what the text grew or shrank, one inside it becomes its edge.

use super::feed::Part;
use super::hits::{Hits, is_later_piece};
use crate::escape::Escape;
use crate::slice::{Mark, Offset, Role, Slice, Unit};
use crate::span::Span;

/// A number to write: number of the slice, and what stands there then.
pub(super) struct Moved {
    pub(super) slice: u32,
    pub(super) number: String,
}

/// A replacement in a text, in units of it: where it begins and ends, and how long it is then.
#[derive(Clone, Copy)]
struct Change {
    start: i64,
    end: i64,
    now: i64,
}

/// Whether a part has such numbers.
pub(super) fn are_in(part: &Part) -> bool {
    part.slices.list.iter().any(|slice| matches!(slice.role, Role::Offset(_)))
}

/// The numbers of a part that change when `stands` stands instead of its hits, in the order of the file.
pub(super) fn moved(part: &Part, hits: &Hits, stands: &[Option<String>]) -> Vec<Moved> {
    let list = &part.slices.list;
    let offset = |slice: &Slice| if let Role::Offset(offset) = slice.role { Some(offset) } else { None };
    let moved = |(index, slice): (usize, &Slice)| {
        let Offset { mark, unit } = offset(slice)?;
        let mark = if mark == Mark::Bound { edge(part, index) } else { mark };
        let text =
            list.iter().position(|other| other.subject == slice.subject && offset(other).is_none() && slice.subject != 0)?;
        let changes = changes(part, (hits, stands), (text, unit));
        let before: i64 = part.raw(slice).parse().ok().filter(|number| (0..=i64::from(u32::MAX)).contains(number))?;
        let number = match mark {
            Mark::Start | Mark::End | Mark::Bound => place(before, mark, &changes),
            Mark::Length => {
                let start = start_of(part, index)?;
                place(start + before, Mark::End, &changes) - place(start, Mark::Start, &changes)
            }
        };
        (number != before).then(|| Moved { slice: index as u32, number: number.to_string() })
    };
    list.iter().enumerate().filter_map(moved).collect()
}

/// Which of a pair slice `index` is.
fn edge(part: &Part, index: usize) -> Mark {
    let own = &part.slices.list[index];
    let is_like = |other: &&Slice| other.role == own.role && other.subject == own.subject;
    let before = part.slices.list[..index].iter().rev().take_while(|other| other.record == own.record).filter(is_like).count();
    if before % 2 == 0 { Mark::Start } else { Mark::End }
}

/// Where the thing begins whose length is slice `index`.
fn start_of(part: &Part, index: usize) -> Option<i64> {
    let list = &part.slices.list;
    let is_start = |other: &&Slice| {
        other.subject == list[index].subject && matches!(other.role, Role::Offset(Offset { mark: Mark::Start, .. }))
    };
    let start = list[..index].iter().rev().take(8).find(is_start).or_else(|| list[index..].iter().take(8).find(is_start))?;
    part.raw(start).parse().ok()
}

/// What is replaced in the text of slice `text`.
fn changes(part: &Part, (hits, stands): (&Hits, &[Option<String>]), (text, unit): (usize, Unit)) -> Vec<Change> {
    let slice = &part.slices.list[text];
    let raw = part.raw(slice);
    // What counts is the text of the field: `&amp;` in it is five characters to whoever counts them.
    let field = Escape::of(slice.escape.outer());
    let units = |span: Span| {
        let place = slice.escape.locate(raw, span);
        let before = field.decode(raw.get(..place.start as usize)?);
        let start = count(&before, unit);
        Some((start, start + count(&field.decode(raw.get(place.range())?), unit)))
    };
    let own = hits.list.iter().zip(stands).filter(|(hit, _)| hit.slice as usize == text);
    let change = |(hit, stands): (&super::hits::Hit, &Option<String>)| {
        let stands = stands.as_deref()?;
        let (start, end) = units(hit.finding.span)?;
        let now = if is_later_piece(hit) { 0 } else { count(stands, unit) };
        Some(Change { start, end, now })
    };
    own.filter_map(change).collect()
}

fn count(text: &str, unit: Unit) -> i64 {
    let count = match unit {
        Unit::Byte => text.len(),
        Unit::Utf16 => text.encode_utf16().count(),
        Unit::CodePoint => text.chars().count(),
    };
    count as i64
}

/// Where a place is then.
fn place(before: i64, mark: Mark, changes: &[Change]) -> i64 {
    let mut grown = 0;
    for change in changes {
        if change.end <= before {
            grown += change.now - (change.end - change.start);
        } else if change.start < before {
            let edge = if mark == Mark::Start { 0 } else { change.now };
            return change.start + grown + edge;
        }
    }
    before + grown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_follow_what_is_replaced() {
        let changes = [Change { start: 5, end: 10, now: 2 }, Change { start: 20, end: 22, now: 12 }];
        let at = |before, mark| place(before, mark, &changes);
        assert_eq!([0, 5, 7, 10, 20, 21, 22, 30].map(|before| at(before, Mark::Start)), [0, 5, 5, 7, 17, 17, 29, 37]);
        assert_eq!([5, 7, 10, 21].map(|before| at(before, Mark::End)), [5, 7, 7, 29]);
    }
}
