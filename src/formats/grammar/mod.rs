//! The shapes that files come in. A grammar knows bytes and places; what a field means is the format's business.

pub mod csv;
pub mod json;
pub mod lines;
pub mod markup;
