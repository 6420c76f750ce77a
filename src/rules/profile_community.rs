//! Pages of people on sites that are no social network first: questions and answers, code, books, music, markets, games.
//!
//! Where the site puts its own words at the same place, they are left alone.

use super::profile::RESERVED;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// With or without `https://` and `www.`.
pub static RULE: Rule = Rule {
    id: "profile-community",
    entity: Entity::SocialProfileUrl,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:(?:https?://)?(?:(?:www|m|old|[a-z]{2})\.)?(?:(?:stackoverflow|superuser|serverfault|[a-z]{2,20}\.stackexchange)\.com/users/[0-9]{1,10}/|news\.ycombinator\.com/user\?id=|u\.wechat\.com/|zalo\.me/|goodreads\.com/(?:user|author)/show/|last\.fm/user/|researchgate\.net/profile/|letterboxd\.com/|dev\.to/|codeberg\.org/|bitbucket\.org/|behance\.net/|dribbble\.com/|buymeacoffee\.com/|quora\.com/profile/|flickr\.com/(?:people|photos)/|couchsurfing\.com/people/|duolingo\.com/profile/|chess\.com/member/|lichess\.org/@/|artstation\.com/|mixcloud\.com/|scholar\.google\.[a-z.]{2,6}/citations\?(?:hl=[a-z-]{2,5}&)?user=|kaggle\.com/|hackerrank\.com/profile/|leetcode\.com/u/|pypi\.org/user/|npmjs\.com/~|hub\.docker\.com/u/|wattpad\.com/user/|archiveofourown\.org/users/|myanimelist\.net/profile/|trakt\.tv/users/|untappd\.com/user/|komoot\.[a-z]{2,3}/user/|airbnb\.[a-z.]{2,6}/users/show/|etsy\.com/people/|ebay\.[a-z.]{2,6}/usr/|vinted\.[a-z.]{2,6}/member/|poshmark\.com/closet/|blablacar\.[a-z.]{2,6}/user/show/|douyin\.com/user/|xiaohongshu\.com/user/profile/|space\.bilibili\.com/|zhihu\.com/people/|douban\.com/people/|ameblo\.jp/|pixiv\.net/(?:en/)?users/|habr\.com/(?:ru|en)/users/|my\.mail\.ru/(?:mail|bk|list|inbox)/|truthsocial\.com/@|rumble\.com/user/|kick\.com/|gravatar\.com/|substack\.com/@|f6s\.com/|angel\.co/u/|wellfound\.com/u/|crunchbase\.com/person/|meetup\.com/members/|tripadvisor\.[a-z.]{2,6}/profile/|yelp\.[a-z.]{2,6}/user_details\?userid=|psnprofiles\.com/|roblox\.com/users/|osu\.ppy\.sh/users/|fanfiction\.net/u/[0-9]{1,10}/))[A-Za-z0-9_%\x80-\xFF](?:[A-Za-z0-9_.%~\x80-\xFF-]{0,98}[A-Za-z0-9_%\x80-\xFF-])?/?",
    evidence: Evidence::Check(is_person),
    confidence: 85,
    cues: &[],
    finds: &[
        "«https://stackoverflow.com/users/1234567/zoe-brandt»",
        "«https://news.ycombinator.com/user?id=zoebrandt»",
        "see «https://www.behance.net/zoebrandt»",
        "«codeberg.org/zoebrandt/»repo",
        "«https://letterboxd.com/zoebrandt/»",
        "my books: «https://www.goodreads.com/user/show/12345-zoe»",
        "«https://www.researchgate.net/profile/Zoe-Brandt»",
        "«https://u.wechat.com/kAbCdEfGhIj»",
        "«https://space.bilibili.com/1234567»",
    ],
    spares: &[
        "https://stackoverflow.com/questions/1234567/how",
        "https://dev.to/about",
        "https://bitbucket.org/",
        "https://kaggle.com/login",
        "https://news.ycombinator.com/item?id=1234567",
    ],
};

/// The page's own name is none of the words that sites keep for themselves.
fn is_person(value: &str) -> bool {
    const OF_SITES: [&str; 16] = [
        "avatar",
        "userimage",
        "competitions",
        "datasets",
        "code",
        "models",
        "films",
        "lists",
        "members",
        "product",
        "repo",
        "galleries",
        "joblist",
        "categories",
        "discussion",
        "clubs",
    ];
    let name = value.trim_end_matches('/').rsplit(['/', '=', '@', '~']).next().unwrap_or_default().to_ascii_lowercase();
    let is_text = value.chars().all(|ch| ch.is_ascii() || ch.is_alphanumeric());
    is_text && name.len() >= 2 && !RESERVED.contains(&name.as_str()) && !OF_SITES.contains(&name.as_str())
}
