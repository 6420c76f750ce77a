//! A name in the cases of languages that inflect names: `Mayi`, `Tomkowi`, `Юлией`, `Mayának`, `Mayalle`.
//!
//! The forms are made generously, since a form only counts where it is no word of its own.

/// Endings behind a stem.
struct Endings {
    /// What the name ends in.
    of: &'static str,
    /// What takes its place.
    with: &'static [&'static str],
}

/// The first row that fits is taken; folded spelling.
const LATIN: &[Endings] = &[
    Endings { of: "ska", with: &["skiej", "ske", "skou", "ska", "skoj", "skoi"] },
    Endings { of: "ova", with: &["ove", "ovou", "ovoi", "ovu", "ovoj"] },
    Endings {
        of: "ka",
        with: &["ky", "ki", "ce", "ke", "ku", "ko", "kou", "kom", "ca", "kan", "kalle", "kanak", "kaval", "kat", "kas", "kovi"],
    },
    Endings {
        of: "ga",
        with: &["gi", "gy", "ze", "dze", "ge", "gu", "go", "gou", "gom", "gan", "galle", "ganak", "gaval", "gat", "govi"],
    },
    Endings {
        of: "ra",
        with: &["ry", "ri", "rze", "re", "ru", "ro", "rou", "rom", "ran", "ralle", "ranak", "raval", "rat", "rovi"],
    },
    Endings {
        of: "ta",
        with: &["ty", "ti", "cie", "te", "tu", "to", "tou", "tom", "tan", "talle", "tanak", "taval", "tat", "tovi"],
    },
    Endings {
        of: "da",
        with: &["dy", "di", "dzie", "de", "du", "do", "dou", "dom", "dan", "dalle", "danak", "daval", "dat", "dovi"],
    },
    Endings {
        of: "a",
        with: &[
            "y", "i", "e", "ie", "u", "o", "ou", "om", "oj", "oi", "ei", "in", "iny", "ina", "an", "aa", "alle", "alla", "alta",
            "asta", "anak", "aval", "at", "ahoz", "anin", "ya", "ovi",
        ],
    },
    Endings { of: "kko", with: &["kon", "kolle", "kolla", "kosta", "koa", "kolta", "kka", "kku", "kkon", "kkolle"] },
    Endings { of: "tti", with: &["tin", "tille", "tilla", "tista", "tia", "tilta", "ttiho", "ttimu", "ttim"] },
    Endings { of: "ppo", with: &["pon", "polle", "polla", "posta", "poa", "polta"] },
    Endings { of: "inen", with: &["isen", "iselle", "isella", "isesta", "ista", "iselta", "inena", "inenu", "inenem"] },
    Endings { of: "ek", with: &["ka", "kowi", "kiem", "ku", "kovi", "kem", "kom", "kov", "eknek", "ekkel", "ekin", "ekille"] },
    Endings { of: "el", with: &["la", "lovi", "lem", "lowi", "le", "lu", "elnek", "ellel", "elin", "elille"] },
    Endings { of: "ki", with: &["kiego", "kiemu", "kim", "kego", "komu", "kom", "kogo"] },
    Endings { of: "ky", with: &["keho", "kemu", "kym", "kogo", "komu", "kim"] },
    Endings { of: "i", with: &["ego", "emu", "m", "im", "iho", "imu", "ho", "ja", "ju", "in", "ille", "nek", "vel"] },
    Endings { of: "y", with: &["ego", "eho", "emu", "ym", "yho", "ymu", "ja", "yn", "ylle", "ynak", "yval"] },
    Endings { of: "o", with: &["a", "u", "em", "om", "owi", "ovi", "on", "olle", "onak", "oval"] },
    Endings { of: "e", with: &["ego", "u", "en", "elle", "enek", "evel", "em"] },
    Endings {
        of: "",
        with: &[
            "a", "u", "e", "i", "y", "em", "om", "owi", "ovi", "ie", "iem", "ov", "ova", "ovy", "ow", "in", "ille", "illa",
            "nak", "nek", "al", "el", "t", "hoz", "hez", "en", "un", "ul", "ului",
        ],
    },
];

const CYRILLIC: &[Endings] = &[
    Endings { of: "ова", with: &["овои", "ову", "овою"] },
    Endings { of: "ева", with: &["евои", "еву", "евою"] },
    Endings { of: "ина", with: &["инои", "ину", "ины", "ине", "иною"] },
    Endings { of: "ская", with: &["скои", "скую"] },
    Endings { of: "скии", with: &["ского", "скому", "ским", "ском"] },
    Endings { of: "а", with: &["ы", "и", "у", "ои", "ою", "е", "о", "еи"] },
    Endings { of: "я", with: &["и", "ю", "еи", "ею", "е", "ь", "ї", "єю", "єи"] },
    Endings { of: "и", with: &["я", "ю", "ем", "е", "и", "ого", "ому"] },
    Endings { of: "ь", with: &["я", "ю", "ем", "е", "и"] },
    Endings {
        of: "", with: &["а", "у", "ом", "ем", "е", "ы", "и", "ов", "ым", "ого", "ому", "ови", "ові", "еві"]
    },
];

const GREEK: &[Endings] = &[
    Endings { of: "οσ", with: &["ου", "ο", "ε"] },
    Endings { of: "ησ", with: &["η"] },
    Endings { of: "ασ", with: &["α"] },
    Endings { of: "α", with: &["ασ"] },
    Endings { of: "η", with: &["ησ"] },
];

/// Particles that are written in one with the word behind them.
const ARABIC: &[&str] = &["و", "ب", "ل", "ف", "ك"];
const HEBREW: &[&str] = &["ו", "ה", "ב", "ל", "מ", "ש", "כ"];

/// Calls `each` with the forms of a folded name.
pub(super) fn forms(name: &str, mut each: impl FnMut(&str)) {
    let tables: &[Endings] = match name.chars().next() {
        Some('a'..='z') => LATIN,
        Some('\u{400}'..='\u{4FF}') => CYRILLIC,
        Some('\u{370}'..='\u{3FF}') => GREEK,
        Some('\u{5D0}'..='\u{5EA}') => return HEBREW.iter().for_each(|particle| each(&format!("{particle}{name}"))),
        Some('\u{620}'..='\u{64A}') => return ARABIC.iter().for_each(|particle| each(&format!("{particle}{name}"))),
        _ => return,
    };
    let Some(row) = tables.iter().find(|row| name.ends_with(row.of)) else { return };
    let stem = &name[..name.len() - row.of.len()];
    row.with.iter().for_each(|ending| each(&format!("{stem}{ending}")));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let has = |name: &str, form: &str| {
            let mut found = false;
            forms(name, |one| found |= one == form);
            assert!(found, "{name} → {form}");
        };
        for (name, form) in [
            ("maya", "mayi"),
            ("anna", "annou"),
            ("monika", "monice"),
            ("tomek", "tomkowi"),
            ("pavel", "pavla"),
            ("kowalski", "kowalskiego"),
            ("novakova", "novakove"),
            ("goran", "goranovi"),
            ("юлия", "юлиеи"),
            ("иван", "ивана"),
            ("соколова", "соколовои"),
            ("νικοσ", "νικου"),
            ("maya", "mayanak"),
            ("maya", "mayalle"),
            ("نادية", "ونادية"),
        ] {
            has(name, form);
        }
    }
}
