//! Greece: the ΑΜΚΑ of social security and the ΑΦΜ of the tax office.
//!
//! ΑΜΚΑ: `DDMMYYSSSSC`, Luhn's check digit (ΗΔΙΚΑ, <https://www.amka.gr>; ν. 3655/2008, άρθρο 153). ΑΦΜ: nine digits, the sum of
//! the first eight times 256 128 64 32 16 8 4 2, modulo 11 modulo 10, is the ninth (ΑΑΔΕ; European Commission, *VIES: VAT number
//! construction rules*, EL).

use super::Locale;
use crate::checks::{date, digits, luhn, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Greece.
pub static LOCALE: Locale = Locale { region: "GR", rules: &[&AMKA, &AFM] };

static AMKA: Rule = Rule {
    id: "gr-amka",
    entity: Entity::GrAmka,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}[ -]?[0-9]{5}\b",
    evidence: Evidence::CheckAndCue(is_amka),
    confidence: 92,
    cues: &[
        "αμκα",
        "α.μ.κ.α",
        "αριθμός μητρώου κοινωνικής ασφάλισης",
        "αριθμό μητρώου κοινωνικής ασφάλισης",
        "amka",
        "a.m.k.a",
        "greek social security number",
        "social security number",
    ],
    finds: &[
        "ΑΜΚΑ: «18067789281»",
        "το ΑΜΚΑ μου είναι «23070429370» για το ραντεβού",
        "to amka mou einai «30127349477»",
        "α.μ.κ.α. «110577 67623»",
        "my Greek AMKA is «25106135269», ok?",
        "αμκα «18067789282», αν θυμάμαι καλά",
    ],
    spares: &["18067789282", "18067789281", "παραγγελία 30127349477", "πάρε με στο 6912345678", "1700000000123"],
};

static AFM: Rule = Rule {
    id: "gr-afm",
    entity: Entity::GrAfm,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ ]?[0-9]{3}[ ]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_afm),
    confidence: 90,
    cues: &[
        "αφμ",
        "α.φ.μ",
        "αριθμός φορολογικού μητρώου",
        "αριθμό φορολογικού μητρώου",
        "φορολογικό μητρώο",
        "afm",
        "a.f.m",
        "greek tax number",
        "tax registration number",
    ],
    finds: &[
        "ΑΦΜ «184083287» και ΔΟΥ Αθηνών",
        "το αφμ μου: «135055247»",
        "to afm mou einai «052925332»",
        "Α.Φ.Μ. «135881477»",
        "my AFM (Greek tax number) is «154379850»",
        "αφμ «184083288», νομίζω",
    ],
    spares: &["184083287", "τιμολόγιο 135055247", "κοστίζει 052925332", "10:30 15/03/2024", "1700000000"],
};

fn is_amka(value: &str) -> bool {
    let all = digits::all(value);
    let exists = pairs::first_three(&all).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month, day));
    all.len() == 11 && exists && luhn::is_luhn(value)
}

fn is_afm(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    let [.., check] = all;
    !digits::are_equal(&all) && weighted::sum(&all, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == check
}
