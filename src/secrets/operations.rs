//! Running and watching machines. Shapes: docs.datadoghq.com, docs.newrelic.com, docs.sentry.io, grafana.com/docs,
//! developer.hashicorp.com, docs.doppler.com, docs.databricks.com, docs.dynatrace.com, tailscale.com/kb.

use super::key;
use crate::rule::Rule;

/// New Relic: user, insert, browser and license keys.
pub static NEW_RELIC: Rule = key(
    "newrelic-key",
    r"\b(?:(?:NR(?:AK|AA|RA|IQ|II|JS)-[A-Za-z0-9_-]{19,42}|[0-9a-f]{36}NRAL))",
    &[concat!("«NRAK-", "PJETVXPWZVDVU6XPPWJINA5Z4ZT»"), concat!("«524998", "a26259bebd2fa5880587061ce69367NRAL»")],
    &["NRAK-short"],
);

/// Sentry: user and organisation tokens.
pub static SENTRY: Rule = key(
    "sentry-token",
    r"\b(?:sntry(?:u_[0-9a-f]{64}|s_eyJ[A-Za-z0-9+/=_-]{80,400}))",
    &[concat!("«sntryu_", "14122a40680a06aa0fca51d12afc8e00aa1da5204642bbdb4a78f19e8b8480f3»")],
    &["sntryu_short_one_x"],
);

/// Grafana: service accounts and cloud access policies.
pub static GRAFANA: Rule = key(
    "grafana-token",
    r"\b(?:gl(?:sa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}|c_[A-Za-z0-9+/=]{32,400}))",
    &[concat!("«glsa_", "pzxXJoOZwF7BnIHDigNjxLQ8mXvJ5L3v_50b7ef6b»")],
    &["glsa_short_one_xxx"],
);

/// HashiCorp Vault: service, batch and recovery tokens.
pub static VAULT: Rule = key(
    "vault-token",
    r"\b(?:hv[sbr]\.[A-Za-z0-9_-]{24,300})",
    &[concat!("«hvs.", "CAESI5zYdNUy5BGquAEzp6Zr3WDOkYa66Y8qo3OBQBQtbPOWNUwbpRT4fNkyKe373xR9wI0TSFVAf35PKUrnm9cNlD4yN24»")],
    &["hvs.example.com.org"],
);

/// HCP Terraform.
pub static TERRAFORM: Rule = key(
    "terraform-token",
    r"\b(?:[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70})",
    &[concat!("«vXCxx3", "cLb3I7Tr.atlasv1.BzHJ6AI6TJgvWGwKdrZFaVp6qtZ4V5ClPMyosACIgmOkbsGuBD5UE4HH9fIhbALOriJ»")],
    &["abcdefghijklmn.atlasv1.x"],
);

/// Doppler.
pub static DOPPLER: Rule = key(
    "doppler-token",
    r"\b(?:dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44})",
    &[
        concat!("«dp.pt.", "ovigHhW1f96EWN294OuERtLAQRE9CMgDayj8XRAUsCp»"),
        concat!("«dp.st.dev.", "diSjVsa3vtRZbUiaYJYwY4azJ5oAPmg7QsnuYP0MqHF»"),
    ],
    &["dp.pt.example.com.x"],
);

/// Databricks.
pub static DATABRICKS: Rule = key(
    "databricks-token",
    r"\b(?:dapi[0-9a-f]{32}(?:-[0-9])?)\b",
    &[concat!("«dapi", "11caeae0ffac7cb2c8a2788fbf742b65-2»")],
    &["dapi0123456789abc"],
);

/// Dynatrace.
pub static DYNATRACE: Rule = key(
    "dynatrace-token",
    r"\b(?:dt0[a-z][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64})\b",
    &[concat!("«dt0c01.", "XPLJ5LCUYX3H2JQYGXWT4FRZ.S4H46LJAIX7PXVYQBMAQDLTRUQPQ4F7FMI3SXC4YXCS23QWPYIMXENVEF4YZ27BG»")],
    &["dt0c01.SHORT.XXXX"],
);

/// Tailscale: API, auth and other keys.
pub static TAILSCALE: Rule = key(
    "tailscale-key",
    r"\b(?:tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{16,40})\b",
    &[concat!("«tskey-auth-", "lkd7ds1baeL4CNTRL-EcZfIgw0AqOvMZiC7rSjVxYxdHFO2Ek0»")],
    &["tskey-auth-short"],
);

/// Pulumi.
pub static PULUMI: Rule = key(
    "pulumi-token",
    r"\b(?:pul-[0-9a-f]{40})\b",
    &[concat!("«pul-", "03f26e16af1d4d14aa605882ac89cd1997cd8964»")],
    &["pul-something-short"],
);

/// PostHog: project and personal keys.
pub static POSTHOG: Rule = key(
    "posthog-key",
    r"\b(?:ph[cxs]_[A-Za-z0-9]{40,48})\b",
    &[concat!("«phx_", "DNipX7dqftlJX7zVMd6tjqDuUAiEa8k0UCROycSMtNz»")],
    &["phx_short_one_xxxx"],
);

/// Prefect.
pub static PREFECT: Rule = key(
    "prefect-key",
    r"\b(?:pn[ub]_[A-Za-z0-9]{36})\b",
    &[concat!("«pnu_", "lndZ7ucN4NDLb2oHDI34E0mfLA7ujvzKfOru»")],
    &["pnu_short_one_xxxx"],
);

/// PlanetScale: passwords and tokens.
pub static PLANETSCALE: Rule = key(
    "planetscale-token",
    r"\b(?:pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_=-]{32,64})",
    &[concat!("«pscale_tkn_", "rvSzNi1KJx6tNhGdGMyF8DaOq1Qt5crbJ3D7sICK1cS»")],
    &["pscale_tkn_short"],
);

/// Buildkite.
pub static BUILDKITE: Rule = key(
    "buildkite-token",
    r"\b(?:bkua_[0-9a-f]{40})\b",
    &[concat!("«bkua_", "7a498a647c1ac49726e45dac31b3629fb0f26f89»")],
    &["bkua_short_one_xxx"],
);

/// SonarQube: user, project and global tokens.
pub static SONAR: Rule = key(
    "sonar-token",
    r"\b(?:sq[upa]_[0-9a-f]{40})\b",
    &[concat!("«squ_", "264f879130b64915abef7ab5392e335ce1113d4d»")],
    &["squ_short_one_xxxx"],
);

/// JFrog Artifactory: API keys and reference tokens.
pub static ARTIFACTORY: Rule = key(
    "artifactory-key",
    r"\b(?:(?:AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56}))\b",
    &[concat!("«AKCp", "k1WEXuquKXKq8FVA1p31eTJQGG4PHJfRiiHUdPKkiCgQX8MSZjNI6Pu3igP4GAG8Dfyys»")],
    &["AKCpshortone"],
);

/// Grafana: legacy API keys (base64 of JSON that begins with `{"k":`).
pub static GRAFANA_LEGACY: Rule = key(
    "grafana-legacy-key",
    r"\b(?:eyJrIjoi[A-Za-z0-9+/]{70,400}={0,2})",
    &[concat!("«eyJrIjoi", "oX24vrPTfMnKxM3IUgs8w85Tiij3Mp3KMoWyVFTZTQiUb3rZ00tDYii8j6z1wOmUjO0wZqy2VnIUEn4u7CuB»")],
    &["eyJrIjoishort", "eyJrIjoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Honeycomb: ingest and management keys.
pub static HONEYCOMB: Rule = key(
    "honeycomb-key",
    r"\b(?:hc[abcxi][a-z]{2}_[a-z0-9]{58})",
    &[concat!("«hcaik_", "6h6tpqj1blchwjx3dxfdnjzgdujy374rixvcbphz9polv8o8sbioukyer4»")],
    &["hcaik_short", "hcaik_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Axiom: API and personal tokens.
pub static AXIOM: Rule = key(
    "axiom-key",
    r"\b(?:xa(?:at|pt)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    &[concat!("«xaat-", "2994a48a-4afb-4261-a755-2a458688335f»")],
    &["xaat-short", "xaat-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Elastic Cloud.
pub static ELASTIC: Rule = key(
    "elastic-key",
    r"\b(?:essu_[A-Za-z0-9+/=_-]{60,200})",
    &[concat!("«essu_", "rjnbuZ4C8LcNLzeJA5TvkGCS4mAzjqtwQvpThx5lFTiBmR0vTy7kgaVCwCCVSTyPCqKf2nrIvpVfy3Dr»")],
    &["essu_short", "essu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// UptimeRobot: main and monitor keys.
pub static UPTIMEROBOT: Rule = key(
    "uptimerobot-key",
    r"\b(?:[um][0-9]{5,9}-[0-9a-f]{24})",
    &[concat!("«u1234567-", "1f74017eba3802452dfe6696»")],
    &["u1234567-short", "u1234567-xxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Segment: public API tokens.
pub static SEGMENT: Rule = key(
    "segment-key",
    r"\b(?:sgp_[A-Za-z0-9]{64})",
    &[concat!("«sgp_", "tXqehaJZohWXrZj18dHzbnOXfk8k6EgDAa8Cp22F6UZANotA1nVMrNR9TXGawWys»")],
    &["sgp_short", "sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// RudderStack: personal access tokens.
pub static ROLLBAR: Rule = key(
    "rollbar-key",
    r"\b(?:rudder_[A-Za-z0-9]{24,48})",
    &[concat!("«rudder_", "2J8Rm2DE1rhjAYxbxKYRJnOmUZUaNayo»")],
    &["rudder_short", "rudder_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Pydantic Logfire.
pub static LOGFIRE: Rule = key(
    "logfire-key",
    r"\b(?:pylf_v[0-9]_[a-z]{2,4}_[A-Za-z0-9]{40,60})",
    &[concat!("«pylf_v1_us_", "oKZz1ciBx10H0yS5ZY9tZEBqfyK0YMhDFZ9UcmC4dTaE»")],
    &["pylf_v1_us_short", "pylf_v1_us_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Checkly.
pub static CHECKLY: Rule = key(
    "checkly-key",
    r"\b(?:cu_[0-9a-f]{32})",
    &[concat!("«cu_", "c55b286f99ad21237f92fda66ab127e7»")],
    &["cu_short", "cu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Inngest: signing and event keys.
pub static INNGEST: Rule = key(
    "inngest-key",
    r"\b(?:signkey-(?:prod|test|branch)-[0-9a-f]{64})",
    &[concat!("«signkey-prod-", "25ee89e3a3954f5b152b1c8de5afd6812da3dc93119b5f67db84f2f1bd7d7d4a»")],
    &["signkey-prod-short", "signkey-prod-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Trigger.dev: secret keys of environments.
pub static TRIGGER: Rule = key(
    "trigger-key",
    r"\b(?:tr_(?:dev|prod|stg|preview|pat)_[A-Za-z0-9]{20,60})",
    &[concat!("«tr_prod_", "mEcnKJmz4H2uXXNaj2wnVWDK»")],
    &["tr_prod_short", "tr_prod_xxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// dbt Cloud: service and personal tokens.
pub static DBT: Rule = key(
    "dbt-key",
    r"\b(?:dbt[cu]_[A-Za-z0-9_-]{40,60})",
    &[concat!("«dbtc_", "Pj2LrJhXHB3r1o1yVHeheq1yLru2lxBzWiKMDYVzLxM7»")],
    &["dbtc_short", "dbtc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);
