//! Archives as each app writes them, and the texts of their messages read back.

use crate::cast::Somebody;
use crate::forms::{full, handle};
use serde_json::{Value, json};
use std::path::Path;

/// A message: who of the cast sends it, and its text.
pub(crate) struct Message {
    pub(crate) sender: &'static Somebody,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum App {
    /// WhatsApp.
    Chat,
    Telegram,
    Slack,
    Discord,
    LinkedIn,
    Lines,
}

pub(crate) const APPS: [App; 6] = [App::Chat, App::Telegram, App::Slack, App::Discord, App::LinkedIn, App::Lines];

impl App {
    fn file(self) -> &'static str {
        match self {
            App::Chat => "WhatsApp Chat with Boats.txt",
            App::Telegram => "result.json",
            App::Slack => "random/2025-03-03.json",
            App::Discord => "Boats - general [1100000000000000855].json",
            App::LinkedIn => "messages.csv",
            App::Lines => "chat.jsonl",
        }
    }

    /// Writes an archive into a folder.
    pub(crate) fn write(self, (cast, messages): (&[&'static Somebody], &[Message]), folder: &Path) {
        let put = |name: &str, text: String| {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let number = |who: &Somebody| cast.iter().position(|other| std::ptr::eq(*other, who)).unwrap();
        match self {
            App::Chat => put(self.file(), whatsapp(cast, messages)),
            App::Telegram => put(self.file(), telegram(messages, number)),
            App::Slack => {
                put("users.json", slack_users(cast));
                put("channels.json", r#"[{"id": "C05RANDOM01", "name": "random", "created": 1741012345}]"#.to_string());
                put(self.file(), slack(messages, number));
            }
            App::Discord => put(self.file(), discord(messages, number)),
            App::LinkedIn => put(self.file(), linkedin(messages)),
            App::Lines => put(self.file(), messages.iter().map(line).collect()),
        }
    }

    /// The texts of the redacted archive's messages, in their order.
    pub(crate) fn read(self, folder: &Path) -> Vec<String> {
        let name = self.file();
        let found = std::fs::read_dir(folder.join(name).parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
        let is_it = |path: &std::path::PathBuf| path.is_file() && path.extension() == Path::new(name).extension();
        let text = std::fs::read_to_string(found.into_iter().find(is_it).unwrap()).unwrap();
        let all =
            |list: &Value, key: &str| list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap().to_string()).collect();
        match self {
            App::Chat => text
                .lines()
                .skip(1)
                .map(|line| line.split_once(": ").map(|(_, text)| text).unwrap_or_default().to_string())
                .collect(),
            App::Telegram => all(&serde_json::from_str::<Value>(&text).unwrap()["messages"], "text"),
            App::Slack => all(&serde_json::from_str(&text).unwrap(), "text"),
            App::Discord => all(&serde_json::from_str::<Value>(&text).unwrap()["messages"], "content"),
            App::LinkedIn => text.lines().skip(1).map(|row| row.split("\",\"").nth(8).unwrap().to_string()).collect(),
            App::Lines => {
                text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["text"].as_str().unwrap().into()).collect()
            }
        }
    }
}

/// The first line is a notice, in which everybody is named who never writes.
fn whatsapp(cast: &[&Somebody], messages: &[Message]) -> String {
    let mut chat = format!("04/03/2025, 14:04 - {} added {}\n", full(cast[0]), full(cast[1]));
    for message in messages {
        chat += &format!("04/03/2025, 14:05 - {}: {}\n", full(message.sender), message.text);
    }
    chat
}

fn telegram(messages: &[Message], number: impl Fn(&Somebody) -> usize) -> String {
    let one = |(id, message): (usize, &Message)| {
        let (name, text) = (full(message.sender), &message.text);
        json!({"id": id, "type": "message", "date": "2025-02-12T11:19:28", "date_unixtime": "1739355568", "from": name,
            "from_id": format!("user70000{:04}", number(message.sender)), "text": text,
            "text_entities": [{"type": "plain", "text": text}]})
    };
    let all: Vec<Value> = messages.iter().enumerate().map(one).collect();
    serde_json::to_string_pretty(&json!({"name": "Boats", "type": "private_group", "id": 42, "messages": all})).unwrap()
}

fn slack_users(cast: &[&Somebody]) -> String {
    let user = |(number, who): (usize, &&Somebody)| {
        json!({"id": format!("U05K7Q2NV{number:02}"), "name": handle(who), "real_name": full(who),
            "profile": {"real_name": full(who), "display_name": who.given, "email": format!("{}@example.org", handle(who))}})
    };
    serde_json::to_string_pretty(&cast.iter().enumerate().map(user).collect::<Vec<_>>()).unwrap()
}

fn slack(messages: &[Message], number: impl Fn(&Somebody) -> usize) -> String {
    let one = |message: &Message| {
        let text = message.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        json!({"type": "message", "user": format!("U05K7Q2NV{:02}", number(message.sender)), "text": text, "ts": "1741012345.004500"})
    };
    serde_json::to_string_pretty(&messages.iter().map(one).collect::<Vec<_>>()).unwrap().replace('/', "\\/")
}

fn discord(messages: &[Message], number: impl Fn(&Somebody) -> usize) -> String {
    let one = |(id, message): (usize, &Message)| {
        let who = message.sender;
        json!({"id": format!("12000000000000{id:05}"), "type": "Default", "timestamp": "2025-03-03T10:00:00+00:00",
            "timestampEdited": null, "callEndedTimestamp": null, "isPinned": false, "content": message.text,
            "author": {"id": format!("9000000000000000{:02}", number(who)), "name": handle(who), "discriminator": "0000",
                "nickname": full(who), "isBot": false, "avatarUrl": "https://cdn.discordapp.com/embed/avatars/0.png"},
            "attachments": [], "embeds": [], "stickers": [], "reactions": [], "mentions": []})
    };
    let all: Vec<Value> = messages.iter().enumerate().map(one).collect();
    let whole = json!({"guild": {"id": "1100000000000000800", "name": "Boats", "iconUrl": ""},
        "channel": {"id": "1100000000000000855", "type": "GuildTextChat", "categoryId": "1", "category": "Text Channels", "name": "general", "topic": null},
        "dateRange": {"after": null, "before": null}, "exportedAt": "2025-03-04T00:00:00+00:00",
        "messages": all, "messageCount": messages.len()});
    serde_json::to_string_pretty(&whole).unwrap()
}

fn linkedin(messages: &[Message]) -> String {
    let mut table = String::from(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n",
    );
    for message in messages {
        let (name, text) = (full(message.sender), message.text.replace('"', "\"\""));
        let profile = format!("https://www.linkedin.com/in/{}", handle(message.sender));
        table += &format!(
            "\"2-ZmFrZQ==\",\"\",\"{name}\",\"{profile}\",\"\",\"\",\"2025-04-06 12:00:00 UTC\",\"\",\"{text}\",\"INBOX\",\"\"\n"
        );
    }
    table
}

fn line(message: &Message) -> String {
    let value = json!({"sender_name": full(message.sender), "username": handle(message.sender), "text": message.text});
    format!("{value}\n")
}
