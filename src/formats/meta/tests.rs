//! Threads and account files of Meta: what the rows say, whose file it is, and what paths tell.

use super::*;
use crate::formats::specimen::{Specimen, path_of};

const THREAD: &str = r#"{
  "participants": [
    {
      "name": "Zo\u00c3\u00ab Brandt"
    },
    {
      "name": "Iv\u00c3\u00a1n Pe\u00c3\u00b1a"
    }
  ],
  "messages": [
    {
      "sender_name": "Iv\u00c3\u00a1n Pe\u00c3\u00b1a",
      "timestamp_ms": 1717321402123,
      "content": "Zo\u00c3\u00ab \u00f0\u009f\u0098\u0085",
      "reactions": [
        {
          "reaction": "\u00e2\u009d\u00a4",
          "actor": "Zo\u00c3\u00ab Brandt"
        }
      ],
      "photos": [
        {
          "uri": "messages/inbox/ivanpena_10158001/photos/38.jpg",
          "creation_timestamp": 1717321300
        }
      ]
    }
  ],
  "title": "Iv\u00c3\u00a1n Pe\u00c3\u00b1a",
  "is_still_participant": true,
  "thread_type": "Regular",
  "thread_path": "inbox/ivanpena_10158001"
}"#;

#[test]
fn a_thread_of_messenger() {
    let seen = Specimen::read(&MESSENGER, "message_1.json", THREAD);
    assert_eq!(seen.all(Role::Person), ["Zoë Brandt", "Iván Peña", "Iván Peña", "Zoë Brandt", "Iván Peña"]);
    assert_eq!(seen.at("messages[0].content"), Some((Role::Body, "Zoë 😅")));
    assert_eq!(seen.all(Role::File), ["messages/inbox/", "_", "/photos/38.jpg", "inbox/", "_"]);
    assert_eq!(seen.all(Role::Handle), ["ivanpena", "ivanpena"]);
    assert_eq!(seen.all(Role::UserId), ["10158001", "10158001"]);
    assert!(seen.are_one("title", "thread_type") && seen.are_one("title", "thread_path"));
    assert_eq!(seen.records, 1);
}

#[test]
fn whose_file_it_is() {
    let is = |path: &str, head: &str| {
        let sample = Sample { path, head };
        ((MESSENGER.recognizes)(sample), (INSTAGRAM.recognizes)(sample), (E2EE.recognizes)(sample))
    };
    let threads = "your_instagram_activity/messages/inbox/a_1/message_1.json";
    assert_eq!(is(threads, THREAD), (false, true, false));
    assert_eq!(is("facebook-x/messages/inbox/instagramuser_1/message_1.json", THREAD), (true, false, false));
    assert_eq!(is("facebook-x.zip/your_posts_1.json", "[]"), (true, false, false));
    assert_eq!(is("followers_1.json", r#"[{"title":"","string_list_data":[]}]"#), (false, true, false));
    assert_eq!(is("friends.json", r#"{"friends_v2":[{"name":"A","timestamp":1}]}"#), (true, false, false));
    assert_eq!(is("A_1.json", r#"{"participants":["A"],"threadName":"A","messages":[]}"#), (false, false, true));
    for head in [r#"{"participants":[],"messages":[]}"#, r#"{"a_v2":1}"#, "{}", "", "<html>"] {
        assert_eq!(is("x.json", head), (false, false, false));
    }
}

#[test]
fn paths_name_threads_and_the_owner() {
    let told = |path: &str| path_of(&MESSENGER, path);
    let handle = |name: &str| (Role::Handle, name.to_string());
    let number = (Role::UserId, "10158001".to_string());
    assert_eq!(
        told("facebook-zoe.brandt-2025-11-02-Xy3.zip/messages/inbox/ivanpena_10158001/message_1.json"),
        [handle("zoe.brandt"), handle("ivanpena"), number.clone()]
    );
    assert_eq!(told("instagram-zoe_b-20210512/messages/inbox/facebookuser_10158001/a.json"), [handle("zoe_b"), number]);
    assert_eq!(told("facebook-zoe/messages/inbox/IvanPena_aB3/message_1.json"), [handle("zoe"), handle("IvanPena")]);
    assert!(told("messages/inbox/_a/b").is_empty() && told("inbox").is_empty() && told("facebook-.zip/x").is_empty());
    assert_eq!(path_of(&E2EE, "messages.zip/Zo\u{eb} B_2.json"), [(Role::Title, "Zo\u{eb} B".to_string())]);
}

#[test]
fn an_instagram_account() {
    let text = r#"{
  "profile_user": [
    {
      "title": "User Information",
      "string_map_data": {
        "Email": {
          "href": "",
          "value": "zoe@example.org",
          "timestamp": 0
        },
        "Username": {
          "href": "",
          "value": "zoe_b",
          "timestamp": 0
        }
      }
    }
  ]
}"#;
    let seen = Specimen::read(&INSTAGRAM, "personal_information.json", text);
    let at = |key: &str| format!("profile_user[0].string_map_data.{key}.value");
    assert_eq!(seen.at(&at("Username")), Some((Role::Handle, "zoe_b")));
    assert!(seen.are_one(&at("Username"), &at("Email")));
    let list = r#"[{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/ivan.p","value":"ivan.p","timestamp":1}]}]"#;
    let seen = Specimen::read(&INSTAGRAM, "followers_1.json", list);
    assert!(seen.are_one("[0].string_list_data[0].value", "[0].string_list_data[0].href"));
    let likes = r#"{"likes_media_likes":[{"title":"ivan.p","string_list_data":[{"href":"https://www.instagram.com/p/a/","value":"\u00f0\u009f\u0091\u008d"}]}]}"#;
    let seen = Specimen::read(&INSTAGRAM, "liked_posts.json", likes);
    assert_eq!((seen.all(Role::Handle), seen.all(Role::Profile).len()), (vec!["ivan.p"], 0));
}
