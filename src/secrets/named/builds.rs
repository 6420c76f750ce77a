//! Builds and tests, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Travis CI.
pub static TRAVIS: Rule = named(
    "travis-named-key",
    &["travis"],
    concatcp!(r"(?i:travis)", OF, IS, r"([A-Za-z0-9_-]{22})\b"),
    (
        &[concat!("TRAVIS_API_KEY=«SmPKoc5", "0U2vxFsnnu06W6t»"), concat!("our travis api key is «SmPKoc5", "0U2vxFsnnu06W6t»")],
        &["travis api key is in the vault", "travis key: none", concat!("SmPKoc5", "0U2vxFsnnu06W6t")],
    ),
);

/// Drone and Woodpecker.
pub static DRONE: Rule = named(
    "drone-named-key",
    &["drone", "woodpecker"],
    concatcp!(r"(?i:drone|woodpecker)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("DRONE_API_KEY=«SoYf8UhqPu", "6qdp4p0Ffwsh8JcSEcDtB4»"),
            concat!("our drone api key is «SoYf8UhqPu", "6qdp4p0Ffwsh8JcSEcDtB4»"),
        ],
        &["drone api key is in the vault", "drone key: none", concat!("SoYf8UhqPu", "6qdp4p0Ffwsh8JcSEcDtB4")],
    ),
);

/// Jenkins.
pub static JENKINS: Rule = named(
    "jenkins-named-key",
    &["jenkins"],
    concatcp!(r"(?i:jenkins)", OF, IS, r"(11[0-9a-f]{32})\b"),
    (
        &[
            concat!("JENKINS_API_KEY=«113282b4ed7", "4008d9190457f5916e24009»"),
            concat!("our jenkins api key is «113282b4ed7", "4008d9190457f5916e24009»"),
        ],
        &["jenkins api key is in the vault", "jenkins key: none", concat!("113282b4ed7", "4008d9190457f5916e24009")],
    ),
);

/// Codecov.
pub static CODECOV: Rule = named(
    "codecov-named-key",
    &["codecov"],
    concatcp!(r"(?i:codecov)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9]{32})\b"),
    (
        &[
            concat!("CODECOV_API_KEY=«5f398fd3-37e", "f-4b39-a729-a64c885e6e0b»"),
            concat!("our codecov api key is «5f398fd3-37e", "f-4b39-a729-a64c885e6e0b»"),
        ],
        &["codecov api key is in the vault", "codecov key: none", concat!("5f398fd3-37e", "f-4b39-a729-a64c885e6e0b")],
    ),
);

/// Coveralls and Code Climate.
pub static COVERALLS: Rule = named(
    "coveralls-named-key",
    &["coveralls", "codeclimate"],
    concatcp!(r"(?i:coveralls|codeclimate)", OF, IS, r"([A-Za-z0-9]{32,40}|[0-9a-f]{64})\b"),
    (
        &[
            concat!("COVERALLS_API_KEY=«6bQOM6ZEyEr", "M9RRL3OQJopNk7oWfSbK9G»"),
            concat!("our coveralls api key is «6bQOM6ZEyEr", "M9RRL3OQJopNk7oWfSbK9G»"),
        ],
        &["coveralls api key is in the vault", "coveralls key: none", concat!("6bQOM6ZEyEr", "M9RRL3OQJopNk7oWfSbK9G")],
    ),
);

/// Snyk: tokens of the older kind.
pub static SNYK_UUID: Rule = named(
    "snyk-uuid-named-key",
    &["snyk"],
    concatcp!(r"(?i:snyk)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("SNYK_API_KEY=«8c9557e1-34d", "f-4b65-ae3f-c421e20629e0»"),
            concat!("our snyk api key is «8c9557e1-34d", "f-4b65-ae3f-c421e20629e0»"),
        ],
        &["snyk api key is in the vault", "snyk key: none", concat!("8c9557e1-34d", "f-4b65-ae3f-c421e20629e0")],
    ),
);

/// Bitrise and Codemagic.
pub static BITRISE: Rule = named(
    "bitrise-named-key",
    &["bitrise", "codemagic"],
    concatcp!(r"(?i:bitrise|codemagic)", OF, IS, r"([A-Za-z0-9_-]{40,90})\b"),
    (
        &[
            concat!("BITRISE_API_KEY=«OCY9HxUGh5d1n50w3mmm", "53b0xV9MfYAovVp2gizNvyBKqdfT7ub08SypCrNl»"),
            concat!("our bitrise api key is «OCY9HxUGh5d1n50w3mmm", "53b0xV9MfYAovVp2gizNvyBKqdfT7ub08SypCrNl»"),
        ],
        &[
            "bitrise api key is in the vault",
            "bitrise key: none",
            concat!("OCY9HxUGh5d1n50w3mmm", "53b0xV9MfYAovVp2gizNvyBKqdfT7ub08SypCrNl"),
        ],
    ),
);
