//! Logs of IRC clients and bouncers: irssi, WeeChat, ZNC, HexChat, Textual, supybot, dircproxy, channel archives.
//!
//! Every line stands alone and tells its own kind, so that logs of several clients in one file are read, too.

use super::chat_lines::{ChatLines, Grammar, Inset, Told, lines_of, mostly};
use super::{Format, Sample, untold};
use crate::finding::Entity;
use crate::slice::Role;
use lines::{Kind, Line};
use std::collections::HashSet;

mod events;
mod lines;
#[cfg(test)]
mod tests;

/// The log of a channel or query.
pub(super) static FORMAT: Format = Format {
    id: "irc-log",
    name: "IRC log",
    origin: "the log folder of an IRC client or bouncer: irssi `~/irclogs`, WeeChat `logs`, ZNC `log`, HexChat `logs`",
    recognizes,
    open: |_| Box::new(ChatLines::new(|head| Box::new(Log { nicks: nicks(head) }))),
    teaches: super::Teaches::People,
    path: untold,
};

/// `user@host` of somebody: the address of a computer, mostly.
const HOST: Role = Role::Whole(Entity::IpAddress);

fn recognizes(sample: Sample<'_>) -> bool {
    let is_named = matches!(sample.extension().as_str(), "" | "log" | "txt" | "weechatlog" | "irc");
    let has_talk = |head: &str| lines_of(head).take(200).any(|line| lines::parse(line).is_some_and(|line| line.is_telling()));
    is_named && mostly(sample.head, |line| lines::parse(line).is_some()) && has_talk(sample.head)
}

/// Nicks seen at the beginning of a log.
fn nicks(head: &str) -> HashSet<String> {
    let mut nicks = HashSet::new();
    for text in lines_of(head) {
        let Some(line) = lines::parse(text) else { continue };
        let said = line.nick.iter().filter_map(|place| text.get(place.0..place.1));
        let named = if line.kind == Kind::Event { events::find(text, (line.body, text.len())) } else { Vec::new() };
        let named =
            named.iter().filter(|inset| inset.role == Role::Handle).filter_map(|inset| text.get(inset.place.0..inset.place.1));
        nicks.extend(said.chain(named).map(str::to_string));
    }
    nicks
}

struct Log {
    nicks: HashSet<String>,
}

impl Log {
    /// `marenl: is it so?`: whom a message is for.
    fn addressee(&self, text: &str, start: usize) -> Option<Inset> {
        let rest = text.get(start..)?;
        let at = usize::from(rest.starts_with('@'));
        let width = rest.find([' ', ':', ',']).filter(|width| *width > at && !rest[*width..].starts_with(' '))?;
        let place = (start + at, start + width);
        self.nicks.contains(&text[place.0..place.1]).then_some(Inset { place, role: Role::Handle, who: 0 })
    }

    fn said(&self, (text, line): (&str, &Line), told: &mut Told) {
        if let Some(nick) = line.nick {
            told.person(nick, Role::Handle);
        }
        if let Some(host) = line.host {
            told.field(host, HOST);
        }
        let addressee: Vec<Inset> = self.addressee(text, line.body).into_iter().collect();
        told.running((line.body, text.len()), &addressee);
    }
}

impl Grammar for Log {
    fn begins(&self, _: &str) -> bool {
        true
    }

    fn tell(&self, text: &str, told: &mut Told) {
        if text.trim().is_empty() {
            return;
        }
        let Some(line) = lines::parse(text) else {
            told.message();
            return told.text((0, text.len()));
        };
        if line.kind == Kind::Mark {
            return told.time((line.body, text.len()));
        }
        told.message();
        if let Some(time) = line.time {
            told.time(time);
        }
        if line.kind == Kind::Said {
            return self.said((text, &line), told);
        }
        let insets = events::find(text, (line.body, text.len()));
        match (line.kind, line.nick) {
            // `* maren waves`: an event only if its words are known.
            (Kind::Action, Some(nick)) if insets.is_empty() => {
                told.person(nick, Role::Handle);
                told.text((nick.1, text.len()));
            }
            _ => told.running((line.body, text.len()), &insets),
        }
    }
}
