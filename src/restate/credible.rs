//! Whether a spelled-out address is one: for the strength of its `@`, its host, and a mailbox that is no word of a sentence.

use super::hosts;
use super::mail::{At, Host, Mailbox, Strength};
use super::tokens::Words;
use crate::lexicon::{fold, is_common};

/// Words before `at` that are no mailbox, besides ordinary English ones.
const NOT_MAILBOXES: &[&str] = &[
    "me",
    "us",
    "you",
    "him",
    "her",
    "them",
    "it",
    "look",
    "looking",
    "meet",
    "meeting",
    "shop",
    "find",
    "order",
    "available",
    "sign",
    "signed",
    "log",
    "login",
    "logged",
    "register",
    "read",
    "more",
    "here",
    "there",
    "now",
    "up",
    "down",
    "out",
    "check",
    "see",
    "visit",
    "work",
    "works",
    "working",
    "worked",
    "am",
    "is",
    "are",
    "was",
    "be",
    "buy",
    "bought",
    "online",
    "email",
    "mail",
    "account",
    "site",
    "website",
    "page",
    "live",
    "stay",
    "book",
    "booked",
    "sale",
    "job",
    "someone",
    "guy",
    "people",
    "team",
    "stuff",
    "app",
    "store",
    "in",
    "on",
    "or",
    "and",
    "not",
    "today",
    "tomorrow",
    "tonight",
    "dinner",
    "lunch",
    "party",
    "hier",
    "uns",
    "mich",
    "mir",
    "nos",
    "moi",
    "nous",
    "mi",
    "yo",
    "eu",
];

/// Whether a word is an ordinary one, or one that stands before `at` in sentences.
pub(super) fn is_ordinary(word: &str) -> bool {
    let folded = fold::word(word);
    is_common(&folded) || NOT_MAILBOXES.contains(&folded.as_str())
}

/// Words that announce an address.
const CUES: &[&str] = &[
    "email",
    "mail",
    "emails",
    "e mail",
    "contact",
    "write",
    "reach",
    "correo",
    "courriel",
    "adresse",
    "address",
    "escribe",
    "escribeme",
    "ecris",
    "schreib",
    "scrivi",
    "posta",
    "mailen",
    "adres",
    "endereco",
    "indirizzo",
    "direccion",
    "gmail",
    "id",
];

/// Endings of files, which stand before `at` and are no mailboxes.
const FILES: &[&str] = &[
    "html", "exe", "php", "com", "org", "net", "txt", "pdf", "json", "docx", "xlsx", "jpg", "png", "mp3", "mp4", "zip", "csv",
    "app", "dev",
];

/// `jane.doe`, `zoe_99`: with a sign, in small letters, and no file.
fn is_personal(mailbox: &str, last: &str) -> bool {
    let is_small = mailbox.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'.' || byte == b'_');
    let has_name =
        mailbox.split(['.', '_']).filter(|part| part.len() >= 3 && part.bytes().all(|byte| byte.is_ascii_lowercase())).count()
            >= 2;
    is_small && has_name && !FILES.contains(&last)
}

/// Whether what stands around an `at` or `@` is an address.
pub(super) fn is_believed(words: Words<'_>, at: &At, host: &Host, mailbox: &Mailbox) -> bool {
    let last = words.word(at.first.saturating_sub(1));
    let folded = fold::word(last);
    let is_never = NOT_MAILBOXES.contains(&folded.as_str()) && !mailbox.is_made_up;
    let is_usual = !mailbox.is_made_up && (is_never || is_common(&folded));
    let start = words.tokens.get(mailbox.first).map_or(0, |token| token.span.start as usize);
    let is_told = || {
        let before = words.before(start, 48);
        CUES.iter().any(|cue| before.split(' ').any(|word| word == *cue))
    };
    let is_provider = hosts::has_provider(&host.text);
    match at.strength {
        Strength::Strong if at.is_plain || !is_never => !(host.is_bare && is_usual) || at.is_plain,
        Strength::Strong => false,
        Strength::Spaced => !is_never && (!is_usual || host.is_spelled || is_told()),
        Strength::Bare if is_never => false,
        Strength::Bare if host.is_bare => mailbox.is_made_up || is_told() || !is_usual && hosts::is_mail_only(&host.text),
        Strength::Bare if is_provider || host.is_spelled => mailbox.is_made_up || is_told() || !is_usual,
        Strength::Bare => mailbox.is_made_up && (!mailbox.is_plain || is_personal(&mailbox.text, last)) || is_told(),
    }
}
