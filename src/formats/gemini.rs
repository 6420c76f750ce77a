//! What Google Takeout keeps of Gemini (Bard): `MyActivity.json` of My Activity.
//!
//! A question stands in `title`, behind a word of Google's in the account's language (`Prompted`, `Frage:`); the answer is
//! HTML inside a JSON string.

use super::html;
use super::json_reader::JsonReader;
use super::peek::{has_all, is_array, value_of};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::Role;

/// Gemini's activity in a Google Takeout.
pub(super) static FORMAT: Format = Format {
    id: "gemini-export",
    name: "Gemini (Google Takeout)",
    origin: "takeout.google.com → My Activity → only Gemini Apps, format JSON (not Gemini itself, which holds your Gems)",
    recognizes,
    open,
    teaches: super::Teaches::Nothing,
    path: untold,
};

/// As the product was and is called; no language translates these.
const NAMES: [&str; 2] = ["Gemini", "Bard"];

fn recognizes(sample: Sample<'_>) -> bool {
    let header = value_of(sample.head, "header").and_then(|value| value.strip_prefix('"')?.split('"').next());
    is_array(sample.head)
        && has_all(sample.head, &["title", "time", "products"])
        && header.is_some_and(|header| NAMES.iter().any(|name| header.contains(name)))
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(JsonReader::new(&TABLE))
}

const fn body(path: &'static str) -> Row {
    Row::field(path, Role::Body)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

static TABLE: Table = Table {
    record: "[]",
    escape: Escape::JSON,
    rows: &[
        Row::time("[].time"),
        skip("[].header"),
        skip("[].products"),
        skip("[].activityControls"),
        body("[].title"),
        body("[].titleUrl"),
        body("[].description"),
        Row::page("[].safeHtmlItem[].html", &html::PAGE),
        body("[].subtitles[].name"),
        body("[].subtitles[].url"),
        body("[].details[].name"),
        Row::field("[].imageFile", Role::File),
        Row::field("[].audioFiles[]", Role::File),
        Row::field("[].attachedFiles[]", Role::File),
        // `At home`, `From your device`, and a map's address with the coordinates in it.
        Row::field("[].locationInfos[].name", Role::Whole(Entity::Location)),
        Row::field("[].locationInfos[].url", Role::Whole(Entity::Url)),
        Row::field("[].locationInfos[].sourceUrl", Role::Whole(Entity::Url)),
        skip("[].locationInfos[].source"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    #[test]
    fn question_and_answer() {
        let text = r#"[{
  "header": "Gemini Apps",
  "title": "Prompted Write to Ines",
  "time": "2025-11-02T18:04:11.123Z",
  "products": ["Gemini Apps"],
  "activityControls": ["Gemini Apps Activity"],
  "safeHtmlItem": [{
    "html": "\u003cp\u003eDear Ines \u0026amp; Rui\u003c/p\u003e"
  }]
}]"#;
        let seen = Specimen::read(&FORMAT, "Takeout/My Activity/Gemini Apps/MyActivity.json", text);
        assert_eq!(seen.all(Role::Body), ["Prompted Write to Ines", "Dear Ines & Rui"]);
        assert_eq!(seen.records, 1);
    }

    #[test]
    fn other_activity_is_not_claimed() {
        for head in
            [r#"[{"header":"Maps","title":"Gemini","time":"x","products":["Maps"]}]"#, r#"[{"header":"Gemini Apps"}]"#, ""]
        {
            assert!(!recognizes(Sample { path: "MyActivity.json", head }));
        }
    }
}
