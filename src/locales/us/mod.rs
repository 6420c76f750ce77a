//! United States.

use super::Locale;

pub mod health;
pub mod ssn;
pub mod taxpayer;

/// The United States.
#[rustfmt::skip]
pub static LOCALE: Locale = Locale {
    region: "US",
    rules: &[
        &ssn::RULE, &ssn::BARE,
        &taxpayer::ITIN, &taxpayer::ITIN_BARE, &taxpayer::ATIN, &taxpayer::EIN, &taxpayer::PTIN,
        &health::NPI, &health::DEA, &health::MBI,
    ],
};
