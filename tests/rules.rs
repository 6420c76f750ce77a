//! The catalogue proves itself: every example of every rule is found, every near miss stays, wherever they stand.
//!
//! A rule's own examples are its documentation, so nothing is listed here twice; what is here holds for all of them.

use dmredact::detect::{Detector, Passage, Plan, Scratch, catalogue};
use dmredact::finding::{Default as Switch, ENTITIES, Entity, EntitySet, Finding};
use dmredact::people::People;
use dmredact::rule::{Evidence, Rule, Trigger};
use proptest::prelude::*;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

static EVERYTHING: LazyLock<Detector> =
    LazyLock::new(|| Detector::new(Plan { entities: EntitySet::all(), ..Plan::default() }, Arc::new(People::default())));
static USUAL: LazyLock<Detector> = LazyLock::new(|| Detector::new(Plan::default(), Arc::new(People::default())));

/// For every entity of the catalogue, a detector that looks for nothing else.
static ONLY: LazyLock<HashMap<Entity, Detector>> = LazyLock::new(|| {
    let only = |entity| Plan { entities: EntitySet::EMPTY.with(entity), ..Plan::default() };
    catalogue().map(|rule| (rule.entity, Detector::new(only(rule.entity), Arc::new(People::default())))).collect()
});

thread_local! {
    /// One scratch for each detector that this thread has used: states are computed once.
    static SCRATCH: RefCell<HashMap<*const Detector, Scratch>> = RefCell::default();
}

fn find(detector: &Detector, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    SCRATCH.with_borrow_mut(|all| detector.find(Passage::said(text), all.entry(detector).or_default(), &mut findings));
    findings
}

/// The text of an example without its marks, and where the identifier stands in it.
fn example(marked: &str) -> (String, std::ops::Range<usize>) {
    let start = marked.find('«').expect("an example marks its identifier");
    let end = marked.find('»').expect("an example marks the end") - '«'.len_utf8();
    (marked.replace(['«', '»'], ""), start..end)
}

/// Whether the entity is found in exactly this place; entities of the same parent count as one.
fn is_found(rule: &Rule, text: &str, place: &std::ops::Range<usize>) -> bool {
    find(&ONLY[&rule.entity], text).iter().any(|finding| finding.span.range() == *place && finding.entity == rule.entity)
}

#[test]
fn every_example_is_found_exactly() {
    let mut wrong = Vec::new();
    for rule in catalogue() {
        for marked in rule.finds {
            let (text, place) = example(marked);
            if !is_found(rule, &text, &place) {
                wrong.push(format!("{}: {marked}", rule.id));
            }
        }
        assert!(!rule.finds.is_empty() && !rule.spares.is_empty(), "{} has no example or no near miss", rule.id);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn with_everything_on_no_byte_of_an_example_stays() {
    let mut wrong = Vec::new();
    for rule in catalogue() {
        for marked in rule.finds {
            let (text, place) = example(marked);
            let covers = |finding: &Finding| finding.span.range().start <= place.start && place.end <= finding.span.range().end;
            if !find(&EVERYTHING, &text).iter().any(covers) {
                wrong.push(format!("{}: {marked}", rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_near_miss_stays() {
    let mut wrong = Vec::new();
    for rule in catalogue() {
        let detector = &ONLY[&rule.entity];
        for text in rule.spares {
            for finding in find(detector, text) {
                wrong.push(format!("{} finds {:?} in {text:?}", detector.rule_id(&finding), &text[finding.span.range()]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn ids_are_unique_and_triggers_are_fit() {
    let mut seen = std::collections::HashSet::new();
    for rule in catalogue() {
        assert!(seen.insert(rule.id), "{} is taken twice", rule.id);
        assert!(rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{}", rule.id);
        let needs_cues = matches!(rule.evidence, Evidence::Cue | Evidence::CheckAndCue(_) | Evidence::CheckUnless(_));
        let may_have_cues = needs_cues || matches!(rule.evidence, Evidence::Check(_));
        assert!(
            needs_cues <= !rule.cues.is_empty() && !rule.cues.is_empty() <= may_have_cues,
            "{}: cues are used or absent",
            rule.id
        );
        assert!(rule.cues.iter().all(|cue| *cue == cue.to_lowercase()), "{}", rule.id);
        if let Trigger::Literal(words) = rule.trigger {
            assert!(words.iter().all(|word| word.len() >= 3), "{}: short literals make the search slow", rule.id);
        }
    }
}

#[test]
fn patterns_compile_and_match_neither_nothing_nor_nul() {
    for rule in catalogue() {
        let pattern = regex::bytes::RegexBuilder::new(&format!(r"\A(?:{})", rule.pattern)).unicode(false).build().unwrap();
        assert!(!pattern.is_match(b""), "{} matches nothing at all", rule.id);
        assert!(!pattern.is_match(b"\0\0\0\0"), "{}", rule.id);
        for marked in rule.finds {
            let (text, place) = example(marked);
            let cut = format!("{}\0{}", &text[..place.end], &text[place.end..]);
            let middle =
                (place.start..place.end).find(|at| text.is_char_boundary(*at) && *at >= place.start + place.len() / 2).unwrap();
            let torn = format!("{}\0{}", &text[..middle], &text[middle..]);
            for block in [cut, torn] {
                let findings = find(&EVERYTHING, &block);
                assert!(findings.iter().all(|finding| !block[finding.span.range()].contains('\0')), "{} crosses NUL", rule.id);
            }
        }
    }
}

/// Whether an example is the identifier and nothing else, so that it may stand anywhere.
fn stands_alone(marked: &str) -> bool {
    marked.starts_with('«') && marked.ends_with('»')
}

#[test]
fn an_identifier_is_found_wherever_it_stands() {
    let frames = [
        ("", ""),
        ("so here it is: ", " and that was it"),
        ("see ", "."),
        ("see ", ", ok"),
        ("(", ")"),
        ("\"", "\""),
        ("'", "'"),
        ("[", "]"),
        ("**", "**"),
        ("「", "」"),
        ("“", "”"),
        ("été ", " été"),
        ("это ", " тут"),
        ("😀", "😀"),
        ("你好\u{ff1a}", "。"),
        ("other text\0", "\0more text"),
        ("line\n", "\nline"),
        ("\t", "\t"),
        ("<", ">"),
        ("- ", "!"),
        ("¿", "?"),
        ("=", ";"),
        ("\u{2068}", "\u{2069}"),
    ];
    let mut wrong = Vec::new();
    for rule in catalogue() {
        for marked in rule.finds.iter().filter(|marked| stands_alone(marked)) {
            let (value, _) = example(marked);
            for (before, behind) in frames {
                let text = format!("{before}{value}{behind}");
                if !is_found(rule, &text, &(before.len()..before.len() + value.len())) {
                    wrong.push(format!("{}: {text:?}", rule.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} {wrong:#?}", wrong.len());
}

const CLEAN: &[&str] = &[
    "see you at 10:30, or 10:30-11:15 if the bus is late",
    "we won 110-108 in overtime!",
    "that's $1,299.00 or 3 x 49.99",
    "updated to version 1.2.3.4 today",
    "v2.14.0-rc.1 is out",
    "ts 1700000000 and 1700000000123",
    "on 2024-03-05T10:30:11Z it stopped",
    "2024-03-05 10:30:11.123456 ERROR",
    "order 10023-4456 shipped",
    "the file is 1,048,576 bytes (1.0 MB)",
    "fixed in commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
    "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ":smile: :+1: :thumbsup_tone3:",
    "#throwback #2024 #nofilter",
    "room 204, flight LH 1234",
    "@here standup in 5",
    "@channel please read",
    "meet @ 5pm at the park",
    "either/or, and/or, w/o, 24/7",
    "3/4 cup of flour, 1/2 tsp of salt",
    "std::vector<int> a::b::c",
    "it is 20°C, feels like 25°C",
    "ratio 16:9, 4:3, 1:1:1",
    "score 3:2 (1:0, 2:2)",
    "pages 100-108 and 200-245",
    "call me maybe",
    "password is wrong, reset it",
    "the secret is out",
    "token of my appreciation",
    "basic knowledge of it",
    "the bearer of bad news",
    "icon@2x.png and logo@3x.png",
    "Treffen um 18:45 Uhr, Gleis 7",
    "Das kostet 1.299,00 € inkl. MwSt.",
    "On se voit à 14h30 ?",
    "Ça fait 1 234,56 €",
    "Nos vemos a las 9:00",
    "cuesta 1.500.000 pesos",
    "Встретимся в 18:30",
    "это стоит 1 500 рублей",
    "会议在10:30开始",
    "价格是1299元",
    "11時30分に会いましょう",
    "اجتماع الساعة 10:30",
    "ραντεβού στις 19:45",
    "o'clock isn't a time zone",
    "1. eggs 2. milk 3. bread",
    "90% of 1000 is 900",
    "x = 3.14159265, e = 2.71828",
    "0.1 + 0.2 = 0.30000000000000004",
    "100,000,000 people",
    "isbn of the book?",
    "RFC 2119 section 1.2.3.4",
    "chapter 3.2.1.4",
    "Chrome/120.0.6099.71",
    "10.11.2024 and 11/10/2024",
    "IMG-20240305-WA0012.jpg",
    "photo_2024-03-05_10-30-11.jpg",
    "PTT-20240305-WA0001.opus",
    "10-11-12-13-14-15",
    "lol@that",
    "haha!!! :D :-) <3",
    "---------------------------------",
    "================",
    "____________________",
    "a-very-long-hyphenated-word-that-goes-on",
    "some_snake_case_identifier_name",
    "SCREAMING_SNAKE_CASE_NAME",
    "com.example.android.application",
    "internationalisation_of_things",
    "GPU at 1920x1080, 144 Hz",
    "PR #1234 closes #1200",
    "issue#12",
    "zip -r a.zip b/c/d",
    "path/to/some/file.txt",
    "C:\\Users\\Public\\file.txt",
    "https://example.com/a/b",
    "http://www.example.org/?page=2&sort=asc",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "12 34 56 78 90 12 34",
    "Max 10.000 Schritte, 8,5 km",
    "15/03/2024 14:22",
    "[15/03/2024, 14:22:05]",
    "level 41, 21 and 9",
    "41.99, 21.43 euros",
    "the access key on the keyboard",
    "api is down again",
    "passage: the text",
    "id 1100000000000000555",
    "123e4567-e89b-42d3-a456-426614174000",
    "what a night 🎉🎉🎉 100%",
    "1️⃣ 2️⃣ 3️⃣",
    "pass: no thanks",
    "hb 10:11:12",
    "total: 12,345.67 / 3 = 4,115.22",
    "5'11\" and 180 lbs",
    "0x7fff5fbff8c8",
    "u/s, m/s, km/h",
    "2^10 = 1024; 2^20 = 1048576",
];

#[test]
fn ordinary_chat_is_left_alone() {
    let mut wrong = Vec::new();
    for text in CLEAN {
        for finding in find(&USUAL, text) {
            wrong.push(format!(
                "{} {} {:?} in {text:?}",
                finding.entity.id(),
                USUAL.rule_id(&finding),
                &text[finding.span.range()]
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn overlapping_identifiers_become_the_one_that_holds_the_others() {
    for (text, entity, value) in [
        ("[x](mailto:zoe@example.com)", Entity::EmailAddress, "zoe@example.com"),
        ("wa.me/447700900123", Entity::SocialProfileUrl, "wa.me/447700900123"),
        ("https://maps.google.com/?q=41.9981,21.4254", Entity::LocationCoordinates, "41.9981,21.4254"),
        ("DE89 3704 0044 0532 0130 00", Entity::IbanCode, "DE89 3704 0044 0532 0130 00"),
        ("4111 1111 1111 1111", Entity::CreditCard, "4111 1111 1111 1111"),
        ("http://203.0.113.7/x", Entity::IpAddress, "203.0.113.7"),
        ("postgres://a:b@db.example.com/x", Entity::DatabaseConnectionString, "postgres://a:b@db.example.com/x"),
        ("https://t.me/+AbCdEfGhIjKlMnOp", Entity::InviteLink, "https://t.me/+AbCdEfGhIjKlMnOp"),
    ] {
        let findings = find(&USUAL, text);
        let seen: Vec<_> = findings.iter().map(|finding| (finding.entity, &text[finding.span.range()])).collect();
        assert_eq!(seen, [(entity, value)], "{text}");
    }
}

#[test]
fn placeholders_are_not_found_again() {
    assert_eq!(find(&EVERYTHING, "[EMAIL_ADDRESS_2] wrote to [PERSON_14], card [CREDIT_CARD_1]"), []);
}

#[test]
fn spellings_of_one_value_are_one_value() {
    for (entity, a, b) in [
        (Entity::EmailAddress, "Zoe@Example.com", "zoe@example.com"),
        (Entity::CreditCard, "4111 1111 1111 1111", "4111-1111-1111-1111"),
        (Entity::IbanCode, "de89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        (Entity::IpAddress, "2001:0DB8:0:0:0:0:0:1", "2001:db8::1"),
        (Entity::MacAddress, "00-1A-7D-DA-71-13", "001a.7dda.7113"),
        (Entity::SocialProfileUrl, "https://www.LinkedIn.com/in/zoe/", "linkedin.com/in/zoe"),
        (Entity::LocationCoordinates, "41.9981, 21.4254", "41.9981%2C21.4254"),
    ] {
        assert_eq!(EVERYTHING.canonical(entity, a), EVERYTHING.canonical(entity, b), "{a} {b}");
    }
}

/// Pieces of identifiers, glued at random: more of a danger than random characters.
fn debris() -> impl Strategy<Value = String> {
    let pieces = vec![
        "a",
        "@",
        ".",
        "com",
        ":",
        "::",
        "/",
        "//",
        "http",
        "1",
        "23",
        "4111 1111",
        " ",
        "-",
        "\0",
        "\n",
        "é",
        "😀",
        "x_",
        "ghp_",
        "-----BEGIN",
        " PRIVATE KEY",
        "-----",
        "password",
        "=",
        "bearer ",
        "41.9981",
        ",",
        "#1234",
        "°",
        "'",
        "DE89",
        "fe80",
        "%2C",
        "eyJhbGciOiJIUzI1NiJ9",
        "[",
        "]",
        "(",
        "+",
        "\u{2013}",
        "ñ",
        "你",
        "api_key",
        "aB3dE5fG7hJ9kL1m",
        "u/",
        "t.me",
        "0x",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn findings_are_disjoint_on_boundaries_and_within_a_text(bytes in prop::collection::vec(any::<u8>(), 0..300), debris in debris()) {
        for text in [String::from_utf8_lossy(&bytes).into_owned(), debris] {
            let findings = find(&EVERYTHING, &text);
            prop_assert!(findings.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
            for finding in findings {
                let value = text.get(finding.span.range());
                prop_assert!(value.is_some_and(|value| !value.is_empty() && !value.contains('\0')));
            }
        }
    }

    #[test]
    fn what_stands_in_other_texts_changes_nothing(before in debris(), text in debris(), behind in debris()) {
        let text = text.replace('\0', "");
        let block = format!("{before}\0{text}\0{behind}");
        let from = before.len() as u32 + 1;
        let own: Vec<_> = find(&EVERYTHING, &text).iter().map(|f| (f.span.start + from, f.span.end + from, f.entity)).collect();
        let within: Vec<_> = find(&EVERYTHING, &block).iter().map(|f| (f.span.start, f.span.end, f.entity)).filter(|f| f.0 >= from && f.1 <= from + text.len() as u32).collect();
        prop_assert_eq!(own, within);
    }
}

/// Time for 64 KiB of a text must be about four times that for 16 KiB: sixteen times would be quadratic.
#[test]
fn hostile_text_takes_linear_time() {
    let pieces = [
        "1 ",
        "1",
        "a@",
        "@",
        ":",
        "a:",
        "::",
        "/",
        "a/",
        "((((",
        "a.",
        "-",
        "a",
        "A",
        "@a.b.",
        "1.1.",
        "1:1:",
        "eyJ.",
        "eyJhbGciOiJIUzI1NiJ9.",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN",
        "password: ",
        "bearer a",
        "http://",
        "a/@",
        "#1234",
        "41.9981,",
        "é",
        "_",
        "AAAA[",
        "token=",
        "https://a:b",
        "DE89 ",
        "x#1234",
        "api_key=",
        "t.me/",
        "\"",
        "' ",
    ];
    for piece in pieces {
        let mut scratch = Scratch::default();
        let mut findings = Vec::new();
        let mut took = [0.0f64; 2];
        for (slot, size) in [(0, 1 << 14), (1, 1 << 16)] {
            let text = piece.repeat(size / piece.len());
            took[slot] = (0..2)
                .map(|_| {
                    let begin = std::time::Instant::now();
                    EVERYTHING.find(Passage::said(&text), &mut scratch, &mut findings);
                    begin.elapsed().as_secs_f64()
                })
                .fold(f64::MAX, f64::min);
        }
        assert!(took[1] < 0.3 || took[1] < took[0] * 11.0, "{piece:?}: {took:?}");
    }
}

/// How many rules the files of a folder define.
fn defined(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let of_file = |path: std::path::PathBuf| {
        if path.is_dir() {
            return defined(&path);
        }
        let is_code = path.extension().is_some_and(|extension| extension == "rs");
        let text = if is_code { std::fs::read_to_string(path).unwrap() } else { String::new() };
        text.lines().filter(|line| line.contains("static ") && line.contains(": Rule =") && !line.starts_with(' ')).count()
    };
    entries.map(of_file).sum()
}

#[test]
fn every_rule_that_is_written_is_listed() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let written: usize = ["rules", "secrets", "locales"].iter().map(|folder| defined(&source.join(folder))).sum();
    assert_eq!(catalogue().count(), written);
}

#[test]
fn every_entity_that_is_looked_for_by_default_has_somebody_who_finds_it() {
    // Found by code of their own, by the roles of fields, or in names of files.
    let others = [
        Entity::Person,
        Entity::GroupName,
        Entity::PhoneNumber,
        Entity::StreetAddress,
        Entity::Age,
        Entity::CryptoSeedPhrase,
        Entity::MediaFile,
        Entity::ImageMetadata,
        Entity::Custom,
    ];
    let by_rule: Vec<Entity> = catalogue().map(|rule| rule.entity).collect();
    let is_orphan = |entity: &Entity| !by_rule.contains(entity) && !others.contains(entity);
    let orphans: Vec<&str> =
        ENTITIES.iter().filter(|info| info.default == Switch::On && is_orphan(&info.entity)).map(|info| info.id).collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}
