//! Every layout of Teams' files, in a few lines each.

use super::super::specimen::{Specimen, path_of};
use super::*;

const ONE: &str = "3c6ee395-529d-4681-b5f7-582c707570f6";
const OTHER: &str = "88cbf3c2-0810-4d32-aa19-863c12bf7be9";

const MESSAGE: &str = r#"{"id":"1755","messageType":"message","createdDateTime":"2025-08-12T13:03:39.181Z","chatId":"19:3c6ee395-529d-4681-b5f7-582c707570f6_88cbf3c2-0810-4d32-aa19-863c12bf7be9@unq.gbl.spaces","from":{"application":null,"user":{"id":"88cbf3c2-0810-4d32-aa19-863c12bf7be9","displayName":"Ana Kos"}},"body":{"contentType":"html","content":"<p>Hi <at id=\"0\">Bo</at></p>"},"attachments":[{"id":"1","contentType":"messageReference","content":"{\"messageId\":\"1\",\"messagePreview\":\"yes\",\"messageSender\":{\"user\":{\"id\":\"x-1\",\"displayName\":\"Bo Ek\"}}}","name":null}],"mentions":[{"id":0,"mentionText":"Bo","mentioned":{"user":{"displayName":"Bo Ek","id":"x-1"}}}],"reactions":[{"reactionType":"like","user":{"user":{"id":"x-1","displayName":null}}}]}"#;

#[test]
fn users_are_told_wherever_they_stand() {
    let seen = Specimen::read(&FORMAT, "messages.json", &format!("[{MESSAGE},\n{MESSAGE}]"));
    assert_eq!(seen.records, 2);
    assert!(seen.are_one("[0].from.user.id", "[0].from.user.displayName"));
    assert!(seen.are_one("[0].mentions[0].mentioned.user.id", "[0].mentions[0].mentioned.user.displayName"));
    assert_eq!(seen.all(Role::UserId)[..6], [ONE, OTHER, OTHER, "x-1", "x-1", "x-1"]);
    assert_eq!(seen.all(Role::Person)[..3], ["Ana Kos", "Bo Ek", "Bo Ek"]);
    assert!(seen.all(Role::Body).contains(&"yes"));
    assert_eq!(seen.at("[0].reactions[0].reactionType"), None);
}

#[test]
fn other_layouts_are_the_same() {
    let pascal = r#"[{"Id":"1","MessageType":"message","CreatedDateTime":"2025-08-12T13:03:39Z","ChannelIdentity":{"ChannelId":"19:5XdB@thread.tacv2","TeamId":"t"},"From":{"User":{"Id":"x-1","DisplayName":"Bo Ek"}},"Body":{"Content":"\u003Cp\u003Eone\u003C/p\u003E"}}]"#;
    let seen = Specimen::read(&FORMAT, "messages_1.json", pascal);
    assert!(seen.are_one("[0].From.User.Id", "[0].From.User.DisplayName"));
    assert_eq!((seen.all(Role::Body), seen.all(Role::Conversation)), (vec!["one"], vec!["19:5XdB"]));
    let lines = Specimen::read(&FORMAT, "chat.jsonl", &format!("{MESSAGE}\n{MESSAGE}\n"));
    assert_eq!((lines.records, lines.all(Role::Person).len()), (2, 6));
    let page = format!("{{\"@odata.context\":\"x\",\"value\":[{MESSAGE}]}}");
    assert_eq!(Specimen::read(&FORMAT, "page.json", &page).all(Role::Person).len(), 3);
}

#[test]
fn a_chat_of_two_is_two_accounts_in_links_too() {
    let read = |words: &str| {
        let mut slices = Vec::new();
        touch(words, Slice::new(RawSpan::new(0, words.len()), Escape::JSON, Role::File), &mut slices);
        slices.iter().map(|slice| (slice.role, words[slice.raw.range()].to_string())).collect::<Vec<_>>()
    };
    let link = |from: &str, to: &str| format!("https://teams.microsoft.com/l/message/19%3A{from}_{to}%40unq.gbl.spaces/1?x=1");
    for (from, to) in [(ONE, OTHER), ("[PERSON_1]", "[PERSON_2]"), ("%5BPERSON_1%5D", "%5BPERSON_2%5D")] {
        let parts = read(&link(from, to));
        assert_eq!(parts[1..3], [(Role::UserId, from.to_string()), (Role::UserId, to.to_string())]);
        assert_eq!(parts.len(), 4);
    }
    assert_eq!(read("a_b@example.org").len(), 1);
}

#[test]
fn lists_of_people() {
    let users = r##"[{"BusinessPhones":["+44 7700 900111"],"Mail":"bo@example.org","UserPrincipalName":"bo@example.org","Id":"x-1","DisplayName":"Bo Ek"}]"##;
    let (path, users) = ("TeamsData/users/usersList.json", users);
    let seen = Specimen::read(&FORMAT, path, users);
    assert!(seen.are_one("[0].Id", "[0].DisplayName") && seen.are_one("[0].Id", "[0].Mail"));
    assert!(seen.are_one("[0].Id", "[0].BusinessPhones[0]"));
    let members = r##"{"value":[{"@odata.type":"#microsoft.graph.aadUserConversationMember","id":"MCMj","userId":"x-1","displayName":"Bo Ek"}]}"##;
    assert!(is_people(Sample { path: "m.json", head: members }));
    let of = |path: &str| path_of(&FORMAT, path);
    assert_eq!(of(&format!("T/users/{ONE}/messages_{ONE}.json")).len(), 2);
    assert!(of(&format!("T/teams/{ONE}/messages_{ONE}.json")).is_empty() && of(path).is_empty());
}

#[test]
fn other_json_is_not_claimed() {
    for head in [r#"[{"id":1,"createdDateTime":"x"}]"#, r#"{"messageType":"m","chatId":1}"#, "[]", "", "createdDateTime"] {
        assert!(!(FORMAT.recognizes)(Sample { path: "messages.json", head }), "{head}");
    }
}
