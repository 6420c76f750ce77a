//! Apple's Messages, `chat.db`, and the address books beside it, as the lines that `archive` makes of their rows.
//!
//! `chat.db` names nobody but by number and address, mostly keeps texts in `attributedBody` only, and quotes them again in
//! reactions ("Loved “…”"); names stand in the address book.

use super::json_reader::JsonReader;
use super::sqlite::{LINE, is_database, is_of_messages};
use super::table::{Row, Table};
use super::{Format, untold};
use crate::escape::Escape;
use crate::slice::Role;

/// The format.
pub(super) static FORMAT: Format = Format {
    id: "imessage-db",
    name: "iMessage database (chat.db)",
    origin: "macOS: the folder ~/Library/Messages (chat.db with chat.db-wal); iOS: chat.db in an unencrypted backup; AddressBook-v22.abcddb beside it",
    recognizes: |sample| is_database(sample) && is_of_messages(sample.head),
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: super::Teaches::People,
    path: untold,
};

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
        // People, by number or address.
        of("handle", "handle.id", Role::Person),
        of("handle", "handle.uncanonicalized_id", Role::Person),
        of("handle", "handle.person_centric_id", Role::UserId),
        Row::skip("handle.country"),
        Row::skip("handle.service"),
        // Conversations. `guid` is `iMessage;-;+15550142201`.
        field("chat.guid", Role::Key),
        field("chat.chat_identifier", Role::Person),
        field("chat.display_name", Role::Title),
        field("chat.room_name", Role::Key),
        field("chat.account_login", Role::Key),
        field("chat.last_addressed_handle", Role::Person),
        field("chat.group_id", Role::Key),
        field("chat.original_group_id", Role::Key),
        Row::skip("chat.service_name"),
        // Messages.
        of("sender", "message.$sender", Role::Person),
        field("message.$chat", Role::Conversation),
        of("chat", "message.$kind", Role::Kind),
        of("chat", "message.$title", Role::Title),
        field("message.text", Role::Body),
        field("message.subject", Role::Body),
        field("message.group_title", Role::Title),
        field("message.account", Role::Key),
        field("message.destination_caller_id", Role::Person),
        field("message.cache_roomnames", Role::Key),
        Row::time("message.date"),
        Row::skip("message.guid"),
        Row::skip("message.service"),
        Row::skip("message.account_guid"),
        Row::skip("message.associated_message_guid"),
        Row::skip("message.reply_to_guid"),
        Row::skip("message.thread_originator_guid"),
        Row::skip("message.thread_originator_part"),
        Row::skip("message.balloon_bundle_id"),
        Row::skip("message.expressive_send_style_id"),
        Row::skip("message.ck_record_id"),
        Row::skip("message.ck_record_change_tag"),
        Row::skip("message.country"),
        // Attachments.
        field("attachment.filename", Role::File),
        field("attachment.transfer_name", Role::File),
        Row::skip("attachment.guid"),
        Row::skip("attachment.original_guid"),
        Row::skip("attachment.mime_type"),
        Row::skip("attachment.uti"),
        Row::skip("attachment.ck_record_id"),
        // The address book of macOS.
        of("card", "ZABCDRECORD.ZFIRSTNAME", Role::GivenName),
        of("card", "ZABCDRECORD.ZLASTNAME", Role::FamilyName),
        of("card", "ZABCDRECORD.ZMIDDLENAME", Role::GivenName),
        of("card", "ZABCDRECORD.ZNICKNAME", Role::Handle),
        of("card", "ZABCDRECORD.ZMAIDENNAME", Role::FamilyName),
        of("^card", "with[].phones", Role::Phone),
        of("^card", "with[].emails", Role::Email),
        field("ZABCDPHONENUMBER.ZFULLNUMBER", Role::Phone),
        field("ZABCDEMAILADDRESS.ZADDRESS", Role::Email),
        field("ZABCDEMAILADDRESS.ZADDRESSNORMALIZED", Role::Email),
        // The one of iOS.
        of("person", "ABPerson.First", Role::GivenName),
        of("person", "ABPerson.Last", Role::FamilyName),
        of("person", "ABPerson.Middle", Role::GivenName),
        of("person", "ABPerson.Nickname", Role::Handle),
        of("^person", "with[].values", Role::Person),
        field("ABMultiValue.value", Role::Person),
    ],
};

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    const ROWS: &str = r#"{"sqlite":1,"tables":{"handle":["ROWID","id","person_centric_id"],"chat":["ROWID","guid","chat_identifier"],"message":["ROWID","text","attributedBody","date"],"chat_message_join":["chat_id","message_id"]}}
{"at":[0,1],"handle":{"ROWID":1,"id":"+15550142201","person_centric_id":"5E0C"}}
{"at":[1,1],"chat":{"ROWID":1,"guid":"iMessage;-;+15550142201","chat_identifier":"+15550142201"}}
{"at":[2,1],"message":{"$sender":"+15550142201","$chat":"1","$title":"+15550142201","ROWID":1,"text":null,"attributedBody":{"$attributed":["Call ","Priya"]},"date":700000000000000000}}
"#;

    #[test]
    fn a_handle_is_one_person() {
        let seen = Specimen::read(&FORMAT, "chat.db", ROWS);
        assert!(seen.are_one("handle.id", "handle.person_centric_id"));
        assert_eq!(seen.at("chat.guid"), Some((Role::Key, "iMessage;-;+15550142201")));
        assert_eq!((seen.records, seen.at("message.*chat")), (1, None));
        assert_eq!(seen.all(Role::Conversation), ["1"]);
        assert_eq!(seen.all(Role::Body), ["Call ", "Priya"]);
    }
}
