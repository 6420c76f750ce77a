//! United States.

use super::Locale;

pub mod ssn;

/// The United States.
pub static LOCALE: Locale = Locale { region: "US", rules: &[&ssn::RULE, &ssn::BARE] };
