//! Telephone numbers of the whole world, by the published numbering plans (libphonenumber's metadata).
//!
//! The plans take 9 ms to load, once, when the first number is asked about; callers reject by shape before they ask. Only
//! digits are handed to the library, never text as it stands.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType};

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
    let abroad = ["00", "011"].iter().find_map(|prefix| digits.strip_prefix(prefix)).unwrap_or(&digits);
    let valid = |(number, sureness): (PhoneNumber, Sureness)| (sureness == Sureness::Valid).then(|| phone(&number));
    if let Some(found) = international(abroad).and_then(valid) {
        return Some(found);
    }
    // Reserved and newly opened ranges are in no plan, but their length is right.
    let possible = |region: &Region| read(&digits, *region).filter(|number| PHONE_NUMBER_UTIL.is_possible_number(number));
    regions.iter().find_map(possible).filter(|_| digits.len() >= 9).map(|number| phone(&number))
}

/// How well a number fits its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sureness {
    /// The country code exists and the length is right, or nearly.
    Possible,
    /// The range is in use.
    Valid,
}

/// Reads digits that begin with a country code.
pub(crate) fn international(digits: &str) -> Option<(PhoneNumber, Sureness)> {
    if !(7..=18).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Mexican mobiles had a 1 behind the country code until 2019, and messengers still show it.
    let mexican = digits.strip_prefix("521").filter(|own| own.len() == 10);
    let number = PHONE_NUMBER_UTIL.parse(mexican.map_or_else(|| format!("+{digits}"), |own| format!("+52{own}")), None).ok()?;
    if is_in_use(&number) {
        return Some((number, Sureness::Valid));
    }
    // A number with a digit too many is somebody's all the same.
    let is_whole = PHONE_NUMBER_UTIL.is_possible_number_with_reason(&number) == Ok(rlibphonenumber::NumberLengthType::IsPossible);
    ((is_whole || (10..=15).contains(&digits.len())) && number.national_number > 0).then_some((number, Sureness::Possible))
}

/// Reads digits as they are dialled inside `region`, if the region's plan has such a number.
pub(crate) fn national(digits: &str, region: Region) -> Option<PhoneNumber> {
    read(digits, region).filter(is_in_use)
}

/// Whether a mobile phone is at the other end, or may be.
pub(crate) fn is_mobile(number: &PhoneNumber) -> bool {
    matches!(PHONE_NUMBER_UTIL.get_number_type(number), PhoneNumberType::Mobile)
}

/// How people of the number's own region write it, and the length of the number without the prefix for trunk calls.
pub(crate) fn national_form(number: &PhoneNumber) -> (String, usize) {
    let length = number.get_national_significant_number().len();
    (PHONE_NUMBER_UTIL.format(number, PhoneNumberFormat::National).into_owned(), length)
}

/// Country code and first digits of ranges that are kept free for films and examples, and the length of the whole: people use
/// them as they use others, so they count as used. Sources: Ofcom, ACMA, Arcep, BNetzA, ComReg, PTS.
const RESERVED: &[(i32, &str, usize)] = &[
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

fn is_in_use(number: &PhoneNumber) -> bool {
    PHONE_NUMBER_UTIL.is_valid_number(number) || is_reserved(number)
}

fn is_reserved(number: &PhoneNumber) -> bool {
    let own = number.get_national_significant_number();
    let is_film = || number.country_code == 1 && own.len() == 10 && own.get(3..8) == Some("55501");
    is_film()
        || RESERVED.iter().any(|(code, first, len)| *code == number.country_code && own.len() == *len && own.starts_with(first))
}

fn read(digits: &str, region: Region) -> Option<PhoneNumber> {
    if !(5..=17).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let region = rlibphonenumber::Region::from_code(std::str::from_utf8(&region).ok()?).ok()?;
    PHONE_NUMBER_UTIL.parse(digits, Some(region)).ok()
}

fn phone(number: &PhoneNumber) -> Phone {
    // Ranges that no plan assigns, such as those for examples, belong to the country code's main region.
    let main = || PHONE_NUMBER_UTIL.get_region_for_country_code(number.country_code);
    let region = PHONE_NUMBER_UTIL.get_region_for_number(number).or_else(main);
    let code = region.and_then(|region| <Region>::try_from(region.as_region_str().as_str().as_bytes()).ok());
    Phone { digits: format!("{}{}", number.country_code, number.get_national_significant_number()), region: code }
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
mod tests {
    use super::*;

    fn digits(text: &str, regions: &[Region]) -> Option<String> {
        parse(text, regions).map(|phone| phone.digits().to_string())
    }

    #[test]
    fn every_spelling_of_a_number_is_one_number() {
        let spellings = [
            ("+44 7700 900123", vec![]),
            ("+44 (0)7700 900123", vec![]),
            ("0044 7700 900123", vec![]),
            ("01144 7700 900123", vec![]),
            ("447700900123", vec![]),
            ("@447700900123", vec![]),
            ("tel:+44-7700-900123", vec![]),
            ("https://wa.me/447700900123", vec![]),
            ("447700900123@s.whatsapp.net", vec![]),
            ("\u{202a}+44\u{a0}7700\u{202f}900123\u{202c}", vec![]),
            ("07700 900123", vec![*b"US", *b"GB"]),
            ("07700-900123 ext. 12", vec![*b"GB"]),
            ("7700900123", vec![*b"GB"]),
        ];
        for (text, regions) in spellings {
            assert_eq!(digits(text, &regions).as_deref(), Some("447700900123"), "{text}");
        }
        assert_eq!(digits("(415) 555-0132", &[*b"US"]).as_deref(), Some("14155550132"));
        assert_eq!(digits("+39 06 698 12345", &[]), digits("06 698 12345", &[*b"IT"]));
        assert_eq!(digits("8 (912) 345-67-89", &[*b"RU"]), digits("+7 912 345 67 89", &[]));
    }

    #[test]
    fn regions_are_told_and_nonsense_is_not_read() {
        assert_eq!(parse("+44 7700 900123", &[]).unwrap().region(), Some(*b"GB"));
        assert_eq!(parse("+49 171 3920012", &[]).unwrap().region(), Some(*b"DE"));
        assert_eq!(parse("+1 604 555 0132", &[]).unwrap().region(), Some(*b"CA"));
        for text in ["", "+", "hello", "12", "+999 123", "0", "++++", "((((", "１２", "+\u{660}"] {
            assert_eq!(parse(text, &[*b"GB", *b"ZZ"]), None, "{text}");
        }
    }

    #[test]
    fn debug_shows_no_number() {
        let shown = format!("{:?}", parse("+44 7700 900123", &[]));
        assert!(!shown.contains("7700900123"), "{shown}");
    }
}
