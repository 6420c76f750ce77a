//! Whatever the bytes and wherever they are cut: what is read is written back.

use super::*;
use proptest::prelude::*;

fn read(charset: Charset, bytes: &[u8], step: usize) -> Result<String, Bad> {
    let (mut decoder, mut text) = (Decoder::new(charset), String::new());
    for chunk in bytes.chunks(step) {
        decoder.push(chunk, &mut text)?;
    }
    decoder.push(&[], &mut text).map(|()| text)
}

fn written(charset: Charset, text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    charset.encode(text, &mut bytes);
    bytes
}

proptest! {
    #[test]
    fn any_bytes_come_back(bytes in prop::collection::vec(prop::sample::select(vec![b'a', b' ', 0, 0xC3, 0xA9, 0xE9, 0xD8, 0xDC, 0xFF, 0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x98]), 0..24), step in 1_usize..6) {
        for charset in [Charset::Damaged, Charset::Legacy(encoding_rs::WINDOWS_1252)] {
            let text = read(charset, &bytes, step).unwrap();
            prop_assert_eq!(&read(charset, &bytes, 100).unwrap(), &text);
            prop_assert_eq!(&written(charset, &text), &bytes);
        }
        for charset in [Charset::Utf16Le, Charset::Utf16Be] {
            match read(charset, &bytes, step) {
                Ok(text) => prop_assert_eq!(written(charset, &text), bytes.clone()),
                Err(bad) => prop_assert!(bytes.len() % 2 == 1 || bad.seen.contains("private")),
            }
        }
    }

    #[test]
    fn any_text_comes_back(text in "[a-zé😅漢Я\r\n]{0,30}", step in 1_usize..6) {
        for charset in [Charset::Utf8, Charset::Damaged, Charset::Utf16Le, Charset::Utf16Be] {
            prop_assert_eq!(read(charset, &written(charset, &text), step).unwrap(), text.clone());
        }
    }
}

#[test]
fn encodings_are_told() {
    let of = |bytes: &[u8]| Charset::of_head(bytes).name();
    assert_eq!(of("plain, and é".as_bytes()), "UTF-8");
    assert_eq!(of(b""), "UTF-8");
    assert_eq!(of(b"\xFF\xFEa\0b\0"), "UTF-16LE");
    assert_eq!(of(&written(Charset::Utf16Be, "name,phone\r\n")), "UTF-16BE");
    assert_eq!(of(&written(Charset::Utf16Le, "name,phone\r\n")), "UTF-16LE");
    let french = "Bonjour Zoë, le café est fermé. À bientôt, Renée. L\u{2019}été sera chaud.";
    assert_eq!(of(&written(Charset::Legacy(encoding_rs::WINDOWS_1252), french)), "windows-1252");
    let russian = "Привет, это Катя. Позвони мне завтра вечером, хорошо?";
    assert_eq!(of(&written(Charset::Legacy(encoding_rs::WINDOWS_1251), russian)), "windows-1251");
    let japanese = "山田さん、こんにちは。明日の会議は十時からです。";
    assert_eq!(of(&written(Charset::Legacy(encoding_rs::SHIFT_JIS), japanese)), "Shift_JIS");
    let mut damaged = "Zoë, café, été, Łódź".as_bytes().to_vec();
    damaged.push(0xFF);
    assert_eq!(Charset::of_head(&damaged), Charset::Damaged);
}

#[test]
fn what_stands_for_bytes_must_not_be_there_already() {
    let text = format!("a{}", of_byte(0x80));
    assert!(read(Charset::Damaged, text.as_bytes(), 3).is_err());
    let half = written(Charset::Utf16Le, "\u{10F123}");
    assert_eq!(half.len(), 2, "it is written as what it stands for");
    assert!(read(Charset::Utf16Le, &"\u{10F123}".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(), 8).is_err());
}
