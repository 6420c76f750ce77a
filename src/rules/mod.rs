//! What is an identifier everywhere in the world: one identifier per file, each a `static` [`Rule`] with its examples.

use crate::rule::Rule;
pub use neighbours::Neighbours;

pub mod address;
pub mod age;
pub mod auth_token;
pub mod birth;
pub mod card;
pub mod coordinates;
pub mod crypto;
pub mod database;
pub mod email;
pub mod generic_secret;
pub mod handle;
pub mod iban;
pub mod invite;
pub mod ip;
pub mod jwt;
pub mod mac;
mod neighbours;
pub mod otp;
pub mod password;
pub mod phone;
pub mod platform_mention;
pub mod private_key;
pub mod profile;
pub mod recovery_code;
mod tokens;
pub mod url;
pub mod url_credentials;
pub mod url_token;
pub mod username;
pub(crate) mod wordset;

/// Every rule of this folder.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &auth_token::BEARER, &auth_token::BASIC,
    &birth::ar::BORN, &birth::ar::NAMED, &birth::cs::BORN, &birth::cs::NAMED, &birth::da::BORN, &birth::da::NAMED,
    &birth::de::BORN, &birth::de::NAMED, &birth::el::BORN, &birth::el::NAMED, &birth::en::BORN, &birth::en::NAMED,
    &birth::es::BORN, &birth::es::NAMED, &birth::fi::BORN, &birth::fi::NAMED, &birth::fr::BORN, &birth::fr::NAMED,
    &birth::he::BORN, &birth::he::NAMED, &birth::hi::BORN, &birth::hi::NAMED, &birth::hr::BORN, &birth::hr::NAMED,
    &birth::hu::BORN, &birth::hu::NAMED, &birth::id::BORN, &birth::id::NAMED, &birth::it::BORN, &birth::it::NAMED,
    &birth::nl::BORN, &birth::nl::NAMED, &birth::pl::BORN, &birth::pl::NAMED, &birth::pt::BORN, &birth::pt::NAMED,
    &birth::ro::BORN, &birth::ro::NAMED, &birth::ru::BORN, &birth::ru::NAMED, &birth::sv::BORN, &birth::sv::NAMED,
    &birth::tr::BORN, &birth::tr::NAMED, &birth::uk::BORN, &birth::uk::NAMED, &birth::vi::BORN, &birth::vi::NAMED,
    &birth::unspaced::RULE, &birth::unspaced::BEHIND, &birth::BEHIND, &birth::en::DOTTED, &birth::en::MONTH_FIRST,
    &card::RULE,
    &coordinates::DECIMAL, &coordinates::MAP_DATA, &coordinates::DEGREES,
    &crypto::BTC, &crypto::BTC_SEGWIT, &crypto::ETH, &crypto::BASE58, &crypto::LTC_SEGWIT, &crypto::XMR,
    &database::URI, &database::JDBC,
    &email::RULE, &email::ITALIC, &email::ENCODED,
    &generic_secret::RULE,
    &handle::assigned::PLATFORM, &handle::assigned::LABEL, &handle::assigned::USER, &handle::assigned::SKYPE,
    &handle::de::RULE, &handle::en::RULE, &handle::es::RULE, &handle::fr::RULE, &handle::hi::RULE, &handle::id::RULE,
    &handle::it::RULE, &handle::nl::RULE, &handle::pl::RULE, &handle::pt::RULE, &handle::ru::RULE, &handle::tr::RULE,
    &handle::unspaced::RULE,
    &iban::RULE,
    &invite::RULE, &invite::MEETING,
    &ip::V4, &ip::V6,
    &jwt::RULE,
    &mac::COLONS, &mac::DASHES,
    &otp::NAMED, &otp::SHORT, &otp::IS_YOUR, &otp::LETTERS,
    &password::ASSIGNED, &password::NEXT_LINE, &password::QUOTED, &password::PASSPHRASE, &password::BARE, &password::WIFI_QR,
    &password::unspaced::TOLD,
    &password::ar::TOLD, &password::cs::TOLD, &password::da::TOLD, &password::de::TOLD, &password::el::TOLD,
    &password::en::TOLD, &password::es::TOLD, &password::fi::TOLD, &password::fr::TOLD, &password::he::TOLD,
    &password::hi::TOLD, &password::hr::TOLD, &password::hu::TOLD, &password::id::TOLD, &password::it::TOLD,
    &password::nl::TOLD, &password::pl::TOLD, &password::pt::TOLD, &password::ro::TOLD, &password::ru::TOLD,
    &password::sv::TOLD, &password::tr::TOLD, &password::uk::TOLD, &password::vi::TOLD,
    &platform_mention::RULE,
    &private_key::PEM, &private_key::AGE,
    &profile::RULE, &profile::SUBDOMAIN, &profile::FEDIVERSE,
    &recovery_code::RULE, &recovery_code::UNSPACED,
    &url::RULE,
    &url_credentials::RULE,
    &url_token::RULE,
    &username::MENTION, &username::REDDIT, &username::DISCORD,
];
