//! A transcript instead of the same format: who said what when, as Markdown, for people and language models to read.

use super::commit::Clerk;
use super::feed::Part;
use super::hits::Hits;
use crate::archive::sink::Sink;
use crate::error::Error;
use crate::finding::Entity;
use crate::slice::{Join, Role, Slice, Subject};
use crate::span::Span;

/// What is told so far.
#[derive(Debug, Default)]
pub(super) struct Transcript {
    /// A file is full after about so many tokens; `None`: there is one.
    split: Option<usize>,
    files: usize,
    tokens: usize,
    is_open: bool,
    conversation: String,
    told: String,
    /// The record that was told last, of which file.
    last: Option<(usize, u64)>,
}

/// A message with everything replaced.
#[derive(Debug, Default)]
struct Message {
    conversation: Option<String>,
    sender: String,
    /// Which of the fields that name the sender it is from, and whom these describe.
    rank: u8,
    subject: Subject,
    time: String,
    /// Its texts; apps write a text twice, plain and in pieces.
    texts: Vec<String>,
    files: Vec<String>,
}

impl Transcript {
    pub(super) fn new(split: Option<usize>) -> Transcript {
        Transcript { split, ..Transcript::default() }
    }

    /// Tells the messages of a part of file number `file`; answers how many bytes that is.
    pub(super) fn tell(
        &mut self,
        (file, part): (usize, &Part),
        (said, hits): (&[Vec<(Span, String)>], &Hits),
        sink: &mut dyn Sink,
    ) -> Result<u64, Error> {
        let mut written = 0;
        let is_wanted = |slice: &Slice| {
            let span = part.span(slice);
            !hits.cuts.iter().any(|(cut, _)| cut.start <= span.start && span.end <= cut.end)
        };
        let list: Vec<(usize, &Slice)> = part.slices.list.iter().enumerate().filter(|(_, slice)| is_wanted(slice)).collect();
        for record in list.chunk_by(|one, next| one.1.record == next.1.record) {
            let mut message = message(part, record, said);
            if let Some(conversation) = message.conversation.take().filter(|title| *title != self.conversation) {
                self.conversation = conversation;
                self.told.clear();
            }
            let text = text(&message);
            if text.is_empty() {
                continue;
            }
            let number = record.first().map(|(_, slice)| (file, slice.record));
            let goes_on = self.last == number && message.sender.is_empty() && message.time.is_empty();
            let head = if goes_on { String::new() } else { head(&message.sender, &message.time) };
            self.last = number;
            written += self.write(&format!("{head}{text}\n\n"), sink)?;
        }
        Ok(written)
    }

    /// Nothing more comes.
    pub(super) fn close(&mut self, sink: &mut dyn Sink) -> Result<(), Error> {
        if std::mem::take(&mut self.is_open) { sink.finish() } else { Ok(()) }
    }

    fn write(&mut self, text: &str, sink: &mut dyn Sink) -> Result<u64, Error> {
        let heading = if self.told == self.conversation { String::new() } else { format!("# {}\n\n", self.conversation) };
        let size = tokens(text) + tokens(&heading);
        if self.split.is_some_and(|most| self.is_open && self.tokens + size > most) {
            self.close(sink)?;
        }
        if !self.is_open {
            self.files += 1;
            sink.begin(0, &format!("part-{:03}.md", self.files))?;
            (self.is_open, self.tokens) = (true, 0);
        }
        self.told.clone_from(&self.conversation);
        self.tokens += size;
        sink.write(heading.as_bytes())?;
        sink.write(text.as_bytes())?;
        Ok((heading.len() + text.len()) as u64)
    }
}

/// About how many tokens a language model makes of a text: four letters of ours are one, and so is one of most other scripts.
fn tokens(text: &str) -> usize {
    text.chars().map(|ch| if ch.is_ascii() { 1 } else { 4 }).sum::<usize>().div_ceil(4)
}

fn head(sender: &str, time: &str) -> String {
    match (sender, time) {
        ("", "") => String::new(),
        ("", time) => format!("{time}\n"),
        (sender, "") => format!("**{sender}**\n"),
        (sender, time) => format!("**{sender}** · {time}\n"),
    }
}

/// The texts of a message, each once, and the names of its files.
fn text(message: &Message) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for text in message.texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        if !lines.iter().any(|line| line.contains(text)) {
            lines.push(text);
        }
    }
    let mut files: Vec<String> = message.files.iter().map(|name| format!("[file: {name}]")).collect();
    files.dedup();
    lines.into_iter().map(str::to_string).chain(files).collect::<Vec<_>>().join("\n")
}

/// Of the fields that name a sender, which one is for people.
fn rank(role: Role) -> u8 {
    match role {
        Role::Person => 4,
        Role::Handle => 3,
        Role::Email | Role::Phone => 2,
        Role::UserId => 1,
        _ => 0,
    }
}

fn message(part: &Part, record: &[(usize, &Slice)], said: &[Vec<(Span, String)>]) -> Message {
    let mut message = Message::default();
    for (at, (index, slice)) in record.iter().enumerate() {
        let text = replaced(part, slice, said.get(*index).map(Vec::as_slice).unwrap_or_default());
        let goes_on = record.get(at + 1).is_some_and(|(_, next)| next.join == Join::Continues);
        match slice.role {
            _ if slice.join == Join::Continues => match message.texts.last_mut() {
                Some(last) => last.push_str(&text),
                None => message.texts.push(text),
            },
            Role::Body => message.texts.push(text),
            _ if goes_on && !matches!(slice.role, Role::Time | Role::Kind) => message.texts.push(text),
            Role::Title => message.conversation = Some(text.trim().to_string()),
            Role::Time if message.time.is_empty() => message.time = moment(text.trim().trim_matches(['[', ']', '-', ' '])),
            // Addresses of pictures of senders and the like are nothing that was said.
            Role::File if text.contains("://") => {}
            Role::File => message.files.extend(text.rsplit('/').next().map(str::to_string)),
            role if rank(role) > message.rank
                && (message.rank == 0 || slice.subject != 0 && slice.subject == message.subject) =>
            {
                (message.rank, message.sender, message.subject) = (rank(role), text.trim().to_string(), slice.subject);
            }
            _ => {}
        }
    }
    message
}

/// A time as people read it: seconds since 1970 become a day and an hour, everything else stays.
fn moment(text: &str) -> String {
    super::choose::utc(text).unwrap_or_else(|| text.to_string())
}

/// The text of a slice with everything replaced that was found in it.
fn replaced(part: &Part, slice: &Slice, said: &[(Span, String)]) -> String {
    let text = slice.escape.decode(part.raw(slice));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (span, stands) in said {
        out.push_str(text.get(at..span.start as usize).unwrap_or_default());
        out.push_str(stands);
        at = span.end as usize;
    }
    out + text.get(at..).unwrap_or_default()
}

impl Clerk {
    /// What stands instead of the hits of a part: for each slice, in order.
    pub(super) fn say(&mut self, part: &Part, hits: &Hits) -> Vec<Vec<(Span, String)>> {
        let mut said = vec![Vec::new(); part.slices.list.len()];
        for hit in &hits.list {
            let mut hit = *hit;
            // Whom an id means is told by the person's name: `U00000001` says nothing to a reader.
            if hit.finding.person != 0 && part.slices.list[hit.slice as usize].role == Role::UserId {
                hit.finding.entity = Entity::Person;
            }
            if let Some(stands) = self.stands_for(part, hits, &hit) {
                said[hit.slice as usize].push((hit.finding.span, stands));
            }
        }
        said
    }
}
