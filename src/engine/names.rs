//! New names for files and folders that tell of somebody. The same old path always gets the same new one, and two old
//! ones never get the same.

use super::commit::Clerk;
use crate::detect::Detector;
use crate::slice::{Role, Slice};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A part of a path's last component that is somebody's name or the like, because the format says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) role: Role,
    pub(super) place: Range<usize>,
}

/// The names of one input.
#[derive(Default)]
pub(super) struct Names {
    claims: HashMap<String, Vec<Claim>>,
    renamed: HashMap<String, String>,
    taken: HashSet<String>,
}

impl Names {
    /// Remembers what a format says about the components of a path.
    pub(super) fn claim(&mut self, path: &str, slices: &[Slice]) {
        for slice in slices {
            let Some(before) = path.get(..slice.raw.start as usize) else { continue };
            let start = before.rfind('/').map_or(0, |at| at + 1);
            let end = path[start..].find('/').map_or(path.len(), |at| start + at);
            let claim = Claim { role: slice.role, place: slice.raw.start as usize - start..slice.raw.end as usize - start };
            if claim.place.end > end - start {
                continue;
            }
            let claims = self.claims.entry(path[..end].to_string()).or_default();
            if !claims.contains(&claim) {
                claims.push(claim);
            }
        }
    }

    /// The new name of a path, component by component.
    pub(super) fn rename(&mut self, path: &str, clerk: &mut Clerk, detector: &Detector) -> String {
        if let Some(known) = self.renamed.get(path) {
            return known.clone();
        }
        let (parent, name) = match path.rsplit_once('/') {
            Some((parent, name)) => (self.rename(parent, clerk, detector) + "/", name),
            None => (String::new(), path),
        };
        let claims = self.claims.get(path).map_or(&[][..], Vec::as_slice);
        let redacted = clerk.rename(detector, name, claims);
        let new = self.free(&parent, &redacted);
        self.renamed.insert(path.to_string(), new.clone());
        new
    }

    /// `name`, or `name (2)` and so on if it is taken, with the number before the extension.
    fn free(&mut self, parent: &str, name: &str) -> String {
        let stem = stem(name);
        let numbered = |number: usize| match number {
            1 => format!("{parent}{name}"),
            _ => format!("{parent}{stem} ({number}){}", &name[stem.len()..]),
        };
        let free = (1..).map(numbered).find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

/// What stands before `.gz` and is no part of a name. Others are: `Maya.Quist.gz`.
const PACKED: &[&str] =
    &["tar", "txt", "log", "csv", "tsv", "json", "jsonl", "ndjson", "vcf", "html", "htm", "xml", "mbox", "eml", "md"];

/// A name without its extension: up to eight ASCII letters and digits behind the last dot, with at least one letter. Twice
/// for `.tar.gz` and `.jsonl.gz`.
pub(crate) fn stem(name: &str) -> &str {
    let is_extension = |ext: &str| {
        (1..=8).contains(&ext.len())
            && ext.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ext.bytes().any(|byte| byte.is_ascii_alphabetic())
    };
    let once = |name| match str::rsplit_once(name, '.') {
        Some((stem, extension)) if !stem.is_empty() && is_extension(extension) => stem,
        _ => name,
    };
    let outer = once(name);
    let is_packed = [".gz", ".zst"].iter().any(|ending| name[outer.len()..].eq_ignore_ascii_case(ending));
    let is_known = |ext: &str| PACKED.iter().any(|known| ext.eq_ignore_ascii_case(known));
    match outer.rsplit_once('.') {
        Some((_, "tar")) => once(outer),
        Some((_, ext)) if is_packed && is_known(ext) => once(outer),
        _ => outer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Options;
    use crate::escape::Escape;
    use crate::span::RawSpan;

    #[test]
    fn extensions_are_not_part_of_the_stem() {
        assert_eq!(stem("messages.csv"), "messages");
        assert_eq!(stem("a.tar.gz"), "a");
        assert_eq!(stem("chat.jsonl.gz"), "chat");
        assert_eq!(stem("Maya.Quist.gz"), "Maya.Quist");
        assert_eq!(stem(".bashrc"), ".bashrc");
        assert_eq!(stem("v1.2"), "v1.2");
        assert_eq!(stem("Dr. Who"), "Dr. Who");
    }

    #[test]
    fn claims_belong_to_the_component_they_stand_in() {
        let mut names = Names::default();
        let path = "Chat - Zoë.zip/_chat.txt";
        names.claim(path, &[Slice::new(RawSpan::new(7, 11), Escape::PLAIN, Role::Person)]);
        assert_eq!(names.claims["Chat - Zoë.zip"], [Claim { role: Role::Person, place: 7..11 }]);
    }

    #[test]
    fn two_paths_never_get_the_same_name() {
        let mut names = Names::default();
        assert_eq!(names.free("d/", "a.txt"), "d/a.txt");
        assert_eq!(names.free("d/", "a.txt"), "d/a (2).txt");
        assert_eq!(names.free("", "a.txt"), "a.txt");
        let mut clerk = Clerk::new(Options::default().policy, Default::default());
        let detector = Detector::new(Default::default(), Default::default());
        assert_eq!(names.rename("x/y.json", &mut clerk, &detector), "x/y.json");
        assert_eq!(names.rename("x/y.json", &mut clerk, &detector), "x/y.json");
    }
}
