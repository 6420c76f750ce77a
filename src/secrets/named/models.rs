//! Model providers, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Cohere.
pub static COHERE: Rule = named(
    "cohere-named-key",
    &["cohere"],
    concatcp!(r"(?i:cohere|co)", OF, IS, r"([A-Za-z0-9]{40})\b"),
    (
        &[
            concat!("COHERE_API_KEY=«eugxQvjkleg3U", "iGsS8F9g0lArewM6xGVc3uU8kNs»"),
            concat!("our cohere api key is «eugxQvjkleg3U", "iGsS8F9g0lArewM6xGVc3uU8kNs»"),
        ],
        &["cohere api key is in the vault", "cohere key: none", concat!("eugxQvjkleg3U", "iGsS8F9g0lArewM6xGVc3uU8kNs")],
    ),
);

/// Mistral.
pub static MISTRAL: Rule = named(
    "mistral-named-key",
    &["mistral"],
    concatcp!(r"(?i:mistral)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("MISTRAL_API_KEY=«u1Za6dBI57", "meXyNiU21w1ibZTzPQygzP»"),
            concat!("our mistral api key is «u1Za6dBI57", "meXyNiU21w1ibZTzPQygzP»"),
        ],
        &["mistral api key is in the vault", "mistral key: none", concat!("u1Za6dBI57", "meXyNiU21w1ibZTzPQygzP")],
    ),
);

/// Deepgram.
pub static DEEPGRAM: Rule = named(
    "deepgram-named-key",
    &["deepgram"],
    concatcp!(r"(?i:deepgram)", OF, IS, r"([0-9a-f]{40})\b"),
    (
        &[
            concat!("DEEPGRAM_API_KEY=«0a4cae3ff6bd5", "21c2eb736313e5ace3f0b7a63db»"),
            concat!("our deepgram api key is «0a4cae3ff6bd5", "21c2eb736313e5ace3f0b7a63db»"),
        ],
        &["deepgram api key is in the vault", "deepgram key: none", concat!("0a4cae3ff6bd5", "21c2eb736313e5ace3f0b7a63db")],
    ),
);

/// AssemblyAI.
pub static ASSEMBLYAI: Rule = named(
    "assemblyai-named-key",
    &["assemblyai", "assembly"],
    concatcp!(r"(?i:assembly ?ai)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("ASSEMBLYAI_API_KEY=«6f9a58911a", "22e3379a7bb187ef18263b»"),
            concat!("our assemblyai api key is «6f9a58911a", "22e3379a7bb187ef18263b»"),
        ],
        &["assemblyai api key is in the vault", "assemblyai key: none", concat!("6f9a58911a", "22e3379a7bb187ef18263b")],
    ),
);

/// Weights & Biases.
pub static WANDB: Rule = named(
    "wandb-named-key",
    &["wandb"],
    concatcp!(r"(?i:wandb)", OF, IS, r"([0-9a-f]{40})\b"),
    (
        &[
            concat!("WANDB_API_KEY=«2e396fd0f3f29", "fb90202db3d4d8fd9b4bb072403»"),
            concat!("our wandb api key is «2e396fd0f3f29", "fb90202db3d4d8fd9b4bb072403»"),
        ],
        &["wandb api key is in the vault", "wandb key: none", concat!("2e396fd0f3f29", "fb90202db3d4d8fd9b4bb072403")],
    ),
);

/// SerpApi.
pub static SERPAPI: Rule = named(
    "serpapi-named-key",
    &["serpapi"],
    concatcp!(r"(?i:serpapi)", OF, IS, r"([0-9a-f]{64})\b"),
    (
        &[
            concat!("SERPAPI_API_KEY=«06c224b6d5b9c1d2bf5b8", "d720eaf032812ed95585763f1f0b66d1aad5d7e3b95»"),
            concat!("our serpapi api key is «06c224b6d5b9c1d2bf5b8", "d720eaf032812ed95585763f1f0b66d1aad5d7e3b95»"),
        ],
        &[
            "serpapi api key is in the vault",
            "serpapi key: none",
            concat!("06c224b6d5b9c1d2bf5b8", "d720eaf032812ed95585763f1f0b66d1aad5d7e3b95"),
        ],
    ),
);

/// Clarifai.
pub static CLARIFAI: Rule = named(
    "clarifai-named-key",
    &["clarifai"],
    concatcp!(r"(?i:clarifai)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("CLARIFAI_API_KEY=«9553f6f21c", "449b1314f4bd571b10c075»"),
            concat!("our clarifai api key is «9553f6f21c", "449b1314f4bd571b10c075»"),
        ],
        &["clarifai api key is in the vault", "clarifai key: none", concat!("9553f6f21c", "449b1314f4bd571b10c075")],
    ),
);

/// AI21.
pub static AI21: Rule = named(
    "ai21-named-key",
    &["ai21"],
    concatcp!(r"(?i:ai21)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("AI21_API_KEY=«vsW8jS1b7N", "m6Q0MFTXRYfVXoXPjFANwM»"),
            concat!("our ai21 api key is «vsW8jS1b7N", "m6Q0MFTXRYfVXoXPjFANwM»"),
        ],
        &["ai21 api key is in the vault", "ai21 key: none", concat!("vsW8jS1b7N", "m6Q0MFTXRYfVXoXPjFANwM")],
    ),
);

/// Zhipu: id and secret.
pub static ZHIPU: Rule = named(
    "zhipu-named-key",
    &["zhipu", "zhipuai", "glm"],
    concatcp!(r"(?i:zhipu(?:ai)?|glm)", OF, IS, r"([0-9a-f]{32}\.[A-Za-z0-9]{16})\b"),
    (
        &[
            concat!("ZHIPU_API_KEY=«f8f7ffda7217317e", "ce76e4f235a22c3f.6ZwA97shDDfyJGKN»"),
            concat!("our zhipu api key is «f8f7ffda7217317e", "ce76e4f235a22c3f.6ZwA97shDDfyJGKN»"),
        ],
        &["zhipu api key is in the vault", "zhipu key: none", concat!("f8f7ffda7217317e", "ce76e4f235a22c3f.6ZwA97shDDfyJGKN")],
    ),
);

/// Alibaba Model Studio.
pub static DASHSCOPE: Rule = named(
    "dashscope-named-key",
    &["dashscope", "qwen"],
    concatcp!(r"(?i:dashscope|qwen)", OF, IS, r"(sk-[0-9a-f]{32})\b"),
    (
        &[
            concat!("DASHSCOPE_API_KEY=«sk-dd00c796", "e3ebe4d6a39fc620fda655fc»"),
            concat!("our dashscope api key is «sk-dd00c796", "e3ebe4d6a39fc620fda655fc»"),
        ],
        &["dashscope api key is in the vault", "dashscope key: none"],
    ),
);
