//! Telephone numbers of the whole world, by the published numbering plans (libphonenumber's metadata, as tables).
//!
//! Nothing is loaded or compiled: a number costs some tens of nanoseconds per plan that is asked, the first as the last.

pub(crate) use digits::Digits;
pub(crate) use plan::{Form, Kind, Number};

mod digits;
mod plan;
mod plans;

/// ISO 3166 alpha-2 in capitals.
pub type Region = [u8; 2];

/// A number as it is dialled from abroad.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone {
    digits: String,
    region: Option<Region>,
}

impl Phone {
    /// Country code and national number, digits only (E.164 without the `+`).
    pub fn digits(&self) -> &str {
        &self.digits
    }
    /// The region that the number belongs to, if the plan tells.
    pub fn region(&self) -> Option<Region> {
        self.region
    }
}

/// A number is a person's: it shows its length, never itself.
impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Phone").field("digits", &self.digits.len()).field("region", &self.region).finish()
    }
}

/// Reads a whole field as a phone number: international, or national in one of `regions` (the first that fits).
///
/// ```
/// use dmredact::checks::phone::parse;
/// let digits = |text, region| parse(text, &[region]).map(|phone| phone.digits().to_string());
/// assert_eq!(digits("+44 (0)7700 900123", *b"US"), digits("07700 900123", *b"GB"));
/// ```
pub fn parse(text: &str, regions: &[Region]) -> Option<Phone> {
    let (digits, is_international) = dialled(text)?;
    if is_international {
        return international(&digits).map(|(number, _)| phone(&number));
    }
    if let Some(number) = regions.iter().find_map(|region| national(&digits, *region)) {
        return Some(phone(&number));
    }
    let valid = |digits: &str| international(digits).filter(|(_, sureness)| *sureness == Sureness::Valid);
    let behind = |prefix: &&str| digits.strip_prefix(*prefix).and_then(valid);
    if let Some((number, _)) = PREFIXES.iter().find_map(behind) {
        return Some(phone(&number));
    }
    // Reserved and newly opened ranges are in no plan, but their length is right.
    let possible = |region: &Region| read(&digits, *region).filter(|number| number.length().is_ok());
    regions.iter().find_map(possible).filter(|_| digits.len() >= 9).map(|number| phone(&number))
}

/// The digits that make two spellings of a number the same: all of them behind the country code if a plan has the number, those
/// that are written otherwise.
///
/// ```
/// assert_eq!(dmredact::checks::phone::digits("07700 900123", &[*b"GB"]), "447700900123");
/// assert_eq!(dmredact::checks::phone::digits("ext. 12-34", &[]), "1234");
/// ```
pub fn digits(text: &str, regions: &[Region]) -> String {
    match parse(text, regions) {
        Some(phone) => phone.digits().to_string(),
        None => text.chars().filter(char::is_ascii_digit).collect(),
    }
}

/// What is dialled before a country code, nothing last of all.
const PREFIXES: &[&str] = &["00", "011", "0011", "810", ""];

/// How well a number fits its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sureness {
    /// The country code exists and the length is right, or nearly.
    Possible,
    /// The range is in use.
    Valid,
}

/// Why digits are no number of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mismatch {
    TooLong,
    /// Too short, or between two lengths.
    Other,
}

/// Reads digits that begin with a country code.
pub(crate) fn international(digits: &str) -> Option<(Number, Sureness)> {
    if !(7..=18).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Mexican mobiles had a 1 behind the country code until 2019, and messengers still show it.
    let number = match digits.strip_prefix("521").filter(|own| own.len() == 10) {
        Some(own) => Number::at_home(own.as_bytes(), *b"MX")?,
        None => Number::abroad(digits.as_bytes())?,
    };
    if is_in_use(&number) {
        return Some((number, Sureness::Valid));
    }
    // A number with a digit too many is somebody's all the same.
    let is_whole = number.length() == Ok(plan::Length::Whole);
    let is_something = number.own().as_bytes().iter().any(|digit| *digit != b'0');
    ((is_whole || (10..=15).contains(&digits.len())) && is_something).then_some((number, Sureness::Possible))
}

/// Reads digits as they are dialled inside `region`, if the region's plan has such a number.
pub(crate) fn national(digits: &str, region: Region) -> Option<Number> {
    read(digits, region).filter(is_in_use)
}

/// Country code and first digits of ranges that are kept free for films and examples, and the length of the whole: people use
/// them as they use others, so they count as used. Sources: Ofcom, ACMA, Arcep, BNetzA, ComReg, PTS.
const RESERVED: &[(u16, &str, usize)] = &[
    (44, "7700900", 10),
    (44, "2079460", 10),
    (44, "1134960", 10),
    (44, "1144960", 10),
    (44, "1154960", 10),
    (44, "1164960", 10),
    (44, "1174960", 10),
    (44, "1184960", 10),
    (44, "1214960", 10),
    (44, "1314960", 10),
    (44, "1414960", 10),
    (44, "1514960", 10),
    (44, "1614960", 10),
    (44, "1914980", 10),
    (44, "2890180", 10),
    (44, "2920180", 10),
    (44, "1632960", 10),
    (44, "8081570", 10),
    (44, "9098790", 10),
    (44, "3069990", 10),
    (61, "49157", 9),
    (61, "25550", 9),
    (61, "27010", 9),
    (61, "35550", 9),
    (61, "37010", 9),
    (61, "75550", 9),
    (61, "77010", 9),
    (61, "85550", 9),
    (61, "87010", 9),
    (33, "63998", 9),
    (33, "19900", 9),
    (33, "26191", 9),
    (33, "35301", 9),
    (33, "46571", 9),
    (33, "53649", 9),
    (49, "17139200", 10),
    (49, "15228817386", 11),
    (49, "15228895456", 11),
    (49, "1729925904", 10),
    (49, "3023125", 10),
    (49, "6990009", 10),
    (49, "4066969", 10),
    (49, "2214710", 10),
    (49, "8999998", 10),
    (353, "2091", 9),
    (46, "701740", 9),
    (46, "84650040", 9),
];

fn is_in_use(number: &Number) -> bool {
    number.kind() != Kind::None || is_reserved(number)
}

fn is_reserved(number: &Number) -> bool {
    let (code, own) = (number.code(), number.own().as_str());
    let is_film = || code == 1 && own.len() == 10 && own.get(3..8) == Some("55501");
    is_film() || RESERVED.iter().any(|(of, first, len)| *of == code && own.len() == *len && own.starts_with(first))
}

fn read(digits: &str, region: Region) -> Option<Number> {
    if !(5..=17).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Number::at_home(digits.as_bytes(), region)
}

fn phone(number: &Number) -> Phone {
    Phone { digits: format!("{}{}", number.code(), number.own().as_str()), region: number.region() }
}

/// The digits of a field without an extension, and whether they begin with a country code for certain.
fn dialled(text: &str) -> Option<(String, bool)> {
    let text =
        text.trim_matches(|ch: char| ch.is_whitespace() || matches!(ch, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202c}'));
    let first = text.find(|ch: char| digit(ch).is_some())?;
    let sign = text[..first].trim_end_matches([' ', '(', '\u{a0}', '\u{202f}']);
    let is_international = sign.ends_with(['+', '\u{ff0b}', '@']) || sign.ends_with("%2B") || sign.ends_with("wa.me/");
    let mut digits = String::with_capacity(18);
    for ch in text[first..].chars() {
        match digit(ch) {
            Some(value) => digits.push(value),
            None if ch.is_alphabetic() || matches!(ch, '#' | ';' | ',' | '@') => break,
            None => {}
        }
    }
    (digits.len() >= 5).then_some((digits, is_international))
}

/// The ASCII digit for a decimal digit of the scripts that phones are written in.
fn digit(ch: char) -> Option<char> {
    let zero = match ch {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{966}'..='\u{96f}' => '\u{966}',
        '\u{9e6}'..='\u{9ef}' => '\u{9e6}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(ch as u32 - zero as u32, 10)
}

#[cfg(test)]
mod tests;
