//! Numbers of bank accounts that are no IBAN: 6 to 17 digits without a check (Nacha's operating rules allow 17).

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "account number", "account no", "account num", "account #", "account nr", "acct", "acct no", "acct number", "acc no", "acc number", "acc nr", "a/c", "a/c no", "bank account", "checking account", "savings account", "bank acc", "kontonummer", "kontonr", "konto nr", "konto-nr", "numéro de compte", "compte bancaire", "número de cuenta", "cuenta bancaria", "cuenta corriente", "nº de cuenta", "número da conta", "conta corrente", "conta bancária", "conta poupança", "numero di conto", "conto corrente", "numero conto", "rekeningnummer", "bankrekening", "numer konta", "nr konta", "numer rachunku", "номер счета", "номер счёта", "расчетный счет", "расчётный счёт", "лицевой счет",
];

/// Believed only where words name it.
pub static RULE: Rule = Rule {
    id: "bank-account",
    entity: Entity::UsBankNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{8,17}|0[0-9]{5,6}|[0-9]{3,6}(?:[ -][0-9]{3,6}){1,3}|[0-9]{2,4}(?: [0-9]{2,4}){2,5})\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 75,
    cues: CUES,
    finds: &[
        "account number: «000123456789»",
        "acct no «4417 1234 56»",
        "checking account is «7788990011»",
        "Kontonummer «1234567890»",
        "numéro de compte : «00012345678»",
        "número de cuenta «0012345678»",
        "numero di conto: «000012345678»",
        "rekeningnummer «123456789»",
        "номер счета «4081781009»",
    ],
    spares: &[
        "bank account has 1000000 in it",
        "order 000123456789",
        "account since 2019",
        "1700000000",
        "account closed on 2024-03-05",
    ],
};

/// `account: 123456789012`.
pub static TOLD: Rule = Rule {
    id: "bank-account-told",
    entity: Entity::UsBankNumber,
    trigger: Trigger::Words(&[
        "account",
        "acc",
        "acct",
        "konto",
        "compte",
        "cuenta",
        "conta",
        "conto",
        "rekening",
        "konta",
        "счет",
        "счета",
        "hesap",
    ]),
    pattern: r"(?:(?i:acc(?:oun)?t?|konto|compte|cuenta|conta|conto|rekening|hesap)|\xD1\x81\xD1\x87(?:\xD0\xB5|\xD1\x91)\xD1\x82)(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s )[\x22'`*(]{0,2}([0-9]{8,17}|[0-9]{4}(?: [0-9]{4}){1,3}(?: [0-9]{1,4})?)\b",
    evidence: Evidence::Shape,
    confidence: 75,
    cues: &[],
    finds: &["account: «123456789012»", "konto: «1234567890»", "my account is «4417 1234 5678»"],
    spares: &["account: none", "account is 5 years old", "account: 1234"],
};

/// In scripts that put no space between words.
pub static UNSPACED: Rule = Rule {
    id: "bank-account-unspaced",
    entity: Entity::UsBankNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{7,19}\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 75,
    cues: &["口座番号", "普通預金", "银行账号", "银行账户", "银行卡号", "銀行帳號", "银行卡", "계좌번호"],
    finds: &["口座番号は«1234567»です", "银行卡号«6222020200112233»"],
    spares: &["1234567"],
};
