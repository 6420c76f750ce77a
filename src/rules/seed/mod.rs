//! Words that hold the key of a wallet: BIP 39, 12 to 24 of 2048 words, the last of which holds a checksum of SHA-256.
//!
//! <https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki>. Where words name the phrase, a wrong checksum is forgiven.

mod english;

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use english::WORDS;
use sha2::{Digest, Sha256};

/// The words alone, in a row, as a list, or numbered.
pub static RULE: Rule = Rule {
    id: "seed-phrase",
    entity: Entity::CryptoSeedPhrase,
    trigger: Trigger::Words(&FIRST),
    pattern: r"[A-Za-z]{3,8}(?:(?:[ ,.;:)\n\t-]|\r\n|[0-9]){1,6}[A-Za-z]{3,8}){11,23}\b",
    evidence: Evidence::Check(has_checksum),
    confidence: 96,
    cues: &[],
    finds: &[
        "«spatial kit impact pelican dutch vast absurd gas act fork never process»",
        "«net add foam river era equal confirm box february feature silent farm parade story major stove ostrich relax fish unknown between attract around kick»",
        "write it down: 1. «result 2. icon 3. interest 4. jealous 5. able 6. inform 7. frost 8. milk 9. detect 10. urge 11. club 12. hedgehog»",
        "«liberty, giant, upset, comfort, column, now, primary, strong, entry, inner, episode, disagree»",
        "«liberty\ngiant\nupset\ncomfort\ncolumn\nnow\nprimary\nstrong\nentry\ninner\nepisode\ndisagree»",
    ],
    spares: &[
        "spatial kit impact pelican dutch vast absurd gas act fork never abandon",
        "spatial kit impact pelican dutch vast absurd gas act fork never",
        "visit every small shop along that narrow street before they close again tonight",
    ],
};

/// A numbered list, whatever its first word.
pub static NUMBERED: Rule = Rule {
    id: "seed-phrase-numbered",
    entity: Entity::CryptoSeedPhrase,
    trigger: Trigger::Number,
    pattern: r"1(?:[.):]|\xEF\xBC\x8E)? ?([A-Za-z]{3,8}(?:(?:[ ,.;:)\n\t-]|\r\n|[0-9]){1,6}[A-Za-z]{3,8}){11,23})\b",
    evidence: Evidence::Check(has_checksum),
    confidence: 96,
    cues: &[],
    finds: &[
        "1. «session 2. method 3. grit 4. wonder 5. ask 6. aim 7. mobile 8. satoshi 9. myself 10. exile 11. adapt 12. lab»",
        "1) «result\n2) icon\n3) interest\n4) jealous\n5) able\n6) inform\n7) frost\n8) milk\n9) detect\n10) urge\n11) club\n12) hedgehog»",
    ],
    spares: &["1. eggs 2. milk 3. bread"],
};

/// Behind its name.
pub static NAMED: Rule = Rule {
    id: "seed-phrase-named",
    entity: Entity::CryptoSeedPhrase,
    trigger: Trigger::Words(&[
        "seed",
        "recovery",
        "mnemonic",
        "backup",
        "secret",
        "wallet",
        "phrase",
        "wiederherstellungsphrase",
        "semilla",
        "recuperacion",
        "recuperacao",
        "recuperation",
    ]),
    pattern: r"(?i:(?:seed|recovery|mnemonic|backup|secret|wallet)(?: recovery)?(?: phrase| words?| seed)?|phrase|wiederherstellungsphrase|semilla|recuperaci(?:\xC3\xB3|o)n|recupera(?:\xC3\xA7\xC3\xA3|ca)o|r(?:\xC3\xA9|e)cup(?:\xC3\xA9|e)ration)[^\x00\n]{0,24}?(?: {0,2}[:=] {0,2}| (?i:is|are|ist|lautet|est|es) | |\n)[\x22'`]?(?:1[.)] ?)?([A-Za-z]{3,8}(?:(?:[ ,.;:)\n\t-]|\r\n|[0-9]){1,6}[A-Za-z]{3,8}){11,23})\b",
    evidence: Evidence::Check(are_words),
    confidence: 92,
    cues: &[],
    finds: &[
        "my seed phrase is «spatial kit impact pelican dutch vast absurd gas act fork never abandon»",
        "Recovery phrase: «penalty tissue meat odor urge poverty gaze delay away snow cage squirrel input asthma dragon»",
        "seed words:\n1. «spatial\n2. kit\n3. impact\n4. pelican\n5. dutch\n6. vast\n7. absurd\n8. gas\n9. act\n10. fork\n11. never\n12. process»",
    ],
    spares: &["seed phrase: never share this with anyone because they could steal your money then", "recovery takes time"],
};

/// Words that open ordinary sentences: a phrase that begins with one is found where it is named.
#[rustfmt::skip]
const ORDINARY: &[&str] = &[
    "about", "above", "again", "all", "also", "always", "another", "any", "area", "army", "around", "ask", "away", "baby", "ball",
    "because", "become", "before", "begin", "behind", "below", "best", "better", "between", "black", "blue", "box", "boy",
    "brother", "build", "business", "call", "can", "car", "card", "chair", "change", "city", "clean", "close", "come", "common",
    "couple", "cover", "cross", "crowd", "custom", "day", "deal", "decide", "dinner", "doctor", "dog", "door", "draw", "dream",
    "drink", "drive", "drop", "during", "early", "easy", "end", "enough", "era", "excuse", "explain", "face", "family", "famous",
    "fan", "father", "feed", "feel", "few", "find", "fine", "finish", "fire", "first", "fish", "fit", "fly", "follow", "food",
    "force", "forget", "forward", "found", "fresh", "friend", "front", "fun", "future", "game", "garden", "gift", "girl", "give",
    "glad", "glass", "good", "great", "green", "group", "grow", "guess", "half", "hand", "happy", "hard", "have", "head", "health",
    "heart", "heavy", "hello", "help", "high", "history", "hold", "home", "hope", "hospital", "hotel", "hour", "human", "hurry",
    "hurt", "idea", "inside", "into", "issue", "job", "join", "just", "keep", "key", "kid", "kind", "kiss", "know", "large",
    "later", "laugh", "learn", "leave", "left", "leg", "letter", "light", "like", "limit", "list", "little", "live", "long", "love",
    "lucky", "main", "make", "man", "market", "matter", "mean", "meat", "media", "middle", "mind", "minute", "miss", "mixed",
    "moment", "more", "morning", "mother", "move", "movie", "much", "music", "must", "name", "near", "need", "never", "news",
    "next", "nice", "night", "note", "nothing", "now", "number", "office", "often", "old", "once", "one", "only", "open", "option",
    "order", "other", "outside", "over", "own", "page", "paper", "party", "pass", "people", "perfect", "person", "phone", "photo",
    "picture", "piece", "place", "play", "please", "point", "post", "power", "practice", "price", "private", "problem", "put",
    "question", "quick", "quit", "rather", "ready", "real", "reason", "remember", "repeat", "return", "review", "right", "ring",
    "room", "round", "run", "sad", "safe", "same", "save", "say", "school", "search", "seat", "second", "section", "seed", "sell",
    "service", "session", "share", "shift", "ship", "shop", "short", "shoulder", "sick", "sign", "simple", "since", "sing",
    "sister", "skin", "small", "smart", "smile", "snow", "social", "soft", "song", "soon", "sorry", "sort", "south", "speak",
    "special", "speed", "spend", "stand", "start", "state", "stay", "step", "still", "stuff", "style", "such", "summer", "sun",
    "sure", "sweet", "swim", "table", "talk", "target", "team", "tell", "ten", "test", "text", "thank", "that", "then", "there",
    "they", "thing", "this", "thought", "time", "tired", "today", "together", "tomorrow", "tone", "tonight", "tool", "top", "total",
    "toward", "town", "toy", "track", "traffic", "travel", "try", "turn", "twice", "type", "under", "until", "update", "upset",
    "use", "used", "usual", "very", "video", "view", "visit", "voice", "wait", "walk", "wall", "want", "warm", "water", "way",
    "web", "wedding", "weekend", "welcome", "west", "what", "wheel", "when", "where", "will", "win", "winter", "wish", "woman",
    "wonder", "word", "work", "world", "write", "wrong", "year", "yellow", "you", "young",
];

/// The words that a phrase is looked for at.
static FIRST: [&str; WORDS.len() - ORDINARY.len()] = first();

const fn first() -> [&'static str; WORDS.len() - ORDINARY.len()] {
    let mut kept = [""; WORDS.len() - ORDINARY.len()];
    let (mut word, mut ordinary, mut count) = (0, 0, 0);
    while word < WORDS.len() {
        if ordinary < ORDINARY.len() && is_same(WORDS[word], ORDINARY[ordinary]) {
            ordinary += 1;
        } else {
            kept[count] = WORDS[word];
            count += 1;
        }
        word += 1;
    }
    kept
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// The values of the words, if all are of the list and a phrase has so many.
fn values(text: &str) -> Option<Vec<usize>> {
    let words = text.split(|ch: char| !ch.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    let values: Option<Vec<usize>> = words.map(|word| WORDS.binary_search(&word.to_ascii_lowercase().as_str()).ok()).collect();
    values.filter(|values| matches!(values.len(), 12 | 15 | 18 | 21 | 24) && is_varied(values))
}

/// A word that is said twelve times is a song.
fn is_varied(values: &[usize]) -> bool {
    let mut different = values.to_vec();
    different.sort_unstable();
    different.dedup();
    different.len() * 3 >= values.len() * 2
}

fn are_words(text: &str) -> bool {
    values(text).is_some()
}

/// Of every 33 bits, 32 are the secret's and one is its hash's.
fn has_checksum(text: &str) -> bool {
    let Some(values) = values(text) else { return false };
    let bits: Vec<u8> = values.iter().flat_map(|value| (0..11).rev().map(move |bit| (value >> bit & 1) as u8)).collect();
    let secret: Vec<u8> =
        bits[..bits.len() / 33 * 32].chunks(8).map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | bit)).collect();
    let hash = Sha256::digest(&secret);
    let mut of_hash = (0..bits.len() / 33).map(|bit| hash[0] >> (7 - bit) & 1);
    bits[bits.len() / 33 * 32..].iter().all(|bit| of_hash.next() == Some(*bit))
}
