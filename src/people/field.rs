//! Fields whose whole text is somebody or something: what of it is redacted, as what, and whose it is.

use super::join::People;
use super::name::is_credential;
use crate::checks::phone;
use crate::finding::{Entity, Finding, PersonId};
use crate::lexicon::{fold, is_nobody};
use crate::redact::is_stand_in;
use crate::slice::Role;
use crate::span::Span;

/// What stands in a field that is meant for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Phone,
    Email,
    Handle,
    /// A date, an address of a page, a sentence: no name, and scanned like any text.
    Other,
}

/// How sure a whole field is.
const SURE: u8 = 99;

impl People {
    /// Adds what a field of this role holds; spans count bytes of `text`.
    pub fn field(&self, role: Role, text: &str, findings: &mut Vec<Finding>) {
        let whole = plain(text);
        if whole.is_empty() || is_left(role, whole) {
            return;
        }
        match role {
            Role::Person => findings.extend(self.person_field(text, whole)),
            Role::People => findings.extend(names(text).filter_map(|piece| self.person_field(text, piece))),
            Role::GivenName | Role::FamilyName if !is_nobody(&fold::text(whole)) => {
                findings.push(found(text, whole, (Entity::Person, self.called(whole))));
            }
            Role::Title => findings.extend(self.title_field(text, whole)),
            Role::Handle if !is_nobody(&fold::text(whole)) => {
                findings.push(found(text, whole, (Entity::Username, self.handle(whole))));
            }
            Role::UserId if is_id(whole) => findings.push(found(text, whole, (Entity::PlatformUserId, self.id(whole)))),
            Role::Email => {
                findings.extend(addresses(text).map(|address| found(text, address, (Entity::EmailAddress, self.email(address)))))
            }
            Role::Phone if !is_told(whole) => findings.push(found(text, whole, (Entity::PhoneNumber, self.numbered(whole)))),
            Role::Profile => findings.push(found(text, whole, (Entity::SocialProfileUrl, self.profile(whole)))),
            Role::Whole(entity) => findings.push(found(text, whole, (entity, 0))),
            _ => {}
        }
    }

    fn person_field(&self, text: &str, piece: &str) -> Option<Finding> {
        let piece = plain(piece);
        let who = match kind(piece) {
            _ if piece.is_empty() || is_stand_in(piece) || is_nobody(&fold::text(piece)) => return None,
            Kind::Name => (Entity::Person, self.named(piece)),
            Kind::Phone => (Entity::PhoneNumber, self.numbered(piece)),
            Kind::Email => (Entity::EmailAddress, self.email(piece)),
            Kind::Handle => (Entity::Username, self.handle(piece)),
            Kind::Other => return None,
        };
        Some(found(text, piece, who))
    }

    /// A conversation's title: the other person, or a group.
    fn title_field(&self, text: &str, whole: &str) -> Option<Finding> {
        match kind(whole) {
            Kind::Name if self.named(whole) == 0 => Some(found(text, whole, (Entity::GroupName, 0))),
            _ => self.person_field(text, whole),
        }
    }

    fn numbered(&self, number: &str) -> PersonId {
        phone::parse(number, self.regions()).map_or(0, |phone| self.phone(&phone))
    }

    /// The only person with this given or family name.
    fn called(&self, word: &str) -> PersonId {
        let entries = self.words.entries(&fold::text(word));
        self.only(entries.iter().map(|entry| entry.group)).unwrap_or(0)
    }
}

/// Whether it stands for something that was here. A short number does for the id of an account; a postal code, a year of
/// birth or a PIN is one too, and what stands for such a number is 0.
fn is_left(role: Role, whole: &str) -> bool {
    let is_number = || whole.bytes().all(|byte| byte.is_ascii_digit());
    match role {
        Role::Whole(_) if is_number() => whole == "0",
        _ => is_stand_in(whole),
    }
}

/// A finding over `part`, which is a part of `text`.
fn found(text: &str, part: &str, (entity, person): (Entity, PersonId)) -> Finding {
    Finding { span: Span::of_part(text, part), entity, person, rule: 0, confidence: SURE }
}

/// The text without white space, direction marks and byte order marks around it.
pub(super) fn plain(text: &str) -> &str {
    let is_around = |ch: char| {
        ch.is_whitespace()
            || matches!(ch, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    text.trim_matches(is_around)
}

/// What stands in a field that is meant for a name.
pub(super) fn kind(text: &str) -> Kind {
    let text = plain(text);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_email =
        text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.')) && !text.contains(' ');
    if is_date(text) || is_told(text) {
        Kind::Other
    } else if digits >= 7 && !text.contains(char::is_alphabetic) {
        Kind::Phone
    } else if is_email {
        Kind::Email
    } else if text.starts_with('@') && !text.contains(' ') {
        Kind::Handle
    } else if is_other(text) {
        Kind::Other
    } else {
        Kind::Name
    }
}

/// A mask is nobody's, and a number that begins `0000` counts files.
fn is_told(text: &str) -> bool {
    text.contains('*') || text.trim_start_matches(|ch: char| !ch.is_alphanumeric()).starts_with("0000")
}

/// `2024-05-06`, `06.05.2024`, with a time behind it or none.
fn is_date(text: &str) -> bool {
    let date = text.split([' ', 'T', ',']).next().unwrap_or_default();
    let lens: Vec<usize> = date.split(['-', '/', '.']).map(str::len).collect();
    let is_numeric = date.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'/' | b'.'));
    is_numeric && matches!(lens[..], [4, 1..=2, 1..=2] | [1..=2, 1..=2, 2 | 4])
}

/// No name has as many words, a page's address, or more digits than letters.
fn is_other(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.chars().filter(|ch| ch.is_alphabetic()).count();
    text.len() > 160 || text.contains("://") || text.split_whitespace().count() > 10 || digits > letters && digits > 3
}

/// The names of a list, as slices of it: `Jane Doe, Ph.D., Tom Hale` are two.
pub(super) fn names(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = list;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = piece_end(rest, 0);
        while end < rest.len() && is_credential(&rest[end + 1..piece_end(rest, end + 1)]) {
            end = piece_end(rest, end + 1);
        }
        let piece = plain(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or_default();
        Some(piece)
    })
    .filter(|piece| !piece.is_empty())
}

fn piece_end(list: &str, from: usize) -> usize {
    list[from..].find([',', ';']).map_or(list.len(), |at| from + at)
}

/// The addresses of a field that may hold several.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', ' ', '\n']).map(plain).filter(|address| !address.is_empty())
}

/// A word like `Deleted User`, or a zero, is nobody's id.
fn is_id(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) || text.len() > 2 && !is_nobody(&fold::text(text)) && !text.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keep_credentials_with_their_names() {
        let list = "Tobias Lehn, Marta Quiroga, MBA, Jane Doe, Ph.D.;Tom";
        assert_eq!(names(list).collect::<Vec<_>>(), ["Tobias Lehn", "Marta Quiroga, MBA", "Jane Doe, Ph.D.", "Tom"]);
    }

    #[test]
    fn what_stands_in_a_name_field() {
        assert_eq!(kind("\u{202A}+44 7700 900123\u{202C}"), Kind::Phone);
        assert_eq!(kind("a.b@example.com"), Kind::Email);
        assert_eq!(kind("@maya"), Kind::Handle);
        assert_eq!(kind("~ Maya 2000"), Kind::Name);
        assert_eq!(kind("2024-01-01T10:00"), Kind::Other);
        assert_eq!(kind("https://example.com/maya"), Kind::Other);
    }
}
