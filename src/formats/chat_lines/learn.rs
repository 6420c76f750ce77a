//! Names that stand before texts with nothing but a space between: what repeats with different words behind it is a name.

use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Names have at most so many words.
pub(in crate::formats) const WORDS: usize = 4;

/// How often a beginning was seen, and what followed it.
#[derive(Default)]
struct Seen<'t> {
    count: usize,
    followers: BTreeSet<&'t str>,
}

/// The names with which `texts` begin.
pub(in crate::formats) fn names<'t>(texts: impl Iterator<Item = &'t str>) -> HashSet<String> {
    let mut seen: BTreeMap<&str, Seen<'_>> = BTreeMap::new();
    for text in texts {
        let ends = text.match_indices(' ').map(|(at, _)| at).filter(|at| *at > 0).take(WORDS);
        for end in ends {
            let follower = text[end + 1..].split(' ').next().unwrap_or_default();
            let entry = seen.entry(&text[..end]).or_default();
            entry.count += 1;
            entry.followers.insert(follower);
        }
    }
    let firsts: Vec<&str> = seen.keys().copied().filter(|start| !start.contains(' ')).collect();
    let mut names = HashSet::new();
    firsts.into_iter().for_each(|first| grow(first, &seen, &mut names));
    names
}

/// Follows a beginning as long as nearly all that begins so goes on in a few ways.
fn grow(start: &str, seen: &BTreeMap<&str, Seen<'_>>, names: &mut HashSet<String>) {
    let Some(this) = seen.get(start) else { return };
    let longer: Vec<String> = this
        .followers
        .iter()
        .filter(|word| word.starts_with(char::is_alphanumeric) && !word.contains("://"))
        .map(|word| format!("{start} {word}"))
        .filter(|longer| seen.get(longer.as_str()).is_some_and(|seen| seen.followers.len() > 1))
        .collect();
    let covered: usize = longer.iter().filter_map(|longer| seen.get(longer.as_str())).map(|seen| seen.count).sum();
    if this.count > 1 && covered * 10 >= this.count * 9 {
        longer.iter().for_each(|longer| grow(longer, seen, names));
    } else {
        names.insert(start.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_is_a_name() {
        let lines = [
            "Sam Lee hi all",
            "Sam Lee [Photo]",
            "Sam Ray ok then",
            "Sam Ray no",
            "Bo yes",
            "Bo yes",
            "Bo maybe so",
            "Sam Lee \u{1f600} x",
        ];
        assert_eq!(names(lines.into_iter()), ["Sam Lee", "Sam Ray", "Bo"].map(str::to_string).into());
        assert_eq!(names(["alone here"].into_iter()), ["alone".to_string()].into());
    }
}
