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
pub mod named;
pub mod operations;
pub mod payment;
pub mod work;

/// Every rule of this folder.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &ai::OPENAI, &ai::ANTHROPIC, &ai::GOOGLE_AI, &ai::GROQ, &ai::XAI, &ai::PERPLEXITY, &ai::HUGGING_FACE, &ai::REPLICATE,
    &ai::OPENROUTER, &ai::DEEPSEEK, &ai::LANGSMITH, &ai::ELEVENLABS, &ai::TAVILY, &ai::FIREWORKS, &ai::CEREBRAS,
    &ai::NVIDIA, &ai::JINA, &ai::PINECONE, &ai::TOGETHER, &ai::LANGFUSE, &ai::HELICONE, &ai::E2B, &ai::BROWSERBASE,
    &ai::FIRECRAWL, &ai::LLAMACLOUD, &ai::RUNPOD, &ai::CARTESIA, &ai::SOURCEGRAPH, &ai::FRIENDLI, &ai::ANYSCALE,
    &ai::VOYAGE, &ai::APIFY, &ai::MEM0, &ai::CHROMA, &ai::MODAL, &ai::LETTA, &ai::VERCEL_AI_GATEWAY, &ai::BEDROCK,
    &assigned::AWS_SECRET, &assigned::AZURE_STORAGE, &assigned::AZURE_SAS, &assigned::WIREGUARD, &assigned::HEX,
    &assigned::BY_UUID,
    &cloud::AWS_ACCESS_KEY_ID, &cloud::GOOGLE_OAUTH, &cloud::GOOGLE_TOKEN, &cloud::DIGITALOCEAN, &cloud::HEROKU,
    &cloud::FLY, &cloud::ALIBABA, &cloud::TENCENT, &cloud::YANDEX, &cloud::SCALEWAY, &cloud::CLOUDFLARE_CA, &cloud::AWS_MWS,
    &cloud::AWS_SP, &cloud::AZURE_DEVOPS, &cloud::AZURE_FUNCTIONS, &cloud::AZURE_SEARCH, &cloud::GOOGLE_SERVICE,
    &cloud::FIREBASE_FCM, &cloud::RENDER, &cloud::DENO_DEPLOY, &cloud::NEON, &cloud::XATA, &cloud::COCKROACH,
    &cloud::MONGODB, &cloud::AIVEN, &cloud::CONFLUENT, &cloud::TINYBIRD, &cloud::BACKBLAZE, &cloud::AKAMAI,
    &cloud::CLOUDFLARE_TUNNEL, &cloud::EXOSCALE, &cloud::TURBOPUFFER, &cloud::NGC, &cloud::VULTR,
    &github::RULE,
    &hosting::GITHUB_FINE, &hosting::GITLAB, &hosting::NPM, &hosting::PYPI, &hosting::DOCKER, &hosting::RUBYGEMS,
    &hosting::CRATES, &hosting::VERCEL, &hosting::NETLIFY, &hosting::SUPABASE, &hosting::BITBUCKET, &hosting::BITBUCKET_APP,
    &hosting::CIRCLECI, &hosting::BUILDKITE_AGENT, &hosting::SNYK, &hosting::DEEPSOURCE, &hosting::NUGET, &hosting::CLOJARS,
    &hosting::PACKAGIST, &hosting::DEPOT, &hosting::INFISICAL, &hosting::LAUNCHDARKLY, &hosting::STATSIG,
    &hosting::FLAGSMITH, &hosting::CONFIGCAT, &hosting::RETOOL, &hosting::APPWRITE, &hosting::SANITY, &hosting::README,
    &hosting::KONG, &hosting::NETBIRD, &hosting::SPEAKEASY,
    &links::SLACK, &links::DISCORD, &links::TEAMS, &links::ZAPIER, &links::SENTRY_DSN, &links::TELEGRAM_BOT, &links::OTHERS,
    &links::SIGNED, &links::MAGIC,
    &messaging::SLACK, &messaging::SENDGRID, &messaging::TWILIO, &messaging::MAILGUN, &messaging::MAILCHIMP,
    &messaging::BREVO, &messaging::RESEND, &messaging::MAILERSEND, &messaging::DISCORD_BOT, &messaging::FACEBOOK,
    &messaging::INSTAGRAM, &messaging::MANDRILL, &messaging::ONESIGNAL, &messaging::TELNYX, &messaging::PLIVO,
    &messaging::PUBNUB, &messaging::KNOCK, &messaging::LINKEDIN, &messaging::TWITTER_BEARER, &messaging::PINTEREST,
    &messaging::MATRIX, &messaging::CALCOM, &messaging::SVIX, &messaging::STYTCH, &messaging::DESCOPE, &messaging::OKTA,
    &messaging::DEEPL, &messaging::CUSTOMER_IO, &messaging::TRELLO, &messaging::CLOSE, &messaging::ZOHO,
    &messaging::ALCHEMY, &messaging::MAXMIND, &messaging::LOCATIONIQ, &messaging::CONTENTFUL_MANAGEMENT,
    &named::builds::TRAVIS, &named::builds::DRONE, &named::builds::JENKINS, &named::builds::CODECOV,
    &named::builds::COVERALLS, &named::builds::SNYK_UUID, &named::builds::BITRISE,
    &named::clouds::LINODE, &named::clouds::HETZNER, &named::clouds::VULTR, &named::clouds::OVH, &named::clouds::CLOUDFLARE,
    &named::clouds::FASTLY, &named::clouds::BUNNY, &named::clouds::RAILWAY_TOKEN, &named::clouds::HEROKU_UUID,
    &named::clouds::IBM_CLOUD, &named::clouds::UPSTASH, &named::clouds::SNOWFLAKE, &named::clouds::REDIS_CLOUD,
    &named::clouds::FAUNA, &named::clouds::CLOUDINARY, &named::clouds::IMAGEKIT,
    &named::data::HERE, &named::data::OPENWEATHER, &named::data::RAPIDAPI, &named::data::IPINFO, &named::data::ETHERSCAN,
    &named::data::INFURA, &named::data::QUICKNODE, &named::data::COINMARKETCAP, &named::data::POLYGON,
    &named::data::SCRAPINGBEE, &named::data::LASTFM, &named::data::STEAM, &named::data::NASA, &named::data::SHODAN,
    &named::data::HUE,
    &named::identity::AUTH0, &named::identity::OKTA_SECRET, &named::identity::DUO, &named::identity::NGROK,
    &named::messages::POSTMARK, &named::messages::SPARKPOST, &named::messages::MAILJET, &named::messages::KLAVIYO,
    &named::messages::ZENDESK, &named::messages::FRESHDESK, &named::messages::MESSAGEBIRD, &named::messages::VONAGE,
    &named::messages::PUSHER, &named::messages::SENDBIRD, &named::messages::AGORA, &named::messages::TWITCH,
    &named::messages::SPOTIFY, &named::messages::REDDIT, &named::messages::TWITTER, &named::messages::TIKTOK,
    &named::messages::FACEBOOK_SECRET, &named::messages::LINE, &named::messages::VIBER, &named::messages::ZOOM,
    &named::messages::ZULIP,
    &named::models::COHERE, &named::models::MISTRAL, &named::models::DEEPGRAM, &named::models::ASSEMBLYAI,
    &named::models::WANDB, &named::models::SERPAPI, &named::models::CLARIFAI, &named::models::AI21, &named::models::ZHIPU,
    &named::models::DASHSCOPE,
    &named::money::BINANCE, &named::money::KRAKEN, &named::money::COINBASE_SECRET, &named::money::KUCOIN,
    &named::money::BITFINEX, &named::money::ADYEN, &named::money::PAYPAL, &named::money::WISE,
    &named::monitoring::PAGERDUTY, &named::monitoring::OPSGENIE, &named::monitoring::SPLUNK, &named::monitoring::LOGGLY,
    &named::monitoring::LOGZ, &named::monitoring::ROLLBAR_TOKEN, &named::monitoring::BUGSNAG,
    &named::monitoring::MIXPANEL_SECRET, &named::monitoring::SEGMENT_WRITE, &named::monitoring::APPDYNAMICS,
    &named::work::ASANA, &named::work::TRANSIFEX, &named::work::APOLLO, &named::work::DAGSTER, &named::work::SALESFORCE,
    &named::work::SUMOLOGIC, &named::work::AZURE_CLIENT_SECRET, &named::work::DATADOG, &named::work::ALGOLIA,
    &named::work::CONTENTSTACK, &named::work::GHOST, &named::work::BOX, &named::work::PIPEDRIVE, &named::work::JOTFORM,
    &named::work::BASECAMP, &named::work::TRELLO_KEY, &named::work::ACTIVECAMPAIGN, &named::work::BIGCOMMERCE,
    &operations::NEW_RELIC, &operations::SENTRY, &operations::GRAFANA, &operations::VAULT, &operations::TERRAFORM,
    &operations::DOPPLER, &operations::DATABRICKS, &operations::DYNATRACE, &operations::TAILSCALE, &operations::PULUMI,
    &operations::POSTHOG, &operations::PREFECT, &operations::PLANETSCALE, &operations::BUILDKITE, &operations::SONAR,
    &operations::ARTIFACTORY, &operations::GRAFANA_LEGACY, &operations::HONEYCOMB, &operations::AXIOM, &operations::ELASTIC,
    &operations::UPTIMEROBOT, &operations::SEGMENT, &operations::ROLLBAR, &operations::LOGFIRE, &operations::CHECKLY,
    &operations::INNGEST, &operations::TRIGGER, &operations::DBT,
    &payment::STRIPE, &payment::STRIPE_HOOK, &payment::SQUARE, &payment::SHOPIFY, &payment::RAZORPAY, &payment::FLUTTERWAVE,
    &payment::PLAID, &payment::EASYPOST, &payment::BRAINTREE, &payment::MOLLIE, &payment::LOB, &payment::MERCADOPAGO,
    &payment::PADDLE, &payment::XENDIT, &payment::MIDTRANS, &payment::POLAR, &payment::KLARNA, &payment::BREX,
    &payment::MERCURY, &payment::GOCARDLESS, &payment::CHECKOUT_COM, &payment::REVENUECAT, &payment::WOOCOMMERCE,
    &payment::SHOPIFY_PARTNER, &payment::UNKEY, &payment::DUFFEL, &payment::FRAME,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_rules_for_more_than_two_hundred_and_fifty_providers() {
        let is_of_provider = |rule: &&&Rule| matches!(rule.entity, Entity::ApiKey | Entity::WebhookUrl);
        assert!(RULES.iter().filter(is_of_provider).count() >= 250, "{}", RULES.len());
    }
}
