//! Hashes in the addresses of avatars: who knows an e-mail address can compute them, and the account is the same everywhere.
//!
//! Sources: Gravatar (<https://docs.gravatar.com/api/avatars/hash/>: SHA-256 or, before, MD5 of the address in small letters),
//! Libravatar (the same), Discord's and Slack's content networks.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The hash in an avatar's address.
pub static RULE: Rule = Rule {
    id: "avatar",
    entity: Entity::PlatformUserId,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:(?:https?://)?(?:[a-z0-9-]{1,20}\.)?(?:gravatar\.com|libravatar\.org)/(?:avatar|userimage|[a-z]{2}/avatar)/|(?:https?://)?cdn\.discordapp\.com/(?:avatars|users)/[0-9]{17,20}/|(?:https?://)?ca\.slack-edge\.com/[TE][A-Z0-9]{8,12}-[UW][A-Z0-9]{8,12}-g?)((?i:[a-z]_)?[0-9a-fA-F]{10,64})\b",
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
    finds: &[
        "https://secure.gravatar.com/avatar/«05d24e3a7594c92085578d4591e253eb».jpg?s=24",
        "https://www.gravatar.com/avatar/«27205e5c51cb03f862138b22bcb5dc20f94a342e744ff6df1b8dc8af3c865109»",
        "https://cdn.discordapp.com/avatars/900000000000000034/«a_0123456789abcdef0123456789abcdef».png",
    ],
    spares: &["https://gravatar.com/avatar/?d=mp", "https://cdn.discordapp.com/embed/avatars/0.png"],
};
