//! JSON files that tools for WeChat and QQ write: WeFlow, echotrace, chatlog, ChatLab, QQChatExporter.
//!
//! Neither app has an export of its own. QQChatExporter writes every message twice, read and as it came (`rawMessage`).

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_object};
use super::table::{ELEMENTS, Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::Escape;
use crate::slice::Role;

/// One conversation of WeChat or QQ.
pub(super) static FORMAT: Format = Format {
    id: "wechat-json",
    name: "WeChat or QQ chat (WeFlow, echotrace, chatlog, ChatLab, QQChatExporter)",
    origin: "WeFlow, echotrace or QQChatExporter → export a chat → JSON; chatlog → `format=json`; ChatLab → export",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    if is_array(head) {
        return has_all(head, &["seq", "talker", "talkerName", "isChatRoom", "sender", "senderName"]);
    }
    let is_chatlab = || has_all(head, &["chatlab", "version", "meta"]);
    let is_weflow =
        || has_all(head, &["session", "wxid", "messages"]) && has_any(head, &["senderUsername", "weflow", "displayName"]);
    let is_qq = || has_all(head, &["metadata", "chatInfo", "statistics"]);
    is_object(head) && (is_chatlab() || is_weflow() || is_qq())
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    Box::new(JsonReader::new(if is_array(sample.head) { &CHATLOG } else { &CHAT }))
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

/// WeFlow, echotrace, ChatLab, QQChatExporter: an object with `messages`.
static CHAT: Table = Table {
    record: "messages[]",
    escape: Escape::JSON,
    rows: &[
        // WeFlow and echotrace.
        skip("weflow"),
        of("partner", "session.wxid", Role::UserId),
        of("partner", "session.nickname", Role::Title),
        of("partner", "session.remark", Role::Title),
        of("partner", "session.displayName", Role::Title),
        of("partner", "session.type", Role::Kind),
        skip("session.lastTimestamp"),
        skip("session.messageCount"),
        skip("session.avatar"),
        skip("messages[].localId"),
        skip("messages[].createTime"),
        Row::time("messages[].formattedTime"),
        skip("messages[].type"),
        skip("messages[].localType"),
        skip("messages[].isSend"),
        field("messages[].content", Role::Body),
        of("sender", "messages[].senderUsername", Role::UserId),
        of("sender", "messages[].senderDisplayName", Role::Person),
        of("sender", "messages[].senderAvatarKey", Role::UserId),
        field("messages[].source", Role::Body),
        Row::keys("avatars", Role::UserId),
        skip("avatars.*"),
        // ChatLab.
        skip("chatlab"),
        field("meta.name", Role::Title),
        skip("meta.platform"),
        skip("meta.type"),
        field("meta.groupId", Role::Conversation),
        of("member", "members[].platformId", Role::UserId),
        of("member", "members[].accountName", Role::Person),
        of("member", "members[].groupNickname", Role::Person),
        of("member", "members[].aliases[]", Role::Person),
        skip("members[].avatar"),
        of("sender", "messages[].sender", Role::UserId),
        of("sender", "messages[].accountName", Role::Person),
        of("sender", "messages[].groupNickname", Role::Person),
        Row::time("messages[].timestamp"),
        // QQChatExporter.
        skip("metadata"),
        skip("statistics.timeRange"),
        of(".sender", "statistics.senders[].uid", Role::UserId),
        of(".sender", "statistics.senders[].name", Role::Person),
        field("chatInfo.name", Role::Title),
        skip("chatInfo.type"),
        skip("chatInfo.avatar"),
        of("self", "chatInfo.selfUid", Role::UserId),
        of("self", "chatInfo.selfUin", Role::UserId),
        of("self", "chatInfo.selfName", Role::Person),
        skip("messages[].messageId"),
        skip("messages[].messageSeq"),
        skip("messages[].messageType"),
        skip("messages[].isSystemMessage"),
        skip("messages[].isRecalled"),
        of("sender", "messages[].sender.uid", Role::UserId),
        of("sender", "messages[].sender.uin", Role::UserId),
        of("sender", "messages[].sender.name", Role::Person),
        of("sender", "messages[].sender.nickname", Role::Person),
        of("sender", "messages[].sender.groupCard", Role::Person),
        field("messages[].content.text", Role::Body),
        field("messages[].content.raw", Role::Body),
        field("messages[].content.html", Role::Body),
        field("messages[].content.resources[].filename", Role::File),
        skip("messages[].content.resources[].type"),
        skip("messages[].content.resources[].md5"),
        skip("messages[].content.reply.messageId"),
        field("messages[].content.reply.senderName", Role::Person),
        field("messages[].content.reply.content", Role::Body),
        field("messages[].content.mentions[].name", Role::Person),
        field("messages[].content.mentions[].uid", Role::UserId),
        of("raw", "messages[].rawMessage.senderUin", Role::UserId),
        of("raw", "messages[].rawMessage.senderUid", Role::UserId),
        of("raw", "messages[].rawMessage.sendNickName", Role::Person),
        of("raw", "messages[].rawMessage.sendMemberName", Role::Person),
        skip("messages[].rawMessage.msgId"),
        skip("messages[].rawMessage.msgSeq"),
        skip("messages[].rawMessage.msgTime"),
        skip("messages[].rawMessage.msgType"),
        skip("messages[].rawMessage.chatType"),
    ],
};

/// chatlog: an array of messages.
static CHATLOG: Table = Table {
    record: ELEMENTS,
    escape: Escape::JSON,
    rows: &[
        skip("[].seq"),
        Row::time("[].time"),
        field("[].talker", Role::UserId),
        field("[].talkerName", Role::Title),
        skip("[].isChatRoom"),
        of("sender", "[].sender", Role::UserId),
        of("sender", "[].senderName", Role::Person),
        skip("[].isSelf"),
        skip("[].type"),
        skip("[].subType"),
        field("[].content", Role::Body),
        skip("[].contents.md5"),
        field("[].contents.title", Role::Body),
        field("[].contents.desc", Role::Body),
        field("[].contents.path", Role::File),
    ],
};

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn weflow_and_chatlab() {
        let weflow = r#"{"weflow":{"version":"1"},"session":{"wxid":"wxid_a1","nickname":"晚霞","displayName":"宋知遥","type":"私聊"},
            "messages":[{"localId":1,"content":"好的","senderUsername":"wxid_a1","senderDisplayName":"宋知遥"}],"avatars":{"wxid_a1":"data:"}}"#;
        let seen = Specimen::read(&FORMAT, "x.json", weflow);
        assert!(seen.are_one("messages[0].senderUsername", "messages[0].senderDisplayName") && seen.records == 1);
        assert_eq!(seen.all(Role::UserId), ["wxid_a1", "wxid_a1", "wxid_a1"]);
        let lab = r#"{"chatlab":{"version":"1"},"meta":{"name":"海","platform":"qq","type":"group"},
            "members":[{"platformId":"7","accountName":"晚霞","aliases":["霞"]}],"messages":[{"sender":"7","timestamp":1,"type":0,"content":"好"}]}"#;
        let seen = Specimen::read(&FORMAT, "x.json", lab);
        assert_eq!((seen.all(Role::Person), seen.all(Role::Body)), (vec!["晚霞", "霞"], vec!["好"]));
    }

    #[test]
    fn chatlog_is_an_array() {
        let head = r#"[{"seq":1,"time":"2026","talker":"a@chatroom","talkerName":"海","isChatRoom":true,"sender":"wxid_a1","senderName":"晚霞"}]"#;
        assert!(recognizes(Sample { path: "-", head }) && !recognizes(Sample { path: "-", head: "[{\"seq\":1}]" }));
    }
}
