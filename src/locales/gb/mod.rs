//! United Kingdom.

use super::Locale;

pub mod nino;

/// The United Kingdom.
pub static LOCALE: Locale = Locale { region: "GB", rules: &[&nino::RULE] };
