//! What is an identifier everywhere in the world: one identifier per file, each a `static` [`Rule`] with its examples.

use crate::rule::Rule;

pub mod phone;

/// Every rule of this folder.
pub static RULES: &[&Rule] = &[];
