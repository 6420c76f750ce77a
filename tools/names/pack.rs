//! From the table of sources to `src/lexicon/names.bin`.

use dmredact::lexicon::dictionary::{self, CLASS_BITS, Class, LANGUAGES, SLOT_BYTES};
use dmredact::lexicon::fold;
use std::collections::BTreeMap;
use std::path::Path;

/// Slots per word.
const ROOM: f64 = 1.19;

/// Words of grammar: never names, whatever the lists say.
const GRAMMAR: &str = "a about after all also am an and any are as at be because been before being but by can could did do does doing \
    done dont for from get go going gonna got had has have having he her here hers him his how i if im in into is it its just let like lol me more \
    most much my no nor not now of off oh ok okay on one only or other our out over said say says see she should so some such \
    than thanks that the their them then there these they this those to too u up us very was we were what when where which who whom whose \
    why with would yeah yes you your yours ur s t ll re ve d m n rt via";

/// Words of everyday chat that no list of English has.
const OURS: &str = "jpg jpeg png gif mp4 mp3 opus webp webm mov docx txt zip heic vcf api app apps blog changelog chat doc docs email emails emoji gmail google iban instagram internet ip laptop login mailto online \
    paypal pdf puk segfault selfie sms url usb username vpn wifi youtube zoom";

/// What is a word of so many languages is hardly anybody's name: `ja`.
const EVERYWHERE: u32 = 8;

/// What the sources say of one form.
#[derive(Default)]
struct Entry {
    class: Class,
}

pub(crate) fn run(sources: &Path) {
    let table = std::fs::read_to_string(sources).expect("the table of sources");
    let entries = read(&table);
    let bytes = pack(&entries);
    let names = entries.values().filter(|entry| entry.class.is_name()).count();
    std::fs::write("src/lexicon/names.bin", &bytes).expect("src/lexicon/names.bin");
    println!("{} forms, {names} of them names; {} bytes", entries.len(), bytes.len());
}

fn read(table: &str) -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for line in table.lines() {
        let mut cells = line.split('\t');
        let (Some(kind), Some(rank), Some(form)) = (cells.next(), cells.next(), cells.next()) else { continue };
        let folded = fold::word(form);
        if is_left_out(&folded, kind) {
            continue;
        }
        let rank: u8 = rank.parse().expect("a rank");
        note(&mut entries.entry(folded).or_default().class, kind, rank);
    }
    // What announces an identifier is no name: IBAN, nino, cpf.
    let cues = dmredact::detect::catalogue().flat_map(|rule| rule.cues.iter().copied());
    for word in cues.filter(|cue| cue.chars().all(char::is_alphabetic)).map(fold::word) {
        let class = &mut entries.entry(word).or_default().class;
        if class.given < 4 && class.common == 0 && class.languages == 0 {
            *class = Class { given: 0, family: 0, common: 3, ..*class };
        }
    }
    for word in OURS.split_whitespace() {
        let class = &mut entries.entry(word.to_string()).or_default().class;
        let common = if class.common == 0 { 3 } else { class.common.min(3) };
        *class = Class { given: 0, family: 0, is_nickname: false, common, ..*class };
    }
    for entry in entries.values_mut().filter(|entry| entry.class.languages.count_ones() >= EVERYWHERE) {
        entry.class.given = entry.class.given.min(2);
        entry.class.family = entry.class.family.min(2);
    }
    for word in GRAMMAR.split_whitespace() {
        entries.entry(word.to_string()).or_default().class = Class { common: 1, ..Class::default() };
    }
    // A language's word that is somebody's rare name somewhere is a word.
    entries.retain(|_, entry| entry.class != Class::default());
    entries
}

/// Scripts without spaces are not tagged; a word of one letter is no name.
fn is_left_out(folded: &str, kind: &str) -> bool {
    let is_word = folded.chars().all(char::is_alphabetic);
    let is_latin = folded.is_ascii();
    folded.chars().count() < 2
        || folded.len() > 24
        || folded.chars().any(fold::is_unspaced)
        || is_latin && !is_word
        || folded.contains(|ch: char| ch.is_ascii_digit() || ch.is_ascii_punctuation())
        || kind.starts_with("w:en")
}

fn note(class: &mut Class, kind: &str, rank: u8) {
    match kind {
        "g" => class.given = class.given.max(rank),
        "f" => class.family = class.family.max(rank),
        "n" => class.is_nickname = true,
        "w" => {
            let level = match rank {
                0..=10 => 2,
                11..=20 => 3,
                21..=35 => 4,
                36..=50 => 5,
                _ => 6,
            };
            class.common = if class.common == 0 { level } else { class.common.min(level) };
        }
        _ => {
            let language = kind.trim_start_matches("w:");
            if let Some(bit) = LANGUAGES.iter().position(|known| *known == language) {
                class.languages |= 1 << bit;
            }
        }
    }
}

fn pack(entries: &BTreeMap<String, Entry>) -> Vec<u8> {
    let mut classes: BTreeMap<Class, usize> = BTreeMap::new();
    for entry in entries.values() {
        *classes.entry(entry.class).or_default() += 1;
    }
    // The most frequent classes get the numbers; one that is so rare that there is none left becomes a likely one.
    let mut ranked: Vec<(Class, usize)> = classes.into_iter().collect();
    ranked.sort_by_key(|(class, count)| (std::cmp::Reverse(*count), *class));
    println!("{} classes, {} of them kept", ranked.len(), ranked.len().min(1 << CLASS_BITS));
    ranked.truncate((1 << CLASS_BITS) - 1);
    let numbers: BTreeMap<Class, u32> = ranked.iter().enumerate().map(|(number, (class, _))| (*class, number as u32)).collect();
    let count = (entries.len() as f64 * ROOM) as usize;
    let mut slots = vec![0u32; count];
    for (form, entry) in entries {
        let (mut at, print) = dictionary::place(dictionary::hash(form.as_bytes()), count);
        let number = numbers.get(&entry.class).copied().unwrap_or_else(|| nearest(&ranked, entry.class));
        // A slot of zero is empty: such a word moves on by nothing, it takes the class after.
        let slot = (print << CLASS_BITS | number).max(1);
        while slots[at] != 0 {
            at = (at + 1) % count;
        }
        slots[at] = slot;
    }
    let mut bytes = (ranked.len() as u16).to_le_bytes().to_vec();
    ranked.iter().for_each(|(class, _)| bytes.extend(class.to_bytes()));
    slots.iter().for_each(|slot| bytes.extend(&slot.to_le_bytes()[..SLOT_BYTES]));
    bytes
}

/// The same class with fewer languages.
fn nearest(ranked: &[(Class, usize)], class: Class) -> u32 {
    let same = |other: &Class| Class { languages: 0, ..*other } == Class { languages: 0, ..class };
    let fits = |other: &Class| same(other) && other.languages & !class.languages == 0;
    let best = ranked
        .iter()
        .enumerate()
        .filter(|(_, (other, _))| fits(other))
        .max_by_key(|(_, (other, _))| other.languages.count_ones());
    best.map_or(0, |(number, _)| number as u32)
}
