//! Where the people and the words stand in the files of Facebook, Messenger and Instagram. Their paths do not clash.
//!
//! Instagram's account files have the labels of its screens as keys (`Phone Number`): in other languages these differ, and
//! what stands under them is scanned as any field.

use crate::escape::Escape;
use crate::finding::Entity;
use crate::formats::table::{Row, Table};
use crate::slice::Role;

const IP: Role = Role::Whole(Entity::IpAddress);
const PLACE: Role = Role::Whole(Entity::Location);
const BIRTH: Role = Role::Whole(Entity::DateOfBirth);
const SECRET: Role = Role::Whole(Entity::GenericSecret);

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role).dressed(Escape::META)
}

const fn field(path: &'static str, role: Role) -> Row {
    of("", path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

const fn time(path: &'static str) -> Row {
    Row::time(path)
}

/// Facebook, Messenger and Instagram.
pub(super) static INFORMATION: Table = Table {
    record: "messages[]",
    escape: Escape::META,
    rows: &[
        // A thread.
        field("participants[].name", Role::Person),
        of("chat", "title", Role::Title),
        of("chat", "thread_type", Role::Kind),
        of("chat", "thread_path", Role::File),
        field("joinable_mode.link", Role::Whole(Entity::InviteLink)),
        skip("joinable_mode.mode"),
        of("sender", "messages[].sender_name", Role::Person),
        time("messages[].timestamp_ms"),
        field("messages[].content", Role::Body),
        field("messages[].bumped_message_metadata.bumped_message", Role::Body),
        field("messages[].share.link", Role::Body),
        field("messages[].share.share_text", Role::Body),
        of("shared", "messages[].share.original_content_owner", Role::Person),
        of("shared", "messages[].share.profile_share_name", Role::Person),
        of("shared", "messages[].share.profile_share_username", Role::Handle),
        field("messages[].reactions[].actor", Role::Person),
        skip("messages[].reactions[].reaction"),
        field("messages[].users[].name", Role::Person),
        field("messages[].ip", IP),
        skip("messages[].type"),
        field("**.uri", Role::File),
        field("**.backup_uri", Role::File),
        // Facebook: friends and contacts.
        field("friends[].name", Role::Person),
        field("friends_v2[].name", Role::Person),
        field("friends_v2[].contact_info", Role::Person),
        field("deleted_friends_v2[].name", Role::Person),
        field("removed_friends[].name", Role::Person),
        field("removed_friends_v2[].name", Role::Person),
        field("rejected_requests[].name", Role::Person),
        field("rejected_requests_v2[].name", Role::Person),
        field("received_requests[].name", Role::Person),
        field("received_requests_v2[].name", Role::Person),
        field("sent_requests[].name", Role::Person),
        field("sent_requests_v2[].name", Role::Person),
        field("followers_v2[].name", Role::Person),
        field("following_v2[].name", Role::Person),
        field("blocked_users_v2[].name", Role::Person),
        field("people_interactions_v2[].entries[].data.name", Role::Person),
        field("**.address_book[].name", Role::Person),
        // A number or an address.
        field("**.address_book[].details[].contact_point", Role::Person),
        field("**.tags[].name", Role::Person),
        field("**.comment.author", Role::Person),
        field("**.comment.comment", Role::Body),
        field("**.comment.group", Role::Title),
        field("**.data[].post", Role::Body),
        field("**.reaction.actor", Role::Person),
        skip("**.reaction.reaction"),
        // Facebook: the profile.
        of("me", "**.name.full_name", Role::Person),
        of("me", "**.name.first_name", Role::GivenName),
        of("middle", "**.name.middle_name", Role::FamilyName),
        of("me", "**.name.last_name", Role::FamilyName),
        of("me", "**.username", Role::Handle),
        of("me", "**.profile_uri", Role::Profile),
        field("**.emails.emails[]", Role::Email),
        field("**.emails.previous_emails[]", Role::Email),
        field("**.emails.pending_emails[]", Role::Email),
        field("**.emails.ad_account_emails[]", Role::Email),
        field("**.phone_numbers[].phone_number", Role::Phone),
        field("**.birthday.year", BIRTH),
        field("**.birthday.month", BIRTH),
        field("**.birthday.day", BIRTH),
        field("**.current_city.name", PLACE),
        field("**.hometown.name", PLACE),
        field("**.address.street", Role::Whole(Entity::StreetAddress)),
        field("**.address.zipcode", Role::Whole(Entity::PostalCode)),
        field("**.address.city", PLACE),
        field("**.family_members[].name", Role::Person),
        skip("**.family_members[].relation"),
        field("**.relationship.partner", Role::Person),
        field("**.previous_relationships[].name", Role::Person),
        field("**.previous_names[].name", Role::Person),
        field("**.other_names[].name", Role::Person),
        field("**.screen_names[].names[].name", Role::Handle),
        skip("**.phone_numbers[].phone_type"),
        // Facebook: logins.
        field("**.ip_address", IP),
        field("used_ip_address_v2[].ip", IP),
        field("**.datr_cookie", SECRET),
        field("account_activity_v2[].city", PLACE),
        field("account_activity_v2[].region", PLACE),
        field("active_sessions_v2[].location", PLACE),
        skip("**.user_agent"),
        skip("**.site_name"),
        skip("account_activity_v2[].action"),
        // Facebook: what browsers were offered to fill in.
        field("**.FULL_NAME[]", Role::Person),
        field("**.FIRST_NAME[]", Role::Person),
        field("**.LAST_NAME[]", Role::Person),
        field("**.EMAIL[]", Role::Email),
        field("**.PHONE_NUMBER[]", Role::Phone),
        skip("**.label_values[].label"),
        // Instagram: followers and followed, blocked, restricted.
        of("listed", "**.string_list_data[].value", Role::Handle),
        of("listed", "**.string_list_data[].href", Role::Profile),
        field("relationships_following[].title", Role::Handle),
        field("relationships_followers[].title", Role::Handle),
        field("relationships_blocked_users[].title", Role::Handle),
        field("relationships_close_friends[].title", Role::Handle),
        field("relationships_restricted_users[].title", Role::Handle),
        field("relationships_hide_stories_from[].title", Role::Handle),
        field("relationships_unfollowed_users[].title", Role::Handle),
        field("relationships_dismissed_suggested_users[].title", Role::Handle),
        field("relationships_follow_requests_sent[].title", Role::Handle),
        field("relationships_permanent_follow_requests[].title", Role::Handle),
        field("relationships_following_hashtags[].string_list_data[].value", Role::Body),
        field("relationships_following_hashtags[].string_list_data[].href", Role::Body),
        // Likes: whose post it was, where it is, and a thumb.
        field("likes_media_likes[].title", Role::Handle),
        field("likes_media_likes[].string_list_data[].href", Role::Body),
        field("likes_media_likes[].string_list_data[].value", Role::Body),
        field("likes_comment_likes[].title", Role::Handle),
        field("likes_comment_likes[].string_list_data[].href", Role::Body),
        field("likes_comment_likes[].string_list_data[].value", Role::Body),
        // Instagram: the account, contacts, comments, logins.
        of("me", "**.string_map_data.Username.value", Role::Handle),
        of("me", "**.string_map_data.Name.value", Role::Person),
        of("me", "**.string_map_data.Email.value", Role::Email),
        of("me", "**.string_map_data.Phone Number.value", Role::Phone),
        field("**.string_map_data.Date of birth.value", BIRTH),
        field("**.string_map_data.Bio.value", Role::Body),
        field("**.string_map_data.Website.value", Role::Body),
        field("**.string_map_data.Gender.value", Role::Body),
        field("**.string_map_data.Private Account.value", Role::Body),
        // The halves of a name stand in objects of their own: they cannot be told together.
        of("me", "**.string_map_data.First Name.value", Role::Person),
        of("me", "**.string_map_data.Last Name.value", Role::Person),
        of("me", "**.string_map_data.Contact Information.value", Role::Person),
        field("**.string_map_data.Comment.value", Role::Body),
        field("**.string_map_data.Media Owner.value", Role::Handle),
        field("**.string_map_data.Author.value", Role::Handle),
        // A name, a number, an address or a whole text about oneself that is no more.
        field("**.string_map_data.Previous Value.value", Role::Whole(Entity::Username)),
        field("**.string_map_data.New Value.value", Role::Whole(Entity::Username)),
        skip("**.string_map_data.Changed.value"),
        skip("**.string_map_data.Change Date.value"),
        skip("**.string_map_data.Time.value"),
        field("**.string_map_data.IP Address.value", IP),
        field("**.string_map_data.Cookie Name.value", SECRET),
        skip("**.string_map_data.User Agent.value"),
        skip("**.string_map_data.Language Code.value"),
        skip("account_history_login_history[].title"),
        skip("account_history_logout_history[].title"),
    ],
};

/// `Maya Lindqvist_1.json` of Messenger's storage. Mostly plain UTF-8, but not in every version.
pub(super) static ENCRYPTED: Table = Table {
    record: "messages[]",
    escape: Escape::META,
    rows: &[
        field("participants[]", Role::Person),
        field("threadName", Role::Title),
        of("sender", "messages[].senderName", Role::Person),
        time("messages[].timestamp"),
        field("messages[].text", Role::Body),
        field("messages[].media[].uri", Role::File),
        field("messages[].reactions[].actor", Role::Person),
        skip("messages[].reactions[].reaction"),
        skip("messages[].type"),
    ],
};
