//! WhatsApp's databases of an Android phone, `msgstore.db` and `wa.db`, decrypted, as the lines that `archive` makes of their rows.
//!
//! Everybody is an address (`447700900123@s.whatsapp.net`) in the table `jid`, to which all others point by number; names stand in
//! the other database. Columns that no row names are scanned as everywhere.

use super::json_reader::JsonReader;
use super::peek::has_all;
use super::sqlite::{LINE, is_database};
use super::table::{Row, Table};
use super::{Format, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::Role;

/// The format.
pub(super) static FORMAT: Format = Format {
    id: "whatsapp-db",
    name: "WhatsApp database (Android)",
    origin: "a decrypted backup of an Android phone: msgstore.db (from msgstore.db.crypt15) and wa.db",
    recognizes: |sample| is_database(sample) && is_whatsapp(sample.head),
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: super::Teaches::People,
    path: untold,
};

/// Whether the tables of a database are WhatsApp's.
pub(super) fn is_whatsapp(head: &str) -> bool {
    let tables = head.lines().next().unwrap_or_default();
    has_all(tables, &["jid", "chat", "message", "text_data", "raw_string"]) || has_all(tables, &["wa_contacts", "jid"])
}

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

static TABLE: Table = Table {
    record: "message",
    escape: Escape::JSON,
    rows: &[
        LINE[0],
        LINE[1],
        LINE[2],
        LINE[3],
        of("jid", "jid.raw_string", Role::UserId),
        of("jid", "jid.user", Role::Person),
        Row::skip("jid.server"),
        field("chat.subject", Role::Title),
        of("sender", "message.$sender", Role::UserId),
        field("message.$chat", Role::Conversation),
        of("chat", "message.$kind", Role::Kind),
        of("chat", "message.$title", Role::Title),
        field("message.text_data", Role::Body),
        Row::time("message.timestamp"),
        Row::skip("message.key_id"),
        // The table of search holds every text again, as others hold quotes and places: fields, and no messages.
        field("message_ftsv2_content.c1fts_jid", Role::UserId),
        Row::skip("message_ftsv2_content.c2fts_namespace"),
        field("message_media.media_name", Role::File),
        field("message_media.file_path", Role::File),
        field("message_location.latitude", Role::Whole(Entity::LocationCoordinates)),
        field("message_location.longitude", Role::Whole(Entity::LocationCoordinates)),
        of("contact", "wa_contacts.jid", Role::UserId),
        of("contact", "wa_contacts.number", Role::Phone),
        of("contact", "wa_contacts.display_name", Role::Person),
        of("contact", "wa_contacts.given_name", Role::GivenName),
        of("contact", "wa_contacts.family_name", Role::FamilyName),
        of("contact", "wa_contacts.wa_name", Role::Person),
        of("contact", "wa_contacts.nickname", Role::Person),
    ],
};

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    const ROWS: &str = r#"{"sqlite":1,"tables":{"jid":["_id","user","raw_string"],"chat":["_id"],"message":["_id","text_data","timestamp"]}}
{"at":[0,1],"jid":{"_id":1,"user":"447700900123","raw_string":"447700900123@s.whatsapp.net"}}
{"at":[2,17],"message":{"$sender":"447700900123@s.whatsapp.net","$chat":"1","$kind":"DM","$title":"447700900123@s.whatsapp.net","_id":17,"text_data":"ask Maya","timestamp":1741093503000}}
{"at":[2,18],"message":{"$chat":"1","_id":18,"text_data":null,"timestamp":1741093504000}}
"#;

    #[test]
    fn an_address_is_somebody_and_a_message_a_record() {
        let seen = Specimen::read(&FORMAT, "msgstore.db", ROWS);
        assert!(seen.are_one("jid.user", "jid.raw_string"));
        assert_eq!(seen.all(Role::Body), ["ask Maya"]);
        assert_eq!(seen.records, 2);
    }
}
