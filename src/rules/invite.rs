//! Links that let whoever has them into a group or a meeting.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Invitations to groups and servers.
pub static RULE: Rule = Rule {
    id: "invite-link",
    entity: Entity::InviteLink,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:(?:https?://)?(?:www\.)?(?:chat\.whatsapp\.com/(?:invite/)?|whatsapp\.com/channel/|discord\.gg/|discord(?:app)?\.com/invite/|dsc\.gg/|t\.me/(?:\+|joinchat/)|telegram\.me/(?:\+|joinchat/)|signal\.group/#|signal\.me/#|join\.slack\.com/t/|join\.skype\.com/|(?:m|ig)\.me/j/|line\.me/(?:r/)?ti/g2?/|invite\.viber\.com/\?g2?=|groupme\.com/join_group/|matrix\.to/#/|guilded\.gg/i/|guilded\.com/i/|revolt\.chat/invite/|band\.us/n/|keybase\.io/team/|open\.kakao\.com/o/|weixin\.qq\.com/g/|zalo\.me/g/|clubhouse\.com/join/|telegram\.dog/joinchat/|chat\.google\.com/room/|bnc\.lt/m/|simplex\.chat/(?:contact|invitation)[#/]))[A-Za-z0-9_!#%&+=:?@/.~-]{0,400}[A-Za-z0-9_=%-]/?",
    evidence: Evidence::Check(has_code),
    confidence: 94,
    cues: &[],
    finds: &[
        "join «https://chat.whatsapp.com/ABCdef123456GHIjkl7890»",
        "«discord.gg/harbour-lights»!",
        "«https://discord.com/invite/Qx7ab9»",
        "«https://t.me/+AbCdEfGhIjKlMnOp»",
        "«t.me/joinchat/AAAAAEabcdef»",
        "(«https://signal.group/#CjQKIABCDEF0123456789»)",
        "«https://ig.me/j/AbY8Q2x7kLmN/»",
        "«https://open.kakao.com/o/gAbCdEf»",
        "«https://join.slack.com/t/acme/shared_invite/zt-1ab2c3-XyZ»",
    ],
    spares: &["https://discord.com/channels/1/2", "https://chat.whatsapp.com/", "https://t.me/zoebrandt"],
};

/// Meetings whose link lets in: Zoom, Teams, Meet, Webex, Whereby, Jitsi.
pub static MEETING: Rule = Rule {
    id: "meeting-link",
    trigger: Trigger::Slash,
    pattern: r"\b(?i:(?:https?://)?(?:(?:[a-z0-9-]{1,40}\.){0,2}zoom\.(?:us|com)/(?:j|my|w|s|wc/join)/|meet\.google\.com/[a-z]{3}-?[a-z]{4}-?|teams\.(?:microsoft|live)\.com/(?:l/meetup-join/|meet/)|[a-z0-9-]{1,40}\.webex\.com/(?:meet|join|[a-z0-9.-]{1,40}/j\.php\?MTID=)/?|whereby\.com/|meet\.jit\.si/|gotomeet\.me/|meet\.goto\.com/|bluejeans\.com/|chime\.aws/|calendly\.com/|facetime\.apple\.com/join#))[A-Za-z0-9_!#%&+=:?@/.~-]{0,600}[A-Za-z0-9_=%-]/?",
    finds: &[
        "call: «https://us02web.zoom.us/j/81234567890?pwd=QWxhZGRpbjpPcGVu»",
        "«https://meet.google.com/abc-defg-hij».",
        "«https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc123»",
    ],
    spares: &["https://zoom.us/pricing", "https://meet.google.com/", "https://teams.microsoft.com/"],
    entity: Entity::InviteLink,
    evidence: Evidence::Check(has_code),
    confidence: 94,
    cues: &[],
};

/// Three characters at least behind the last `/`, `#` or `+`.
fn has_code(value: &str) -> bool {
    value.trim_end_matches('/').rsplit(['/', '#', '+', '=']).next().is_some_and(|code| code.len() >= 3)
}
