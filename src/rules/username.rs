//! Handles: `@name` (also `@name@server`), Reddit's `u/name`, Discord's old `name#1234`.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The `@` stays, so that a mention still reads as one. What stands before an `@` at the end of a mailbox or a path is not a mention: the pattern wants no word there.
pub static MENTION: Rule = Rule {
    id: "mention",
    entity: Entity::Username,
    trigger: Trigger::At,
    pattern: r"\B@((?:[A-Za-z0-9_]|[\xC3-\xD4][\x80-\xBF])(?:(?:[A-Za-z0-9_.-]|[\xC3-\xD4][\x80-\xBF]){0,62}(?:[A-Za-z0-9_]|[\xC3-\xD4][\x80-\xBF]))?(?:@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,18})?)",
    evidence: Evidence::Check(is_handle),
    confidence: 70,
    cues: &[],
    finds: &[
        "thanks @«zoe_brandt» for this",
        "ask @«zoe.brandt», not me",
        "@«zoe@mastodon.example»",
        "@«447700900123» are you in?",
        "by @«Zoë»",
        "(@«1derwoman»)",
    ],
    spares: &[
        "<@U0000000004>",
        "@here",
        "@channel look",
        "@everyone",
        "@all",
        "zoe@localhost",
        "@5pm",
        "@10",
        "@2x",
        "meet @ 5",
        "@home",
        "price @3.50",
        "@media print",
        "@10:30",
        "maps/@41.99,21.43",
    ],
};

/// `u/name` and `/u/name`.
pub static REDDIT: Rule = Rule {
    id: "reddit-user",
    trigger: Trigger::Slash,
    pattern: r"\b[uU]/[A-Za-z0-9_-]{3,20}\b",
    finds: &["as «u/zoe_brandt» said", "/«u/zoe-b99» again"],
    spares: &["r/rust", "and/or", "w/o", "u/s", "I/O"],
    entity: Entity::Username,
    evidence: Evidence::Shape,
    confidence: 75,
    cues: &[],
};

/// `name#1234`.
pub static DISCORD: Rule = Rule {
    id: "discord-tag",
    trigger: Trigger::Hash,
    pattern: r"\b[A-Za-z0-9_.-]{2,32}#[0-9]{4}\b",
    finds: &["add me: «zoebrandt#4821»", "«zoe.b#0001»,"],
    spares: &["issue #1234", "PR#1234", "zoe#12345", "ticket#4821", "#1234", "color:#1234", "room#1234"],
    entity: Entity::Username,
    evidence: Evidence::Check(is_tag),
    confidence: 75,
    cues: &[],
};

/// Words behind an `@` that are nobody's: notifications, places, and what code and style sheets write.
#[rustfmt::skip]
const NOBODY: &[&str] = &[
    "here", "channel", "everyone", "all", "group", "team", "online", "todos", "alle", "todo", "admin", "admins", "mods", "moderators", "home", "work", "school", "gym", "office",
    "the", "a", "my", "your", "least", "night", "noon", "midnight", "media", "import", "keyframes", "charset", "font-face", "supports", "layer", "override",
    "param", "params", "return", "returns", "throws", "deprecated", "see", "since", "author", "test", "autowired", "component", "bean", "entity", "property", "staticmethod", "classmethod",
    "dataclass", "app.route", "pytest.fixture", "types", "angular", "babel", "example", "suppresswarnings", "nullable", "notnull", "inject",
];

fn is_handle(value: &str) -> bool {
    let name = value.trim_start_matches('@').split('@').next().unwrap_or_default();
    let letters = name.chars().filter(|ch| ch.is_alphabetic()).count();
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let begins_with_digit = name.starts_with(|ch: char| ch.is_ascii_digit());
    let is_number = letters == 0 && (8..=15).contains(&digits) && digits == name.len();
    // What stands for a Slack account in a text that was redacted before.
    let is_stand_in = ["U0000", "W0000"].iter().any(|start| name.starts_with(start));
    let is_odd = is_stand_in || name.chars().any(|ch| !ch.is_alphanumeric() && !matches!(ch, '_' | '.' | '-'));
    let is_name = if begins_with_digit { letters >= 3 } else { name.chars().count() >= 2 };
    !is_odd && (is_name || is_number) && !NOBODY.contains(&name.to_lowercase().as_str())
}

fn is_tag(value: &str) -> bool {
    let name = value.split('#').next().unwrap_or_default().to_ascii_lowercase();
    let is_word = [
        "issue", "pr", "ticket", "order", "room", "bug", "case", "nr", "no", "id", "item", "invoice", "flight", "unit", "apt",
        "suite", "build", "commit", "task", "number", "mr", "gh", "job", "run",
    ];
    name.bytes().any(|byte| byte.is_ascii_alphabetic()) && !is_word.contains(&name.as_str())
}
