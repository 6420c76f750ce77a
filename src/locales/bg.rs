//! Bulgaria: the ЕГН (EGN), the uniform civil number.
//!
//! `YYMMDDSSSC`: birth date with 40 added to the month in the 2000s (20 in the 1800s), serial, check digit: the weights
//! 2 4 8 5 10 9 7 3 6 modulo 11, a remainder of ten being 0. Source: Наредба № РД-02-20-9 от 2012 г. за функциониране на
//! Единната система за гражданска регистрация; GRAO, <https://www.grao.bg/esgraon.html>.

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Bulgaria.
pub static LOCALE: Locale = Locale { region: "BG", rules: &[&EGN] };

static EGN: Rule = Rule {
    id: "bg-egn",
    entity: Entity::BgEgn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{10}\b",
    evidence: Evidence::CheckAndCue(is_egn),
    confidence: 92,
    cues: &[
        "егн*",
        "е.г.н",
        "единен граждански номер",
        "единния граждански номер",
        "единния ми граждански номер",
        "egn*",
        "edinen grazhdanski nomer",
        "uniform civil number",
        "unified civil number",
        "bulgarian personal number",
    ],
    finds: &[
        "ЕГН: «7901202608»",
        "егн-то ми е «8802010911», пращам и лична карта",
        "egn mi e «5604083180»",
        "my Bulgarian EGN is «7001119091», thanks",
        "единен граждански номер «5607018152»",
        "егн «7901202609», май обърках нещо",
    ],
    spares: &["7901202609", "7901202608", "поръчка 8802010911", "обадих се на 0888123456", "1700000000"],
};

fn is_egn(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    let Some((year, month, day)) = pairs::first_three(&all) else { return false };
    let exists = match month {
        1..=12 => date::exists(1900 + year, month, day),
        41..=52 => date::exists(2000 + year, month - 40, day),
        _ => false,
    };
    let [.., check] = all;
    exists && weighted::sum(&all, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check
}
