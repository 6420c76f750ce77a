//! A Mastodon archive: `outbox.json`, `actor.json`, `likes.json`, `bookmarks.json`.
//!
//! People are addresses (`https://toot.example/users/maren_l/statuses/1`): the name in them goes, the rest stays. Direct messages
//! are posts like the others; only `to` says whom they were for.

use super::json_reader::JsonReader;
use super::markup_reader::{Page, Pick};
use super::peek::{has_all, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample, Teaches, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::formats::grammar::markup::Dialect;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The archive of a Mastodon account.
pub(super) static FORMAT: Format = Format {
    id: "mastodon-export",
    name: "Mastodon archive",
    origin: "Mastodon → Preferences → Import and export → Request your archive (a zip)",
    recognizes,
    open: |_| -> Box<dyn Reader> { Box::new(Retouched::new(JsonReader::new(&TABLE), names_only)) },
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_list = || has_all(head, &["OrderedCollection", "orderedItems"]);
    let is_actor = || has_all(head, &["preferredUsername", "outbox", "followers"]);
    is_object(head) && has_all(head, &["@context", "https://www.w3.org/ns/activitystreams"]) && (is_list() || is_actor())
}

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// An address that may have a name in it.
const fn link(path: &'static str) -> Row {
    Row::field(path, Role::Profile)
}

/// What a post or a biography is made of. Hashtags are dressed as mentions are.
static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "",
    picks: &[
        Pick::skip("span.invisible@class"),
        Pick::field("a@href", Role::Profile),
        Pick::of(".mention", "a.mention@href", Role::Profile),
        Pick::of(".mention", "a.mention", Role::Handle),
        Pick::field("a.hashtag", Role::Body),
    ],
};

static TABLE: Table = Table {
    record: "orderedItems[]",
    escape: Escape::JSON,
    rows: &[
        skip("@context"),
        // actor.json
        of("me", "preferredUsername", Role::Handle),
        of("me", "name", Role::Person),
        of("me", "id", Role::Profile),
        of("me", "url", Role::Profile),
        Row::page("summary", &PAGE),
        field("attachment[].name", Role::Body),
        Row::page("attachment[].value", &PAGE),
        link("inbox"),
        link("outbox"),
        link("following"),
        link("followers"),
        link("featured"),
        link("featuredTags"),
        link("devices"),
        link("movedTo"),
        of("me", "alsoKnownAs[]", Role::Profile),
        link("publicKey.id"),
        link("publicKey.owner"),
        skip("publicKey.publicKeyPem"),
        skip("endpoints"),
        // outbox.json; likes.json and bookmarks.json are addresses only.
        of("author", "orderedItems[].actor", Role::Profile),
        link("orderedItems[]"),
        link("orderedItems[].id"),
        link("orderedItems[].object"),
        link("orderedItems[].**.to[]"),
        link("orderedItems[].**.cc[]"),
        link("orderedItems[].object.**.id"),
        link("orderedItems[].object.**.url"),
        link("orderedItems[].object.**.href"),
        link("orderedItems[].object.atomUri"),
        link("orderedItems[].object.attributedTo"),
        link("orderedItems[].object.inReplyTo"),
        link("orderedItems[].object.inReplyToAtomUri"),
        link("orderedItems[].object.quote"),
        link("orderedItems[].object.**.next"),
        link("orderedItems[].object.**.partOf"),
        field("orderedItems[].object.conversation", Role::Conversation),
        field("orderedItems[].object.context", Role::Conversation),
        field("orderedItems[].object.summary", Role::Body),
        Row::page("orderedItems[].object.content", &PAGE),
        Row::page("orderedItems[].object.contentMap.*", &PAGE),
        of("mention", "orderedItems[].object.tag[].href", Role::Profile),
        of("mention", "orderedItems[].object.tag[].name", Role::Handle),
        // Pictures and what their author says is on them; answers of polls.
        field("orderedItems[].object.attachment[].url", Role::File),
        field("orderedItems[].object.attachment[].name", Role::Body),
        field("orderedItems[].object.**.oneOf[].name", Role::Body),
        field("orderedItems[].object.**.anyOf[].name", Role::Body),
        skip("orderedItems[].**.blurhash"),
        skip("orderedItems[].**.focalPoint"),
        skip("orderedItems[].**.width"),
        skip("orderedItems[].**.height"),
        field("icon.url", Role::Whole(Entity::MediaFile)),
        field("image.url", Role::Whole(Entity::MediaFile)),
        // Structure.
        Row::time("orderedItems[].published"),
        skip("**.published"),
        skip("**.updated"),
        skip("**.endTime"),
        skip("**.type"),
        skip("**.mediaType"),
        skip("**.totalItems"),
    ],
};

/// Everybody, as an address.
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// Of addresses only the name of the account is somebody's; hashtags (`#chess`), faces (`:blobcat:`)
/// and the `@` that stands apart from its name are nobody.
fn names_only(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let words = text.get(slice.raw.range()).unwrap_or("");
    match slice.role {
        Role::Handle if words == "@" || words.starts_with(['#', ':']) => slices.push(Slice { role: Role::Body, ..slice }),
        Role::Profile if words == PUBLIC => {}
        Role::Profile => slices.push(account(words, slice)),
        _ => slices.push(slice),
    }
}

/// `https://toot.example/users/maren_l/statuses/1`, `https://toot.example/@maren_l`
fn account(words: &str, slice: Slice) -> Slice {
    let behind = |mark: &str| words.find(mark).map(|at| at + mark.len());
    let host = behind("://").and_then(|host| Some(host + words.get(host..)?.find('/')?));
    let Some(at) = host.and_then(|_| behind("/users/").or_else(|| behind("/@"))) else {
        return Slice { role: Role::File, ..slice };
    };
    let rest = words.get(at..).unwrap_or("");
    let length = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let start = slice.raw.start as usize + at;
    let escape = slice.escape.with(Layer::FileName);
    Slice { raw: RawSpan::new(start, start + length), role: Role::Handle, escape, ..slice }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const OUTBOX: &str = r##"{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","totalItems":2,"orderedItems":[{"id":"https://toot.example/users/tobi/statuses/1/activity","type":"Create","actor":"https://toot.example/users/tobi","published":"2025-11-02T18:04:11Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://other.example/users/maren_l"],"object":{"id":"https://toot.example/users/tobi/statuses/1","type":"Note","content":"<p><a href=\"https://other.example/@maren_l\" class=\"u-url mention\">@<span>maren_l</span></a> call <a href=\"https://toot.example/tags/chess\" class=\"mention hashtag\" rel=\"tag\">#<span>chess</span></a></p>","tag":[{"type":"Mention","href":"https://other.example/users/maren_l","name":"@maren_l@other.example"},{"type":"Hashtag","href":"https://toot.example/tags/chess","name":"#chess"}]}},{"id":"https://toot.example/users/tobi/statuses/2/activity","type":"Announce","object":"https://other.example/users/zed/statuses/5"}]}"##;

    #[test]
    fn names_stand_in_addresses() {
        let seen = Specimen::read(&FORMAT, "archive.zip/outbox.json", OUTBOX);
        let item = "orderedItems[0]";
        assert_eq!(seen.at(&format!("{item}.cc[0]")), Some((Role::Handle, "maren_l")));
        assert!(seen.are_one(&format!("{item}.object.tag[0].href"), &format!("{item}.object.tag[0].name")));
        assert_eq!(seen.at(&format!("{item}.object.tag[1].name")), Some((Role::Body, "#chess")));
        assert_eq!(seen.at(&format!("{item}.to[0]")), None);
        assert_eq!(seen.at("orderedItems[1].object"), Some((Role::Handle, "zed")));
        assert_eq!(seen.records, 2);
    }

    #[test]
    fn other_lists_are_not_claimed() {
        for head in [r#"{"type":"OrderedCollection","orderedItems":[]}"#, r#"{"outbox":[],"@context":"x"}"#, "[]"] {
            assert!(!recognizes(Sample { path: "outbox.json", head }));
        }
    }
}
