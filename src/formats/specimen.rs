//! For the formats' tests: reads a literal and tells what came out, in plain words.

use super::{End, Format, Sample, Window};
use crate::slice::{Naming, Role, Slice, Slices, Subject};

/// What a reader found in one file.
pub(super) struct Specimen {
    rows: Vec<(String, Role, Subject, String)>,
    /// How many records it counted.
    pub(super) records: u64,
}

impl Specimen {
    /// Reads a whole file that the format must recognise.
    pub(super) fn read(format: &Format, path: &str, text: &str) -> Specimen {
        assert!((format.recognizes)(Sample { path, head: text }), "{} does not recognise {path}", format.id);
        let known: Vec<&str> =
            super::FORMATS.iter().filter(|other| (other.recognizes)(Sample { path, head: text })).map(|other| other.id).collect();
        assert_eq!(known.first(), Some(&format.id), "{path} is claimed by another app");
        let whole = Specimen::in_windows(format, (path, text), text.len());
        for window in [1, 5, 64, 301] {
            let cut = Specimen::in_windows(format, (path, text), window);
            assert_eq!((&cut.rows, cut.records), (&whole.rows, whole.records), "{path} in windows of {window}");
        }
        whole
    }

    fn in_windows(format: &Format, (path, text): (&str, &str), window: usize) -> Specimen {
        let mut reader = (format.open)(Sample { path, head: "" });
        let mut seen = Specimen { rows: Vec::new(), records: 0 };
        let (mut at, mut wanted) = (0, window);
        while at < text.len() {
            let to = (at + wanted..).find(|to| *to >= text.len() || text.is_char_boundary(*to)).unwrap_or(at).min(text.len());
            let end = if to == text.len() { End::Final } else { End::Open };
            let mut slices = Slices { naming: Naming::On, ..Slices::default() };
            let done = reader.read(Window { text: &text[at..to], end }, &mut slices).expect("the specimen is read");
            assert!(end == End::Open || at + done == text.len(), "the end of {path} is not read");
            seen.add(&slices, &text[at..to]);
            (at, wanted) = (at + done, if done == 0 { wanted * 2 } else { window });
        }
        seen
    }

    fn add(&mut self, slices: &Slices, text: &str) {
        let around = |slice: &Slice| slice.inset.checked_sub(1).map_or(text, |inset| &slices.insets[inset as usize].text);
        let words = |slice: &Slice| slice.escape.decode(&around(slice)[slice.raw.range()]).into_owned();
        let rows = slices.list.iter().zip(&slices.fields);
        self.rows.extend(rows.map(|(slice, field)| (field.clone(), slice.role, slice.subject, words(slice))));
        self.records += slices.records;
    }

    /// Role and text of a field's first slice, if it has one.
    pub(super) fn at(&self, field: &str) -> Option<(Role, &str)> {
        self.rows.iter().find(|row| row.0 == field).map(|row| (row.1, row.3.as_str()))
    }

    /// Texts of all slices with a role.
    pub(super) fn all(&self, role: Role) -> Vec<&str> {
        self.rows.iter().filter(|row| row.1 == role).map(|row| row.3.as_str()).collect()
    }

    /// Whether two fields describe one person.
    pub(super) fn are_one(&self, one: &str, other: &str) -> bool {
        let subject = |field: &str| self.rows.iter().find(|row| row.0 == field).map_or(0, |row| row.2);
        subject(one) != 0 && subject(one) == subject(other)
    }
}

/// Role and text of each place that a path tells of.
pub(super) fn path_of(format: &Format, path: &str) -> Vec<(Role, String)> {
    let mut slices = Vec::new();
    (format.path)(path, &mut slices);
    slices.iter().map(|slice| (slice.role, path[slice.raw.range()].to_string())).collect()
}
