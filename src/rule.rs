//! A rule: one identifier as data. Where to look, what it looks like, how to tell that it is real.
//!
//! It is tried only where its [`Trigger`] fires, and its pattern is anchored there: nothing in this program searches a
//! text for a pattern from every byte.

use crate::finding::Entity;

/// Where a rule's pattern is tried. A trigger gives *starts*; the pattern must match right there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// At every `@` that has a word behind it: where the mailbox before it begins (letters of one script, digits and
    /// `._%+&'-`), and the `@` itself.
    At,
    /// At every cluster of digits (gaps of up to two of ` .-/():`, or of one wide space or dash, closed) with at least six
    /// digits, or four in seven bytes, or four that touch a letter before them, or like `41.998`, or before a `°`: each run of digits in it, the `+`, `(` or `-` before
    /// it, the word of letters and digits that touches it, a word of up to four that stands one separator before it
    /// (`QQ 12 …`), and an IBAN's first group up to four groups before it (`NL91 ABNA 0417 …`).
    Digits,
    /// At every run of at least 16 of `[A-Za-z0-9_.-]`: its first letter, digit or `_`.
    Token,
    /// At every `/` behind `:`, a letter or a digit: the start of the scheme or of the dotted host (or part of a path) there.
    Slash,
    /// At two colons at most five bytes apart: the start of the run of `[0-9A-Fa-f:.-]`.
    Colons,
    /// At every `#` between a word and four digits: the start of the word of `[A-Za-z0-9_.-]`.
    Hash,
    /// At each of these literals (lower case, four bytes or more, few), written `as is`, `As is` or `AS IS`.
    Literal(&'static [&'static str]),
    /// At each of these words (folded, letters and digits only), written in any case; `|` marks where in the word the pattern
    /// begins: `client|secret`. They are looked up with the names of people, in the same walk over words.
    Words(&'static [&'static str]),
    /// At every number of one to five digits that is a word of its own and in no cluster of [`Trigger::Digits`]: `34 years old`.
    Number,
    /// At every `%40`, which is an `@` in an address: the start of the local part before it.
    EncodedAt,
}

/// What a match needs besides its shape (`ENTITIES.md` calls these S, C and K).
#[derive(Clone, Copy, Debug)]
pub enum Evidence {
    /// The shape is enough.
    Shape,
    /// The check must pass; if it fails, a cue (where the rule has some) must *name* the value: `ssn: …`, `my ssn number is …`,
    /// `… is my ssn`.
    Check(fn(&str) -> bool),
    /// One of the rule's cues must stand nearby.
    Cue,
    /// The check must pass and one of the cues must stand nearby; or the check fails and a cue names the value.
    CheckAndCue(fn(&str) -> bool),
    /// The check must pass, and the word right before must not be one of the cues: they tell that it is something else.
    CheckUnless(fn(&str) -> bool),
}

/// One identifier: where to look, what it looks like, how to tell that it is real.
#[derive(Debug)]
pub struct Rule {
    /// Unique, lower case with `-`: the `rule` of `scan --json`.
    pub id: &'static str,
    /// What it finds.
    pub entity: Entity,
    /// Where its pattern is tried.
    pub trigger: Trigger,
    /// Bytes regex in the syntax of the `regex` crate with Unicode off, anchored at the trigger's start. ASCII `\b` at both
    /// ends is the author's duty, and so is a bound on every repetition. It never matches NUL or (unless the identifier has several lines) a line feed. Group 1, if
    /// there is one, is what is redacted.
    pub pattern: &'static str,
    /// What it needs to be believed.
    pub evidence: Evidence,
    /// 0–100: how sure a match is, once believed.
    pub confidence: u8,
    /// Words or phrases that stand within 64 bytes before or 32 behind, in lower case; they are matched as whole words, without
    /// regard to case and accents. A `*` at the end lets the last word go on (`henkilötunnu*`). They name the identifier:
    /// `id`, `number` or `card` alone are no cues.
    pub cues: &'static [&'static str],
    /// Examples, the identifier between `«` and `»`: documentation and tests at once.
    pub finds: &'static [&'static str],
    /// Near misses that must stay.
    pub spares: &'static [&'static str],
}
