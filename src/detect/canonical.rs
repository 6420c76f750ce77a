//! One value, however it is written, gets one pseudonym: the spelling that all its spellings share.

use super::Detector;
use crate::checks::phone;
use crate::finding::{Entity, Finding, PersonId};
use crate::restate;
use std::borrow::Cow;
use std::net::IpAddr;

/// Whose a value is: somebody's of the archive, or nobody's known and then told by its common spelling.
#[derive(Clone, PartialEq, Eq)]
pub enum Whose<'v> {
    /// This person's.
    Person(PersonId),
    /// Nobody's who is known; the spelling that all spellings of the value share.
    Value(Cow<'v, str>),
}

impl Detector {
    /// Whose a finding's value is. An e-mail address or phone number of somebody known is his, wherever it stands.
    pub fn whose<'v>(&self, finding: &Finding, value: &'v str) -> Whose<'v> {
        match finding.entity {
            _ if finding.person != 0 => Whose::Person(finding.person),
            Entity::PhoneNumber | Entity::EmailAddress if restate::value(value).is_some() => {
                let plain = restate::value(value).unwrap_or_default();
                match self.whose(finding, &plain) {
                    Whose::Person(person) => Whose::Person(person),
                    Whose::Value(own) => Whose::Value(Cow::Owned(own.into_owned())),
                }
            }
            Entity::PhoneNumber => self.whose_phone(value),
            Entity::EmailAddress => match self.people.email(&value.replace("%40", "@")) {
                0 => Whose::Value(self.canonical(finding.entity, value)),
                person => Whose::Person(person),
            },
            entity => match self.somebody(entity, value) {
                0 => Whose::Value(self.canonical(entity, value)),
                person => Whose::Person(person),
            },
        }
    }

    /// Whose a name, a handle or a profile is that was found without knowing whose.
    fn somebody(&self, entity: Entity, value: &str) -> PersonId {
        let first = |found: &[PersonId]| found.iter().copied().find(|person| *person != 0).unwrap_or(0);
        match entity {
            Entity::Person => self.people.named(value),
            Entity::PlatformUserId => self.people.id(value),
            Entity::Username => first(&[self.people.handle(value), self.people.named(value)]),
            Entity::SocialProfileUrl => {
                let slug = value.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
                first(&[self.people.profile(value), self.people.handle(slug), self.people.named(slug)])
            }
            _ => 0,
        }
    }

    fn whose_phone<'v>(&self, value: &'v str) -> Whose<'v> {
        let digits: String = value.chars().filter(char::is_ascii_digit).collect();
        if let Some(known) = self.people.phones().known(&digits) {
            return match self.people.by_number(known) {
                0 => Whose::Value(Cow::Owned(known.to_string())),
                person => Whose::Person(person),
            };
        }
        let Some(phone) = phone::parse(value, &self.regions) else {
            return Whose::Value(self.canonical(Entity::PhoneNumber, value));
        };
        match self.people.phone(&phone) {
            0 => Whose::Value(Cow::Owned(phone.digits().to_string())),
            person => Whose::Person(person),
        }
    }

    /// The common spelling of all spellings of a value.
    pub fn canonical<'v>(&self, entity: Entity, value: &'v str) -> Cow<'v, str> {
        match entity {
            Entity::PhoneNumber => Cow::Owned(phone::digits(value, &self.regions)),
            Entity::CreditCard | Entity::IbanCode | Entity::UsSsn | Entity::UkNino | Entity::MacAddress => {
                Cow::Owned(value.chars().filter(char::is_ascii_alphanumeric).map(|ch| ch.to_ascii_uppercase()).collect())
            }
            Entity::IpAddress => ip(value),
            Entity::LocationCoordinates => Cow::Owned(coordinates(value)),
            Entity::SocialProfileUrl | Entity::InviteLink | Entity::Url => Cow::Owned(address(value)),
            Entity::Person | Entity::Username | Entity::EmailAddress => Cow::Owned(name(value)),
            _ => Cow::Borrowed(value.trim()),
        }
    }
}

/// The shortest spelling of an address: RFC 5952 for IPv6.
fn ip(value: &str) -> Cow<'_, str> {
    value.parse::<IpAddr>().map_or(Cow::Borrowed(value), |address| Cow::Owned(address.to_canonical().to_string()))
}

fn coordinates(value: &str) -> String {
    value
        .replace("%2C", ",")
        .replace("%2c", ",")
        .replace("!4d", ",")
        .chars()
        .filter(|ch| !ch.is_whitespace() && *ch != '+')
        .collect()
}

/// Without scheme, `www.` and the slash at the end. Case is folded in the host and in names; an invitation's code keeps it,
/// but two codes that differ in case only do not meet in one archive.
fn address(value: &str) -> String {
    let lower = value.trim().to_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let rest = ["www.", "m.", "mobile."].iter().find_map(|prefix| rest.strip_prefix(prefix)).unwrap_or(rest);
    rest.trim_end_matches('/').to_string()
}
/// The common spelling of a name, a handle or an address.
pub fn name(value: &str) -> String {
    value.trim().trim_start_matches('@').replace("%40", "@").to_lowercase()
}
