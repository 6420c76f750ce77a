//! New Zealand: IRD numbers of the tax office and NHI numbers of the health system.
//!
//! IRD: eight or nine digits, weights 3 2 7 6 5 4 3 2, and 7 4 3 2 5 2 7 6 if that gives ten (Inland Revenue, *RWT and NRWT specification*). NHI: three letters without I and O, three
//! digits and a check digit modulo 11, or, since 2019, two digits and two letters modulo 24 (HISO 10046).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// New Zealand.
pub static LOCALE: Locale = Locale { region: "NZ", rules: &[&IRD, &NHI, &NHI_NEW] };

static IRD: Rule = Rule {
    id: "nz-ird",
    entity: Entity::NzIrd,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2,3}[- ]?[0-9]{3}[- ]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_ird),
    confidence: 90,
    cues: &["ird", "ird number", "ird no", "inland revenue", "inland revenue number", "tax number"],
    finds: &["my IRD number is «123-481-496»", "ird: «111680663»", "IRD no «137 113 961»"],
    spares: &["123481496", "order 111680663", "call 021 555 123"],
};

static NHI: Rule = Rule {
    id: "nz-nhi",
    entity: Entity::NzNhi,
    trigger: Trigger::Digits,
    pattern: r"\b[A-HJ-NP-Z]{3}[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_nhi),
    confidence: 90,
    cues: &["nhi", "nhi number", "nhi no", "national health index"],
    finds: &["NHI «CZE7606»", "her nhi number is «WHD9967»", "national health index: «ZKY7321»"],
    spares: &["CZE7606", "flight ABC1234", "plate XYZ1234"],
};

/// With two letters at its end; it has too few digits to be looked for by itself.
static NHI_NEW: Rule = Rule {
    id: "nz-nhi-new",
    entity: Entity::NzNhi,
    trigger: Trigger::Words(&["nhi", "health"]),
    pattern: r"(?i:nhi|health index)(?i:[ :#-]|is|no|number|my|her|his|\.){0,6}([A-HJ-NP-Z]{3}[0-9]{2}[A-HJ-NP-Z]{2})\b",
    evidence: Evidence::Check(is_nhi_new),
    confidence: 92,
    cues: &[],
    finds: &["NHI: «LQX45DV»", "nhi number is «NHL17ZW»"],
    spares: &["LQX45DV", "NHI number in 2024", "nhi is ABCDEFG"],
};

fn is_ird(value: &str) -> bool {
    let mut all = digits::all(value);
    if all.len() == 8 {
        all.insert(0, 0);
    }
    let check = |weights: &[u32]| (11 - weighted::sum(&all, weights) % 11) % 11;
    let expected = match check(&[3, 2, 7, 6, 5, 4, 3, 2]) {
        10 => check(&[7, 4, 3, 2, 5, 2, 7, 6]),
        expected => expected,
    };
    (10_000_000..150_000_000).contains(&digits::number(&all)) && all.last() == Some(&expected)
}

/// Letters count from 1 on, without I and O.
fn values(value: &str) -> Vec<u32> {
    let letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    let letter = |ch: char| letters.find(ch).map(|place| place as u32 + 1);
    value.chars().filter_map(|ch| ch.to_digit(10).or_else(|| letter(ch))).collect()
}

fn is_nhi(value: &str) -> bool {
    let values = values(value);
    let rest = weighted::sum(&values, &[7, 6, 5, 4, 3, 2]) % 11;
    rest != 0 && values.last() == Some(&((11 - rest) % 10))
}

fn is_nhi_new(value: &str) -> bool {
    let values = values(value);
    let rest = weighted::sum(&values, &[7, 6, 5, 4, 3, 2]) % 24;
    values.last() == Some(&(24 - rest))
}
