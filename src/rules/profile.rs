//! Addresses of people's own pages on social networks, with or without `https://` and `www.`.
//!
//! The first part of a path is a person only if it is none of the words that the network keeps for itself.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Profiles whose network is known by its host.
pub static RULE: Rule = Rule {
    id: "profile-url",
    entity: Entity::SocialProfileUrl,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:(?:https?://)?(?:(?:www|m|mobile|web|l|old|new|en|[a-z]{2})\.)?(?:linkedin\.com/(?:in|pub)/|facebook\.com/(?:profile\.php\?id=|people/[A-Za-z0-9.%\x80-\xFF-]{1,80}/|p/)?|fb\.com/|fb\.me/|messenger\.com/t/|m\.me/|instagram\.com/|instagr\.am/|threads\.(?:net|com)/@?|twitter\.com/|x\.com/|tiktok\.com/@|t\.me/|telegram\.me/|wa\.me/\+?|api\.whatsapp\.com/send/?\?phone=\+?|github\.com/|gitlab\.com/|reddit\.com/u(?:ser)?/|youtube\.com/(?:@|c/|user/|channel/)|twitch\.tv/|snapchat\.com/add/|bsky\.app/profile/|pinterest\.com/|medium\.com/@|vk\.com/|ok\.ru/profile/|soundcloud\.com/|open\.spotify\.com/user/|steamcommunity\.com/(?:id|profiles)/|discord(?:app)?\.com/users/|paypal\.me/|venmo\.com/u?/?|cash\.app/\$|xing\.com/profile/|line\.me/ti/p/~?|weibo\.com/u?/?|onlyfans\.com/|patreon\.com/|ko-fi\.com/|linktr\.ee/|about\.me/|keybase\.io/|strava\.com/athletes/|orcid\.org/))[A-Za-z0-9_%\x80-\xFF](?:[A-Za-z0-9_.%~\x80-\xFF-]{0,98}[A-Za-z0-9_%\x80-\xFF-])?/?",
    evidence: Evidence::Check(is_profile),
    confidence: 90,
    cues: &[],
    finds: &[
        "me: «https://www.linkedin.com/in/zoe-brandt-5b1a2/»",
        "«instagram.com/zoe.brandt», follow!",
        "«https://t.me/zoebrandt»?text=hi",
        "«wa.me/447700900123»",
        "«https://x.com/zoe_brandt/»status/1",
        "on «github.com/zoebrandt/»repo",
        "«https://www.facebook.com/profile.php?id=100001234567890»",
        "«http://tiktok.com/@zoe.b»",
        "«https://de.linkedin.com/in/j%C3%B6rg»",
        "«https://bsky.app/profile/zoe.bsky.social»",
        "«reddit.com/user/zoe_b»",
        "«https://youtube.com/@ZoeCooks»",
        "«snapchat.com/add/zoeb»",
        "«https://api.whatsapp.com/send?phone=447700900123»",
    ],
    spares: &[
        "https://www.instagram.com/p/Cabc123/",
        "https://github.com/features",
        "https://twitter.com/home",
        "x.com/i/status/1",
        "https://www.linkedin.com/company/acme",
        "facebook.com/groups/1234",
        "reddit.com/r/rust",
        "youtube.com/watch?v=abc",
        "netflix.com/browse",
        "t.me/joinchat/AAAA",
    ],
};

/// Pages under a name of their own.
pub static SUBDOMAIN: Rule = Rule {
    id: "profile-subdomain",
    trigger: Trigger::Slash,
    pattern: r"\b(?i:https?)://[A-Za-z0-9-]{2,63}\.(?i:tumblr\.com|substack\.com|bandcamp\.com|livejournal\.com|deviantart\.com|blogspot\.com|wordpress\.com|github\.io|carrd\.co)\b/?",
    finds: &["my blog «https://zoebrandt.tumblr.com/»", "«https://zoe-b.substack.com»"],
    spares: &["https://www.tumblr.com/", "https://open.substack.com", "https://api.wordpress.com"],
    entity: Entity::SocialProfileUrl,
    evidence: Evidence::Check(is_own_host),
    confidence: 80,
    cues: &[],
};

/// Mastodon and its kin: `https://server/@name`.
pub static FEDIVERSE: Rule = Rule {
    id: "profile-fediverse",
    trigger: Trigger::Slash,
    pattern: r"\b(?:(?i:https?)://)?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,18}/@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?",
    finds: &["toot at «https://mastodon.example/@zoe»", "«social.example.org/@zoe_b»"],
    spares: &["https://www.google.com/maps/@41.99,21.43,15z", "https://unpkg.com/@types/node"],
    entity: Entity::SocialProfileUrl,
    evidence: Evidence::Check(is_fediverse),
    confidence: 80,
    cues: &[],
};

/// First parts of paths that are no person's.
#[rustfmt::skip]
pub(super) const RESERVED: &[&str] = &[
    "about", "account", "accounts", "ads", "apps", "api", "auth", "blog", "browse", "business", "careers", "channel", "collections",
    "company", "contact", "customer-stories", "dashboard", "dialog", "developers", "directory", "discover", "docs", "download", "enterprise",
    "events", "explore", "feed", "features", "friends", "gaming", "groups", "hashtag", "help", "home", "i", "iv", "im", "intent", "issues", "jobs",
    "joinchat", "addstickers", "addemoji", "share", "sharer", "sharer.php", "legal", "live", "login", "login.php", "logout", "marketplace", "marketing", "media",
    "messages", "message", "new", "news", "notifications", "organizations", "orgs", "p", "pages", "photo", "photo.php", "photos", "pin", "plans", "plugins", "policies", "pricing",
    "privacy", "pulls", "recover", "reel", "reels", "search", "security", "settings", "shop", "sign_in", "sign_up", "signup", "site", "sponsors", "status", "stories",
    "story.php", "permalink.php", "terms", "team", "topics", "topic", "tos", "tr", "trending", "tv", "users", "video", "videos", "watch", "wall", "c", "s", "e", "directory", "posts", "bookmarks",
    "connect", "codespaces", "copilot", "readme", "solutions", "store", "subscriptions", "stream", "you", "charts", "upload", "ideas", "today",
];

fn is_profile(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let path = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest).split_once('/').map_or("", |(_, path)| path);
    let first = path.split(['/', '?']).next().unwrap_or_default();
    let is_name = value.chars().all(|ch| ch.is_ascii() || ch.is_alphanumeric());
    let is_kept = RESERVED.contains(&first);
    let is_prefix = ["c", "channel"].contains(&first) && lower.contains("youtube.") || lower.contains("facebook.com/p/");
    is_name && (!is_kept || is_prefix)
}

fn is_own_host(value: &str) -> bool {
    let host = value.split_once("://").map_or(value, |(_, rest)| rest);
    let name = host.split('.').next().unwrap_or_default().to_ascii_lowercase();
    ![
        "www", "open", "api", "on", "support", "help", "blog", "m", "static", "assets", "cdn", "media", "docs", "pages",
        "images", "en", "app",
    ]
    .contains(&name.as_str())
}

/// A package's scope has its own path behind it; only code hosts know those.
fn is_fediverse(value: &str) -> bool {
    let code = ["unpkg.com", "jsdelivr.net", "npmjs.com", "esm.sh", "skypack.dev", "yarnpkg.com", "cdnjs.com", "google."];
    let is_place =
        value.rsplit('@').next().is_some_and(|name| name.starts_with(|ch: char| ch.is_ascii_digit()) && name.contains('.'));
    !is_place && !code.iter().any(|host| value.contains(host))
}
