//! What is an identifier everywhere in the world: one identifier per file, each a `static` [`Rule`] with its examples.

use crate::rule::Rule;
pub use neighbours::Neighbours;

pub mod aba;
pub mod address;
pub mod age;
pub mod auth_token;
pub mod avatar;
pub mod avatar_account;
pub mod bank_account;
pub mod birth;
pub mod booking;
pub mod card;
pub mod card_code;
pub mod card_expiry;
pub mod clabe;
pub mod coordinates;
pub mod crypto;
pub mod database;
pub mod date_time;
pub mod driver_license;
pub mod email;
pub mod generic_secret;
pub mod handle;
pub mod health_insurance;
pub mod iban;
pub mod iccid;
pub mod ifsc;
pub mod imei;
pub mod imsi;
pub mod invite;
pub mod ip;
pub mod jwt;
pub mod license_plate;
pub mod mac;
pub mod map_link;
pub mod medical_license;
pub mod medical_record;
mod neighbours;
pub mod order;
pub mod otp;
pub mod passport;
pub mod passport_mrz;
pub mod password;
pub mod phone;
pub mod pin;
pub mod platform_mention;
pub mod postal_code;
pub mod private_key;
pub mod profile;
pub mod profile_community;
pub mod recovery_code;
pub mod seed_phrase;
pub mod sort_code;
pub mod swift;
mod tokens;
pub mod tracking;
pub mod upi;
pub mod url;
pub mod url_credentials;
pub mod url_token;
pub mod username;
pub mod uuid;
pub mod vat;
pub mod vin;
pub(crate) mod wordset;

/// Every rule of this folder.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &aba::RULE,
    &auth_token::BEARER, &auth_token::BASIC, &auth_token::COOKIE, &auth_token::SESSION,
    &bank_account::RULE, &bank_account::TOLD, &bank_account::UNSPACED,
    &birth::ar::BORN, &birth::ar::NAMED, &birth::cs::BORN, &birth::cs::NAMED, &birth::da::BORN, &birth::da::NAMED,
    &birth::de::BORN, &birth::de::NAMED, &birth::el::BORN, &birth::el::NAMED, &birth::en::BORN, &birth::en::NAMED,
    &birth::es::BORN, &birth::es::NAMED, &birth::fi::BORN, &birth::fi::NAMED, &birth::fr::BORN, &birth::fr::NAMED,
    &birth::he::BORN, &birth::he::NAMED, &birth::hi::BORN, &birth::hi::NAMED, &birth::hr::BORN, &birth::hr::NAMED,
    &birth::hu::BORN, &birth::hu::NAMED, &birth::id::BORN, &birth::id::NAMED, &birth::it::BORN, &birth::it::NAMED,
    &birth::nl::BORN, &birth::nl::NAMED, &birth::pl::BORN, &birth::pl::NAMED, &birth::pt::BORN, &birth::pt::NAMED,
    &birth::ro::BORN, &birth::ro::NAMED, &birth::ru::BORN, &birth::ru::NAMED, &birth::sv::BORN, &birth::sv::NAMED,
    &birth::tr::BORN, &birth::tr::NAMED, &birth::uk::BORN, &birth::uk::NAMED, &birth::vi::BORN, &birth::vi::NAMED,
    &birth::unspaced::RULE, &birth::unspaced::BEHIND, &birth::BEHIND, &birth::en::DOTTED, &birth::en::MONTH_FIRST,
    &booking::RULE, &booking::UNSPACED,
    &card::RULE,
    &card_code::RULE, &card_code::BACK, &card_code::UNSPACED, &card_code::BEHIND,
    &card_expiry::SHORT, &card_expiry::LONG, &card_expiry::BEHIND,
    &clabe::RULE,
    &coordinates::DECIMAL, &coordinates::MAP_DATA, &coordinates::DEGREES,
    &crypto::ada::RULE, &crypto::atom::RULE, &crypto::atom::KIN, &crypto::bch::RULE, &crypto::btc::RULE,
    &crypto::btc::SEGWIT, &crypto::dash::RULE, &crypto::doge::RULE, &crypto::dot::RULE, &crypto::eth::RULE,
    &crypto::eth::ICAN, &crypto::ltc::RULE, &crypto::ltc::SEGWIT, &crypto::sol::RULE, &crypto::ton::RULE,
    &crypto::trx::RULE, &crypto::xlm::RULE, &crypto::xmr::RULE, &crypto::xrp::RULE, &crypto::xtz::RULE, &crypto::zec::RULE,
    &crypto::zec::SHIELDED,
    &database::URI, &database::JDBC,
    &date_time::ISO, &date_time::LAST,
    &driver_license::NAMED, &driver_license::LETTERS, &driver_license::CNH,
    &email::RULE, &email::ITALIC, &email::ENCODED,
    &generic_secret::RULE,
    &handle::assigned::PLATFORM, &handle::assigned::LABEL, &handle::assigned::USER, &handle::assigned::SKYPE,
    &handle::de::RULE, &handle::en::RULE, &handle::es::RULE, &handle::fr::RULE, &handle::hi::RULE, &handle::id::RULE,
    &handle::it::RULE, &handle::nl::RULE, &handle::pl::RULE, &handle::pt::RULE, &handle::ru::RULE, &handle::tr::RULE,
    &handle::unspaced::RULE,
    &health_insurance::EHIC, &health_insurance::NAMED,
    &iban::RULE,
    &iccid::RULE,
    &ifsc::RULE, &ifsc::LETTERS,
    &imei::RULE, &imei::SEPARATED,
    &imsi::RULE,
    &avatar::RULE,
    &avatar_account::RULE,
    &invite::RULE, &invite::MEETING,
    &ip::V4, &ip::V6,
    &jwt::RULE,
    &license_plate::RULE,
    &mac::COLONS, &mac::DASHES,
    &map_link::SHORT, &map_link::PLUS_CODE, &map_link::WORDS, &map_link::WORDS_NAMED, &map_link::GEOHASH,
    &medical_license::DEA, &medical_license::RPPS, &medical_license::NAMED,
    &medical_record::RULE,
    &order::AMAZON, &order::RULE, &order::UNSPACED,
    &otp::NAMED, &otp::SHORT, &otp::IS_YOUR, &otp::LETTERS,
    &passport::NAMED, &passport::LETTERS,
    &passport_mrz::RULE, &passport_mrz::CARD, &passport_mrz::NAMES, &passport_mrz::NUMBERS,
    &password::ASSIGNED, &password::NEXT_LINE, &password::QUOTED, &password::PASSPHRASE, &password::BARE,
    &password::WIFI_QR, &password::unspaced::TOLD, &password::ar::TOLD, &password::cs::TOLD, &password::da::TOLD,
    &password::de::TOLD, &password::el::TOLD, &password::en::TOLD, &password::es::TOLD, &password::fi::TOLD,
    &password::fr::TOLD, &password::he::TOLD, &password::hi::TOLD, &password::hr::TOLD, &password::hu::TOLD,
    &password::id::TOLD, &password::it::TOLD, &password::nl::TOLD, &password::pl::TOLD, &password::pt::TOLD,
    &password::ro::TOLD, &password::ru::TOLD, &password::sv::TOLD, &password::tr::TOLD, &password::uk::TOLD,
    &password::vi::TOLD,
    &pin::RULE, &pin::SPACED, &pin::UNSPACED, &pin::UNSPACED_LONG,
    &platform_mention::RULE,
    &postal_code::GB, &postal_code::CA, &postal_code::US, &postal_code::DE, &postal_code::WORLD,
    &postal_code::JP,
    &private_key::PEM, &private_key::AGE,
    &profile::RULE, &profile::SUBDOMAIN, &profile::FEDIVERSE,
    &profile_community::RULE,
    &recovery_code::RULE, &recovery_code::UNSPACED,
    &sort_code::RULE, &sort_code::WITH_ACCOUNT,
    &swift::RULE, &swift::BEHIND,
    &tracking::fedex::RULE, &tracking::named::RULE, &tracking::s10::RULE, &tracking::shape::RULE, &tracking::ups::RULE,
    &tracking::ups::GROUPED, &tracking::usps::RULE,
    &upi::RULE,
    &url::RULE,
    &url_credentials::RULE,
    &url_token::RULE,
    &username::MENTION, &username::REDDIT, &username::DISCORD,
    &uuid::RULE,
    &vat::STRONG, &vat::NAMED,
    &vin::CHECKED, &vin::NAMED,
];
