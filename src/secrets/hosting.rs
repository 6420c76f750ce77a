//! Where code and packages live. Shapes: docs.github.com (token formats), docs.gitlab.com, docs.npmjs.com, pypi.org/help,
//! docs.docker.com, guides.rubygems.org, doc.rust-lang.org/cargo.

use super::key;
use crate::rule::{Rule, Trigger};

/// GitHub: fine-grained personal access tokens.
pub static GITHUB_FINE: Rule = key(
    "github-fine-grained-token",
    r"\b(?:github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b",
    &[concat!("«github_pat_", "To93l7q5UuAvCOJSnobagX_5DIfOnpCBDAkWTGhWiOalTlINXn1eKIA7zPtJcGEoJ3qyRZzQ9ADp0j5Wmp»")],
    &["github_pat_short_one"],
);

/// GitLab: personal, deploy, runner, trigger, feed and other tokens.
pub static GITLAB: Rule = key(
    "gitlab-token",
    r"\b(?:gl(?:pat|dt|rt|ptt|ft|soat|imt|agent|cbt|ffct|oas)-[A-Za-z0-9_-]{20,64}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)",
    &[concat!("«glpat-", "lcm7hufPK5ACDiBZLPKD»")],
    &["glpat-short"],
);

/// npm.
pub static NPM: Rule = key(
    "npm-token",
    r"\b(?:npm_[A-Za-z0-9]{36})\b",
    &[concat!("«npm_", "6xGAnjq8MJaMhmpgppa0nLgTEToD4uyetiAY»")],
    &["npm_config_registry"],
);

/// PyPI: macaroons that name pypi.org or test.pypi.org.
pub static PYPI: Rule = key(
    "pypi-token",
    r"\b(?:pypi-AgE[A-Za-z0-9_-]{50,1000})",
    &[concat!("«pypi-", "AgEIcHlwaS5vcmc2bv6dFvpcLOGQOpCHV5v7s82QtDRojrbry6hQSp795NF4gAKQ5P1vM8Kv6UM4YVmPY62o6»")],
    &["pypi-AgEshort-text"],
);

/// Docker Hub: personal and organisation access tokens.
pub static DOCKER: Rule = key(
    "docker-token",
    r"\b(?:dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,40})",
    &[concat!("«dckr_pat_", "sq1iee1hsA2Bb9uOk4TyNZnlEk6»")],
    &["dckr_pat_short"],
);

/// RubyGems.
pub static RUBYGEMS: Rule = key(
    "rubygems-api-key",
    r"\b(?:rubygems_[0-9a-f]{48})\b",
    &[concat!("«rubygems_", "5410335b400141212b62c376631129f34369aad80b891baf»")],
    &["rubygems_install_all"],
);

/// crates.io.
pub static CRATES: Rule = key(
    "crates-io-token",
    r"\b(?:cio[A-Za-z0-9]{32})\b",
    &[concat!("«cio", "2SnvByaBbhxGWetDikNt30Fk0SKbAhMS»")],
    &["cioppino-is-a-dish"],
);

/// Vercel, since 2025.
pub static VERCEL: Rule = key(
    "vercel-token",
    r"\b(?:vc[pciark]_[A-Za-z0-9]{40,80})\b",
    &[concat!("«vcp_", "wwDAWfGfsy0L9flW91gQk8KS0N8sOfKH8oxFfysjyGoUWGZ7Z54vFb4p»")],
    &["vcp_short_something"],
);

/// Netlify.
pub static NETLIFY: Rule = key(
    "netlify-token",
    r"\b(?:nfp_[A-Za-z0-9_]{36})\b",
    &[concat!("«nfp_", "BXNTQb5igKY4oO8dIimwswmpCWlUhJ31cqjv»")],
    &["nfp_short_something"],
);

/// Supabase: personal tokens and secret keys.
pub static SUPABASE: Rule = key(
    "supabase-key",
    r"\b(?:sb(?:p_[0-9a-f]{40}|p_v0_[0-9a-f]{40}|_secret_[A-Za-z0-9_-]{31}))",
    &[concat!("«sbp_", "a5ee874ae7689447ab57a683536c4499d863386c»"), concat!("«sb_secret_", "dCAZ2ybsOgoSdBJQmvZAvP62bsklvpa»")],
    &["sb_secret_short"],
);

/// Bitbucket: app passwords.
pub static BITBUCKET: Rule = key(
    "bitbucket-app-password",
    r"\b(?:ATBB[A-Za-z0-9]{24}[0-9A-F]{8})\b",
    &[concat!("«ATBB", "2Oqup44xpsl2OrLpHdbUQosGD7C58DFE»")],
    &["ATBBshort"],
);

/// Bitbucket: repository and workspace tokens.
pub static BITBUCKET_APP: Rule = key(
    "bitbucket-app-key",
    r"\b(?:ATCTT3xFf[A-Za-z0-9+/=_-]{140,260})",
    &[concat!(
        "«ATCTT3xFf",
        "VnBeajgCTwbbFblKuWgpwnxtehbkvsazrMLjiwACe0R9rWgixhruoC2KkM0aPzBt5LFyY2LLG1FQxi9lpyOADrppEdVhNn5VrBnXepZa94OSS6OdyMWnn865KrxEGOVmLXIZY3YAuImSCCms9xBrj7E4zrwg9LX8»"
    )],
    &[
        "ATCTT3xFfshort",
        "ATCTT3xFfxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// CircleCI: personal and project tokens.
pub static CIRCLECI: Rule = key(
    "circleci-key",
    r"\b(?:CCI(?:PAT|PRJ)_[A-Za-z0-9]{16,24}_[0-9a-f]{40})",
    &[concat!("«CCIPAT_", "hNg9BrNtL0kilViFIpusXl_816ee9e13cdca51299443fbaf3d61143ceec060e»")],
    &["CCIPAT_short", "CCIPAT_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Buildkite: agent and cluster tokens.
pub static BUILDKITE_AGENT: Rule = key(
    "buildkite-agent-key",
    r"\b(?:bk(?:at|ct|pt|ua)_[0-9a-f]{40})",
    &[concat!("«bkat_", "deb7e4845d8f311ca6b917b197f306eba094f972»")],
    &["bkat_short", "bkat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Snyk: service account tokens.
pub static SNYK: Rule = key(
    "snyk-key",
    r"\b(?:snyk_(?:uat|sat)\.[0-9a-f]{8}\.[A-Za-z0-9_-]{60,400})",
    &[concat!(
        "«snyk_uat.",
        "586f7940.3q07SSvZW5skYYYNC30bGqlTQBKYsnyXu1beFTo7G3AvA4U9jNPTY0vvspE4IR6jZtiE3GtH73Sg5FYx85KiuFAKBE»"
    )],
    &[
        "snyk_uat.short",
        "snyk_uat.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// DeepSource.
pub static DEEPSOURCE: Rule = key(
    "deepsource-key",
    r"\b(?:dsp_[0-9a-f]{40})",
    &[concat!("«dsp_", "4dabe30de9a8cabf54c3085e6a877fb2dbf1cd24»")],
    &["dsp_short", "dsp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// NuGet.
pub static NUGET: Rule = key(
    "nuget-key",
    r"\b(?:oy2[a-z0-9]{43})",
    &[concat!("«oy2", "nwic1wqz3kg2j64ejt0ov5g47rsh3rpr9d8pcmgbmgj»")],
    &["oy2short", "oy2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Clojars.
pub static CLOJARS: Rule = key(
    "clojars-key",
    r"\b(?:CLOJARS_[a-z0-9]{60})",
    &[concat!("«CLOJARS_", "oul93mp68m2i4jd5kuez9qxsbpy0fem0l45y4o4l3w0r5oxk1fd5mi9j1jmo»")],
    &["CLOJARS_short", "CLOJARS_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Private Packagist.
pub static PACKAGIST: Rule = key(
    "packagist-key",
    r"\b(?:packagist_(?:ack|org|user|uut|out)_[A-Za-z0-9]{60,90})",
    &[concat!("«packagist_ack_", "8E0BWg8y2ukRpO3WktMwx25JkkhsOeiRhWpxbp7YoPtbffmvIzN7vDvT2E8MVN46Rkxx»")],
    &["packagist_ack_short", "packagist_ack_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Depot.
pub static DEPOT: Rule = key(
    "depot-key",
    r"\b(?:depot_(?:org|user|project)_[0-9a-f]{64})",
    &[concat!("«depot_org_", "1952153c76cff875d116e923fb7dabe18386d88d61baf08e297f1e5d472cb4a3»")],
    &["depot_org_short", "depot_org_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Infisical: service tokens.
pub static INFISICAL: Rule = key(
    "infisical-key",
    r"\b(?:st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32})",
    &[concat!("«st.", "51d27c0157a6acf801978c47.04566191b6dd017ad352c3de35c9feae.aacc58ab1f6d00a6d194d969991ae993»")],
    &["st.short", "st.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// LaunchDarkly: SDK, API and mobile keys.
pub static LAUNCHDARKLY: Rule = key(
    "launchdarkly-key",
    r"\b(?:(?:sdk|api|mob|rel)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    &[concat!("«sdk-", "cc3444ec-853b-4305-a206-85bdeddae989»")],
    &["sdk-short", "sdk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Statsig: server secrets, client and console keys.
pub static STATSIG: Rule = key(
    "statsig-key",
    r"\b(?:(?:secret|client|console)-[A-Za-z0-9]{40,50})",
    &[concat!("«secret-", "joAxUx7bhqeFsFygDoFL7QgnTVquElYfqKlNuXI5uu2»")],
    &["secret-short", "secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Flagsmith: environment keys of servers.
pub static FLAGSMITH: Rule = key(
    "flagsmith-key",
    r"\b(?:ser\.[A-Za-z0-9]{22})",
    &[concat!("«ser.", "JZoLaKCqOPbW4PMSacAd60»")],
    &["ser.short", "ser.xxxxxxxxxxxxxxxxxxxxxx"],
);

/// ConfigCat: SDK keys.
pub static CONFIGCAT: Rule = Rule {
    trigger: Trigger::Literal(&["configcat-sdk-"]),
    ..key(
        "configcat-key",
        r"\b(?:configcat-(?:sdk|proxy)-[12]/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22})",
        &[concat!("«configcat-sdk-1/", "FtvU95OHVUiTwDahlqfZBP/X9LJBZ8jNMf87WHAtIWmUy»")],
        &["configcat-sdk-1/short", "configcat-sdk-1/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    )
};

/// Retool.
pub static RETOOL: Rule = key(
    "retool-key",
    r"\b(?:retool_[A-Za-z0-9]{26,40})",
    &[concat!("«retool_", "gZJCR7GlyLuGBV4vpLq4JLZEwZbnHY»")],
    &["retool_short", "retool_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Appwrite: standard and organisation keys.
pub static APPWRITE: Rule = key(
    "appwrite-key",
    r"\b(?:(?:standard|dynamic)_[0-9a-f]{200})",
    &[concat!(
        "«standard_",
        "2e35382d79d102e0362e9513b7d28fbbcc7e81f9acaf540e7343d299b2f144d04b2476b8c9b7b6a33d2e63c0fbfb65197a6c763509d750b87af1778a373f4f4982f65a1d339db407c813dee9517f7a9d009e107e6853fc7bbf128ac9db2335e99aed908a»"
    )],
    &[
        "standard_short",
        "standard_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// Sanity: robot tokens.
pub static SANITY: Rule = key(
    "sanity-key",
    r"\b(?:sk[A-Za-z0-9]{150,180})",
    &[concat!(
        "«sk",
        "kq3yxmVSiNe4y2oBni5DFJUH3a343u7PYtIMsIFe3jBy4mL1DTwUWmJ8Bajul2ToBoX2ZZgVDa2ZSvMaACMGlUFdn0NpUEf8VA9MmkOqHfDlAnTEA2qfH4sD2HDaOS7OdfhNYgPaVCOfYpadGLCZUsL4DEXo1lkOGkO7CmcHCK»"
    )],
    &[
        "skshort",
        "skxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// ReadMe.
pub static README: Rule = key(
    "readme-key",
    r"\b(?:rdme_[a-z0-9]{60,80})",
    &[concat!("«rdme_", "gsrb7qq4bypdvqz0twu84w7k6b31ifnamxmpbqqs5f37zyim2b2vv0r9k15gj9l51lr6fu»")],
    &["rdme_short", "rdme_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Kong Konnect: personal and system tokens.
pub static KONG: Rule = key(
    "kong-key",
    r"\b(?:(?:kpat|spat|konnect)_[A-Za-z0-9]{40,60})",
    &[concat!("«kpat_", "Q3AxK1aELWXbdhVcYwoB1v56RuJL9mJAsTdwkMM3LLO1nmhX»")],
    &["kpat_short", "kpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// NetBird.
pub static NETBIRD: Rule = key(
    "netbird-key",
    r"\b(?:nbp_[A-Za-z0-9]{36})",
    &[concat!("«nbp_", "lQUGBFDJJvmDsBKZ3MMN1AwXBYKUx9x2Tvdu»")],
    &["nbp_short", "nbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Speakeasy: workspace tokens.
pub static SPEAKEASY: Rule = key(
    "speakeasy-key",
    r"\b(?:spk_[A-Za-z0-9]{32,64})",
    &[concat!("«spk_", "IFHXGrt0jBVk6mZLpanfsP0lKwKp7ucrwd9bPEYW»")],
    &["spk_short", "spk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);
