//! Passwords told in Portuguese: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "senha", "senhas", "palavra", "wifi|senha",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-pt",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:senhas?|palavras?[- ]passe))(?i: (?:do|da|de|dos|pro|pra|para) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:é|É|eh|e|era|são|vai ser|foi))(?i:[: ] ?",
        r"(?:agora|ainda|sempre))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "a senha é «Girassol#22»",
        "a senha do wifi é «pipoca123»",
        "senha: «flamengo81»",
        "palavra-passe: «Lisboa!99»",
        "mudei a senha para «Cafezinho7»",
        "senha da netflix eh «Gato-2020»",
    ],
    spares: &[
        "a senha é a mesma",
        "esqueci minha senha",
        "a senha está errada",
        "a senha é inválida",
        "qual é a senha?",
        "a senha deve ter 8 caracteres",
        "peguei a senha 245 no banco",
        "senha: a mesma de sempre",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "mesma", "mesmo", "errada", "errado", "certa", "certo", "incorreta", "correta", "inválida", "invalida", "válida",
    "longa", "curta", "fácil", "facil", "difícil", "dificil", "secreta", "segura", "fraca", "forte", "nova", "velha",
    "sempre", "nunca", "muito", "mais", "menos", "ainda", "agora", "alguma", "algo", "nada", "tudo", "minha",
    "nossa", "tua", "sua", "aquela", "essa", "esta", "qual", "como", "para", "porque", "quando", "onde", "quem",
    "obrigatória", "necessária", "simples", "complicada", "diferente", "outra", "aqui", "embaixo", "aniversário",
    "nome", "data", "pessoal", "que", "só", "assim", "depois",
];
