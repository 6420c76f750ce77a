//! What is a word, what is a name, and when two spellings are the same.

mod common;
pub mod dictionary;
pub mod diminutives;
pub mod fold;
pub mod tagger;
pub mod translit;

pub use common::is_common;

/// What accounts without a person behind them are called; never learnt as somebody's name. In folded spelling.
const NOBODY: &[&str] = &[
    "admin",
    "agent",
    "ai",
    "anonymous",
    "assistant",
    "bard",
    "bing",
    "bot",
    "chatbot",
    "chatgpt",
    "claude",
    "customer",
    "deleted account",
    "deleted user",
    "developer",
    "discord user",
    "du",
    "facebook user",
    "function",
    "gemini",
    "gpt",
    "human",
    "instagram user",
    "linkedin member",
    "me",
    "meta ai",
    "model",
    "moderator",
    "moi",
    "n a",
    "nobody",
    "none",
    "null",
    "observation",
    "operator",
    "owner",
    "replies",
    "saved messages",
    "slackbot",
    "support",
    "system",
    "telegram",
    "tool",
    "tu",
    "undefined",
    "unknown",
    "unknown user",
    "user",
    "uslackbot",
    "visitor",
    "vous",
    "whatsapp",
    "yo",
    "you",
];

/// Whether a name, in [`fold::text`]'s spelling, is one that an app gives to nobody in particular.
pub fn is_nobody(folded: &str) -> bool {
    NOBODY.contains(&folded)
}

#[cfg(test)]
mod tests {
    #[test]
    fn nobody_is_in_folded_spelling() {
        for name in super::NOBODY {
            assert_eq!(super::fold::text(name), *name);
        }
        assert!(super::is_nobody(&super::fold::text("LinkedIn  Member")));
    }
}
