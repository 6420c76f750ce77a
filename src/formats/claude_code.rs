//! Sessions of Claude Code: a JSON line for each message, call of a tool, answer and summary.
//!
//! Who worked there is told by paths alone (`cwd`), and by the folder the file stands in, whose name is such a path with `-` for `/`:
//! in both the name after `home` or `Users` is an account's.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_object};
use super::retouch::Retouched;
use super::table::{LINES, Row, Table};
use super::{Format, Reader, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use std::ops::Range;

/// Session files of Claude Code.
pub(super) static FORMAT: Format = Format {
    id: "claude-code",
    name: "Claude Code session",
    origin: "the folder .claude/projects in your home folder: one .jsonl file a session",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_message = || has_all(head, &["sessionId"]) && has_any(head, &["parentUuid", "isSidechain"]);
    let is_beside = || has_all(head, &["summary", "leafUuid"]) || has_all(head, &["snapshot", "isSnapshotUpdate"]);
    is_object(head) && has_all(head, &["type"]) && (is_message() || is_beside())
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(Retouched::new(JsonReader::new(&TABLE), |text: &str, slice, slices: &mut Vec<Slice>| {
        touch(text.get(slice.raw.range()).unwrap_or(""), slice, slices);
    }))
}

/// A path may have the name of an account in it.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let Some(account) = (slice.role == Role::File).then(|| account(text, &HOMES)).flatten() else { return slices.push(slice) };
    let start = slice.raw.start as usize;
    let mut put = |range: Range<usize>, role: Role| {
        if !range.is_empty() {
            slices.push(Slice { raw: RawSpan::new(start + range.start, start + range.end), role, subject: 0, ..slice });
        }
    };
    put(0..account.start, Role::File);
    put(account.clone(), Role::Handle);
    put(account.end..text.len(), Role::File);
}

/// Where the homes of accounts stand, as they are written in JSON.
const HOMES: [(&str, char); 3] = [("/home/", '/'), ("/Users/", '/'), (r"\\Users\\", '\\')];

/// The same in the name of a folder.
const FOLDERS: [(&str, char); 3] = [("-home-", '-'), ("-Users-", '-'), ("--Users-", '-')];

/// Accounts that are nobody's.
const NOBODY: [&str; 12] =
    ["root", "user", "ubuntu", "admin", "runner", "node", "vscode", "dev", "app", "shared", "public", "ec2-user"];

/// Where the name of the account stands in a path.
fn account(path: &str, homes: &[(&str, char)]) -> Option<Range<usize>> {
    let named = |(home, end): &(&str, char)| {
        let at = path.find(home)?;
        // `/srv/home/…` is somebody's as well, but `/srv/a/b/home/…` may be a page of a site.
        let from = (path[..at].matches(*end).count() <= 1).then_some(at + home.len())?;
        let length = path[from..].find(*end).unwrap_or(path.len() - from);
        (length > 1 && !NOBODY.contains(&path[from..from + length].to_ascii_lowercase().as_str())).then_some(from..from + length)
    };
    homes.iter().find_map(named)
}

/// `projects/-home-tobi-boats/0b7c….jsonl`
fn path(path: &str, slices: &mut Vec<Slice>) {
    let mut start = 0;
    for part in path.split('/') {
        if let Some(account) = part.starts_with(['-', 'C', 'D']).then(|| account(part, &FOLDERS)).flatten() {
            let raw = RawSpan::new(start + account.start, start + account.end);
            slices.push(Slice::new(raw, Escape::PLAIN, Role::Handle));
        }
        start += part.len() + 1;
    }
}

const fn body(path: &'static str) -> Row {
    Row::field(path, Role::Body)
}

const fn file(path: &'static str) -> Row {
    Row::field(path, Role::File)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

static TABLE: Table = Table {
    record: LINES,
    escape: Escape::JSON,
    rows: &[
        Row::time("timestamp"),
        file("cwd"),
        Row::field("gitBranch", Role::Field),
        body("summary"),
        body("content"),
        body("customTitle"),
        body("aiTitle"),
        body("lastPrompt"),
        skip("type"),
        skip("subtype"),
        skip("uuid"),
        skip("parentUuid"),
        skip("logicalParentUuid"),
        skip("leafUuid"),
        skip("sessionId"),
        skip("messageId"),
        skip("requestId"),
        skip("agentId"),
        skip("toolUseID"),
        skip("parentToolUseID"),
        skip("sourceToolAssistantUUID"),
        skip("promptId"),
        skip("userType"),
        skip("entrypoint"),
        skip("permissionMode"),
        skip("level"),
        skip("operation"),
        skip("version"),
        skip("slug"),
        // What is said.
        body("message.content"),
        body("message.content[].text"),
        body("message.content[].thinking"),
        body("message.content[].content"),
        body("message.content[].content[].text"),
        skip("message.role"),
        skip("message.model"),
        skip("message.id"),
        skip("message.type"),
        skip("message.stop_reason"),
        skip("message.stop_sequence"),
        skip("message.usage"),
        skip("message.content[].type"),
        skip("message.content[].id"),
        skip("message.content[].tool_use_id"),
        skip("message.content[].name"),
        skip("message.content[].signature"),
        skip("message.content[].content[].type"),
        skip("message.content[].content[].tool_name"),
        // Pictures.
        skip("message.content[].source.type"),
        skip("message.content[].source.media_type"),
        skip("message.content[].source.data"),
        skip("message.content[].content[].source.type"),
        skip("message.content[].content[].source.media_type"),
        skip("message.content[].content[].source.data"),
        skip("toolUseResult.file.base64"),
        // What tools are called with and what they answer has as many shapes as there are tools.
        body("message.content[].input.**"),
        file("message.content[].input.file_path"),
        file("message.content[].input.path"),
        body("toolUseResult.**"),
        file("toolUseResult.filePath"),
        file("toolUseResult.file.filePath"),
        file("toolUseResult.filenames[]"),
        skip("toolUseResult.type"),
        skip("toolUseResult.agentId"),
        skip("snapshot.messageId"),
        skip("snapshot.timestamp"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::{Specimen, path_of};

    #[test]
    fn the_account_is_in_the_path() {
        let text = concat!(
            r#"{"parentUuid":null,"isSidechain":false,"cwd":"/home/tobi/boats","sessionId":"s1","type":"user","message":{"role":"user","content":"Hi"},"uuid":"a","timestamp":"2025-11-02T18:04:11.123Z"}"#,
            "\n",
            r#"{"parentUuid":"a","isSidechain":false,"cwd":"C:\\Users\\Tobi O\\x","sessionId":"s1","type":"assistant","message":{"role":"assistant","content":[{"type":"tool_use","id":"t","name":"Bash","input":{"command":"ls -la"}}]},"uuid":"b","toolUseResult":{"stdout":"a file"}}"#,
            "\n",
            r#"{"cwd":"/root/x","sessionId":"s1","type":"system"}"#,
        );
        let seen = Specimen::read(&FORMAT, "-home-tobi-boats/s1.jsonl", text);
        assert_eq!(seen.all(Role::Handle), ["tobi", "Tobi O"]);
        assert_eq!(seen.all(Role::File), ["/home/", "/boats", "C:\\Users\\", "\\x", "/root/x"]);
        assert_eq!(seen.all(Role::Body), ["Hi", "ls -la", "a file"]);
        assert_eq!(seen.records, 3);
    }

    #[test]
    fn the_folder_tells_who() {
        let told = |name: &str| path_of(&FORMAT, name);
        assert_eq!(told("projects/-home-tobi-boats/s1.jsonl"), [(Role::Handle, "tobi".to_string())]);
        assert_eq!(told("C--Users-tobi-boats/s1.jsonl"), [(Role::Handle, "tobi".to_string())]);
        assert!(told("projects/-home-user-x/s1.jsonl").is_empty() && told("take-home-exam/s1.jsonl").is_empty());
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"type":"x","sessionId":"1"}"#, r#"{"summary":"x","type":"summary"}"#, ""] {
            assert!(!recognizes(Sample { path: "s.jsonl", head }));
        }
        assert!(recognizes(Sample { path: "-", head: r#"{"type":"summary","summary":"x","leafUuid":"a"}"# }));
    }
}
