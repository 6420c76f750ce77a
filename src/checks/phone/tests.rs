//! One number has many spellings; and the tables answer as the library does that they were made from.

use super::*;
use rlibphonenumber::{CountryCodeSource, NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType};

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

/// Numbers that are tried per region and kind of number.
const EACH: usize = 40;

/// What both are asked.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    digits: String,
    is_whole: bool,
    is_valid: bool,
    is_mobile: bool,
    region: String,
    gaps: u32,
    dialled: usize,
}

fn of_library(number: &PhoneNumber) -> Answer {
    let own = number.get_national_significant_number().to_string();
    let region = PHONE_NUMBER_UTIL
        .get_region_for_number(number)
        .or_else(|| PHONE_NUMBER_UTIL.get_region_for_country_code(number.country_code));
    let form = PHONE_NUMBER_UTIL.format(number, PhoneNumberFormat::National);
    let is_valid = PHONE_NUMBER_UTIL.is_valid_number(number);
    Answer {
        is_whole: PHONE_NUMBER_UTIL.is_possible_number_with_reason(number) == Ok(NumberLengthType::IsPossible),
        is_valid,
        is_mobile: PHONE_NUMBER_UTIL.get_number_type(number) == PhoneNumberType::Mobile,
        region: region.map(|region| region.as_region_str().as_str().to_string()).filter(|code| code != "001").unwrap_or_default(),
        gaps: if is_valid { gaps(&form, own.len()) } else { 0 },
        dialled: if is_valid { form.bytes().filter(u8::is_ascii_digit).count() } else { 0 },
        digits: format!("{}{own}", number.country_code),
    }
}

fn gaps(form: &str, own: usize) -> u32 {
    let (mut gaps, mut behind, mut is_gap) = (0, 0, false);
    for ch in form.chars().rev() {
        if ch.is_ascii_digit() {
            gaps |= u32::from(is_gap && (1..own).contains(&behind)) << behind;
            (behind, is_gap) = (behind + 1, false);
        } else {
            is_gap = true;
        }
    }
    gaps
}

fn of_tables(number: &Number) -> Answer {
    let is_valid = number.kind() != Kind::None;
    let form = number.form();
    Answer {
        digits: phone(number).digits,
        is_whole: number.length() == Ok(plan::Length::Whole),
        is_valid,
        is_mobile: number.kind() == Kind::Mobile,
        region: number.region().map(|region| String::from_utf8(region.to_vec()).unwrap()).unwrap_or_default(),
        gaps: if is_valid { form.gaps } else { 0 },
        dialled: if is_valid { form.dialled } else { 0 },
    }
}

/// Numbers that repeat from run to run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    /// The number with other digits from some place on, and now and then one more or less.
    fn bent(&mut self, number: &str) -> String {
        let keep = if self.roll(6) == 0 { number.len() } else { self.roll(number.len().min(7)) };
        let len = if self.roll(5) == 0 { number.len() + self.roll(3) - 1 } else { number.len() };
        let digit = |at: usize| number.as_bytes().get(at).filter(|_| at < keep).map(|digit| char::from(*digit));
        (0..len).map(|at| digit(at).unwrap_or_else(|| char::from(b'0' + self.roll(10) as u8))).collect()
    }
}

/// A region's own number, and the same as dialled at home and from abroad, rightly or wrongly.
struct Trial {
    region: rlibphonenumber::Region,
    code: i32,
    home: String,
    abroad: String,
}

impl Trial {
    fn of(region: rlibphonenumber::Region, example: &PhoneNumber, dice: &mut Dice) -> Trial {
        let own = dice.bent(example.get_national_significant_number().as_ref());
        let home = format!("{}{own}", ["", "", "0", "1", "8", "06", "015"][dice.roll(7)]);
        let abroad = format!("{}{}{own}", example.country_code, ["", "", "0", "1"][dice.roll(4)]);
        Trial { region, code: example.country_code, home, abroad }
    }

    /// What tables and library do not agree in.
    fn wrong(&self) -> Option<String> {
        [&self.home, &self.abroad].into_iter().find_map(|digits| self.wrong_at_home(digits)).or_else(|| {
            let theirs = PHONE_NUMBER_UTIL.parse(format!("+{}", self.abroad), None).ok().as_ref().map(of_library);
            let ours = Number::abroad(self.abroad.as_bytes()).as_ref().map(of_tables);
            (ours != theirs).then(|| format!("+{} {}: {ours:?} {theirs:?}", self.code, self.abroad))
        })
    }

    fn wrong_at_home(&self, digits: &str) -> Option<String> {
        let region = <Region>::try_from(self.region.as_region_str().as_str().as_bytes()).unwrap();
        let theirs = PHONE_NUMBER_UTIL.parse_and_keep_raw_input(digits, Some(self.region)).ok();
        let ours = Number::at_home(digits.as_bytes(), region).as_ref().map(of_tables);
        // A call abroad by the region's own prefix is not asked of the tables.
        let is_abroad = match &theirs {
            Some(number) => number.country_code_source() == CountryCodeSource::FromNumberWithIdd,
            None => digits.starts_with('0') || ours.as_ref().is_none_or(|answer| !answer.is_valid),
        };
        let theirs = theirs.as_ref().map(of_library);
        (ours != theirs && !is_abroad && digits.len() <= 17).then(|| format!("{:?} {digits}: {ours:?} {theirs:?}", self.region))
    }
}

#[test]
fn tables_answer_as_the_library() {
    use PhoneNumberType::{FixedLine, Mobile, PremiumRate, TollFree, UAN, VoIP};
    let mut dice = Dice(1);
    let (mut asked, mut wrong) = (0, Vec::new());
    for region in PHONE_NUMBER_UTIL.get_supported_regions() {
        for kind in [FixedLine, Mobile, TollFree, PremiumRate, VoIP, UAN] {
            let Ok(example) = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind) else { continue };
            wrong.extend((0..EACH).filter_map(|_| Trial::of(region, &example, &mut dice).wrong()));
            asked += EACH;
        }
    }
    assert!(asked > 20_000 && wrong.is_empty(), "{} of {asked}: {:#?}", wrong.len(), &wrong[..wrong.len().min(25)]);
}
