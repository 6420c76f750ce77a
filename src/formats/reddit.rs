//! Reddit's answer to a data request: some forty tables, of which `messages.csv` and `chat_history.csv` hold what was written.
//!
//! A column of people holds `u/name`, `r/subreddit` or `#subreddit`; only the first is somebody.

use super::csv_reader::sheet::{self, Found, Known, Proof, Sheet};
use super::csv_reader::{Cell, CsvReader, Layout, OWNER};
use super::retouch::Retouched;
use super::{Format, Sample, Teaches, csv};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The data of a Reddit account.
pub(super) static FORMAT: Format = Format {
    id: "reddit-export",
    name: "Reddit data request",
    origin: "Reddit → reddit.com/settings/data-request: `export_<user name>_<date>.zip`",
    recognizes: |sample| find(sample).is_some_and(|found| found.is_at_the_start()),
    open: |sample| Box::new(Retouched::new(CsvReader::new(sample.path, lay_out), touch)),
    teaches: Teaches::People,
    path,
};

fn find(sample: Sample<'_>) -> Option<Found> {
    let is_table = sample.path == "-" || sample.extension() == "csv";
    is_table.then(|| sheet::find(SHEETS, Some(sample.path), sample.head)).flatten()
}

fn lay_out(sample: Sample<'_>) -> Layout {
    match find(sample).or_else(|| sheet::find(SHEETS, None, sample.head)) {
        Some(found) => found.layout(SHARED, sample.head),
        None => csv::lay_out(sample),
    }
}

/// `u/nora_v` is `nora_v`; a subreddit is nobody.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let name = text.get(slice.raw.range()).unwrap_or("");
    if slice.role != Role::Handle {
        let is_handle = slice.role == Role::Title && is_no_word(name);
        return slices.push(Slice { role: if is_handle { Role::Handle } else { slice.role }, ..slice });
    }
    let name = name.strip_prefix('/').unwrap_or(name);
    if name.starts_with("r/") || name.starts_with('#') || NOBODY.contains(&name) {
        return;
    }
    let bare = name.strip_prefix("u/").or_else(|| name.strip_prefix("user/")).unwrap_or(name);
    if !bare.is_empty() {
        let end = slice.raw.end as usize;
        slices.push(Slice { raw: RawSpan::new(end - bare.len(), end), ..slice });
    }
}

/// Who is no user. `reddit` writes welcomes and stands in every address.
const NOBODY: [&str; 3] = ["reddit", "[deleted]", "[removed]"];

/// A channel of two is called after the other: `sanne_m88`. One word without signs may be the title of a group.
fn is_no_word(title: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'_' | b'-');
    title.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_sign(byte)) && title.bytes().any(is_sign)
}

/// The owner in `export_nora_v_20240612.zip`.
fn path(path: &str, slices: &mut Vec<Slice>) {
    let root = path.split('/').next().unwrap_or(path);
    let Some(named) = root.strip_prefix("export_") else { return };
    let stem = named.strip_suffix(".zip").unwrap_or(named);
    let is_date = |part: &str| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((name, _)) = stem.rsplit_once('_').filter(|(name, date)| !name.is_empty() && is_date(date)) {
        let start = "export_".len();
        slices.push(Slice::new(RawSpan::new(start, start + name.len()), Escape::PLAIN, Role::Handle));
    }
}

const HANDLE: Cell = Cell::As(Role::Handle);
const IP: Role = Role::Whole(Entity::IpAddress);

const fn signed(signature: &'static [&'static str], columns: &'static [Known]) -> Sheet {
    Sheet { files: &[], signature, proof: Proof::Header, columns }
}

const fn named(files: &'static [&'static str], signature: &'static [&'static str], columns: &'static [Known]) -> Sheet {
    Sheet { files, signature, proof: Proof::NameAndHeader, columns }
}

/// Columns of many tables.
static SHARED: &[Known] = &[
    Known::skip("id"),
    Known::field("ip", IP),
    Known::field("registrationip", IP),
    Known::skip("date"),
    Known::skip("createdat"),
    Known::skip("updatedat"),
    Known::skip("subreddit"),
    Known::skip("gildings"),
    Known::skip("direction"),
    Known::field("title", Role::Body),
    Known::field("body", Role::Body),
    Known::field("url", Role::Body),
    Known::field("media", Role::Body),
    // The end of it is the title once more.
    Known::field("permalink", Role::Body),
    Known::field("link", Role::Body),
    Known::field("parent", Role::Body),
];

static SHEETS: &[Sheet] = &[
    signed(
        &["id", "permalink", "threadid", "ip", "from", "to"],
        &[
            Known::skip("permalink"),
            Known::skip("threadid"),
            Known::time("date"),
            Known::of("from", "from", HANDLE),
            Known::of("to", "to", HANDLE),
            Known::field("subject", Role::Body),
        ],
    ),
    signed(
        &["messageid", "username", "message", "channelurl"],
        &[
            Known::skip("messageid"),
            Known::time("createdat"),
            Known::of("from", "username", HANDLE),
            Known::field("message", Role::Body),
            Known::skip("threadparentmessageid"),
            // The channel of two is called after both accounts.
            Known::field("channelurl", Role::Conversation),
            Known::of("chat", "channelname", Cell::As(Role::Title)),
            Known::of("chat", "conversationtype", Cell::As(Role::Kind)),
        ],
    ),
    signed(&["id", "permalink", "date", "ip", "subreddit", "gildings"], &[Known::time("date")]),
    signed(&["id", "permalink", "date", "subreddit", "gildings"], &[Known::time("date")]),
    named(&["friends"], &["username"], &[Known::of("friend", "username", HANDLE), Known::field("note", Role::Body)]),
    named(&["linkedphonenumber"], &["phonenumber"], &[Known::of(OWNER, "phonenumber", Cell::As(Role::Phone))]),
    named(&["birthdate"], &["birthdate"], &[Known::field("birthdate", Role::Whole(Entity::DateOfBirth))]),
    named(&["twitter"], &["username"], &[Known::of(OWNER, "username", HANDLE)]),
    named(&["iplogs"], &["date", "ip"], &[]),
    named(&["userpreferences"], &["preference", "value"], &[Known::skip("preference")]),
    named(&["statistics"], &["statistic", "value"], &[Known::skip("statistic"), Known::of(OWNER, "value", Cell::Someone)]),
    named(&["drafts"], &["id", "title", "body"], &[]),
    named(&["commentvotes", "postvotes"], &["id", "permalink", "direction"], &[]),
    named(&["savedposts", "savedcomments", "hiddenposts"], &["id", "permalink"], &[]),
    named(&["redditgoldinformation"], &["processor"], &[Known::of(OWNER, "payeremail", Cell::As(Role::Email))]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::csv_reader::samples::slices_at_every_cut;
    use crate::formats::specimen::path_of;

    fn read(path: &str, text: &str) -> Vec<(Role, String)> {
        assert!((FORMAT.recognizes)(Sample { path, head: text }), "{path} is not recognised");
        slices_at_every_cut(&FORMAT, path, text).into_iter().map(|(slice, text, _)| (slice.role, text)).collect()
    }

    #[test]
    fn messages_and_chats() {
        let text = "id,permalink,thread_id,date,ip,from,to,subject,body\n\
            8k,/message/messages/8k,8k,2024-06-12 09:17:57 UTC,203.0.113.7,u/nora_v,r/bread,\"Re: \"\"x\"\"\",\"Hi\nthere\"\n";
        let seen = read("messages.csv", text);
        let told: Vec<(Role, &str)> = seen.iter().map(|(role, text)| (*role, text.as_str())).collect();
        assert_eq!(told, [(IP, "203.0.113.7"), (Role::Handle, "nora_v"), (Role::Body, "Re: \"x\""), (Role::Body, "Hi\nthere")]);
        let text = "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type\n\
            15,2024-06-12 10:00:00 UTC,2024-06-12 10:00:00 UTC,nora_v,ok,,sendbird_1,,sanne_m,direct\n";
        let seen = read("-", text);
        let told: Vec<Role> = seen.iter().map(|(role, _)| *role).collect();
        assert_eq!(told, [Role::Handle, Role::Body, Role::Conversation, Role::Handle, Role::Kind]);
    }

    #[test]
    fn tables_of_others_are_not_claimed() {
        let knows = |path, head| (FORMAT.recognizes)(Sample { path, head });
        assert!(knows("friends.csv", "username,note\nx,y\n") && !knows("people.csv", "username,note\nx,y\n"));
        assert!(!knows("messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,CONTENT\n") && !knows("a.csv", "id,date\n"));
        assert!(!knows("x.txt", "username,note\n"));
    }

    #[test]
    fn the_download_is_called_after_the_owner() {
        assert_eq!(path_of(&FORMAT, "export_nora_v_20240612.zip/messages.csv"), [(Role::Handle, "nora_v".to_string())]);
        assert!(path_of(&FORMAT, "export_20240612.zip").is_empty() && path_of(&FORMAT, "messages.csv").is_empty());
    }
}
