//! A slice: one piece of human text (or a name, handle, number) that a reader found, with its role and its exact place.
//!
//! Slices hold no text, only places: what cannot be printed cannot leak, and a slice can cross threads beside its window.

use crate::escape::Escape;
use crate::finding::Entity;
use crate::span::RawSpan;

mod inset;

pub use inset::{Dress, Inset, packed};

/// What a piece of text is in its archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Human text: scanned for everything.
    Body,
    /// The value of a field that nothing is known of: scanned like a body, but one word alone is nobody's name.
    Field,
    /// The key of a JSON object that no table names, or an id or stamp of a record: scanned like a body, but nobody's words.
    Key,
    /// The id or name of the conversation that the record belongs to: scanned like a body. Messages of different
    /// conversations are never read as one text.
    Conversation,
    /// A file name, a relative path or the address of a file: scanned like a body.
    File,
    /// The title of a conversation or group. It is the partner's name when a [`Role::Kind`] of the same subject says so.
    Title,
    /// The kind of a conversation (`personal_chat`, `DirectTextChat`): learnt from, never redacted.
    Kind,
    /// When a message was sent: told only where [`Slices::moments`] asks for it, never redacted.
    Time,
    /// The whole field is a person's name as shown.
    Person,
    /// The whole field is a list of persons' names, joined with `", "`.
    People,
    /// The whole field is a given name; a [`Role::FamilyName`] of the same subject completes it.
    GivenName,
    /// The whole field is a family name.
    FamilyName,
    /// The whole field is a handle, with or without `@`.
    Handle,
    /// The whole field is the stable id of an account.
    UserId,
    /// The whole field is an e-mail address.
    Email,
    /// The whole field is a phone number, in any notation.
    Phone,
    /// The whole field is the address of a person's profile, such as `https://www.linkedin.com/in/…`.
    Profile,
    /// The whole field is one identifier of this kind, whatever it looks like: an IP address, a birth date, a street.
    Whole(Entity),
    /// A number that says where something stands in the text of the same subject: it follows what is replaced there.
    Offset(Offset),
}

/// What a number says of a place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    /// Which number.
    pub mark: Mark,
    /// What it counts.
    pub unit: Unit,
}

/// Which number of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Where it begins.
    Start,
    /// Where it ends.
    End,
    /// One of a pair in an array: the first is where it begins, the second where it ends.
    Bound,
    /// How long it is; the [`Mark::Start`] of the same subject that stands nearest says where it begins.
    Length,
}

/// What offsets count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Bytes of UTF-8.
    Byte,
    /// Code units of UTF-16: Java, JavaScript, Windows, Apple.
    Utf16,
    /// Code points.
    CodePoint,
}

impl Role {
    /// Whether a slice of this role is searched like any text; the others are somebody or something as a whole.
    pub fn is_scanned(self) -> bool {
        matches!(self, Role::Body | Role::Field | Role::Key | Role::Conversation | Role::File)
    }

    /// Whether a slice of this role only says something of others, and stays as it is.
    pub fn stays(self) -> bool {
        matches!(self, Role::Kind | Role::Time | Role::Offset(_))
    }
}

/// Who a slice speaks of: slices of one file with the same non-zero subject describe the same person.
///
/// Readers count subjects up as they go, so an old number never comes back. Zero is nobody.
pub type Subject = u32;

/// How the text of a slice relates to the slice before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// A text of its own.
    Alone,
    /// It goes on where the slice before ended: a name may run over both (Telegram's entity lists).
    Continues,
}

/// One piece of text and its place in the window.
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    /// The bytes of the window (or of its inset's text), without the quotes around them.
    pub raw: RawSpan,
    /// How they are dressed.
    pub escape: Escape,
    /// What they are.
    pub role: Role,
    /// Whether they continue the slice before.
    pub join: Join,
    /// Whom they describe.
    pub subject: Subject,
    /// Which record of the file they belong to: line, row or message, counted from 0.
    pub record: u64,
    /// The inset in whose text it stands, counted from 1; 0: in the window itself.
    pub inset: u32,
}

impl Slice {
    /// A text of its own that describes nobody.
    pub fn new(raw: RawSpan, escape: Escape, role: Role) -> Slice {
        Slice { raw, escape, role, join: Join::Alone, subject: 0, record: 0, inset: 0 }
    }
}

/// Whether a reader names the field of every slice (`chats.list[0].messages[17].text`): only `scan --json` asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Naming {
    /// Fields stay unnamed, which costs nothing.
    #[default]
    Off,
    /// Every slice gets the path of its field.
    On,
}

/// Whether a reader tells when messages were sent ([`Role::Time`]) and where they stand ([`Extent`]): only those who choose messages
/// ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Moments {
    /// Times are structure.
    #[default]
    Off,
    /// The time of every message is a slice, and its place is told.
    On,
}

/// Where a record stands, with everything that goes if it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Number of the record; [`Extent::ASIDE`]: something that is no message.
    pub record: u64,
    /// Its bytes in the window.
    pub raw: RawSpan,
    /// How it follows the one before.
    pub joint: Joint,
}

impl Extent {
    /// Contacts, sessions, settings: what an account export holds beside messages.
    pub const ASIDE: u64 = u64::MAX;
}

/// How records follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Each has its own end. A record that is cut by the window goes on in the next one, under the same number.
    Ends,
    /// There are commas between them.
    Commas,
    /// Each is the value of a key, and leaves `null` behind.
    Member,
}

/// What a reader hands over for one window. The caller owns it and clears it.
#[derive(Debug, Default)]
pub struct Slices {
    /// In the order of the file, but for slices inside a running text that are no part of it: they follow it. Places
    /// never overlap.
    pub list: Vec<Slice>,
    /// Path of the field of each slice, if [`Naming::On`] (then as long as `list`).
    pub fields: Vec<String>,
    /// Whether `fields` is wanted.
    pub naming: Naming,
    /// Whether times are wanted.
    pub moments: Moments,
    /// Complete messages, rows or lines in this window.
    pub records: u64,
    /// Parts of the window that are decoded copies, in the order of the file.
    pub insets: Vec<Inset>,
    /// Where the records stand, if [`Moments::On`], in the order of the file.
    pub extents: Vec<Extent>,
}

/// What is longer in bytes is no time: something is broken, and a text stands where a time should.
const LONGEST_TIME: usize = 80;

impl Slices {
    /// None yet, with the same wishes.
    #[must_use]
    pub fn alike(&self) -> Slices {
        Slices { naming: self.naming, moments: self.moments, ..Slices::default() }
    }

    /// Forgets the slices, keeps the memory and the wish for names.
    pub fn clear(&mut self) {
        self.list.clear();
        self.fields.clear();
        self.insets.clear();
        self.extents.clear();
        self.records = 0;
    }

    /// Adds the place of a record, if anybody asks for it.
    #[inline]
    pub fn extent(&mut self, record: u64, raw: RawSpan, joint: Joint) {
        if self.moments == Moments::On {
            self.extents.push(Extent { record, raw, joint });
        }
    }

    /// Moves everything on by so many bytes.
    pub fn shift(&mut self, bytes: u32) {
        let spans = self.list.iter_mut().filter(|slice| slice.inset == 0).map(|slice| &mut slice.raw);
        let insets = self.insets.iter_mut().map(|inset| &mut inset.raw);
        for span in spans.chain(insets).chain(self.extents.iter_mut().map(|extent| &mut extent.raw)) {
            span.start += bytes;
            span.end += bytes;
        }
    }

    /// Adds those of the text behind.
    pub fn append(&mut self, mut behind: Slices) {
        let insets = self.insets.len() as u32;
        behind.list.iter_mut().filter(|slice| slice.inset > 0).for_each(|slice| slice.inset += insets);
        self.records += behind.records;
        self.list.append(&mut behind.list);
        self.fields.append(&mut behind.fields);
        self.insets.append(&mut behind.insets);
        self.extents.append(&mut behind.extents);
    }

    /// Takes the slices from number `at` on away, which stand in the window from `cut` on.
    #[must_use]
    pub fn split_off(&mut self, at: usize, cut: u32) -> Slices {
        let first = self.insets.partition_point(|inset| inset.raw.start < cut);
        let mut behind = Slices {
            list: self.list.split_off(at),
            fields: self.fields.split_off(at.min(self.fields.len())),
            insets: self.insets.split_off(first),
            extents: self.extents.split_off(self.extents.partition_point(|extent| extent.raw.start < cut)),
            naming: self.naming,
            moments: self.moments,
            records: std::mem::take(&mut self.records),
        };
        let back = |span: &mut RawSpan| *span = RawSpan { start: span.start - cut, end: span.end - cut };
        for slice in &mut behind.list {
            if slice.inset == 0 { back(&mut slice.raw) } else { slice.inset -= first as u32 }
        }
        behind.insets.iter_mut().for_each(|inset| back(&mut inset.raw));
        behind.extents.iter_mut().for_each(|extent| back(&mut extent.raw));
        behind
    }

    /// Adds a slice; `field` is only called when names are wanted.
    #[inline]
    pub fn push(&mut self, mut slice: Slice, field: impl FnOnce() -> String) {
        if slice.role == Role::Time && slice.raw.len() > LONGEST_TIME {
            slice.role = Role::Body;
        }
        if slice.role == Role::Time && self.moments == Moments::Off {
            return;
        }
        if self.naming == Naming::On {
            self.fields.push(field());
        }
        self.list.push(slice);
    }
}
