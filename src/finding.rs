//! A finding: where and what kind, never the value. And the one table of entities: everything that can be found.
//!
//! Names follow Presidio where Presidio has the entity, then Google Sensitive Data Protection, then AWS Comprehend.

use crate::span::Span;

/// What a finding is. Its names, group and defaults stand in [`ENTITIES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is described by its row of ENTITIES")]
#[repr(u8)]
pub enum Entity {
    Person,
    Username,
    PlatformUserId,
    SocialProfileUrl,
    GroupName,
    InviteLink,
    Organization,
    EmailAddress,
    PhoneNumber,
    StreetAddress,
    PostalCode,
    LocationCoordinates,
    IpAddress,
    MacAddress,
    Url,
    DomainName,
    Location,
    DateOfBirth,
    Age,
    DateTime,
    CreditCard,
    IbanCode,
    Crypto,
    BtcAddress,
    EthAddress,
    ApiKey,
    AuthToken,
    JwtToken,
    PrivateKey,
    DatabaseConnectionString,
    UrlCredentials,
    GenericSecret,
    Password,
    UsSsn,
    UkNino,
    MediaFile,
    Custom,
}

/// What belongs together for a person who chooses (`-e people,-contact`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Who somebody is.
    People,
    /// How to reach somebody, where somebody is.
    Contact,
    /// Dates of a life.
    Time,
    /// Accounts and cards.
    Money,
    /// What opens doors.
    Secrets,
    /// Official numbers.
    Documents,
    /// Files and what is inside them.
    Files,
}

impl Group {
    /// The name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Group::People => "people",
            Group::Contact => "contact",
            Group::Time => "time",
            Group::Money => "money",
            Group::Secrets => "secrets",
            Group::Documents => "documents",
            Group::Files => "files",
        }
    }
}

/// Whether an entity is looked for unless somebody says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Default {
    /// Yes.
    On,
    /// Only when asked for.
    Off,
}

/// A row of the table of entities.
#[derive(Debug)]
pub struct Info {
    /// The entity.
    pub entity: Entity,
    /// Its name everywhere: placeholders, summary, options.
    pub id: &'static str,
    /// Its group.
    pub group: Group,
    /// The entity that it counts under in reports.
    pub parent: Option<Entity>,
    /// Whether it is looked for by default.
    pub default: Default,
    /// ISO 3166 alpha-2 of the country that issues it; empty for the world.
    pub jurisdiction: &'static str,
    /// Names that other tools give it; accepted as input.
    pub aliases: &'static [&'static str],
}

/// The one table of entities, in the order of [`Entity`].
#[rustfmt::skip]
pub static ENTITIES: &[Info] = &[
    Info { entity: Entity::Person, id: "PERSON", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &["NAME", "PERSON_NAME", "GIVENNAME", "SURNAME", "FIRSTNAME", "LASTNAME", "private_person", "PER"] },
    Info { entity: Entity::Username, id: "USERNAME", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &["HANDLE", "USER_NAME"] },
    Info { entity: Entity::PlatformUserId, id: "PLATFORM_USER_ID", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &["USER_ID", "ACCOUNT_ID"] },
    Info { entity: Entity::SocialProfileUrl, id: "SOCIAL_PROFILE_URL", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &["PROFILE_URL"] },
    Info { entity: Entity::GroupName, id: "GROUP_NAME", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::InviteLink, id: "INVITE_LINK", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::Organization, id: "ORGANIZATION", group: Group::People, parent: None, default: Default::Off, jurisdiction: "", aliases: &["ORG", "COMPANY", "ORGANIZATION_NAME"] },
    Info { entity: Entity::EmailAddress, id: "EMAIL_ADDRESS", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["EMAIL", "private_email"] },
    Info { entity: Entity::PhoneNumber, id: "PHONE_NUMBER", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["PHONE", "TELEPHONENUM", "PhoneNumber", "private_phone", "TELEPHONE"] },
    Info { entity: Entity::StreetAddress, id: "STREET_ADDRESS", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["ADDRESS", "private_address"] },
    Info { entity: Entity::PostalCode, id: "POSTAL_CODE", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["ZIPCODE", "ZIP"] },
    Info { entity: Entity::LocationCoordinates, id: "LOCATION_COORDINATES", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["COORDINATE", "GPS"] },
    Info { entity: Entity::IpAddress, id: "IP_ADDRESS", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["IP", "IPV4", "IPV6"] },
    Info { entity: Entity::MacAddress, id: "MAC_ADDRESS", group: Group::Contact, parent: None, default: Default::On, jurisdiction: "", aliases: &["MAC"] },
    Info { entity: Entity::Url, id: "URL", group: Group::Contact, parent: None, default: Default::Off, jurisdiction: "", aliases: &["private_url"] },
    Info { entity: Entity::DomainName, id: "DOMAIN_NAME", group: Group::Contact, parent: None, default: Default::Off, jurisdiction: "", aliases: &["DOMAIN"] },
    Info { entity: Entity::Location, id: "LOCATION", group: Group::Contact, parent: None, default: Default::Off, jurisdiction: "", aliases: &["CITY", "LOC"] },
    Info { entity: Entity::DateOfBirth, id: "DATE_OF_BIRTH", group: Group::Time, parent: None, default: Default::On, jurisdiction: "", aliases: &["DOB", "DATEOFBIRTH", "BIRTHDATE"] },
    Info { entity: Entity::Age, id: "AGE", group: Group::Time, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::DateTime, id: "DATE_TIME", group: Group::Time, parent: None, default: Default::Off, jurisdiction: "", aliases: &["DATE", "TIME", "private_date"] },
    Info { entity: Entity::CreditCard, id: "CREDIT_CARD", group: Group::Money, parent: None, default: Default::On, jurisdiction: "", aliases: &["CREDIT_CARD_NUMBER", "CREDITCARDNUMBER", "CREDIT_DEBIT_NUMBER"] },
    Info { entity: Entity::IbanCode, id: "IBAN_CODE", group: Group::Money, parent: None, default: Default::On, jurisdiction: "", aliases: &["IBAN", "INTERNATIONAL_BANK_ACCOUNT_NUMBER"] },
    Info { entity: Entity::Crypto, id: "CRYPTO", group: Group::Money, parent: None, default: Default::On, jurisdiction: "", aliases: &["CRYPTO_ADDRESS"] },
    Info { entity: Entity::BtcAddress, id: "BTC_ADDRESS", group: Group::Money, parent: Some(Entity::Crypto), default: Default::On, jurisdiction: "", aliases: &["BITCOINADDRESS"] },
    Info { entity: Entity::EthAddress, id: "ETH_ADDRESS", group: Group::Money, parent: Some(Entity::Crypto), default: Default::On, jurisdiction: "", aliases: &["ETHEREUMADDRESS"] },
    Info { entity: Entity::ApiKey, id: "API_KEY", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &["APIKEY", "secret"] },
    Info { entity: Entity::AuthToken, id: "AUTH_TOKEN", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::JwtToken, id: "JWT_TOKEN", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &["JWT", "JSON_WEB_TOKEN"] },
    Info { entity: Entity::PrivateKey, id: "PRIVATE_KEY", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &["ENCRYPTION_KEY"] },
    Info { entity: Entity::DatabaseConnectionString, id: "DATABASE_CONNECTION_STRING", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::UrlCredentials, id: "URL_CREDENTIALS", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::GenericSecret, id: "GENERIC_SECRET", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::Password, id: "PASSWORD", group: Group::Secrets, parent: None, default: Default::On, jurisdiction: "", aliases: &["PASS"] },
    Info { entity: Entity::UsSsn, id: "US_SSN", group: Group::Documents, parent: None, default: Default::On, jurisdiction: "US", aliases: &["SSN", "US_SOCIAL_SECURITY_NUMBER", "SOCIALNUM"] },
    Info { entity: Entity::UkNino, id: "UK_NINO", group: Group::Documents, parent: None, default: Default::On, jurisdiction: "GB", aliases: &["UK_NATIONAL_INSURANCE_NUMBER"] },
    Info { entity: Entity::MediaFile, id: "MEDIA_FILE", group: Group::Files, parent: None, default: Default::On, jurisdiction: "", aliases: &[] },
    Info { entity: Entity::Custom, id: "CUSTOM", group: Group::People, parent: None, default: Default::On, jurisdiction: "", aliases: &["DENY_LIST"] },
];

impl Entity {
    /// Its row.
    pub fn info(self) -> &'static Info {
        &ENTITIES[self as usize]
    }

    /// Its name.
    pub fn id(self) -> &'static str {
        self.info().id
    }

    /// What it counts under in a report: its parent, or itself.
    pub fn reported(self) -> Entity {
        self.info().parent.unwrap_or(self)
    }

    /// The entity of a name or of a peer's alias, without regard to case.
    pub fn named(name: &str) -> Option<Entity> {
        let is_name = |candidate: &str| candidate.eq_ignore_ascii_case(name);
        let row = ENTITIES.iter().find(|info| is_name(info.id));
        row.or_else(|| ENTITIES.iter().find(|info| info.aliases.iter().any(|alias| is_name(alias)))).map(|info| info.entity)
    }
}

/// A set of entities: what a run looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntitySet([u64; 4]);

impl EntitySet {
    /// Nothing.
    pub const EMPTY: EntitySet = EntitySet([0; 4]);

    /// Everything in the table.
    pub fn all() -> EntitySet {
        ENTITIES.iter().fold(EntitySet::EMPTY, |set, info| set.with(info.entity))
    }

    /// What is looked for unless somebody says otherwise.
    pub fn by_default() -> EntitySet {
        let on = ENTITIES.iter().filter(|info| info.default == Default::On);
        on.fold(EntitySet::EMPTY, |set, info| set.with(info.entity))
    }

    /// The same with one more.
    #[must_use]
    pub fn with(mut self, entity: Entity) -> EntitySet {
        self.0[entity as usize / 64] |= 1 << (entity as usize % 64);
        self
    }

    /// The same with one less.
    #[must_use]
    pub fn without(mut self, entity: Entity) -> EntitySet {
        self.0[entity as usize / 64] &= !(1 << (entity as usize % 64));
        self
    }

    /// Whether it is in the set.
    pub fn contains(self, entity: Entity) -> bool {
        self.0[entity as usize / 64] >> (entity as usize % 64) & 1 == 1
    }

    /// Whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self == EntitySet::EMPTY
    }
}

/// The number of a person in the archive's table of people, from 1; 0 is nobody who is known.
pub type PersonId = u32;

/// Something found in a text: where, what, by which rule, how sure. It holds no value, so it can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the decoded text.
    pub span: Span,
    /// What it is.
    pub entity: Entity,
    /// Who it is, when it is one of the archive's people.
    pub person: PersonId,
    /// Index of the rule that found it, into the detector's list of rules.
    pub rule: u16,
    /// 0–100.
    pub confidence: u8,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_has_its_row_and_no_name_is_taken_twice() {
        let mut seen = std::collections::HashSet::new();
        for (index, info) in ENTITIES.iter().enumerate() {
            assert_eq!(info.entity as usize, index, "{} stands in the wrong row", info.id);
            for name in info.aliases.iter().chain([&info.id]) {
                assert!(seen.insert(name.to_ascii_uppercase()), "{name} names two entities");
                assert_eq!(Entity::named(&name.to_lowercase()), Some(info.entity));
            }
        }
    }
}
