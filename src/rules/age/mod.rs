//! How old somebody is, where words say so: `I'm 34`, `34 Jahre alt`, `tengo 34 años`, `(34F)`, `34歳です`.
//!
//! A number is an age because of the words around it: before it somebody who *has* years or *is* a number, behind it years of
//! life; what follows tells years of life from years of experience, and what stands before tells people from cars.

use super::neighbours::{Neighbours, Word};
use crate::span::Span;

mod words;

/// Nobody has been older than 122 (Gerontology Research Group, <https://www.grg-supercentenarians.org>).
const OLDEST: u32 = 119;

/// Who chats and says "I'm" with nothing but a number is at least so old.
const YOUNGEST: u32 = 13;

/// Years of life are named.
const NAMED: u8 = 80;
/// Somebody has years, or is a number.
const TOLD: u8 = 74;

/// The age that begins with the digit at `at`, and how sure it is (0–100). Only the number is marked.
pub fn age_at(text: &str, at: usize) -> Option<(Span, u8)> {
    let rest = text.get(at..)?;
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let years: u32 = rest.get(..length).filter(|digits| length <= 3 && !digits.starts_with('0'))?.parse().ok()?;
    if !(1..=OLDEST).contains(&years) {
        return None;
    }
    let around = Around::of(text, at, at + length);
    let confidence = around.confidence(years)?;
    Some((Span::new(at, at + length), confidence))
}

/// Whether the words beside a number can tell an age.
pub fn may_be_age(beside: &Neighbours<'_>) -> bool {
    if beside.digits() > 3 {
        return false;
    }
    let counts = |word: Word| word.may_be(words::hints_before_it);
    let is_told = || {
        let (before, earlier) = beside.before();
        before.may_be(words::tells) || before.may_be(words::fills_or_be) && earlier().may_be(words::tells_earlier)
    };
    match beside.glued() {
        Word::Absent => is_told() || counts(beside.behind().0),
        // `34yo`, `34F`, but not `3x`.
        glued => counts(glued) || matches!(glued, Word::Capital(_)),
    }
}

/// The words on both sides of a number, in lower case, the nearest first; empty where there is none.
struct Around<'t> {
    before: [String; WORDS],
    behind: [String; WORDS],
    /// The text before the number.
    head: &'t str,
    /// The rest of its line as it is, and in lower case.
    tail: &'t str,
    rest: String,
}

/// So many words on either side are looked at.
const WORDS: usize = 4;

/// So many bytes on either side are looked at.
const REACH: usize = 40;

impl<'t> Around<'t> {
    fn of(text: &'t str, start: usize, end: usize) -> Around<'t> {
        let from = (start.saturating_sub(REACH)..=start).find(|at| text.is_char_boundary(*at)).unwrap_or(start);
        let until = (end..=text.len().min(end + REACH)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(end);
        let head = text[from..start].rsplit(['\n', '\0', '!', '?', '…']).next().unwrap_or_default();
        let tail = text[end..until].split(['\n', '\0']).next().unwrap_or_default();
        let rest = tail.to_lowercase();
        Around { before: words_of(&head.to_lowercase(), Side::Before), behind: words_of(&rest, Side::Behind), head, tail, rest }
    }

    /// Whether only a space stands before the number, or nothing.
    fn is_tight(&self) -> bool {
        self.head.is_empty() || self.head.ends_with([' ', '\u{a0}'])
    }

    fn confidence(&self, years: u32) -> Option<u8> {
        if self.before.iter().chain(&self.behind).any(|word| words::is_experience(word)) {
            return None;
        }
        if self.names_life() && !self.is_of_a_thing() {
            return Some(NAMED);
        }
        if self.is_birthday() || self.has_label() && !self.counts_something() {
            return Some(NAMED);
        }
        let is_told = self.has_years() && !self.is_of_a_thing() || self.has_sex() || self.is_number(years);
        is_told.then_some(TOLD)
    }

    /// `34 years old`, `34yo`, `17-jährig`, `34歳`.
    fn names_life(&self) -> bool {
        let [first, second, third, _] = self.behind.each_ref().map(String::as_str);
        if !self.reaches(first) {
            return false;
        }
        let is_old = words::is_old(second) || words::is_of(second) && words::is_old(third);
        words::counts_life(first) || words::counts_years(first) && is_old && self.is_close(second) || self.counts_unspaced()
    }

    /// Whether nothing but a space, a hyphen or the dot of an ordinal is between the number and `word`.
    fn reaches(&self, word: &str) -> bool {
        let gap = self.rest.find(word).and_then(|at| self.rest.get(..at));
        !word.is_empty() && gap.is_some_and(|gap| matches!(gap, "" | " " | "-" | "." | ". " | "\u{a0}" | " - " | "° " | "º "))
    }

    /// Whether no sentence ends before `second`: `34 years. Old people`.
    fn is_close(&self, second: &str) -> bool {
        let head = self.rest.find(second).and_then(|at| self.rest.get(..at)).unwrap_or_default();
        !head.contains(['!', '?', ',', ';', '(']) && !head.contains(". ")
    }

    /// `34歳です`, `34岁了`, `34살`: but `18歳以上` is a rule for everybody.
    fn counts_unspaced(&self) -> bool {
        let mut chars = self.rest.trim_start_matches(' ').chars();
        let next = match chars.next() {
            Some('歳' | '才' | '岁' | '歲' | '살' | '세') => chars.next(),
            Some('周') if chars.next().is_some_and(|ch| matches!(ch, '岁' | '歲')) => chars.next(),
            _ => return false,
        };
        next.is_none_or(|ch| {
            !matches!(ch, '以' | '未' | '児' | '기' | '대' | '月' | '差' | '及' | '트' | '션' | '계') && self.no_limit()
        })
    }

    /// Whether no limit of age is told: `18세 이상`, `18歳以上`.
    fn no_limit(&self) -> bool {
        !["이상", "이하", "미만", "이용", "관람", "以上", "以下", "未満", "未满", "禁"]
            .iter()
            .any(|word| self.rest.contains(word))
    }

    /// `it's 5 years old`, `a 5 year old laptop`.
    fn is_of_a_thing(&self) -> bool {
        let near = |words: &[String]| words.iter().any(|word| words::is_thing(word));
        near(&self.before) || near(&self.behind)
    }

    /// `my 34th birthday`, `mein 30. Geburtstag`.
    fn is_birthday(&self) -> bool {
        let [first, second, ..] = self.behind.each_ref().map(String::as_str);
        let is_ordinal =
            matches!(first, "st" | "nd" | "rd" | "th" | "e" | "ème" | "eme" | "ste" | "de") && self.rest.starts_with(first);
        words::is_birthday(if is_ordinal { second } else { first }) && (is_ordinal || self.rest.starts_with(['.', ' ', '°', 'º']))
    }

    /// `age: 34`, `meine Tochter, Alter 5`.
    fn has_label(&self) -> bool {
        let [first, second, third, _] = self.before.each_ref().map(String::as_str);
        let is_label = words::is_label(first)
            || words::is_between(first) && (words::is_label(second) || words::is_between(second) && words::is_label(third));
        is_label
            && !self.rest.starts_with(['+', '-', '–', '%', ':', '/'])
            && !matches!(self.behind[0].as_str(), "months" | "to" | "or")
    }

    /// `over the age of 18`, `age 34 people`: nothing but an end, or years, follows a label.
    fn counts_something(&self) -> bool {
        let first = self.behind[0].as_str();
        !(self.is_end() || words::counts_years(first) || words::may_follow(first))
            || self.before.iter().any(|word| words::is_limit(word))
    }

    /// `tengo 34 años`, `мне 34 года`, `j'ai 34 ans`.
    fn has_years(&self) -> bool {
        let skipped = if self.behind[0] == "de" { 1 } else { 0 };
        let (unit, next) = (self.behind[skipped].as_str(), self.behind[skipped + 1].as_str());
        let reaches = skipped == 1 || self.reaches(unit);
        if !reaches || !words::counts_years(unit) || words::is_no_life(next) && self.is_close(next) {
            return false;
        }
        let verb = self.before.iter().find(|word| !words::is_between(word) || words::has_years(word));
        // `il y a 34 ans` is long ago.
        let is_ago = self.before[1] == "y";
        !is_ago
            && verb.is_some_and(|verb| words::has_years(verb.rsplit('\'').next().unwrap_or(verb)) || words::has_years(verb))
            && self.is_tight()
    }

    /// `I'm 34`, `she is 28`, `turning 40`, and then nothing that is counted.
    fn is_number(&self, years: u32) -> bool {
        let follows = words::may_follow(&self.behind[0]) && self.rest.starts_with([' ', '/']);
        if !self.is_tight() || !(self.is_end() || follows) {
            return false;
        }
        let mut words = self.before.iter().map(String::as_str).filter(|word| !words::is_adverb(word));
        let (first, second, third) = (words.next().unwrap_or_default(), words.next(), words.next());
        let is_person = |word: Option<&str>| word.is_some_and(words::is_person);
        words::is_self(first) && years >= YOUNGEST
            || words::is_copula(first) && is_person(second)
            || first == "be" && second == Some("will") && is_person(third)
    }

    /// `(34F)`, `24/f/leeds`, `27 M looking for`.
    fn has_sex(&self) -> bool {
        let sex = self.tail.trim_start_matches([' ', '/']);
        let Some(behind) = sex.strip_prefix(['M', 'F', 'm', 'f']) else { return false };
        let is_closed = behind.starts_with([')', ']']) && self.head.ends_with(['(', '[']) && sex.starts_with(['M', 'F']);
        let seeks = behind.starts_with([' ', ',']) && words::seeks(&self.behind[1]);
        is_closed || seeks || self.tail.starts_with('/') && behind.starts_with('/')
    }

    /// Whether a sentence or a clause ends behind the number: `I'm 34,` but not `I'm 34,000`, `10/10`, `6'2`.
    fn is_end(&self) -> bool {
        let mut chars = self.rest.trim_start_matches(' ').chars();
        match chars.next() {
            None => true,
            Some('.' | ',') => !chars.next().is_some_and(char::is_alphanumeric),
            Some('/') => !chars.next().is_some_and(|next| next.is_ascii_digit()),
            Some(first) => {
                !first.is_alphanumeric()
                    && !matches!(first, '%' | '+' | '-' | '–' | '\'' | '°' | '$' | '€' | '"' | '’' | '*' | '&' | ':' | '=')
            }
        }
    }
}

/// On which side of a number words stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    Behind,
}

/// The nearest words; an apostrophe belongs to a word before (`i'm`) and parts words behind (`d'expérience`).
fn words_of(line: &str, side: Side) -> [String; WORDS] {
    let is_before = side == Side::Before;
    let is_gap = |ch: char| !(ch.is_alphanumeric() || is_mark(ch) || is_before && matches!(ch, '\'' | '’'));
    let words = line.split(is_gap).filter(|word| !word.is_empty()).map(|word| word.replace('’', "'"));
    let mut nearest: Vec<String> = if is_before { words.rev().take(WORDS).collect() } else { words.take(WORDS).collect() };
    nearest.resize(WORDS, String::new());
    nearest.try_into().unwrap_or_default()
}

/// Vowel signs of Indic scripts, which stand inside words.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{900}'..='\u{dff}' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    /// The ages from every number of the text, marked.
    fn marked(text: &str) -> String {
        let mut out = String::new();
        let mut done = 0;
        for (at, _) in text.match_indices(|ch: char| ch.is_ascii_digit()) {
            if at < done || text[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric()) {
                continue;
            }
            if let Some((span, _)) = age_at(text, at) {
                out.push_str(&text[done..at]);
                out.push_str(&format!("«{}»", &text[span.range()]));
                done = span.end as usize;
            }
        }
        out + &text[done..]
    }

    #[test]
    fn ages_are_found() {
        #[rustfmt::skip]
        let texts = [
            "tengo «34» años",
            "mi hija tiene «5» años y ya lee",
            "cumplo «30» años mañana",
            "Edad: «34»",
            "una mujer de «52» años de edad",
            "ich bin «34»",
            "bin «34» und wohne in Köln",
            "meine Tochter ist «5» Jahre alt",
            "werde morgen «30»!",
            "Alter: «34»",
            "ein «17»-jähriger Junge",
            "mein «30». Geburtstag",
            "j'ai «34» ans",
            "elle a «28» ans et vit à Lyon",
            "mon fils a «5» ans",
            "on fête ses «40» ans samedi",
            "âgée de «52» ans",
            "Âge : «34»",
            "son «30»ème anniversaire",
            "tenho «34» anos",
            "minha filha tem «5» anos e já lê",
            "fiz «30» anos hoje",
            "Idade: «34»",
            "ho «34» anni",
            "mia figlia ha «5» anni e legge già",
            "compio «30» anni domani",
            "Età: «34»",
            "un «17»enne",
            "ik ben «34»",
            "ben «34» en woon in Gent",
            "mijn dochter is «5» jaar oud",
            "word morgen «30»!",
            "leeftijd: «34»",
            "een «17»-jarige jongen",
            "mam «34» lata",
            "córka ma «5» lat i już czyta",
            "wiek: «34»",
            "«17»-letni chłopak",
            "moje «30» urodziny",
            "мне «34» года",
            "дочке ей «5» лет, уже читает",
            "Возраст: «34»",
            "«17»-летний парень",
            "мені «34» роки",
            "мне «34»",
            "«34» yaşındayım",
            "kızım «5» yaşında",
            "yaş: «34»",
            "yarın «30» yaşıma giriyorum",
            "jag är «34» år gammal",
            "fyller «30» imorgon",
            "hun er «28» år gammel",
            "ålder: «34»",
            "en «17»-årig kille",
            "olen «34»-vuotias",
            "täytän «30» huomenna!",
            "ikä: «34»",
            "«34» éves vagyok",
            "életkor: «34»",
            "a lányom «5» éves.",
            "je mi «34» let",
            "věk: «34»",
            "«17»letý kluk",
            "am «34» de ani",
            "fiica mea are «5» ani și citește",
            "vârsta: «34»",
            "imam «34» godine",
            "ima «5» godina i već čita",
            "имам «34» години",
            "«17»-godišnji dečko",
            "είμαι «34» χρονών",
            "Ηλικία: «34»",
            "μια γυναίκα «52» ετών",
            "عمري «34» سنة",
            "العمر: «34»",
            "من «34» سالمه",
            "אני בן «34»",
            "אני בת «28», גרה בחיפה",
            "גיל: «34»",
            "main «34» saal ka hoon",
            "meri umar «34» hai",
            "मैं «34» साल की हूँ",
            "meri beti «5» saal ki hai",
            "umurku «34» tahun",
            "umur saya «34»",
            "usia: «34» tahun",
            "dia «28» tahun umurnya",
            "mình «34» tuổi",
            "tuổi: «34»",
            "con gái «5» tuổi",
            "I'm «34»",
            "i'm «34» btw",
            "I’m only «19»!",
            "She's «28», from Leeds",
            "he's «41» and still plays",
            "I'm «34»/f/leeds",
            "im «34» btw",
            "I am «34» years old",
            "turning «40» next month",
            "just turned «30»!",
            "shes «28» and im «31»",
            "he turns «65» tomorrow",
            "age: «34»",
            "my age is «34»",
            "aged «52», of Leeds",
            "Age «28» / Sex F",
            "at age «12» we moved... at age «12».",
            "«34» y/o from Leeds",
            "he's «34»yo... no, «34» yrs old",
            "my «5» year old is asleep",
            "a «17»-year-old boy",
            "she's «28» years old",
            "«34»yo",
            "my husband («36»M) says no",
            "«24»F here",
            "I («34»F) moved out",
            "asl? «24»/f/leeds",
            "«27» M looking for a flatmate",
            "my «34»th birthday",
            "her «21»st bday is on Friday",
            "私は«34»歳です",
            "我今年«34»岁了",
            "저는 «34»살이에요",
            "만 «34»세입니다",
            "«5»岁的女儿",
            "息子は«5»歳。",
            "我«28»歲，住台北",
            "ผมอายุ «34» ปี",
            "ลูกอายุ «5» ขวบ",
            "อายุ: «34»",
        ];
        let wrong: Vec<String> = texts
            .iter()
            .map(|text| marked(&text.replace(['«', '»'], "")))
            .zip(texts)
            .filter(|(found, text)| found != text)
            .map(|(found, _)| found)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn numbers_of_other_things_stay() {
        #[rustfmt::skip]
        let texts = [
            "tengo 34 años de experiencia",
            "tengo 34 euros",
            "hace 34 años",
            "tiene 10 años de garantía",
            "cumple 5 meses",
            "en 10 años",
            "bin 34 Minuten zu spät",
            "vor 34 Jahren",
            "bin 10 min weg",
            "das Auto ist 12 Jahre alt",
            "34 Euro",
            "mit 10 Jahren Erfahrung",
            "10-jährlich",
            "j'ai 34 ans d'expérience",
            "il y a 34 ans",
            "pendant 10 ans",
            "j'ai 34 euros",
            "il a 10 ans de retard",
            "garantie 10 ans",
            "tenho 34 anos de experiência",
            "faz 34 anos",
            "tenho 34 reais",
            "tem 10 anos que não vou",
            "ho 34 anni di esperienza",
            "34 anni fa",
            "ho 34 euro",
            "ha 10 anni di garanzia",
            "ben 34 minuten te laat",
            "34 jaar geleden",
            "ben 10 min weg",
            "de auto is 12 jaar oud",
            "10 jaar ervaring",
            "mam 34 lata doświadczenia",
            "34 lata temu",
            "mam 34 złote",
            "za 10 lat",
            "мне 34 рубля должны",
            "34 года назад",
            "мне 10 минут идти",
            "через 10 лет",
            "опыт 10 лет",
            "34 yıl önce",
            "34 lira",
            "10 yıllık deneyim",
            "34 år sedan",
            "34 kr",
            "bilen är 12 år gammal",
            "10 års erfarenhet",
            "34 vuotta sitten",
            "34 euroa",
            "10 vuoden kokemus",
            "34 évvel ezelőtt",
            "34 forint",
            "10 éves garancia",
            "před 34 lety",
            "34 korun",
            "10 let zkušeností",
            "am 34 de ani de experiență",
            "acum 34 de ani",
            "am 34 de lei",
            "imam 34 godine iskustva",
            "prije 34 godine",
            "imam 34 eura",
            "има 10 години искуство",
            "πριν 34 χρόνια",
            "34 ευρώ",
            "قبل 34 سنة",
            "34 ريال",
            "عمر المبنى كبير",
            "לפני 34 שנים",
            "34 שקל",
            "בן 10 דקות אני שם",
            "34 saal pehle",
            "34 rupaye",
            "10 saal ka experience",
            "34 tahun lalu",
            "34 ribu",
            "umur pakai barang",
            "34 năm trước",
            "34 nghìn",
            "I'm 34 minutes late",
            "I'm 50% sure",
            "I'm 34,000 in debt",
            "i'm 10/10",
            "I'm 34k short",
            "he's 34 points ahead",
            "I'm 20 min away",
            "I'm 6'2",
            "I'm 30-40 min away",
            "I'm 12.5 km in",
            "im 5 min away",
            "turned 180 degrees",
            "turn 30 degrees left",
            "at 9 am 12 people came",
            "im 34 levels in",
            "turn 20 pages",
            "age of empires 2",
            "ages 5-12",
            "aged 12 months",
            "aged 21-25",
            "new age 2.0",
            "the stone age 3000 years ago",
            "page: 34",
            "over the age of 18",
            "34 years ago",
            "10 years of experience",
            "a 5 year old laptop",
            "the car is 12 years old",
            "10-year-old whisky",
            "its 5 years old",
            "999 years old",
            "it's 34F outside",
            "25M followers",
            "a 30m pool",
            "(25m)",
            "5 M screws",
            "12F and rising",
            "our 34th anniversary",
            "on the 12th her birthday starts",
            "34th street",
            "18歳以上",
            "18岁以下禁止",
            "34年前",
            "34人",
            "3세대",
            "18세 이상",
            "5分钟",
            "34 ปีที่แล้ว",
            "อายุการใช้งาน",
            "หมดอายุ 2024",
        ];
        let wrong: Vec<String> = texts.iter().map(|text| marked(text)).filter(|found| found.contains('«')).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
