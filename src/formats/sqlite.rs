//! Any SQLite database, as the lines that `archive` makes of its rows: `{"at":[3,17],"message":{"_id":17,"text_data":"…"}}`.
//!
//! Columns are named by table and column, so the generic names of fields hold here as in any JSON. Numbers are left as they are: they
//! join the tables.

use super::json_fields::ROWS;
use super::json_reader::JsonReader;
use super::peek::has_all;
use super::table::{LINES, Row, Table};
use super::whatsapp_db::is_whatsapp;
use super::{Format, Sample, untold};
use crate::escape::Escape;
use crate::slice::Role;

/// The format.
pub(super) static FORMAT: Format = Format {
    id: "sqlite",
    name: "SQLite database",
    origin: "any program that keeps its data in SQLite: WhatsApp on an iPhone, a decrypted Signal Desktop, browsers",
    recognizes: |sample| is_database(sample) && !is_of_messages(sample.head) && !is_whatsapp(sample.head),
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: super::Teaches::People,
    path: untold,
};

/// Whether lines are those of a database.
pub(super) fn is_database(sample: Sample<'_>) -> bool {
    sample.head.starts_with("{\"sqlite\":1,\"tables\":{")
}

/// Whether its tables are those of Apple's Messages or of its address book.
pub(super) fn is_of_messages(head: &str) -> bool {
    let tables = head.lines().next().unwrap_or_default();
    has_all(tables, &["message", "handle", "chat_message_join", "chat_identifier"])
        || has_all(tables, &["ZABCDRECORD", "ZABCDPHONENUMBER"])
        || has_all(tables, &["ABPerson", "ABMultiValue"])
}

/// What no line of a database is about, and the texts in it that are not plain strings.
pub(super) const LINE: [Row; 4] = [Row::skip("sqlite"), Row::skip("tables"), Row::skip("at"), Row::run("**.$attributed")];

#[rustfmt::skip]
const APPS: [Row; 9] = [
    // WhatsApp, iOS: ChatStorage.sqlite.
    Row::field("ZWAMESSAGE.ZTEXT", Role::Body),
    Row::of("push", "ZWAPROFILEPUSHNAME.ZJID", Role::UserId),
    Row::of("push", "ZWAPROFILEPUSHNAME.ZPUSHNAME", Role::Person),
    // Signal Desktop.
    Row::of("signal", "conversations.e164", Role::Phone),
    Row::of("signal", "conversations.serviceId", Role::UserId),
    Row::of("signal", "conversations.profileName", Role::GivenName),
    Row::of("signal", "conversations.profileFamilyName", Role::FamilyName),
    Row::of("signal", "conversations.profileFullName", Role::Person),
    Row::field("conversations.json", Role::Body),
];

static TABLE: Table = Table { record: LINES, rows: &ALL, escape: Escape::JSON };

const COUNT: usize = LINE.len() + APPS.len() + ROWS.len();

static ALL: [Row; COUNT] = {
    let mut all = [LINE[0]; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = if at < LINE.len() {
            LINE[at]
        } else if at < LINE.len() + APPS.len() {
            APPS[at - LINE.len()]
        } else {
            of_columns(ROWS[at - LINE.len() - APPS.len()])
        };
        at += 1;
    }
    all
};

/// A generic row for columns only, `*.text` instead of `**.text`: a table may be called `message`, and not all in it is one.
const fn of_columns(row: Row) -> Row {
    Row { path: row.path.split_at(1).1, ..row }
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    const ROWS: &str = r#"{"sqlite":1,"tables":{"person":["_id","full_name","email"],"message":["_id","body","thumb"]}}
{"at":[0,1],"person":{"_id":1,"full_name":"Maya Lund","email":"maya@example.org"}}
{"at":[1,17],"message":{"_id":17,"body":"ask Maya","thumb":{"$blob":300}}}
{"at":[1,18],"message":{"_id":18,"body":null,"thumb":{"$attributed":["ask ","Maya"]}}}
"#;

    #[test]
    fn tables_and_columns_are_paths() {
        let seen = Specimen::read(&FORMAT, "chats.db", ROWS);
        assert_eq!(seen.at("message.body"), Some((Role::Body, "ask Maya")));
        assert!(seen.are_one("person.full_name", "person.email"));
        assert_eq!(seen.all(Role::Body), ["ask Maya", "ask ", "Maya"]);
        assert_eq!(seen.records, 4);
        assert_eq!([seen.at("at[0]"), seen.at("tables.person[0]"), seen.at("person._id")], [None; 3]);
    }
}
