//! Mattermost's compliance export for Actiance (XML): who came into a channel, what was said, which files were sent.
//!
//! People are known by their addresses only. A channel's id is written behind its kind (`public - yqzkx…`).

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::peek::root;
use super::retouch::Retouched;
use super::{Format, Teaches, untold};
use crate::slice::{Role, Slice};

/// Mattermost, compliance export for Actiance.
pub(super) static FORMAT: Format = Format {
    id: "mattermost-actiance",
    name: "Mattermost compliance export (Actiance XML)",
    origin: "Mattermost → System Console → Compliance Export; format: Actiance XML",
    recognizes: |sample| root(sample.head) == Some("FileDump") && sample.head.contains("<Conversation Perspective="),
    open: |_| Box::new(Retouched::new(MarkupReader::new(&PAGE), touch)),
    teaches: Teaches::People,
    path: untold,
};

static PAGE: Page = Page {
    dialect: Dialect::Xml,
    record: "Message",
    picks: &[
        Pick::field("Conversation@Perspective", Role::Title),
        Pick::field("RoomID", Role::Conversation),
        Pick::field("ConversationID", Role::Conversation),
        Pick::field("LoginName", Role::Email),
        Pick::field("CorporateEmailID", Role::Email),
        Pick::skip("StartTimeUTC"),
        Pick::skip("EndTimeUTC"),
        Pick::skip("DateTimeUTC"),
        Pick::time("Message DateTimeUTC"),
        Pick::skip("MessageId"),
        Pick::skip("InternalFlag"),
        Pick::skip("UserType"),
        Pick::skip("Status"),
        Pick::field("Content", Role::Body),
        Pick::field("UserFileName", Role::File),
        Pick::field("FileName", Role::File),
    ],
};

/// Bots and integrations have a name and no address.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let is_name = slice.role == Role::Email && !text.get(slice.raw.range()).unwrap_or("").contains('@');
    slices.push(if is_name { Slice { role: Role::Handle, ..slice } } else { slice });
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn a_conversation() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<FileDump xmlns:xsi=\"https://www.w3.org/2001/XMLSchema-instance\">\n  <Conversation Perspective=\"Off-Topic\">\n\
            <RoomID>public - yqzk</RoomID>\n<ParticipantEntered>\n<LoginName>maya@example.org</LoginName>\n<DateTimeUTC>1512824739484</DateTimeUTC>\n</ParticipantEntered>\n\
            <Message>\n<LoginName>surveybot</LoginName>\n<DateTimeUTC>1534533541869</DateTimeUTC>\n<Content>hi &lt;3 Maya</Content>\n</Message>\n</Conversation>\n</FileDump>";
        let seen = Specimen::read(&FORMAT, "actiance_export.xml", text);
        assert_eq!(
            (seen.records, seen.all(Role::Email), seen.all(Role::Handle)),
            (1, vec!["maya@example.org"], vec!["surveybot"])
        );
        assert_eq!((seen.all(Role::Title), seen.all(Role::Body)), (vec!["Off-Topic"], vec!["hi <3 Maya"]));
    }
}
