//! Tokens in the query of an address: whoever has the link has the file (`?token=…`, `&t=…`, `&sig=…`, `&hm=…`).
//!
//! Names of parameters as LinkedIn, Discord, Slack, S3 and OAuth 2.0 (RFC 6750 §2.3) write them; the value has to be long.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The value of a parameter that opens something.
pub static RULE: Rule = Rule {
    id: "url-token",
    entity: Entity::AuthToken,
    trigger: Trigger::Slash,
    pattern: r"(?:[A-Za-z][A-Za-z0-9+.-]{1,12}://)?[A-Za-z0-9.-]{4,128}/[!-;=@-~]{0,512}\?(?:[!-%'-;=@-~]{1,256}&){0,12}(?i:token|access_token|auth_token|refresh_token|id_token|t|hm|sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|key|api_key|apikey|code|secret|ticket|invite|hash)=([A-Za-z0-9_.~%+-]{16,2048})",
    evidence: Evidence::Check(is_long_enough),
    confidence: 88,
    cues: &[],
    finds: &[
        "https://www.linkedin.com/dms/prv/image/v2/x/y?e=1756339200&v=beta&t=«q7Gz29xLm4Tr8Vb1Nc6Yk3»",
        "see https://files.example.com/a.pdf?token=«AAbb11cc22dd33ee44ff55»&x=1",
        "https://cdn.discordapp.com/attachments/1/2/a.png?ex=66a1&is=669f&hm=«0f1e2d3c4b5a69788796a5b4c3d2e1f0»&",
    ],
    spares: &[
        "https://example.com/page?t=120",
        "https://www.example.com/watch?v=dQw4w9WgXcQ&t=1m30s",
        "https://example.com/search?key=internationalization-of-it",
    ],
};

fn is_long_enough(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    digits >= 2 && value.len() >= 16
}
