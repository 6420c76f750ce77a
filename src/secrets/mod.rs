//! What is a secret, per provider: API keys and tokens, one family of providers per file.
//!
//! Keys in the examples are drawn by lot and written in two pieces, so that scanners of source code do not take them for real.

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

pub mod ai;
pub mod assigned;
pub mod cloud;
pub mod github;
pub mod hosting;
pub mod links;
pub mod messaging;
pub mod operations;
pub mod payment;
pub mod work;

/// Every rule of this folder.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &ai::OPENAI, &ai::ANTHROPIC, &ai::GOOGLE_AI, &ai::GROQ, &ai::XAI, &ai::PERPLEXITY, &ai::HUGGING_FACE, &ai::REPLICATE,
    &ai::OPENROUTER, &ai::DEEPSEEK, &ai::LANGSMITH, &ai::ELEVENLABS, &ai::TAVILY, &ai::FIREWORKS, &ai::CEREBRAS,
    &ai::NVIDIA, &ai::JINA, &ai::PINECONE,
    &assigned::AWS_SECRET, &assigned::AZURE_STORAGE, &assigned::AZURE_SAS, &assigned::WIREGUARD, &assigned::HEX,
    &assigned::BY_UUID,
    &cloud::AWS_ACCESS_KEY_ID, &cloud::GOOGLE_OAUTH, &cloud::GOOGLE_TOKEN, &cloud::DIGITALOCEAN, &cloud::HEROKU,
    &cloud::FLY, &cloud::ALIBABA, &cloud::TENCENT, &cloud::YANDEX, &cloud::SCALEWAY, &cloud::CLOUDFLARE_CA,
    &github::RULE,
    &hosting::GITHUB_FINE, &hosting::GITLAB, &hosting::NPM, &hosting::PYPI, &hosting::DOCKER, &hosting::RUBYGEMS,
    &hosting::CRATES, &hosting::VERCEL, &hosting::NETLIFY, &hosting::SUPABASE, &hosting::BITBUCKET,
    &links::SLACK, &links::DISCORD, &links::TEAMS, &links::ZAPIER, &links::SENTRY_DSN, &links::TELEGRAM_BOT,
    &messaging::SLACK, &messaging::SENDGRID, &messaging::TWILIO, &messaging::MAILGUN, &messaging::MAILCHIMP,
    &messaging::BREVO, &messaging::RESEND, &messaging::MAILERSEND, &messaging::DISCORD_BOT, &messaging::FACEBOOK,
    &messaging::INSTAGRAM,
    &operations::NEW_RELIC, &operations::SENTRY, &operations::GRAFANA, &operations::VAULT, &operations::TERRAFORM,
    &operations::DOPPLER, &operations::DATABRICKS, &operations::DYNATRACE, &operations::TAILSCALE, &operations::PULUMI,
    &operations::POSTHOG, &operations::PREFECT, &operations::PLANETSCALE, &operations::BUILDKITE, &operations::SONAR,
    &operations::ARTIFACTORY,
    &payment::STRIPE, &payment::STRIPE_HOOK, &payment::SQUARE, &payment::SHOPIFY, &payment::RAZORPAY, &payment::FLUTTERWAVE,
    &payment::PLAID, &payment::EASYPOST,
    &work::NOTION, &work::LINEAR, &work::AIRTABLE, &work::FIGMA, &work::POSTMAN, &work::ATLASSIAN, &work::DROPBOX,
    &work::MAPBOX, &work::HUBSPOT, &work::TYPEFORM, &work::CONTENTFUL, &work::CLICKUP, &work::SHIPPO, &work::ONEPASSWORD,
];

/// A key that its own first letters tell: a run of token characters, and no row of `x` as templates have.
///
/// Boundaries belong to the pattern; the longest match that ends there wins.
const fn key(id: &'static str, pattern: &'static str, finds: &'static [&'static str], spares: &'static [&'static str]) -> Rule {
    Rule {
        id,
        entity: Entity::ApiKey,
        trigger: Trigger::Token,
        pattern,
        evidence: Evidence::Check(entropy::is_varied),
        confidence: 96,
        cues: &[],
        finds,
        spares,
    }
}
