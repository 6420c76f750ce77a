//! A rule: one identifier as data. Where to look, what it looks like, how to tell that it is real.
//!
//! It is tried only where its [`Trigger`] fires, and its pattern is anchored there: nothing in this program searches a
//! text for a pattern from every byte.

use crate::finding::Entity;

/// Where a rule's pattern is tried. A trigger gives *starts*; the pattern must match right there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// At every `@`: the start of the run of `[A-Za-z0-9._%+'-]` and letters beyond ASCII before it, and the `@` itself.
    At,
    /// At every cluster of at least four digits (gaps of one or two of ` .-/():` closed; seven bytes or more): the
    /// cluster's first digit, the `+` or `(` before it, and the start of a word of up to four letters that touches it
    /// or stands one separator before it (`DE89 …`, `QQ 12 …`).
    Digits,
    /// At every run of at least 16 of `[A-Za-z0-9_.-]` : the start of the run.
    Token,
    /// At every `/` that follows `:` or a letter of a dotted host: the start of the scheme or of the host.
    Slash,
    /// At two colons at most five bytes apart: the start of the run of `[0-9A-Fa-f:.]`.
    Colons,
    /// At each of these literals, compared without regard to ASCII case.
    Literal(&'static [&'static str]),
}

/// What a match needs besides its shape (`ENTITIES.md` calls these S, C and K).
#[derive(Clone, Copy, Debug)]
pub enum Evidence {
    /// The shape is enough.
    Shape,
    /// The check must pass.
    Check(fn(&str) -> bool),
    /// One of the rule's cues must stand nearby.
    Cue,
    /// The check must pass and one of the cues must stand nearby.
    CheckAndCue(fn(&str) -> bool),
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
    /// ends is the author's duty. It never matches NUL or (unless the identifier has several lines) a line feed. Group 1, if
    /// there is one, is what is redacted.
    pub pattern: &'static str,
    /// What it needs to be believed.
    pub evidence: Evidence,
    /// 0–100: how sure a match is, once believed.
    pub confidence: u8,
    /// Words that stand within 48 bytes before or 24 behind, in lower case, matched as whole words.
    pub cues: &'static [&'static str],
    /// Examples, the identifier between `«` and `»`: documentation and tests at once.
    pub finds: &'static [&'static str],
    /// Near misses that must stay.
    pub spares: &'static [&'static str],
}
