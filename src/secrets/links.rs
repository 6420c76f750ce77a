//! Secrets that are addresses: webhooks, DSNs, and the token of a Telegram bot.
//! Shapes: api.slack.com/messaging/webhooks, discord.com/developers/docs/resources/webhook, docs.sentry.io (DSN explainer).

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Slack: incoming webhooks, workflow triggers.
pub static SLACK: Rule = link(
    "slack-webhook",
    r"\b(?:https?://)?hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,120}",
    &[concat!("post to «https://hooks.slack.com/", "services/T00000000/B00000000/ATfmB8H4zeaamTdJViNFWZ2d»")],
    &["https://hooks.slack.com/services/", "https://slack.com/services/abc"],
);

/// Discord: webhooks.
pub static DISCORD: Rule = link(
    "discord-webhook",
    r"\b(?:https?://)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}",
    &[concat!(
        "«https://discord.com/api/webhooks/",
        "1100000000000000555/nCSVFRLs4caqizPHNroCY05LYRV9JXKOW40n459ZTfU94gymM219KZhAA2LG8PdkzqQv»"
    )],
    &["https://discord.com/api/webhooks/1100000000000000555"],
);

/// Microsoft Teams: incoming webhooks and workflows.
pub static TEAMS: Rule = link(
    "teams-webhook",
    r"\bhttps://(?:[a-z0-9-]{1,60}\.webhook\.office\.com/webhookb2/|outlook\.office\.com/webhook/)[A-Za-z0-9@/-]{60,260}",
    &[concat!(
        "«https://acme.webhook.office.com/webhookb2/",
        "b3c48d2a-e89b-49c1-affb-013ce94e1af4@08461c58-790d-4d2c-afb8-a5f1b4615959/IncomingWebhook/19cb589f6aec38bcacf836ed5a148fd2/8cbc938e-019b-4b87-a23d-39553ccaccfa»"
    )],
    &["https://outlook.office.com/webhook/short"],
);

/// Zapier, Make and IFTTT: whoever has the address can trigger them.
pub static ZAPIER: Rule = link(
    "automation-webhook",
    r"\b(?:https?://)?(?:hooks\.zapier\.com/hooks/catch/[0-9]{4,12}/[a-z0-9]{5,12}|hook\.(?:[a-z0-9]{3,6}\.)?make\.com/[a-z0-9]{24,40}|maker\.ifttt\.com/trigger/[A-Za-z0-9_-]{1,60}/(?:json/)?with/key/[A-Za-z0-9_-]{20,60})\b",
    &[concat!("«https://hooks.zapier.com/hooks/catch/", "1234567/b3x9k2q»/")],
    &["https://hooks.zapier.com/hooks/"],
);

/// Sentry: the client key in a DSN.
pub static SENTRY_DSN: Rule = link(
    "sentry-dsn",
    r"\bhttps://[0-9a-f]{32}(?::[0-9a-f]{32})?@[A-Za-z0-9.-]{3,100}/[0-9]{1,20}\b",
    &[concat!("«https://", "b54d946a2d207dc684477391c94c8286@o123456.ingest.sentry.io/4501234567890123»")],
    &["https://0123456789abcdef@example.com/1"],
);

/// Telegram: a bot's number and 35 characters (core.telegram.org/bots/api#authorizing-your-bot).
pub static TELEGRAM_BOT: Rule = Rule {
    trigger: Trigger::Digits,
    ..link(
        "telegram-bot-token",
        r"(?:bot)?([0-9]{8,10}:[A-Za-z0-9_-]{35})(?:\b|\B)",
        &[
            concat!("«1234567890:", "AAsU--RhmG7V3xmOIgdeZ6e-GyyrwzLdr2n»"),
            concat!("https://api.telegram.org/bot«123456789:", "AAsU--RhmG7V3xmOIgdeZ6e-GyyrwzLdr2n»/getMe"),
        ],
        &["1234567890:short", "12345678:90"],
    )
};

const fn link(id: &'static str, pattern: &'static str, finds: &'static [&'static str], spares: &'static [&'static str]) -> Rule {
    Rule {
        id,
        entity: Entity::ApiKey,
        trigger: Trigger::Slash,
        pattern,
        evidence: Evidence::Check(entropy::is_varied),
        confidence: 97,
        cues: &[],
        finds,
        spares,
    }
}
