//! One name in another script: Cyrillic and Greek in Latin letters, and Latin in Cyrillic.
//!
//! People follow no standard when they type a name, so each letter may have several spellings, of which the schemes BGN/PCGN,
//! ICAO Doc 9303 and scholarly transliteration (ISO 9 without its marks) are taken whole: a name gets one spelling per scheme.
//! Texts are in folded spelling: `й` is `и` there, and `ё` is `е`.

/// Cyrillic letters in Latin by four schemes: BGN/PCGN, ICAO, scholarly, and Ukraine's of 2010.
const CYRILLIC: &[(char, [&str; 4])] = &[
    ('а', ["a", "a", "a", "a"]),
    ('б', ["b", "b", "b", "b"]),
    ('в', ["v", "v", "v", "v"]),
    ('г', ["g", "g", "h", "h"]),
    ('ґ', ["g", "g", "g", "g"]),
    ('д', ["d", "d", "d", "d"]),
    ('е', ["e", "e", "e", "e"]),
    ('є', ["ye", "ie", "je", "ie"]),
    ('ж', ["zh", "zh", "z", "zh"]),
    ('з', ["z", "z", "z", "z"]),
    ('и', ["i", "i", "y", "y"]),
    ('і', ["i", "i", "i", "i"]),
    ('ї', ["yi", "i", "ji", "i"]),
    ('ј', ["j", "j", "j", "j"]),
    ('к', ["k", "k", "k", "k"]),
    ('л', ["l", "l", "l", "l"]),
    ('љ', ["lj", "lj", "lj", "lj"]),
    ('м', ["m", "m", "m", "m"]),
    ('н', ["n", "n", "n", "n"]),
    ('њ', ["nj", "nj", "nj", "nj"]),
    ('о', ["o", "o", "o", "o"]),
    ('п', ["p", "p", "p", "p"]),
    ('р', ["r", "r", "r", "r"]),
    ('с', ["s", "s", "s", "s"]),
    ('т', ["t", "t", "t", "t"]),
    ('ћ', ["c", "c", "c", "c"]),
    ('у', ["u", "u", "u", "u"]),
    ('ф', ["f", "f", "f", "f"]),
    ('х', ["kh", "kh", "h", "kh"]),
    ('ц', ["ts", "ts", "c", "ts"]),
    ('ч', ["ch", "ch", "c", "ch"]),
    ('џ', ["dz", "dz", "dz", "dz"]),
    ('ш', ["sh", "sh", "s", "sh"]),
    ('щ', ["shch", "shch", "sc", "shch"]),
    ('ъ', ["", "ie", "", ""]),
    ('ы', ["y", "y", "y", "y"]),
    ('ь', ["", "", "", ""]),
    ('э', ["e", "e", "e", "e"]),
    ('ю', ["yu", "iu", "ju", "iu"]),
    ('я', ["ya", "ia", "ja", "ia"]),
    ('ђ', ["dj", "dj", "dj", "dj"]),
];

/// Greek letters by ELOT 743 and as they are heard.
const GREEK: &[(char, [&str; 2])] = &[
    ('α', ["a", "a"]),
    ('β', ["v", "v"]),
    ('γ', ["g", "g"]),
    ('δ', ["d", "d"]),
    ('ε', ["e", "e"]),
    ('ζ', ["z", "z"]),
    ('η', ["i", "i"]),
    ('θ', ["th", "th"]),
    ('ι', ["i", "i"]),
    ('κ', ["k", "c"]),
    ('λ', ["l", "l"]),
    ('μ', ["m", "m"]),
    ('ν', ["n", "n"]),
    ('ξ', ["x", "x"]),
    ('ο', ["o", "o"]),
    ('π', ["p", "p"]),
    ('ρ', ["r", "r"]),
    ('σ', ["s", "s"]),
    ('τ', ["t", "t"]),
    ('υ', ["y", "i"]),
    ('φ', ["f", "ph"]),
    ('χ', ["ch", "h"]),
    ('ψ', ["ps", "ps"]),
    ('ω', ["o", "o"]),
];

/// Greek letters that are one sound together.
const GREEK_PAIRS: &[(&str, &str)] = &[("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("γγ", "ng"), ("γκ", "gk"), ("μπ", "mp")];

/// Latin groups in Russian letters, the longest first.
const LATIN: &[(&str, &str)] = &[
    ("shch", "щ"),
    ("sch", "ш"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("th", "т"),
    ("ph", "ф"),
    ("ck", "к"),
    ("yu", "ю"),
    ("iu", "ю"),
    ("ju", "ю"),
    ("ya", "я"),
    ("ia", "ия"),
    ("ja", "я"),
    ("yo", "е"),
    ("ye", "е"),
    ("ay", "аи"),
    ("ey", "еи"),
    ("oy", "ои"),
    ("qu", "кв"),
    ("x", "кс"),
    ("a", "а"),
    ("b", "б"),
    ("c", "к"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "х"),
    ("i", "и"),
    ("j", "дж"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("q", "к"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("v", "в"),
    ("w", "в"),
    ("y", "и"),
    ("z", "з"),
];

/// What a folded name is in the other scripts in which it may be met.
pub fn spellings(name: &str) -> Vec<String> {
    let mut all = match name.chars().next() {
        Some('\u{400}'..='\u{4FF}') => [0, 1, 2, 3].iter().filter_map(|scheme| by_letter(name, CYRILLIC, *scheme)).collect(),
        Some('\u{370}'..='\u{3FF}') => {
            let name = GREEK_PAIRS.iter().fold(name.to_string(), |name, (pair, latin)| name.replace(pair, latin));
            [0, 1].iter().filter_map(|scheme| by_letter(&name, GREEK, *scheme)).collect()
        }
        Some('a'..='z') => {
            let respelt =
                RESPELT.iter().map(|pairs| pairs.iter().fold(name.to_string(), |name, (old, new)| name.replace(old, new)));
            let all: Vec<String> = respelt.chain([name.to_string()]).filter_map(|name| cyrillic(&name)).collect();
            all.iter().map(|name| softened(name)).chain(all.iter().cloned()).chain(greek(name)).collect()
        }
        _ => Vec::new(),
    };
    // "Yulia" is written as often as "Yuliia" and "Yuliya", "Dmitry" as "Dmitri".
    let short = |name: &String| {
        let short = name.replace("iya", "ia").replace("iia", "ia").replace("ija", "ia").replace("ii", "y").replace("ks", "x");
        (short != *name).then_some(short)
    };
    // Folding has made `и` of `й`: "Чайковский" is "Chaykovsky".
    let glide = |name: &String| {
        let glide = name.replace("ai", "ay").replace("ei", "ey").replace("oi", "oy").replace("ui", "uy");
        (glide != *name).then_some(glide)
    };
    let more: Vec<String> = all.iter().filter_map(short).collect();
    all.extend(more);
    // "Γιώργος" is Giorgos and Yiorgos, "Οικονόμου" Oikonomou and Economou.
    let greek = name.starts_with(|ch: char| ('\u{370}'..='\u{3FF}').contains(&ch));
    let heard = |name: &String| [name.replace("gi", "yi"), name.replace("oi", "i"), name.replace("oi", "e")];
    let more: Vec<String> = all.iter().filter(|_| greek).flat_map(heard).collect();
    all.extend(more);
    let more: Vec<String> = all.iter().filter(|name| name.is_ascii()).filter_map(glide).collect();
    all.extend(more);
    all.sort();
    all.dedup();
    all
}

fn by_letter<const N: usize>(name: &str, table: &[(char, [&str; N])], scheme: usize) -> Option<String> {
    let latin = |ch: char| table.iter().find(|(letter, _)| *letter == ch).and_then(|(_, latin)| latin.get(scheme));
    let mut out = String::new();
    for ch in name.chars() {
        match latin(ch) {
            Some(letters) => out.push_str(letters),
            None if ch.is_ascii_alphabetic() => out.push(ch),
            None => return None,
        }
    }
    Some(out)
}

/// English, Polish and Spanish spellings of sounds that Russian has letters for, as others spell them.
const RESPELT: &[&[(&str, &str)]] = &[
    &[("j", "dzh"), ("w", "v"), ("ee", "i"), ("oo", "u")],
    &[("sz", "sh"), ("cz", "ch"), ("rz", "zh"), ("ie", "e"), ("w", "v")],
    &[("qu", "k"), ("j", "kh"), ("ll", "l")],
];

/// `вольфганг`: an `l` before a consonant is soft in most names from abroad.
fn softened(name: &str) -> String {
    let is_hard = |ch: Option<&char>| ch.is_some_and(|ch| !"аеиоуыэюяльі".contains(*ch));
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, ch) in chars.iter().enumerate() {
        out.push(*ch);
        if *ch == 'л' && is_hard(chars.get(at + 1)) {
            out.push('ь');
        }
    }
    out
}

/// Latin letters in Greek, as they are heard; a last `s` is folded as any.
fn greek(name: &str) -> Option<String> {
    const PAIRS: &[(&str, &str)] = &[
        ("th", "θ"),
        ("ph", "φ"),
        ("ch", "χ"),
        ("ps", "ψ"),
        ("ou", "ου"),
        ("b", "μπ"),
        ("d", "ντ"),
        ("j", "τζ"),
        ("c", "κ"),
        ("y", "γι"),
        ("h", "χ"),
        ("w", "ου"),
        ("q", "κ"),
    ];
    let name = PAIRS.iter().fold(name.to_string(), |name, (latin, greek)| name.replace(latin, greek));
    let letter = |ch: char| {
        let known = GREEK.iter().find(|(_, latin)| latin[0].len() == 1 && latin[0].starts_with(ch)).map(|(letter, _)| *letter);
        known.or((!ch.is_ascii()).then_some(ch))
    };
    name.chars().map(letter).collect()
}

fn cyrillic(name: &str) -> Option<String> {
    let (mut rest, mut out) = (name, String::new());
    // Only `э` begins a Russian word with this sound.
    if let Some(behind) = name.strip_prefix('e') {
        (rest, out) = (behind, "э".to_string());
    }
    while !rest.is_empty() {
        let (latin, letters) = LATIN.iter().find(|(latin, _)| rest.starts_with(latin))?;
        out.push_str(letters);
        rest = &rest[latin.len()..];
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold;

    #[test]
    fn names_in_other_scripts() {
        for (name, other) in [
            ("Юлия", "yulia"),
            ("Юлия", "iuliia"),
            ("Дмитрий", "dmitrii"),
            ("Дмитрий", "dmitry"),
            ("Соколова", "sokolova"),
            ("Щербаков", "shcherbakov"),
            ("Oksana", "оксана"),
            ("Maria", "мария"),
            ("Νικος", "nikos"),
        ] {
            let all = spellings(&fold::word(name));
            assert!(all.iter().any(|one| one == other), "{name}: {all:?}");
        }
        assert!(spellings("田中").is_empty());
    }
}
