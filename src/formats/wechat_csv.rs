//! Tables that tools for WeChat write, which has no export of its own: MemoTrace (WeChatMsg), chatlog.
//!
//! `wxid_…` stands for an account, `…@chatroom` for a group; both are ids that never change.

use super::csv_reader::sheet::{self, Known, Proof, Sheet};
use super::csv_reader::{Cell, CsvReader, Layout};
use super::{Format, Sample, csv, untold};
use crate::slice::Role;

/// Messages or contacts of WeChat in a table.
pub(super) static FORMAT: Format = Format {
    id: "wechat-csv",
    name: "WeChat messages (MemoTrace, chatlog; CSV)",
    origin: "MemoTrace (WeChatMsg) → 导出 → CSV, or chatlog → `/api/v1/chatlog?format=csv`",
    recognizes: |sample| sheet::find(SHEETS, None, sample.head).is_some_and(|found| found.is_at_the_start()),
    open: |sample| Box::new(CsvReader::new(sample.path, lay_out)),
    teaches: super::Teaches::People,
    path: untold,
};

const ID: Cell = Cell::As(Role::UserId);
const NAME: Cell = Cell::As(Role::Person);

static SHEETS: &[Sheet] = &[
    Sheet {
        files: &[],
        signature: &["localid", "talkerid", "type", "subtype", "issender", "createtime"],
        proof: Proof::Header,
        columns: &[
            Known::skip("localid"),
            Known::skip("talkerid"),
            Known::skip("type"),
            Known::skip("subtype"),
            Known::skip("issender"),
            Known::skip("createtime"),
            Known::skip("status"),
            Known::field("strcontent", Role::Body),
            Known::time("strtime"),
            Known::of("sender", "remark", NAME),
            Known::of("sender", "nickname", NAME),
            Known::of("sender", "sender", ID),
        ],
    },
    Sheet {
        files: &[],
        signature: &["消息id", "类型", "发送人", "时间", "内容"],
        proof: Proof::Header,
        columns: &[
            Known::skip("消息id"),
            Known::skip("类型"),
            Known::of("sender", "发送人", NAME),
            Known::time("时间"),
            Known::field("内容", Role::Body),
            Known::of("sender", "备注", NAME),
            Known::of("sender", "昵称", NAME),
        ],
    },
    Sheet {
        files: &[],
        signature: &["time", "sendername", "sender", "talkername", "talker", "content"],
        proof: Proof::Header,
        columns: &[
            Known::time("time"),
            Known::of("sender", "sendername", NAME),
            Known::of("sender", "sender", ID),
            Known::field("talkername", Role::Title),
            Known::field("talker", Role::UserId),
            Known::field("content", Role::Body),
        ],
    },
    Sheet {
        files: &[],
        signature: &["username", "alias", "remark", "nickname"],
        proof: Proof::Header,
        columns: &[
            Known::of("contact", "username", ID),
            Known::of("contact", "alias", Cell::As(Role::Handle)),
            Known::of("contact", "remark", NAME),
            Known::of("contact", "nickname", NAME),
        ],
    },
];

fn lay_out(sample: Sample<'_>) -> Layout {
    sheet::find(SHEETS, None, sample.head).map_or_else(|| csv::lay_out(sample), |found| found.layout(&[], sample.head))
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn four_tables() {
        let seen = Specimen::read(
            &FORMAT,
            "a.csv",
            "Time,SenderName,Sender,TalkerName,Talker,Content\n2026-01-01 08:11:40,晚霞,wxid_a1,晚霞,wxid_a1,好的\n",
        );
        assert!(seen.are_one("SenderName", "Sender") && seen.at("Content") == Some((Role::Body, "好的")));
        let seen = Specimen::read(&FORMAT, "c.csv", "UserName,Alias,Remark,NickName\nwxid_a1,wanxia,宋知遥,晚霞\n");
        assert!(seen.are_one("UserName", "NickName") && seen.at("Alias") == Some((Role::Handle, "wanxia")));
        let seen = Specimen::read(&FORMAT, "m.csv", "消息ID,类型,发送人,时间,内容\n1,文本,晚霞,2026-01-01 08:11:40,好的\n");
        assert_eq!(seen.all(Role::Person), ["晚霞"]);
    }
}
