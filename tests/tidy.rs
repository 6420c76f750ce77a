//! The house rules, held by a test: who may import whom, how long things may be, what the core may not name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A module may import from layers above its own line, never from its siblings (ARCHITECTURE.md).
const LAYERS: &[&[&str]] = &[
    &["span", "error"],
    &["finding", "escape", "charset"],
    &["slice", "rule", "checks", "masks", "media"],
    &["rules", "secrets", "formats", "redact", "lexicon"],
    &["locales", "people", "restate"],
    &["detect"],
    &["archive", "report"],
    &["engine", "lib"],
    &["cli"],
    &["main"],
];
/// Layers that are pure: no files, environment, threads or terminal.
const PURE: usize = 5;
const IMPURE: &[&str] = &["std::fs", "std::env", "std::thread", "rayon", "println!", "eprintln!", "print!(", "eprint!("];
/// Lines of code in a file, and in a function.
const FILE: usize = 400;
const FUNCTION: usize = 60;
/// Parameters of a function, without `self`.
const PARAMETERS: usize = 4;

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// `detect` for `src/detect/mod.rs`, `lib` for `src/lib.rs`.
    fn module(&self) -> String {
        let within = self.path.strip_prefix(root().join("src")).unwrap();
        let first = within.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        first.trim_end_matches(".rs").to_string()
    }

    fn layer(&self) -> usize {
        let module = self.module();
        LAYERS.iter().position(|layer| layer.contains(&module.as_str())).unwrap_or_else(|| panic!("{module} stands in no layer"))
    }

    /// Lines of code that ship: no tests, comments, or blank lines.
    fn code(&self) -> Vec<&str> {
        let is_tests = self
            .path
            .file_name()
            .is_some_and(|name| ["tests.rs", "samples.rs", "specimen.rs", "pinned.rs"].iter().any(|test| name == *test));
        let tests = ["#[cfg(test)]\nmod tests {", "#[cfg(test)]\npub(crate) mod tests {", "#[cfg(test)]\npub(super) mod tests {"];
        let ends = tests.iter().filter_map(|begin| self.text.find(begin)).min();
        let shipped = if is_tests { "" } else { &self.text[..ends.unwrap_or(self.text.len())] };
        shipped.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//")).collect()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let files = walkdir::WalkDir::new(root().join("src")).sort_by_file_name().into_iter().map(Result::unwrap);
    let rust = files.map(|entry| entry.into_path()).filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let all: Vec<Source> = rust.map(|path| Source { text: std::fs::read_to_string(&path).unwrap(), path }).collect();
    assert!(all.len() > 60, "the sources were not found");
    all
}

/// The modules that a line names as `crate::x`.
fn imports(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).map(|rest| rest.split(|ch: char| !ch.is_ascii_lowercase() && ch != '_').next().unwrap())
}

#[test]
fn imports_point_down() {
    let known: BTreeMap<&str, usize> =
        LAYERS.iter().enumerate().flat_map(|(at, layer)| layer.iter().map(move |module| (*module, at))).collect();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.module() != "lib" && source.module() != "main") {
        let (module, layer) = (source.module(), source.layer());
        let up = |import: &&str| *import != module && known.get(import).is_some_and(|at| *at >= layer);
        for line in source.code() {
            wrong.extend(imports(line).filter(up).map(|import| format!("{}: {module} imports {import}", source.path.display())));
        }
    }
    assert!(wrong.is_empty(), "imports must point to layers above their own:\n{}", wrong.join("\n"));
}

#[test]
fn the_core_is_pure() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.layer() <= PURE) {
        for line in source.code() {
            wrong.extend(
                IMPURE.iter().filter(|name| line.contains(**name)).map(|name| format!("{}: {name}", source.path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "layers 0–5 know no files, threads or terminal:\n{}", wrong.join("\n"));
}

#[test]
fn no_code_opens_a_socket() {
    let named = |text: &str| {
        ["TcpStream", "TcpListener", "UdpSocket", "UnixStream", "UnixListener", "ToSocketAddrs"]
            .iter()
            .any(|name| text.contains(name))
    };
    let wrong: Vec<_> = sources().into_iter().filter(|source| named(&source.text)).map(|source| source.path).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for package in ["tokio", "mio", "socket2", "hyper", "reqwest", "ureq", "curl", "native-tls", "rustls", "openssl"] {
        assert!(!lock.contains(&format!("name = \"{package}\"\n")), "{package} opens sockets");
    }
}

#[test]
fn files_open_with_what_they_are_for_and_stay_short() {
    let mut wrong = Vec::new();
    for source in sources() {
        let docs = source.text.lines().take_while(|line| line.starts_with("//!")).count();
        if docs == 0 || docs > 40 {
            wrong.push(format!("{}: opens with {docs} lines of //!", source.path.display()));
        }
        let code = source.code().len();
        if code > FILE && !is_table(&source) {
            wrong.push(format!("{}: {code} lines of code", source.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Most of its lines are rows of data.
fn is_table(source: &Source) -> bool {
    let code = source.code();
    let is_row = |line: &&&str| {
        let line = line.trim();
        line.ends_with("),") || line.ends_with("},") || line.ends_with("\",")
    };
    code.iter().filter(is_row).count() * 2 > code.len()
}

#[test]
fn functions_are_short_and_take_little() {
    let mut wrong = Vec::new();
    for source in sources() {
        let code = source.code();
        for (at, line) in code.iter().enumerate().filter(|(_, line)| begins_function(line)) {
            let name = line.split("fn ").nth(1).unwrap_or_default().split(['(', '<']).next().unwrap_or_default();
            let signature: String = code[at..].iter().take(12).copied().collect::<Vec<_>>().join(" ");
            let signature = signature.split('{').next().unwrap_or_default();
            let complain = |what: String| format!("{}: {name} {what}", source.path.display());
            if length(&code[at..]) > FUNCTION {
                wrong.push(complain(format!("has {} lines", length(&code[at..]))));
            }
            if parameters(signature) > PARAMETERS {
                wrong.push(complain(format!("takes {} parameters", parameters(signature))));
            }
            if signature.contains(": bool,") || signature.contains(": bool)") {
                wrong.push(complain("takes a bool".to_string()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn begins_function(line: &str) -> bool {
    let words = ["pub(super) ", "pub(crate) ", "pub ", "const ", "async "];
    let bare = words.iter().fold(line.trim_start(), |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    bare.starts_with("fn ")
}

/// Lines from a function's first to its closing brace, which stands where the function began.
fn length(code: &[&str]) -> usize {
    let first = code[0];
    if first.trim_end().ends_with(';') || first.trim_end().ends_with('}') {
        return 1;
    }
    let brace = format!("{}}}", " ".repeat(first.len() - first.trim_start().len()));
    code.iter().position(|line| line.trim_end() == brace).map_or(1, |lines| lines + 1)
}

/// How many parameters a signature has, besides `self`: commas at the depth of its parentheses.
fn parameters(signature: &str) -> usize {
    let open = signature.split_once("fn ").and_then(|(_, rest)| rest.find('(').map(|at| &rest[at..]));
    let (mut depth, mut count, mut current) = (0i32, 0, String::new());
    for ch in open.unwrap_or_default().chars() {
        match ch {
            '(' | '[' | '<' => depth += 1,
            ')' | ']' | '>' => depth -= 1,
            ',' if depth == 1 => {
                count += usize::from(is_parameter(&current));
                current.clear();
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
        current.push(ch);
    }
    count + usize::from(is_parameter(&current))
}

fn is_parameter(text: &str) -> bool {
    let text = text.trim_start_matches('(').trim();
    !text.is_empty() && !text.ends_with("self")
}

#[test]
fn nothing_unwraps() {
    let bad = ["unwrap()", "panic!(", "unreachable!(", "todo!("];
    let mut wrong = Vec::new();
    for source in sources() {
        let lines = source.code().into_iter().filter(|line| bad.iter().any(|word| line.contains(word)));
        wrong.extend(lines.map(|line| format!("{}: {}", source.path.display(), line.trim())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_format_has_its_fixture_and_every_fixture_its_notes() {
    for format in dmredact::formats::FORMATS {
        let folder = root().join("fixtures").join(fixture(format.id));
        for part in ["input", "expected", "NOTES.md", "PLANTED", "KEPT"] {
            assert!(folder.join(part).exists(), "{}: no {part} in {}", format.id, folder.display());
        }
    }
}

/// The CSV part of Discord's data package stands in the package's fixture.
fn fixture(id: &str) -> &str {
    id.strip_suffix("-csv").filter(|id| *id == "discord-package").unwrap_or(id)
}
