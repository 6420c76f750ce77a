//! Tinder's data export: one `data.json`, with the owner's own messages and no word of those they were sent to.
//!
//! Texts are entity-coded inside JSON (`I&rsquo;m`). `Usage` comes first and may be longer than what a file is recognised by.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_object};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::Role;

/// The data export of Tinder.
pub(super) static FORMAT: Format = Format {
    id: "tinder-export",
    name: "Tinder data export",
    origin: "account.gotinder.com/data → sign in → Download my data (`myData.zip`; the link comes by mail)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_usage = || has_all(head, &["Usage"]) && has_any(head, &["app_opens", "swipes_likes", "swipes_passes"]);
    let is_rest = || has_all(head, &["User", "Messages", "match_id"]);
    is_object(head) && (is_usage() || is_rest())
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(JsonReader::new(&TABLE))
}

/// How Tinder dresses what people wrote.
const DRESS: Escape = Escape::JSON.with(Layer::Entities);

const COORDINATE: Role = Role::Whole(Entity::LocationCoordinates);

const PLACE: Role = Role::Whole(Entity::Location);

const DEVICE: Role = Role::Whole(Entity::PlatformUserId);

const fn me(path: &'static str, role: Role) -> Row {
    Row::of("me", path, role).dressed(DRESS)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role).dressed(DRESS)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

static TABLE: Table = Table {
    record: "Messages[].messages[]",
    escape: DRESS,
    rows: &[
        // Counts by day need no rows; ids of devices stand among them by day.
        field("Usage.idfa.*", DEVICE),
        field("Usage.advertising_id.*", DEVICE),
        // The owner.
        me("User.full_name", Role::Person),
        me("User.name", Role::Person),
        me("User.username", Role::Handle),
        me("User.email", Role::Email),
        me("User.phone_number", Role::Phone),
        me("User._id", Role::UserId),
        me("User.id", Role::UserId),
        me("User.instagram.username", Role::Handle),
        me("User.instagram.full_name", Role::Person),
        field("User.instagram.profile_picture", Role::File),
        field("User.instagram.photos[].link", Role::File),
        field("User.instagram.photos[].image", Role::File),
        field("User.instagram.photos[].thumbnail", Role::File),
        field("User.bio", Role::Body),
        field("User.phone_id", DEVICE),
        field("User.birth_date", Role::Whole(Entity::DateOfBirth)),
        field("User.ip_address", Role::Whole(Entity::IpAddress)),
        field("User.pos.lat", COORDINATE),
        field("User.pos.lon", COORDINATE),
        field("User.travel_pos.lat", COORDINATE),
        field("User.travel_pos.lon", COORDINATE),
        field("User.city.coords.lat", COORDINATE),
        field("User.city.coords.lon", COORDINATE),
        field("User.city.name", PLACE),
        field("User.city.region", PLACE),
        field("User.travel_location_info[].**", PLACE),
        field("User.travel_location_info[].street_number.**", Role::Whole(Entity::StreetAddress)),
        field("User.travel_location_info[].route.**", Role::Whole(Entity::StreetAddress)),
        field("User.travel_location_info[].lat", COORDINATE),
        field("User.travel_location_info[].lon", COORDINATE),
        field("User.jobs[].title.name", Role::Body),
        field("User.jobs[].company.name", Role::Body),
        field("User.schools[].name", Role::Body),
        skip("User.create_date"),
        skip("User.active_time"),
        skip("User.pos.at"),
        skip("User.gender"),
        skip("User.gender_filter"),
        skip("User.interested_in"),
        // Messages: those written to are numbers.
        field("Messages[].match_id", Role::Conversation),
        skip("Messages[].messages[].to"),
        field("Messages[].messages[].from", Role::Person),
        field("Messages[].messages[].message", Role::Body),
        Row::time("Messages[].messages[].sent_date"),
        skip("Messages[].messages[].type"),
        field("Messages[].messages[].fixed_height", Role::File),
        // The rest.
        field("Photos[]", Role::File),
        field("Photos[].url", Role::File),
        field("SwipeNotes[].**", Role::Body),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    #[test]
    fn the_owner_and_what_they_wrote() {
        let text = r#"{"Usage":{"app_opens":{"2025-11-01":4},"idfa":{"2025-11-01":"0f"}},"User":{"email":"i@example.org","full_name":"Ines Moura","pos":{"at":"x","lat":52.5,"lon":13.4},"travel_location_info":[{"route":{"long_name":"Mill Road"},"locality":{"long_name":"Ely"}}]},"Messages":[{"match_id":"Match 2","messages":[{"to":1,"from":"You","message":"I&#39;m Ines","sent_date":"Sun, 02 Nov 2025 18:04:11 GMT"}]}],"Photos":["0a.jpg"]}"#;
        let seen = Specimen::read(&FORMAT, "myData.zip/data.json", text);
        assert!(seen.are_one("User.email", "User.full_name"));
        assert_eq!(seen.all(Role::Body), ["I'm Ines"]);
        assert_eq!((seen.all(COORDINATE), seen.all(PLACE)), (vec!["52.5", "13.4"], vec!["Ely"]));
        assert_eq!(seen.all(Role::Whole(Entity::StreetAddress)), ["Mill Road"]);
        assert_eq!((seen.all(DEVICE), seen.records), (vec!["0f"], 1));
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"Usage":{}}"#, r#"{"User":{},"Messages":[]}"#, r#"[{"Usage":{"app_opens":1}}]"#, ""] {
            assert!(!recognizes(Sample { path: "data.json", head }));
        }
    }
}
