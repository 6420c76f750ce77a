//! The summary for a terminal: a small table, the most frequent first, then what was not written.

use super::{Status, Summary};
use std::fmt::Write;

/// Whether what the summary counts was done, or would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It was removed.
    Removed,
    /// It was found, and nothing was written.
    Found,
}

/// The summary as lines of text; none if every input was refused, which errors tell.
pub fn render(summary: &Summary, telling: Telling) -> String {
    let mut out = String::new();
    if summary.inputs.is_empty() || summary.inputs.iter().any(|file| file.status != Status::Refused) {
        // Writing to a String cannot fail.
        let _ = write_table(summary, telling, &mut out);
    }
    out
}

fn write_table(summary: &Summary, telling: Telling, out: &mut String) -> std::fmt::Result {
    let (done, column, renamed, refused) = match telling {
        Telling::Removed => ("removed from", "REMOVED", "replaced", "not written, because they could not be read"),
        Telling::Found => ("found in", "FOUND", "that tell of somebody", "could not be read"),
    };
    let mut rows: Vec<_> = summary.removed.iter().collect();
    rows.sort_by_key(|(id, row)| (std::cmp::Reverse(row.count), **id));
    let messages: u64 = summary.inputs.iter().map(|file| file.messages).sum();
    let read = summary.inputs.iter().filter(|file| matches!(file.status, Status::Redacted | Status::Clean)).count();
    let (messages, files) = (counted(messages, "message"), counted(read as u64, "file"));
    writeln!(out, "{} {done} {messages} in {files}", summary.removed_total)?;
    if !rows.is_empty() {
        let width = rows.iter().map(|(id, _)| id.len()).max().unwrap_or(0).max(6);
        writeln!(out, "  {:width$}  {column:>9}  {:>9}", "ENTITY", "DISTINCT")?;
        for (id, row) in rows {
            writeln!(out, "  {id:width$}  {:>9}  {:>9}", row.count, row.distinct)?;
        }
    }
    if summary.renamed > 0 {
        writeln!(out, "  names of files and folders {renamed}: {}", summary.renamed)?;
    }
    for unread in &summary.not_scanned {
        let action = unread.action;
        let dot = if unread.kind == "file" || unread.kind.contains('/') { "" } else { "." };
        writeln!(out, "  not scanned, {action}: {} × {dot}{}", unread.count, unread.kind)?;
    }
    let broken = summary.inputs.iter().filter(|file| file.status == Status::Refused).count() as u64;
    if broken > 0 {
        writeln!(out, "  {refused}: {}", counted(broken, "file"))?;
    }
    Ok(())
}

/// One line for every file: what became of it, and its format.
pub fn files(summary: &Summary) -> String {
    let mut out = String::new();
    for file in &summary.inputs {
        let status = format!("{:?}", file.status).to_lowercase();
        // Writing to a String cannot fail.
        let reason = file.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
        let _ = writeln!(out, "  {status:8}  {:20}  {}{reason}", file.format.unwrap_or("-"), file.path);
    }
    out
}

/// `1 file`, `2 files`.
fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{FileReport, Removed};

    #[test]
    fn most_frequent_first_and_what_was_refused_is_named() {
        let mut summary = Summary { removed_total: 5, ..Summary::default() };
        summary.removed.insert("EMAIL_ADDRESS", Removed { count: 1, distinct: 1 });
        summary.removed.insert("PERSON", Removed { count: 4, distinct: 2 });
        summary.inputs.push(FileReport {
            path: "a.json".into(),
            format: None,
            kind: None,
            bytes_in: 1,
            bytes_out: 0,
            messages: 0,
            status: Status::Refused,
            reason: Some("not valid UTF-8".into()),
            advice: "",
            given: Default::default(),
        });
        assert_eq!(render(&summary, Telling::Removed), "");
        summary.inputs.push(FileReport { status: Status::Clean, messages: 1, ..summary.inputs[0].clone() });
        let text = render(&summary, Telling::Removed);
        assert!(text.starts_with("5 removed from 1 message in 1 file\n"), "{text}");
        assert!(render(&summary, Telling::Found).starts_with("5 found in 1 message in 1 file\n"));
        assert!(text.find("PERSON").unwrap() < text.find("EMAIL_ADDRESS").unwrap());
        assert!(text.contains("could not be read: 1 file"));
    }
}
