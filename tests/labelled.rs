//! The labelled sets of this repository, measured as a user would measure them: `dmredact eval --json`.

use std::path::Path;
use std::process::Command;

/// What `eval --json` says of a labelled file, in which nobody has marked names.
fn score(name: &str) -> serde_json::Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/labelled").join(name);
    let output =
        Command::new(env!("CARGO_BIN_EXE_dmredact")).args(["eval", "--json", "--names", "people"]).arg(path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn number(score: &serde_json::Value, pointer: &str) -> f64 {
    score.pointer(pointer).and_then(serde_json::Value::as_f64).unwrap_or_else(|| panic!("no {pointer} in {score}"))
}

#[test]
fn what_is_said_over_several_messages_is_covered_in_each() {
    let score = score("split.jsonl");
    assert!(number(&score, "/all/labels") >= 400.0, "{score}");
    assert!(number(&score, "/all/recall") >= 0.90, "{score:#}");
    assert!(number(&score, "/all/precision") >= 0.99 && number(&score, "/clean_touched_per_1000") <= 10.0, "{score:#}");
}

#[test]
fn what_is_hidden_is_covered() {
    let score = score("obfuscated.jsonl");
    assert!(number(&score, "/all/labels") >= 350.0, "{score}");
    assert!(number(&score, "/all/recall") >= 0.95 && number(&score, "/clean_touched_per_1000") <= 10.0, "{score:#}");
}
