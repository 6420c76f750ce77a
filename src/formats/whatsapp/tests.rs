//! Whole chats through the reader.

use super::super::grammar::lines::tests::read_in_steps;
use super::*;
use proptest::prelude::*;

fn open() -> Box<dyn Reader> {
    (FORMAT.open)(Sample { path: "_chat.txt", head: "" })
}

fn letter(role: Role) -> char {
    match role {
        Role::Body => 'b',
        Role::Person => 'P',
        Role::Phone => 'N',
        Role::Title => 'T',
        Role::File => 'f',
        _ => '?',
    }
}

/// `record role text`, with `+` before what continues.
fn told(text: &str) -> Vec<String> {
    let (told, _) = read_in_steps(&mut *open(), text, text.len().max(1));
    let line = |(at, width, _, role, join, _, record): &(u64, u32, u32, Role, Join, u32, u64)| {
        let plus = if *join == Join::Continues { "+" } else { "" };
        format!("{record}{plus}{} {}", letter(*role), &text[*at as usize..*at as usize + *width as usize])
    };
    told.iter().map(line).collect()
}

#[test]
fn an_iphone_chat() {
    let chat = "[04/03/25, 14:05:02] Skopje hikers: \u{200e}Messages and calls are end-to-end encrypted.\r\n\
        \u{200e}[04/03/25, 14:05:40] Goran: \u{200e}Goran added +44 7700 900123\r\n\
        [04/03/25, 14:06:11] ~\u{202f}Dana: hi all\nmy number: 020\r\n\
        [04/03/25, 14:07:30] Goran: \u{200e}<attached: 00000005-Elena Markova.vcf>\r\n\
        [04/03/25, 14:09:12] +44 7700 900123: hey @\u{2068}Goran Ilievski\u{2069} ok: yes\r\n\
        [04/03/25, 14:11:00] Skopje hikers: \u{200e}+44 7700 900123 changed to +44 7700 900456\r\n\
        [04/03/25, 14:12:00] Goran: \r\n[04/03/25 at noon] still Goran's\r\n";
    assert_eq!(
        told(chat),
        [
            "0T Skopje hikers",
            "0b \u{200e}Messages and calls are end-to-end encrypted.",
            "1P Goran",
            "1b \u{200e}",
            "1+P Goran",
            "1+b  added ",
            "1+N +44 7700 900123",
            "2P Dana",
            "2b hi all\nmy number: 020",
            "3P Goran",
            "3b \u{200e}<attached: ",
            "3+f 00000005-",
            "3+P Elena Markova",
            "3+f .vcf",
            "3+b >",
            "4N +44 7700 900123",
            "4b hey @\u{2068}",
            "4+P Goran Ilievski",
            "4+b \u{2069} ok: yes",
            "5T Skopje hikers",
            "5b \u{200e}",
            "5+N +44 7700 900123",
            "5+b  changed to ",
            "5+N +44 7700 900456",
            "6P Goran",
            "6b \r\n[04/03/25 at noon] still Goran's",
        ]
    );
    let (told, records) = read_in_steps(&mut *open(), chat, chat.len());
    assert_eq!((told[21].5, records), (told[23].5, 7));
}

#[test]
fn an_android_chat() {
    let chat = "tail\n3/4/25, 2:04\u{202f}PM - Messages and calls are end-to-end encrypted.\n\
        \u{feff}3/4/25, 2:07\u{202f}PM - Elena: \u{200e}Elena Markova.vcf (file attached)\nlook\n\
        3/4/25, 2:10\u{202f}PM - Elena changed the group name from \"A: x\" to \"B\"\n\
        3/4/25, 2:10\u{202f}PM - Ana added this group to the community: Harbour\n\
        3/4/25, 2:17\u{202f}PM - \u{202a}+44 7700 900777\u{202c}: bye";
    assert_eq!(
        told(chat),
        [
            "0b tail",
            "1b Messages and calls are end-to-end encrypted.",
            "2P Elena",
            "2b \u{200e}",
            "2+P Elena Markova",
            "2+f .vcf",
            "2+b  (file attached)\nlook",
            "3P Elena",
            "3+b  changed the group name from \"",
            "3+T A: x",
            "3+b \" to \"",
            "3+T B",
            "3+b \"",
            "4P Ana",
            "4+b  added this group to the community: ",
            "4+T Harbour",
            "5N +44 7700 900777",
            "5b bye",
        ]
    );
}

#[test]
fn old_phones_and_mixed_files() {
    assert_eq!(told("04/03/2014 14:05:02: A: b\n4/3/14 14:06 C: d"), ["0P A", "0b b", "1P C", "1b d"]);
    // Only if the file begins so: in others it is a line of a message.
    assert_eq!(told("[04/03/14, 14:05] A: b\n4/3/14 14:06 meeting: d"), ["0P A", "0b b\n4/3/14 14:06 meeting: d"]);
    assert_eq!(told("[04/03/14, 14:05] A: b\n04/03/2014, 14:06 - C: d"), ["0P A", "0b b", "1P C", "1b d"]);
}

#[test]
fn endless_messages_are_cut_the_same_everywhere() {
    let chat = format!("[04/03/14, 14:05] A: {}[04/03/14, 14:05] B: c", "0123456789\n".repeat(50_000));
    let whole = read_in_steps(&mut *open(), &chat, chat.len());
    assert_eq!(whole, read_in_steps(&mut *open(), &chat, 100_000));
    assert_eq!((whole.0.len(), whole.1), (6, 2));
}

#[test]
fn the_owner_is_no_name_where_the_phone_says_you() {
    assert_eq!(told("04/03/2025, 14:05 - Tú: hola\n04/03/2025, 14:05 - Ana: hola"), ["0b Tú: hola", "1P Ana", "1b hola"]);
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
        "[04/03/25, 14:05:02] ", "3/4/25, 2:04\u{202f}PM - ", "04/03/2014 14:05:02: ", "Ana: ", "~\u{202f}Dana: ", "\u{200e}", "\n", "\r\n", "\r",
        "@\u{2068}Bo\u{2069}", "\u{200e}<attached: 00000005-A B.vcf>", "A.vcf (file attached)", "Ana added Bo, Cy and Di", "é", ": ", "\u{feff}",
        "+44 7700 900123 changed to +44 7700 900456", "Messages are end-to-end encrypted.", "Ana created group “x: y”", "word",
    ]), 0..24), step in 1_usize..40) {
        let text = parts.concat();
        prop_assert_eq!(read_in_steps(&mut *open(), &text, step), read_in_steps(&mut *open(), &text, text.len().max(1)));
    }

    #[test]
    fn arbitrary_text_never_panics(text in r"[\[\]0-9/,: \-\n\r\u{200e}\u{2068}\u{2069}@<>a-c.é()]{0,80}", step in 1_usize..30) {
        read_in_steps(&mut *open(), &text, step);
    }
}
