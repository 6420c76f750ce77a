//! vCard (.vcf): address books, and the contacts that people send each other in chats.
//!
//! A property may be folded over several lines, so the last one of a window is only complete when the next line is seen.

use super::grammar::lines::{self, Line};
use super::{End, Format, Reader, Sample, Window};
use crate::error::Error;
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Join, Role, Slice, Slices, Subject};
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
    /// Kept from property to property for their memory: the name in capitals, the lines of the value.
    name: String,
    values: Vec<RawSpan>,
}

/// A property with all the lines that it takes.
struct Property<'w> {
    text: &'w str,
    name: &'w str,
    /// Where the parameters stand: between name and colon.
    params: RawSpan,
    /// The value, line by line, without line ends and the space that marks a folded line.
    values: &'w [RawSpan],
    is_quoted_printable: bool,
}

impl Reader for Cards {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let text = window.text.as_bytes();
        let (mut at, mut known, mut values) = (0, None, std::mem::take(&mut self.values));
        while let Some(first) = known.take().or_else(|| lines::next(text, at, window.end)) {
            values.clear();
            values.push(RawSpan::new(first.start, first.end));
            let head = Head::of(&text[first.start..first.end]);
            let Some((next, line)) = unfold(text, (first, head, window.end), &mut values) else { break };
            match property(window.text, (first, head), &mut values) {
                Some(property) => self.tell(&property, slices),
                None => self.push(RawSpan::new(first.start, first.end), (Role::Body, Join::Alone), ("text", slices)),
            }
            (at, known) = (next, line);
        }
        self.values = values;
        Ok(at)
    }
}

/// What stands before the first colon of a property, told in one pass.
#[derive(Clone, Copy, Debug, Default)]
struct Head {
    /// Where the name starts, behind the last dot, and ends.
    name: (usize, usize),
    /// The first colon, if it is near.
    colon: Option<usize>,
    has_quote: bool,
    is_quoted_printable: bool,
    is_base64: bool,
}

impl Head {
    /// No export has longer parameters.
    const LONGEST: usize = 512;

    fn of(line: &[u8]) -> Head {
        let (mut head, mut semicolon, mut may_be_encoded) = (Head::default(), None, false);
        for (at, byte) in line.iter().enumerate().take(Head::LONGEST) {
            match byte {
                b':' => {
                    head.colon = Some(at);
                    break;
                }
                b';' if semicolon.is_none() => semicolon = Some(at),
                b'.' if semicolon.is_none() => head.name.0 = at + 1,
                b'"' => head.has_quote = true,
                b'b' | b'B' | b'q' | b'Q' => may_be_encoded = true,
                _ => {}
            }
        }
        let end = head.colon.unwrap_or(line.len().min(Head::LONGEST));
        head.name.1 = semicolon.unwrap_or(end);
        if may_be_encoded && let Some(params) = semicolon.and_then(|at| line.get(at..end)) {
            head.is_quoted_printable = contains(params, b"QUOTED-PRINTABLE");
            head.is_base64 = contains(params, b"ENCODING=B") || contains(params, b";BASE64");
        }
        head
    }
}

/// Adds the lines that continue `first`; answers where the next property starts and its first line, if there is one.
/// `None` if the window does not tell.
fn unfold(text: &[u8], (first, head, end): (Line, Head, End), folded: &mut Vec<RawSpan>) -> Option<(usize, Option<Line>)> {
    let (mut at, mut last) = (first.next, first);
    loop {
        let Some(line) = lines::next(text, at, end) else { return (end == End::Final).then_some((at, None)) };
        let bytes = text.get(line.start..line.end)?;
        let is_soft = head.is_quoted_printable && text.get(last.start..last.end)?.ends_with(b"=");
        let is_naked = head.is_base64
            && !bytes.is_empty()
            && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        let indent = usize::from(matches!(bytes.first(), Some(b' ' | b'\t')));
        if indent == 0 && !is_soft && !is_naked {
            return Some((at, Some(line)));
        }
        folded.push(RawSpan::new(line.start + indent, line.end));
        (at, last) = (line.next, line);
    }
}

/// Whether parameters hold a word, in any case.
fn contains(params: &[u8], word: &[u8]) -> bool {
    let Some(first) = word.first() else { return false };
    if params.len() < word.len() {
        return false;
    }
    let is_word = |at: usize| params.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word));
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), params).any(is_word)
}

/// `item1.TEL;type=CELL:+44 …` taken apart. The first of `values` is the whole line until here, and its value then.
fn property<'w>(text: &'w str, (first, head): (Line, Head), values: &'w mut [RawSpan]) -> Option<Property<'w>> {
    let line = text.get(first.start..first.end)?;
    // Without a plain colon nearby, the name may go on behind what the head has seen.
    let (colon, (name_start, name_end)) = match head.colon.filter(|_| !head.has_quote) {
        Some(colon) => (colon, head.name),
        None => {
            let colon = colon(line)?;
            let end = line[..colon].find(';').unwrap_or(colon);
            (colon, (line[..end].rfind('.').map_or(0, |dot| dot + 1), end))
        }
    };
    let name = line[name_start..name_end].trim_start_matches('\u{feff}');
    if let Some(value) = values.first_mut() {
        *value = RawSpan::new(first.start + colon + 1, first.end);
    }
    let is_quoted_printable = head.is_quoted_printable && line[colon..].contains('=');
    Some(Property { text, name, params: RawSpan::new(first.start + name_end, first.start + colon), values, is_quoted_printable })
}

/// The colon before the value; those in quoted parameters do not count.
fn colon(line: &str) -> Option<usize> {
    let mut is_quoted = false;
    line.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        byte == b':' && !is_quoted
    })
}

impl Cards {
    fn tell(&mut self, property: &Property<'_>, slices: &mut Slices) {
        let mut name = std::mem::take(&mut self.name);
        name.clear();
        name.push_str(property.name);
        name.make_ascii_uppercase();
        self.named(&name, property, slices);
        self.name = name;
    }

    fn named(&mut self, name: &str, property: &Property<'_>, slices: &mut Slices) {
        self.parameters(property, slices);
        let field = (name, slices);
        match name {
            "BEGIN" => {
                self.records += 1;
                self.subject = self.subject.wrapping_add(1).max(1);
                field.1.records += 1;
            }
            "END" | "VERSION" | "REV" | "PRODID" | "KIND" | "X-ABADR" | "X-ABSHOWAS" | "LANG" | "GENDER" | "TZ" => {}
            "N" => self.name(property, field),
            "FN" => self.whole(property, Role::Person, field),
            "NICKNAME" | "X-SKYPE" | "X-SKYPE-USERNAME" | "X-AIM" | "X-ICQ" | "X-JABBER" | "X-MSN" | "X-YAHOO" | "X-QQ"
            | "X-GTALK" | "X-TWITTER" | "IMPP" => self.whole(property, Role::Handle, field),
            "SORT-STRING"
            | "X-PHONETIC-FIRST-NAME"
            | "X-PHONETIC-LAST-NAME"
            | "X-PHONETIC-MIDDLE-NAME"
            | "X-MAIDENNAME"
            | "X-ABRELATEDNAMES"
            | "X-SPOUSE"
            | "X-ASSISTANT"
            | "X-MANAGER" => self.whole(property, Role::Whole(Entity::Person), field),
            "TEL" => self.whole(property, Role::Phone, field),
            "EMAIL" => self.whole(property, Role::Email, field),
            "URL" | "X-SOCIALPROFILE" => self.whole(property, Role::Profile, field),
            "UID" => self.whole(property, Role::UserId, field),
            "ADR" | "LABEL" => self.whole(property, Role::Whole(Entity::StreetAddress), field),
            "BDAY" => self.whole(property, Role::Whole(Entity::DateOfBirth), field),
            "GEO" => self.whole(property, Role::Whole(Entity::LocationCoordinates), field),
            "ORG" | "X-WA-BIZ-NAME" => self.whole(property, Role::Whole(Entity::Organization), field),
            "PHOTO" | "LOGO" | "SOUND" | "KEY" => self.media(property, field),
            _ => self.running(property, field),
        }
    }

    /// What parameters tell: the WhatsApp id of a number, the user of a profile.
    fn parameters(&mut self, property: &Property<'_>, slices: &mut Slices) {
        let params = &property.text[property.params.range()];
        if params.is_empty() {
            return;
        }
        let mut at = property.params.start as usize;
        for param in params.split(';') {
            let (key, value) = param.split_once('=').unwrap_or((param, ""));
            let role = match () {
                () if key.eq_ignore_ascii_case("waid") => Some(Role::Phone),
                () if key.eq_ignore_ascii_case("x-user") => Some(Role::Handle),
                () if key.eq_ignore_ascii_case("x-userid") => Some(Role::UserId),
                () if key.eq_ignore_ascii_case("label") => Some(Role::Whole(Entity::StreetAddress)),
                () => None,
            };
            if let Some(role) = role {
                let bare = value.trim_matches('"');
                let start = at + key.len() + 1 + usize::from(value.starts_with('"'));
                self.push(RawSpan::new(start, start + bare.len()), (role, Join::Alone), (key, &mut *slices));
            }
            at += param.len() + 1;
        }
    }

    /// A value that is one thing. What is dressed beyond reading (quoted-printable) or folded is not learnt from, but goes.
    fn whole(&mut self, property: &Property<'_>, role: Role, (field, slices): (&str, &mut Slices)) {
        let &[value] = property.values else {
            return match entity(role) {
                Some(entity) => self.block(property, Role::Whole(entity), (field, slices)),
                None => self.running(property, (field, slices)),
            };
        };
        match entity(role).filter(|_| property.is_quoted_printable) {
            Some(entity) => self.push(value, (Role::Whole(entity), Join::Alone), (field, slices)),
            None => self.push(bare(property.text, value), (role, Join::Alone), (field, slices)),
        }
    }

    /// `Family;Given;Additional;Prefix;Suffix`
    fn name(&mut self, property: &Property<'_>, (field, slices): (&str, &mut Slices)) {
        let &[value] = property.values else { return self.whole(property, Role::Person, (field, slices)) };
        if property.is_quoted_printable {
            return self.whole(property, Role::Person, (field, slices));
        }
        const ROLES: [Role; 3] = [Role::FamilyName, Role::GivenName, Role::Whole(Entity::Person)];
        let text = &property.text[value.range()];
        let (mut at, mut from, mut part) = (0, 0, 0);
        loop {
            let cut = text[at..].find([';', '\\']).map_or(text.len(), |found| at + found);
            if text[cut..].starts_with('\\') {
                at = cut + 1 + text[cut + 1..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            let place = RawSpan::new(value.start as usize + from, value.start as usize + cut);
            let role = ROLES.get(part).copied().unwrap_or(Role::Body);
            self.push(bare(property.text, place), (role, Join::Alone), (field, &mut *slices));
            if cut == text.len() {
                return;
            }
            (at, from, part) = (cut + 1, cut + 1, part + 1);
        }
    }

    /// A picture: all its lines as one.
    fn media(&mut self, property: &Property<'_>, (field, slices): (&str, &mut Slices)) {
        let is_address =
            property.values.first().is_some_and(|value| property.text[value.range()].trim_start().starts_with("http"));
        if is_address {
            self.running(property, (field, slices))
        } else {
            self.block(property, Role::Whole(Entity::MediaFile), (field, slices))
        }
    }

    /// All the lines of a value as one slice, with the line ends in it.
    fn block(&mut self, property: &Property<'_>, role: Role, (field, slices): (&str, &mut Slices)) {
        if let (Some(first), Some(last)) = (property.values.first(), property.values.last()) {
            self.push(RawSpan { start: first.start, end: last.end }, (role, Join::Alone), (field, slices));
        }
    }

    /// Running text: what was folded is one text.
    fn running(&mut self, property: &Property<'_>, (field, slices): (&str, &mut Slices)) {
        let mut join = Join::Alone;
        for value in property.values.iter().filter(|value| !value.is_empty()) {
            self.push(*value, (Role::Body, join), (field, &mut *slices));
            join = Join::Continues;
        }
    }

    fn push(&mut self, place: RawSpan, (role, join): (Role, Join), (field, slices): (&str, &mut Slices)) {
        if !place.is_empty() {
            let subject = if role == Role::Body { 0 } else { self.subject };
            let record = self.records.saturating_sub(1);
            slices.push(Slice { subject, record, join, ..Slice::new(place, Escape::PLAIN, role) }, || field.to_string());
        }
    }
}

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

/// The same place without spaces around it and without the scheme of `tel:`, `mailto:` and the like.
fn bare(text: &str, place: RawSpan) -> RawSpan {
    const SCHEMES: &[&str] = &["tel:", "mailto:", "skype:", "xmpp:", "aim:", "sip:", "geo:", "ymsgr:", "msnim:", "x-apple:"];
    let whole = &text[place.range()];
    let mut inner = whole.trim_start();
    let may_have = memchr::memchr(b':', inner.as_bytes()).is_some_and(|colon| colon < 8);
    let scheme = SCHEMES
        .iter()
        .filter(|_| may_have)
        .find(|scheme| inner.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    inner = &inner[scheme.map_or(0, |scheme| scheme.len())..];
    let start = place.end as usize - inner.len();
    RawSpan::new(start, start + inner.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::super::grammar::lines::tests::read_in_steps;
    use super::*;
    use proptest::prelude::*;

    fn open() -> Box<dyn Reader> {
        (FORMAT.open)(Sample { path: "a.vcf", head: "" })
    }

    fn told(text: &str) -> Vec<(u64, Role, &str)> {
        let (told, _) = read_in_steps(&mut *open(), text, text.len().max(1));
        told.iter().map(|told| (told.6, told.3, &text[told.0 as usize..told.0 as usize + told.1 as usize])).collect()
    }

    #[test]
    fn a_card_as_whatsapp_sends_it() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Markova;Elena;Ann;Dr;\r\nFN:Elena Markova\r\nitem1.TEL;type=CELL;waid=447700900123:+44 7700 900123\r\n\
            item1.X-ABLabel:Mobile\r\nEMAIL;type=INTERNET:mailto:elena@example.org\r\nADR;type=HOME:;;14 Acacia Road;Bristol;;;\r\n\
            BDAY:1990-03-04\r\nNOTE:call\r\n  me\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg==\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD";
        assert_eq!(
            told(card),
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
                (0, Role::Body, "call"),
                (0, Role::Body, " me"),
                (0, Role::Whole(Entity::MediaFile), "/9j/4AAQ\r\n SkZJRg=="),
                (1, Role::Person, "Ana"),
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_goes_as_a_whole() {
        let card = "BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=AE=D0=BB=\n=D1=8F;;;;\nFN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\n\
            PHOTO;JPEG;ENCODING=BASE64:\n/9j/4AAQ\nSkZJRg==\n\nNOTE;ENCODING=QUOTED-PRINTABLE:hi=0A=\nho\nEMAIL:elena.long\n @example.org\nEND:VCARD\n";
        assert_eq!(
            told(card),
            [
                (0, Role::Whole(Entity::Person), "=D0=AE=D0=BB=\n=D1=8F;;;;"),
                (0, Role::Whole(Entity::Person), "Zo=C3=AB"),
                (0, Role::Whole(Entity::MediaFile), "\n/9j/4AAQ\nSkZJRg=="),
                (0, Role::Body, "hi=0A="),
                (0, Role::Body, "ho"),
                (0, Role::Whole(Entity::EmailAddress), "elena.long\n @example.org"),
            ]
        );
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
            "BEGIN:VCARD", "END:VCARD", "N:A;B\\;;C", "TEL;waid=4477:+44", ";waid=", "PHOTO;ENCODING=b:", "AAAA", "NOTE;QUOTED-PRINTABLE:", "=", "\n", "\r\n",
            "\n ", "é", "\"", ":", ";", "\\", "X-SOCIALPROFILE;x-user=", "FN:", "item1.", " ",
        ]), 0..24), step in 1_usize..20) {
            let text = parts.concat();
            prop_assert_eq!(read_in_steps(&mut *open(), &text, step), read_in_steps(&mut *open(), &text, text.len().max(1)));
        }
    }
}
