//! What README says: its commands end as it says, print what it shows, and its lists are those of the program.
//!
//! `DMREDACT_BLESS=1 cargo test --test readme` pastes the real output into README; a blessed diff is reviewed like code.

use dmredact::finding::{Default as Switch, ENTITIES, Info};
use dmredact::formats::FORMATS;
use dmredact::redact::OPERATORS;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    std::fs::read_to_string(root().join("README.md")).unwrap()
}

/// A fenced block: its language, its lines, and where they stand in the file.
struct Block<'r> {
    language: &'r str,
    text: &'r str,
    start: usize,
}

fn blocks(readme: &str) -> Vec<Block<'_>> {
    let (mut blocks, mut open, mut at) = (Vec::new(), None, 0);
    for line in readme.split_inclusive('\n') {
        if let Some(fence) = line.strip_prefix("```") {
            open = match open {
                None => Some((fence.trim(), at + line.len())),
                Some((language, start)) => {
                    blocks.push(Block { language, text: &readme[start..at], start });
                    None
                }
            };
        }
        at += line.len();
    }
    assert!(open.is_none(), "a block of README is not closed");
    blocks
}

/// The exit code that a command announces: `# exits 1`; 0 unless it says so.
fn announced(command: &str) -> i32 {
    command.rsplit_once("# exits ").map_or(0, |(_, code)| code.trim().parse().unwrap())
}

/// Runs a block as a person would who stands in a clone: `dmredact` and `cargo run` are the program that is tested.
#[cfg(unix)]
fn run(block: &Block<'_>, place: &Path) -> (String, i32) {
    let command = block.text.replace("cargo run --release --", "dmredact");
    let program = Path::new(env!("CARGO_BIN_EXE_dmredact")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("exec 2>&1\n{command}")).current_dir(place).env("PATH", path);
    let output = shell.output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap_or(-1))
}

#[cfg(unix)]
#[test]
fn commands_end_and_print_as_shown() {
    let place = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(root().join("fixtures"), place.path().join("fixtures")).unwrap();
    let readme = readme();
    let (mut blessed, mut ran) = (readme.clone(), 0);
    let blocks = blocks(&readme);
    for (at, block) in blocks.iter().enumerate() {
        if block.language != "sh" || block.text.trim() == "cargo test" {
            continue;
        }
        let (printed, code) = run(block, place.path());
        assert_eq!(code, announced(block.text), "{}{printed}", block.text);
        ran += 1;
        let Some(shown) = blocks.get(at + 1).filter(|next| next.language == "text") else { continue };
        if std::env::var_os("DMREDACT_BLESS").is_none() {
            assert_eq!(printed, shown.text, "{}", block.text);
        }
        // What was pasted before has moved the rest.
        let moved = blessed.len() as isize - readme.len() as isize;
        let start = shown.start.checked_add_signed(moved).unwrap();
        blessed.replace_range(start..start + shown.text.len(), &printed);
    }
    assert!(ran >= 9, "only {ran} commands were found");
    if std::env::var_os("DMREDACT_BLESS").is_some() {
        std::fs::write(root().join("README.md"), blessed).unwrap();
    }
}

#[test]
fn the_first_two_commands_are_the_set_up() {
    let readme = readme();
    let shell: Vec<&str> = blocks(&readme).iter().filter(|block| block.language == "sh").map(|block| block.text.trim()).collect();
    assert!(shell[0].starts_with("cargo run --release -- fixtures/") && shell[0].ends_with("--force"), "{}", shell[0]);
    assert_eq!(shell[1], "cargo test");
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    for command in &shell[..2] {
        assert!(ci.lines().any(|line| line == format!("run {command}")), ".ci/run does not run `{command}`");
    }
}

/// The rows of the table under a heading: cells without backticks.
fn table<'r>(readme: &'r str, heading: &str) -> Vec<Vec<&'r str>> {
    let section = readme.split_once(heading).unwrap_or_else(|| panic!("README has no `{heading}`")).1;
    let rows = section.lines().skip_while(|line| !line.starts_with("|---")).skip(1).take_while(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().trim_matches('`')).collect()).collect()
}

#[test]
fn formats_are_listed_as_the_program_lists_them() {
    let bare = |row: Vec<&str>| row.join(" | ").replace('`', "");
    let listed: Vec<String> = FORMATS.iter().map(|format| bare(vec![format.id, format.name, format.origin])).collect();
    let shown: Vec<String> = table(&readme(), "## Formats").into_iter().map(bare).collect();
    assert_eq!(shown, listed);
}

#[test]
fn entities_and_operators_are_listed_as_the_program_lists_them() {
    let readme = readme();
    let shown: Vec<String> = table(&readme, "## What is found").iter().map(|row| format!("{} {}", row[0], row[1])).collect();
    let (on, off): (Vec<_>, Vec<_>) = ENTITIES.iter().partition(|info| info.default == Switch::On);
    let (national, world): (Vec<&Info>, Vec<&Info>) = on.into_iter().partition(|info| !info.jurisdiction.is_empty());
    assert_eq!(shown, world.iter().map(|info| format!("{} {}", info.id, info.group.id())).collect::<Vec<_>>());
    let section = readme.split_once("National identifiers").unwrap().1.split_once("\n\n").unwrap().0;
    let listed: Vec<&str> = section
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.bytes().all(|byte| byte == b'_' || byte.is_ascii_uppercase()))
        .collect();
    assert!(national.iter().all(|info| listed.contains(&info.id)) && listed.len() == national.len(), "{listed:?}");
    let off: Vec<&str> = off.iter().map(|info| info.id).collect();
    assert!(readme.contains(&format!("Off unless asked for: {}.", off.join(", "))), "{off:?}");
    let shown: Vec<String> = table(&readme, "## What stands instead").iter().map(|row| row[1].to_string()).collect();
    assert_eq!(shown, OPERATORS.iter().map(|operator| operator.about()).collect::<Vec<_>>());
    for operator in OPERATORS {
        assert!(readme.contains(&format!("| `{}`", operator.id())), "{}", operator.id());
    }
}

#[test]
fn options_and_the_library_example_are_real() {
    let readme = readme();
    let options = readme.split_once("## Options").unwrap().1.split_once("\n## ").unwrap().0;
    for verb in [&["--help"][..], &["scan", "--help"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_dmredact")).args(verb).output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        let named = help.lines().filter_map(|line| line.split_whitespace().take(2).find(|word| word.starts_with("--")));
        for option in named.map(|word| word.trim_end_matches(|ch: char| !ch.is_ascii_lowercase())) {
            let is_of_all = matches!(option, "--help" | "--version");
            assert!(is_of_all || options.contains(&format!("`{option}")), "README does not explain {option}");
        }
    }
    let library = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let docs: Vec<&str> = library.lines().filter_map(|line| line.strip_prefix("//! ")).collect();
    let blocks = blocks(&readme);
    let example = blocks.iter().find(|block| block.language == "rust").unwrap();
    for line in example.text.lines().filter(|line| !line.is_empty()) {
        assert!(docs.contains(&line), "not in the doc test of src/lib.rs: {line}");
    }
}

#[test]
fn limits_in_security_stand_in_the_code() {
    let security = std::fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let names: Vec<Vec<&str>> =
        security.lines().filter(|line| line.starts_with('|')).map(|line| line.split('`').skip(1).step_by(2).collect()).collect();
    let named: Vec<_> = names.iter().filter(|parts| parts.len() == 2).collect();
    assert!(named.len() >= 5);
    for parts in named {
        let code = std::fs::read_to_string(root().join(parts[1])).unwrap();
        assert!(code.contains(&format!("const {}: ", parts[0])), "{parts:?}");
    }
}

#[test]
fn every_format_is_told_in_plain_words() {
    let folder = root().join("docs/exports");
    let told: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    for format in FORMATS {
        assert!(told.iter().any(|id| id == format.id), "docs/exports/{}.md is missing", format.id);
    }
    for id in &told {
        assert!(FORMATS.iter().any(|format| format.id == id), "docs/exports/{id}.md is about no format");
        let text = std::fs::read_to_string(folder.join(format!("{id}.md"))).unwrap();
        assert!(text.starts_with("# ") && text.lines().count() >= 10, "docs/exports/{id}.md says too little");
    }
}
