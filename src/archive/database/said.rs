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

const HANDLES: &str = "SELECT ROWID, id FROM main.handle NOT INDEXED";
const TITLES: &str = "SELECT ROWID, coalesce(nullif(display_name, ''), chat_identifier) FROM main.chat NOT INDEXED WHERE style = 45 OR display_name <> ''";
/// Chats of two.
const PAIRS: &str = "SELECT ROWID, style FROM main.chat NOT INDEXED WHERE style = 45";
const CHATS: &str = "SELECT message_id, chat_id FROM main.chat_message_join NOT INDEXED";

/// What is said of the rows of one table.
#[derive(Default)]
pub(super) struct Said {
    cards: HashMap<i64, Vec<(&'static str, String)>>,
    messages: Option<Messages>,
}

/// Apple's: who is behind a handle, which chat a message is of.
struct Messages {
    handles: HashMap<i64, String>,
    titles: HashMap<i64, String>,
    chats: HashMap<i64, i64>,
    pairs: HashMap<i64, i64>,
    /// Places of `handle_id`, `is_from_me`, `destination_caller_id`.
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
            said.messages = Messages::read(source, table);
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
        if let Some(sender) = messages.sender(row) {
            add(b"\"$sender\":", &sender);
        }
        if let Some(chat) = messages.chats.get(&at) {
            add(b"\"$chat\":", &chat.to_string());
            messages.pairs.get(chat).into_iter().for_each(|_| add(b"\"$kind\":", "DM"));
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
    fn read(source: &Connection, table: &Table) -> Option<Messages> {
        let place = |name: &str| {
            let found = table.columns.iter().position(|column| column.name == name)?;
            Some(found + usize::from(table.rowid.is_some()))
        };
        let columns = [place("handle_id")?, place("is_from_me")?, place("destination_caller_id")?];
        let handles = pairs(source, HANDLES)?.into_iter().collect();
        let titles = pairs(source, TITLES)?.into_iter().collect();
        let chats = pairs(source, CHATS)?.into_iter().collect();
        let both = pairs(source, PAIRS)?.into_iter().collect();
        Some(Messages { handles, titles, chats, pairs: both, columns })
    }

    /// In a chat of two, the handle of what the owner sent is that of the other one.
    fn sender(&self, row: &Row<'_>) -> Option<String> {
        let [handle, is_from_me, own] = self.columns;
        if row.get::<_, i64>(is_from_me).is_ok_and(|own| own != 0) {
            return row.get::<_, String>(own).ok().filter(|own| !own.is_empty());
        }
        self.handles.get(&row.get(handle).ok()?).cloned()
    }
}

/// All pairs of a statement that are what they should be; `None` if there are no such tables.
fn pairs<T: FromSql>(source: &Connection, sql: &str) -> Option<Vec<(i64, T)>> {
    let mut statement = source.prepare(sql).ok()?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).ok()?;
    Some(rows.take(MOST).flatten().collect())
}
