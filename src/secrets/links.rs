//! Secrets that are addresses: webhooks, DSNs, and the token of a Telegram bot.
//! Shapes: api.slack.com/messaging/webhooks, discord.com/developers/docs/resources/webhook, docs.sentry.io (DSN explainer).

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Slack: incoming webhooks, workflow triggers.
pub static SLACK: Rule = webhook(
    "slack-webhook",
    r"\b(?:https?://)?hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,120}",
    &[concat!("post to «https://hooks.slack.com/", "services/T00000000/B00000000/ATfmB8H4zeaamTdJViNFWZ2d»")],
    &["https://hooks.slack.com/services/", "https://slack.com/services/abc"],
);

/// Discord: webhooks.
pub static DISCORD: Rule = webhook(
    "discord-webhook",
    r"\b(?:https?://)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}",
    &[concat!(
        "«https://discord.com/api/webhooks/",
        "1100000000000000555/nCSVFRLs4caqizPHNroCY05LYRV9JXKOW40n459ZTfU94gymM219KZhAA2LG8PdkzqQv»"
    )],
    &["https://discord.com/api/webhooks/1100000000000000555"],
);

/// Microsoft Teams: incoming webhooks and workflows.
pub static TEAMS: Rule = webhook(
    "teams-webhook",
    r"\bhttps://(?:[a-z0-9-]{1,60}\.webhook\.office\.com/webhookb2/|outlook\.office\.com/webhook/)[A-Za-z0-9@/-]{60,260}",
    &[concat!(
        "«https://acme.webhook.office.com/webhookb2/",
        "b3c48d2a-e89b-49c1-affb-013ce94e1af4@08461c58-790d-4d2c-afb8-a5f1b4615959/IncomingWebhook/19cb589f6aec38bcacf836ed5a148fd2/8cbc938e-019b-4b87-a23d-39553ccaccfa»"
    )],
    &["https://outlook.office.com/webhook/short"],
);

/// Zapier, Make and IFTTT: whoever has the address can trigger them.
pub static ZAPIER: Rule = webhook(
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

/// Google Chat, Mattermost, n8n, Power Automate.
pub static OTHERS: Rule = webhook(
    "webhook",
    r"\bhttps://(?:chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_-]{6,40}/messages\?key=[A-Za-z0-9_-]{20,60}&token=[A-Za-z0-9_%-]{20,80}|[A-Za-z0-9.-]{4,100}/hooks/[a-z0-9]{26}|[A-Za-z0-9.-]{4,100}/webhook(?:-test)?/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9.-]{4,100}\.logic\.azure\.com(?::443)?/workflows/[0-9a-f]{32}/[A-Za-z0-9/?&=._%-]{20,300})",
    &[
        concat!(
            "«https://chat.googleapis.com/v1/spaces/AAAAbCdEfGh/messages?key=",
            "AIzaSyq7Gz29xLm4Tr8Vb1Nc6Yk3AAbb11cc2&token=dd33ee44ff55gg66hh77%3D»"
        ),
        concat!("«https://chat.example.com/hooks/", "x8k3m2n9q4w7e5r1t6y8u2i3o9»"),
        concat!("«https://n8n.example.com/webhook/", "3f2b8c1e-9a4d-4e7b-8c2f-5d6e7f8a9b0c»"),
    ],
    &["https://chat.example.com/hooks/", "https://example.com/webhook/docs"],
);

/// Amazon S3 and CloudFront, Google Cloud Storage: an address with a signature opens the file for whoever has it.
pub static SIGNED: Rule = Rule {
    entity: Entity::SignedUrl,
    ..link(
        "signed-url",
        r"\bhttps?://[A-Za-z0-9.-]{4,128}/[!-;=-~]{0,512}?(?:X-Amz-Signature=[0-9a-f]{64}|X-Goog-Signature=[0-9a-f]{128,1024}|(?:Signature|Policy)=[A-Za-z0-9~_%+/-]{20,1024}&[!-;=-~]{0,512}?(?:Key-Pair-Id|AWSAccessKeyId|GoogleAccessId)=[A-Za-z0-9@._%-]{10,128}\b)(?:&[A-Za-z0-9_-]{1,40}=[A-Za-z0-9%_-]{1,200}\b){0,6}",
        &[concat!(
            "«https://bucket.s3.amazonaws.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=",
            "9f2b8c1e3a4d5e7b8c2f5d6e7f8a9b0c9f2b8c1e3a4d5e7b8c2f5d6e7f8a9b0c»"
        )],
        &["https://bucket.s3.amazonaws.com/a.pdf", "https://example.com/?X-Amz-Signature=abc"],
    )
};

/// Links that let in whoever follows them: to reset a password, to confirm an address, to sign in without one.
pub static MAGIC: Rule = Rule {
    entity: Entity::SignedUrl,
    evidence: Evidence::Check(|value| value.trim_end_matches('/').rsplit('/').next().is_some_and(entropy::is_random)),
    ..link(
        "magic-link",
        r"\bhttps?://[A-Za-z0-9.-]{4,128}/(?:[A-Za-z0-9._-]{1,40}/){0,4}(?:reset(?:[-_]password)?|password[-_]?reset|verify(?:[-_]email)?|confirm(?:ation)?|activate|magic(?:[-_]?link)?|magiclink|login|sign-?in|auth|invite|invitation|join|unsubscribe|one-time|otl|share)s?/(?:[A-Za-z0-9._=-]{1,60}/)?[A-Za-z0-9_-]{20,256}(?:\.[A-Za-z0-9_-]{6,256}){0,2}/?",
        &[
            "«https://app.example.com/reset/q7Gz29xLm4Tr8Vb1Nc6Yk3AAbb»",
            "click «https://example.org/auth/magic-link/8f14e45fceea167a5a36dedd4bea2543»",
        ],
        &["https://example.com/login/help", "https://example.com/share/how-to-share-a-document-with-others"],
    )
};

/// A webhook: whoever has the address can write to it.
const fn webhook(
    id: &'static str,
    pattern: &'static str,
    finds: &'static [&'static str],
    spares: &'static [&'static str],
) -> Rule {
    Rule { entity: Entity::WebhookUrl, ..link(id, pattern, finds, spares) }
}

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
