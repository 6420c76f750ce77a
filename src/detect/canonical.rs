//! One value, however it is written, gets one pseudonym: the spelling that all its spellings share.

use super::Detector;
use crate::checks::phone;
use crate::finding::{Entity, Finding, PersonId};
use std::borrow::Cow;

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
            Entity::Person | Entity::Username | Entity::EmailAddress | Entity::SocialProfileUrl | Entity::InviteLink => {
                Cow::Owned(value.trim().trim_start_matches('@').to_lowercase())
            }
            _ => Cow::Borrowed(value.trim()),
        }
    }
}
