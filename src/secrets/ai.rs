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

/// Together AI: `tgp_v1_` and 43 characters.
pub static TOGETHER: Rule = key(
    "together-key",
    r"\b(?:tgp_v1_[A-Za-z0-9_-]{40,50})",
    &[concat!("«tgp_", "v1_ECcNQf2suOoOOsgAwpIYiIP9K2zzSxxnF1eKUpTXYgw»")],
    &["tgp_short", "tgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Langfuse: public and secret keys of a project.
pub static LANGFUSE: Rule = key(
    "langfuse-key",
    r"\b(?:(?:sk|pk)-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    &[concat!("«sk-", "lf-c8b81d90-5ea5-4446-aaea-ced2d0f4162d»")],
    &["sk-short", "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Helicone.
pub static HELICONE: Rule = key(
    "helicone-key",
    r"\b(?:sk-helicone-[a-z0-9-]{20,60})",
    &[concat!("«sk-", "helicone-r5h41uz-grsqlvq-6knwn97-nysb2j2»")],
    &["sk-short", "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// E2B.
pub static E2B: Rule = key(
    "e2b-key",
    r"\b(?:e2b_[0-9a-f]{40})",
    &[concat!("«e2b_", "bdd830c1a4c4e72348111e01485652fe8a810b90»")],
    &["e2b_short", "e2b_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Browserbase.
pub static BROWSERBASE: Rule = key(
    "browserbase-key",
    r"\b(?:bb_(?:live|test)_[A-Za-z0-9_-]{24,40})",
    &[concat!("«bb_", "live_I9C9wXsPYeZW2qgwPzEkgu70fEN»")],
    &["bb_short", "bb_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Firecrawl.
pub static FIRECRAWL: Rule = key(
    "firecrawl-key",
    r"\b(?:fc-[0-9a-f]{32})",
    &[concat!("«fc-", "60090e5d27f5e9749ce86b5799569ed4»")],
    &["fc-short", "fc-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// LlamaCloud.
pub static LLAMACLOUD: Rule = key(
    "llamacloud-key",
    r"\b(?:llx-[A-Za-z0-9]{48})",
    &[concat!("«llx-", "Z5uK8pRA2pocvvDvkzkdfPBScRTaQES2kQU8KhDetUPPDABk»")],
    &["llx-short", "llx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// RunPod.
pub static RUNPOD: Rule = key(
    "runpod-key",
    r"\b(?:rpa_[A-Z0-9]{40}[a-z0-9]{4,8})",
    &[concat!("«rpa_", "LHFJ93MA5EW85KZ3902W4CHMMT2EGICSA3ULN8Q1t0mscu»")],
    &["rpa_short", "rpa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Cartesia.
pub static CARTESIA: Rule = key(
    "cartesia-key",
    r"\b(?:sk_car_[A-Za-z0-9]{20,40})",
    &[concat!("«sk_", "car_zM2fwc3gsTIG02FE2xNh4y»")],
    &["sk_short", "sk_xxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Sourcegraph: access tokens.
pub static SOURCEGRAPH: Rule = key(
    "sourcegraph-key",
    r"\b(?:(?:sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}|slk_[0-9a-f]{64}))",
    &[concat!("«sgp_", "051668f52232f1b8_aaf5fad4e05d311f04badbfb8e9323fba7718f7f»")],
    &["sgp_short", "sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Friendli.
pub static FRIENDLI: Rule = key(
    "friendli-key",
    r"\b(?:flp_[A-Za-z0-9]{44,50})",
    &[concat!("«flp_", "4FB7fDn1abrDUQftwH5MeDRmitmDXJTHBLv47aF1PvrCNg»")],
    &["flp_short", "flp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Anyscale.
pub static ANYSCALE: Rule = key(
    "anyscale-key",
    r"\b(?:(?:esecret|aph0)_[A-Za-z0-9]{24,60})",
    &[concat!("«esecret_", "0jzs8jaDkjQWL3Ecs0HniBxXUG»")],
    &["esecret_short", "esecret_xxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Voyage AI.
pub static VOYAGE: Rule = key(
    "voyage-key",
    r"\b(?:pa-[A-Za-z0-9_-]{43})",
    &[concat!("«pa-", "fzeJMH8NHH7wgaINy2zYNHHc5cmoRq6qcXtD4wFoqPR»")],
    &["pa-short", "pa-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Apify.
pub static APIFY: Rule = key(
    "apify-key",
    r"\b(?:apify_(?:api|proxy)_[A-Za-z0-9]{30,40})",
    &[concat!("«apify_", "api_Gd9oL1BRrTeMpNkB9nscFryRPfkKVSrusG1I»")],
    &["apify_short", "apify_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Mem0.
pub static MEM0: Rule = key(
    "mem0-key",
    r"\b(?:m0-[A-Za-z0-9]{40})",
    &[concat!("«m0-", "whXSY3Z7Pci4oPLMaajn5dY9DUaPNqLJaqpQJk5J»")],
    &["m0-short", "m0-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Chroma Cloud.
pub static CHROMA: Rule = key(
    "chroma-key",
    r"\b(?:ck-[A-Za-z0-9]{40,48})",
    &[concat!("«ck-", "sxSssmIkhFuJ1tFnTCwE9mL26n3V2Q87w9Er1A6dXoy9»")],
    &["ck-short", "ck-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Modal: token ids and secrets.
pub static MODAL: Rule = key(
    "modal-key",
    r"\b(?:a[ks]-[A-Za-z0-9]{22})",
    &[concat!("«as-", "cswU74ZpGdv5fXSMKpPoTP»")],
    &["as-short", "as-xxxxxxxxxxxxxxxxxxxxxx"],
);

/// Letta.
pub static LETTA: Rule = key(
    "letta-key",
    r"\b(?:sk-let-[A-Za-z0-9_-]{60,160})",
    &[concat!("«sk-", "let-0sbV0tmbbp3aeHe2C2MIMUBiDwHoBhu4UxJYCmHvLNtpzDKwu3P3EL3H473TqSqSuYi53JJkHwDn4b8dvGaM85OY»")],
    &["sk-short", "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Vercel AI Gateway.
pub static VERCEL_AI_GATEWAY: Rule = key(
    "vercel-ai-gateway-key",
    r"\b(?:vck_[A-Za-z0-9]{40,80})",
    &[concat!("«vck_", "TCbYNsskQH8n5DW4cJ2NOTh0JKTc8uKrdqPMeVy6M1IIJLgEAOptW6Vb»")],
    &["vck_short", "vck_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Amazon Bedrock: long-term API keys.
pub static BEDROCK: Rule = key(
    "bedrock-key",
    r"\b(?:ABSK[A-Za-z0-9+/]{109,269}=?)",
    &[concat!(
        "«ABSK",
        "JcupSsiGAaReab8TwKErDUJYsBrI3SyGk6R1mX8aZ6VCsyDxdHS0ljifZN9PRncN31Vih17UJZMPFO3yadbnbJgJRSnfWiQmaVg7gP6URVFqh1nmrMlGNKkA»"
    )],
    &[
        "ABSKshort",
        "ABSKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);
