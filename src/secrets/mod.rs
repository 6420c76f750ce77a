//! What is a secret, per provider: API keys and tokens, one provider (or family) per file.

use crate::rule::Rule;

/// Every rule of this folder.
pub static RULES: &[&Rule] = &[];
