//! Identifiers as people hide and dictate them: `fixtures/labelled/obfuscated.jsonl`, which `.ci/obfuscated.py` writes.

use dmredact::detect::{Detector, Names, Passage, Plan, Scratch};
use dmredact::people::People;
use std::sync::Arc;

/// Of a hundred labelled places, so many are covered to their last byte.
const COVERED: usize = 98;

struct Line {
    text: String,
    /// In bytes.
    spans: Vec<std::ops::Range<usize>>,
}

fn lines() -> Vec<Line> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/labelled/obfuscated.jsonl");
    let read = std::fs::read_to_string(path).unwrap();
    let line = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = value["text"].as_str().unwrap().to_string();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let place = |value: &serde_json::Value| places[value.as_u64().unwrap() as usize];
        let spans = value["spans"].as_array().unwrap().iter().map(|span| place(&span["start"])..place(&span["end"])).collect();
        Line { text, spans }
    };
    read.lines().map(line).collect()
}

#[test]
fn what_is_hidden_is_found_and_what_only_looks_like_it_stays() {
    // Nobody has marked names in these lines.
    let plan = Plan { names: Names::People, ..Plan::default() };
    let detector = Detector::new(plan, Arc::new(People::default()));
    let (mut scratch, mut findings) = (Scratch::default(), Vec::new());
    let (mut places, mut clean, mut missed, mut touched) = (0, 0, Vec::new(), Vec::new());
    for line in lines() {
        detector.find(Passage::said(&line.text), &mut scratch, &mut findings);
        let is_covered = |at: usize| findings.iter().any(|finding| finding.span.range().contains(&at));
        places += line.spans.len();
        for span in &line.spans {
            if !span.clone().all(is_covered) {
                missed.push(format!("{:?} in {:?}", &line.text[span.clone()], line.text));
            }
        }
        if line.spans.is_empty() {
            clean += 1;
            touched.extend(findings.iter().map(|finding| format!("{:?} in {:?}", &line.text[finding.span.range()], line.text)));
        }
    }
    assert!(places >= 380 && clean >= 120, "{places} {clean}");
    let report = format!(
        "missed {} of {places}:\n{}\ntouched {} in {clean}:\n{}",
        missed.len(),
        missed.join("\n"),
        touched.len(),
        touched.join("\n")
    );
    assert!(missed.len() * 100 <= places * (100 - COVERED) && touched.len() * 100 <= clean, "{report}");
}

#[test]
fn hidden_things_of_one_message_do_not_reach_into_the_next() {
    let detector = Detector::new(Plan::default(), Arc::new(People::default()));
    let (mut scratch, mut findings) = (Scratch::default(), Vec::new());
    let lines = lines();
    for pair in lines.windows(2) {
        let block = format!("{}\0{}", pair[0].text, pair[1].text);
        detector.find(Passage::said(&block), &mut scratch, &mut findings);
        for finding in &findings {
            assert!(!block[finding.span.range()].contains('\0'), "{block:?}");
        }
    }
}

#[test]
fn a_megabyte_of_anything_is_read_in_linear_time() {
    let detector = Detector::new(Plan::default(), Arc::new(People::default()));
    let (mut scratch, mut findings) = (Scratch::default(), Vec::new());
    let pieces = [
        "at ",
        "dot ",
        "a at b dot ",
        "one ",
        "five six ",
        "double ",
        "\u{FF10}",
        "\u{FF20}",
        "5\u{FE0F}\u{20E3}",
        "5 ",
        "5 5 O",
        "@ ",
        "a@",
        "@@",
        "(at) ",
        "&#64;",
        "%2E",
        "\u{200B}a",
        "\u{430}@",
        "a ",
        "_dot",
        "jane at gmail dot com ",
        "janeDOT",
        "xATx",
        "YWFhYWFhQGFhYWFhYS5j",
        "vierund",
        "1l",
        "insta ",
        "insta a b c d ",
        "a _ ",
        "j . a @ ",
        "&#",
        "%20",
        "1*",
        "ten ",
    ];
    let mut took = |piece: &str, size: usize| {
        let text = piece.repeat(size / piece.len());
        let begin = std::time::Instant::now();
        detector.find(Passage::said(&text), &mut scratch, &mut findings);
        begin.elapsed().as_secs_f64()
    };
    for piece in pieces {
        // Another program may take the processor away for a while, but not every time.
        let is_linear = |_: u32| {
            let (short, long) = (took(piece, 1 << 14), took(piece, 1 << 17));
            long < 0.5 || long < short * 24.0
        };
        assert!((0..4).any(is_linear), "{piece:?}");
    }
}

#[test]
fn one_value_has_one_placeholder_however_it_is_hidden() {
    let redactor = dmredact::Redactor::builder().build().unwrap();
    for (text, redacted) in [
        ("jane.doe@example.com, that is jane dot doe at example dot com", "[EMAIL_ADDRESS_1], that is [EMAIL_ADDRESS_1]"),
        ("zoe@example.org zoe＠example．org", "[EMAIL_ADDRESS_2] [EMAIL_ADDRESS_2]"),
        ("call +1 212 555 0143\ncall +1 212 555 O143", "call [PHONE_NUMBER_1]\ncall [PHONE_NUMBER_1]"),
        ("call two one two five five five oh one four nine", "call [PHONE_NUMBER_2]"),
        ("call 5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣3️⃣!", "call [PHONE_NUMBER_3]!"),
    ] {
        assert_eq!(redactor.redact(text), redacted);
    }
}
