//! The rows of Teams' files, each field in its two spellings.

use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::formats::grammar::markup::Dialect;
use crate::formats::markup_reader::{Page, Pick};
use crate::formats::table::{Row, Table};
use crate::slice::Role;

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// An address, in which names are percent-encoded.
const fn link(path: &'static str) -> Row {
    field(path, Role::File).dressed(Escape::JSON.with(Layer::Percent))
}

const STREET: Role = Role::Whole(Entity::StreetAddress);

/// Users and members.
pub(super) static PEOPLE: &[Row] = &[
    of("person", "**.id", Role::UserId),
    of("person", "**.Id", Role::UserId),
    of("person", "**.userId", Role::UserId),
    of("person", "**.UserId", Role::UserId),
    of("person", "**.displayName", Role::Person),
    of("person", "**.DisplayName", Role::Person),
    of("person", "**.Name", Role::Person),
    of("person", "**.givenName", Role::GivenName),
    of("person", "**.GivenName", Role::GivenName),
    of("person", "**.surname", Role::FamilyName),
    of("person", "**.Surname", Role::FamilyName),
    of("person", "**.email", Role::Email),
    of("person", "**.Email", Role::Email),
    of("person", "**.mail", Role::Email),
    of("person", "**.Mail", Role::Email),
    of("person", "**.userPrincipalName", Role::Email),
    of("person", "**.UserPrincipalName", Role::Email),
    of("person", "**.UserName", Role::Email),
    of("person", "**.mailNickname", Role::Handle),
    of("person", "**.MailNickname", Role::Handle),
    of("person", "**.mobilePhone", Role::Phone),
    of("person", "**.MobilePhone", Role::Phone),
    of("person", "**.PhoneNumber", Role::Phone),
    of("^person", "**.businessPhones[]", Role::Phone),
    of("^person", "**.BusinessPhones[]", Role::Phone),
    field("**.streetAddress", STREET),
    field("**.StreetAddress", STREET),
    skip("**.tenantId"),
    skip("**.TenantId"),
    skip("**.roles"),
    skip("**.Role"),
    skip("**.preferredLanguage"),
    skip("**.PreferredLanguage"),
    skip("**.visibleHistoryStartDateTime"),
    skip("**.createdDateTime"),
    skip("**.CreatedDateTime"),
];

/// The text of a message. Who is mentioned is told beside it; a channel may be, too.
static TEXT: Page = Page {
    dialect: Dialect::Html,
    record: "",
    picks: &[
        Pick::skip("style"),
        Pick::skip("at@id"),
        Pick::skip("attachment@id"),
        Pick::skip("emoji@id"),
        Pick::skip("emoji@alt"),
        Pick::skip("emoji@title"),
        Pick::skip("customemoji@id"),
        Pick::skip("[itemid]@itemid"),
        Pick::skip("[itemtype]@itemtype"),
    ],
};

/// Cards, and messages that are answered.
static CARD: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        skip("messageId"),
        skip("type"),
        skip("version"),
        field("messagePreview", Role::Body),
        of(".user", "**.user.id", Role::UserId),
        of(".user", "**.user.displayName", Role::Person),
        skip("**.user.userIdentityType"),
        field("**.text", Role::Body),
        field("**.title", Role::Body),
        field("**.subtitle", Role::Body),
        link("**.url"),
    ],
};

/// Messages, channels, teams and chats.
pub(super) static MESSAGES: &[Row] = &[
    // People, wherever they stand: who sends, is mentioned, reacts, joins, calls.
    of(".user", "**.user.id", Role::UserId),
    of(".user", "**.User.Id", Role::UserId),
    of(".user", "**.user.displayName", Role::Person),
    of(".user", "**.User.DisplayName", Role::Person),
    of("member", "**.members[].id", Role::UserId),
    of("member", "**.Members[].Id", Role::UserId),
    of("member", "**.members[].userId", Role::UserId),
    of("member", "**.Members[].UserId", Role::UserId),
    of("member", "**.members[].displayName", Role::Person),
    of("member", "**.Members[].DisplayName", Role::Person),
    of("member", "**.members[].email", Role::Email),
    of("member", "**.Members[].Email", Role::Email),
    field("**.mentionText", Role::Body),
    field("**.MentionText", Role::Body),
    // What is said.
    Row::page("**.body.content", &TEXT),
    Row::page("**.Body.Content", &TEXT),
    field("**.subject", Role::Body),
    field("**.Subject", Role::Body),
    field("**.summary", Role::Body),
    field("**.Summary", Role::Body),
    Row::json("**.attachments[].content", &CARD),
    Row::json("**.Attachments[].Content", &CARD),
    link("**.attachments[].contentUrl"),
    link("**.Attachments[].ContentUrl"),
    link("**.attachments[].thumbnailUrl"),
    link("**.Attachments[].ThumbnailUrl"),
    field("**.attachments[].name", Role::File),
    field("**.Attachments[].Name", Role::File),
    link("**.callRecordingUrl"),
    link("**.CallRecordingUrl"),
    field("**.callRecordingDisplayName", Role::File),
    field("**.CallRecordingDisplayName", Role::File),
    // Where it is said.
    field("**.chatId", Role::Conversation),
    field("**.ChatId", Role::Conversation),
    field("**.channelId", Role::Conversation),
    field("**.ChannelId", Role::Conversation),
    field("**.conversation.id", Role::Conversation),
    field("**.Conversation.Id", Role::Conversation),
    link("**.webUrl"),
    link("**.WebUrl"),
    field("**.topic", Role::Title),
    field("**.Topic", Role::Title),
    field("[].displayName", Role::Title),
    field("[].DisplayName", Role::Title),
    field("value[].displayName", Role::Title),
    field("value[].DisplayName", Role::Title),
    field("**.conversation.displayName", Role::Title),
    field("**.Conversation.DisplayName", Role::Title),
    skip("**.reactions[].displayName"),
    skip("**.Reactions[].DisplayName"),
    field("[].Name", Role::Title),
    field("**.chatDisplayName", Role::Title),
    field("**.ChatDisplayName", Role::Title),
    field("**.teamDisplayName", Role::Title),
    field("**.TeamDisplayName", Role::Title),
    field("**.channelDisplayName", Role::Title),
    field("**.ChannelDisplayName", Role::Title),
    field("**.description", Role::Body),
    field("**.Description", Role::Body),
    // In a list of chats they are those of chats, and elsewhere of messages.
    field("id", Role::Key),
    field("[].id", Role::Key),
    field("[].Id", Role::Key),
    field("value[].id", Role::Key),
    field("value[].Id", Role::Key),
    field("[].value[].id", Role::Key),
    field("[].value[].Id", Role::Key),
    // When.
    Row::time("createdDateTime"),
    Row::time("CreatedDateTime"),
    Row::time("[].createdDateTime"),
    Row::time("[].CreatedDateTime"),
    Row::time("value[].createdDateTime"),
    Row::time("value[].CreatedDateTime"),
    Row::time("[].value[].createdDateTime"),
    Row::time("[].value[].CreatedDateTime"),
    skip("**.createdDateTime"),
    skip("**.CreatedDateTime"),
    skip("**.lastModifiedDateTime"),
    skip("**.LastModifiedDateTime"),
    skip("**.lastEditedDateTime"),
    skip("**.LastEditedDateTime"),
    skip("**.deletedDateTime"),
    skip("**.DeletedDateTime"),
    skip("**.modifiedDateTime"),
    skip("**.ModifiedDateTime"),
    skip("**.lastUpdatedDateTime"),
    skip("**.visibleHistoryStartDateTime"),
    // Structure.
    skip("**.id"),
    skip("**.Id"),
    skip("**.etag"),
    skip("**.Etag"),
    skip("**.replyToId"),
    skip("**.ReplyToId"),
    skip("**.messageType"),
    skip("**.MessageType"),
    skip("**.importance"),
    skip("**.Importance"),
    skip("**.locale"),
    skip("**.Locale"),
    skip("**.contentType"),
    skip("**.ContentType"),
    skip("**.userIdentityType"),
    skip("**.UserIdentityType"),
    skip("**.applicationIdentityType"),
    skip("**.conversationIdentityType"),
    skip("**.ConversationIdentityType"),
    skip("**.tenantId"),
    skip("**.TenantId"),
    skip("**.teamId"),
    skip("**.TeamId"),
    skip("**.GroupsId"),
    skip("**.Privacy"),
    skip("**.teamsAppId"),
    skip("**.TeamsAppId"),
    skip("**.reactionType"),
    skip("**.ReactionType"),
    skip("**.actions"),
    skip("**.Actions"),
    skip("**.chatType"),
    skip("**.ChatType"),
    skip("**.membershipType"),
    skip("**.MembershipType"),
    skip("**.callId"),
    skip("**.CallId"),
    skip("**.callDuration"),
    skip("**.CallDuration"),
    skip("**.roles"),
];
