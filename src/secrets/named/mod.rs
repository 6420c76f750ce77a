//! Keys whose own letters say nothing: the provider's name stands before them, as in `DATADOG_API_KEY=…` or `our datadog api
//! key is …`. Alphabet and length as the providers' documentation and consoles show them.

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
pub mod builds;
pub mod clouds;
pub mod data;
pub mod identity;
pub mod messages;
pub mod models;
pub mod money;
pub mod monitoring;
pub mod work;

/// Between a provider's name and the word for its key.
const OF: &str = r"(?:[ _.-]|'s){0,3}(?i:(?:[A-Za-z0-9]{1,12}[ _.-]{1,2}){0,3}?)";

/// The word for a key, and the sign before its value.
const IS: &str = r#"(?i:api|app|access|auth|secret|private|personal|client|admin|write|read|consumer|user|account|key|token|pat|password|pass|dsn|id)(?i:[ _.-]?(?:key|token|secret|id|pat|apikey)){0,3}s?["'`]? {0,2}(?::|=|:=|=>|->| is| was|,)[ "'`]{0,3}(?:Bearer )?"#;

/// A key behind the name of its provider, with what it finds and what it spares.
const fn named(
    id: &'static str,
    words: &'static [&'static str],
    pattern: &'static str,
    (finds, spares): (&'static [&'static str], &'static [&'static str]),
) -> Rule {
    Rule {
        id,
        entity: Entity::ApiKey,
        trigger: Trigger::Words(words),
        pattern,
        evidence: Evidence::Check(entropy::is_varied),
        confidence: 92,
        cues: &[],
        finds,
        spares,
    }
}
