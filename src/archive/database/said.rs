//! What other tables say of a row, told in its line, since only what stands in one line is understood together: the numbers of a
//! person in an address book (behind the row, under `with`), sender and conversation of a message (before its columns, as `$sender`,
//! `$chat`, `$kind` and `$title`). None of it comes back.

use super::schema::Table;
use super::value::string;
use rusqlite::types::FromSql;
use rusqlite::{Connection, Row};
use std::collections::HashMap;

/// Rows of other tables that are remembered: nobody has more messages.
const MOST: usize = 1 << 24;

/// What is said in address books: of which table, under what name, and where it stands, by the number of the row.
const CARDS: &[(&str, &str, &str)] = &[
    ("ZABCDRECORD", "phones", "SELECT ZOWNER, ZFULLNUMBER FROM main.ZABCDPHONENUMBER NOT INDEXED"),
    ("ZABCDRECORD", "emails", "SELECT ZOWNER, ZADDRESS FROM main.ZABCDEMAILADDRESS NOT INDEXED"),
    ("ABPerson", "values", "SELECT record_id, value FROM main.ABMultiValue NOT INDEXED"),
];

/// Where an app keeps who sent a message and in which conversation.
struct App {
    /// Columns of the message: the number of its sender, whether the owner sent it, who that is.
    columns: [&'static str; 3],
    /// Senders by their numbers.
    senders: &'static str,
    /// Conversations by their numbers: what they are called; of those of two people the number of the other one, if it is needed.
    titles: &'static str,
    pairs: &'static str,
    /// Conversations by the numbers of messages.
    chats: &'static str,
}

const APPS: &[App] = &[
    // Apple's Messages.
    App {
        columns: ["handle_id", "is_from_me", "destination_caller_id"],
        senders: "SELECT ROWID, id FROM main.handle NOT INDEXED",
        titles: "SELECT ROWID, coalesce(nullif(display_name, ''), chat_identifier) FROM main.chat NOT INDEXED WHERE style = 45 OR display_name <> ''",
        pairs: "SELECT ROWID, -1 FROM main.chat NOT INDEXED WHERE style = 45",
        chats: "SELECT message_id, chat_id FROM main.chat_message_join NOT INDEXED",
    },
    // WhatsApp on Android. Nowhere does it say who the owner is.
    App {
        columns: ["sender_jid_row_id", "from_me", "from_me"],
        senders: "SELECT _id, raw_string FROM main.jid NOT INDEXED",
        titles: "SELECT c._id, coalesce(nullif(c.subject, ''), CASE WHEN j.server = 's.whatsapp.net' AND j.user GLOB '[0-9]*' THEN '+' || j.user ELSE j.raw_string END) FROM main.chat c JOIN main.jid j ON j._id = c.jid_row_id WHERE j.server <> 'g.us' OR c.subject <> ''",
        pairs: "SELECT c._id, j._id FROM main.chat c JOIN main.jid j ON j._id = c.jid_row_id WHERE j.server <> 'g.us'",
        chats: "SELECT _id, chat_row_id FROM main.message NOT INDEXED",
    },
];

/// What is said of the rows of one table.
#[derive(Default)]
pub(super) struct Said {
    cards: HashMap<i64, Vec<(&'static str, String)>>,
    messages: Option<Messages>,
}

/// Who is behind a number, which chat a message is of.
struct Messages {
    senders: HashMap<i64, String>,
    titles: HashMap<i64, String>,
    chats: HashMap<i64, i64>,
    pairs: HashMap<i64, i64>,
    /// Places of [`App::columns`].
    columns: [usize; 3],
}

impl Said {
    /// Tables of the same names may be another program's: then nothing is said.
    pub(super) fn of(source: &Connection, table: &Table) -> Said {
        let mut said = Said::default();
        for (_, what, sql) in CARDS.iter().filter(|(of, ..)| table.name == *of) {
            for (of, value) in pairs::<String>(source, sql).into_iter().flatten() {
                said.cards.entry(of).or_default().push((what, value));
            }
        }
        if table.name == "message" {
            said.messages = APPS.iter().find_map(|app| Messages::read(source, table, app));
        }
        said
    }

    /// What stands before the columns of a row.
    pub(super) fn before(&self, (row, at): (&Row<'_>, i64), line: &mut Vec<u8>) {
        let Some(messages) = &self.messages else { return };
        let mut add = |key: &[u8], value: &str| {
            line.extend(key);
            string(value, line);
            line.push(b',');
        };
        let chat = messages.chats.get(&at);
        let partner = chat.and_then(|chat| messages.pairs.get(chat));
        if let Some(sender) = messages.sender(row, partner) {
            add(b"\"$sender\":", &sender);
        }
        if let Some(chat) = chat {
            add(b"\"$chat\":", &chat.to_string());
            partner.into_iter().for_each(|_| add(b"\"$kind\":", "DM"));
            messages.titles.get(chat).into_iter().for_each(|title| add(b"\"$title\":", title));
        }
    }

    /// What stands behind a row.
    pub(super) fn behind(&self, at: i64, line: &mut Vec<u8>) {
        let Some(said) = self.cards.get(&at) else { return };
        line.extend(b",\"with\":[");
        for (index, (what, value)) in said.iter().enumerate() {
            line.extend(if index > 0 { &b",{"[..] } else { b"{" });
            string(what, line);
            line.push(b':');
            string(value, line);
            line.push(b'}');
        }
        line.push(b']');
    }
}

impl Messages {
    fn read(source: &Connection, table: &Table, app: &App) -> Option<Messages> {
        let place = |name: &str| {
            let found = table.columns.iter().position(|column| column.name == name)?;
            Some(found + usize::from(table.rowid.is_some()))
        };
        let [sender, is_own, owner] = app.columns;
        let columns = [place(sender)?, place(is_own)?, place(owner)?];
        let senders = pairs(source, app.senders)?.into_iter().collect();
        let titles = pairs(source, app.titles)?.into_iter().collect();
        let both = pairs(source, app.pairs)?.into_iter().collect();
        let chats = pairs(source, app.chats)?.into_iter().collect();
        Some(Messages { senders, titles, chats, pairs: both, columns })
    }

    /// In a chat of two, the number beside what the owner sent may be that of the other one; and beside what that one sent, none.
    fn sender(&self, row: &Row<'_>, partner: Option<&i64>) -> Option<String> {
        let [sender, is_own, owner] = self.columns;
        if row.get::<_, i64>(is_own).is_ok_and(|is_own| is_own != 0) {
            return row.get::<_, String>(owner).ok().filter(|owner| !owner.is_empty());
        }
        let named = row.get(sender).ok().and_then(|sender| self.senders.get(&sender));
        named.or_else(|| self.senders.get(partner?)).cloned()
    }
}

/// All pairs of a statement that are what they should be; `None` if there are no such tables.
fn pairs<T: FromSql>(source: &Connection, sql: &str) -> Option<Vec<(i64, T)>> {
    let mut statement = source.prepare(sql).ok()?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).ok()?;
    Some(rows.take(MOST).flatten().collect())
}
