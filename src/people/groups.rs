//! Conversations that are called after a family or a company.
//!
//! Groups of most apps have titles, and titles go anyhow; but a channel (`design`, `random`) has a name that says nothing of
//! anybody, unless it reads like one of these.

use crate::lexicon::fold;

/// What families and companies are called, in the languages of most exports; folded, sorted.
const OF_SOMEBODY: &[&str] = &[
    "ag",
    "aile",
    "ailesi",
    "associates",
    "bros",
    "brothers",
    "bv",
    "clan",
    "consulting",
    "corp",
    "corporation",
    "csalad",
    "enterprises",
    "familia",
    "familie",
    "familien",
    "familjen",
    "famiglia",
    "famille",
    "family",
    "gezin",
    "gmbh",
    "holding",
    "holdings",
    "household",
    "inc",
    "kft",
    "keluarga",
    "limited",
    "llc",
    "llp",
    "ltd",
    "ltda",
    "obitelj",
    "oy",
    "partners",
    "perhe",
    "plc",
    "porodica",
    "pty",
    "rodina",
    "rodzina",
    "sarl",
    "sl",
    "sons",
    "srl",
    "ventures",
    "οικογενεια",
    "ооо",
    "родина",
    "роднина",
    "семеиство",
    "семья",
    "сімя",
];

/// Whether a conversation is called after somebody: two words or more, one of them such as these.
pub fn is_of_somebody(title: &str) -> bool {
    let folded: Vec<String> =
        title.split(|ch: char| !ch.is_alphanumeric()).map(fold::word).filter(|word| !word.is_empty()).collect();
    folded.len() > 1 && folded.iter().any(|word| OF_SOMEBODY.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_and_companies() {
        for title in ["smith-family", "Familie Großmann", "acme_gmbh", "Quiroga & Sons", "Rodzina Nowak"] {
            assert!(is_of_somebody(title), "{title}");
        }
        for title in ["design", "family", "random", "kite-design", "2024-q3"] {
            assert!(!is_of_somebody(title), "{title}");
        }
    }

    #[test]
    fn the_list_is_folded() {
        assert!(OF_SOMEBODY.iter().all(|word| fold::word(word) == *word));
    }
}
