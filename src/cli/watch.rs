//! What a run shows while it goes: the lines of `scan --json`, and the progress bar. Never a value unless asked for.

use crate::engine::{Observer, Seen};
use crate::error::Error;
use crate::slice::{Naming, Role};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;
use std::io::Write;

/// What the user wants to see.
pub(super) struct Watch {
    pub(super) bar: ProgressBar,
    pub(super) lines: Option<Lines>,
}

impl Watch {
    /// Passes on what is left, and removes the bar.
    pub(super) fn close(mut self) -> Result<(), Error> {
        self.bar.finish_and_clear();
        match &mut self.lines {
            Some(lines) => lines.out.flush().map_err(|error| Error::writing(&error)),
            None => Ok(()),
        }
    }
}

/// `scan --json`.
pub(super) struct Lines {
    pub(super) out: Box<dyn Write>,
    pub(super) show_values: bool,
    /// The input as the user named it.
    pub(super) input: String,
}

/// One of them, in the order in which a person reads it.
#[derive(Serialize)]
struct Line<'l> {
    path: &'l str,
    entry: Option<&'l str>,
    format: &'l str,
    record: u64,
    field: &'l str,
    role: &'l str,
    start: usize,
    end: usize,
    raw_start: u64,
    raw_end: u64,
    entity: &'l str,
    rule: &'l str,
    confidence: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'l str>,
}

/// A bar for so many bytes, drawn on standard error.
pub(super) fn bar(total: u64, target: ProgressDrawTarget) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total), target);
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}  {bytes_per_sec}  ETA {eta}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

impl Observer for Watch {
    fn naming(&self) -> Naming {
        if self.lines.is_some() { Naming::On } else { Naming::Off }
    }

    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error> {
        let Some(lines) = &mut self.lines else { return Ok(()) };
        let span = seen.finding.span;
        let points = |end: u32| seen.text.get(..end as usize).map_or(0, |before| before.chars().count());
        let line = Line {
            path: &lines.input,
            entry: seen.entry,
            format: seen.format,
            record: seen.slice.record,
            field: seen.field,
            role: role(seen.slice.role),
            start: points(span.start),
            end: points(span.end),
            raw_start: seen.raw.0,
            raw_end: seen.raw.1,
            entity: seen.finding.entity.id(),
            rule: seen.rule,
            confidence: seen.finding.confidence,
            value: seen.text.get(span.range()).filter(|_| lines.show_values),
        };
        // Only strings and numbers are in it: that cannot fail.
        let line = serde_json::to_string(&line).unwrap_or_default();
        writeln!(lines.out, "{line}").map_err(|error| Error::writing(&error))
    }

    fn progress(&mut self, bytes: u64) {
        self.bar.inc(bytes);
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Body | Role::Field => "body",
        Role::Key => "key",
        Role::Conversation => "conversation",
        Role::File => "file",
        Role::Title => "title",
        Role::Kind => "kind",
        Role::Time => "time",
        Role::Offset(_) => "offset",
        Role::Person | Role::GivenName | Role::FamilyName => "person",
        Role::People => "people",
        Role::Handle => "handle",
        Role::UserId => "user_id",
        Role::Email => "email",
        Role::Phone => "phone",
        Role::Profile => "profile",
        Role::Whole(_) => "field",
    }
}
