//! Identity and tunnels, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Auth0: client secrets.
pub static AUTH0: Rule = named(
    "auth0-named-key",
    &["auth0"],
    concatcp!(r"(?i:auth0)", OF, IS, r"([A-Za-z0-9_-]{64})\b"),
    (
        &[
            concat!("AUTH0_API_KEY=«XSML17haLJtUHsTitoaxY", "Sor4xUWgINWWVYFmro6I0hRP2d2CzFdPLX71EZoy194»"),
            concat!("our auth0 api key is «XSML17haLJtUHsTitoaxY", "Sor4xUWgINWWVYFmro6I0hRP2d2CzFdPLX71EZoy194»"),
        ],
        &[
            "auth0 api key is in the vault",
            "auth0 key: none",
            concat!("XSML17haLJtUHsTitoaxY", "Sor4xUWgINWWVYFmro6I0hRP2d2CzFdPLX71EZoy194"),
        ],
    ),
);

/// Okta: client secrets.
pub static OKTA_SECRET: Rule = named(
    "okta-secret-named-key",
    &["okta"],
    concatcp!(r"(?i:okta)", OF, IS, r"([A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})\b"),
    (
        &[
            concat!("OKTA_API_KEY=«hPyP9FAPBr1IT", "bASMPblRKHAp73P98hQ91408BUD»"),
            concat!("our okta api key is «hPyP9FAPBr1IT", "bASMPblRKHAp73P98hQ91408BUD»"),
        ],
        &["okta api key is in the vault", "okta key: none", concat!("hPyP9FAPBr1IT", "bASMPblRKHAp73P98hQ91408BUD")],
    ),
);

/// Duo: secret keys.
pub static DUO: Rule = named(
    "duo-named-key",
    &["duo"],
    concatcp!(r"(?i:duo)", OF, IS, r"([A-Za-z0-9]{40})\b"),
    (
        &[
            concat!("DUO_API_KEY=«C9FPePXtwgqty", "9PCIlsSHkwlM9njkA9Bcio9lCwr»"),
            concat!("our duo api key is «C9FPePXtwgqty", "9PCIlsSHkwlM9njkA9Bcio9lCwr»"),
        ],
        &["duo api key is in the vault", "duo key: none", concat!("C9FPePXtwgqty", "9PCIlsSHkwlM9njkA9Bcio9lCwr")],
    ),
);

/// ngrok.
pub static NGROK: Rule = named(
    "ngrok-named-key",
    &["ngrok"],
    concatcp!(r"(?i:ngrok)", OF, IS, r"([0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{21}|cr_[A-Za-z0-9]{27})\b"),
    (
        &[
            concat!("NGROK_API_KEY=«2VR7a71639lAOIC6", "p6cQqXlsPzV_FkyFuMLqt2k4TuJTGojuX»"),
            concat!("our ngrok api key is «2VR7a71639lAOIC6", "p6cQqXlsPzV_FkyFuMLqt2k4TuJTGojuX»"),
        ],
        &["ngrok api key is in the vault", "ngrok key: none", concat!("2VR7a71639lAOIC6", "p6cQqXlsPzV_FkyFuMLqt2k4TuJTGojuX")],
    ),
);
