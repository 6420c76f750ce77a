//! What was removed: counts and names of entities, never a value, never a hash of one.

use crate::error::Error;
use crate::finding::{ENTITIES, Entity, Finding};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

pub mod score;
pub mod table;

/// What became of an input file or archive entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Written, with something removed.
    Redacted,
    /// Written; nothing was found in it.
    Clean,
    /// Not written: it could not be read or understood.
    Refused,
    /// Not written: no reader understands such files.
    Dropped,
    /// Written as it is, unread, because the user said so.
    Copied,
}

/// One file or archive entry.
#[derive(Clone, Debug, Serialize)]
pub struct FileReport {
    /// Its path, redacted if it held an identifier.
    pub path: String,
    /// Its format, if one was recognised.
    pub format: Option<&'static str>,
    /// The media type of something that is no text.
    #[serde(skip)]
    pub kind: Option<&'static str>,
    /// Bytes read.
    pub bytes_in: u64,
    /// Bytes written.
    pub bytes_out: u64,
    /// Messages, rows or lines.
    pub messages: u64,
    /// What became of it.
    pub status: Status,
    /// Why, if it was not written; what it lacks, if it is a database that could not be written anew whole.
    pub reason: Option<String>,
    /// What to do about it, for the terminal.
    #[serde(skip)]
    pub advice: &'static str,
    /// The input as the user named it, for the terminal.
    #[serde(skip)]
    pub given: std::path::PathBuf,
}

impl FileReport {
    /// An input that could not even be listed.
    pub fn unopened(path: String, given: &std::path::Path, error: &Error) -> FileReport {
        FileReport {
            path,
            format: None,
            kind: None,
            bytes_in: 0,
            bytes_out: 0,
            messages: 0,
            status: Status::Refused,
            reason: Some(error.seen().to_string()),
            advice: error.advice(),
            given: given.to_path_buf(),
        }
    }
}

/// How often an entity was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Removed {
    /// Places.
    pub count: u64,
    /// Different values (or persons).
    pub distinct: u64,
}

/// Files that nothing read, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotScanned {
    /// Media type of the files if it is known, else their extension, or `file`.
    pub kind: String,
    /// How many.
    pub count: u64,
    /// What was done with them: `dropped`, `copied` or `stripped`.
    pub action: &'static str,
}

/// Found, but not sure enough to be sure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Uncertain {
    /// What it would be.
    pub entity: &'static str,
    /// How many.
    pub count: u64,
}

/// Which rules a run followed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PolicyReport {
    /// Name of the profile.
    pub profile: &'static str,
    /// Hash of the options that decide what is redacted and how: two runs with the same digest followed the same policy.
    pub digest: String,
}

/// The summary of a run: `dmredact/summary/1`.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Name and version of this layout.
    pub schema: &'static str,
    /// Program and version.
    pub tool: &'static str,
    /// When the run began, RFC 3339, UTC.
    pub started: String,
    /// How long it took.
    pub seconds: f64,
    /// What it followed.
    pub policy: PolicyReport,
    /// Every file and archive entry.
    pub inputs: Vec<FileReport>,
    /// Counts by entity.
    pub removed: BTreeMap<&'static str, Removed>,
    /// Their sum.
    pub removed_total: u64,
    /// Names of files and folders that were replaced.
    pub renamed: u64,
    /// How many persons the archive's own fields name.
    pub people: u64,
    /// What was found with little certainty.
    pub uncertain: Vec<Uncertain>,
    /// What no reader looked into.
    pub not_scanned: Vec<NotScanned>,
    /// What this tool does not remove.
    pub limits: Vec<&'static str>,
}

/// Findings below this confidence are counted as uncertain too.
const UNCERTAIN_BELOW: u8 = 75;

const LIMITS: &[&str] = &[
    "Names of people who are not in the archive's own fields (participants, contacts, address books) are found by how they look: some stay in the text.",
    "What pictures show stays; their metadata is removed. Voice notes, films, documents and other files that are not text are not looked into; they are dropped unless you ask otherwise.",
    "How somebody writes, and facts that only one person could have told, can still give them away.",
    "Numbers without a check digit are found only where words name them; addresses only by street and number.",
];

impl Default for Summary {
    fn default() -> Summary {
        Summary {
            schema: "dmredact/summary/1",
            tool: concat!("dmredact ", env!("CARGO_PKG_VERSION")),
            started: String::new(),
            seconds: 0.0,
            policy: PolicyReport::default(),
            inputs: Vec::new(),
            removed: BTreeMap::new(),
            removed_total: 0,
            renamed: 0,
            people: 0,
            uncertain: Vec::new(),
            not_scanned: Vec::new(),
            limits: LIMITS.to_vec(),
        }
    }
}

/// Counts as the run goes; turned into a [`Summary`] at its end.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Names of files and folders that were replaced.
    pub renamed: u64,
    /// Attachments in messages that were left out, because nobody can look into them.
    pub attachments: u64,
    removed: Vec<Removed>,
    uncertain: Vec<u64>,
    /// Entities and numbers met so far: a value may have got its number elsewhere, in the name of a file.
    met: HashSet<(Entity, u64)>,
}

impl Default for Tally {
    fn default() -> Tally {
        let removed = vec![Removed::default(); ENTITIES.len()];
        Tally { renamed: 0, attachments: 0, removed, uncertain: vec![0; ENTITIES.len()], met: HashSet::new() }
    }
}

impl Tally {
    /// Counts one removal of the value (or person) with this number.
    pub fn add(&mut self, finding: &Finding, number: u64) {
        let entity = finding.entity.reported();
        let row = &mut self.removed[entity as usize];
        row.count += 1;
        row.distinct += u64::from(self.met.insert((entity, number)));
        self.uncertain[entity as usize] += u64::from(finding.confidence < UNCERTAIN_BELOW);
    }

    /// Whether anything was counted.
    pub fn is_empty(&self) -> bool {
        self.renamed == 0 && self.removed.iter().all(|row| row.count == 0)
    }

    /// Writes the counts into a summary.
    pub fn write_into(&self, summary: &mut Summary) {
        summary.renamed = self.renamed;
        if self.attachments > 0 {
            let row = NotScanned { kind: "attachment".to_string(), count: self.attachments, action: "dropped" };
            summary.not_scanned.push(row);
        }
        for info in ENTITIES {
            let (row, unsure) = (self.removed[info.entity as usize], self.uncertain[info.entity as usize]);
            if row.count > 0 {
                summary.removed.insert(info.id, row);
                summary.removed_total += row.count;
            }
            if unsure > 0 {
                summary.uncertain.push(Uncertain { entity: info.id, count: unsure });
            }
        }
    }
}

impl Summary {
    /// Counts the files that nothing looked into, by kind.
    pub fn count_unread(&mut self) {
        let mut kinds: BTreeMap<(String, &'static str), NotScanned> = BTreeMap::new();
        for file in &self.inputs {
            let action = match file.status {
                Status::Dropped => "dropped",
                Status::Copied => "copied",
                Status::Redacted | Status::Clean if file.kind.is_some() => "stripped",
                _ => continue,
            };
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let ending = || name.rsplit_once('.').map_or("file".to_string(), |(_, ext)| ext.to_ascii_lowercase());
            let kind = file.kind.map_or_else(ending, str::to_string);
            kinds.entry((kind.clone(), action)).or_insert(NotScanned { kind, count: 0, action }).count += 1;
        }
        self.not_scanned.extend(kinds.into_values());
    }

    /// The summary as pretty-printed JSON with a line end.
    pub fn to_json(&self) -> String {
        // Only strings, numbers and maps with string keys are in it: that cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Whether any input was refused.
    pub fn has_refused(&self) -> bool {
        self.inputs.iter().any(|file| file.status == Status::Refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn sub_types_count_under_their_parent_and_totals_add_up() {
        let mut tally = Tally::default();
        let found = |entity, confidence| Finding { span: Span::new(0, 1), entity, person: 0, rule: 0, confidence };
        tally.add(&found(Entity::BtcAddress, 95), 1);
        tally.add(&found(Entity::EthAddress, 60), 2);
        tally.add(&found(Entity::Person, 98), 1);
        tally.add(&found(Entity::Person, 98), 1);
        let mut summary = Summary::default();
        tally.write_into(&mut summary);
        assert_eq!(summary.removed["CRYPTO"], Removed { count: 2, distinct: 2 });
        assert_eq!(summary.removed["PERSON"], Removed { count: 2, distinct: 1 });
        assert_eq!(summary.removed_total, 4);
        assert_eq!(summary.uncertain, [Uncertain { entity: "CRYPTO", count: 1 }]);
        assert!(summary.to_json().contains("\"schema\": \"dmredact/summary/1\""));
    }
}
