//! What is an identifier in one country: its national numbers, with the cue words of its languages. One country per file
//! (or per folder, with one number per file, where a country has many).

use crate::rule::Rule;

pub mod ar;
pub mod at;
pub mod au;
pub mod ba;
pub mod be;
pub mod bg;
pub mod br;
pub mod ca;
pub mod ch;
pub mod cl;
pub mod cn;
pub mod co;
pub mod cz;
pub mod de;
pub mod dk;
pub mod ec;
pub mod ee;
pub mod es;
pub mod fi;
pub mod fr;
pub mod gb;
pub mod gr;
pub mod hk;
pub mod hr;
pub mod hu;
pub mod id;
pub mod ie;
pub mod il;
pub mod r#in;
pub mod r#is;
pub mod it;
pub mod jp;
pub mod kr;
pub mod kz;
pub mod lk;
pub mod lt;
pub mod lu;
pub mod lv;
pub mod me;
pub mod mk;
pub mod mt;
pub mod mx;
pub mod my;
pub mod ng;
pub mod nl;
pub mod no;
pub mod nz;
pub mod pe;
pub mod ph;
pub mod pk;
pub mod pl;
pub mod pt;
pub mod py;
pub mod ro;
pub mod rs;
pub mod ru;
pub mod se;
pub mod sg;
pub mod si;
pub mod sk;
pub mod sv;
pub mod th;
pub mod tr;
pub mod tw;
pub mod ua;
pub mod us;
pub mod uy;
pub mod uz;
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
    &at::LOCALE,
    &au::LOCALE,
    &ba::LOCALE,
    &be::LOCALE,
    &bg::LOCALE,
    &br::LOCALE,
    &ca::LOCALE,
    &ch::LOCALE,
    &cl::LOCALE,
    &cn::LOCALE,
    &co::LOCALE,
    &cz::LOCALE,
    &de::LOCALE,
    &dk::LOCALE,
    &ec::LOCALE,
    &ee::LOCALE,
    &es::LOCALE,
    &fi::LOCALE,
    &fr::LOCALE,
    &gb::LOCALE,
    &gr::LOCALE,
    &hk::LOCALE,
    &hr::LOCALE,
    &hu::LOCALE,
    &id::LOCALE,
    &ie::LOCALE,
    &il::LOCALE,
    &r#in::LOCALE,
    &r#is::LOCALE,
    &it::LOCALE,
    &jp::LOCALE,
    &kr::LOCALE,
    &kz::LOCALE,
    &lk::LOCALE,
    &lt::LOCALE,
    &lu::LOCALE,
    &lv::LOCALE,
    &me::LOCALE,
    &mk::LOCALE,
    &mt::LOCALE,
    &mx::LOCALE,
    &my::LOCALE,
    &ng::LOCALE,
    &nl::LOCALE,
    &no::LOCALE,
    &nz::LOCALE,
    &pe::LOCALE,
    &ph::LOCALE,
    &pk::LOCALE,
    &pl::LOCALE,
    &pt::LOCALE,
    &py::LOCALE,
    &ro::LOCALE,
    &rs::LOCALE,
    &ru::LOCALE,
    &se::LOCALE,
    &sg::LOCALE,
    &si::LOCALE,
    &sk::LOCALE,
    &sv::LOCALE,
    &th::LOCALE,
    &tr::LOCALE,
    &tw::LOCALE,
    &ua::LOCALE,
    &us::LOCALE,
    &uy::LOCALE,
    &uz::LOCALE,
    &ve::LOCALE,
    &vn::LOCALE,
    &za::LOCALE,
];
