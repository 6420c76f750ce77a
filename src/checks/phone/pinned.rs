//! The tables answer as the library does that they were made from: examples of every region, and numbers made from them.

use super::*;
use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType};

/// Numbers that are tried per region and kind of number.
const EACH: usize = 150;

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
        let keep = self.roll(number.len().min(7));
        let len = if self.roll(5) == 0 { number.len() + self.roll(3) - 1 } else { number.len() };
        let digit = |at: usize| number.as_bytes().get(at).filter(|_| at < keep).map(|digit| char::from(*digit));
        (0..len).map(|at| digit(at).unwrap_or_else(|| char::from(b'0' + self.roll(10) as u8))).collect()
    }
}

#[test]
fn tables_answer_as_the_library() {
    let kinds = [
        PhoneNumberType::FixedLine,
        PhoneNumberType::Mobile,
        PhoneNumberType::TollFree,
        PhoneNumberType::PremiumRate,
        PhoneNumberType::VoIP,
        PhoneNumberType::UAN,
    ];
    let mut dice = Dice(1);
    let (mut asked, mut wrong) = (0, Vec::new());
    for region in PHONE_NUMBER_UTIL.get_supported_regions() {
        for kind in kinds {
            let Ok(example) = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind) else { continue };
            let own = example.get_national_significant_number().to_string();
            let code = <Region>::try_from(region.as_region_str().as_str().as_bytes()).unwrap();
            for round in 0..EACH {
                let own = if round == 0 { own.clone() } else { dice.bent(&own) };
                let trunk = ["", "0", "1", "8", "06", "015", "0"][dice.roll(7)];
                let home = format!("{trunk}{own}");
                let abroad = format!("{}{}{own}", example.country_code, ["", "", "0", "1"][dice.roll(4)]);
                for digits in [&home, &abroad].into_iter().filter(|digits| (7..=17).contains(&digits.len())) {
                    let theirs = PHONE_NUMBER_UTIL.parse(digits, Some(region)).ok();
                    let ours = Number::at_home(digits.as_bytes(), code).as_ref().map(of_tables);
                    asked += 1;
                    // A call abroad by the region's own prefix is not asked of the tables.
                    let is_abroad = theirs.as_ref().is_some_and(|number| number.country_code != example.country_code);
                    let theirs = theirs.as_ref().map(of_library);
                    if ours != theirs && !is_abroad {
                        wrong.push(format!("{code:?} {digits}: {ours:?} {theirs:?}"));
                    }
                }
                let theirs = PHONE_NUMBER_UTIL.parse(format!("+{abroad}"), None).ok().as_ref().map(of_library);
                let ours = Number::abroad(abroad.as_bytes()).as_ref().map(of_tables);
                if ours != theirs {
                    wrong.push(format!("+{abroad}: {ours:?} {theirs:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {asked}: {:#?}", wrong.len(), &wrong[..wrong.len().min(25)]);
}
