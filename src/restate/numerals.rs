//! Words for digits and for numbers below a hundred, as people dictate them in a dozen languages. Folded spelling.
//!
//! A word tells the languages that it belongs to; a run of numerals stays in one of them.

/// A numeral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    /// 0 to 9.
    Unit(u8),
    /// A number that takes no unit behind it.
    Teen(u8),
    /// A number that may take one.
    Ten(u8),
    /// What follows comes so many times.
    Times(u8),
    /// Two noughts.
    Hundred,
    /// Between tens and units.
    And,
}

use Numeral::{And, Hundred, Teen, Ten, Times, Unit};

/// A set of languages.
pub(super) type Languages = u16;

const EN: Languages = 1;
const ES: Languages = 1 << 1;
const PT: Languages = 1 << 2;
const IT: Languages = 1 << 3;
const FR: Languages = 1 << 4;
const DE: Languages = 1 << 5;
const NL: Languages = 1 << 6;
const HI: Languages = 1 << 7;
const ND: Languages = 1 << 8;
const PL: Languages = 1 << 9;
const RU: Languages = 1 << 10;
const TR: Languages = 1 << 11;
const ID: Languages = 1 << 12;
/// All of them.
pub(super) const ANY: Languages = u16::MAX;

/// Sorted by their bytes.
#[rustfmt::skip]
static NUMERALS: &[(&str, Languages, Numeral)] = &[
    ("aath", HI, Unit(8)),
    ("acht", DE | NL, Unit(8)),
    ("achttien", NL, Teen(18)),
    ("achtzehn", DE, Teen(18)),
    ("achtzig", DE, Ten(80)),
    ("alti", TR, Unit(6)),
    ("and", EN, And),
    ("ath", HI, Unit(8)),
    ("atta", ND, Unit(8)),
    ("atte", ND, Unit(8)),
    ("bes", TR, Unit(5)),
    ("bir", TR, Unit(1)),
    ("catorce", ES, Teen(14)),
    ("catorze", PT, Teen(14)),
    ("cero", ES, Unit(0)),
    ("chaar", HI, Unit(4)),
    ("chah", HI, Unit(6)),
    ("char", HI, Unit(4)),
    ("che", HI, Unit(6)),
    ("chha", HI, Unit(6)),
    ("chhah", HI, Unit(6)),
    ("chhe", HI, Unit(6)),
    ("cinco", ES | PT, Unit(5)),
    ("cincuenta", ES, Ten(50)),
    ("cinq", FR, Unit(5)),
    ("cinquanta", IT, Ten(50)),
    ("cinquante", FR, Ten(50)),
    ("cinque", IT, Unit(5)),
    ("cinquenta", PT, Ten(50)),
    ("cuarenta", ES, Ten(40)),
    ("cuatro", ES, Unit(4)),
    ("cztery", PL, Unit(4)),
    ("dbl", ANY, Times(2)),
    ("delapan", ID, Unit(8)),
    ("dertien", NL, Teen(13)),
    ("dertig", NL, Ten(30)),
    ("deux", FR, Unit(2)),
    ("dez", PT, Teen(10)),
    ("dezanove", PT, Teen(19)),
    ("dezasseis", PT, Teen(16)),
    ("dezassete", PT, Teen(17)),
    ("dezenove", PT, Teen(19)),
    ("dezesseis", PT, Teen(16)),
    ("dezessete", PT, Teen(17)),
    ("dezoito", PT, Teen(18)),
    ("diciannove", IT, Teen(19)),
    ("diciassette", IT, Teen(17)),
    ("diciotto", IT, Teen(18)),
    ("dieci", IT, Teen(10)),
    ("diecinueve", ES, Teen(19)),
    ("dieciocho", ES, Teen(18)),
    ("dieciseis", ES, Teen(16)),
    ("diecisiete", ES, Teen(17)),
    ("diez", ES, Teen(10)),
    ("dix", FR, Ten(10)),
    ("do", HI, Unit(2)),
    ("dobbel", ANY, Times(2)),
    ("doble", ANY, Times(2)),
    ("doce", ES, Teen(12)),
    ("dodici", IT, Teen(12)),
    ("dois", PT, Unit(2)),
    ("dokuz", TR, Unit(9)),
    ("doppia", ANY, Times(2)),
    ("doppio", ANY, Times(2)),
    ("dort", TR, Unit(4)),
    ("dos", ES, Unit(2)),
    ("double", ANY, Times(2)),
    ("douze", FR, Teen(12)),
    ("doze", PT, Teen(12)),
    ("drei", DE, Unit(3)),
    ("dreisig", DE, Ten(30)),
    ("dreissig", DE, Ten(30)),
    ("dreizehn", DE, Teen(13)),
    ("drie", NL, Unit(3)),
    ("dua", ID, Unit(2)),
    ("duas", PT, Unit(2)),
    ("dubbel", ANY, Times(2)),
    ("due", IT, Unit(2)),
    ("dupla", ANY, Times(2)),
    ("dwa", PL, Unit(2)),
    ("dziewiec", PL, Unit(9)),
    ("e", PT, And),
    ("een", NL, Unit(1)),
    ("eight", EN, Unit(8)),
    ("eighteen", EN, Teen(18)),
    ("eighty", EN, Ten(80)),
    ("ein", DE, Unit(1)),
    ("eins", DE, Unit(1)),
    ("ek", HI, Unit(1)),
    ("eleven", EN, Teen(11)),
    ("elf", DE | NL, Teen(11)),
    ("empat", ID, Unit(4)),
    ("en", NL, And),
    ("enam", ID, Unit(6)),
    ("et", FR, And),
    ("ett", ND, Unit(1)),
    ("fem", ND, Unit(5)),
    ("fife", EN, Unit(5)),
    ("fifteen", EN, Teen(15)),
    ("fifty", EN, Ten(50)),
    ("fire", ND, Unit(4)),
    ("five", EN, Unit(5)),
    ("forty", EN, Ten(40)),
    ("four", EN, Unit(4)),
    ("fourteen", EN, Teen(14)),
    ("fourty", EN, Ten(40)),
    ("fuenf", DE, Unit(5)),
    ("fuenfzehn", DE, Teen(15)),
    ("fuenfzig", DE, Ten(50)),
    ("funf", DE, Unit(5)),
    ("funfzehn", DE, Teen(15)),
    ("funfzig", DE, Ten(50)),
    ("fyra", ND, Unit(4)),
    ("huit", FR, Unit(8)),
    ("huitante", FR, Ten(80)),
    ("hundert", DE, Hundred),
    ("hundred", EN, Hundred),
    ("iki", TR, Unit(2)),
    ("jeden", PL, Unit(1)),
    ("kosong", ID, Unit(0)),
    ("lima", ID, Unit(5)),
    ("meia", PT, Unit(6)),
    ("nau", HI, Unit(9)),
    ("naught", EN, Unit(0)),
    ("negen", NL, Unit(9)),
    ("negentien", NL, Teen(19)),
    ("negentig", NL, Ten(90)),
    ("neuf", FR, Unit(9)),
    ("neun", DE, Unit(9)),
    ("neunzehn", DE, Teen(19)),
    ("neunzig", DE, Ten(90)),
    ("ni", ND, Unit(9)),
    ("nil", EN, Unit(0)),
    ("nine", EN, Unit(9)),
    ("niner", EN, Unit(9)),
    ("nineteen", EN, Teen(19)),
    ("ninety", EN, Ten(90)),
    ("nio", ND, Unit(9)),
    ("nol", ID, Unit(0)),
    ("noll", ND, Unit(0)),
    ("nonante", FR, Ten(90)),
    ("nought", EN, Unit(0)),
    ("novanta", IT, Ten(90)),
    ("nove", PT | IT, Unit(9)),
    ("noventa", ES | PT, Ten(90)),
    ("nueve", ES, Unit(9)),
    ("nul", NL, Unit(0)),
    ("null", EN | DE | ND, Unit(0)),
    ("o", EN, Unit(0)),
    ("ochenta", ES, Ten(80)),
    ("ocho", ES, Unit(8)),
    ("octante", FR, Ten(80)),
    ("oh", EN, Unit(0)),
    ("oitenta", PT, Ten(80)),
    ("oito", PT, Unit(8)),
    ("once", ES, Teen(11)),
    ("one", EN, Unit(1)),
    ("onze", PT | FR, Teen(11)),
    ("osiem", PL, Unit(8)),
    ("ottanta", IT, Ten(80)),
    ("otte", ND, Unit(8)),
    ("otto", IT, Unit(8)),
    ("paanch", HI, Unit(5)),
    ("panch", HI, Unit(5)),
    ("piec", PL, Unit(5)),
    ("quaranta", IT, Ten(40)),
    ("quarante", FR, Ten(40)),
    ("quarenta", PT, Ten(40)),
    ("quatorze", PT | FR, Teen(14)),
    ("quatre", FR, Unit(4)),
    ("quatro", PT, Unit(4)),
    ("quattordici", IT, Teen(14)),
    ("quattro", IT, Unit(4)),
    ("quince", ES, Teen(15)),
    ("quindici", IT, Teen(15)),
    ("quinze", PT | FR, Teen(15)),
    ("saat", HI, Unit(7)),
    ("sat", HI, Unit(7)),
    ("satu", ID, Unit(1)),
    ("sechs", DE, Unit(6)),
    ("sechzehn", DE, Teen(16)),
    ("sechzig", DE, Ten(60)),
    ("sedici", IT, Teen(16)),
    ("sei", IT, Unit(6)),
    ("seis", ES | PT, Unit(6)),
    ("seize", FR, Teen(16)),
    ("sekiz", TR, Unit(8)),
    ("seks", ND, Unit(6)),
    ("sembilan", ID, Unit(9)),
    ("sept", FR, Unit(7)),
    ("septante", FR, Ten(70)),
    ("sesenta", ES, Ten(60)),
    ("sessanta", IT, Ten(60)),
    ("sessenta", PT, Ten(60)),
    ("sete", PT, Unit(7)),
    ("setenta", ES | PT, Ten(70)),
    ("settanta", IT, Ten(70)),
    ("sette", IT, Unit(7)),
    ("seven", EN, Unit(7)),
    ("seventeen", EN, Teen(17)),
    ("seventy", EN, Ten(70)),
    ("sex", ND, Unit(6)),
    ("shoonya", HI, Unit(0)),
    ("shunya", HI, Unit(0)),
    ("sieben", DE, Unit(7)),
    ("siebzehn", DE, Teen(17)),
    ("siebzig", DE, Ten(70)),
    ("siedem", PL, Unit(7)),
    ("siete", ES, Unit(7)),
    ("sifir", TR, Unit(0)),
    ("six", EN | FR, Unit(6)),
    ("sixteen", EN, Teen(16)),
    ("sixty", EN, Ten(60)),
    ("sju", ND, Unit(7)),
    ("soixante", FR, Ten(60)),
    ("sunya", HI, Unit(0)),
    ("syv", ND, Unit(7)),
    ("szesc", PL, Unit(6)),
    ("tachtig", NL, Ten(80)),
    ("teen", HI, Unit(3)),
    ("ten", EN, Teen(10)),
    ("thirteen", EN, Teen(13)),
    ("thirty", EN, Ten(30)),
    ("three", EN, Unit(3)),
    ("tien", NL, Teen(10)),
    ("tiga", ID, Unit(3)),
    ("tin", HI, Unit(3)),
    ("to", ND, Unit(2)),
    ("tre", IT | ND, Unit(3)),
    ("treble", ANY, Times(3)),
    ("trece", ES, Teen(13)),
    ("tredici", IT, Teen(13)),
    ("treinta", ES, Ten(30)),
    ("treize", FR, Teen(13)),
    ("trenta", IT, Ten(30)),
    ("trente", FR, Ten(30)),
    ("tres", ES | PT, Unit(3)),
    ("treze", PT, Teen(13)),
    ("trinta", PT, Ten(30)),
    ("tripla", ANY, Times(3)),
    ("triple", ANY, Times(3)),
    ("triplo", ANY, Times(3)),
    ("tripple", ANY, Times(3)),
    ("trois", FR, Unit(3)),
    ("trzy", PL, Unit(3)),
    ("tujuh", ID, Unit(7)),
    ("tva", ND, Unit(2)),
    ("twaalf", NL, Teen(12)),
    ("twee", NL, Unit(2)),
    ("twelve", EN, Teen(12)),
    ("twenty", EN, Ten(20)),
    ("twintig", NL, Ten(20)),
    ("two", EN, Unit(2)),
    ("uc", TR, Unit(3)),
    ("um", PT, Unit(1)),
    ("uma", PT, Unit(1)),
    ("un", ES | IT | FR, Unit(1)),
    ("una", ES, Unit(1)),
    ("und", DE, And),
    ("undici", IT, Teen(11)),
    ("une", FR, Unit(1)),
    ("uno", ES | IT, Unit(1)),
    ("veertien", NL, Teen(14)),
    ("veertig", NL, Ten(40)),
    ("veinte", ES, Ten(20)),
    ("veinticinco", ES, Teen(25)),
    ("veinticuatro", ES, Teen(24)),
    ("veintidos", ES, Teen(22)),
    ("veintinueve", ES, Teen(29)),
    ("veintiocho", ES, Teen(28)),
    ("veintiseis", ES, Teen(26)),
    ("veintisiete", ES, Teen(27)),
    ("veintitres", ES, Teen(23)),
    ("veintiuno", ES, Teen(21)),
    ("venti", IT, Ten(20)),
    ("vier", DE | NL, Unit(4)),
    ("vierzehn", DE, Teen(14)),
    ("vierzig", DE, Ten(40)),
    ("vijf", NL, Unit(5)),
    ("vijftien", NL, Teen(15)),
    ("vijftig", NL, Ten(50)),
    ("vingt", FR, Ten(20)),
    ("vingts", FR, Ten(20)),
    ("vinte", PT, Ten(20)),
    ("y", ES, And),
    ("yedi", TR, Unit(7)),
    ("zehn", DE, Teen(10)),
    ("zero", EN | PT | IT | FR | HI | PL, Unit(0)),
    ("zes", NL, Unit(6)),
    ("zestien", NL, Teen(16)),
    ("zestig", NL, Ten(60)),
    ("zeven", NL, Unit(7)),
    ("zeventien", NL, Teen(17)),
    ("zeventig", NL, Ten(70)),
    ("zwanzig", DE, Ten(20)),
    ("zwei", DE, Unit(2)),
    ("zwo", DE, Unit(2)),
    ("zwoelf", DE, Teen(12)),
    ("zwolf", DE, Teen(12)),
    ("восемнадцать", RU, Teen(18)),
    ("восемь", RU, Unit(8)),
    ("восемьдесят", RU, Ten(80)),
    ("два", RU, Unit(2)),
    ("двадцать", RU, Ten(20)),
    ("двенадцать", RU, Teen(12)),
    ("девяносто", RU, Ten(90)),
    ("девятнадцать", RU, Teen(19)),
    ("девять", RU, Unit(9)),
    ("десять", RU, Teen(10)),
    ("ноль", RU, Unit(0)),
    ("нуль", RU, Unit(0)),
    ("один", RU, Unit(1)),
    ("одиннадцать", RU, Teen(11)),
    ("пятнадцать", RU, Teen(15)),
    ("пять", RU, Unit(5)),
    ("пятьдесят", RU, Ten(50)),
    ("семнадцать", RU, Teen(17)),
    ("семь", RU, Unit(7)),
    ("семьдесят", RU, Ten(70)),
    ("сорок", RU, Ten(40)),
    ("три", RU, Unit(3)),
    ("тридцать", RU, Ten(30)),
    ("тринадцать", RU, Teen(13)),
    ("четыре", RU, Unit(4)),
    ("четырнадцать", RU, Teen(14)),
    ("шестнадцать", RU, Teen(16)),
    ("шесть", RU, Unit(6)),
    ("шестьдесят", RU, Ten(60)),
];

/// Numerals that are too common as other words to be listened for.
const QUIET: &str = "alti and ath atta bes bir char che deux do doce dua due e een ein ek en enam et ett fire hundert hundred iki \
    lima meia ni nil o oh once one otte quince sat sex teen ten tin to tre tva two uc um uma un una und une uno y";

/// The numeral of a folded word, and its languages.
pub(super) fn numeral(word: &str) -> Option<(Languages, Numeral)> {
    if let Ok(place) = NUMERALS.binary_search_by(|(known, ..)| (*known).cmp(word)) {
        return NUMERALS.get(place).map(|(_, languages, numeral)| (*languages, *numeral));
    }
    glued(word)
}

/// `vierunddreissig`, `vierendertig`, `trentaquattro`, `ventuno`.
fn glued(word: &str) -> Option<(Languages, Numeral)> {
    if word.len() < 7 {
        return None;
    }
    let known = |word: &str| NUMERALS.binary_search_by(|(known, ..)| (*known).cmp(word)).ok().and_then(|at| NUMERALS.get(at));
    let pair = |unit: &str, ten: &str, language: Languages| match (known(unit)?, known(ten)?) {
        ((_, a, Unit(unit)), (_, b, Ten(ten))) if a & b & language != 0 => Some((language, Teen(ten + unit))),
        _ => None,
    };
    if let Some(found) = word.split_once("und").and_then(|(unit, ten)| pair(unit, ten, DE)) {
        return Some(found);
    }
    let mut joints = word.match_indices("en").filter_map(|(at, _)| Some((word.get(..at)?, word.get(at + 2..)?)));
    if let Some(found) = joints.find_map(|(unit, ten)| pair(unit, ten, NL)) {
        return Some(found);
    }
    let is_italian = |(_, languages, numeral): &&(&str, Languages, Numeral)| languages & IT != 0 && matches!(numeral, Ten(_));
    NUMERALS.iter().filter(is_italian).find_map(|(ten, ..)| {
        let rest = word
            .strip_prefix(ten)
            .or_else(|| word.strip_prefix(ten.get(..ten.len() - 1)?).filter(|rest| matches!(*rest, "uno" | "otto")))?;
        pair(rest, ten, IT)
    })
}

/// The words that are worth listening for.
pub(super) fn listened() -> impl Iterator<Item = &'static str> {
    NUMERALS.iter().map(|(word, ..)| *word).filter(|word| !is_quiet(word))
}

fn is_quiet(word: &str) -> bool {
    QUIET.split(' ').any(|quiet| quiet == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_sorted_and_glued_ones_are_read() {
        assert!(NUMERALS.is_sorted_by(|a, b| a.0 < b.0));
        for (word, value) in [
            ("vierunddreissig", 34),
            ("vierendertig", 34),
            ("trentaquattro", 34),
            ("ventuno", 21),
            ("achtundsiebzig", 78),
            ("novantotto", 98),
        ] {
            assert_eq!(numeral(word).map(|(_, numeral)| numeral), Some(Teen(value)), "{word}");
        }
        assert_eq!(numeral("thunder"), None);
    }
}
