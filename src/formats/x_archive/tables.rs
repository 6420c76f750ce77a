//! Where the people and the words stand in the files of an X archive.
//!
//! Everything is a string, numbers too, and most texts are entity-coded. Rows begin with `**` where older archives have
//! one object less around.

use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::formats::table::{ELEMENTS, Row, Table};
use crate::slice::{Mark, Role, Unit};

const HTML: Escape = Escape::JSON.with(Layer::Entities);

const IP: Role = Role::Whole(Entity::IpAddress);
const BIRTH: Role = Role::Whole(Entity::DateOfBirth);
const TOKEN: Role = Role::Whole(Entity::GenericSecret);

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

const fn text(path: &'static str) -> Row {
    Row::field(path, Role::Body).dressed(HTML)
}

/// `direct-messages.js`, `direct-messages-group.js`, `direct-message-headers.js`, `direct-message-group-headers.js`.
pub(super) static MESSAGES: Table = Table {
    record: "[].dmConversation.messages[]",
    escape: Escape::JSON,
    rows: &[
        field("[].dmConversation.conversationId", Role::Conversation),
        field("**.senderId", Role::UserId),
        field("**.recipientId", Role::UserId),
        field("**.initiatingUserId", Role::UserId),
        field("**.userIds[]", Role::UserId),
        field("**.participantsSnapshot[]", Role::UserId),
        text("**.messageCreate.text"),
        text("**.editHistory[].text"),
        field("**.conversationNameUpdate.name", Role::Title).dressed(HTML),
        field("**.mediaUrls[]", Role::File),
        Row::time("[].dmConversation.messages[].messageCreate.createdAt"),
        Row::time("[].dmConversation.messages[].joinConversation.createdAt"),
        Row::time("[].dmConversation.messages[].participantsJoin.createdAt"),
        Row::time("[].dmConversation.messages[].participantsLeave.createdAt"),
        Row::time("[].dmConversation.messages[].conversationNameUpdate.createdAt"),
        skip("**.reactions[].createdAt"),
        skip("**.reactions[].reactionKey"),
        skip("**.reactions[].eventId"),
        skip("**.messageCreate.id"),
        // The short address of a link, which stands in the text too.
        skip("**.urls[].url"),
    ],
};

/// All the others.
pub(super) static OTHERS: Table = Table {
    record: ELEMENTS,
    escape: Escape::JSON,
    rows: &[
        // manifest.js
        of("me", "userInfo.accountId", Role::UserId),
        of("me", "userInfo.userName", Role::Handle),
        of("me", "userInfo.displayName", Role::Person),
        skip("archiveInfo"),
        skip("readmeInfo"),
        skip("dataTypes"),
        // account.js, and the account in other files
        of("me", "[].account.accountId", Role::UserId),
        of("me", "[].account.email", Role::Email),
        of("me", "[].account.phoneNumber", Role::Phone),
        of("me", "[].account.username", Role::Handle),
        of("me", "[].account.accountDisplayName", Role::Person),
        skip("[].account.createdVia"),
        of("me", "[].accountCreationIp.accountId", Role::UserId),
        field("[].accountCreationIp.userCreationIp", IP),
        of("me", "[].ipAudit.accountId", Role::UserId),
        field("[].ipAudit.loginIp", IP),
        skip("[].ipAudit.loginPortNumber"),
        of("me", "[].device.phoneNumber", Role::Phone),
        field("[].niDeviceResponse.messagingDevice.phoneNumber", Role::Phone),
        field("[].niDeviceResponse.pushDevice.token", TOKEN),
        field("[].niDeviceResponse.pushDevice.udid", TOKEN),
        of("me", "[].emailAddressChange.accountId", Role::UserId),
        of("me", "[].emailAddressChange.emailChange.changedFrom", Role::Email),
        of("me", "[].emailAddressChange.emailChange.changedTo", Role::Email),
        of("me", "[].screenNameChange.accountId", Role::UserId),
        of("me", "[].screenNameChange.screenNameChange.changedFrom", Role::Handle),
        of("me", "[].screenNameChange.screenNameChange.changedTo", Role::Handle),
        of("me", "[].accountTimezone.accountId", Role::UserId),
        of("me", "[].verified.accountId", Role::UserId),
        of("me", "[].protectedHistory.accountId", Role::UserId),
        of("me", "[].keyRegistryData.userId", Role::UserId),
        field("**.deviceMetadataList[].registrationToken", TOKEN),
        field("**.deviceMetadataList[].identityKey", TOKEN),
        field("**.deviceMetadataList[].deviceId", TOKEN),
        field("[].deviceToken.token", TOKEN),
        skip("[].deviceToken.clientApplicationId"),
        of("me", "[].twitterCircle.ownerUserId", Role::UserId),
        of("me", "[].periscopeAccountInformation.id", Role::UserId),
        of("me", "[].periscopeAccountInformation.username", Role::Handle),
        of("me", "[].periscopeAccountInformation.displayName", Role::Person),
        of("me", "[].periscopeAccountInformation.twitterScreenName", Role::Handle),
        // profile.js, personalization.js, ageinfo.js
        text("[].profile.description.bio"),
        field("[].profile.description.website", Role::Body),
        field("[].profile.description.location", Role::Whole(Entity::Location)),
        field("[].profile.avatarMediaUrl", Role::Whole(Entity::MediaFile)),
        field("[].profile.headerMediaUrl", Role::Whole(Entity::MediaFile)),
        field("**.birthDate", BIRTH),
        field("**.age[]", Role::Whole(Entity::Age)),
        field("**.locationHistory[].city", Role::Whole(Entity::Location)),
        skip("**.isDisabled"),
        // Others: followers, those followed, blocked, muted; the address book.
        of("user", "**.accountId", Role::UserId),
        of("user", "**.userLink", Role::Profile),
        of("contact", "[].contact.emails[]", Role::Email),
        of("contact", "[].contact.phoneNumbers[]", Role::Phone),
        of("contact", "[].contact.firstName", Role::GivenName),
        of("contact", "[].contact.lastName", Role::FamilyName),
        of("contact", "[].contact.name", Role::Person),
        // tweets.js, deleted-tweets.js, community-tweet.js; until 2018 with a text and a user of their own
        Row { who: "text", ..text("**.full_text") },
        Row { who: "text", ..text("**.text") },
        of("author", "**.user.name", Role::Person),
        of("author", "**.user.screen_name", Role::Handle),
        of("author", "**.user.id", Role::UserId),
        of("author", "**.user.id_str", Role::UserId),
        field("**.user.profile_image_url_https", Role::Whole(Entity::MediaFile)),
        of("mention", "**.user_mentions[].name", Role::Person).dressed(HTML),
        of("mention", "**.user_mentions[].screen_name", Role::Handle),
        of("mention", "**.user_mentions[].id", Role::UserId),
        of("mention", "**.user_mentions[].id_str", Role::UserId),
        of("reply", "**.in_reply_to_screen_name", Role::Handle),
        of("reply", "**.in_reply_to_user_id", Role::UserId),
        of("reply", "**.in_reply_to_user_id_str", Role::UserId),
        field("**.source_user_id", Role::UserId),
        field("**.source_user_id_str", Role::UserId),
        field("**.user_id", Role::UserId),
        field("**.coordinates[]", Role::Whole(Entity::LocationCoordinates)),
        field("**.media_url", Role::File),
        field("**.media_url_https", Role::File),
        skip("**.video_info"),
        skip("**.media[].id"),
        skip("**.media[].id_str"),
        skip("**.media[].type"),
        skip("**.media[].sizes"),
        skip("**.media[].source_status_id"),
        skip("**.media[].source_status_id_str"),
        skip("**.tweet.id"),
        skip("**.tweet.id_str"),
        skip("[].id"),
        skip("[].id_str"),
        skip("**.tweet_id"),
        skip("**.in_reply_to_status_id"),
        skip("**.in_reply_to_status_id_str"),
        skip("**.edit_info"),
        skip("**.lang"),
        skip("**.source"),
        skip("**.favorite_count"),
        skip("**.retweet_count"),
        Row::time("[].tweet.created_at"),
        Row::time("[].created_at"),
        skip("**.deleted_at"),
        skip("**.coordinates.type"),
        skip("**.geo.type"),
        // `var user_details`, until 2018
        of("me", "id", Role::UserId),
        of("me", "screen_name", Role::Handle),
        of("me", "full_name", Role::Person),
        field("location", Role::Whole(Entity::Location)),
        text("bio"),
        skip("created_at"),
        skip("[].file_name"),
        skip("[].var_name"),
        // note-tweet.js
        of("mention", "**.mentions[].screenName", Role::Handle),
        skip("**.noteTweetId"),
        Row::time("[].noteTweet.createdAt"),
        skip("**.updatedAt"),
        skip("**.lifecycle"),
        // like.js, saved-search.js, user-link-clicks.js, grok-chat-item.js
        text("[].like.fullText"),
        skip("[].like.tweetId"),
        field("[].savedSearch.query", Role::Body),
        skip("[].savedSearch.savedSearchId"),
        skip("**.linkClick.tweetId"),
        skip("**.timeStampOfInteraction"),
        field("[].grokChatItem.accountId", Role::UserId),
        field("[].grokChatItem.message", Role::Body),
        skip("[].grokChatItem.chatId"),
        Row::time("[].grokChatItem.createdAt"),
        skip("[].grokChatItem.sender"),
        // ad-engagements.js, ad-impressions.js
        field("**.promotedTweetInfo.tweetText", Role::Body),
        skip("**.promotedTweetInfo.tweetId"),
        field("**.deviceInfo.deviceId", TOKEN),
        skip("**.deviceInfo.osType"),
        skip("**.displayLocation"),
        skip("**.targetingType"),
        skip("**.engagementType"),
        skip("**.engagementTime"),
        skip("**.impressionTime"),
        // connected-application.js
        field("[].connectedApplication.description", Role::Body),
        skip("[].connectedApplication.permissions"),
        skip("[].connectedApplication.id"),
        skip("[].connectedApplication.approvedAt"),
        // Times that are no messages', and the short addresses of links.
        skip("**.createdAt"),
        skip("**.changedAt"),
        skip("**.lastSeenAt"),
        skip("**.createdDate"),
        skip("**.updatedDate"),
        skip("**.urls[].url"),
        skip("**.media[].url"),
        // Where in the text something stands.
        Row::offset("^^text", "**.indices[]", (Mark::Bound, Unit::CodePoint)),
        Row::offset("^text", "**.display_text_range[]", (Mark::Bound, Unit::CodePoint)),
        skip("**.fromIndex"),
        skip("**.toIndex"),
    ],
};
