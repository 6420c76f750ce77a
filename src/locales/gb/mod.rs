//! United Kingdom.

use super::Locale;

pub mod driving_licence;
pub mod health;
pub mod nino;
pub mod utr;

/// The United Kingdom.
pub static LOCALE: Locale =
    Locale { region: "GB", rules: &[&nino::RULE, &health::NHS, &health::CHI, &utr::UTR, &driving_licence::LICENCE] };
