//! Lines of every client through the reader.

use super::*;
use crate::formats::chat_lines::samples::{cut_anywhere, told};
use proptest::prelude::*;

/// What is told of one line in a log.
fn line(line: &str) -> Vec<String> {
    let log = format!("18:00 <marenl> x\n18:00 <tobi_o> x\n18:00 <a> x\n{line}\n");
    told(&FORMAT, &log)[6..].iter().map(|seen| seen[1..].to_string()).collect()
}

#[test]
fn what_is_said() {
    for said in [
        "18:04 <@tobi_o> hi all",
        "[18:04:11] <tobi_o> hi all",
        "2025-11-02T18:04:11  <tobi_o> hi all",
        "[2025-11-02T18:04:11+0100] <+tobi_o> hi all",
        "2025-11-02 18:04:11\t@tobi_o\thi all",
        "2025-11-02T18:04:11.123456Z\ttobi_o\thi all",
        "Nov 02 18:04:11 <tobi_o>\thi all",
        "18:04 < tobi_o> hi all",
        "18:04 <\u{3}04,01tobi_o\u{f}> hi all",
        "[18:04:11] -tobi_o- hi all",
        "[2025-11-02T18:04:11+0100] • tobi_o: hi all",
    ] {
        assert_eq!(line(said), ["H tobi_o", "b hi all"], "{said}");
    }
    assert_eq!(line("18:04 < tobi_o> marenl: yes"), ["H tobi_o", "H marenl", "+b : yes"]);
    assert_eq!(line("18:04 <tobi_o> note: yes"), ["H tobi_o", "b note: yes"]);
    assert_eq!(line("18:04  * marenl waves"), ["H marenl", "b  waves"]);
    assert_eq!(line("18:04\t *\tmarenl waves"), ["H marenl", "b  waves"]);
    assert_eq!(line("18:04 -tobi_o(~t@host.example)- psst"), ["H tobi_o", "W ~t@host.example", "b psst"]);
    assert_eq!(line("[15 Jan 09:15] <tobi_o!n=t@203.0.113.7> -text"), ["H tobi_o", "W n=t@203.0.113.7", "b -text"]);
}

#[test]
fn what_happens() {
    for joined in [
        "18:04 -!- a [~x@h.example] has joined #c",
        "2025-11-02 18:04:11\t-->\ta [~x@h.example] has joined #c",
        "[2025-11-02T18:04:11+0100] a [~x@h.example] joined the channel",
        "Nov 02 18:04:11 *\ta [~x@h.example] has joined",
    ] {
        assert_eq!(line(joined)[..3], ["H a", "+b  [", "+W ~x@h.example"], "{joined}");
    }
    assert_eq!(line("[18:04:11] *** Joins: a (~x@h.example)"), ["b Joins: ", "+H a", "+b  (", "+W ~x@h.example", "+b )"]);
    assert_eq!(line("18:04\t-->\ta (Ana Li) (~x@h.example) has joined #c")[2], "+P Ana Li");
    assert_eq!(line("=== marenl is now known as maren_away"), ["H marenl", "+b  is now known as ", "+H maren_away"]);
    assert_eq!(line("18:04 -!- mode/#c [+oo a marenl] by tobi_o")[1..], ["+H a", "+b  ", "+H marenl", "+b ] by ", "+H tobi_o"]);
    assert_eq!(line("[18:04:11] *** tobi_o sets mode: +o marenl"), ["H tobi_o", "+b  sets mode: +o ", "+H marenl"]);
    assert_eq!(line("18:04 -!- a was kicked from #c by tobi_o [bye Ana]")[2..], ["+H tobi_o", "+b  [bye Ana]"]);
    assert_eq!(line("--- Day changed Mon Nov 03 2025"), Vec::<String>::new());
    assert_eq!(line("no line of a log"), ["b no line of a log"]);
    assert_eq!(line("18:04 -!- Irssi: #c: Total of 3 nicks"), ["b Irssi: #c: Total of 3 nicks"]);
}

#[test]
fn other_logs_are_strangers() {
    let is = |head: &str| recognizes(Sample { path: "app.log", head });
    for line in [
        "2024-05-06 12:00:01 INFO started",
        "[12:00:01] - done",
        "18:04 ok",
        "<p>hello</p>",
        "10:00:01 *** FATAL ***",
        "=== RUN  test",
    ] {
        assert!(!is(&format!("{line}\n").repeat(9)), "{line}");
    }
    assert!(!is(""));
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_slices(parts in prop::collection::vec(prop::sample::select(vec![
        "18:04 ", "[18:04:11] ", "18:04\t", "<", ">", "@", "ana", "!", "-!- ", "*** ", "* ", "-", "(", ")", "[", "]", " ", "~x@h", "é", "\u{3}04", "Joins: ",
        " has joined #c", " is now known as ", "mode/#c [+o ", "] by ", " was kicked from #c by ", "\n", "\r\n", "\r", "\t", ": ", "Topic for #c set by ",
    ]), 0..24), step in 1_usize..40) {
        cut_anywhere(&FORMAT, &parts.concat(), step);
    }
}
