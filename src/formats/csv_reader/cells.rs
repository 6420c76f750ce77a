//! From one field of a table to its slices: lists are cut at their joints, ambiguous values tell what they are.
//!
//! A field is cut in its raw form. That is sound because no joint (`, ` `;` `<` `:`) can be a part of a doubled quote.

use super::{Cell, Column};
use crate::escape::{Escape, Layer};
use crate::formats::grammar::csv::{Field, Quoting};
use crate::slice::{Join, Role, Slice, Slices};
use crate::span::RawSpan;
use memchr::{memchr, memchr2};

/// What apps and databases write where there is no name, in lower case.
const NOBODY: &[&str] =
    &["linkedin member", "deleted user", "deleted user#0000", "n/a", "null", "none", "nan", "nil", "-", "--", "?"];

/// What a column that says who wrote may hold instead of a name, in lower case.
const NO_NAME: &[&str] = &[
    "me",
    "you",
    "ich",
    "moi",
    "in",
    "out",
    "incoming",
    "outgoing",
    "inbound",
    "outbound",
    "sent",
    "received",
    "from",
    "to",
    "system",
    "bot",
    "agent",
    "user",
    "customer",
    "client",
    "admin",
    "support",
    "assistant",
    "unknown",
    "anonymous",
    "true",
    "false",
    "yes",
    "no",
];

/// The joints of lists.
const COMMAS: (u8, u8) = (b',', b',');
const LIST: (u8, u8) = (b',', b';');

/// The tag of columns that describe the owner of the export, who is the same in every row.
pub(super) const OWNERS: u32 = u32::MAX;

/// Numbers for the people of a file, counted up and never given twice.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Subjects {
    next: u32,
    tags: u32,
    /// Number of the export's owner; 0 until it is asked for.
    owner: u32,
    /// First number of the current row's tags; 0 until one is asked for.
    row: u32,
    /// First number of the current row's profiles, and how many there are.
    profiles: (u32, u32),
}

impl Subjects {
    pub(super) fn of(tags: u32) -> Subjects {
        Subjects { next: 1, tags, ..Subjects::default() }
    }

    pub(super) fn next_row(&mut self) {
        (self.row, self.profiles) = (0, (0, 0));
    }

    fn take(&mut self, count: u32) -> u32 {
        let first = self.next;
        self.next = self.next.wrapping_add(count).max(1);
        first
    }

    fn tagged(&mut self, tag: u32) -> u32 {
        if tag == 0 {
            return 0;
        }
        if tag == OWNERS {
            if self.owner == 0 {
                self.owner = self.take(1);
            }
            return self.owner;
        }
        if self.row == 0 {
            self.row = self.take(self.tags);
        }
        self.row + tag - 1
    }
}

/// Pushes the slices of one row.
pub(super) struct Writer<'a> {
    pub(super) text: &'a str,
    pub(super) record: u64,
    pub(super) slices: &'a mut Slices,
    pub(super) subjects: &'a mut Subjects,
}

/// Where a piece belongs: index and name of its column, its subject, its dress.
#[derive(Clone, Copy)]
struct Place<'c> {
    index: usize,
    name: &'c str,
    subject: u32,
    escape: Escape,
}

impl Writer<'_> {
    /// Reserves a number for each profile of the row, so that the names before them can have it.
    pub(super) fn count_profiles(&mut self, field: Option<&Field>) {
        let Some(field) = field else { return };
        let count = pieces(self.text, field.inside, COMMAS).count() as u32;
        self.subjects.profiles = (self.subjects.take(count), count);
    }

    /// The slices of one field, none if it is empty. A column that nobody knows is a field of which nothing is known.
    #[inline]
    pub(super) fn cell(&mut self, (index, column): (usize, Option<&Column>), (tag, field): (u32, &Field)) {
        let cell = column.map_or(Cell::As(Role::Field), |column| column.cell);
        if !field.is_empty() && cell != Cell::Skip {
            self.filled((index, column, cell), (tag, field));
        }
    }

    fn filled(&mut self, (index, column, cell): (usize, Option<&Column>, Cell), (tag, field): (u32, &Field)) {
        let outer = if field.quoting == Quoting::Quoted { Layer::CsvQuoted } else { Layer::CsvBare };
        let escape = Escape::of(outer).with(column.map_or(Layer::Plain, |column| column.inner));
        let subject = if matches!(cell, Cell::Names | Cell::Profiles) { 0 } else { self.subjects.tagged(tag) };
        let place = Place { index, name: column.map_or("", |column| &column.name), subject, escape };
        if !field.tail.is_empty() {
            return self.broken(cell, field, place);
        }
        self.sound(cell, field.inside, place);
    }

    fn sound(&mut self, cell: Cell, at: RawSpan, place: Place<'_>) {
        match cell {
            Cell::Skip => {}
            Cell::As(role) if role.is_scanned() || role == Role::Title => self.push((at, role), place),
            Cell::As(role) => self.known((at, role), place),
            Cell::Each(role) => pieces(self.text, at, LIST).for_each(|piece| self.known((piece, role), place)),
            Cell::Tagged(role) => self.tagged_values((at, role), place),
            Cell::Names => self.names(at, place),
            Cell::Profiles => self.profiles(at, place),
            Cell::Someone => self.someone((at, Role::Person), place),
            Cell::Several => self.several(at, place),
            Cell::Likely(role) => self.someone((at, role), place),
        }
    }

    /// A field with text behind its closing quote: two pieces, so that no edit takes the quote between them.
    fn broken(&mut self, cell: Cell, field: &Field, place: Place<'_>) {
        let role = match cell {
            Cell::As(role) | Cell::Each(role) | Cell::Tagged(role) | Cell::Likely(role) => role,
            Cell::Profiles => Role::Profile,
            Cell::Skip | Cell::Names | Cell::Someone | Cell::Several => Role::Person,
        };
        let is_text = role.is_scanned() || role == Role::Title;
        let parts = [(field.inside, place.escape), (field.tail, Escape::of(Layer::CsvBare))];
        let mut join = Join::Alone;
        for (at, escape) in parts.into_iter().filter(|(at, _)| !at.is_empty()) {
            self.push_joined((at, role, join), Place { escape, ..place });
            join = if is_text { Join::Continues } else { Join::Alone };
        }
    }

    /// A field or piece that is an identity as a whole, unless it says that it is nobody's, or is a formula.
    fn known(&mut self, (at, role): (RawSpan, Role), place: Place<'_>) {
        let at = trim(self.text, at);
        let text = &self.text[at.range()];
        let is_other = match role {
            Role::Email => text.starts_with('=') || !text.contains('@'),
            Role::Phone => text.starts_with('=') || !text.contains(char::is_numeric),
            _ => text.starts_with('=') || is_one_of((NOBODY, const { lengths(NOBODY) }), text),
        };
        let role = if is_other { Role::Body } else { role };
        self.push((at, role), place);
    }

    fn tagged_values(&mut self, (at, role): (RawSpan, Role), place: Place<'_>) {
        let raw = trim(self.text, at);
        let text = &self.text[raw.range()];
        // `[PERSON_3]` is what an earlier run left of a value, brackets and all.
        let is_placeholder = text.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'[' | b']'));
        let is_list = text.len() > 1 && text.starts_with('[') && text.ends_with(']') && !is_placeholder;
        let inside = if is_list { RawSpan::new(raw.start as usize + 1, raw.end as usize - 1) } else { raw };
        for piece in pieces(self.text, inside, LIST) {
            let kind = self.text[piece.range()].find(':').filter(|_| is_list).map_or(0, |colon| colon + 1);
            self.known((RawSpan::new(piece.start as usize + kind, piece.end as usize), role), place);
        }
    }

    /// Names joined with `", "`: with the number of profiles in the same row, each name finds its own.
    fn names(&mut self, at: RawSpan, place: Place<'_>) {
        let (first, count) = self.subjects.profiles;
        if count == 1 || (count == 0 && !self.text[at.range()].contains(", ")) {
            let subject = if count == 1 { first } else { 0 };
            return self.known((at, Role::Person), Place { subject, ..place });
        }
        match one_each(self.text, at, count as usize) {
            Some(names) => names.into_iter().zip(first..).for_each(|(name, subject)| {
                self.known((name, Role::Person), Place { subject, ..place });
            }),
            None => self.known((at, Role::People), place),
        }
    }

    fn profiles(&mut self, at: RawSpan, place: Place<'_>) {
        let first = self.subjects.profiles.0;
        for (piece, subject) in pieces(self.text, at, COMMAS).zip(first..) {
            self.known((piece, Role::Profile), Place { subject, ..place });
        }
    }

    /// `Zoë Brandt <zoe@example.org>`, `+44 7700 900123`, `@zoe`, or a name (or whatever `likely` says).
    fn someone(&mut self, (at, likely): (RawSpan, Role), place: Place<'_>) {
        let at = trim(self.text, at);
        let Some(open) = bracketed_address(&self.text[at.range()]) else {
            return self.by_value((at, likely), place);
        };
        let (start, end) = (at.start as usize, at.end as usize);
        self.by_value((RawSpan::new(start, start + open), likely), place);
        self.by_value((RawSpan::new(start + open + 1, end - 1), likely), place);
    }

    fn by_value(&mut self, (at, likely): (RawSpan, Role), place: Place<'_>) {
        let raw = &self.text[at.range()];
        let start = at.start as usize + raw.len() - raw.trim_start_matches(QUOTES).len();
        let text = raw.trim_matches(QUOTES);
        let role =
            if is_one_of((NO_NAME, const { lengths(NO_NAME) }), text) { Role::Body } else { value_role(text).unwrap_or(likely) };
        self.known((RawSpan::new(start, start + text.len()), role), place);
    }

    fn several(&mut self, at: RawSpan, place: Place<'_>) {
        let text = &self.text[at.range()];
        if text.contains(';') || (text.contains(',') && text.contains(['@', '+'])) {
            let nobody = Place { subject: 0, ..place };
            pieces(self.text, at, LIST).for_each(|piece| self.someone((piece, Role::Person), nobody));
        } else if text.contains(", ") {
            self.known((at, Role::People), Place { subject: 0, ..place });
        } else {
            self.someone((at, Role::Person), place);
        }
    }

    #[inline]
    fn push(&mut self, (at, role): (RawSpan, Role), place: Place<'_>) {
        if !at.is_empty() {
            self.push_joined((at, role, Join::Alone), place);
        }
    }

    #[inline]
    fn push_joined(&mut self, (raw, role, join): (RawSpan, Role, Join), place: Place<'_>) {
        let subject = if role.is_scanned() { 0 } else { place.subject };
        let slice = Slice { join, subject, record: self.record, ..Slice::new(raw, place.escape, role) };
        self.slices.push(slice, || match place.name {
            "" => format!("column {}", place.index + 1),
            name => name.to_string(),
        });
    }
}

/// What may stand around a name in a list of addresses. A doubled quote is trimmed whole.
const QUOTES: [char; 2] = ['"', ' '];

/// Where the bracket opens in `Zoë Brandt <zoe@example.org>` or `Zoë Brandt (zoe@example.org)`.
fn bracketed_address(text: &str) -> Option<usize> {
    let open = match text.as_bytes().last()? {
        b'>' => text.rfind('<')?,
        b')' => text.rfind('(')?,
        _ => return None,
    };
    (text.ends_with('>') || text[open..].contains('@')).then_some(open)
}

/// The same place without spaces at both ends.
fn trim(text: &str, at: RawSpan) -> RawSpan {
    let raw = &text[at.range()];
    if let [first, .., last] = raw.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return at;
    }
    let start = at.start as usize + raw.len() - raw.trim_start().len();
    RawSpan::new(start, start + raw.trim().len())
}

/// The non-empty pieces of a place between either of two joints.
fn pieces(text: &str, at: RawSpan, (one, other): (u8, u8)) -> impl Iterator<Item = RawSpan> {
    let mut from = at.start as usize;
    let end = at.end as usize;
    let parts = std::iter::from_fn(move || {
        let rest = text.as_bytes().get(from..end)?;
        let stop = from + memchr2(one, other, rest).unwrap_or(rest.len());
        let part = RawSpan::new(from, stop);
        from = stop + 1;
        Some(trim(text, part))
    });
    parts.filter(|place| !place.is_empty())
}

/// Exactly `count` names out of a list, if it can be cut so: what looks like a title behind a name belongs to that name.
fn one_each(text: &str, at: RawSpan, count: usize) -> Option<Vec<RawSpan>> {
    let list = &text[at.range()];
    let mut surplus = list.split(", ").count().checked_sub(count)?;
    let mut names: Vec<RawSpan> = Vec::new();
    let mut from = at.start as usize;
    for part in list.split(", ") {
        let end = from + part.len();
        match names.last_mut() {
            Some(name) if surplus > 0 && is_title(part) => {
                name.end = end as u32;
                surplus -= 1;
            }
            _ => names.push(RawSpan::new(from, end)),
        }
        from = end + 2;
    }
    (surplus == 0 && count > 0).then_some(names)
}

/// `MBA`, `Ph.D.`, `PMP®`, `Jr.`: what people put behind their names.
fn is_title(part: &str) -> bool {
    let is_abbreviation = |word: &str| {
        let capitals = word.chars().filter(|ch| ch.is_uppercase()).count();
        word.chars().count() <= 10 && (capitals >= 2 || word.ends_with('.') || matches!(word, "Jr" | "Sr" | "Esq"))
    };
    !part.trim().is_empty() && part.split_whitespace().all(is_abbreviation)
}

/// Whether a text is one of `words`, whose lengths are known.
fn is_one_of((words, lengths): (&[&str], u32), text: &str) -> bool {
    text.len() < 32 && lengths >> text.len() & 1 == 1 && words.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// A bit for each length of `words`: most texts are of another one.
const fn lengths(words: &[&str]) -> u32 {
    let (mut bits, mut at) = (0, 0);
    while at < words.len() {
        bits |= 1 << words[at].len();
        at += 1;
    }
    bits
}

/// What a value is by its looks alone.
fn value_role(text: &str) -> Option<Role> {
    let one_word = |role| if text.contains(char::is_whitespace) { Role::Body } else { role };
    if memchr(b':', text.as_bytes()).is_some_and(|at| text[at..].starts_with("://")) || text.starts_with("www.") {
        return Some(one_word(Role::Profile));
    }
    if memchr(b'@', text.as_bytes()).is_some() {
        return Some(one_word(if text.starts_with('@') { Role::Handle } else { Role::Email }));
    }
    let is_number = text.chars().all(|ch| ch.is_ascii_digit() || "+-(). /\u{a0}".contains(ch));
    match text.bytes().filter(u8::is_ascii_digit).count() {
        7.. if is_number => Some(Role::Phone),
        1.. if is_number => Some(Role::Body),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_where_their_number_says() {
        let cut = |list: &'static str, count| {
            let names = one_each(list, RawSpan::new(0, list.len()), count)?;
            Some(names.into_iter().map(|at| &list[at.range()]).collect::<Vec<_>>())
        };
        assert_eq!(cut("Tobias Lehn, Marta Quiroga, MBA", 2), Some(vec!["Tobias Lehn", "Marta Quiroga, MBA"]));
        assert_eq!(cut("Jane Doe, Ph.D., PMP, Zoë Brandt", 2), Some(vec!["Jane Doe, Ph.D., PMP", "Zoë Brandt"]));
        assert_eq!(cut("Ana Li, Bo Ek, Cy Ng", 2), None);
        assert_eq!(cut("Ana Li", 2), None);
    }

    #[test]
    fn a_value_tells_what_it_is() {
        assert_eq!(value_role("+44 7700 900456"), Some(Role::Phone));
        assert_eq!(value_role("zoe@example.org"), Some(Role::Email));
        assert_eq!(value_role("@zoe"), Some(Role::Handle));
        assert_eq!(value_role("17"), Some(Role::Body));
        assert_eq!(value_role("Zoë Brandt 2"), None);
    }
}
