//! What is an identifier everywhere in the world: one identifier per file, each a `static` [`Rule`] with its examples.

use crate::rule::Rule;

pub mod address;
pub mod auth_token;
pub mod card;
pub mod coordinates;
pub mod crypto;
pub mod database;
pub mod email;
pub mod generic_secret;
pub mod iban;
pub mod invite;
pub mod ip;
pub mod jwt;
pub mod mac;
pub mod password;
pub mod phone;
pub mod platform_mention;
pub mod private_key;
pub mod profile;
pub mod url;
pub mod url_credentials;
pub mod url_token;
pub mod username;
mod wordset;

/// Every rule of this folder.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &auth_token::BEARER, &auth_token::BASIC,
    &card::RULE,
    &coordinates::DECIMAL, &coordinates::MAP_DATA, &coordinates::DEGREES,
    &crypto::BTC, &crypto::BTC_SEGWIT, &crypto::ETH, &crypto::BASE58, &crypto::LTC_SEGWIT, &crypto::XMR,
    &database::URI, &database::JDBC,
    &email::RULE, &email::ITALIC, &email::ENCODED,
    &generic_secret::RULE,
    &iban::RULE,
    &invite::RULE, &invite::MEETING,
    &ip::V4, &ip::V6,
    &jwt::RULE,
    &mac::COLONS, &mac::DASHES,
    &password::ASSIGNED, &password::ASSIGNED_GLUED, &password::TOLD,
    &platform_mention::RULE,
    &private_key::PEM, &private_key::AGE,
    &profile::RULE, &profile::SUBDOMAIN, &profile::FEDIVERSE,
    &url::RULE,
    &url_credentials::RULE,
    &url_token::RULE,
    &username::MENTION, &username::REDDIT, &username::DISCORD,
];
