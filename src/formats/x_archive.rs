//! X (Twitter) archive, *Download an archive of your data*: `data/*.js`, each a JavaScript assignment with JSON behind it.
//!
//! Direct messages know the others by the numbers of their accounts only; who has which name stands in the mentions of
//! `tweets.js`. The number of a conversation is made of the numbers of its two people.

use super::json_reader::JsonReader;
use super::peek::{has_any, is_digits};
use super::retouch::Retouched;
use super::table::Table;
use super::{Format, Reader, Sample, untold};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use tables::{MESSAGES, OTHERS};

mod tables;

/// The archive of an X account.
pub(super) static FORMAT: Format = Format {
    id: "x-archive",
    name: "X (Twitter) archive",
    origin: "X → Settings and privacy → Your account → Download an archive of your data (a zip)",
    recognizes: |sample| is_own_assignment(sample.head),
    open,
    teaches: super::Teaches::People,
    path: untold,
};

/// What stands before the JSON: today's archive, its list of contents, and the one until 2018, which was made of tweets.
const ASSIGNED: &[&str] =
    &["window.YTD.", "window.__THAR_CONFIG", "Grailbird.data.", "var user_details ", "var tweet_index ", "var payload_details "];

fn is_own_assignment(head: &str) -> bool {
    let head = head.trim_start();
    let line = head.lines().next().unwrap_or_default();
    ASSIGNED.iter().any(|name| head.starts_with(name)) && line.contains('=')
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    Box::new(Retouched::new(JsonReader::new(table(sample)), split_numbers))
}

/// In files of conversations a message is a record, in all others an element.
fn table(sample: Sample<'_>) -> &'static Table {
    let is_direct = sample.name().starts_with("direct-message") || has_any(sample.head, &["dmConversation"]);
    if is_direct { &MESSAGES } else { &OTHERS }
}

/// What stands before somebody's number in the address of a profile.
const USER_ID: &str = "user_id=";

/// `100200300-400500600` are two accounts, and `https://twitter.com/intent/user?user_id=100200300` is one: the rest stays.
fn split_numbers(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let words = text.get(slice.raw.range()).unwrap_or("");
    let is_id = |word: &str| is_digits(word, 1..=20);
    let numbers = match slice.role {
        Role::Conversation => {
            let two = words.split_once('-').filter(|(one, other)| is_id(one) && is_id(other));
            two.map(|(one, other)| vec![(0, one), (one.len() + 1, other)])
        }
        // Whatever stands there is an account: a second run meets placeholders.
        Role::Profile => words.split_once(USER_ID).map(|(link, id)| vec![(link.len() + USER_ID.len(), id)]),
        _ => None,
    };
    let Some(numbers) = numbers else { return slices.push(slice) };
    let start = slice.raw.start as usize;
    let place = |(at, number): (usize, &str)| RawSpan::new(start + at, start + at + number.len());
    let accounts = numbers.into_iter().map(|number| Slice { raw: place(number), role: Role::UserId, ..slice });
    slices.extend(accounts.filter(|account| !account.raw.is_empty()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Entity;
    use crate::formats::specimen::Specimen;

    const DM: &str = r#"window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "100200300-400500600",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "400500600",
            "reactions" : [
              {
                "senderId" : "400500600",
                "reactionKey" : "like",
                "eventId" : "1320946773276291073",
                "createdAt" : "2024-10-27T04:33:47.424Z"
              }
            ],
            "urls" : [
              {
                "url" : "https://t.co/AbCdEfGhIj",
                "expanded" : "https://twitter.com/petra_lund",
                "display" : "twitter.com/petra_lund"
              }
            ],
            "text" : "Petra &amp; me",
            "mediaUrls" : [ ],
            "senderId" : "100200300",
            "id" : "901565800758300677",
            "createdAt" : "2024-08-26T22:03:31.928Z"
          }
        },
        {
          "participantsJoin" : {
            "initiatingUserId" : "100200300",
            "userIds" : [ "12" ],
            "createdAt" : "2024-08-26T22:03:31.928Z"
          }
        }
      ]
    }
  }
]"#;

    #[test]
    fn a_conversation_is_two_accounts() {
        let seen = Specimen::read(&FORMAT, "twitter.zip/data/direct-messages.js", DM);
        let ids = ["100200300", "400500600", "400500600", "400500600", "100200300", "100200300", "12"];
        assert_eq!((seen.all(Role::UserId), seen.records), (ids.to_vec(), 2));
        assert_eq!(seen.at("[0].dmConversation.messages[0].messageCreate.text"), Some((Role::Body, "Petra & me")));
        assert_eq!(seen.at("[0].dmConversation.messages[0].messageCreate.id"), None);
    }

    #[test]
    fn people_of_tweets_and_lists() {
        let follower = r#"window.YTD.follower.part0 = [ {
  "follower" : {
    "accountId" : "12",
    "userLink" : "https://twitter.com/intent/user?user_id=12"
  }
} ]"#;
        let seen = Specimen::read(&FORMAT, "data/follower.js", follower);
        assert_eq!(seen.all(Role::UserId), ["12", "12"]);
        assert!(seen.are_one("[0].follower.accountId", "[0].follower.userLink"));
        let again = "window.YTD.follower.part0 = [ { \"follower\" : { \"userLink\" : \"https://twitter.com/intent/user?user_id=[X_1]\" } } ]";
        assert_eq!(Specimen::read(&FORMAT, "data/follower.js", again).all(Role::UserId), ["[X_1]"]);
        let tweet = r#"window.YTD.tweets.part0 = [{"tweet":{"display_text_range":["0","9"],"entities":{"user_mentions":[{"name":"Petra Lund","screen_name":"petra_lund","indices":["0","11"],"id_str":"400500600","id":"400500600"}]},"full_text":"@petra_lund &lt;3","in_reply_to_user_id":"400500600","in_reply_to_screen_name":"petra_lund","id_str":"1"}}]"#;
        let seen = Specimen::read(&FORMAT, "data/tweets.js", tweet);
        let mention = "[0].tweet.entities.user_mentions[0].";
        assert!(seen.are_one(&format!("{mention}name"), &format!("{mention}id_str")));
        assert!(seen.are_one("[0].tweet.in_reply_to_user_id", "[0].tweet.in_reply_to_screen_name"));
        assert_eq!(seen.at("[0].tweet.full_text"), Some((Role::Body, "@petra_lund <3")));
        // Places in the text belong to the text.
        assert!(seen.are_one(&format!("{mention}indices[0]"), "[0].tweet.full_text"));
        assert!(seen.are_one("[0].tweet.display_text_range[1]", "[0].tweet.full_text"));
    }

    #[test]
    fn the_account_itself() {
        let account = "window.YTD.account.part0 = [\n  {\n    \"account\" : {\n      \"email\" : \"a@example.org\",\n      \"username\" : \"ann\",\n      \"accountId\" : \"7\",\n      \"accountDisplayName\" : \"Ann Lee\"\n    }\n  }\n]";
        let seen = Specimen::read(&FORMAT, "account.js", account);
        assert!(seen.are_one("[0].account.email", "[0].account.accountId"));
        let manifest = r#"window.__THAR_CONFIG = {"userInfo":{"accountId":"7","userName":"ann","displayName":"Ann Lee"},"dataTypes":{"account":{"files":[{"fileName":"data/account.js","globalName":"YTD.account.part0","count":"1"}]}}}"#;
        let seen = Specimen::read(&FORMAT, "data/manifest.js", manifest);
        assert!(seen.are_one("userInfo.userName", "userInfo.displayName"));
        assert_eq!(seen.at("dataTypes.account.files[0].fileName"), None);
        let ip = r#"window.YTD.ip_audit.part0 = [{"ipAudit":{"accountId":"7","loginIp":"2001:db8::1"}}]"#;
        assert_eq!(Specimen::read(&FORMAT, "ip-audit.js", ip).all(Role::Whole(Entity::IpAddress)), ["2001:db8::1"]);
        let old = "Grailbird.data.tweets_2012_05 = \n [ {\n  \"text\" : \"hi\",\n  \"user\" : {\n    \"name\" : \"Ann Lee\",\n    \"screen_name\" : \"ann\"\n  }\n} ]";
        assert!(Specimen::read(&FORMAT, "2012_05.js", old).are_one("[0].user.name", "[0].user.screen_name"));
    }

    #[test]
    fn other_scripts_are_not_claimed() {
        for head in ["window.alert(1)", "var x = []", "[{\"dmConversation\":{}}]", "window.YTD.tweets", ""] {
            assert!(!(FORMAT.recognizes)(Sample { path: "data/tweets.js", head }), "{head}");
        }
    }
}
