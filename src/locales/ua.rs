//! Ukraine: the registration number of taxpayers (РНОКПП, formerly ІПН).
//!
//! Days since 1899 (five digits), a serial of four, a check digit: weights -1 5 7 9 4 6 10 5 7, modulo 11 modulo 10 (ДПС).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Ukraine.
pub static LOCALE: Locale = Locale { region: "UA", rules: &[&RNOKPP] };

static RNOKPP: Rule = Rule {
    id: "ua-rnokpp",
    entity: Entity::UaRnokpp,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{10}\b",
    evidence: Evidence::CheckAndCue(is_rnokpp),
    confidence: 93,
    cues: &[
        "рнокпп",
        "іпн",
        "ідентифікаційний код",
        "ипн",
        "инн",
        "ідентифікаційний номер",
        "податковий номер",
        "код платника",
        "ukrainian tax number",
        "ipn",
        "rnokpp",
        "ідн код",
    ],
    finds: &[
        "мій ІПН «3138846727»",
        "РНОКПП: «2593606753»",
        "ідентифікаційний код «2406370005»",
        "my Ukrainian tax number is «3068614350»",
    ],
    spares: &["3138846727", "замовлення 2593606753", "0501234567", "1700000000"],
};

fn is_rnokpp(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    // Ten is what -1 is modulo 11.
    weighted::sum(&all, &[10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10 == all[9]
}
