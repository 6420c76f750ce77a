//! Handles told in Polish: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "moj", "mojego", "dodaj", "obserwuj", "znajdz", "zaobserwuj",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-pl",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:mój|Mój|moj|Moj) ",
        TOLD_PLATFORM,
        r"(?: nick)?(?: to| ?[:=]| -)|(?:dodaj|obserwuj|znajd(?:ź|z)|zaobserwuj) mnie na ",
        r"(?:snap(?:ie|chacie)?|insta(?:gramie)?|discordzie|tiktoku|tt|ig|dc|fb|facebooku|steamie|telegramie)",
        r"(?: jako)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mój insta to «kasia_w7»",
        "dodaj mnie na snapie: «kasiaw99»",
        "mój discord: «kasia0042»",
        "znajdź mnie na tiktoku jako «kasia.gotuje»",
    ],
    spares: &["mój insta to prywatny", "dodaj mnie na snapie proszę", "mój snap nie działa"],
};
