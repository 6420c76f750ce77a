//! Seeded chat corpora: the same seed and size give the same bytes, on every machine.
//!
//! Ordinary chat after the measurements in the project's notes on speed: 56 bytes a message, one byte in six beyond ASCII,
//! one identifier in twenty messages, 40 people. Everybody is invented; numbers come from reserved ranges.

use std::fmt::Write;

/// How a corpus is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One JSON object a line.
    Jsonl,
    /// A day file of a Slack export: one pretty-printed array.
    Slack,
    /// Android's WhatsApp export.
    WhatsApp,
    /// The messages alone, one a line.
    Text,
}

/// How much there is to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Density {
    /// Nothing.
    Clean,
    /// One identifier in twenty messages.
    Chat,
    /// More than one identifier a message.
    Dense,
}

const WORDS: &[&str] = &[
    "here",
    "home",
    "come",
    "want",
    "need",
    "work",
    "today",
    "week",
    "could",
    "would",
    "should",
    "because",
    "from",
    "they",
    "them",
    "some",
    "more",
    "next",
    "call",
    "send",
    "sent",
    "back",
    "over",
    "after",
    "before",
    "again",
    "never",
    "always",
    "people",
    "things",
    "little",
    "long",
    "right",
    "though",
    "through",
    "something",
    "nothing",
    "everything",
    "morning",
    "evening",
    "weekend",
    "birthday",
    "station",
    "minutes",
    "question",
    "the",
    "to",
    "you",
    "and",
    "it",
    "is",
    "that",
    "ok",
    "yeah",
    "so",
    "we",
    "in",
    "for",
    "on",
    "not",
    "have",
    "be",
    "this",
    "just",
    "can",
    "like",
    "but",
    "what",
    "are",
    "was",
    "at",
    "do",
    "know",
    "if",
    "me",
    "no",
    "all",
    "with",
    "up",
    "think",
    "good",
    "out",
    "get",
    "there",
    "time",
    "about",
    "see",
    "one",
    "when",
    "now",
    "then",
    "lol",
    "tomorrow",
    "meeting",
    "maybe",
    "really",
    "going",
    "still",
    "thanks",
    "sounds",
    "great",
    "dinner",
    "später",
    "müssen",
    "schön",
    "für",
    "können",
    "größer",
    "mañana",
    "qué",
    "señor",
    "también",
    "está",
    "café",
    "déjà",
    "très",
    "être",
    "garçon",
    "привет",
    "завтра",
    "хорошо",
    "спасибо",
    "когда",
    "😀",
    "😂",
    "👍",
    "❤️",
    "🎉",
    "明日",
    "ありがとう",
    "会議",
    "नमस्ते",
    "شكرا",
    "10:30",
    "2024",
    "v2",
    "3x",
    "100%",
];
const GIVEN: &[&str] = &["Maya", "Goran", "Priya", "Zoë", "Iñaki", "Elena", "Owen", "Nadia", "Tobias", "Marta"];
const FAMILY: &[&str] = &["Lindqvist", "Ilievski", "Nair", "Brandt", "Sorá", "Markova", "Pratt", "Voss", "Lehn", "Quiroga"];

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

/// A corpus of about `bytes` bytes.
pub(crate) fn corpus(shape: Shape, density: Density, bytes: usize) -> String {
    let mut random = Random(0x00D3_5EED);
    let mut out = String::with_capacity(bytes + 1024);
    let mut body = String::new();
    if shape == Shape::Slack {
        out.push_str("[\n");
    }
    let mut count = 0u64;
    while out.len() < bytes {
        body.clear();
        message(&mut random, density, &mut body);
        let sender = random.below(GIVEN.len() * 4);
        write_message(shape, (count, sender), &body, &mut out);
        count += 1;
    }
    if shape == Shape::Slack {
        out.truncate(out.len() - 2);
        out.push_str("\n]");
    }
    out
}

fn message(random: &mut Random, density: Density, out: &mut String) {
    let words = 4 + random.below(11);
    for index in 0..words {
        if index > 0 {
            out.push(' ');
        }
        out.push_str(WORDS[random.below(WORDS.len())]);
    }
    let finds = match density {
        Density::Clean => 0,
        Density::Chat => usize::from(random.below(20) == 0),
        Density::Dense => 1 + usize::from(random.below(5) == 0),
    };
    for _ in 0..finds {
        out.push(' ');
        identifier(random, out);
    }
}

fn identifier(random: &mut Random, out: &mut String) {
    let n = random.below(1000);
    // Writing to a String cannot fail.
    let _ = match random.below(8) {
        0 => write!(out, "mail user{n}@example.com"),
        1 => write!(out, "call +44 7700 900{n:03}"),
        2 => write!(out, "card 4111 1111 1111 1111"),
        3 => write!(out, "iban DE89 3704 0044 0532 0130 00"),
        4 => write!(out, "server 203.0.113.{}", n % 255),
        5 => write!(out, "see https://www.linkedin.com/in/someone-{n}"),
        6 => write!(out, "ask {}", GIVEN[n % GIVEN.len()]),
        _ => write!(out, "key AKIAIOSFODNN7EXAMP{:02}", n % 90 + 10).map(|()| ()),
    };
}

fn name(sender: usize) -> String {
    format!("{} {}", GIVEN[sender % GIVEN.len()], FAMILY[(sender + sender / GIVEN.len()) % FAMILY.len()])
}

fn write_message(shape: Shape, (count, sender): (u64, usize), body: &str, out: &mut String) {
    let (minute, second) = (count / 60 % 60, count % 60);
    let (hour, day) = (count / 3600 % 24, count / 86_400 % 28 + 1);
    let id = format!("U05{sender:06}X");
    let _ = match shape {
        Shape::Text => writeln!(out, "{body}"),
        Shape::WhatsApp => writeln!(out, "{day:02}/03/2025, {hour:02}:{minute:02} - {}: {body}", name(sender)),
        Shape::Jsonl => writeln!(
            out,
            "{{\"id\":{count},\"ts\":\"2025-03-{day:02}T{hour:02}:{minute:02}:{second:02}Z\",\"sender\":\"{}\",\"text\":\"{body}\"}}",
            name(sender)
        ),
        Shape::Slack => write!(
            out,
            "    {{\n        \"client_msg_id\": \"0d4a6a31-5c0f-4f60-9f2e-{count:012}\",\n        \"type\": \"message\",\n        \"user\": \"{id}\",\n        \
             \"text\": \"{body}\",\n        \"ts\": \"{}.004500\",\n        \"team\": \"T05ACME0001\",\n        \"user_profile\": {{\n            \
             \"first_name\": \"{}\",\n            \"real_name\": \"{}\",\n            \"display_name\": \"{}\",\n            \"is_restricted\": false\n        }},\n        \
             \"blocks\": [\n            {{\n                \"type\": \"rich_text\",\n                \"block_id\": \"k{count}\"\n            }}\n        ]\n    }},\n",
            1_714_500_000 + count,
            name(sender).split(' ').next().unwrap_or_default(),
            name(sender),
            name(sender).split(' ').next().unwrap_or_default().to_lowercase(),
        ),
    };
}
