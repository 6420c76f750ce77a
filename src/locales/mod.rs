//! What is an identifier in one country: its national numbers, with the cue words of its languages. One country per file
//! (or per folder, with one number per file, where a country has many).

use crate::rule::Rule;

pub mod gb;
pub mod us;

/// A country and what is particular to it.
#[derive(Debug)]
pub struct Locale {
    /// ISO 3166 alpha-2.
    pub region: &'static str,
    /// Its national identifiers.
    pub rules: &'static [&'static Rule],
}

/// Every country of this folder.
#[rustfmt::skip]
pub static LOCALES: &[&Locale] = &[
    &gb::LOCALE,
    &us::LOCALE,
];
