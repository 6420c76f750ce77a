//! Is it real? Pure functions from text to yes or no, one algorithm per file; separators are skipped, never required.

pub mod phone;
