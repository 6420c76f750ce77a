//! Model providers. Prefixes as in their consoles and documentation: platform.openai.com, docs.anthropic.com, ai.google.dev,
//! console.groq.com, docs.x.ai, docs.perplexity.ai, huggingface.co/docs, replicate.com/docs, openrouter.ai/docs.

use super::key;
use crate::rule::Rule;

/// OpenAI: user, project, service account and admin keys; the older ones hold `T3BlbkFJ`.
pub static OPENAI: Rule = key(
    "openai-api-key",
    r"\b(?:sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48}))",
    &[
        concat!("«sk-proj-", "U8JZpDE0iGXlD6gNCFbaEPFjbD0kH8Oool8DklZD_T3Blbk-OCj2ISaJiHkTj0rLGlkoMXGjtEkDnNfribxUdl7d»"),
        concat!("«sk-", "XTPyLsxPFkThf4VucSmET3BlbkFJHgaKwVJ7faC9qEwjky40»"),
    ],
    &["sk-proj-short", "sk-learn-is-a-python-library", "mask-proj-aaaaaaaaaaaaaaaaaaaaaaaaaa"],
);

/// Anthropic: API and admin keys, OAuth tokens.
pub static ANTHROPIC: Rule = key(
    "anthropic-api-key",
    r"\b(?:sk-ant-[a-z0-9]{3,12}-[A-Za-z0-9_-]{20,200})",
    &[concat!(
        "«sk-ant-",
        "api03-UVsWmflzdE1F8ResqEDusTpkr0cStY4qWB8dWKnHfDNxSIvPZZ63fFKcZjR4I0b3jRtaWr4Y9OJFLJOqOAf1lL-QSAJAA»"
    )],
    &["sk-ant-api03"],
);

/// Google (Maps, Gemini, Firebase): `AIza` and 35 characters.
pub static GOOGLE_AI: Rule = key(
    "google-api-key",
    r"\b(?:AIza[A-Za-z0-9_-]{35})",
    &[concat!("«AIza", "SyaiXnkU8Is2g8nprvDd53x83rzjZZZZGeo»")],
    &["AIzaSyTooShort0000"],
);

/// Groq.
pub static GROQ: Rule = key(
    "groq-api-key",
    r"\b(?:gsk_[A-Za-z0-9]{40,60})\b",
    &[concat!("«gsk_", "ZDMENcKHVmDGAkJiG8XnBE3NnYJoQ9WmXeHH2fdeeTFJGvVvQe1s»")],
    &["gsk_short"],
);

/// xAI.
pub static XAI: Rule = key(
    "xai-api-key",
    r"\b(?:xai-[A-Za-z0-9]{60,100})\b",
    &[concat!("«xai-", "KhBN88hXJsi6BwhTp3Fs2QhX6KWxOiixgVoOnzyw2MzP0ZvzOMhfWuBByReQMsm9Wcz7uW9XFOGOeMVN»")],
    &["xai-short-name-of-a-thing"],
);

/// Perplexity.
pub static PERPLEXITY: Rule = key(
    "perplexity-api-key",
    r"\b(?:pplx-[A-Za-z0-9]{32,64})\b",
    &[concat!("«pplx-", "en5n1Ae6pWzpF1qH6YytwMe4LbyoVFz8uZdZv8FuKKIBJl5d»")],
    &["pplx-7b-online-chat"],
);

/// Hugging Face: user and organisation tokens.
pub static HUGGING_FACE: Rule = key(
    "huggingface-token",
    r"\b(?:(?:hf|api_org)_[A-Za-z]{30,40})\b",
    &[concat!("«hf_", "zpJnmeqWJjjIBAzupGhvIbMNBQNSgPwlUQ»")],
    &["hf_hub_download_file"],
);

/// Replicate.
pub static REPLICATE: Rule = key(
    "replicate-token",
    r"\b(?:r8_[A-Za-z0-9]{37,40})\b",
    &[concat!("«r8_", "ia1ID6vW5dql05ha064gIiJhgB3cxLmAxzJLJ»")],
    &["r8_something_short"],
);

/// OpenRouter.
pub static OPENROUTER: Rule = key(
    "openrouter-api-key",
    r"\b(?:sk-or-v1-[0-9a-f]{64})\b",
    &[concat!("«sk-or-v1-", "f31af3176813e02ea68ef786e4d3cea27d26934b484e73cf575dcad6ba2b0aee»")],
    &["sk-or-v1-1234567890"],
);

/// DeepSeek, Moonshot and others that took the shape over: `sk-` and 32 hexadecimal digits.
pub static DEEPSEEK: Rule = key(
    "sk-hex-api-key",
    r"\b(?:sk-[0-9a-f]{32})\b",
    &[concat!("«sk-", "0ca923732881584d8c4fa2815d280282»")],
    &["sk-0123456789abcdef"],
);

/// LangSmith.
pub static LANGSMITH: Rule = key(
    "langsmith-api-key",
    r"\b(?:lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})\b",
    &[concat!("«lsv2_pt_", "7283e0ad84173581569969e58b081006_f7e3dfc967»")],
    &["lsv2_pt_1234567890"],
);

/// ElevenLabs: `sk_` and 48 hexadecimal digits.
pub static ELEVENLABS: Rule = key(
    "sk-underscore-hex-key",
    r"\b(?:sk_[0-9a-f]{48})\b",
    &[concat!("«sk_", "a64cb14028d512c9791e558e08baa7196b50ac2f86702824»")],
    &["sk_0123456789abcdef"],
);

/// Tavily.
pub static TAVILY: Rule = key(
    "tavily-api-key",
    r"\b(?:tvly-(?:dev-|prod-)?[A-Za-z0-9]{32})\b",
    &[concat!("«tvly-", "dev-ZlCZBTToOFl9h2wJq5ty4mYwUufJSunp»")],
    &["tvly-dev-something"],
);

/// Fireworks.
pub static FIREWORKS: Rule = key(
    "fireworks-api-key",
    r"\b(?:fw_[A-Za-z0-9]{22,26})\b",
    &[concat!("«fw_", "JC01t5gobuszgI6hwgk10zB0»")],
    &["fw_version_of_the_day"],
);

/// Cerebras.
pub static CEREBRAS: Rule = key(
    "cerebras-api-key",
    r"\b(?:csk-[a-z0-9]{48})\b",
    &[concat!("«csk-", "ofbcixgy29db8p5qa3e68f7e4qeqpno35ye4scmejvqtia4d»")],
    &["csk-short-something"],
);

/// NVIDIA.
pub static NVIDIA: Rule = key(
    "nvidia-api-key",
    r"\b(?:nvapi-[A-Za-z0-9_-]{60,72})",
    &[concat!("«nvapi-", "fRrGsNrfSthSdddxH5jMTF7eBSdE0g9cRYN687NElFJvhQ8XIm0ogR4HtXOf54fZ»")],
    &["nvapi-something-short"],
);

/// Jina.
pub static JINA: Rule = key(
    "jina-api-key",
    r"\b(?:jina_[0-9a-f]{32}[A-Za-z0-9_-]{28,32})",
    &[concat!("«jina_", "050fec94dbca3a0aac36098b2cc2bd81RGD1qSo7JPRbgUMxXy9b4BzwoZ64»")],
    &["jina_embeddings_v3"],
);

/// Pinecone.
pub static PINECONE: Rule = key(
    "pinecone-api-key",
    r"\b(?:pcsk_[A-Za-z0-9]{5,8}_[A-Za-z0-9]{50,68})\b",
    &[concat!("«pcsk_", "8jjNuF_D7uacnwIp3SfD67jIKeaVSTQvvpQZpPTejqZHKpKENg5zfjOc6VwcbIjMPFLVj»")],
    &["pcsk_something_short"],
);
