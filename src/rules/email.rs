//! E-mail addresses, internationalised ones too (RFC 5321, RFC 6531), also behind `mailto:`.
//!
//! The trigger finds where the local part begins; it ends a sentence's dot before the top-level domain's end.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address.
pub static RULE: Rule = Rule {
    id: "email",
    entity: Entity::EmailAddress,
    trigger: Trigger::At,
    pattern: r"[A-Za-z0-9._%+&'\x80-\xFF-]{1,256}@(?:[A-Za-z0-9\x80-\xFF-]+\.)+(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,59}|(?:[\xC3-\xF4][\x80-\xBF]{1,3}){2,20})\b",
    evidence: Evidence::Check(is_address),
    confidence: 95,
    cues: &[],
    finds: &[
        "write to «maria.lopez+news@mail.example.com» today",
        "[mail](mailto:«zoe_brandt@example.org»)",
        "«jörg.müller@example.de».",
        "«jose@bücher.example», please",
        "<«o'hara@example.co.uk»>",
        "email=«x1@xn--bcher-kva.example»",
        "邮箱是«maria@example.com»。",
    ],
    spares: &[
        "logo@2x.png",
        "root@localhost",
        "lodash@4.17.21",
        "git@github.com:acme/app.git",
        "see you @ example.com",
        "@zoe.brandt",
        "a@b",
        "icon@dark.svg",
        "zoe@-.com",
    ],
};

/// An address between the underscores that make it italic in chats, or before any underscore.
pub static ITALIC: Rule = Rule {
    id: "email-italic",
    pattern: r"(?:_)?([A-Za-z0-9._%+&'\x80-\xFF-]{1,256}@(?:[A-Za-z0-9\x80-\xFF-]+\.)+[A-Za-z]{2,24})_",
    finds: &["ask _«maria@example.com»_ about it"],
    spares: &["_logo@2x.png_"],
    entity: Entity::EmailAddress,
    trigger: Trigger::At,
    evidence: Evidence::Check(is_address),
    confidence: 95,
    cues: &[],
};

/// An address inside the query of another one (RFC 3986 §2.1).
pub static ENCODED: Rule = Rule {
    id: "email-encoded",
    pattern: r"[A-Za-z0-9._%+-]{1,256}%40(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}\b",
    trigger: Trigger::EncodedAt,
    evidence: Evidence::Check(|value| is_address(&value.replace("%40", "@"))),
    finds: &["https://example.com/?to=«maria.lopez%40example.com»&x=1", "ref=«zoe%40example.org»"],
    spares: &["100%40%", "a%40b", "%40zoe"],
    entity: Entity::EmailAddress,
    confidence: 95,
    cues: &[],
};

/// Endings of file names, hosts without a net and code that are no top-level domains.
const NOT_TOP: &[&str] = &[
    "png",
    "jpg",
    "jpeg",
    "gif",
    "webp",
    "svg",
    "heic",
    "bmp",
    "tiff",
    "ico",
    "mp3",
    "mp4",
    "wav",
    "ogg",
    "opus",
    "avi",
    "mkv",
    "pdf",
    "doc",
    "docx",
    "xls",
    "xlsx",
    "ppt",
    "pptx",
    "txt",
    "csv",
    "json",
    "xml",
    "html",
    "htm",
    "css",
    "scss",
    "jsx",
    "tsx",
    "php",
    "log",
    "local",
    "localdomain",
    "lan",
    "conf",
    "cfg",
    "ini",
    "yml",
    "yaml",
    "sql",
    "exe",
    "dll",
    "tar",
    "gz",
    "min",
    "vcf",
    "eml",
    "bak",
    "tmp",
];

/// Two-letter top-level domains: the countries (ISO 3166-1 and the few exceptions in use).
const COUNTRIES: &str = "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf \
    cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq \
    gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv \
    ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps \
    pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz \
    ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

fn is_address(value: &str) -> bool {
    let Some((local, host)) = value.rsplit_once('@') else { return false };
    let is_label = |label: &str| {
        let is_part = |ch: char| ch == '-' || ch.is_alphanumeric() || matches!(ch, '\u{300}'..'\u{370}');
        label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_part)
    };
    let is_code_host =
        local == "git" && (host.starts_with("github.") || host.starts_with("gitlab.") || host.starts_with("bitbucket."));
    local.len() <= 256
        && host.len() <= 253
        && !local.ends_with('.')
        && !is_code_host
        && host.split('.').all(is_label)
        && is_top(host)
}

fn is_top(host: &str) -> bool {
    let top = host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if top.is_ascii() && top.len() == 2 { COUNTRIES.split(' ').any(|code| code == top) } else { !NOT_TOP.contains(&top.as_str()) }
}
