//! Microsoft Purview eDiscovery: `Items_….csv`, the list of everything that an export holds.
//!
//! Microsoft tells the names of the columns and not their order or spelling, so a table is known by three sets of names, without
//! case and spaces. People stand there as `Name <address>`, several in one field.

use super::csv_reader::sheet::{self, Known, Proof, Sheet};
use super::csv_reader::{Cell, CsvReader, Layout};
use super::retouch::Retouched;
use super::teams_json::split_chats;
use super::{Format, Sample, csv, untold};
use crate::slice::Role;

/// The list of items of an eDiscovery export.
pub(super) static FORMAT: Format = Format {
    id: "purview-csv",
    name: "Microsoft Purview eDiscovery (Items.csv)",
    origin: "Microsoft Purview → eDiscovery → a case → a search → Export → the reports (`Items_….csv`)",
    recognizes: |sample| sheet::find(SHEETS, None, sample.head).is_some_and(|found| found.is_at_the_start()),
    open: |sample| Box::new(Retouched::new(CsvReader::new(sample.path, lay_out), split_chats)),
    teaches: super::Teaches::People,
    path: untold,
};

const fn signed(signature: &'static [&'static str]) -> Sheet {
    Sheet { files: &[], signature, proof: Proof::Header, columns: COLUMNS }
}

static SHEETS: &[Sheet] = &[
    signed(&["itemclass", "conversationid"]),
    signed(&["itemclass", "participants"]),
    signed(&["conversationid", "participants", "sender"]),
];

const COLUMNS: &[Known] = &[
    // Who.
    Known::of("sender", "sender", Cell::Someone),
    Known::of("sender", "sender/author", Cell::Someone),
    Known::of("sender", "senderauthor", Cell::Someone),
    Known::of("sender", "from", Cell::Someone),
    Known::of("author", "author", Cell::Several),
    Known::of("", "participants", Cell::Several),
    Known::of("", "recipients", Cell::Several),
    Known::of("", "to", Cell::Several),
    Known::of("", "cc", Cell::Several),
    Known::of("", "bcc", Cell::Several),
    Known::of("", "custodian", Cell::Someone),
    // What and where.
    Known::field("conversationname", Role::Body),
    Known::field("subject/title", Role::Body),
    Known::field("subjecttitle", Role::Body),
    Known::field("subject", Role::Body),
    Known::field("title", Role::Body),
    Known::field("teamname", Role::Title),
    Known::field("channelname", Role::Title),
    Known::field("compoundpath", Role::File),
    Known::field("location", Role::File),
    Known::field("locationname", Role::File),
    Known::field("originalpath", Role::File),
    Known::field("targetpath", Role::File),
    Known::field("exportitempath", Role::File),
    Known::field("filename", Role::File),
    Known::field("nativefilename", Role::File),
    Known::field("conversationid", Role::Conversation),
    // When.
    Known::time("date"),
    Known::skip("senttime"),
    Known::skip("sent"),
    Known::skip("received"),
    Known::skip("receivedtime"),
    Known::skip("created"),
    Known::skip("createdtime"),
    Known::skip("lastmodified"),
    Known::skip("lastmodifieddate"),
    Known::skip("modifieddate"),
    // Structure.
    Known::skip("itemclass"),
    Known::skip("itemid"),
    Known::skip("itemidentity"),
    Known::skip("documentid"),
    Known::skip("immutableid"),
    Known::skip("internetmessageid"),
    Known::skip("familyid"),
    Known::skip("groupid"),
    Known::skip("threadid"),
    Known::skip("conversationtype"),
    Known::skip("conversationindex"),
    Known::skip("itemtype"),
    Known::skip("kind"),
    Known::skip("fileclass"),
    Known::skip("fileextension"),
    Known::skip("size"),
    Known::skip("hasattachment"),
    Known::skip("importance"),
    Known::skip("isread"),
    Known::skip("duplicate"),
    Known::skip("exportstatus"),
];

/// A file that somebody says is such a list is read as a table of any program if it is none.
fn lay_out(sample: Sample<'_>) -> Layout {
    sheet::find(SHEETS, None, sample.head).map_or_else(|| csv::lay_out(sample), |found| found.layout(&[], sample.head))
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    const ITEMS: &str = "Item class,Conversation ID,Sender,Participants,Conversation name,Compound path,Date\r\nIPM.SkypeTeams.Message,19:ab,Bo Ek <bo@example.org>,\"Bo Ek <bo@example.org>;Ana Kos <ana@example.org>\",\"Bo Ek,Ana Kos\",bo@example.org/TeamsMessagesData,2025-01-02T10:00:00Z\r\n";

    #[test]
    fn people_stand_with_their_addresses() {
        let seen = Specimen::read(&FORMAT, "Items_0.csv", ITEMS);
        assert_eq!(seen.records, 1);
        assert_eq!(seen.all(Role::Person), ["Bo Ek", "Bo Ek", "Ana Kos"]);
        assert_eq!(seen.all(Role::Email), ["bo@example.org", "bo@example.org", "ana@example.org"]);
        assert_eq!(seen.all(Role::Body), ["Bo Ek,Ana Kos"]);
        assert_eq!(seen.all(Role::File), ["bo@example.org/TeamsMessagesData"]);
    }

    #[test]
    fn known_by_three_sets_of_columns() {
        let knows = |head| (FORMAT.recognizes)(Sample { path: "Items.csv", head });
        assert!(knows("ItemClass,ConversationId\n") && knows("\"Item class\",\"Participants\"\n"));
        assert!(knows("Date,Sender,Participants,Conversation Id\n"));
        assert!(!knows("Sender,Participants\n") && !knows("Item class,Sender\n") && !knows(""));
    }
}
