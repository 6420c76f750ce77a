//! One value, however it is written, gets one pseudonym: the spelling that all its spellings share.

use super::Detector;
use crate::checks::phone;
use crate::finding::{Entity, Finding, PersonId};
use std::borrow::Cow;
use std::net::IpAddr;

impl Detector {
    /// Whom a finding belongs to, now that its value is at hand: an e-mail address or phone number of somebody known is his.
    pub fn person_of(&self, finding: &Finding, value: &str) -> PersonId {
        match finding.entity {
            _ if finding.person != 0 => finding.person,
            Entity::EmailAddress => self.people.email(value),
            Entity::PhoneNumber => phone::parse(value, &self.regions).map_or(0, |phone| self.people.phone(&phone)),
            _ => 0,
        }
    }

    /// The common spelling of all spellings of a value.
    pub fn canonical<'v>(&self, entity: Entity, value: &'v str) -> Cow<'v, str> {
        match entity {
            Entity::PhoneNumber => match phone::parse(value, &self.regions) {
                Some(phone) => Cow::Owned(phone.digits().to_string()),
                None => Cow::Owned(value.chars().filter(char::is_ascii_digit).collect()),
            },
            Entity::CreditCard | Entity::IbanCode | Entity::UsSsn | Entity::UkNino | Entity::MacAddress => {
                Cow::Owned(value.chars().filter(char::is_ascii_alphanumeric).map(|ch| ch.to_ascii_uppercase()).collect())
            }
            Entity::IpAddress => ip(value),
            Entity::LocationCoordinates => Cow::Owned(coordinates(value)),
            Entity::SocialProfileUrl | Entity::InviteLink | Entity::Url => Cow::Owned(address(value)),
            Entity::Person | Entity::Username | Entity::EmailAddress => {
                Cow::Owned(value.trim().trim_start_matches('@').to_lowercase())
            }
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
