//! Every header era of LinkedIn's files, and what is no file of LinkedIn's.

use super::*;
use crate::finding::Entity;
use crate::formats::csv_reader::samples::slices_at_every_cut;
use crate::slice::Role;

fn knows(path: &str, head: &str) -> bool {
    (FORMAT.recognizes)(Sample { path, head })
}

fn read(path: &str, text: &str) -> Vec<(Role, u32, String)> {
    assert!(knows(path, text), "{path} is not recognized");
    let found = slices_at_every_cut(&FORMAT, path, text);
    found.into_iter().map(|(slice, text, _)| (slice.role, slice.subject, text)).collect()
}

fn of(found: &[(Role, u32, String)], role: Role) -> Vec<(u32, &str)> {
    found.iter().filter(|(own, ..)| *own == role).map(|(_, subject, text)| (*subject, text.as_str())).collect()
}

const ERAS: [&str; 6] = [
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n",
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n",
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n",
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n",
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED\n",
    "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\"\n",
];

#[test]
fn every_era_of_messages_is_known_alone_and_by_any_name() {
    for header in ERAS {
        assert!(knows("renamed (1).csv", header) && knows("-", header));
        assert!(read("learning_coach_messages.csv", header).is_empty());
    }
    assert!(
        read("export.zip/LearningCoachMessages.csv", "No conversations found\n").iter().all(|(role, ..)| *role == Role::Field)
    );
}

#[test]
fn each_recipient_has_the_number_of_the_own_profile() {
    let text = ERAS[1].to_string()
        + "2-x,Lisbon meetup,Iñaki Sorá,https://www.linkedin.com/in/i%C3%B1aki,\"Tobias Lehn, Marta Quiroga, MBA\",\
           \"https://www.linkedin.com/in/tobiaslehn,https://www.linkedin.com/in/marta\",2025-04-03 17:00:00 UTC,,Who is in?,ARCHIVE\n\
           2-y,,LinkedIn Member,,\"Marta Quiroga, MBA\",https://www.linkedin.com/in/marta,2025-04-03 17:00:00 UTC,,\
           \"<p class=\"\"x\"\">jobs&#64;acme.example</p>\",INBOX\n\
           2-z,,,,\"Ana Li, Bo Ek, Cy Ng\",\"u1,u2\",,,,\n";
    let found = read("messages.csv", &text);
    assert_eq!(
        of(&found, Role::Person),
        [(3, "Iñaki Sorá"), (1, "Tobias Lehn"), (2, "Marta Quiroga, MBA"), (4, "Marta Quiroga, MBA")]
    );
    let profiles = of(&found, Role::Profile);
    assert_eq!(
        profiles[..3],
        [
            (3, "https://www.linkedin.com/in/i%C3%B1aki"),
            (1, "https://www.linkedin.com/in/tobiaslehn"),
            (2, "https://www.linkedin.com/in/marta")
        ]
    );
    assert_eq!(profiles[3..], [(4, "https://www.linkedin.com/in/marta"), (6, "u1"), (7, "u2")]);
    assert_eq!(of(&found, Role::People), [(0, "Ana Li, Bo Ek, Cy Ng")]);
    assert_eq!(of(&found, Role::Title), [(0, "Lisbon meetup")]);
    assert_eq!(of(&found, Role::Body), [(0, "Who is in?"), (0, "LinkedIn Member"), (0, "<p class=\"x\">jobs@acme.example</p>")]);
}

#[test]
fn connections_have_a_preamble_or_none() {
    let rows = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
        Marta,\"Quiroga, MBA\",https://www.linkedin.com/in/marta,marta@example.net,Quayside,\"Head of \"\"Things\"\"\",03 Dec 2024\n,,,,,,30 Oct 2024";
    let notes = "Notes:\n\"When exporting, see https://www.linkedin.com/psettings/privacy/email. Bye\"\n\n";
    let padded = "Notes:,,,,,,\r\n\"When exporting, see\",,,,,,\r\n,,,,,,\r\n";
    for text in [rows.to_string(), notes.to_string() + rows, padded.to_string() + rows, rows.replace(',', ";")] {
        let found = read("Connections.csv", &text);
        assert_eq!(of(&found, Role::GivenName), [(1, "Marta")]);
        assert_eq!(of(&found, Role::Email), [(1, "marta@example.net")]);
        assert_eq!(of(&found, Role::Profile).len(), 1);
    }
}

#[test]
fn the_owner_and_the_address_book() {
    let profile = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n\
        Nadia,Haddad,Khalidi,\"14 Larch Grove, London\",\"Mar 14, 1989\",Builder,\"I build.\nReach me\",Software,EC1A 1BB,London,\"[nadiabuilds,nadia2]\",[PERSONAL:https://n.example.com],\"[SKYPE:nadia.haddad.skype,ICQ:12345]\"\n";
    let found = read("Profile.csv", profile);
    assert_eq!(of(&found, Role::FamilyName), [(1, "Haddad"), (0, "Khalidi")]);
    assert_eq!(of(&found, Role::Whole(Entity::StreetAddress)), [(0, "14 Larch Grove, London")]);
    assert_eq!(of(&found, Role::Whole(Entity::DateOfBirth)), [(0, "Mar 14, 1989")]);
    let handles: Vec<_> = of(&found, Role::Handle).into_iter().map(|(_, text)| text).collect();
    assert_eq!(handles, ["nadiabuilds", "nadia2", "nadia.haddad.skype", "12345"]);
    let contacts = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n\
        GOOGLE,Priya,Raman,Harbour Labs,Engineer,\"priya@example.com,praman@example.org\",\"+44 7700 900789,020 7946 0444\",\"5/5/23, 6:00 PM\",\"9 Tern Quay, Bristol\",,priya.codes,Priya Raman,,,,\n";
    let found = read("ImportedContacts.csv", contacts);
    assert_eq!(of(&found, Role::Email), [(1, "priya@example.com"), (1, "praman@example.org")]);
    assert_eq!(of(&found, Role::Phone).len(), 2);
    assert_eq!(of(&found, Role::Handle), [(1, "priya.codes")]);
}

#[test]
fn the_cut_of_a_window_changes_nothing() {
    let row = "2-x,,Iñaki Sorá,https://www.linkedin.com/in/i%C3%B1aki,\"Tobias Lehn, Marta Quiroga, MBA\",\"u1,u2\",x,,\"Who\r\nis \"\"in\"\"?\",ARCHIVE\n";
    let text = ERAS[1].to_string() + &row.repeat(150);
    assert!(text.len() > 18 << 10);
    assert_eq!(read("messages.csv", &text).len(), 150 * 7);
}

#[test]
fn all_addresses_of_the_owner_are_of_one_person() {
    let found = read(
        "Email Addresses.csv",
        "Email Address,Confirmed,Primary,Updated On\na@example.com,Yes,Yes,x\nb@example.org,No,No,x\n",
    );
    assert_eq!(of(&found, Role::Email), [(1, "a@example.com"), (1, "b@example.org")]);
}

#[test]
fn short_headers_are_believed_in_files_of_the_right_name_only() {
    assert!(knows("Skills.csv", "Name\nRust\n") && !knows("names.csv", "Name\nAna\n"));
    assert!(knows("x.zip/Comments_34875879.csv", "Date,Link,Message\n") && !knows("log.csv", "Date,Link,Message\n"));
    assert!(knows("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\n"));
    assert!(!knows("messages.csv", "ID,Timestamp,Contents,Attachments\n") && !knows("messages.csv.html", ERAS[0]));
}
