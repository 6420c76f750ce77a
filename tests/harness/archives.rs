//! Small archives of every app, with identifiers planted at random places and in random escapes.

use proptest::prelude::*;
use std::fmt::Write;

/// People of many scripts; nobody is called like a word.
const PEOPLE: [(&str, &str); 8] = [
    ("Zsófia", "Kertész"),
    ("Oluwaseun", "Adebayo"),
    ("Siobhán", "Gallagher"),
    ("Xanthe", "Quillfeather"),
    ("Mirembe", "Nakato"),
    ("Ludvík", "Procházka"),
    ("Юлия", "Соколова"),
    ("Thorbjørn", "Halvorsen"),
];
const CARDS: [&str; 5] =
    ["4111 1111 1111 1111", "5555555555554444", "3782 822463 10005", "6011-1111-1111-1117", "4012888888881881"];
const WORDS: [&str; 12] = [
    "we",
    "went",
    "home 😅",
    "after",
    "the",
    "party",
    "naïve",
    "at 10:30",
    "for $12.50",
    "\"really\"",
    "a\\b",
    "so <far> & good",
];

/// A message: who sends it, and the pieces of its text, some of them planted.
#[derive(Clone, Debug)]
pub struct Message {
    pub sender: usize,
    pub pieces: Vec<Piece>,
    /// Decides which characters are escaped, and where texts are cut.
    pub seed: u64,
}

#[derive(Clone, Debug)]
pub enum Piece {
    Word(usize),
    Planted(String),
    Mention { person: usize, form: usize },
}

/// The apps that archives are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum App {
    Jsonl,
    Csv,
    Chat,
    Telegram,
    Slack,
}

pub fn app() -> impl Strategy<Value = App> {
    prop::sample::select(vec![App::Jsonl, App::Csv, App::Chat, App::Telegram, App::Slack])
}

/// Messages of which everybody sends one at least.
pub fn messages() -> impl Strategy<Value = Vec<Message>> {
    let message = |sender: BoxedStrategy<usize>| {
        (sender, prop::collection::vec(piece(), 1..9), any::<u64>()).prop_map(|(sender, pieces, seed)| Message {
            sender,
            pieces,
            seed,
        })
    };
    let first: Vec<_> = (0..PEOPLE.len()).map(|person| message(Just(person).boxed())).collect();
    (first, prop::collection::vec(message((0..PEOPLE.len()).boxed()), 0..8)).prop_map(|(first, more)| [first, more].concat())
}

fn piece() -> impl Strategy<Value = Piece> {
    prop_oneof![
        4 => (0..WORDS.len()).prop_map(Piece::Word),
        1 => r"[a-z]{3,8}[._-]?[a-z]{3,8}@(mail\.)?example\.(org|net|com)".prop_map(Piece::Planted),
        1 => (0u32..1000, 0usize..5).prop_map(|(number, form)| Piece::Planted(phone(number, form))),
        1 => prop::sample::select(CARDS.to_vec()).prop_map(|card| Piece::Planted(card.to_string())),
        3 => (0..PEOPLE.len(), 0usize..6).prop_map(|(person, form)| Piece::Mention { person, form }),
    ]
}

/// A number of the ranges that are kept for drama.
fn phone(number: u32, form: usize) -> String {
    match form {
        0 => format!("+44 7700 900{number:03}"),
        1 => format!("+447700900{number:03}"),
        2 => format!("+44 (0)7700 900{number:03}"),
        3 => format!("+1 415-555-01{:02}", number % 100),
        _ => format!("+1 (415) 555-01{:02}", number % 100),
    }
}

fn full_name(person: usize) -> String {
    format!("{} {}", PEOPLE[person].0, PEOPLE[person].1)
}

impl Piece {
    fn text(&self) -> String {
        match self {
            Piece::Word(word) => WORDS[*word].to_string(),
            Piece::Planted(value) => value.clone(),
            Piece::Mention { person, form } => mention(*person, *form),
        }
    }
}

fn mention(person: usize, form: usize) -> String {
    let (given, family) = PEOPLE[person];
    match form {
        0 => full_name(person),
        1 => given.to_string(),
        2 => format!("{given}'s"),
        3 => full_name(person).to_uppercase(),
        4 => super::survivors::fold(&full_name(person)),
        _ => format!("{family}, {given}"),
    }
}

impl Message {
    fn text(&self) -> String {
        let mut text = String::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            let gap = ["", " ", ", ", "\n", " (", ": "][(self.seed >> (at * 3)) as usize % 6];
            text.push_str(if at == 0 {
                ""
            } else if gap.is_empty() {
                " "
            } else {
                gap
            });
            text.push_str(&piece.text());
        }
        text
    }
}

/// Everything that must be gone.
pub fn planted(messages: &[Message]) -> Vec<String> {
    let mut all: Vec<String> = PEOPLE.iter().flat_map(|(given, family)| [given.to_string(), family.to_string()]).collect();
    let values = messages.iter().flat_map(|message| &message.pieces);
    all.extend(values.filter_map(|piece| if let Piece::Planted(value) = piece { Some(value.clone()) } else { None }));
    all
}

/// The files of an archive: names and contents.
pub fn archive(app: App, messages: &[Message]) -> Vec<(String, String)> {
    match app {
        App::Jsonl => vec![("chat.jsonl".to_string(), messages.iter().map(jsonl).collect())],
        App::Csv => vec![("table.csv".to_string(), csv(messages))],
        App::Chat => vec![("_chat.txt".to_string(), messages.iter().map(whatsapp).collect())],
        App::Telegram => vec![("result.json".to_string(), telegram(messages))],
        App::Slack => slack(messages),
    }
}

/// The inside of a JSON string, some characters escaped that need not be.
fn json(text: &str, seed: u64) -> String {
    let mut out = String::new();
    for (at, ch) in text.chars().enumerate() {
        let dice = (seed.rotate_left(at as u32 * 5) ^ at as u64) % 8;
        match ch {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '/' if dice < 4 => out.push_str("\\/"),
            ch if dice == 0 => ch.encode_utf16(&mut [0; 2]).iter().for_each(|unit| write!(out, "\\u{unit:04x}").unwrap()),
            ch => out.push(ch),
        }
    }
    out
}

fn jsonl(message: &Message) -> String {
    let (name, text) = (json(&full_name(message.sender), message.seed), json(&message.text(), message.seed));
    format!("{{\"id\": 7, \"sender_name\": \"{name}\", \"sent_at\": \"2025-03-04T14:05:02Z\", \"text\": \"{text}\"}}\n")
}

fn csv(messages: &[Message]) -> String {
    let delimiter = [",", ";", "\t"][messages[0].seed as usize % 3];
    let mut table = ["sent_at", "sender_name", "text"].join(delimiter) + "\r\n";
    for message in messages {
        let text = format!("\"{}\"", message.text().replace('"', "\"\""));
        table += &(["2025-03-04 14:05", &full_name(message.sender), &text].join(delimiter) + "\r\n");
    }
    table
}

fn whatsapp(message: &Message) -> String {
    format!("04/03/2025, 14:05 - {}: {}\n", full_name(message.sender), message.text())
}

/// Texts as strings or as lists of pieces, cut anywhere: in the middle of a name, too.
fn telegram(messages: &[Message]) -> String {
    let one = |(id, message): (usize, &Message)| {
        let text = message.text();
        let cut = text.char_indices().map(|(at, _)| at).nth(message.seed as usize % text.chars().count()).unwrap();
        let (front, back) = (json(&text[..cut], message.seed), json(&text[cut..], message.seed));
        let entities = format!("[{{\"type\": \"plain\", \"text\": \"{front}\"}}, {{\"type\": \"bold\", \"text\": \"{back}\"}}]");
        let list = format!("[\"{front}\", {{\"type\": \"bold\", \"text\": \"{back}\"}}]");
        let name = json(&full_name(message.sender), message.seed);
        let who = 700_000_001 + message.sender;
        format!(
            "{{\"id\": {id}, \"type\": \"message\", \"date\": \"2025-02-12T11:19:28\", \"from\": \"{name}\", \"from_id\": \"user{who}\", \"text\": {list}, \"text_entities\": {entities}}}"
        )
    };
    let all: Vec<String> = messages.iter().enumerate().map(one).collect();
    format!("{{\"name\": \"Kayaks\", \"type\": \"private_group\", \"id\": 42, \"messages\": [{}]}}", all.join(",\n"))
}

fn slack(messages: &[Message]) -> Vec<(String, String)> {
    let user = |person: usize| {
        let name = json(&full_name(person), messages[person].seed);
        format!("{{\"id\": \"U05K7Q2NV3{person}\", \"name\": \"member{person}\", \"profile\": {{\"real_name\": \"{name}\"}}}}")
    };
    let message = |message: &Message| {
        let text = message.text().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let text = json(&text, message.seed);
        let sender = message.sender;
        format!(
            "{{\"type\": \"message\", \"user\": \"U05K7Q2NV3{sender}\", \"text\": \"{text}\", \"ts\": \"1741012345.004500\"}}"
        )
    };
    let users: Vec<String> = (0..PEOPLE.len()).map(user).collect();
    let all: Vec<String> = messages.iter().map(message).collect();
    vec![
        ("users.json".to_string(), format!("[{}]", users.join(", "))),
        ("general/2025-03-03.json".to_string(), format!("[{}]", all.join(", "))),
    ]
}
