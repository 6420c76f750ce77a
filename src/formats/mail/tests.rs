//! Messages at every cut.

use super::*;
use crate::formats::{End, Window};
use crate::slice::{Role, Slices};
use proptest::prelude::*;

type Told = (Role, u32, u64, bool, String);

/// Slices, and what is left out, of a text that is read `step` bytes at a time.
fn read(format: &Format, text: &str, step: usize) -> (Vec<Told>, usize, u64) {
    let mut reader = (format.open)(Sample { path: "x", head: text });
    let (mut at, mut size, mut told, mut gone, mut records) = (0, step, Vec::new(), 0, 0);
    loop {
        let mut stop = (at + size).min(text.len());
        while !text.is_char_boundary(stop) {
            stop += 1;
        }
        let end = if stop == text.len() { End::Final } else { End::Open };
        let (window, mut slices) = (Window { text: &text[at..stop], end }, Slices::default());
        let done = reader.read(window, &mut slices).unwrap();
        for slice in &slices.list {
            let within = if slice.inset == 0 { window.text } else { &slices.insets[slice.inset as usize - 1].text };
            let raw = slice.escape.decode(&within[slice.raw.range()]).into_owned();
            told.push((slice.role, slice.subject, slice.record, slice.inset > 0, raw));
        }
        let is_gone = |inset: &&crate::slice::Inset| inset.dress == crate::slice::Dress::Attachment;
        gone += slices.insets.iter().filter(is_gone).map(|inset| inset.raw.range().len()).sum::<usize>();
        records += slices.records;
        at += done;
        if end == End::Final {
            assert_eq!(at, text.len(), "the final window is consumed whole");
            return (told, gone, records);
        }
        size = if done == 0 { size * 2 } else { step };
    }
}

const BOX: &str = "From 184@xxx Sun Nov 02 18:04:11 +0000 2025\n\
From: =?UTF-8?Q?Maren_?=\n =?UTF-8?Q?Lindt?= <maren@lindt.example>\nTo: \"Okafor, Tobi\" <tobi@okafor.example>, bo@example.org\n\
Subject: Re: =?UTF-8?B?U2NobMO8c3NlbA==?=\nDate: Sun, 2 Nov 2025 18:04:11 +0000\nContent-Type: multipart/mixed; boundary=\"b1\"\n\n\
preamble\n--b1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHi, +49 151 555=\n0142, Gr=C3=BC=C3=9Fe\n\
--b1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\nPHA+SGkgPGI+TWE8L2I+cmVuPC9wPg==\n\
--b1\nContent-Type: application/pdf; name=\"cv.pdf\"\nContent-Transfer-Encoding: base64\n\nAAAA\nBBBB\n--b1--\n\n\
From - \nSubject: two\n\nFrom the cabin\n\nFrom here on: x\n\n>From x\n";

#[test]
fn a_box_is_read_message_by_message() {
    let (told, gone, records) = read(&MBOX, BOX, BOX.len());
    assert_eq!((gone, records), (9, 2));
    for step in 1..80 {
        assert_eq!(read(&MBOX, BOX, step).0, told, "step {step}");
    }
    let seen: Vec<_> =
        told.iter().map(|(role, subject, record, inset, text)| (*role, *subject, *record, *inset, text.as_str())).collect();
    assert_eq!(
        seen,
        [
            (Role::Key, 0, 0, false, "184@xxx Sun Nov 02 18:04:11 +0000 2025"),
            (Role::Person, 1, 0, true, "Maren Lindt"),
            (Role::Email, 1, 0, false, "maren@lindt.example"),
            (Role::Person, 2, 0, false, "Okafor, Tobi"),
            (Role::Email, 2, 0, false, "tobi@okafor.example"),
            (Role::Email, 3, 0, false, "bo@example.org"),
            (Role::Body, 0, 0, true, "Re: Schlüssel"),
            (Role::Body, 0, 0, false, "preamble"),
            (Role::Body, 0, 0, true, "Hi, +49 151 5550142, Grüße"),
            (Role::Body, 0, 0, true, "Hi "),
            (Role::Body, 0, 0, true, "Ma"),
            (Role::Body, 0, 0, true, "ren"),
            (Role::File, 0, 0, false, "cv.pdf"),
            (Role::Key, 0, 1, false, "- "),
            (Role::Body, 0, 1, false, "two"),
            (Role::Body, 0, 1, false, "From the cabin"),
            (Role::Body, 0, 1, false, "From here on: x"),
            (Role::Body, 0, 1, false, ">From x"),
        ]
    );
}

#[test]
fn mail_is_told_by_its_headers() {
    let is = |path, head| (is_mbox(Sample { path, head }), is_message(Sample { path, head }));
    assert_eq!(is("Inbox", BOX), (true, false));
    assert_eq!(is("a.eml", "Subject: hi\r\n\r\nhello"), (false, true));
    assert_eq!(is("-", "Received: x\nFrom: a@example.org\nSubject: b\n\nhello"), (false, true));
    assert_eq!(is("a.txt", "Subject: hi\nNote: x\n\nhello"), (false, false));
    assert_eq!(is("a.txt", "From here to there\nwe went"), (false, false));
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_slices(
        text in "(From a\n|From: A <b@c>\n|Subject: =\\?utf-8\\?q\\?x=C3\\?=\n|Content-Type: multipart/x; boundary=b\n|Content-Type: image/x\n|Content-Transfer-Encoding: base64\n|--b\n|--b--\n|\r?\n|x=20\n|YQ==\n|é ){0,24}",
        step in 1_usize..12,
    ) {
        for format in [&MBOX, &EML] {
            prop_assert_eq!(read(format, &text, step), read(format, &text, text.len().max(1)));
        }
    }
}
