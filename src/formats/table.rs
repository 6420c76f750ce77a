//! A table of paths and roles: all that most JSON formats need to be read.
//!
//! A path names fields by keys, with `[]` for every element of an array, `*` for every member of an object, `**` for any
//! depth (none included): `chats.list[].messages[].text`, `[].blocks.**.user_id`. The root array's elements are `[]`.
//! What no row names is scanned as a body: an export that gains a field does not gain a leak.

use super::inside::Inside;
use super::markup_reader::Page;
use crate::escape::Escape;
use crate::slice::{Mark, Offset, Role, Unit};

/// As [`Table::record`]: every element of the root array is a record; without a root array, every top-level value.
pub const ELEMENTS: &str = "[]|";

/// As [`Table::record`]: every top-level value is a record, numbered by the line on which it begins.
pub const LINES: &str = "\n";

/// What to do with the strings (and numbers) at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// Structure: timestamps, message ids, kinds. Never looked at; covers everything below an object or array too.
    Skip,
    /// Hand it over with this role.
    As(Role),
    /// All strings at and below the path are one running text (role body): a name may be split over its parts. Rows
    /// that skip something below it (`….text[].type`) still hold.
    Run,
    /// An object or array that holds no messages, whatever else: contacts, sessions, settings. Rows below it still hold.
    Aside,
    /// The string here is a document of its own.
    Inside(Inside),
    /// The keys of the object here are identities with this role (`notes.{userId: …}`). Its tag is that of the member, so
    /// that a row for `notes.*.name` with the same tag describes the same person.
    Keys(Role),
}

/// One row: where, what, of whom, how dressed.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Where.
    pub path: &'static str,
    /// What.
    pub take: Take,
    /// Rows with the same non-empty tag describe the same person, as long as their values have the same innermost array
    /// element (or `*` member) around them: `messages[].author.id` and `messages[].author.roles[].name` do not. A tag that
    /// begins with `.` holds for values that are members of the very same object. Each `^` before a tag leads one array
    /// element (or `*` member) out: `^text` of `messages[].marks[].start` is `text` of `messages[].text`. The empty tag describes
    /// nobody.
    pub who: &'static str,
    /// Dress inside the JSON string, such as [`Escape::JSON`] with entities for Slack.
    pub escape: Escape,
}

impl Row {
    /// A field that describes the person `who` of its array element.
    pub const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
        Row { path, take: Take::As(role), who, escape: Escape::JSON }
    }

    /// A field with a role that describes nobody in particular.
    pub const fn field(path: &'static str, role: Role) -> Row {
        Row::of("", path, role)
    }

    /// Structure, never looked at.
    pub const fn skip(path: &'static str) -> Row {
        Row { path, take: Take::Skip, who: "", escape: Escape::JSON }
    }

    /// An object or array of the account that holds no messages.
    pub const fn aside(path: &'static str) -> Row {
        Row { path, take: Take::Aside, who: "", escape: Escape::JSON }
    }

    /// When the record was sent, in any notation.
    pub const fn time(path: &'static str) -> Row {
        Row::field(path, Role::Time)
    }

    /// A number that says where something stands in the text with the tag `who`, which has a row of its own with a role of
    /// text; see there for `^`. The record is read as a whole then.
    pub const fn offset(who: &'static str, path: &'static str, (mark, unit): (Mark, Unit)) -> Row {
        Row::of(who, path, Role::Offset(Offset { mark, unit }))
    }

    /// A running text made of all the strings at and below the path.
    pub const fn run(path: &'static str) -> Row {
        Row { path, take: Take::Run, who: "", escape: Escape::JSON }
    }

    /// A string that is a page of HTML or XML, or a piece of one.
    pub const fn page(path: &'static str, page: &'static Page) -> Row {
        Row { path, take: Take::Inside(Inside::Page(page)), who: "", escape: Escape::JSON }
    }

    /// A string that is JSON itself.
    pub const fn json(path: &'static str, table: &'static Table) -> Row {
        Row { path, take: Take::Inside(Inside::Json(table)), who: "", escape: Escape::JSON }
    }

    /// An object whose keys are identities.
    pub const fn keys(path: &'static str, role: Role) -> Row {
        Row { path, take: Take::Keys(role), who: "", escape: Escape::JSON }
    }

    /// The same row for text that is dressed in another way inside the file.
    pub const fn dressed(mut self, escape: Escape) -> Row {
        self.escape = escape;
        self
    }
}

/// The table of one kind of JSON file.
#[derive(Debug)]
pub struct Table {
    /// The path of the array element that is a record, such as `messages[]`; `""` makes every top-level value one. See
    /// also [`ELEMENTS`] and [`LINES`]. With `*` in it, records are numbered through the file.
    pub record: &'static str,
    /// Its rows. A longer (more particular) path wins over a pattern with `*` or `**`.
    pub rows: &'static [Row],
    /// How unnamed strings are dressed.
    pub escape: Escape,
}
