//! Passwords told in Spanish: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "contrasena", "contrasenas", "clave", "claves", "wifi|clave",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-es",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:contrase(?:ñ|Ñ|n)as?|claves?))(?i: (?:del?|de la|para|pa|en) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:es|era|son|ser(?:á|a)))(?i:[: ] ?(?:ahora|todav(?:í|i)a|a(?:ú|u)n|siempre|",
        r"nuevamente))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "la contraseña es «Perro#99»",
        "mi contraseña es «girasol88», no la compartas",
        "la clave del wifi es «casa2021»",
        "Clave: «lunita77»",
        "contraseña de Netflix: «Toro!2020»",
        "la clave es «4829» ok",
        "cambié la contraseña a «MateYBizcochos9»",
    ],
    spares: &[
        "la contraseña es incorrecta",
        "olvidé mi contraseña",
        "la clave es ser paciente",
        "la clave es trabajar mucho",
        "¿cuál es la contraseña?",
        "la clave del éxito es dormir",
        "la contraseña debe tener 8 caracteres",
        "la clave es el amor",
        "contraseña: la misma de siempre",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "incorrecta", "incorrecto", "correcta", "misma", "mismo", "larga", "corta", "difícil", "dificil", "fácil",
    "facil", "segura", "insegura", "secreta", "privada", "nueva", "vieja", "buena", "mala", "siempre", "nunca",
    "muy", "más", "menos", "bien", "mejor", "peor", "algo", "nada", "todo", "tuya", "suya", "nuestra", "obligatoria",
    "necesaria", "inválida", "válida", "invalida", "valida", "esta", "está", "esto", "cual", "como", "para", "pero",
    "porque", "cuando", "donde", "quien", "tener", "saber", "hacer", "estar", "dormir", "trabajar", "entender",
    "comer", "ser", "leer", "escuchar", "amor", "paciencia", "constancia", "tiempo", "dinero", "respeto",
    "equilibrio", "organización", "disciplina", "confianza", "comunicación", "sencilla", "simple", "distinta",
    "diferente", "otra", "aquí", "ahí", "allí", "abajo", "arriba", "cumpleaños", "nombre", "fecha", "personal",
    "sensible", "mayúsculas", "clave", "contraseña", "todavía", "ahora", "luego",
];
