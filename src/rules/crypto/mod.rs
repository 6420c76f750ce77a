//! Addresses of crypto-currencies, one coin a file, each with its own checksum where it has one.

pub mod ada;
pub mod atom;
pub mod bch;
pub mod btc;
pub mod dash;
pub mod doge;
pub mod dot;
pub mod eth;
pub mod ltc;
pub mod sol;
pub mod ton;
pub mod trx;
pub mod xlm;
pub mod xmr;
pub mod xrp;
pub mod xtz;
pub mod zec;
