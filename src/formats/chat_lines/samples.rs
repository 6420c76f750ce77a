//! For the tests of line formats: any cut gives the same, and what came out in plain words.

use super::super::grammar::lines::tests::read_in_steps;
use super::super::{Format, Sample};
use crate::slice::{Join, Role};

/// `record role text`, with `+` before what continues, read from a whole file that the format must recognise.
pub(in crate::formats) fn told(format: &Format, text: &str) -> Vec<String> {
    let sample = Sample { path: "x.txt", head: text };
    assert!((format.recognizes)(sample), "{} does not recognise it", format.id);
    let (told, _) = read_in_steps(&mut *(format.open)(sample), text, text.len().max(1));
    for step in [1, 7, 64] {
        assert_eq!(read_in_steps(&mut *(format.open)(sample), text, step).0, told, "in windows of {step}");
    }
    told.iter()
        .map(|(at, width, _, role, join, _, record)| {
            let plus = if *join == Join::Continues { "+" } else { "" };
            format!("{record}{plus}{} {}", letter(*role), &text[*at as usize..*at as usize + *width as usize])
        })
        .collect()
}

/// Any mixture of these parts gives the same slices wherever it is cut, and panics nowhere.
pub(in crate::formats) fn cut_anywhere(format: &Format, text: &str, step: usize) {
    let open = || (format.open)(Sample { path: "x.txt", head: text });
    assert_eq!(read_in_steps(&mut *open(), text, step), read_in_steps(&mut *open(), text, text.len().max(1)));
}

fn letter(role: Role) -> char {
    match role {
        Role::Body => 'b',
        Role::Person => 'P',
        Role::Handle => 'H',
        Role::Phone => 'N',
        Role::Email => 'E',
        Role::Title => 'T',
        Role::File => 'f',
        Role::Field => 'd',
        Role::Key => 'k',
        Role::Whole(_) => 'W',
        _ => '?',
    }
}
