//! The summary for a terminal: a small table, the most frequent first, then what was not written.

use super::{Status, Summary};
use std::fmt::Write;

/// The summary as lines of text.
pub fn render(summary: &Summary) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = write_table(summary, &mut out);
    out
}

fn write_table(summary: &Summary, out: &mut String) -> std::fmt::Result {
    let mut rows: Vec<_> = summary.removed.iter().collect();
    rows.sort_by_key(|(id, row)| (std::cmp::Reverse(row.count), **id));
    let messages: u64 = summary.inputs.iter().map(|file| file.messages).sum();
    let written = summary.inputs.iter().filter(|file| matches!(file.status, Status::Redacted | Status::Clean)).count();
    writeln!(out, "{} removed from {messages} messages in {written} {}", summary.removed_total, file_or_files(written))?;
    if !rows.is_empty() {
        let width = rows.iter().map(|(id, _)| id.len()).max().unwrap_or(0).max(6);
        writeln!(out, "  {:width$}  {:>9}  {:>9}", "ENTITY", "REMOVED", "DISTINCT")?;
        for (id, row) in rows {
            writeln!(out, "  {id:width$}  {:>9}  {:>9}", row.count, row.distinct)?;
        }
    }
    if summary.renamed > 0 {
        writeln!(out, "  names of files and folders replaced: {}", summary.renamed)?;
    }
    for unread in &summary.not_scanned {
        let action = if unread.action == Status::Copied { "copied" } else { "dropped" };
        writeln!(out, "  not scanned, {action}: {} × .{}", unread.count, unread.kind)?;
    }
    let refused = summary.inputs.iter().filter(|file| file.status == Status::Refused).count();
    if refused > 0 {
        writeln!(out, "  not written, because they could not be read: {refused} {}", file_or_files(refused))?;
    }
    Ok(())
}

/// One line for every file: what became of it, and its format.
pub fn files(summary: &Summary) -> String {
    let mut out = String::new();
    for file in &summary.inputs {
        let status = format!("{:?}", file.status).to_lowercase();
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {status:8}  {:20}  {}", file.format.unwrap_or("-"), file.path);
    }
    out
}

fn file_or_files(count: usize) -> &'static str {
    if count == 1 { "file" } else { "files" }
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
            bytes_in: 1,
            bytes_out: 0,
            messages: 0,
            status: Status::Refused,
            reason: Some("not valid UTF-8".into()),
            advice: "",
            given: Default::default(),
        });
        let text = render(&summary);
        assert!(text.find("PERSON").unwrap() < text.find("EMAIL_ADDRESS").unwrap());
        assert!(text.contains("could not be read: 1 file"));
    }
}
