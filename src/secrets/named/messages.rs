//! Mail, telephony, social networks, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Postmark.
pub static POSTMARK: Rule = named(
    "postmark-named-key",
    &["postmark"],
    concatcp!(r"(?i:postmark)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("POSTMARK_API_KEY=«c9d837ef-91f", "8-4110-a648-f023e64d95f4»"),
            concat!("our postmark api key is «c9d837ef-91f", "8-4110-a648-f023e64d95f4»"),
        ],
        &["postmark api key is in the vault", "postmark key: none", concat!("c9d837ef-91f", "8-4110-a648-f023e64d95f4")],
    ),
);

/// SparkPost.
pub static SPARKPOST: Rule = named(
    "sparkpost-named-key",
    &["sparkpost"],
    concatcp!(r"(?i:sparkpost)", OF, IS, r"([0-9a-f]{40})\b"),
    (
        &[
            concat!("SPARKPOST_API_KEY=«05dfb7fcc2c47", "bfd1069d2cdb149b31ce404cfa6»"),
            concat!("our sparkpost api key is «05dfb7fcc2c47", "bfd1069d2cdb149b31ce404cfa6»"),
        ],
        &["sparkpost api key is in the vault", "sparkpost key: none", concat!("05dfb7fcc2c47", "bfd1069d2cdb149b31ce404cfa6")],
    ),
);

/// Mailjet.
pub static MAILJET: Rule = named(
    "mailjet-named-key",
    &["mailjet"],
    concatcp!(r"(?i:mailjet)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("MAILJET_API_KEY=«1977a625ef", "19743ec918e52e30d73444»"),
            concat!("our mailjet api key is «1977a625ef", "19743ec918e52e30d73444»"),
        ],
        &["mailjet api key is in the vault", "mailjet key: none", concat!("1977a625ef", "19743ec918e52e30d73444")],
    ),
);

/// Klaviyo.
pub static KLAVIYO: Rule = named(
    "klaviyo-named-key",
    &["klaviyo"],
    concatcp!(r"(?i:klaviyo)", OF, IS, r"(pk_[0-9a-f]{34}|[A-Za-z0-9]{6}[a-z0-9]{28})\b"),
    (
        &[
            concat!("KLAVIYO_API_KEY=«pk_8f790d460", "704d3e212a7faaff395bf027c»"),
            concat!("our klaviyo api key is «pk_8f790d460", "704d3e212a7faaff395bf027c»"),
        ],
        &["klaviyo api key is in the vault", "klaviyo key: none", concat!("pk_8f790d460", "704d3e212a7faaff395bf027c")],
    ),
);

/// Zendesk.
pub static ZENDESK: Rule = named(
    "zendesk-named-key",
    &["zendesk"],
    concatcp!(r"(?i:zendesk)", OF, IS, r"([A-Za-z0-9]{40})\b"),
    (
        &[
            concat!("ZENDESK_API_KEY=«jkE0MhVyTGWCC", "N8CodbfQf6GVWmRgj3PXYAJp6Y8»"),
            concat!("our zendesk api key is «jkE0MhVyTGWCC", "N8CodbfQf6GVWmRgj3PXYAJp6Y8»"),
        ],
        &["zendesk api key is in the vault", "zendesk key: none", concat!("jkE0MhVyTGWCC", "N8CodbfQf6GVWmRgj3PXYAJp6Y8")],
    ),
);

/// Freshdesk and Freshsales.
pub static FRESHDESK: Rule = named(
    "freshdesk-named-key",
    &["freshdesk", "freshsales"],
    concatcp!(r"(?i:fresh(?:desk|sales))", OF, IS, r"([A-Za-z0-9]{19,22})\b"),
    (
        &[
            concat!("FRESHDESK_API_KEY=«ADJX5x", "kLxpeSWxHs81gV»"),
            concat!("our freshdesk api key is «ADJX5x", "kLxpeSWxHs81gV»"),
        ],
        &["freshdesk api key is in the vault", "freshdesk key: none", concat!("ADJX5x", "kLxpeSWxHs81gV")],
    ),
);

/// MessageBird.
pub static MESSAGEBIRD: Rule = named(
    "messagebird-named-key",
    &["messagebird"],
    concatcp!(r"(?i:messagebird)", OF, IS, r"([A-Za-z0-9]{25})\b"),
    (
        &[
            concat!("MESSAGEBIRD_API_KEY=«mkJ5oKfN", "r2ig2uWqqhenreMpd»"),
            concat!("our messagebird api key is «mkJ5oKfN", "r2ig2uWqqhenreMpd»"),
        ],
        &["messagebird api key is in the vault", "messagebird key: none", concat!("mkJ5oKfN", "r2ig2uWqqhenreMpd")],
    ),
);

/// Vonage (Nexmo).
pub static VONAGE: Rule = named(
    "vonage-named-key",
    &["vonage", "nexmo"],
    concatcp!(r"(?i:vonage|nexmo)", OF, IS, r"([A-Za-z0-9]{16})\b"),
    (
        &[concat!("VONAGE_API_KEY=«r6FT2", "KnLcxCAhns8»"), concat!("our vonage api key is «r6FT2", "KnLcxCAhns8»")],
        &["vonage api key is in the vault", "vonage key: none", concat!("r6FT2", "KnLcxCAhns8")],
    ),
);

/// Pusher and Ably.
pub static PUSHER: Rule = named(
    "pusher-named-key",
    &["pusher", "ably"],
    concatcp!(r"(?i:pusher|ably)", OF, IS, r"([0-9a-f]{20}|[A-Za-z0-9]{6}\.[A-Za-z0-9]{6}:[A-Za-z0-9_-]{43})\b"),
    (
        &[concat!("PUSHER_API_KEY=«d83924", "c585f2c1c88bc8»"), concat!("our pusher api key is «d83924", "c585f2c1c88bc8»")],
        &["pusher api key is in the vault", "pusher key: none", concat!("d83924", "c585f2c1c88bc8")],
    ),
);

/// Sendbird and Stream.
pub static SENDBIRD: Rule = named(
    "sendbird-named-key",
    &["sendbird", "getstream"],
    concatcp!(r"(?i:sendbird|getstream)", OF, IS, r"([0-9a-f]{40}|[a-z0-9]{64})\b"),
    (
        &[
            concat!("SENDBIRD_API_KEY=«7cb3674290700", "3e12846ecb78c2a7ff9fd940fda»"),
            concat!("our sendbird api key is «7cb3674290700", "3e12846ecb78c2a7ff9fd940fda»"),
        ],
        &["sendbird api key is in the vault", "sendbird key: none", concat!("7cb3674290700", "3e12846ecb78c2a7ff9fd940fda")],
    ),
);

/// Agora.
pub static AGORA: Rule = named(
    "agora-named-key",
    &["agora"],
    concatcp!(r"(?i:agora)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("AGORA_API_KEY=«d27b115048", "da206e0923d7695e8ed584»"),
            concat!("our agora api key is «d27b115048", "da206e0923d7695e8ed584»"),
        ],
        &["agora api key is in the vault", "agora key: none", concat!("d27b115048", "da206e0923d7695e8ed584")],
    ),
);

/// Twitch.
pub static TWITCH: Rule = named(
    "twitch-named-key",
    &["twitch"],
    concatcp!(r"(?i:twitch)", OF, IS, r"((?:oauth:)?[a-z0-9]{30})\b"),
    (
        &[
            concat!("TWITCH_API_KEY=«m0xnhv8ia3", "nxr9vwlt8kriund65g47»"),
            concat!("our twitch api key is «m0xnhv8ia3", "nxr9vwlt8kriund65g47»"),
        ],
        &["twitch api key is in the vault", "twitch key: none", concat!("m0xnhv8ia3", "nxr9vwlt8kriund65g47")],
    ),
);

/// Spotify.
pub static SPOTIFY: Rule = named(
    "spotify-named-key",
    &["spotify"],
    concatcp!(r"(?i:spotify)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("SPOTIFY_API_KEY=«3411b2d602", "6e6054a7ae6c93ddbbb42c»"),
            concat!("our spotify api key is «3411b2d602", "6e6054a7ae6c93ddbbb42c»"),
        ],
        &["spotify api key is in the vault", "spotify key: none", concat!("3411b2d602", "6e6054a7ae6c93ddbbb42c")],
    ),
);

/// Reddit.
pub static REDDIT: Rule = named(
    "reddit-named-key",
    &["reddit"],
    concatcp!(r"(?i:reddit)", OF, IS, r"([A-Za-z0-9_-]{27,30})\b"),
    (
        &[
            concat!("REDDIT_API_KEY=«HzAFg7CLtR", "I7zjP3Ioj3RelCmkamgv»"),
            concat!("our reddit api key is «HzAFg7CLtR", "I7zjP3Ioj3RelCmkamgv»"),
        ],
        &["reddit api key is in the vault", "reddit key: none", concat!("HzAFg7CLtR", "I7zjP3Ioj3RelCmkamgv")],
    ),
);

/// X: API keys and secrets.
pub static TWITTER: Rule = named(
    "twitter-named-key",
    &["twitter"],
    concatcp!(r"(?i:twitter)", OF, IS, r"([A-Za-z0-9]{25}|[A-Za-z0-9]{50}|[0-9]{15,20}-[A-Za-z0-9]{40,50})\b"),
    (
        &[
            concat!("TWITTER_API_KEY=«JkzJXlgzFexSh5wj", "kugq8fJLMeIms7yolOybpITBTuOB3KTjP5»"),
            concat!("our twitter api key is «JkzJXlgzFexSh5wj", "kugq8fJLMeIms7yolOybpITBTuOB3KTjP5»"),
        ],
        &[
            "twitter api key is in the vault",
            "twitter key: none",
            concat!("JkzJXlgzFexSh5wj", "kugq8fJLMeIms7yolOybpITBTuOB3KTjP5"),
        ],
    ),
);

/// TikTok.
pub static TIKTOK: Rule = named(
    "tiktok-named-key",
    &["tiktok"],
    concatcp!(r"(?i:tiktok)", OF, IS, r"([A-Za-z0-9]{32,40})\b"),
    (
        &[
            concat!("TIKTOK_API_KEY=«mt1rfZ6IpbENh", "v4GAVfVDQ2dd75D212xYMbSwT9g»"),
            concat!("our tiktok api key is «mt1rfZ6IpbENh", "v4GAVfVDQ2dd75D212xYMbSwT9g»"),
        ],
        &["tiktok api key is in the vault", "tiktok key: none", concat!("mt1rfZ6IpbENh", "v4GAVfVDQ2dd75D212xYMbSwT9g")],
    ),
);

/// Meta: app secrets.
pub static FACEBOOK_SECRET: Rule = named(
    "facebook-secret-named-key",
    &["facebook", "instagram", "meta"],
    concatcp!(r"(?i:facebook|instagram|meta)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("FACEBOOK_API_KEY=«c6a394c0b5", "288afb95e45f48e694e1a9»"),
            concat!("our facebook api key is «c6a394c0b5", "288afb95e45f48e694e1a9»"),
        ],
        &["facebook api key is in the vault", "facebook key: none", concat!("c6a394c0b5", "288afb95e45f48e694e1a9")],
    ),
);

/// LINE.
pub static LINE: Rule = named(
    "line-named-key",
    &["line"],
    concatcp!(r"(?i:line)", OF, IS, r"([0-9a-f]{32}|[A-Za-z0-9+/]{150,180}=?)\b"),
    (
        &[
            concat!("LINE_API_KEY=«616c117304", "90520924a232dd0e3d5d39»"),
            concat!("our line api key is «616c117304", "90520924a232dd0e3d5d39»"),
        ],
        &["line api key is in the vault", "line key: none", concat!("616c117304", "90520924a232dd0e3d5d39")],
    ),
);

/// Viber.
pub static VIBER: Rule = named(
    "viber-named-key",
    &["viber"],
    concatcp!(r"(?i:viber)", OF, IS, r"([0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16})\b"),
    (
        &[
            concat!("VIBER_API_KEY=«e63bb4eec5f11848", "-f3e22364de09e3ef-8aecdb3aa427124e»"),
            concat!("our viber api key is «e63bb4eec5f11848", "-f3e22364de09e3ef-8aecdb3aa427124e»"),
        ],
        &["viber api key is in the vault", "viber key: none", concat!("e63bb4eec5f11848", "-f3e22364de09e3ef-8aecdb3aa427124e")],
    ),
);

/// Zoom.
pub static ZOOM: Rule = named(
    "zoom-named-key",
    &["zoom"],
    concatcp!(r"(?i:zoom)", OF, IS, r"([A-Za-z0-9_-]{22}|[A-Za-z0-9]{32,36})\b"),
    (
        &[
            concat!("ZOOM_API_KEY=«IWyrRUZwwM", "wFAMeul6GQgBM42E8X2fqS»"),
            concat!("our zoom api key is «IWyrRUZwwM", "wFAMeul6GQgBM42E8X2fqS»"),
        ],
        &["zoom api key is in the vault", "zoom key: none", concat!("IWyrRUZwwM", "wFAMeul6GQgBM42E8X2fqS")],
    ),
);

/// Zulip.
pub static ZULIP: Rule = named(
    "zulip-named-key",
    &["zulip"],
    concatcp!(r"(?i:zulip)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("ZULIP_API_KEY=«PCXAJo00rL", "N5Buzn4UaKMzMOgshW5Hrc»"),
            concat!("our zulip api key is «PCXAJo00rL", "N5Buzn4UaKMzMOgshW5Hrc»"),
        ],
        &["zulip api key is in the vault", "zulip key: none", concat!("PCXAJo00rL", "N5Buzn4UaKMzMOgshW5Hrc")],
    ),
);
