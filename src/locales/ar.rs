//! Argentina: DNI of persons, CUIT and CUIL of tax and work.
//!
//! DNI: seven or eight digits without a check digit (RENAPER), so words must name it. CUIT/CUIL: a kind (20, 23, 24, 27, 30, 33, 34), the
//! DNI or a company's number, a check digit: weights 5 4 3 2 7 6 5 4 3 2, 11 less the rest modulo 11 (AFIP, Resolución General 10/1997).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Argentina.
pub static LOCALE: Locale = Locale { region: "AR", rules: &[&CUIT, &CUIT_BARE, &DNI] };

const CUIT_CUES: &[&str] =
    &["cuit", "cuil", "c.u.i.t", "c.u.i.l", "cuit/cuil", "clave única de identificación tributaria", "argentine tax number"];

/// With its hyphens.
static CUIT: Rule = Rule {
    id: "ar-cuit",
    entity: Entity::ArCuit,
    trigger: Trigger::Digits,
    pattern: r"\b(?:2[03457]|3[034])-[0-9]{8}-[0-9]\b",
    evidence: Evidence::Check(is_cuit),
    confidence: 95,
    cues: CUIT_CUES,
    finds: &["mi cuit es «20-01100881-0»", "«30-33870405-0»", "CUIL «27-50034049-1» creo"],
    spares: &["20-01100881-1", "20-12345678", "2024-03-05", "21-12345678-0"],
};

static CUIT_BARE: Rule = Rule {
    id: "ar-cuit-bare",
    entity: Entity::ArCuit,
    trigger: Trigger::Digits,
    pattern: r"\b(?:2[03457]|3[034])[ /.]?[0-9]{8}[ /.]?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_cuit),
    confidence: 92,
    cues: CUIT_CUES,
    finds: &["cuil «23344304726»", "my CUIT (Argentina): «20278402887»"],
    spares: &["23344304726", "pedido 20278402887", "20123456789"],
};

static DNI: Rule = Rule {
    id: "ar-dni",
    entity: Entity::ArDni,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|[0-9]{7,8})\b",
    evidence: Evidence::Cue,
    confidence: 82,
    cues: &[
        "dni",
        "d.n.i",
        "documento nacional de identidad",
        "documento único",
        "nro de documento",
        "número de documento",
        "nro. de documento",
        "argentine id",
        "nro doc",
    ],
    finds: &["mi dni es «34.567.891»", "DNI «34567891» a nombre mio", "mandame tu DNI -> «12345678»"],
    spares: &["34.567.891", "$ 34.567.891", "pedido 34567891", "me renové el dni en 2024"],
};

fn is_cuit(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let sum = weighted::sum(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    sum.is_multiple_of(11)
}
