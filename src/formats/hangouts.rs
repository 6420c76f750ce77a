//! `Hangouts.json` of Google Takeout: every conversation of an account in one file.
//!
//! Texts lie in segments, and a name or an address may be split over them. Whoever had no account is named by a phone
//! number, which stands there in three spellings. Until 2016 everything lay one level deeper.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_object};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::Role;

/// Google Hangouts from Takeout.
pub(super) static FORMAT: Format = Format {
    id: "hangouts",
    name: "Google Hangouts (Takeout)",
    origin: "takeout.google.com → Hangouts → Create export, until 2022 (`Hangouts.json`)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    is_object(head)
        && has_any(head, &["conversations", "conversation_state"])
        && (has_all(head, &["conversation_id", "self_conversation_state"])
            || has_all(head, &["participant_data", "fallback_name"]))
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    let is_old = has_any(sample.head, &["conversation_state"]);
    Box::new(JsonReader::new(if is_old { &OLD } else { &TABLE }))
}

static TABLE: Table = Table { record: "conversations[].events[]", escape: Escape::JSON, rows: ROWS };

static OLD: Table = Table { record: "conversation_state[].conversation_state.event[]", escape: Escape::JSON, rows: ROWS };

const COORDINATE: Role = Role::Whole(Entity::LocationCoordinates);

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

static ROWS: &[Row] = &[
    // Conversations and those who are in them.
    of("chat", "conversations[].conversation.conversation.name", Role::Title),
    of("chat", "conversations[].conversation.conversation.type", Role::Kind),
    of("chat", "conversation_state[].conversation_state.conversation.name", Role::Title),
    of("chat", "conversation_state[].conversation_state.conversation.type", Role::Kind),
    field("**.conversation_id.id", Role::Conversation),
    skip("**.conversation.id.id"),
    of("member", "**.participant_data[].id.gaia_id", Role::UserId),
    of("member", "**.participant_data[].id.chat_id", Role::UserId),
    of("member", "**.participant_data[].fallback_name", Role::Person),
    of("member", "**.participant_data[].phone_number.e164", Role::Phone),
    of("member", "**.participant_data[].phone_number.i18n_data.national_number", Role::Phone),
    of("member", "**.participant_data[].phone_number.i18n_data.international_number", Role::Phone),
    // Who says and does.
    of(".id", "**.gaia_id", Role::UserId),
    of(".id", "**.chat_id", Role::UserId),
    of(".phone", "**.e164", Role::Phone),
    of(".phone", "**.national_number", Role::Phone),
    of(".phone", "**.international_number", Role::Phone),
    field("**.conversation_rename.new_name", Role::Title),
    field("**.conversation_rename.old_name", Role::Title),
    Row::time("conversations[].events[].timestamp"),
    Row::time("conversation_state[].conversation_state.event[].timestamp"),
    // What is said.
    Row::run("**.message_content.segment"),
    skip("**.segment[].type"),
    field("**.segment[].link_data.link_target", Role::Body),
    field("**.segment[].link_data.display_url", Role::Body),
    field("**.message_content.annotation[].value", Role::Body),
    field("**.place_v2.name", Role::Body),
    field("**.street_address", Role::Whole(Entity::StreetAddress)),
    field("**.postal_code", Role::Whole(Entity::PostalCode)),
    field("**.latitude", COORDINATE),
    field("**.longitude", COORDINATE),
    // Pictures. The address of one that was uploaded holds whose it is.
    field("**.owner_obfuscated_id", Role::UserId),
    field("**.plus_photo.url", Role::File),
    field("**.plus_photo.original_content_url", Role::File),
    field("**.thumbnail.url", Role::File),
    field("**.thumbnail.image_url", Role::File),
    skip("**.album_id"),
    skip("**.photo_id"),
    skip("**.stream_id"),
    skip("**.media_type"),
    skip("**.embed_item.type"),
    skip("**.embed_item.id"),
    // Structure.
    skip("**.event_id"),
    skip("**.event_type"),
    skip("**.event_version"),
    skip("**.medium_type"),
    skip("**.region_code"),
    skip("**.participant_type"),
    skip("**.new_invitation_status"),
    skip("**.invitation_status"),
    skip("**.invitation_affinity"),
    skip("**.invitation_display_type"),
    skip("**.notification_level"),
    skip("**.delivery_medium_option"),
    of(".phone", "**.delivery_medium_option[].delivery_medium.phone_number.e164", Role::Phone),
    skip("**.network_type"),
    skip("**.status"),
    skip("**.view"),
    skip("**.otr_status"),
    skip("**.otr_toggle"),
    skip("**.force_history_state"),
    skip("**.group_link_sharing_status"),
    skip("**.validation_result"),
    skip("**.in_different_customer_as_requester"),
    skip("**.domain_id"),
    skip("**.membership_change.type"),
    skip("**.leave_reason"),
    skip("**.hangout_event.event_type"),
    skip("**.sort_timestamp"),
    skip("**.active_timestamp"),
    skip("**.invite_timestamp"),
    skip("**.latest_read_timestamp"),
    skip("**.client_generated_id"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const ONE: &str = r#"{
  "conversations": [
    {
      "conversation": {
        "conversation_id": { "id": "UgzInvented01AaABAg" },
        "conversation": {
          "id": { "id": "UgzInvented01AaABAg" },
          "type": "STICKY_ONE_TO_ONE",
          "self_conversation_state": { "self_read_state": { "participant_id": { "gaia_id": "100000000000000000017", "chat_id": "100000000000000000017" } } },
          "participant_data": [
            { "id": { "gaia_id": "100000000000000000029", "chat_id": "100000000000000000029" }, "fallback_name": "+1 415-555-0132", "participant_type": "OFF_NETWORK_PHONE",
              "phone_number": { "e164": "+14155550132", "i18n_data": { "national_number": "(415) 555-0132", "international_number": "+1 415-555-0132", "country_code": 1, "region_code": "US" } } }
          ]
        }
      },
      "events": [
        { "conversation_id": { "id": "UgzInvented01AaABAg" }, "sender_id": { "gaia_id": "100000000000000000017", "chat_id": "100000000000000000017" },
          "timestamp": "1569073414201730",
          "chat_message": { "message_content": { "segment": [
            { "type": "TEXT", "text": "Ruth Ade", "formatting": {} },
            { "type": "LINK", "text": "yemi", "link_data": { "link_target": "mailto:ruth@example.org" } } ] } },
          "event_id": "9-8invented", "event_type": "REGULAR_CHAT_MESSAGE" }
      ]
    }
  ]
}"#;

    #[test]
    fn members_and_segments() {
        let seen = Specimen::read(&FORMAT, "Takeout/Hangouts/Hangouts.json", ONE);
        let member = "conversations[0].conversation.conversation.participant_data[0].";
        for field in ["id.chat_id", "phone_number.e164", "phone_number.i18n_data.national_number"] {
            assert!(seen.are_one(&format!("{member}fallback_name"), &format!("{member}{field}")), "{field}");
        }
        let event = "conversations[0].events[0].";
        assert!(seen.are_one(&format!("{event}sender_id.gaia_id"), &format!("{event}sender_id.chat_id")));
        assert_eq!(seen.all(Role::Body), ["Ruth Ade", "yemi", "mailto:ruth@example.org"]);
        assert_eq!((seen.all(Role::Kind), seen.records), (vec!["STICKY_ONE_TO_ONE"], 1));
        assert_eq!(seen.at(&format!("{event}timestamp")), None);
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"conversations":[{"id":"8:x","MessageList":[]}]}"#, r#"[{"conversations":[]}]"#, "{}"] {
            assert!(!recognizes(Sample { path: "Hangouts.json", head }), "{head}");
        }
    }
}
