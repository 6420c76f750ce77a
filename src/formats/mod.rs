//! Where the text lies in each export: one app per file, over the grammars that files come in.
//!
//! A format is a row of [`FORMATS`]: how it is recognised, and the reader that it opens.

use crate::charset::Charset;
use crate::error::Error;
use crate::slice::{Slice, Slices};

mod bluesky_dms;
mod chat_lines;
mod chatgpt;
mod claude;
mod claude_code;
mod csv;
mod csv_reader;
mod discord_chatexporter;
mod discord_chatexporter_csv;
mod discord_chatexporter_html;
mod discord_chatexporter_txt;
mod discord_package;
mod discord_package_csv;
mod element_html;
mod element_json;
mod element_txt;
mod finetuning;
mod gemini;
mod google_chat;
mod google_voice;
pub mod grammar;
mod hangouts;
mod hinge;
mod html;
mod icalendar;
mod imessage_db;
mod imessage_exporter_html;
mod imessage_exporter_txt;
mod inside;
mod intercom;
mod irc_log;
pub mod json;
mod json_fields;
mod json_keys;
mod json_reader;
pub mod jsonl;
mod kakaotalk_csv;
mod kakaotalk_txt;
mod line_txt;
mod linkedin;
mod mail;
mod markup_reader;
mod mastodon;
mod mattermost;
mod mattermost_actiance;
mod meta;
mod paths;
mod peek;
mod purview_csv;
mod reddit;
mod retouch;
mod rocketchat;
mod rocketchat_html;
mod signal_export_html;
mod signal_export_json;
mod signal_export_md;
mod signal_plaintext;
mod sigtop_txt;
mod skype;
mod slack;
mod sms_backup_xml;
mod snapchat;
#[cfg(test)]
mod specimen;
mod sqlite;
pub mod table;
mod teams_json;
mod telegram;
mod telegram_html;
mod text;
mod tiktok;
mod tiktok_txt;
mod tinder;
mod vcard;
mod viber;
mod webvtt;
mod wechat_csv;
mod wechat_json;
mod whatsapp;
mod whatsapp_db;
mod x_archive;
mod xml;
mod zendesk;
mod zoom_chat;
mod zulip;

/// A piece of a file, as long as the engine likes to make it.
#[derive(Clone, Copy)]
pub struct Window<'w> {
    /// Valid UTF-8, starting where the reader's last answer ended.
    pub text: &'w str,
    /// Whether the file goes on behind it.
    pub end: End,
}

/// Whether a window is the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// There may be more: an incomplete record at the end is left for the next window.
    Open,
    /// The file ends here: everything must be consumed, or refused.
    Final,
}

/// Finds the slices of one kind of file, window by window.
pub trait Reader: Send {
    /// Pushes the slices of the complete records in `window` and answers how many bytes are done with.
    ///
    /// The engine keeps the rest and comes back with more behind it; 0 asks for a larger window. The slices and the
    /// state afterwards do not depend on where windows were cut. Places count bytes of this window.
    ///
    /// # Errors
    /// When the file is not what it claims to be; the place (`Error::at`) counts bytes of this window.
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error>;
}

/// What a file is recognised by: its path within the export, with `/`, and the first bytes of its text (up to 64 KiB,
/// without a byte order mark, cut at a character).
#[derive(Clone, Copy)]
pub struct Sample<'a> {
    /// Name of the input, and the path within it if it is an archive or folder: `WhatsApp Chat - Skopje hikers.zip/_chat.txt`,
    /// `messages.csv`; `-` for a pipe.
    pub path: &'a str,
    /// The beginning of the content.
    pub head: &'a str,
}

impl Sample<'_> {
    /// The last component of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }

    /// The name's extension in lower case, without the dot.
    pub fn extension(&self) -> String {
        self.name().rsplit_once('.').map(|(_, ext)| ext.to_ascii_lowercase()).unwrap_or_default()
    }
}

/// One kind of export file.
pub struct Format {
    /// Stable name: `--format ID`, the summary's `format`.
    pub id: &'static str,
    /// What a person calls it.
    pub name: &'static str,
    /// How a person gets this export from the app.
    pub origin: &'static str,
    /// Whether this is one of them: by name and by content. At most one app's format says yes to a file.
    pub recognizes: fn(Sample<'_>) -> bool,
    /// A fresh reader for a file of this kind.
    pub open: fn(Sample<'_>) -> Box<dyn Reader>,
    /// Whether its fields name people: if not, it is read once and not twice.
    pub teaches: Teaches,
    /// What the path of such a file tells of its people (the chat's title in a file name); [`untold`] for most.
    pub path: fn(&str, &mut Vec<Slice>),
}

/// Whether a format has fields that name somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teaches {
    /// It does.
    People,
    /// It is text and nothing else.
    Nothing,
}

/// Formats whose files hold texts of many encodings, each with its own name: their bytes are nobody's charset.
const MIXED: &[&str] = &["mbox", "eml"];

impl Format {
    /// The charset that a file of this format is read in, if its bytes look like `seen`.
    pub fn charset(&self, seen: Charset) -> Charset {
        if MIXED.contains(&self.id) && seen != Charset::Utf8 { Charset::Damaged } else { seen }
    }
}

/// The path of such a file names nobody.
pub fn untold(_: &str, _: &mut Vec<Slice>) {}

/// Every format: the apps' own first, the generic ones, which say yes to much, last.
pub static FORMATS: &[&Format] = &[
    &imessage_db::FORMAT,
    &whatsapp_db::FORMAT,
    &sqlite::FORMAT,
    &linkedin::FORMAT,
    &slack::FORMAT,
    &telegram::FORMAT,
    &telegram_html::FORMAT,
    &discord_chatexporter::FORMAT,
    &discord_chatexporter_csv::FORMAT,
    &discord_chatexporter_html::FORMAT,
    &discord_chatexporter_txt::FORMAT,
    &discord_package::FORMAT,
    &discord_package_csv::FORMAT,
    &google_voice::FORMAT,
    &line_txt::FORMAT,
    &kakaotalk_txt::FORMAT,
    &kakaotalk_csv::FORMAT,
    &zoom_chat::FORMAT,
    &webvtt::FORMAT,
    &irc_log::FORMAT,
    &imessage_exporter_txt::FORMAT,
    &imessage_exporter_html::FORMAT,
    &signal_export_md::FORMAT,
    &sigtop_txt::FORMAT,
    &viber::FORMAT,
    &wechat_csv::FORMAT,
    &wechat_json::FORMAT,
    &tiktok_txt::FORMAT,
    &whatsapp::FORMAT,
    &mail::MBOX,
    &mail::EML,
    &chatgpt::FORMAT,
    &claude::FORMAT,
    &claude_code::FORMAT,
    &gemini::FORMAT,
    &finetuning::OPENAI,
    &finetuning::SHAREGPT,
    &finetuning::ALPACA,
    &tinder::FORMAT,
    &hinge::FORMAT,
    &meta::MESSENGER,
    &meta::INSTAGRAM,
    &meta::E2EE,
    &meta::pages::FACEBOOK,
    &meta::pages::INSTAGRAM,
    &snapchat::FORMAT,
    &tiktok::FORMAT,
    &signal_plaintext::FORMAT,
    &signal_export_json::FORMAT,
    &reddit::FORMAT,
    &x_archive::FORMAT,
    &google_chat::FORMAT,
    &hangouts::FORMAT,
    &skype::FORMAT,
    &teams_json::FORMAT,
    &purview_csv::FORMAT,
    &sms_backup_xml::FORMAT,
    &element_html::FORMAT,
    &element_json::FORMAT,
    &element_txt::FORMAT,
    &signal_export_html::FORMAT,
    &rocketchat_html::FORMAT,
    &mattermost_actiance::FORMAT,
    &mastodon::FORMAT,
    &mattermost::FORMAT,
    &zulip::FORMAT,
    &intercom::FORMAT,
    &zendesk::FORMAT,
    &bluesky_dms::FORMAT,
    &rocketchat::FORMAT,
    &vcard::FORMAT,
    &icalendar::FORMAT,
    &csv::FORMAT,
    &jsonl::FORMAT,
    &json::FORMAT,
    &html::FORMAT,
    &xml::FORMAT,
    &text::FORMAT,
];

/// The format of a file, if any knows it.
pub fn recognize(sample: Sample<'_>) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| (format.recognizes)(sample))
}

/// The format of this id.
pub fn by_id(id: &str) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| format.id == id)
}
