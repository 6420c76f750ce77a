//! Where the people and the words stand in each kind of file of a Discord data package.
//!
//! Ids of channels and servers name folders of the package and stay as they are; ids of accounts do not.

use crate::escape::Escape;
use crate::finding::Entity;
use crate::formats::table::{LINES, Row, Table};
use crate::slice::Role;

const IP: Role = Role::Whole(Entity::IpAddress);
const STREET: Role = Role::Whole(Entity::StreetAddress);
const AVATAR: Role = Role::Whole(Entity::MediaFile);

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// `messages/c<id>/messages.json`, since March 2024.
pub(super) static MESSAGES: Table = Table {
    record: "[]",
    escape: Escape::JSON,
    rows: &[
        skip("[].ID"),
        Row::time("[].Timestamp"),
        field("[].Contents", Role::Body),
        // Addresses of files, with a space between them.
        field("[].Attachments", Role::File),
    ],
};

/// `messages/c<id>/channel.json`.
pub(super) static CHANNEL: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        skip("id"),
        of("chat", "type", Role::Kind),
        of("chat", "name", Role::Title),
        skip("guild.id"),
        field("guild.name", Role::Title),
        field("recipients[]", Role::UserId),
        field("recipients[].id", Role::UserId),
        field("recipients[].username", Role::Handle),
    ],
};

/// `messages/index.json`: labels by the channel's id.
pub(super) static INDEX: Table = Table { record: "", escape: Escape::JSON, rows: &[skip(""), field("*", Role::Body)] };

/// `servers/index.json`: names by the server's id.
pub(super) static SERVERS: Table = Table { record: "", escape: Escape::JSON, rows: &[skip(""), field("*", Role::Title)] };

/// `servers/<id>/*.json`.
pub(super) static GUILD: Table = Table {
    record: "[]",
    escape: Escape::JSON,
    rows: &[
        skip("id"),
        field("name", Role::Title),
        field("owner_id", Role::UserId),
        field("description", Role::Body),
        field("**.user_id", Role::UserId),
        of("user", "**.user.id", Role::UserId),
        of("user", "**.user.username", Role::Handle),
        of("user", "**.user.global_name", Role::Person),
        field("**.topic", Role::Body),
        field("**.reason", Role::Body),
        skip("[].id"),
        skip("[].type"),
        skip("[].action_type"),
        skip("[].guild_id"),
        skip("[].channel_id"),
        skip("[].parent_id"),
        skip("[].application_id"),
        skip("roles"),
        field("roles.*.name", Role::Body),
        skip("roles.*.id"),
        skip("roles.*.permissions"),
        skip("roles.*.color"),
        skip("icon_hash"),
        skip("features"),
    ],
};

/// `account/user.json`.
pub(super) static USER: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        of("me", "id", Role::UserId),
        of("me", "username", Role::Handle),
        of("me", "global_name", Role::Person),
        of("me", "display_name", Role::Person),
        of("me", "email", Role::Email),
        of("me", "phone", Role::Phone),
        of("me", "user_profile_metadata.legacy_username", Role::Handle),
        field("user_profile_metadata.bio", Role::Body),
        skip("discriminator"),
        field("avatar_hash", AVATAR),
        of("friend", "relationships[].id", Role::UserId),
        of("friend", "relationships[].nickname", Role::Person),
        of("friend", "relationships[].user.id", Role::UserId),
        of("friend", "relationships[].user.username", Role::Handle),
        of("friend", "relationships[].user.global_name", Role::Person),
        of("friend", "relationships[].user.display_name", Role::Person),
        of("friend", "relationships[].user.bot", Role::Kind),
        field("relationships[].user.avatar", AVATAR),
        skip("relationships[].user.discriminator"),
        skip("relationships[].since"),
        of("friend", "friend_suggestions[].suggested_user.id", Role::UserId),
        of("friend", "friend_suggestions[].suggested_user.username", Role::Handle),
        of("friend", "friend_suggestions[].suggested_user.global_name", Role::Person),
        of("abroad", "connections[].id", Role::UserId),
        of("abroad", "connections[].name", Role::Handle),
        skip("connections[].type"),
        Row::keys("notes", Role::UserId),
        field("notes.*", Role::Body),
        of("abroad", "external_friends_lists[].user_id", Role::UserId),
        of("abroad", "external_friends_lists[].name", Role::Handle),
        skip("external_friends_lists[].platform_type"),
        field("**.payments[].description", Role::Body),
        skip("**.last_4"),
        field("**.binding_token", Role::Whole(Entity::AuthToken)),
        field("**.billing_address.name", Role::Person),
        field("**.billing_address.line_1", STREET),
        field("**.billing_address.line_2", STREET),
        field("**.billing_address.city", STREET),
        field("**.billing_address.state", STREET),
        field("**.billing_address.postal_code", Role::Whole(Entity::PostalCode)),
        skip("**.billing_address.country"),
        field("**.ip", IP),
        field("**.last_ip", IP),
        field("**.date_of_birth", Role::Whole(Entity::DateOfBirth)),
        field("**.email", Role::Email),
        field("**.phone", Role::Phone),
        field("**.user_id", Role::UserId),
        field("**.gifter_user_id", Role::UserId),
        skip("**.guild_id"),
        skip("**.guild_ids"),
        skip("**.guild_positions"),
        skip("**.restricted_guilds"),
        skip("**.channel_id"),
        skip("**.application_id"),
        skip("**.sku_id"),
        skip("**.plan_id"),
        skip("**.subscription_plan_id"),
        skip("**.parent_id"),
        skip("**.currency"),
        skip("**.created_at"),
        skip("**.starts_at"),
        skip("**.ends_at"),
        skip("**.end_time"),
        skip("**.last_played_at"),
        skip("**.current_period_start"),
        skip("**.current_period_end"),
        skip("**.creation_time"),
        skip("**.expiration_time"),
        skip("**.approx_last_used_time"),
        skip("**.id_hash"),
        skip("payments[].id"),
        skip("payments[].payment_source.id"),
        skip("payment_sources[].id"),
        skip("entitlements[].id"),
        skip("library_applications"),
        skip("premium_until"),
        skip("flags"),
        skip("needs_email_verification"),
        skip("temp_banned_until"),
        skip("current_orbs_balance"),
        skip("mfa_sessions[].id"),
        skip("settings.locale"),
    ],
};

/// Logged activity (one event a line), billing, support tickets, and whatever Discord adds.
pub(super) static OTHERS: Table = Table {
    record: LINES,
    escape: Escape::JSON,
    rows: &[
        of(".self", "**.user_id", Role::UserId),
        field("**.author_id", Role::UserId),
        field("**.owner_id", Role::UserId),
        field("**.recipient_id", Role::UserId),
        field("**.sender_user_id", Role::UserId),
        field("**.recipient_user_id", Role::UserId),
        field("**.other_user_id", Role::UserId),
        field("**.target_user_id", Role::UserId),
        field("**.friend_id", Role::UserId),
        field("**.inviter_id", Role::UserId),
        of(".self", "**.username", Role::Handle),
        of(".self", "**.global_name", Role::Person),
        of(".self", "**.email", Role::Email),
        of(".self", "**.phone", Role::Phone),
        of(".self", "**.phone_number", Role::Phone),
        of(".self", "**.requester.name", Role::Person),
        of(".self", "**.submitter.name", Role::Person),
        of(".self", "**.author.name", Role::Person),
        field("**.ip", IP),
        field("**.client_ip", IP),
        field("**.ip_address", IP),
        field("**.city", Role::Whole(Entity::Location)),
        field("**.region_code", Role::Whole(Entity::Location)),
        field("**.device_vendor_id", Role::Whole(Entity::PlatformUserId)),
        field("**.date_of_birth", Role::Whole(Entity::DateOfBirth)),
        field("**.birthday", Role::Whole(Entity::DateOfBirth)),
        field("**.billing_address.name", Role::Person),
        field("**.billing_address.line_1", STREET),
        field("**.billing_address.line_2", STREET),
        field("**.billing_address.city", STREET),
        field("**.billing_address.state", STREET),
        field("**.billing_address.postal_code", Role::Whole(Entity::PostalCode)),
        skip("**.last_4"),
        field("**.token", Role::Whole(Entity::AuthToken)),
        skip("**.billing_address.country"),
        skip("**.event_type"),
        skip("**.event_id"),
        skip("**.event_source"),
        skip("**.domain"),
        skip("**.day"),
        skip("**._day"),
        skip("**._day_utc"),
        skip("**._hour"),
        skip("**._hour_utc"),
        skip("**._day_pt"),
        skip("**._hour_pt"),
        skip("**.timestamp"),
        skip("**.client_send_timestamp"),
        skip("**.client_track_timestamp"),
        skip("**.server_timestamp"),
        skip("**.created_at"),
        skip("**.updated_at"),
        skip("**.generated_at"),
        skip("**.guild_id"),
        skip("**.channel_id"),
        skip("**.message_id"),
        skip("**.application_id"),
        skip("**.sku_id"),
        skip("**.session"),
        skip("**.country_code"),
        skip("**.os"),
        skip("**.time_zone"),
        skip("**.browser_user_agent"),
        skip("**.client_version"),
        skip("**.os_version"),
    ],
};
