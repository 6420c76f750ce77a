//! What is an identifier in one country: its national numbers, with the cue words of its languages. One country per file
//! (or per folder, with one number per file, where a country has many).

use crate::rule::Rule;

pub mod ar;
pub mod ba;
pub mod bg;
pub mod br;
pub mod ca;
pub mod cl;
pub mod co;
pub mod cz;
pub mod ec;
pub mod ee;
pub mod gb;
pub mod gr;
pub mod hr;
pub mod lt;
pub mod lv;
pub mod me;
pub mod mk;
pub mod mx;
pub mod pe;
pub mod py;
pub mod rs;
pub mod si;
pub mod sk;
pub mod sv;
pub mod us;
pub mod uy;
pub mod ve;

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
    &ar::LOCALE,
    &ba::LOCALE,
    &bg::LOCALE,
    &br::LOCALE,
    &ca::LOCALE,
    &cl::LOCALE,
    &co::LOCALE,
    &cz::LOCALE,
    &ec::LOCALE,
    &ee::LOCALE,
    &gb::LOCALE,
    &gr::LOCALE,
    &hr::LOCALE,
    &lt::LOCALE,
    &lv::LOCALE,
    &me::LOCALE,
    &mk::LOCALE,
    &mx::LOCALE,
    &pe::LOCALE,
    &py::LOCALE,
    &rs::LOCALE,
    &si::LOCALE,
    &sk::LOCALE,
    &sv::LOCALE,
    &us::LOCALE,
    &uy::LOCALE,
    &ve::LOCALE,
];
