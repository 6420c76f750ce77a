//! Chat, telephone and mail. Shapes: api.slack.com, discord.com/developers, core.telegram.org/bots/api, twilio.com/docs,
//! docs.sendgrid.com, documentation.mailgun.com, mailchimp.com/developer, developers.brevo.com.

use super::key;
use crate::rule::Rule;

/// Slack: bot, user, app, configuration, refresh, export and workflow tokens.
pub static SLACK: Rule = key(
    "slack-token",
    r"\b(?:(?:xox[abeprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}|xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,15}-[0-9a-f]{32,80}|xwfp-[A-Za-z0-9-]{20,250}))",
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
