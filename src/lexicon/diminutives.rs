//! Short forms of given names: `Bob` for Robert, `Pepe` for José, `Саша` for Александр.
//!
//! `diminutives.txt` has a name and its forms a line, folded; see NOTICE-DATA.md.

use foldhash::HashMap;
use std::sync::OnceLock;

static TABLE: &str = include_str!("diminutives.txt");

type Related = HashMap<&'static str, Vec<&'static str>>;

/// The short forms of a folded name, and the names that it is short for.
pub fn of(name: &str) -> &'static [&'static str] {
    static RELATED: OnceLock<Related> = OnceLock::new();
    RELATED.get_or_init(related).get(name).map_or(&[], Vec::as_slice)
}

fn related() -> Related {
    let mut all = Related::default();
    for (name, forms) in TABLE.lines().filter_map(|line| line.split_once(": ")) {
        for form in forms.split(' ') {
            for (one, other) in [(name, form), (form, name)] {
                let known = all.entry(one).or_default();
                if !known.contains(&other) {
                    known.push(other);
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold;

    #[test]
    fn both_ways_and_in_folded_spelling() {
        assert!(of("robert").contains(&"bob") && of("bob").contains(&"robert"));
        assert!(of("zzz").is_empty());
        for word in TABLE.split([' ', '\n', ':']).filter(|word| !word.is_empty()) {
            assert_eq!(fold::word(word), word);
        }
    }
}
