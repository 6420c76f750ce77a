//! Chat, telephone and mail. Shapes: api.slack.com, discord.com/developers, core.telegram.org/bots/api, twilio.com/docs,
//! docs.sendgrid.com, documentation.mailgun.com, mailchimp.com/developer, developers.brevo.com.

use super::key;
use crate::rule::Rule;

/// Slack: bot, user, app, configuration, refresh, export and workflow tokens.
pub static SLACK: Rule = key(
    "slack-token",
    r"\b(?:(?:xox[a-eprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}|xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,15}-[0-9a-f]{32,80}|xwfp-[A-Za-z0-9-]{20,250}))",
    &[
        concat!("«xoxb-", "123456789012-1234567890123-DXxvts2JuwFSojtfdq74Q69D»"),
        concat!("«xoxe.xoxp-", "1-tCADA4pr0nFYTTumK931fmDUX8kucerKJ9zHX9pK»"),
        concat!("«xapp-", "1-A0123456789-1234567890123-dfce8a981a049d7ccc7e90a88d519448fb2fc6791ce680ce2b27c8af6666259b»"),
    ],
    &["xoxo-love-you-all-so-much", "xoxb-short"],
);

/// SendGrid.
pub static SENDGRID: Rule = key(
    "sendgrid-api-key",
    r"\b(?:SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50})",
    &[concat!("«SG.", "kkWZxh2JPC7fX3GXodyFJU.mBWRhmBGCN33kflkNQ7xRbG8cxl0m9IQ1CVMLYFBDCj»")],
    &["SG.example.com.something"],
);

/// Twilio: account ids and API keys.
pub static TWILIO: Rule = key(
    "twilio-key",
    r"\b(?:(?:SK|AC)[0-9a-f]{32})\b",
    &[concat!("«SK", "bef2c328a72c5e5b77518b1018f134a0»"), concat!("«AC", "69e3fab8c3bfc5e740e61572b4e3c02e»")],
    &["AC0123456789abcdef"],
);

/// Mailgun: private and public keys.
pub static MAILGUN: Rule = key(
    "mailgun-key",
    r"\b(?:(?:key|pubkey)-[0-9a-f]{32})\b",
    &[concat!("«key-", "aa7f3b4a715e4e48dd74089a58f3aef3»")],
    &["key-value-store-is-nice"],
);

/// Mailchimp: the data centre stands at the end.
pub static MAILCHIMP: Rule = key(
    "mailchimp-api-key",
    r"\b(?:[0-9a-f]{32}-us[0-9]{1,2})\b",
    &[concat!("«416f93", "86bd8773c9d51940ea4e095bd1-us12»")],
    &["0123456789abcdef-us12"],
);

/// Brevo (Sendinblue): API and SMTP keys.
pub static BREVO: Rule = key(
    "brevo-api-key",
    r"\b(?:x(?:keysib|smtpsib)-[0-9a-f]{64}-[A-Za-z0-9]{16})\b",
    &[concat!("«xkeysib-", "d6854575622f856469602d1ba9f20df4875b15b0be23b7ac193fe04072755398-j09BBG7svMQB1mok»")],
    &["xkeysib-short-key"],
);

/// Resend.
pub static RESEND: Rule = key(
    "resend-api-key",
    r"\b(?:re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})\b",
    &[concat!("«re_", "dhPscGW3_GtLCRHdflgwRHHHZ4IilO3OJ»")],
    &["re_export_all_the_things"],
);

/// MailerSend.
pub static MAILERSEND: Rule = key(
    "mailersend-token",
    r"\b(?:mlsn\.[0-9a-f]{64})\b",
    &[concat!("«mlsn.", "ec50cd1c1bac7adac1a4b7d0b352ad6074dce1118813830d71939b53182e4e34»")],
    &["mlsn.example.com"],
);

/// Discord: a bot's id in base64, a time and a signature.
pub static DISCORD_BOT: Rule = key(
    "discord-bot-token",
    r"\b(?:(?:[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}|mfa\.[A-Za-z0-9_-]{84}))",
    &[concat!("«MTEwMDAwMDAwMDAwMDAwMDU1NQ", ".G4S6ak.SRPvFviS1dnskOpYMjtXd5jTnee0TBPVOMgiYl»")],
    &["NotARealTokenButAWord.abc.def"],
);

/// Meta: access tokens of the Graph API.
pub static FACEBOOK: Rule = key(
    "facebook-access-token",
    r"\b(?:EAA[A-Za-z0-9]{50,500})\b",
    &[concat!("«EAA", "CEdEose0cBAZA7WK38PUjUfRS4NSDxBKjEm3WcqDhY1cWvwGhO9rv7JaVqWIrMnn2R01hGv2v7weRyoto6tIa3GAaxjlHfZ9kJa2y»")],
    &["EAAshortone"],
);

/// Instagram: access tokens.
pub static INSTAGRAM: Rule = key(
    "instagram-access-token",
    r"\b(?:IG(?:QV|AA)[A-Za-z0-9_-]{80,400})",
    &[concat!(
        "«IGQV",
        "JR3nmHY2csdSuWSWZhjmYpUAyv2fYcTLiTzJbkYlOF06VU1m1P9UNb569ABDQk5fT6ixTinbh0hurbYdWCmrWc8ArEhOGaXgZpj7kJ4M9afZcxn5lVshv0FKX»"
    )],
    &["IGQVshortone"],
);

/// Mandrill.
pub static MANDRILL: Rule = key(
    "mandrill-key",
    r"\b(?:md-[A-Za-z0-9_-]{22})",
    &[concat!("«md-", "WhEQc9KpomJRwUOfOtVXwC»")],
    &["md-short", "md-xxxxxxxxxxxxxxxxxxxxxx"],
);

/// OneSignal: app and organisation keys.
pub static ONESIGNAL: Rule = key(
    "onesignal-key",
    r"\b(?:os_v2_(?:app|org)_[a-z2-7]{90,110})",
    &[concat!(
        "«os_v2_app_",
        "7tk5wwxotckso3kkzvkncrgtu3ow62m3vktksjvfpjodmfyiz7vdovvhw3qxuwfcoocfo6fsaji2hqrlmsbk4wnut6ts6okou6sde5w»"
    )],
    &[
        "os_v2_app_short",
        "os_v2_app_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// Telnyx.
pub static TELNYX: Rule = key(
    "telnyx-key",
    r"\b(?:KEY0[0-9A-F]{30,34}_[A-Za-z0-9]{22})",
    &[concat!("«KEY0", "FD5D27D6DE8940705394F408FF2FDDC_ug6trqxAgmsgRYlS4KgE3F»")],
    &["KEY0short", "KEY0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Plivo: auth ids.
pub static PLIVO: Rule =
    key("plivo-key", r"\b(?:MA[A-Z0-9]{18})", &[concat!("«MA", "QRHHH1CS7WDX92ZTXB»")], &["MAshort", "MAxxxxxxxxxxxxxxxxxx"]);

/// PubNub: publish, subscribe and secret keys.
pub static PUBNUB: Rule = key(
    "pubnub-key",
    r"\b(?:(?:pub|sub|sec)-c-(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{48}))",
    &[concat!("«pub-c-", "ec09514b-7ae5-46f9-a8e2-999cc44a64cd»")],
    &["pub-c-short", "pub-c-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Knock, Courier and Loops: secret keys.
pub static KNOCK: Rule = key(
    "knock-key",
    r"\b(?:(?:sk|pk)_(?:prod|test|dev)_[A-Za-z0-9]{24,60})",
    &[concat!("«sk_prod_", "sFpoDEH5iIc0TF1M8ovg6I39oQ5a»")],
    &["sk_prod_short", "sk_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// LinkedIn: client secrets.
pub static LINKEDIN: Rule = key(
    "linkedin-key",
    r"\b(?:WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/=]{8})",
    &[concat!("«WPL_AP1.", "GPcis1Krt3mfUZlt.s22k4Di2»")],
    &["WPL_AP1.short", "WPL_AP1.xxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// X: bearer tokens of apps.
pub static TWITTER_BEARER: Rule = key(
    "twitter-bearer-key",
    r"\b(?:A{22}[A-Za-z0-9%]{80,100})",
    &[concat!(
        "«AAAAAAAAAAAAAAAAAAAAAA",
        "H5QjTQL4yJpsA63l5CFmwgy25tkjUbZuXSXb19%2BwtAG1HQOFV8I6xCDjBN8DYIBJsOzL5yLSIWAHJ5NfTi329»"
    )],
    &[
        "AAAAAAAAAAAAAAAAAAAAAAshort",
        "AAAAAAAAAAAAAAAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// Pinterest.
pub static PINTEREST: Rule = key(
    "pinterest-key",
    r"\b(?:pina_[A-Za-z0-9]{32,100})",
    &[concat!("«pina_", "G7h85VGr2x5zqjbBTobS6eQIScfhgdM3G8dgdr6Iiy1bLZD2m5ubYLWapN5K6t7f»")],
    &["pina_short", "pina_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Matrix: access tokens of Synapse.
pub static MATRIX: Rule = key(
    "matrix-key",
    r"\b(?:sy[tr]_[A-Za-z0-9+/=_-]{4,60}_[A-Za-z0-9]{20}_[A-Za-z0-9]{6})",
    &[concat!("«syt_", "bWF0cml4_hDdA8V7dqeUjwPbz4RfR_sqDLga»")],
    &["syt_short", "syt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Cal.com.
pub static CALCOM: Rule = key(
    "calcom-key",
    r"\b(?:cal_(?:live|test)?_?[0-9a-f]{32})",
    &[concat!("«cal_live_", "4f81bb783d69fa064759636eac60916f»")],
    &["cal_live_short", "cal_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Svix: API keys.
pub static SVIX: Rule = key(
    "svix-key",
    r"\b(?:testsk_[A-Za-z0-9_-]{32,44})",
    &[concat!("«testsk_", "lbsvPRQ8SJh9MONshyNvzB0wN9JdkHtJwrFq»")],
    &["testsk_short", "testsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Stytch: project secrets.
pub static STYTCH: Rule = key(
    "stytch-key",
    r"\b(?:secret-(?:live|test)-[A-Za-z0-9_-]{32,40})",
    &[concat!("«secret-live-", "rCvBZaAdQqaZAMgZH93b3M4L2fFBCBnlZjAv»")],
    &["secret-live-short", "secret-live-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Descope: management keys.
pub static DESCOPE: Rule = key(
    "descope-key",
    r"\b(?:K2[A-Za-z0-9]{60,80})",
    &[concat!("«K2", "ouHUPjZllBo2mnDBlNMw9HuMnmxcd11briASdWxctrlSi9VZuyil1r0sElkTFTPndZ»")],
    &["K2short", "K2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Okta: SSWS tokens.
pub static OKTA: Rule = key(
    "okta-key",
    r"\b(?:00[A-Za-z0-9_-]{38}[A-Za-z0-9]{2})",
    &[concat!("«00", "aN1KniXwsVGIu2cz5fFl4rP27fAk0wRA2n4RvGh7»")],
    &["00short", "00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// DeepL: keys of the free plan.
pub static DEEPL: Rule = key(
    "deepl-key",
    r"\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx)",
    &[concat!("«fa5ef691-", "8ec7-4d77-a7ba-74fb94c1001d:fx»")],
    &["fa5ef691-short", "fa5ef691-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Customer.io: app keys.
pub static CUSTOMER_IO: Rule = key(
    "customer-io-key",
    r"\b(?:cio_(?:app|sk)_[A-Za-z0-9]{30,60})",
    &[concat!("«cio_app_", "4ndVY26soKcU7ioa4CWr3PDUjiTG9Uc27XyD»")],
    &["cio_app_short", "cio_app_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Trello: user tokens.
pub static TRELLO: Rule = key(
    "trello-key",
    r"\b(?:ATTA[0-9a-f]{72})",
    &[concat!("«ATTA", "14a66f279cc6c8c9aee9979b48311501d379fb6cb163b5f6c998c0fc9ef202de14b7c91d»")],
    &["ATTAshort", "ATTAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Close.
pub static CLOSE: Rule = key(
    "close-key",
    r"\b(?:api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22})",
    &[concat!("«api_", "ky4NajO0uk1Hpn9buT9d3G.XGKxyozR5uIuzD11kxSDfq»")],
    &["api_short", "api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Zoho: OAuth tokens.
pub static ZOHO: Rule = key(
    "zoho-key",
    r"\b(?:1000\.[0-9a-f]{32}\.[0-9a-f]{32})",
    &[concat!("«1000.", "056dd754bd4d804f1ba7b60be567600c.b026beb132176a67b31b3e1cf4118122»")],
    &["1000.short", "1000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Alchemy.
pub static ALCHEMY: Rule = key(
    "alchemy-key",
    r"\b(?:alcht_[A-Za-z0-9]{30,40})",
    &[concat!("«alcht_", "NASbQSmIIszHGPEQy1Jl2VVb2FgXTKhnyS»")],
    &["alcht_short", "alcht_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// MaxMind: licence keys.
pub static MAXMIND: Rule = key(
    "maxmind-key",
    r"\b(?:[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)",
    &[concat!("«LRYyvA_", "1lCVm6yyr5icgCalrR8jxDiTjiMrI_mmk»")],
    &["LRYyvA_short", "LRYyvA_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// LocationIQ.
pub static LOCATIONIQ: Rule = key(
    "locationiq-key",
    r"\b(?:pk\.[0-9a-f]{32})",
    &[concat!("«pk.", "6dcad8366f38cba37fad42ce898caf5b»")],
    &["pk.short", "pk.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Contentful: preview and delivery tokens of apps.
pub static CONTENTFUL_MANAGEMENT: Rule = key(
    "contentful-management-key",
    r"\b(?:CFAPP-[A-Za-z0-9_-]{43})",
    &[concat!("«CFAPP-", "xTUzw7a5k3xXH0ZYmwnzIDOQ55IzfHCjA61aCR8kzBY»")],
    &["CFAPP-short", "CFAPP-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);
