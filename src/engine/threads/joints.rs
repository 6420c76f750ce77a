//! Whether the end of one message and the beginning of the next call for each other.

use crate::rules::wordset::WordSet;
use arrayvec::ArrayString;

/// How two messages are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// Groups of one number: a space between.
    Groups,
    /// One token, cut at a sign: nothing between.
    Token,
    /// The first says what the second is.
    Announced,
    /// The first ends in a comma, or in a word that wants another.
    Words,
}

impl Joint {
    pub(super) fn between(self) -> &'static str {
        match self {
            Joint::Token => "",
            Joint::Groups | Joint::Announced | Joint::Words => " ",
        }
    }
}

/// Words that announce a value at the end of a message, folded to lower case: `my number is`, `das Passwort ist`.
static ANNOUNCING: WordSet<256> = WordSet::of(
    "is its it's are number no nr num phone cell mobile tel email mail gmail password pass pw pwd passcode pin code iban \
     card account ssn address at insta snap ist lautet nummer handy passwort kennwort adresse est c'est cest numero numéro \
     mdp es número clave contraseña correo dirección é e senha è telefono wachtwoord hasło numer to номер пароль адрес \
     şifre numaram hai hain on al au unter op na under phone: sur ao",
);

/// Words of a question after which any short answer may be a secret.
#[rustfmt::skip]
const SECRETS: &[&str] = &[
    "pass", "pwd", "pin", "code", "wifi", "wi-fi", "wlan", "passwort", "kennwort", "mot de passe", "mdp", "clave", "contraseña", "contrasena", "senha", "wachtwoord", "hasło", "haslo",
    "пароль", "şifre", "sifre", "lösenord", "salasana", "jelszó", "heslo", "parola", "密码", "パスワード", "비밀번호",
];

/// Digits in words, of the languages in which numbers are told so; enough to see that a message is made of them.
static SPELLED: WordSet<256> = WordSet::of(
    "zero oh one two three four five six seven eight nine double triple cero uno dos tres cuatro cinco seis siete ocho \
     nueve null eins zwei zwo drei vier fünf sechs sieben acht neun zéro un deux trois quatre cinq sept huit neuf um dois \
     três quatro sete oito nove meia due tre quattro cinque sei sette otto nul een twee drie vijf zes zeven negen shunya \
     ek do teen char chaar paanch panch chhe saat aath nau",
);

/// Most words of a message that something is announced for.
const FEW: usize = 4;

/// How `next` goes on where `before` ended, if it may.
pub(super) fn joint(before: &str, next: &str) -> Option<Joint> {
    if !is_open(before) {
        return None;
    }
    let (before, next) = (before.trim_end(), next.trim());
    let (last, first) = (before.chars().next_back()?, next.chars().next()?);
    let few = next.split_whitespace().count() <= FEW;
    if first == '@' && is_mailbox(before) || few && is_cut_address(before) {
        return Some(Joint::Token);
    }
    if is_grouped(next) && ends_in_group(before) {
        return Some(Joint::Groups);
    }
    if few && (matches!(last, ':' | '=' | '→' | '>') || announces(before)) {
        return Some(Joint::Announced);
    }
    if last == ',' && next.len() <= 64 || begins_as_address(next) && few || is_spelled(next) && ends_spelled(before) {
        return Some(Joint::Words);
    }
    None
}

/// Whether anything could go on where this message ended: a pipe holds it back until the next one is there.
pub(super) fn is_open(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with([',', ':', '=', '→', '>'])
        || is_cut_address(text)
        || ends_in_group(text)
        || announces(text)
        || ends_spelled(text)
        || is_mailbox(text)
        || is_dotted(text)
}

/// Whether a text ends in what may stand before an `@`: `jane.doe`, `jane99`, or one word and no more.
fn is_mailbox(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_made =
        word.trim_end_matches(['.', '!', '?']).contains(['.', '_', '-', '+']) || word.ends_with(|ch: char| ch.is_ascii_digit());
    (is_made || word.len() == text.len()) && word.ends_with(|ch: char| ch.is_ascii_alphanumeric())
}

/// `jane dot doe`: a mailbox in words.
fn is_dotted(text: &str) -> bool {
    let is_short = text.bytes().filter(|byte| *byte == b' ').count() <= FEW;
    let is_dot = |word: &str| matches!(word, "dot" | "punto" | "punkt" | "ponto" | "point" | "underscore");
    is_short && text.split(' ').skip(1).any(is_dot)
}

/// A question without its mark, if a text ends in one.
pub(super) fn asks(text: &str) -> Option<&str> {
    // Most messages are no questions. `？` and `؟` end in 0x9F.
    let end = text.as_bytes().iter().rev().take(12);
    if !end.into_iter().any(|byte| matches!(byte, b'?' | 0x9F)) {
        return None;
    }
    let text = text.trim_end().trim_end_matches([' ', '!', '🙏', '😊', '🤔']);
    let question = text.trim_end_matches(['?', '？', '؟']);
    let begin = question.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    (question.len() < text.len()).then(|| question.get(begin..).unwrap_or_default().trim())
}

/// Whether a message may answer a question with an identifier.
pub(super) fn is_answer(question: &str, text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits >= 2 || text.contains('@') || text.split_whitespace().filter(|word| is_digit_word(word)).count() >= 3 {
        return true;
    }
    let question = question.to_lowercase();
    text.split_whitespace().count() <= FEW && SECRETS.iter().any(|word| question.contains(word))
}

/// `jane.doe@`, `jane@gmail`, `jane.doe@gmail.`: the rest follows.
fn is_cut_address(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.rsplit_once('@')
        .is_some_and(|(mailbox, host)| !mailbox.is_empty() && (host.is_empty() || host.ends_with('.') || !host.contains('.')))
}

/// `at gmail.com`, `(at) …`, `.com`: the host of an address.
fn begins_as_address(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["at ", "(at)", "[at]", "arroba ", "dot ", "punto ", "ät ", "chiocciola ", "arobase "]
        .iter()
        .any(|begin| lower.starts_with(begin))
}

/// Whether a text is groups of digits and capitals, with signs between: a piece of a number.
fn is_grouped(text: &str) -> bool {
    let is_group = |ch: char| {
        ch.is_ascii_digit() || ch.is_ascii_uppercase() || matches!(ch, ' ' | '-' | '.' | '/' | '(' | ')' | '+' | '\u{a0}')
    };
    text.chars().all(|ch| is_group(ch) || is_other_digit(ch)) && text.chars().any(char::is_numeric)
}

fn ends_in_group(text: &str) -> bool {
    let text = text.trim_end_matches(['-', '.', '/', ' ', ')', '…', ',']);
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(['+', '(']);
    let digits = word.chars().filter(|ch| ch.is_numeric()).count();
    let before = text.strip_suffix(word).unwrap_or_default().trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_piece = digits >= 2 || digits == 1 && (is_grouped(text) || before.starts_with('+'));
    is_piece && is_grouped(word) || is_bank(before, word)
}

/// `GB82 WEST`: an account whose digits follow.
fn is_bank(head: &str, bank: &str) -> bool {
    let is_capitals = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase());
    let (country, check) = head.split_at_checked(2).unwrap_or_default();
    head.len() == 4
        && bank.len() == 4
        && is_capitals(country)
        && is_capitals(bank)
        && check.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits of other scripts, full-width ones among them.
fn is_other_digit(ch: char) -> bool {
    !ch.is_ascii() && ch.is_numeric()
}

fn announces(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default().trim_end_matches([':', '…', '.']);
    lower(word).is_some_and(|word| ANNOUNCING.contains(word.as_str()))
}

fn is_digit_word(word: &str) -> bool {
    let word = word.trim_matches(|ch: char| !ch.is_alphanumeric());
    let is_short = word.len() <= 4 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    is_short || lower(word).is_some_and(|word| SPELLED.contains(word.as_str()))
}

/// A word in lower case, if it is as short as those that are looked for.
fn lower(word: &str) -> Option<ArrayString<32>> {
    let mut lower = ArrayString::new();
    (word.len() <= 24).then(|| word.chars().flat_map(char::to_lowercase).try_for_each(|ch| lower.try_push(ch)).ok())??;
    Some(lower)
}

fn is_spelled(text: &str) -> bool {
    text.split_whitespace().count() >= 2 && text.split_whitespace().all(is_digit_word)
}

fn ends_spelled(text: &str) -> bool {
    let mut words = text.rsplit(char::is_whitespace).filter(|word| !word.is_empty());
    let mut is_digit = || words.next().is_some_and(is_digit_word);
    is_digit() && is_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_one_thing_call_for_each_other() {
        for (before, next, expected) in [
            ("my number is 0770", "0 900 123", Joint::Groups),
            ("4111 1111", "1111 1111", Joint::Groups),
            ("DE89 3704", "0044 0532", Joint::Groups),
            ("iban: GB82 WEST", "1234 5698 7654", Joint::Groups),
            ("my number is +31 6", "12345671", Joint::Groups),
            ("call me on", "07700 900123", Joint::Announced),
            ("jane.doe", "@example.com", Joint::Token),
            ("jane.doe@", "example.com", Joint::Token),
            ("it's jane@example", ".com", Joint::Token),
            ("the wifi password is", "sunflower77", Joint::Announced),
            ("my number:", "07700 900123", Joint::Announced),
            ("12 Baker Street,", "London NW1 6XE", Joint::Words),
            ("jane dot doe", "at gmail dot com", Joint::Words),
            ("five five five", "oh one two three", Joint::Words),
        ] {
            assert_eq!(joint(before, next), Some(expected), "{before} / {next}");
        }
        for (before, next) in
            [("see you at 10", "15 people are coming"), ("ok", "07700 900123"), ("lol", "same"), ("we won", "3-2")]
        {
            assert_eq!(joint(before, next), None, "{before} / {next}");
        }
    }

    #[test]
    fn questions_are_answered_by_what_looks_like_an_answer() {
        assert_eq!(asks("hey! what's your number?"), Some("what's your number"));
        assert_eq!(asks("ok"), None);
        assert!(is_answer("what's your number", "555 0143"));
        assert!(is_answer("wifi password", "sunflower77") && !is_answer("are you ok", "yes sure"));
    }
}
