//! vCard (.vcf): address books, and the contacts that people send each other in chats.
//!
//! Version 2.1 packs names in quoted-printable; they are read in a copy, and the value is written anew if anything in it is replaced.

use super::grammar::content_lines::{self, ContentLine, FOLDED, Value};
use super::{Format, Reader, Sample, Window};
use crate::error::Error;
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Role, Slice, Slices, Subject};
use crate::span::RawSpan;

/// vCard 2.1, 3.0 and 4.0.
pub(super) static FORMAT: Format = Format {
    id: "vcard",
    name: "vCard contacts",
    origin: "Contacts → share or export; in chats, a contact that somebody sent",
    recognizes,
    open: |_| Box::new(Cards::default()),
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_start().get(..11).unwrap_or_default();
    start.eq_ignore_ascii_case("BEGIN:VCARD")
}

/// A card is often called after its person: `00000005-Elena Markova.vcf`.
fn path(path: &str, slices: &mut Vec<Slice>) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let from = path.len() - name.len();
    let Some(stem) = name.len().checked_sub(4).and_then(|end| name.get(..end)) else { return };
    let number = stem.bytes().take_while(u8::is_ascii_digit).count();
    let number = if number >= 4 && stem[number..].starts_with('-') { number + 1 } else { 0 };
    let stem = stem[number..].trim_end_matches(|ch: char| ch.is_ascii_digit() || matches!(ch, '(' | ')'));
    let (person, from) = (stem.trim(), from + number + stem.len() - stem.trim_start().len());
    let first = person.chars().next();
    let is_name = first.is_some_and(|ch| ch.is_alphabetic() && !ch.is_lowercase()) && !person.contains(['.', '_', '@']);
    let is_person = is_name && !person.chars().any(|ch| ch.is_ascii_digit()) && !is_book(person);
    if is_person {
        slices.push(Slice::new(RawSpan::new(from, from + person.len()), Escape::PLAIN, Role::Person));
    }
}

/// Whether a name is that of a whole address book.
fn is_book(name: &str) -> bool {
    const BOOKS: &[&str] = &[
        "contact", "vcard", "address", "backup", "export", "kontakt", "adress", "contatt", "contato", "phone", "rubrica",
        "agenda", " others",
    ];
    let name = name.to_lowercase();
    BOOKS.iter().any(|book| name.contains(book))
}

#[derive(Default)]
struct Cards {
    /// Cards so far.
    records: u64,
    subject: Subject,
    /// Kept from property to property for its memory: the name in capitals.
    name: String,
}

impl Reader for Cards {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        Ok(content_lines::each(window, |line| self.tell(&line, slices)))
    }
}

impl Cards {
    fn tell(&mut self, line: &ContentLine<'_>, slices: &mut Slices) {
        let mut name = std::mem::take(&mut self.name);
        name.clear();
        name.push_str(line.name);
        name.make_ascii_uppercase();
        self.parameters(line, slices);
        let copy = line.unpacked();
        let value = line.value(copy.as_ref(), slices.insets.len() + 1);
        if line.is_sealed(copy.as_ref()) {
            self.sealed(&name, value, slices);
        } else {
            self.named(&name, value, slices);
        }
        slices.insets.extend(copy);
        self.name = name;
    }

    fn named(&mut self, name: &str, value: Value<'_>, slices: &mut Slices) {
        let field = (name, slices);
        match name {
            "BEGIN" => {
                self.records += 1;
                self.subject = self.subject.wrapping_add(1).max(1);
                field.1.records += 1;
            }
            "END" | "VERSION" | "REV" | "PRODID" | "KIND" | "X-ABADR" | "X-ABSHOWAS" | "LANG" | "GENDER" | "TZ" => {}
            "N" => self.name(value, field),
            "FN" => self.whole(value, Role::Person, field),
            "NICKNAME" | "X-SKYPE" | "X-SKYPE-USERNAME" | "X-AIM" | "X-ICQ" | "X-JABBER" | "X-MSN" | "X-YAHOO" | "X-QQ"
            | "X-GTALK" | "X-TWITTER" | "IMPP" => self.whole(value, Role::Handle, field),
            "SORT-STRING"
            | "X-PHONETIC-FIRST-NAME"
            | "X-PHONETIC-LAST-NAME"
            | "X-PHONETIC-MIDDLE-NAME"
            | "X-MAIDENNAME"
            | "X-ABRELATEDNAMES"
            | "X-SPOUSE"
            | "X-ASSISTANT"
            | "X-MANAGER" => self.whole(value, Role::Whole(Entity::Person), field),
            "TEL" => self.whole(value, Role::Phone, field),
            "EMAIL" => self.whole(value, Role::Email, field),
            "URL" | "X-SOCIALPROFILE" => self.whole(value, Role::Profile, field),
            "UID" => self.whole(value, Role::UserId, field),
            "ADR" | "LABEL" => self.whole(value, Role::Whole(Entity::StreetAddress), field),
            "BDAY" => self.whole(value, Role::Whole(Entity::DateOfBirth), field),
            "GEO" => self.whole(value, Role::Whole(Entity::LocationCoordinates), field),
            "ORG" | "X-WA-BIZ-NAME" => self.whole(value, Role::Whole(Entity::Organization), field),
            "PHOTO" | "LOGO" | "SOUND" | "KEY" => self.media(value, field),
            _ => self.push((value, Role::Body), field),
        }
    }

    /// What parameters tell: the WhatsApp id of a number, the user of a profile.
    fn parameters(&mut self, line: &ContentLine<'_>, slices: &mut Slices) {
        for (key, place) in line.params() {
            let role = match () {
                () if key.eq_ignore_ascii_case("waid") => Role::Phone,
                () if key.eq_ignore_ascii_case("x-user") => Role::Handle,
                () if key.eq_ignore_ascii_case("x-userid") => Role::UserId,
                () if key.eq_ignore_ascii_case("label") => Role::Whole(Entity::StreetAddress),
                () if key.eq_ignore_ascii_case("sort-as") => Role::Whole(Entity::Person),
                () if STRUCTURE.iter().any(|known| key.eq_ignore_ascii_case(known)) => continue,
                () => Role::Field,
            };
            let value = Value { text: line.text, place, escape: FOLDED, inset: 0 };
            self.push((value, role), (&key, &mut *slices));
        }
    }

    /// A value that is one thing.
    fn whole(&mut self, value: Value<'_>, role: Role, field: (&str, &mut Slices)) {
        self.push((value.bare(), role), field);
    }

    /// `Family;Given;Additional;Prefix;Suffix`
    fn name(&mut self, value: Value<'_>, (field, slices): (&str, &mut Slices)) {
        const ROLES: [Role; 3] = [Role::FamilyName, Role::GivenName, Role::Whole(Entity::Person)];
        for (number, part) in value.parts().enumerate() {
            self.whole(part, ROLES.get(number).copied().unwrap_or(Role::Body), (field, &mut *slices));
        }
    }

    /// A picture: all its lines as one.
    fn media(&mut self, value: Value<'_>, field: (&str, &mut Slices)) {
        let is_address = value.raw().trim_start().starts_with("http");
        let what = if is_address { (value, Role::Body) } else { (Value { escape: Escape::PLAIN, ..value }, MEDIA) };
        self.push(what, field);
    }

    /// What cannot be read goes as what it would be as a whole, and nothing is learnt from it.
    fn sealed(&mut self, name: &str, value: Value<'_>, slices: &mut Slices) {
        let from = slices.list.len();
        self.named(name, value, slices);
        let role = slices.list.get(from).and_then(|first| entity(first.role)).map_or(Role::Body, Role::Whole);
        slices.list.truncate(from);
        slices.fields.truncate(from);
        self.push((Value { escape: Escape::PLAIN, ..value }, role), (name, slices));
    }

    fn push(&mut self, (value, role): (Value<'_>, Role), (field, slices): (&str, &mut Slices)) {
        if !value.place.is_empty() {
            let subject = if role.is_scanned() { 0 } else { self.subject };
            let record = self.records.saturating_sub(1);
            let field = || if field.is_empty() { "text".to_string() } else { field.to_string() };
            let slice = Slice { subject, record, inset: value.inset, ..Slice::new(value.place, value.escape, role) };
            slices.push(slice, field);
        }
    }
}

const MEDIA: Role = Role::Whole(Entity::MediaFile);

/// Parameters that tell of the value's form only.
const STRUCTURE: &[&str] = &[
    "TYPE",
    "VALUE",
    "ENCODING",
    "CHARSET",
    "LANGUAGE",
    "PREF",
    "PID",
    "ALTID",
    "MEDIATYPE",
    "CALSCALE",
    "TZ",
    "INDEX",
    "LEVEL",
];

/// What a value is as a whole if its text cannot be read as it stands.
fn entity(role: Role) -> Option<Entity> {
    match role {
        Role::Person | Role::FamilyName | Role::GivenName => Some(Entity::Person),
        Role::Handle => Some(Entity::Username),
        Role::Phone => Some(Entity::PhoneNumber),
        Role::Email => Some(Entity::EmailAddress),
        Role::Profile => Some(Entity::SocialProfileUrl),
        Role::UserId => Some(Entity::PlatformUserId),
        Role::Whole(entity) => Some(entity),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::End;
    use super::super::grammar::lines::tests::read_in_steps;
    use super::*;
    use proptest::prelude::*;

    fn open() -> Box<dyn Reader> {
        (FORMAT.open)(Sample { path: "a.vcf", head: "" })
    }

    fn told(text: &str) -> Vec<(u64, Role, String)> {
        let mut slices = Slices::default();
        assert_eq!(open().read(Window { text, end: End::Final }, &mut slices).unwrap(), text.len());
        let around = |slice: &Slice| slice.inset.checked_sub(1).map_or(text, |inset| &slices.insets[inset as usize].text);
        let words = |slice: &Slice| slice.escape.decode(&around(slice)[slice.raw.range()]).into_owned();
        slices.list.iter().map(|slice| (slice.record, slice.role, words(slice))).collect()
    }

    fn plain(told: &[(u64, Role, String)]) -> Vec<(u64, Role, &str)> {
        told.iter().map(|(record, role, text)| (*record, *role, text.as_str())).collect()
    }

    #[test]
    fn a_card_as_whatsapp_sends_it() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Markova;Elena;Ann;Dr;\r\nFN:Elena Markova\r\nitem1.TEL;type=CELL;waid=447700900123:+44 7700 900123\r\n\
            item1.X-ABLabel:Mobile\r\nEMAIL;type=INTERNET:mailto:elena@example.org\r\nADR;type=HOME:;;14 Acacia Road;Bristol;;;\r\n\
            BDAY:1990-03-04\r\nNOTE:call\r\n  me\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg==\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD";
        assert_eq!(
            plain(&told(card)),
            [
                (0, Role::FamilyName, "Markova"),
                (0, Role::GivenName, "Elena"),
                (0, Role::Whole(Entity::Person), "Ann"),
                (0, Role::Body, "Dr"),
                (0, Role::Person, "Elena Markova"),
                (0, Role::Phone, "447700900123"),
                (0, Role::Phone, "+44 7700 900123"),
                (0, Role::Body, "Mobile"),
                (0, Role::Email, "elena@example.org"),
                (0, Role::Whole(Entity::StreetAddress), ";;14 Acacia Road;Bristol;;;"),
                (0, Role::Whole(Entity::DateOfBirth), "1990-03-04"),
                (0, Role::Body, "call me"),
                (0, Role::Whole(Entity::MediaFile), "/9j/4AAQ\r\n SkZJRg=="),
                (1, Role::Person, "Ana"),
            ]
        );
    }

    #[test]
    fn old_cards_are_read_in_copies() {
        let card = "BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=AE=D0=BB=\n=D1=8F;;;;\nFN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\n\
            PHOTO;JPEG;ENCODING=BASE64:\n/9j/4AAQ\nSkZJRg==\n\nNOTE;ENCODING=QUOTED-PRINTABLE:hi=0A=\nho\nEMAIL:elena.long\n @example.org\nEND:VCARD\n";
        assert_eq!(
            plain(&told(card)),
            [
                (0, Role::FamilyName, "Юля"),
                (0, Role::Person, "Zoë"),
                (0, Role::Whole(Entity::MediaFile), "\n/9j/4AAQ\nSkZJRg=="),
                (0, Role::Body, "hi\nho"),
                (0, Role::Email, "elena.long@example.org"),
            ]
        );
        let sealed = "BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=FF;=FE\nNOTE;ENCODING=QUOTED-PRINTABLE:=FF Ana\n";
        assert_eq!(plain(&told(sealed)), [(0, Role::Whole(Entity::Person), "=FF;=FE"), (0, Role::Body, "=FF Ana")]);
        assert_eq!(told("BEGIN:VCARD\nN:O\\;Hara\\\\;Ann\nTEL;TYPE=\"a:b\";VALUE=uri:tel:+44-7700-900123\n").len(), 3);
    }

    #[test]
    fn people_in_file_names() {
        let named = |text: &'static str| {
            let mut slices = Vec::new();
            path(text, &mut slices);
            slices.first().map(|slice| &text[slice.raw.range()])
        };
        assert_eq!(named("a.zip/00000005-Elena Markova.vcf"), Some("Elena Markova"));
        assert_eq!(named("Юлия (1).vcf"), Some("Юлия"));
        for other in
            ["contacts.vcf", "Contacts 2.vcf", "export-2.vcf", "x.vcf", "", "-", "a/Elena and 2 others.vcf", "My Backup.vcf"]
        {
            assert_eq!(named(other), None, "{other}");
        }
        assert!(
            recognizes(Sample { path: "x", head: "begin:vcard\nVERSION" }) && !recognizes(Sample { path: "x.vcf", head: "é" })
        );
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "BEGIN:VCARD", "END:VCARD", "N:A;B\\;;C", "TEL;waid=4477:+44", ";waid=", "PHOTO;ENCODING=b:", "AAAA", "N;QUOTED-PRINTABLE:=4D;", "=D0=AE", "NOTE;QUOTED-PRINTABLE:", "=", "\n", "\r\n",
            "\n ", "é", "\"", ":", ";", "\\", "X-SOCIALPROFILE;x-user=", "FN:", "item1.", " ",
        ]), 0..24), step in 1_usize..20) {
            let text = parts.concat();
            prop_assert_eq!(read_in_steps(&mut *open(), &text, step), read_in_steps(&mut *open(), &text, text.len().max(1)));
        }
    }
}
