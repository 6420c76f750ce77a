//! Accounts in the addresses of Discord's avatars: whoever has the address can look the account up.
//!
//! Source: Discord developer documentation, "Image formatting" (<https://discord.com/developers/docs/reference#image-formatting>).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The account's number in an avatar's address.
pub static RULE: Rule = Rule {
    id: "avatar-account",
    entity: Entity::PlatformUserId,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:(?:https?://)?(?:cdn\.discordapp\.com|media\.discordapp\.net)/(?:avatars|banners|guilds/[0-9]{17,20}/users|users)/)([0-9]{17,20})\b",
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
    finds: &[
        "https://cdn.discordapp.com/avatars/«900000000000000034»/a_0123456789abcdef0123456789abcdef.png",
        "cdn.discordapp.com/guilds/900000000000000035/users/«900000000000000034»/avatars/0123456789abcdef0123456789abcdef.webp?size=80",
    ],
    spares: &[
        "https://cdn.discordapp.com/embed/avatars/0.png",
        "https://cdn.discordapp.com/attachments/900000000000000034/1/a.png",
    ],
};
