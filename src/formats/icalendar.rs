//! iCalendar (.ics): RFC 5545, with what Google, Apple and Outlook add; vCalendar 1.0 as well.
//!
//! People stand in parameters, not in values: `ATTENDEE;CN=Maya:mailto:…`. And a UID is often a random id before somebody's host,
//! which only looks like a mail address, so both sides of such an `@` are read on their own.

use super::grammar::content_lines::{self, Coding, ContentLine, FOLDED, Value};
use super::{Format, Reader, Sample, Window, untold};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::{Role, Slice, Slices, Subject};
use crate::span::RawSpan;

/// Calendars, invitations and tasks.
pub(super) static FORMAT: Format = Format {
    id: "icalendar",
    name: "iCalendar (.ics)",
    origin: "a calendar: Settings → Export, or an invitation in a mail (`invite.ics`)",
    recognizes,
    open: |_| Box::new(Calendar::default()),
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_start().get(..15).unwrap_or_default();
    start.eq_ignore_ascii_case("BEGIN:VCALENDAR")
}

#[derive(Default)]
struct Calendar {
    /// Events, tasks and the like so far.
    records: u64,
    subject: Subject,
    zone: Zone,
    /// Kept from property to property for its memory: the name in capitals.
    name: String,
}

/// Whether we stand in the rules of a time zone, whose dates are no moments of anybody.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Zone {
    #[default]
    Outside,
    Inside,
}

/// What a property is.
#[derive(Clone, Copy)]
enum Take {
    /// Dates, numbers, words of the standard.
    Skip,
    /// When it begins.
    Time,
    /// Text that somebody wrote.
    Text,
    /// Somebody's address.
    Person,
    /// What it belongs to.
    Key,
    /// A file within, or the address of one.
    File,
    As(Role),
}

/// Properties by name. What is not here is scanned.
const PROPERTIES: &[(&str, Take)] = &[
    ("DTSTART", Take::Time),
    ("SUMMARY", Take::Text),
    ("DESCRIPTION", Take::Text),
    ("LOCATION", Take::Text),
    ("COMMENT", Take::Text),
    ("CONTACT", Take::Text),
    ("CATEGORIES", Take::Text),
    ("RESOURCES", Take::Text),
    ("X-ALT-DESC", Take::Text),
    ("X-WR-CALNAME", Take::Text),
    ("X-WR-CALDESC", Take::Text),
    ("NAME", Take::Text),
    ("ATTENDEE", Take::Person),
    ("ORGANIZER", Take::Person),
    ("CALENDAR-ADDRESS", Take::Person),
    ("X-MS-OLK-SENDER", Take::Person),
    ("UID", Take::Key),
    ("RELATED-TO", Take::Key),
    ("X-WR-RELCALID", Take::Key),
    ("ATTACH", Take::File),
    ("IMAGE", Take::File),
    ("STRUCTURED-DATA", Take::File),
    ("GEO", Take::As(Role::Whole(Entity::LocationCoordinates))),
    ("X-APPLE-STRUCTURED-LOCATION", Take::As(Role::Whole(Entity::LocationCoordinates))),
    ("BEGIN", Take::Skip),
    ("END", Take::Skip),
    ("VERSION", Take::Skip),
    ("PRODID", Take::Skip),
    ("CALSCALE", Take::Skip),
    ("METHOD", Take::Skip),
    ("DTSTAMP", Take::Skip),
    ("DTEND", Take::Skip),
    ("DUE", Take::Skip),
    ("DURATION", Take::Skip),
    ("CREATED", Take::Skip),
    ("LAST-MODIFIED", Take::Skip),
    ("COMPLETED", Take::Skip),
    ("RECURRENCE-ID", Take::Skip),
    ("RRULE", Take::Skip),
    ("RDATE", Take::Skip),
    ("EXDATE", Take::Skip),
    ("EXRULE", Take::Skip),
    ("FREEBUSY", Take::Skip),
    ("TRIGGER", Take::Skip),
    ("ACKNOWLEDGED", Take::Skip),
    ("ACTION", Take::Skip),
    ("REPEAT", Take::Skip),
    ("SEQUENCE", Take::Skip),
    ("STATUS", Take::Skip),
    ("TRANSP", Take::Skip),
    ("CLASS", Take::Skip),
    ("PRIORITY", Take::Skip),
    ("PERCENT-COMPLETE", Take::Skip),
    ("COLOR", Take::Skip),
    ("REFRESH-INTERVAL", Take::Skip),
    ("X-PUBLISHED-TTL", Take::Skip),
    ("TZID", Take::Skip),
    ("TZNAME", Take::Skip),
    ("TZOFFSETFROM", Take::Skip),
    ("TZOFFSETTO", Take::Skip),
    ("X-LIC-LOCATION", Take::Skip),
    ("X-WR-TIMEZONE", Take::Skip),
    ("X-APPLE-CALENDAR-COLOR", Take::Skip),
];

/// What a parameter tells; `None` for words of the standard. What is not here is scanned.
const PARAMETERS: &[(&str, Option<Role>)] = &[
    ("CN", Some(Role::Person)),
    ("EMAIL", Some(Role::Email)),
    ("SENT-BY", Some(Role::Email)),
    ("DELEGATED-TO", Some(Role::Email)),
    ("DELEGATED-FROM", Some(Role::Email)),
    ("MEMBER", Some(Role::Email)),
    ("DIR", Some(Role::Profile)),
    ("FILENAME", Some(Role::File)),
    ("X-FILENAME", Some(Role::File)),
    ("X-APPLE-FILENAME", Some(Role::File)),
    ("X-ADDRESS", Some(Role::Whole(Entity::StreetAddress))),
    // The place once more, packed.
    ("X-APPLE-MAPKIT-HANDLE", Some(Role::Whole(Entity::StreetAddress))),
    ("X-TITLE", Some(Role::Body)),
    ("X-RESPONSE-COMMENT", Some(Role::Body)),
    ("CUTYPE", None),
    ("ROLE", None),
    ("PARTSTAT", None),
    ("RSVP", None),
    ("X-NUM-GUESTS", None),
    ("SCHEDULE-AGENT", None),
    ("SCHEDULE-STATUS", None),
    ("TZID", None),
    ("VALUE", None),
    ("TYPE", None),
    ("ENCODING", None),
    ("CHARSET", None),
    ("LANGUAGE", None),
    ("FMTTYPE", None),
    ("FBTYPE", None),
    ("RANGE", None),
    ("RELATED", None),
    ("RELTYPE", None),
    ("DISPLAY", None),
    ("FEATURE", None),
    ("DERIVED", None),
    ("SIZE", None),
    ("X-APPLE-RADIUS", None),
    ("X-APPLE-REFERENCEFRAME", None),
];

impl Reader for Calendar {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        Ok(content_lines::each(window, |line| self.tell(&line, slices)))
    }
}

/// A value or a part of it, and what it is.
type What<'v> = (Value<'v>, Role);

impl Calendar {
    fn tell(&mut self, line: &ContentLine<'_>, slices: &mut Slices) {
        let mut name = std::mem::take(&mut self.name);
        name.clear();
        name.push_str(&FOLDED.decode(line.name));
        name.make_ascii_uppercase();
        match &*name {
            "BEGIN" | "END" => self.component(&name, line, slices),
            _ => self.named(&name, line, slices),
        }
        self.name = name;
    }

    fn component(&mut self, name: &str, line: &ContentLine<'_>, slices: &mut Slices) {
        let component = FOLDED.decode(&line.text[line.value.range()]);
        let is = |known: &str| component.trim().eq_ignore_ascii_case(known);
        if is("VTIMEZONE") {
            self.zone = if name == "BEGIN" { Zone::Inside } else { Zone::Outside };
        } else if name == "BEGIN" && ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].iter().any(|known| is(known)) {
            self.records += 1;
            slices.records += 1;
        }
    }

    fn named(&mut self, name: &str, line: &ContentLine<'_>, slices: &mut Slices) {
        let known = PROPERTIES.iter().find(|(known, _)| *known == name).map(|(_, take)| *take);
        // What Outlook says of its own settings.
        let take = known.or_else(|| name.starts_with("X-MICROSOFT-CDO-").then_some(Take::Skip));
        let take = take.unwrap_or(if name.is_empty() { Take::Text } else { Take::As(Role::Field) });
        if matches!(take, Take::Person) {
            self.subject = self.subject.wrapping_add(1).max(1);
        }
        let mut is_html = false;
        for (key, place) in line.params() {
            let param = Value { text: line.text, place, escape: FOLDED, inset: 0 };
            is_html |= key.eq_ignore_ascii_case("FMTTYPE") && FOLDED.decode(param.raw()).eq_ignore_ascii_case("text/html");
            self.parameter(&key, param, slices);
        }
        let copy = line.unpacked();
        let mut value = line.value(copy.as_ref(), slices.insets.len() + 1);
        if line.is_sealed(copy.as_ref()) {
            value.escape = Escape::PLAIN;
        }
        let field = (name, &mut *slices);
        match take {
            Take::Skip => {}
            Take::Time if self.zone == Zone::Inside => {}
            Take::Time => self.push((value, Role::Time), field),
            Take::Text if is_html => self.push((Value { escape: value.escape.with(Layer::Markup), ..value }, Role::Body), field),
            Take::Text => self.push((value, Role::Body), field),
            Take::Person => self.push(address(Value { escape: FOLDED, ..value }), field),
            Take::Key => self.key(value, field),
            Take::File if line.coding == Coding::Base64 => {
                self.push((Value { escape: Escape::PLAIN, ..value }, Role::Whole(Entity::MediaFile)), field);
            }
            Take::File => self.push((Value { escape: FOLDED, ..value }, Role::File), field),
            Take::As(Role::Field) => self.push((value, Role::Field), field),
            Take::As(role) => self.push((Value { escape: FOLDED, ..value }.bare(), role), field),
        }
        slices.insets.extend(copy);
    }

    fn parameter(&mut self, key: &str, param: Value<'_>, slices: &mut Slices) {
        let known = PARAMETERS.iter().find(|(known, _)| key.eq_ignore_ascii_case(known));
        let Some(role) = known.map_or(Some(Role::Field), |(_, role)| *role) else { return };
        if role != Role::Email {
            return self.push((param, role), (key, slices));
        }
        // `EMAIL` is the address of this one; the others are lists of others.
        let (own, is_own) = (self.subject, key.eq_ignore_ascii_case("EMAIL"));
        self.subject = if is_own { own } else { 0 };
        for place in content_lines::items(param.text, param.place) {
            self.push(address(Value { place, ..param }), (key, &mut *slices));
        }
        self.subject = own;
    }

    /// An id with a host behind it is no mail address: `7kukuqrfedlm2f9t0ic8p0nbm4@google.com`.
    fn key(&mut self, value: Value<'_>, (field, slices): (&str, &mut Slices)) {
        const SHORTEST: usize = 20;
        let raw = value.raw();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'\r' | b'\n' | b' ' | b'\t');
        let cut = raw.find('@').filter(|cut| {
            let id = &raw.as_bytes()[..*cut];
            *cut >= SHORTEST && id.iter().all(|byte| plain(*byte)) && id.iter().filter(|byte| byte.is_ascii_digit()).count() >= 4
        });
        let Some(cut) = cut else { return self.push((value, Role::Key), (field, slices)) };
        let (start, end) = (value.place.start as usize, value.place.end as usize);
        for place in [RawSpan::new(start, start + cut), RawSpan::new(start + cut + 1, end)] {
            self.push((Value { place, ..value }, Role::Key), (field, &mut *slices));
        }
    }

    fn push(&mut self, (value, role): What<'_>, (field, slices): (&str, &mut Slices)) {
        if !value.place.is_empty() {
            let is_somebody = !role.is_scanned() && !role.stays() && !matches!(role, Role::Whole(_));
            let subject = if is_somebody { self.subject } else { 0 };
            let record = self.records.saturating_sub(1);
            let field = || if field.is_empty() { "text".to_string() } else { field.to_string() };
            let slice = Slice { subject, record, inset: value.inset, ..Slice::new(value.place, value.escape, role) };
            slices.push(slice, field);
        }
    }
}

/// A mail address without its scheme; of what else stands for somebody, the id that Apple gives (`/aNDk3/principal/`). The rest,
/// `invalid:nomail`, is nobody.
fn address(value: Value<'_>) -> What<'_> {
    let raw = FOLDED.decode(value.raw());
    let starts = |scheme: &str| raw.trim_start().get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let role = match () {
        () if raw.contains('@') => Role::Email,
        () if starts("tel:") => Role::Phone,
        () if starts("/") || starts("urn:uuid:") => Role::UserId,
        () if starts("http") => Role::Profile,
        () => Role::Field,
    };
    (value.bare(), role)
}

#[cfg(test)]
mod tests {
    use super::super::End;
    use super::super::grammar::lines::tests::read_in_steps;
    use super::super::specimen::Specimen;
    use super::*;
    use crate::slice::{Moments, Naming};
    use proptest::prelude::*;

    fn open() -> Box<dyn Reader> {
        (FORMAT.open)(Sample { path: "a.ics", head: "" })
    }

    /// Role and text of every slice.
    fn told(text: &str) -> Vec<(Role, String)> {
        let mut slices = Slices { moments: Moments::On, naming: Naming::Off, ..Slices::default() };
        let done = open().read(Window { text, end: End::Final }, &mut slices).unwrap();
        assert_eq!(done, text.len());
        let around = |slice: &Slice| slice.inset.checked_sub(1).map_or(text, |inset| &slices.insets[inset as usize].text);
        let words = |slice: &Slice| slice.escape.decode(&around(slice)[slice.raw.range()]).into_owned();
        slices.list.iter().map(|slice| (slice.role, words(slice))).collect()
    }

    fn one(role: Role, text: &str) -> (Role, String) {
        (role, text.to_string())
    }

    #[test]
    fn an_event_as_google_writes_it() {
        let event = "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nX-WR-CALNAME:Maya Lindqvist\r\n\
            BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:STANDARD\r\nDTSTART:19701025T020000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n\
            DTSTART;TZID=Europe/London:20250301T190000\r\nDTSTAMP:20250220T101500Z\r\nORGANIZER;CN=\"Lindqvist, Maya\":mailto:maya@exam\r\n ple.org\r\n\
            UID:7kukuqrfedlm2f9t0ic8p0nbm4@google.com\r\nATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Ann\r\n a Berg;X-NU\r\n M-GUESTS=0:MAILTO:anna@e\r\n xample.net\r\n\
            DESCRIPTION:Hi\\nMaya\\, call +44 7700 9\r\n 00123\r\nGEO:59.31;18.06\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(
            told(event),
            [
                one(Role::Body, "Maya Lindqvist"),
                one(Role::Time, "20250301T190000"),
                one(Role::Person, "Lindqvist, Maya"),
                one(Role::Email, "maya@example.org"),
                one(Role::Key, "7kukuqrfedlm2f9t0ic8p0nbm4"),
                one(Role::Key, "google.com"),
                one(Role::Person, "Anna Berg"),
                one(Role::Email, "anna@example.net"),
                one(Role::Body, "Hi\nMaya, call +44 7700 900123"),
                one(Role::Whole(Entity::LocationCoordinates), "59.31;18.06"),
            ]
        );
        let seen = Specimen::read(&FORMAT, "a.ics", event);
        assert!(seen.records == 1 && seen.are_one("CN", "ORGANIZER") && !seen.are_one("CN", "ATTENDEE"));
    }

    #[test]
    fn others_in_parameters() {
        let attendee = "ATTENDEE;DELEGATED-TO=\"mailto:a@example.org\",\"mailto:b@example.org\";SENT-BY=\"mailto:c@example.org\";\
            DIR=\"ldap://example.com/cn=Jim%20Dole\";EMAIL=d@example.org;X-ODD=\"ask Jim\":/aNDk3/principal/\n";
        assert_eq!(
            told(attendee),
            [
                one(Role::Email, "a@example.org"),
                one(Role::Email, "b@example.org"),
                one(Role::Email, "c@example.org"),
                one(Role::Profile, "ldap://example.com/cn=Jim%20Dole"),
                one(Role::Email, "d@example.org"),
                one(Role::Field, "ask Jim"),
                one(Role::UserId, "/aNDk3/principal/"),
            ]
        );
        assert_eq!(told("ORGANIZER:invalid:nomail\nATTENDEE:tel:+447700900123\n")[1], one(Role::Phone, "+447700900123"));
    }

    #[test]
    fn files_places_and_what_is_not_known() {
        let rest = "ATTACH;FMTTYPE=application/pdf;FILENAME=Maya.pdf:https://example.org/a.pdf\nATTACH;ENCODING=BASE64;VALUE=BINARY:AAEC\n AwQ=\n\
            X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS=\"14 Acacia Road\\nBristol\";X-TITLE=Home:geo:51.45,-2.58\n\
            X-ALT-DESC;FMTTYPE=text/html:<p>a&amp;b\\n</p>\nX-NEW:who knows\nUID:maya@example.org\nno colon\n  here\n";
        assert_eq!(
            told(rest),
            [
                one(Role::File, "Maya.pdf"),
                one(Role::File, "https://example.org/a.pdf"),
                one(Role::Whole(Entity::MediaFile), "AAEC\n AwQ="),
                one(Role::Whole(Entity::StreetAddress), "14 Acacia Road\\nBristol"),
                one(Role::Body, "Home"),
                one(Role::Whole(Entity::LocationCoordinates), "51.45,-2.58"),
                one(Role::Body, "<p>a&b\n</p>"),
                one(Role::Field, "who knows"),
                one(Role::Key, "maya@example.org"),
                one(Role::Body, "no colon here"),
            ]
        );
        let is = |head| recognizes(Sample { path: "x", head });
        assert!(is("BEGIN:VCALENDAR\r\n") && is("\nbegin:vcalendar\n") && !is("BEGIN:VCARD\n") && !is("é"));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
            "BEGIN:VEVENT\n", "BEGIN:VTIMEZONE\n", "DTSTART:2025", "ATTENDEE;CN=", "\"", "mailto:", "a@b", ";X=", ";SENT-BY=\"", ",", "UID:12345678901234567890",
            "\n", "\r\n", "\r\n ", "\n\t", "é", ":", ";", "\\", "SUMMARY:", ";ENCODING=BASE64:", ";QUOTED-PRINTABLE:", "=", " ",
        ]), 0..24), step in 1_usize..20) {
            let text = parts.concat();
            prop_assert_eq!(read_in_steps(&mut *open(), &text, step), read_in_steps(&mut *open(), &text, text.len().max(1)));
        }
    }
}
