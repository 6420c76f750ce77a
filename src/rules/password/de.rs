//! Passwords told in German: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "passwort", "passworter", "kennwort", "zugangscode", "losungswort", "wlan|passwort", "wifi|passwort",
    "wlan|kennwort", "gast|passwort", "netflix|passwort", "email|passwort", "router|passwort", "schlussel",
    "wlan|schlussel", "netzwerk|schlussel", "netz|schlussel", "zugangs|passwort", "haupt|passwort",
    "master|passwort", "start|passwort", "pw",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-de",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:f(?:ü|ue)r|vom|von|zum|zur|im|in|der|des|dazu) ?[^\x00\n.?!:;,]{0,40}?)?",
        r"(?:(?i: ist| lautet| w(?:ä|ae)re?| war| hei(?:ß|ss)t| sind)",
        r"(?i:[: ] ?(?:jetzt|immer noch|noch|wieder|einfach|aktuell|nun|weiterhin|",
        r"(?:ü|ue)brigens))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "Das Passwort lautet «Sommer2024!»",
        "das WLAN heißt FritzBox und das Passwort ist «Katze-1987»",
        "Passwort fürs Gäste-WLAN: «willkommen99»",
        "WLAN-Passwort: «83472910475629384756»",
        "das wlanpasswort ist «schnecke44»",
        "Kennwort für Netflix ist «Gurke!7»",
        "PW ist jetzt «Apfelbaum3»",
        "WLAN-Schlüssel: «48290175839201746582»",
        "hab das Passwort auf «Regenbogen12» geändert",
    ],
    spares: &[
        "passwort ist falsch",
        "das Passwort ist abgelaufen",
        "Passwort vergessen?",
        "das Passwort ist mir zu lang",
        "das Passwort ist geheim",
        "wie lautet das Passwort?",
        "das Passwort muss 8 Zeichen haben",
        "Passwort: siehe oben",
        "das Passwort ist schwierig",
        "Passwort ist gleich geblieben",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "siehe", "falsch", "gleich", "gleiche", "gleichen", "abgelaufen", "geheim", "vergessen", "richtig", "korrekt",
    "lang", "kurz", "einfach", "schwer", "schwierig", "kompliziert", "unsicher", "sicher", "deins", "meins", "unser",
    "dein", "mein", "eins", "dasselbe", "wie", "immer", "nicht", "noch", "jetzt", "schon", "leider", "bestimmt",
    "wahrscheinlich", "irgendwas", "irgendwo", "etwas", "alles", "nichts", "weg", "hier", "dort", "oben", "unten",
    "hinten", "drauf", "auf", "unter", "bitte", "notiert", "gespeichert", "geändert", "geaendert", "zurückgesetzt",
    "gesperrt", "leer", "unbekannt", "bekannt", "länger", "kürzer", "stark", "schwach", "komisch", "blöd", "dumm",
    "ewig", "anders", "neu", "alt", "gut", "schlecht", "zu", "sehr", "total", "mega", "super", "voll", "ganz",
    "echt", "wirklich", "eigentlich", "erforderlich", "notwendig", "nötig", "ungültig", "gültig", "beim", "auch",
    "aber", "oder", "dann", "dass", "weil", "wenn", "welches", "zettel", "kühlschrank", "router", "rückseite",
    "geburtstag", "dabei", "drin", "drinnen", "verschlüsselt", "sichtbar", "keine", "kein", "ohne", "zwischen",
    "mindestens", "gerade",
];
