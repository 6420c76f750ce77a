//! Handles told in English: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "my", "add", "find", "kik", "hmu", "follow", "message", "msg", "text", "dm", "ping", "reach", "her", "his",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-en",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:my|her|his|our|bf's|gf's) ",
        TOLD_PLATFORM,
        r"(?:'s|s)?(?: (?:handle|name|user ?name|user|id|tag|@|acc(?:ount)?|address))?",
        r"(?: is| ?[:=]| -|'s| =|: it's| is still| is now)(?: just| literally)?:?|",
        r"(?:add|find|follow|message|msg|text|dm|ping|reach|hit) (?:me|us|my friend|her|him)(?: up)?",
        r"(?: on| via| @| over on| at)? (?:my )?",
        TOLD_PLATFORM,
        r"(?: (?:as|under|at|with|handle|id|username))?(?: ?[:=]| ?-| ?\xE2\x86\x92|,| \()?|hmu (?:on )?(?:my )?",
        TOLD_PLATFORM,
        r"(?: as)?:?|kik me(?: at| as)?:?|(?:add|follow) me[:,]?(?: as| at)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "my insta is «jane_doe99»",
        "my insta is «janedoe»",
        "my gmail is «jane.doe»",
        "add me on snap: «jdoe.22»",
        "find me on TikTok as «jane.makes.bread»",
        "kik me «janeyd7»",
        "hmu on snap «jdoe_22» later",
        "add me on discord «jdoe0042»",
        "follow me on twitch: «janeplays»",
        "my PSN id is «xX_Jane_Xx»",
        "my steam: «janedoe»",
        "his ig is «tom.rides.bikes»",
        "msg me on telegram «jane_d»",
    ],
    spares: &[
        "my insta is private",
        "my insta is down",
        "my discord is better",
        "add me on snap please",
        "my steam is broken",
        "find me on the second floor",
        "my x is a mess",
        "follow me on insta tomorrow",
        "my gmail is full",
        "text me on signal when you land",
        "my snap is acting up",
        "add me to the group",
        "my phone is dead",
        "my spotify is playing",
    ],
};
