//! Brazil: CPF of persons, CNPJ of companies, RG of the states' identity cards.
//!
//! CPF: nine digits and two check digits, weights 10…2 and 11…2, modulo 11 (Receita Federal, Instrução Normativa RFB nº 2.172/2024).
//! CNPJ: eight characters, a branch of four, two check digits, weights 2…9 from the right, modulo 11; from July 2026 on letters may
//! stand in the first twelve, each worth its ASCII code less 48 (Instrução Normativa RFB nº 2.229/2024). RG: no number is alike in all
//! states; São Paulo's eight digits have a check digit, so words must name it (Lei nº 7.116/1983).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Brazil.
pub static LOCALE: Locale = Locale { region: "BR", rules: &[&CPF_DOTTED, &CPF, &CNPJ, &CNPJ_LETTERS, &CNPJ_BARE, &RG] };

const CPF_CUES: &[&str] =
    &["cpf", "c.p.f", "cpf/mf", "cadastro de pessoa física", "cadastro de pessoas físicas", "brazilian tax number"];

const CNPJ_CUES: &[&str] = &["cnpj", "c.n.p.j", "cnpj/mf", "cadastro nacional da pessoa jurídica"];

/// With its dots and hyphen.
static CPF_DOTTED: Rule = Rule {
    id: "br-cpf",
    entity: Entity::BrCpf,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}\.[0-9]{3}\.[0-9]{3}[-/][0-9]{2}\b",
    evidence: Evidence::Check(is_cpf),
    confidence: 95,
    cues: CPF_CUES,
    finds: &[
        "meu cpf é «479.126.420-72»",
        "«574.402.209-00»",
        "manda no nome dela, CPF: «353.541.102-54»",
        "cpf «695.744.423-66» acho",
    ],
    spares: &["479.126.420-73", "111.111.111-11", "R$ 123.456.789,00", "versão 123.456.789-1"],
};

/// Digits alone, where words name them.
static CPF: Rule = Rule {
    id: "br-cpf-bare",
    entity: Entity::BrCpf,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}[- /.]?[0-9]{2}\b",
    evidence: Evidence::CheckAndCue(is_cpf),
    confidence: 92,
    cues: CPF_CUES,
    finds: &["cpf «82226333762» valeu", "me passa teu cpf? «328 285 629 64»", "my Brazilian CPF is «47912642072»"],
    spares: &["82226333762", "pedido 32828562964", "liga no 11987654321", "1700000000000"],
};

/// With its slash.
static CNPJ: Rule = Rule {
    id: "br-cnpj",
    entity: Entity::BrCnpj,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9A-Z]{2}\.?[0-9A-Z]{3}\.?[0-9A-Z]{3}/[0-9A-Z]{4}-?[0-9]{2}\b",
    evidence: Evidence::Check(is_cnpj),
    confidence: 95,
    cues: CNPJ_CUES,
    finds: &["nota pro CNPJ «89.371.487/0001-22»", "«19.162.193/0001-05»"],
    spares: &["89.371.487/0001-23", "12/12/2024-10", "00.000.000/0000-00"],
};

/// With letters, as of 2026.
static CNPJ_LETTERS: Rule = Rule {
    id: "br-cnpj-letters",
    entity: Entity::BrCnpj,
    trigger: Trigger::Slash,
    pattern: r"[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-[0-9]{2}\b",
    evidence: Evidence::Check(is_cnpj),
    confidence: 95,
    cues: CNPJ_CUES,
    finds: &["o cnpj novo é «A2.9B6.55M/0001-10»", "«JR.EDR.N57/0001-70»"],
    spares: &["A2.9B6.55M/0001-11", "www.abc.def/2024-10", "AB.CDE.FGH/IJKL-12"],
};

static CNPJ_BARE: Rule = Rule {
    id: "br-cnpj-bare",
    entity: Entity::BrCnpj,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9A-Z]{12}[0-9]{2}\b",
    evidence: Evidence::CheckAndCue(is_cnpj),
    confidence: 92,
    cues: CNPJ_CUES,
    finds: &["cnpj «18975748000175» da loja", "company CNPJ: «63128859000109»", "CNPJ «66156348000181»"],
    spares: &["18975748000175", "boleto 63128859000109", "17000000000000"],
};

static RG: Rule = Rule {
    id: "br-rg",
    entity: Entity::BrRg,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}(?:-?[0-9Xx])?\b",
    evidence: Evidence::Cue,
    confidence: 80,
    cues: &[
        "rg",
        "r.g",
        "registro geral",
        "carteira de identidade",
        "cédula de identidade",
        "identidade rg",
        "brazilian id card",
    ],
    finds: &["rg «12.345.678-9» e cpf depois", "RG: «123456789»", "carteira de identidade «1.234.567»"],
    spares: &["12.345.678-9", "R$ 1.234.567", "código 12345678", "o rg dela venceu em 2020"],
};

fn is_cpf(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let check = |weights: &[u32]| weighted::sum(&all, weights) * 10 % 11 % 10;
    !digits::are_equal(&all)
        && all[9] == check(&[10, 9, 8, 7, 6, 5, 4, 3, 2])
        && all[10] == check(&[11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
}

fn is_cnpj(value: &str) -> bool {
    let all: Vec<u32> = value.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| u32::from(byte - b'0')).collect();
    let check = |weights: &[u32]| weighted::sum(&all, weights) * 10 % 11 % 10;
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    // A word of letters is no company.
    let has_digits = value.bytes().filter(u8::is_ascii_digit).count() >= 6;
    all.len() == 14 && has_digits && !digits::are_equal(&all) && all[12] == check(&weights[1..]) && all[13] == check(&weights)
}
