//! Where code and packages live. Shapes: docs.github.com (token formats), docs.gitlab.com, docs.npmjs.com, pypi.org/help,
//! docs.docker.com, guides.rubygems.org, doc.rust-lang.org/cargo.

use super::key;
use crate::rule::Rule;

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
