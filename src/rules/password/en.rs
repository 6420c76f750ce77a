//! Passwords told in English: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "password", "passwords", "passwd", "passcode", "passphrase", "pass", "pwd", "pw", "passkey", "psw",
    "wifi|password", "wlan|password", "hotelwifi|password", "my|password", "netflix|password", "email|password",
    "laptop|password", "router|password", "guest|password", "network|password", "wifi|pass", "wifi|pw",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-en",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:pass(?:word|wd|code|phrase|key)?s?|pwd?|psw))(?i: (?:for|to|of|on|at|in) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?:(?i: is| was| are|'s| will be| = |(?: is)? now)|\xE2\x80\x99s|: {1,2}it(?:'|\xE2\x80\x99)s)",
        r"(?i:[: ] ?(?:now|still|again|just|currently|actually|basically|literally|always|",
        r"probably))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "the password is «hunter2»",
        "password for the wifi is «Xk39-ppq»",
        "the wifi password is «sunflower77»",
        "pass for netflix is «Blue!Horse9» enjoy",
        "password → «hunter2»",
        "I changed the password to «Falcon-77»",
        "pw is «letmein99»",
        "the wifi password is «sunflower»",
        "hotelwifipassword: «lakeview2024»",
        "new password is now «Maple#41»",
        "the router's password's «dragonfly8»",
        "pass - «tiger77!»",
        "my password for work is still «Winter2023!»",
    ],
    spares: &[
        "the password is wrong",
        "my password is expired",
        "password is required",
        "forgot my password again",
        "the password has to be 8 characters",
        "the password is at least 8 characters",
        "what is the password?",
        "is the password still the same?",
        "the password is 100% safe",
        "password is case-sensitive",
        "password is taped to the fridge",
        "my password is ridiculous",
        "pass the salt is all I ask",
        "the boarding pass is here",
        "password is written on the router",
        "the pass is valid until Friday",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "about", "above", "actually", "after", "again", "already", "always", "another", "anything", "around",
    "basically", "because", "before", "behind", "being", "below", "between", "called", "causing", "common",
    "complete", "completely", "complicated", "compromised", "correct", "crazy", "currently", "default", "definitely",
    "delete", "different", "difficult", "easier", "email", "empty", "encrypted", "enough", "every", "everywhere",
    "exactly", "expired", "extremely", "fairly", "false", "finally", "forgotten", "found", "funny", "getting",
    "given", "going", "great", "guess", "hacked", "handwritten", "hard", "hello", "hidden", "honestly", "horrible",
    "however", "inside", "insane", "instead", "invalid", "kinda", "known", "later", "leaked", "literally", "little",
    "locked", "longer", "lost", "maybe", "missing", "mixed", "never", "nothing", "nowhere", "obviously", "older",
    "other", "outdated", "over", "perfect", "please", "pretty", "private", "probably", "quite", "random", "really",
    "required", "right", "saved", "secret", "secure", "several", "share", "shared", "short", "simple", "since",
    "some", "somehow", "someone", "something", "somewhere", "sorry", "still", "stolen", "stored", "strong",
    "stronger", "stupid", "sticky", "super", "taken", "terrible", "their", "there", "these", "they", "though",
    "through", "today", "together", "tomorrow", "too", "totally", "typed", "under", "unique", "unknown", "useless",
    "usually", "valid", "very", "weak", "weaker", "weird", "what", "whatever", "when", "where", "which", "while",
    "without", "wrong", "written", "yesterday", "your", "yours", "public", "longest", "shortest", "better", "worse",
    "personal", "awful", "broken", "gone", "safe", "same", "good", "fine", "long", "easy", "here", "this", "that",
    "with", "from", "just", "like", "only", "also", "need", "needs", "must", "should", "shall", "might", "could",
    "would", "tons", "none", "null", "true", "nope", "unset", "unavailable", "protected", "needed", "uppercase",
    "lowercase", "alphanumeric", "characters", "letters", "digits", "numbers", "first", "second", "third", "last",
    "next", "new", "old", "bad", "big", "bit", "case", "sensitive", "not", "now", "okay", "once", "one", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "password", "passcode", "username", "birthday",
    "address", "visible", "important", "sent", "attached", "back", "more", "less", "much", "most", "everything",
    "anyone", "everyone", "who", "whose", "why", "how", "want", "wants", "wanted", "both", "down", "left", "messed",
    "printed", "stuck", "up", "up-to-date", "pinned", "posted", "hashed", "salted", "plain", "plaintext",
    "plain-text", "correcthorse", "available", "accepted",
];
