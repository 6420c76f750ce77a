//! Is it real? Pure functions from text to yes or no, one algorithm per file; separators are skipped, never required.

pub mod base58;
pub mod bech32;
pub mod card;
pub mod cashaddr;
pub mod country;
pub mod crc16;
pub mod date;
pub mod digits;
pub mod eip55;
pub mod entropy;
pub mod iban;
pub mod isikukood;
pub mod iso7064;
pub mod jmbg;
pub mod luhn;
pub mod monero;
pub mod named;
pub mod pairs;
pub mod phone;
pub mod rodne_cislo;
pub mod vat;
pub mod verhoeff;
pub mod weighted;
