//! Mentions by account id: Discord's `<@900000000000000031>` and `<@!…>` (Discord, *Message Formatting*), Slack's `<@U024BE7LH>`
//! (Slack, *Formatting text for app surfaces*).
//!
//! The people of the archive are found without this rule; it is for those who are in no list.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A mention of an account.
pub static RULE: Rule = Rule {
    id: "platform-mention",
    entity: Entity::PlatformUserId,
    trigger: Trigger::At,
    pattern: r"@!?([0-9]{17,20}|[UW][A-Z0-9]{8,14})[>|]",
    evidence: Evidence::Check(is_issued),
    confidence: 90,
    cues: &[],
    finds: &["hi <@«900000000000000031»>", "<@!«1100000000000000777»> look", "<@«U05NADIA001»>", "<@«W012A3CDE4F»|nadia>"],
    spares: &["<@U0000000004>", "<@&900000000000000031>", "<@3>", "<@U0001>", "mail@UPPERCASE9"],
};

/// Our own stand-ins have zeros behind their letter, which no platform's do.
fn is_issued(id: &str) -> bool {
    !id.starts_with("U0000") && !id.starts_with("W0000")
}
