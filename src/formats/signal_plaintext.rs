//! Signal's own plaintext export: `main.jsonl`, one account, recipient, chat or message a line.
//!
//! Messages name people by small numbers (`authorId`) that only lead to lines of this file, so they stay; mentions and group
//! changes name them by account (`aci`). Numbers of telephones have no `+`.

use super::json_reader::JsonReader;
use super::peek::{has_all, is_object};
use super::table::{LINES, Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Mark, Role, Unit};

/// What Signal Desktop and Signal for Android export as plain text.
pub(super) static FORMAT: Format = Format {
    id: "signal-plaintext",
    name: "Signal plaintext export",
    origin: "Signal → Settings → Chats (Android: Backups) → Export chat history as plain text: `main.jsonl`",
    recognizes: |sample: Sample<'_>| is_object(sample.head) && has_all(sample.head, &["backupTimeMs", "mediaRootBackupKey"]),
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: Teaches::People,
    path: untold,
};

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// Who has these can read or act for somebody.
const fn secret(path: &'static str) -> Row {
    Row::field(path, Role::Whole(Entity::GenericSecret))
}

/// An account as its id.
const fn account(path: &'static str) -> Row {
    Row::field(path, Role::UserId)
}

static TABLE: Table = Table {
    record: LINES,
    escape: Escape::JSON,
    rows: &[
        skip("version"),
        skip("backupTimeMs"),
        secret("mediaRootBackupKey"),
        skip("currentAppVersion"),
        skip("firstAppVersion"),
        // The owner.
        of("me", "account.givenName", Role::GivenName),
        of("me", "account.familyName", Role::FamilyName),
        of("me", "account.username", Role::Handle),
        field("account.bioText", Role::Body),
        skip("account.bioEmoji"),
        secret("account.profileKey"),
        secret("account.svrPin"),
        secret("account.avatarUrlPath"),
        secret("account.usernameLink.entropy"),
        secret("account.usernameLink.serverId"),
        secret("account.donationSubscriberData.subscriberId"),
        secret("account.backupsSubscriberData.subscriberId"),
        secret("account.backupsSubscriberData.purchaseToken"),
        skip("account.usernameLink.color"),
        skip("account.accountSettings"),
        // People.
        of("contact", "recipient.contact.aci", Role::UserId),
        of("contact", "recipient.contact.pni", Role::UserId),
        of("contact", "recipient.contact.e164", Role::Phone),
        of("contact", "recipient.contact.username", Role::Handle),
        of("contact", "recipient.contact.profileGivenName", Role::GivenName),
        of("contact", "recipient.contact.profileFamilyName", Role::FamilyName),
        of("contact", "recipient.contact.systemNickname", Role::Person),
        of("contact", "recipient.contact.nickname.given", Role::Person),
        of("contact", "recipient.contact.nickname.family", Role::Person),
        // As the owner's address book has it.
        of("listed", "recipient.contact.systemGivenName", Role::GivenName),
        of("listed", "recipient.contact.systemFamilyName", Role::FamilyName),
        field("recipient.contact.note", Role::Body),
        secret("recipient.contact.profileKey"),
        secret("recipient.contact.identityKey"),
        secret("recipient.contact.keyTransparencyData"),
        skip("recipient.contact.visibility"),
        skip("recipient.contact.identityState"),
        skip("recipient.contact.avatarColor"),
        skip("recipient.contact.notRegistered"),
        // Groups, lists, links to calls.
        secret("recipient.group.masterKey"),
        secret("recipient.group.snapshot.inviteLinkPassword"),
        field("recipient.group.snapshot.title.title", Role::Title),
        field("recipient.group.snapshot.description.descriptionText", Role::Body),
        field("recipient.group.snapshot.members[].labelString", Role::Body),
        account("recipient.group.snapshot.**.userId"),
        account("recipient.group.snapshot.**.addedByUserId"),
        secret("recipient.group.snapshot.avatarUrl"),
        skip("recipient.group.snapshot.accessControl"),
        skip("recipient.group.snapshot.**.role"),
        skip("recipient.group.storySendMode"),
        field("recipient.distributionList.distributionList.name", Role::Title),
        account("recipient.distributionList.distributionId"),
        field("recipient.callLink.name", Role::Title),
        secret("recipient.callLink.rootKey"),
        secret("recipient.callLink.adminKey"),
        skip("recipient.callLink.restrictions"),
        // Messages.
        Row::time("chatItem.dateSent"),
        of("text", "**.text.body", Role::Body),
        of("quoted text", "**.quote.text.body", Role::Body),
        account("**.bodyRanges[].mentionAci"),
        skip("**.bodyRanges[].style"),
        // Where in the text a mention or a style stands.
        Row::offset("^text", "**.text.bodyRanges[].start", (Mark::Start, Unit::Utf16)),
        Row::offset("^text", "**.text.bodyRanges[].length", (Mark::Length, Unit::Utf16)),
        Row::offset("^quoted text", "**.quote.text.bodyRanges[].start", (Mark::Start, Unit::Utf16)),
        Row::offset("^quoted text", "**.quote.text.bodyRanges[].length", (Mark::Length, Unit::Utf16)),
        skip("**.bodyRanges[].start"),
        skip("**.bodyRanges[].length"),
        field("**.fileName", Role::File),
        field("**.caption", Role::Body),
        field("**.linkPreview[].url", Role::Body),
        field("**.linkPreview[].title", Role::Body),
        field("**.linkPreview[].description", Role::Body),
        field("chatItem.poll.question", Role::Body),
        field("chatItem.poll.options[].option", Role::Body),
        field("chatItem.paymentNotification.note", Role::Body),
        field("notificationProfile.name", Role::Body),
        field("chatFolder.name", Role::Body),
        secret("**.packKey"),
        secret("**.locatorInfo.key"),
        secret("**.locatorInfo.localKey"),
        secret("**.locatorInfo.transitCdnKey"),
        skip("**.locatorInfo.plaintextHash"),
        skip("**.locatorInfo.encryptedDigest"),
        skip("**.locatorInfo.mediaName"),
        skip("**.blurHash"),
        skip("**.contentType"),
        skip("**.clientUuid"),
        skip("**.packId"),
        skip("**.emoji"),
        // A contact that somebody sent.
        of("sent", "chatItem.contactMessage.contact.name.givenName", Role::GivenName),
        of("sent", "chatItem.contactMessage.contact.name.familyName", Role::FamilyName),
        of("sent", "chatItem.contactMessage.contact.name.nickname", Role::Person),
        field("chatItem.contactMessage.contact.number[].value", Role::Phone),
        field("chatItem.contactMessage.contact.email[].value", Role::Email),
        field("chatItem.contactMessage.contact.address[].street", Role::Whole(Entity::StreetAddress)),
        field("chatItem.contactMessage.contact.address[].postcode", Role::Whole(Entity::PostalCode)),
        field("chatItem.contactMessage.contact.address[].city", Role::Whole(Entity::Location)),
        // What happened: former names and numbers, changes of groups.
        of("former", "chatItem.updateMessage.profileChange.previousName", Role::Person),
        of("former", "chatItem.updateMessage.profileChange.newName", Role::Person),
        of("former", "chatItem.updateMessage.learnedProfileChange.e164", Role::Phone),
        of("former", "chatItem.updateMessage.learnedProfileChange.username", Role::Handle),
        field("chatItem.updateMessage.threadMerge.previousE164", Role::Phone),
        field("chatItem.updateMessage.sessionSwitchover.e164", Role::Phone),
        field("**.groupNameUpdate.newGroupName", Role::Title),
        field("**.groupDescriptionUpdate.newDescription", Role::Body),
        account("**.updates[].**.updaterAci"),
        account("**.updates[].**.newMemberAci"),
        account("**.updates[].**.memberAci"),
        account("**.updates[].**.removerAci"),
        account("**.updates[].**.removedAci"),
        account("**.updates[].**.inviterAci"),
        account("**.updates[].**.inviteeAci"),
        account("**.updates[].**.requestorAci"),
        account("**.updates[].**.revokedMemberAci"),
        account("**.updates[].**.aci"),
        account("**.startedCallAci"),
        // Structure: numbers of lines, times, kinds.
        skip("**.id"),
        skip("**.chatId"),
        skip("**.authorId"),
        skip("**.recipientId"),
        skip("**.recipientIds"),
        skip("**.callId"),
        skip("**.ringerRecipientId"),
        skip("**.startedCallRecipientId"),
        skip("**.memberRecipientIds"),
        skip("**.timestamp"),
        skip("**.dateReceived"),
        skip("**.dateServerSent"),
        skip("**.sentTimestamp"),
        skip("**.receivedTimestamp"),
        skip("**.targetSentTimestamp"),
        skip("**.expireStartDate"),
        skip("**.expiresInMs"),
        skip("**.expirationTimerMs"),
        skip("**.muteUntilMs"),
        skip("**.createdAtMs"),
        skip("**.uploadTimestamp"),
        skip("**.type"),
        skip("**.state"),
        skip("**.direction"),
        skip("**.simpleUpdate"),
        skip("chat.style"),
        // `revisions` are whole messages again.
        Row::time("chatItem.revisions[].dateSent"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const EXPORT: &str = r#"{"version":"1","backupTimeMs":"1767225600000","mediaRootBackupKey":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}
{"account":{"username":"tamsin.41","givenName":"Tamsin","familyName":"Okoro","accountSettings":{"x":"y"}}}
{"recipient":{"id":"4","contact":{"aci":"AAoRzgAAQACAAAAAAAAAAQ==","e164":"447700900142","profileGivenName":"Ludo","profileFamilyName":"Brandvold","nickname":{"given":"Ludde"}}}}
{"chatItem":{"chatId":"2","authorId":"4","dateSent":"1767225100123","standardMessage":{"text":{"body":"hi","bodyRanges":[{"start":0,"length":1,"mentionAci":"AAoRzgAAQACAAAAAAAAAAQ=="}]},"quote":{"targetSentTimestamp":"1767225100123","authorId":"4","text":{"body":"before"},"type":"NORMAL"}},"revisions":[{"dateSent":"1","standardMessage":{"text":{"body":"earlier"}}}]}}
"#;

    #[test]
    fn people_and_what_they_say() {
        let seen = Specimen::read(&FORMAT, "main.jsonl", EXPORT);
        assert!(seen.are_one("account.username", "account.familyName"));
        let of = |key: &str| format!("recipient.contact.{key}");
        assert!(seen.are_one(&of("aci"), &of("e164")) && seen.are_one(&of("aci"), &of("nickname.given")));
        assert!(!seen.are_one("account.username", &of("aci")));
        assert_eq!(seen.all(Role::UserId), ["AAoRzgAAQACAAAAAAAAAAQ=="; 2]);
        assert_eq!(seen.all(Role::Body), ["hi", "before", "earlier"]);
        assert!(seen.all(Role::Field).is_empty(), "{:?}", seen.all(Role::Field));
        assert_eq!(seen.records, 4);
    }
}
