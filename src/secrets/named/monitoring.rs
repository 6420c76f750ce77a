//! Monitoring and analytics, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// PagerDuty.
pub static PAGERDUTY: Rule = named(
    "pagerduty-named-key",
    &["pagerduty"],
    concatcp!(r"(?i:pagerduty|pager ?duty)", OF, IS, r"([A-Za-z0-9+_-]{20})\b"),
    (
        &[
            concat!("PAGERDUTY_API_KEY=«SuSv9n", "ncfAbqGK7yz5TJ»"),
            concat!("our pagerduty api key is «SuSv9n", "ncfAbqGK7yz5TJ»"),
        ],
        &["pagerduty api key is in the vault", "pagerduty key: none", concat!("SuSv9n", "ncfAbqGK7yz5TJ")],
    ),
);

/// Opsgenie.
pub static OPSGENIE: Rule = named(
    "opsgenie-named-key",
    &["opsgenie"],
    concatcp!(r"(?i:opsgenie)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("OPSGENIE_API_KEY=«4f42af70-7b7", "b-4542-ae5d-6e6c28b0fa8a»"),
            concat!("our opsgenie api key is «4f42af70-7b7", "b-4542-ae5d-6e6c28b0fa8a»"),
        ],
        &["opsgenie api key is in the vault", "opsgenie key: none", concat!("4f42af70-7b7", "b-4542-ae5d-6e6c28b0fa8a")],
    ),
);

/// Splunk: tokens of the HTTP event collector.
pub static SPLUNK: Rule = named(
    "splunk-named-key",
    &["splunk", "hec"],
    concatcp!(r"(?i:splunk|hec)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("SPLUNK_API_KEY=«fcdaf372-d76", "4-41fc-afcb-23a4b9eaf60d»"),
            concat!("our splunk api key is «fcdaf372-d76", "4-41fc-afcb-23a4b9eaf60d»"),
        ],
        &["splunk api key is in the vault", "splunk key: none", concat!("fcdaf372-d76", "4-41fc-afcb-23a4b9eaf60d")],
    ),
);

/// Loggly, Papertrail and LogDNA.
pub static LOGGLY: Rule = named(
    "loggly-named-key",
    &["loggly", "papertrail", "logdna"],
    concatcp!(
        r"(?i:loggly|papertrail|logdna)",
        OF,
        IS,
        r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{20}|[0-9a-f]{32})\b"
    ),
    (
        &[
            concat!("LOGGLY_API_KEY=«3345833f-c5b", "6-432a-a1d7-8ffd67349ff9»"),
            concat!("our loggly api key is «3345833f-c5b", "6-432a-a1d7-8ffd67349ff9»"),
        ],
        &["loggly api key is in the vault", "loggly key: none", concat!("3345833f-c5b", "6-432a-a1d7-8ffd67349ff9")],
    ),
);

/// Logz.io.
pub static LOGZ: Rule = named(
    "logz-named-key",
    &["logz", "logzio"],
    concatcp!(
        r"(?i:logz(?:\.?io)?)",
        OF,
        IS,
        r"([A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"
    ),
    (
        &[
            concat!("LOGZ_API_KEY=«mUC6UKiw9r", "mB50ZgVQHGUXn3JrT0JjSQ»"),
            concat!("our logz api key is «mUC6UKiw9r", "mB50ZgVQHGUXn3JrT0JjSQ»"),
        ],
        &["logz api key is in the vault", "logz key: none", concat!("mUC6UKiw9r", "mB50ZgVQHGUXn3JrT0JjSQ")],
    ),
);

/// Rollbar.
pub static ROLLBAR_TOKEN: Rule = named(
    "rollbar-token-named-key",
    &["rollbar"],
    concatcp!(r"(?i:rollbar)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("ROLLBAR_API_KEY=«028ace6fb8", "130af621b52c94c084bcda»"),
            concat!("our rollbar api key is «028ace6fb8", "130af621b52c94c084bcda»"),
        ],
        &["rollbar api key is in the vault", "rollbar key: none", concat!("028ace6fb8", "130af621b52c94c084bcda")],
    ),
);

/// Bugsnag and Raygun.
pub static BUGSNAG: Rule = named(
    "bugsnag-named-key",
    &["bugsnag", "raygun"],
    concatcp!(r"(?i:bugsnag|raygun)", OF, IS, r"([0-9a-f]{32}|[A-Za-z0-9]{22})\b"),
    (
        &[
            concat!("BUGSNAG_API_KEY=«bf5c8473ac", "fd4726bb85a33ce294bf99»"),
            concat!("our bugsnag api key is «bf5c8473ac", "fd4726bb85a33ce294bf99»"),
        ],
        &["bugsnag api key is in the vault", "bugsnag key: none", concat!("bf5c8473ac", "fd4726bb85a33ce294bf99")],
    ),
);

/// Mixpanel and Amplitude.
pub static MIXPANEL_SECRET: Rule = named(
    "mixpanel-secret-named-key",
    &["mixpanel", "amplitude"],
    concatcp!(r"(?i:mixpanel|amplitude)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("MIXPANEL_API_KEY=«7450d8c6a9", "8077267274aa481ff22aab»"),
            concat!("our mixpanel api key is «7450d8c6a9", "8077267274aa481ff22aab»"),
        ],
        &["mixpanel api key is in the vault", "mixpanel key: none", concat!("7450d8c6a9", "8077267274aa481ff22aab")],
    ),
);

/// Segment: write keys.
pub static SEGMENT_WRITE: Rule = named(
    "segment-write-named-key",
    &["segment"],
    concatcp!(r"(?i:segment)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("SEGMENT_API_KEY=«Q7EATp5BvJ", "29avJndahUU5LZQYZD4rMn»"),
            concat!("our segment api key is «Q7EATp5BvJ", "29avJndahUU5LZQYZD4rMn»"),
        ],
        &["segment api key is in the vault", "segment key: none", concat!("Q7EATp5BvJ", "29avJndahUU5LZQYZD4rMn")],
    ),
);

/// AppDynamics and Instana.
pub static APPDYNAMICS: Rule = named(
    "appdynamics-named-key",
    &["appdynamics", "instana"],
    concatcp!(r"(?i:appdynamics|instana)", OF, IS, r"([A-Za-z0-9_-]{22,40})\b"),
    (
        &[
            concat!("APPDYNAMICS_API_KEY=«UkP90VVC7J", "fM2elDQuyoOxw2ECRQ80Kg»"),
            concat!("our appdynamics api key is «UkP90VVC7J", "fM2elDQuyoOxw2ECRQ80Kg»"),
        ],
        &["appdynamics api key is in the vault", "appdynamics key: none", concat!("UkP90VVC7J", "fM2elDQuyoOxw2ECRQ80Kg")],
    ),
);
