//! Sentences as people write them: `fixtures/prose/<locale>.txt` marks every identifier with `«…»`, and nothing else is
//! found; `fixtures/clean/*.txt` holds none at all.
//!
//! One message a line; lines that begin with `# ` are comments, and `\n` inside a line is a line feed of the message.

use dmredact::{Entity, Finding, Redactor};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Of a thousand clean messages, so many may be touched.
const TOUCHED: usize = 10;

/// Of a thousand messages in fifty languages, each read alone, in so many something may read like a name.
const READ_AS_NAMES: usize = 12;

fn files(folder: &str) -> Vec<(PathBuf, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let messages = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
        lines.map(|line| line.replace("\\n", "\n")).collect()
    };
    paths.into_iter().map(|path| (path.clone(), messages(&path))).collect()
}

/// A message without its marks, and the marked places.
fn unmarked(line: &str) -> (String, Vec<Range<usize>>) {
    let (mut text, mut places, mut open) = (String::new(), Vec::new(), None);
    for ch in line.chars() {
        match ch {
            '«' => open = Some(text.len()),
            '»' => places.push(open.take().expect("a mark is opened before it is closed")..text.len()),
            _ => text.push(ch),
        }
    }
    assert!(open.is_none(), "a mark is not closed");
    (text, places)
}

/// Places that touch, or have only spaces and commas between them, are one.
fn joined(text: &str, places: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for place in places {
        match all.last_mut() {
            Some(last) if text[last.end..place.start].chars().all(|ch| matches!(ch, ' ' | ',' | '\n')) => last.end = place.end,
            _ => all.push(place),
        }
    }
    all
}

#[test]
fn every_mark_is_found_and_nothing_else() {
    let mut wrong = Vec::new();
    let (mut marks, mut messages, mut named) = (0, 0, 0);
    for (path, lines) in files("prose") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let region = name.split('-').next().unwrap();
        let redactor = Redactor::builder().region(region).build().unwrap();
        for line in &lines {
            let (text, places) = unmarked(line);
            marks += places.len();
            let is_name = |one: &Finding| one.entity == Entity::Person && !places.contains(&one.span.range());
            let (others, found): (Vec<_>, Vec<_>) = redactor.find(&text).into_iter().partition(is_name);
            named += usize::from(!others.is_empty());
            messages += 1;
            let found = joined(&text, found.iter().map(|finding| finding.span.range()));
            if found != joined(&text, places.into_iter()) {
                let found: Vec<&str> = found.into_iter().map(|place| &text[place]).collect();
                wrong.push(format!("{name}: {line}\n    found {found:?}"));
            }
        }
    }
    // Nobody has marked names in these lines, and there are few.
    assert!(named * 1000 <= messages * READ_AS_NAMES, "a name in {named} of {messages}");
    assert!(wrong.is_empty(), "{} of {marks} marks:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn clean_messages_are_left_alone() {
    let redactor = Redactor::builder().build().unwrap();
    let mut touched = Vec::new();
    let mut messages = 0;
    for (path, lines) in files("clean") {
        messages += lines.len();
        for line in &lines {
            let found: Vec<&str> = redactor.find(line).iter().map(|finding| &line[finding.span.range()]).collect();
            if !found.is_empty() {
                touched.push(format!("{}: {line}\n    found {found:?}", path.file_stem().unwrap().to_str().unwrap()));
            }
        }
    }
    assert!(touched.len() * 1000 <= messages * TOUCHED, "{} of {messages}:\n{}", touched.len(), touched.join("\n"));
}
