//! The shapes that files come in. A grammar knows bytes and places; what a field means is the format's business.

pub(super) mod content_lines;
pub mod csv;
pub mod json;
pub mod lines;
pub mod markup;
pub(super) mod packing;
