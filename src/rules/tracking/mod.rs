//! Numbers of parcels and letters on their way, one carrier a file.

pub mod fedex;
pub mod named;
pub mod s10;
pub mod shape;
pub mod ups;
pub mod usps;
