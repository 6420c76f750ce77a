//! What is an identifier everywhere in the world: one identifier per file, each a `static` [`Rule`] with its examples.

use crate::rule::Rule;
pub use neighbours::Neighbours;

pub mod address;
pub mod age;
pub mod auth_token;
pub mod birth;
pub mod booking_reference;
pub mod card;
pub mod card_details;
pub mod clabe;
pub mod coordinates;
pub mod crypto;
pub mod database;
pub mod driver_license;
pub mod email;
pub mod generic_secret;
pub mod handle;
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
pub mod medical;
mod neighbours;
pub mod order_number;
pub mod otp;
pub mod passport;
pub mod password;
pub mod phone;
pub mod pin;
pub mod platform_mention;
pub mod postal_code;
pub mod private_key;
pub mod profile;
pub mod recovery_code;
pub mod seed_phrase;
pub mod sort_code;
pub mod swift;
mod tokens;
pub mod tracking_number;
pub mod upi;
pub mod url;
pub mod url_credentials;
pub mod url_token;
pub mod us_bank;
pub mod username;
pub mod uuid;
pub mod vat_number;
pub mod vin;
pub(crate) mod wordset;

/// Every rule of this folder.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &auth_token::BEARER, &auth_token::BASIC, &auth_token::COOKIE, &auth_token::SESSION,
    &birth::ar::BORN, &birth::ar::NAMED, &birth::cs::BORN, &birth::cs::NAMED, &birth::da::BORN, &birth::da::NAMED,
    &birth::de::BORN, &birth::de::NAMED, &birth::el::BORN, &birth::el::NAMED, &birth::en::BORN, &birth::en::NAMED,
    &birth::es::BORN, &birth::es::NAMED, &birth::fi::BORN, &birth::fi::NAMED, &birth::fr::BORN, &birth::fr::NAMED,
    &birth::he::BORN, &birth::he::NAMED, &birth::hi::BORN, &birth::hi::NAMED, &birth::hr::BORN, &birth::hr::NAMED,
    &birth::hu::BORN, &birth::hu::NAMED, &birth::id::BORN, &birth::id::NAMED, &birth::it::BORN, &birth::it::NAMED,
    &birth::nl::BORN, &birth::nl::NAMED, &birth::pl::BORN, &birth::pl::NAMED, &birth::pt::BORN, &birth::pt::NAMED,
    &birth::ro::BORN, &birth::ro::NAMED, &birth::ru::BORN, &birth::ru::NAMED, &birth::sv::BORN, &birth::sv::NAMED,
    &birth::tr::BORN, &birth::tr::NAMED, &birth::uk::BORN, &birth::uk::NAMED, &birth::vi::BORN, &birth::vi::NAMED,
    &birth::unspaced::RULE, &birth::unspaced::BEHIND, &birth::BEHIND, &birth::en::DOTTED, &birth::en::MONTH_FIRST,
    &booking_reference::PNR,
    &card::RULE,
    &card_details::CVV, &card_details::EXPIRY,
    &clabe::CLABE,
    &coordinates::DECIMAL, &coordinates::MAP_DATA, &coordinates::DEGREES,
    &crypto::BTC, &crypto::BTC_SEGWIT, &crypto::ETH, &crypto::LTC, &crypto::DOGE, &crypto::DASH, &crypto::TRX, &crypto::ZEC, &crypto::XRP,
    &crypto::SOL, &crypto::ADA, &crypto::ATOM, &crypto::BCH, &crypto::XLM, &crypto::DOT, &crypto::XMR,
    &database::URI, &database::JDBC,
    &driver_license::NAMED,
    &email::RULE, &email::ITALIC, &email::ENCODED,
    &generic_secret::RULE,
    &handle::assigned::PLATFORM, &handle::assigned::LABEL, &handle::assigned::USER, &handle::assigned::SKYPE,
    &handle::de::RULE, &handle::en::RULE, &handle::es::RULE, &handle::fr::RULE, &handle::hi::RULE, &handle::id::RULE,
    &handle::it::RULE, &handle::nl::RULE, &handle::pl::RULE, &handle::pt::RULE, &handle::ru::RULE, &handle::tr::RULE,
    &handle::unspaced::RULE,
    &iban::RULE,
    &iccid::ICCID,
    &ifsc::IFSC,
    &imei::IMEI, &imei::SEPARATED,
    &imsi::IMSI,
    &invite::RULE, &invite::MEETING,
    &ip::V4, &ip::V6,
    &jwt::RULE,
    &license_plate::NAMED,
    &mac::COLONS, &mac::DASHES,
    &medical::RECORD, &medical::LICENSE, &medical::INSURANCE,
    &order_number::AMAZON, &order_number::NAMED,
    &otp::NAMED, &otp::SHORT, &otp::IS_YOUR, &otp::LETTERS,
    &passport::NUMBER, &passport::CJK, &passport::MRZ,
    &password::ASSIGNED, &password::NEXT_LINE, &password::QUOTED, &password::PASSPHRASE, &password::BARE,
    &password::WIFI_QR, &password::unspaced::TOLD, &password::ar::TOLD, &password::cs::TOLD, &password::da::TOLD,
    &password::de::TOLD, &password::el::TOLD, &password::en::TOLD, &password::es::TOLD, &password::fi::TOLD,
    &password::fr::TOLD, &password::he::TOLD, &password::hi::TOLD, &password::hr::TOLD, &password::hu::TOLD,
    &password::id::TOLD, &password::it::TOLD, &password::nl::TOLD, &password::pl::TOLD, &password::pt::TOLD,
    &password::ro::TOLD, &password::ru::TOLD, &password::sv::TOLD, &password::tr::TOLD, &password::uk::TOLD,
    &password::vi::TOLD,
    &pin::PIN, &pin::DOOR,
    &platform_mention::RULE,
    &postal_code::GB, &postal_code::CA, &postal_code::US, &postal_code::US_STATE, &postal_code::DE, &postal_code::WORLD,
    &postal_code::JP,
    &private_key::PEM, &private_key::AGE,
    &profile::RULE, &profile::SUBDOMAIN, &profile::FEDIVERSE,
    &recovery_code::RULE, &recovery_code::UNSPACED,
    &sort_code::SORT_CODE, &sort_code::ACCOUNT,
    &swift::BIC,
    &tracking_number::UPS, &tracking_number::UPS_SPACED, &tracking_number::S10, &tracking_number::USPS,
    &tracking_number::AMAZON, &tracking_number::NAMED,
    &upi::UPI,
    &url::RULE,
    &url_credentials::RULE,
    &url_token::RULE,
    &us_bank::ROUTING, &us_bank::ACCOUNT,
    &username::MENTION, &username::REDDIT, &username::DISCORD,
    &uuid::UUID,
    &vat_number::CHECKED, &vat_number::NAMED,
    &vin::CHECKED, &vin::NAMED,
];
