//! Tables that nobody wrote a format for: headers in many languages, and texts that are no tables.

use super::*;
use crate::formats::csv_reader::samples::{slices_at_every_cut, slices_in_windows};
use proptest::prelude::*;

fn knows(path: &str, head: &str) -> bool {
    (FORMAT.recognizes)(Sample { path, head })
}

fn roles(text: &str) -> Vec<(Role, u32, u64, String)> {
    let found = slices_at_every_cut(&FORMAT, "x.csv", text);
    found.into_iter().map(|(slice, text, _)| (slice.role, slice.subject, slice.record, text)).collect()
}

#[test]
fn a_table_is_no_prose() {
    assert!(knows("x.csv", "whatever"));
    assert!(knows("-", "name,email\nAna,ana@example.org\nBo,bo@example.org\n"));
    assert!(knows("-", "\"1\",\"a, b\"\n\"2\",\"c\"\n\"3\",\"d\"\n"));
    assert!(!knows("-", "Hello, world\nDear, reader\nBye, then\n"));
    assert!(!knows("-", "name, email\nno table, this, is\n"));
    assert!(!knows("notes.md", "name,email\nAna,ana@example.org\nBo,bo@example.org\n"));
}

#[test]
fn a_header_names_people_and_whom_the_rest_describes() {
    let found = roles("sender;phone;text\r\n\"Lehn; Tobias\";+49 30 23125014;\"ruf \"\"Zoë\"\"\"\r\nme;;x\r\n");
    let expected = [
        (Role::Key, 0, 0, "sender"),
        (Role::Key, 0, 0, "phone"),
        (Role::Key, 0, 0, "text"),
        (Role::Person, 1, 0, "Lehn; Tobias"),
        (Role::Phone, 1, 0, "+49 30 23125014"),
        (Role::Body, 0, 0, "ruf \"Zoë\""),
        (Role::Body, 0, 1, "me"),
        (Role::Body, 0, 1, "x"),
    ];
    assert_eq!(found, expected.map(|(role, subject, record, text)| (role, subject, record, text.to_string())));
}

#[test]
fn a_title_may_stand_above_the_header() {
    let found =
        roles("Ticket export,,\n\"Written 2024-05-06, all\",,\n\nticket,requester,body\n17,Wanjiru Lind <w@example.net>,hi\n");
    let found: Vec<_> = found.iter().map(|(role, subject, _, text)| (*role, *subject, text.as_str())).collect();
    assert_eq!(found[0], (Role::Field, 0, "Ticket export"));
    assert_eq!(found[1], (Role::Field, 0, "Written 2024-05-06, all"));
    assert_eq!(found[6], (Role::Person, 1, "Wanjiru Lind"));
    assert_eq!(found[7], (Role::Email, 1, "w@example.net"));
}

#[test]
fn a_name_and_an_address_in_one_field() {
    let found = roles("from,text\n\"\"\"Zoë Brandt\"\" <zoe@example.org>\",a\nAna Li (ana@example.org),b\nBo (Ek),c\n");
    let people: Vec<_> = found.iter().filter(|(_, subject, ..)| *subject > 0).map(|(.., text)| text.as_str()).collect();
    assert_eq!(people, ["Zoë Brandt", "zoe@example.org", "Ana Li", "ana@example.org", "Bo (Ek)"]);
}

#[test]
fn nothing_is_known_of_a_table_without_header() {
    let found = roles("02.11.25;from;+447700900456;\"\";\"Call me\"\r03.11.25;to;+447700900456;\"\";\"ok\"\r");
    assert!(found.iter().all(|(role, ..)| *role == Role::Field));
    assert_eq!(found.last().map(|(_, _, record, _)| *record), Some(1));
}

#[test]
fn text_behind_a_closing_quote_is_a_piece_of_its_own() {
    let found = roles("note,x\n\"a \"\"b\"c \"d,e\n");
    let found: Vec<_> = found[2..].iter().map(|(_, _, _, text)| text.as_str()).collect();
    assert_eq!(found, ["a \"b", "c \"d", "e"]);
}

#[test]
fn a_quote_that_is_never_closed_is_refused_where_it_opens() {
    let mut reader = (FORMAT.open)(Sample { path: "x.csv", head: "" });
    let window = crate::formats::Window { text: "name,text\nAna,\"hi\nBo,ho\n", end: crate::formats::End::Final };
    let error = reader.read(window, &mut crate::slice::Slices::default()).unwrap_err();
    assert_eq!(error.at, Some(14));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_cut_gives_the_same_slices(rows in prop::collection::vec(r#"([a-zé ]{0,9}|"([a-z,;\n]|""|\r\n){0,9}")(,([a-z@ ]{0,9}|"([a-z,]|""){0,30}")){0,3}"#, 60), line_end in prop::sample::select(vec!["\n", "\r\n", "\r"]), size in 1usize..300) {
        let table = format!("name,email,text{line_end}") + &rows.join(line_end);
        let text = table.repeat(1 + (20 << 10) / table.len()) + "\"end\"";
        let read = |size| {
            let mut reader = (FORMAT.open)(Sample { path: "x.csv", head: "" });
            slices_in_windows(&mut *reader, &text, size)
        };
        let (cut, whole) = (format!("{:?}", read(size)), format!("{:?}", read(text.len())));
        prop_assert!(cut == whole, "windows of {} bytes", size);
    }

    #[test]
    fn any_text_is_read_or_refused(text in r#"[a,;"\t|\r\n@< >\x00é]{0,60}"#) {
        let mut reader = (FORMAT.open)(Sample { path: "x.csv", head: "" });
        let mut slices = crate::slice::Slices::default();
        if let Ok(done) = reader.read(crate::formats::Window { text: &text, end: crate::formats::End::Final }, &mut slices) {
            prop_assert_eq!(done, text.len());
            for slice in &slices.list {
                prop_assert!(!slice.escape.decode(&text[slice.raw.range()]).is_empty());
            }
        }
    }
}
