//! Passwords told in French: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "mot", "mots", "mdp", "mdps", "passe",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-fr",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:(?:mots? de )?passe|mdps?))(?i: (?:du|de|des|pour|d(?:'|’)|de la) ?[^\x00\n.?!:;,]{1,40}?|",
        r" (?:wifi|wi-fi|netflix|insta|disney|box|mail))?",
        r"(?:(?:(?i: (?:est|c(?:'|’)est|était|etait|sera|devient|reste) ?:?)| ?: ?(?i:c(?:'|’)est))",
        r"(?i: (?:maintenant|toujours|encore|juste))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "le mot de passe est «Soleil2022!»",
        "le mot de passe du wifi c'est «baguette75»",
        "mdp : «chaton99»",
        "mdp: «Marseille13!»",
        "Mot de passe : «Tr3s-b0n»",
        "le mdp netflix c'est «Crepes!2021»",
    ],
    spares: &[
        "le mot de passe est incorrect",
        "j'ai oublié mon mot de passe",
        "le mot de passe est trop long",
        "c'est quoi le mot de passe ?",
        "le mot de passe doit contenir 8 caractères",
        "mot de passe : voir plus haut",
        "ça passe : merci",
        "le mdp est toujours le même",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "incorrect", "incorrecte", "correct", "faux", "mauvais", "trop", "long", "court", "simple", "compliqué",
    "complique", "difficile", "facile", "même", "meme", "pareil", "toujours", "jamais", "encore", "celui", "dans",
    "avec", "sans", "pour", "sous", "sur", "votre", "notre", "voir", "voici", "ici", "là-bas", "quelque",
    "quelconque", "obligatoire", "requis", "nécessaire", "invalide", "valide", "expiré", "expire", "oublié",
    "oublie", "changé", "change", "secret", "sécurisé", "privé", "nouveau", "ancien", "bien", "bon", "très", "plus",
    "moins", "aussi", "merci", "quoi", "comme", "rien", "tout", "ton", "anniversaire", "prénom", "noté", "écrit",
    "collé", "quand", "alors", "après", "avant", "changer", "demain",
];
