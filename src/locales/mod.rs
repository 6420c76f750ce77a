//! What is an identifier in one country: its national numbers, with the cue words of its languages. One country per file
//! (or per folder, with one number per file, where a country has many).

use crate::rule::Rule;

pub mod ar;
pub mod au;
pub mod ba;
pub mod bg;
pub mod br;
pub mod ca;
pub mod cl;
pub mod cn;
pub mod co;
pub mod cz;
pub mod ec;
pub mod ee;
pub mod gb;
pub mod gr;
pub mod hk;
pub mod hr;
pub mod id;
pub mod il;
pub mod r#in;
pub mod jp;
pub mod kr;
pub mod lk;
pub mod lt;
pub mod lv;
pub mod me;
pub mod mk;
pub mod mx;
pub mod my;
pub mod ng;
pub mod nz;
pub mod pe;
pub mod ph;
pub mod pk;
pub mod py;
pub mod rs;
pub mod sg;
pub mod si;
pub mod sk;
pub mod sv;
pub mod th;
pub mod tw;
pub mod us;
pub mod uy;
pub mod ve;
pub mod vn;
pub mod za;

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
    &au::LOCALE,
    &ba::LOCALE,
    &bg::LOCALE,
    &br::LOCALE,
    &ca::LOCALE,
    &cl::LOCALE,
    &cn::LOCALE,
    &co::LOCALE,
    &cz::LOCALE,
    &ec::LOCALE,
    &ee::LOCALE,
    &gb::LOCALE,
    &gr::LOCALE,
    &hk::LOCALE,
    &hr::LOCALE,
    &id::LOCALE,
    &il::LOCALE,
    &r#in::LOCALE,
    &jp::LOCALE,
    &kr::LOCALE,
    &lk::LOCALE,
    &lt::LOCALE,
    &lv::LOCALE,
    &me::LOCALE,
    &mk::LOCALE,
    &mx::LOCALE,
    &my::LOCALE,
    &ng::LOCALE,
    &nz::LOCALE,
    &pe::LOCALE,
    &ph::LOCALE,
    &pk::LOCALE,
    &py::LOCALE,
    &rs::LOCALE,
    &sg::LOCALE,
    &si::LOCALE,
    &sk::LOCALE,
    &sv::LOCALE,
    &th::LOCALE,
    &tw::LOCALE,
    &us::LOCALE,
    &uy::LOCALE,
    &ve::LOCALE,
    &vn::LOCALE,
    &za::LOCALE,
];
