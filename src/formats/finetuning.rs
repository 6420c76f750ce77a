//! Sets of conversations to train models with, as JSON lines or one JSON array: OpenAI's `messages`, ShareGPT, Alpaca.
//!
//! Who speaks is told by words (`user`, `gpt`) that are nobody's name and on which training depends; only OpenAI's `name`
//! may be a person, and in the message of a tool even that is the name of a function.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_object, value_of};
use super::retouch::Retouched;
use super::table::{ELEMENTS, Row, Table};
use super::{Format, Reader, Sample, Teaches, untold};
use crate::escape::{Escape, Layer};
use crate::slice::{Role, Slice, Subject};

/// OpenAI's chat format, and what others made of it.
pub(super) static OPENAI: Format = Format {
    id: "openai-messages",
    name: "Fine-tuning set (OpenAI messages)",
    origin: "a file for fine-tuning: one {\"messages\": [{\"role\", \"content\"}]} a line, or an array of them",
    recognizes: is_openai,
    open,
    teaches: Teaches::People,
    path: untold,
};

/// ShareGPT's format.
pub(super) static SHAREGPT: Format = Format {
    id: "sharegpt",
    name: "Fine-tuning set (ShareGPT)",
    origin: "a file for fine-tuning: one {\"conversations\": [{\"from\", \"value\"}]} a line, or an array of them",
    recognizes: is_sharegpt,
    open,
    teaches: Teaches::Nothing,
    path: untold,
};

/// Alpaca's format.
pub(super) static ALPACA: Format = Format {
    id: "alpaca",
    name: "Fine-tuning set (Alpaca)",
    origin: "a file for fine-tuning: one {\"instruction\", \"input\", \"output\"} a line, or an array of them",
    recognizes: is_alpaca,
    open,
    teaches: Teaches::Nothing,
    path: untold,
};

/// Who speaks in OpenAI's messages.
const ROLES: [&str; 6] = ["\"system\"", "\"user\"", "\"assistant\"", "\"developer\"", "\"tool\"", "\"function\""];

/// Who speaks in ShareGPT's.
const SPEAKERS: [&str; 11] = [
    "\"human\"",
    "\"gpt\"",
    "\"system\"",
    "\"user\"",
    "\"assistant\"",
    "\"chatgpt\"",
    "\"bing\"",
    "\"bard\"",
    "\"observation\"",
    "\"function_call\"",
    "\"tool\"",
];

fn is_one_of(value: Option<&str>, words: &[&str]) -> bool {
    value.is_some_and(|value| words.iter().any(|word| value.starts_with(word)))
}

/// Whether the first element of the array under this key is an object that begins with one of these keys.
fn lists(head: &str, key: &str, first: &[&str]) -> bool {
    let element = value_of(head, key).and_then(|value| value.strip_prefix('[')).map(str::trim_start);
    let member =
        element.and_then(|element| element.strip_prefix('{')).map(|element| element.trim_start().trim_start_matches('"'));
    member.is_some_and(|member| first.iter().any(|key| member.strip_prefix(key).is_some_and(|rest| rest.starts_with('"'))))
}

fn is_openai(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_list = || ["messages", "preferred_output", "prompt", "chosen"].iter().any(|key| lists(head, key, &MESSAGE));
    (is_array(head) || is_object(head)) && is_one_of(value_of(head, "role"), &ROLES) && has_any(head, &["content"]) && is_list()
}

/// What a message of OpenAI's begins with.
const MESSAGE: [&str; 5] = ["role", "content", "name", "weight", "tool_calls"];

fn is_sharegpt(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_list = || lists(head, "conversations", &["from", "value", "weight"]);
    (is_array(head) || is_object(head))
        && has_all(head, &["from", "value"])
        && is_one_of(value_of(head, "from"), &SPEAKERS)
        && is_list()
}

fn is_alpaca(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let says = |key: &str| value_of(head, key).is_some_and(|value| value.starts_with('"'));
    (is_array(head) || is_object(head)) && says("instruction") && says("output") && !has_any(head, &["messages", "conversations"])
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    let mut tool = 0;
    Box::new(Retouched::new(JsonReader::new(&TABLE), move |text: &str, slice, slices: &mut Vec<Slice>| {
        touch(text.get(slice.raw.range()).unwrap_or(""), slice, &mut tool, slices);
    }))
}

/// What a tool is called is no handle. `tool` is the subject of the last message that said it is one's.
fn touch(text: &str, slice: Slice, tool: &mut Subject, slices: &mut Vec<Slice>) {
    match slice.role {
        Role::Kind if matches!(text, "tool" | "function") => *tool = slice.subject,
        Role::Kind => {}
        Role::Handle if slice.subject == *tool => slices.push(Slice { role: Role::Field, subject: 0, ..slice }),
        _ => slices.push(slice),
    }
}

const fn body(path: &'static str) -> Row {
    Row::field(path, Role::Body)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// A JSON document inside a JSON string.
const fn nested(path: &'static str) -> Row {
    Row::field(path, Role::Body).dressed(Escape::JSON.with(Layer::Json))
}

/// Lists of messages, under the names that preferences (DPO, KTO) use as well.
static TABLE: Table = Table {
    record: ELEMENTS,
    escape: Escape::JSON,
    rows: &[
        // Who: the role first, for it says what the name is.
        Row::of("speaker", "**.role", Role::Kind),
        Row::of("speaker", "**.messages[].name", Role::Handle),
        Row::of("speaker", "**.prompt[].name", Role::Handle),
        Row::of("speaker", "**.preferred_output[].name", Role::Handle),
        Row::of("speaker", "**.non_preferred_output[].name", Role::Handle),
        skip("**.conversations[].from"),
        skip("**.chosen.from"),
        skip("**.rejected.from"),
        // What is said.
        body("**.content"),
        body("**.content[]"),
        body("**.content[].text"),
        body("**.content[].value"),
        body("**.conversations[].value"),
        body("**.chosen"),
        body("**.chosen.value"),
        body("**.rejected"),
        body("**.rejected.value"),
        body("**.reasoning_content"),
        body("**.refusal"),
        body("**.audio.transcript"),
        body("**.system"),
        body("**.system_prompt"),
        body("**.instruction"),
        body("**.input"),
        body("**.output"),
        body("**.history[][]"),
        body("**.prompt"),
        body("**.completion"),
        body("**.text"),
        // What tools are asked.
        nested("**.arguments"),
        body("**.arguments.**"),
        skip("**.tool_calls[].function.name"),
        skip("**.function_call.name"),
        skip("**.tools[].function.name"),
        body("**.tools[].**.description"),
        nested("**.tools"),
        // Pictures and sounds.
        Row::field("**.image_url.url", Role::File),
        Row::field("**.images[]", Role::File),
        Row::field("**.videos[]", Role::File),
        Row::field("**.audios[]", Role::File),
        // Structure.
        skip("**.tool_call_id"),
        skip("**.tool_calls[].id"),
        skip("**.tool_calls[].type"),
        skip("**.content[].type"),
        skip("**.tools[].type"),
        skip("**.tools[].function.parameters.**.type"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    #[test]
    fn roles_are_nobody_and_a_tool_is_no_person() {
        let text = concat!(
            r#"{"messages":[{"role":"system","content":"Be kind."},{"role":"user","name":"ines_m","content":[{"type":"text","text":"hi"}]},"#,
            r#"{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"send_sms","arguments":"{\"to\": \"Ines\"}"}}]},"#,
            r#"{"role":"tool","name":"send_sms","tool_call_id":"c1","content":"ok"}]}"#,
            "\n",
            r#"{"messages":[{"role":"user","content":"two"}]}"#,
            "\n"
        );
        let seen = Specimen::read(&OPENAI, "train.jsonl", text);
        assert_eq!(seen.all(Role::Handle), ["ines_m"]);
        assert_eq!(seen.all(Role::Field), ["send_sms"]);
        assert_eq!(seen.all(Role::Body), ["Be kind.", "hi", "{\"to\": \"Ines\"}", "ok", "two"]);
        assert!(seen.all(Role::Kind).is_empty());
        assert_eq!(seen.records, 2);
        let array = format!("[{}]", text.trim_end().replace('\n', ","));
        assert_eq!(Specimen::read(&OPENAI, "train.json", &array).records, 2);
    }

    #[test]
    fn sharegpt_and_alpaca() {
        let text = r#"[{"id":"x","conversations":[{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello"}],"system":"S","tools":"[{\"name\": \"t\"}]"}]"#;
        assert_eq!(Specimen::read(&SHAREGPT, "s.json", text).all(Role::Body), ["Hi", "Hello", "S", "[{\"name\": \"t\"}]"]);
        let text = "{\"instruction\":\"A\",\"input\":\"\",\"output\":\"B\",\"history\":[[\"q\",\"a\"]]}\n";
        assert_eq!(Specimen::read(&ALPACA, "a.jsonl", text).all(Role::Body), ["A", "B", "q", "a"]);
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [
            r#"{"messages":[{"id":1,"role":"user","content":""}]}"#,
            r#"{"messages":[],"role":"user","content":""}"#,
            r#"[{"conversations":[{"from":"Ana","value":"x"}]}]"#,
            r#"{"instruction":1,"output":"x"}"#,
            "",
        ] {
            let sample = Sample { path: "a.jsonl", head };
            assert!(!is_openai(sample) && !is_sharegpt(sample) && !is_alpaca(sample));
        }
    }
}
