//! Bank routing and account numbers of the United States.
//!
//! Routing: nine digits from a Federal Reserve district (00–12, 21–32, 61–72, 80), weights 3 7 1, a multiple of ten (ABA, *Routing number policy*). Accounts: 4 to 17 digits, known by their name only
//! (Nacha operating rules).

use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static ROUTING: Rule = Rule {
    id: "aba-routing-number",
    entity: Entity::AbaRoutingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)[0-9]{2}[- ]?[0-9]{4}[- ]?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_routing),
    confidence: 92,
    cues: &[
        "routing",
        "routing number",
        "routing no",
        "aba",
        "aba number",
        "rtn",
        "aba routing",
        "routing transit",
        "wire routing",
    ],
    finds: &["routing number «267091454»", "ABA: «114165381» acct below", "the routing no is «118966557»", "rtn «117193157»"],
    spares: &["267091454", "order 114165381", "call 212 555 0143"],
};

/// As the issuer writes it.
pub static ACCOUNT: Rule = Rule {
    id: "us-bank-number",
    entity: Entity::UsBankNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{4}[- ]?[0-9]{2,5}[- ]?[0-9]{2,8}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &[
        "account number",
        "bank account",
        "account no",
        "acct",
        "acct no",
        "account #",
        "acct #",
        "checking account",
        "savings account",
        "account num",
        "acct number",
        "bank acct",
        "a/c no",
        "a/c",
        "a/c number",
        "kontonummer",
        "konto-nr",
        "kontonr",
        "konto nr",
        "kto",
        "nr konta",
        "numer konta",
        "rekeningnummer",
        "número de cuenta",
        "numero de cuenta",
        "nº de cuenta",
        "numéro de compte",
        "n° de compte",
        "conta corrente",
        "número da conta",
        "numero di conto",
        "номер счета",
        "номер счёта",
        "расчетный счет",
        "口座番号",
        "계좌번호",
        "银行账号",
        "卡号",
        "hesap no",
        "kontonummeret",
    ],
    finds: &[
        "account number: «000123456789»",
        "acct # «12345678»",
        "my checking account «4500 1234 5678»",
        "Kontonummer «12345678»",
        "a/c no «50100123456789»",
    ],
    spares: &["account number is on the card", "12345678", "my account was hacked in 2024 by 12 people"],
};

fn is_routing(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    weighted::sum(&all, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10) && !digits::are_equal(&all)
}
