//! Labelled texts: one JSON object a line, `{"id","text","spans":[{"start","end","type"}],"complete_for":["*"]}`.

use crate::detect::entity;
use crate::error::Error;
use crate::finding::{Entity, EntitySet};
use serde::Deserialize;
use std::ops::Range;

/// A text and what is in it.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name, or its line.
    pub id: String,
    /// Index of its line.
    pub line: u64,
    /// What it says.
    pub text: String,
    /// What is in it, by entities.
    pub labels: Vec<Label>,
    /// Types of labels that are no entity.
    pub unknown: Vec<String>,
    unknown_places: Vec<Range<usize>>,
    complete: EntitySet,
}

/// One label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Code points of the text.
    pub place: Range<usize>,
    /// What it is.
    pub entity: Entity,
}

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    spans: Vec<Span>,
    /// Absent: for everything.
    complete_for: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Span {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
}

impl Document {
    /// Whether everything of this entity is labelled.
    pub fn is_complete_for(&self, entity: Entity) -> bool {
        self.complete.contains(entity)
    }

    /// Whether there is nothing in it, whatever is looked for.
    pub fn is_clean(&self) -> bool {
        self.labels.is_empty() && self.unknown.is_empty() && self.complete == EntitySet::all()
    }

    /// How many labels of unknown types touch a place.
    pub(super) fn unknown_at(&self, place: &Range<usize>) -> usize {
        self.unknown_places.iter().filter(|other| super::touch(other, place)).count()
    }
}

/// Every line of a labelled file; empty ones are skipped.
///
/// # Errors
/// When a line is no such object, or a label reaches beyond its text.
pub fn parse(lines: &str) -> Result<Vec<Document>, Error> {
    let numbered = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    numbered.map(|(at, line)| document(at, line.trim_start_matches('\u{feff}'))).collect()
}

fn document(at: usize, line: &str) -> Result<Document, Error> {
    let wrong =
        |what: &str| Error::input(format!("line {}: {what}", at + 1), r#"write {"id","text","spans":[{"start","end","type"}]}"#);
    let line: Line = serde_json::from_str(line).map_err(|_| wrong("not a labelled text"))?;
    let length = line.text.chars().count();
    let (mut labels, mut unknown, mut unknown_places) = (Vec::new(), Vec::new(), Vec::new());
    for span in line.spans {
        if span.start >= span.end || span.end > length {
            return Err(wrong("a label is empty, or reaches beyond its text (places count code points)"));
        }
        let place = span.start..span.end;
        match entity(&span.kind) {
            Some(entity) => labels.push(Label { place, entity }),
            None => {
                unknown.push(span.kind);
                unknown_places.push(place);
            }
        }
    }
    let complete = match line.complete_for {
        None => EntitySet::all(),
        Some(names) if names.iter().any(|name| name == "*") => EntitySet::all(),
        Some(names) => names.iter().filter_map(|name| entity(name)).fold(EntitySet::EMPTY, EntitySet::with_children),
    };
    let id = match line.id {
        serde_json::Value::String(id) => id,
        serde_json::Value::Null => format!("line {}", at + 1),
        other => other.to_string(),
    };
    Ok(Document { id, line: at as u64, text: line.text, labels, unknown, unknown_places, complete })
}
