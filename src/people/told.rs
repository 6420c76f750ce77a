//! What one group of facts tells of its subject: keys that join it with others, and words that it may be known by.

use super::field::{self, Kind};
use super::join::{IdKind, Key, People};
use super::name::{self, NameWord, Part, Strength};
use super::variants::GivenOr;
use super::words::{Entry, Owner, Phrase, What};
use crate::checks::phone;
use crate::finding::Entity;
use crate::lexicon::dictionary::{self, Class};
use crate::lexicon::{fold, is_common, is_nobody};
use crate::slice::Role;
use percent_encoding::percent_decode_str;
use sha2::Digest;

/// Kinds of conversations whose title is the other person's name.
const DIRECT: &[&str] =
    &["personal_chat", "bot_chat", "DirectTextChat", "DM", "1", "私聊", "Regular", "direct", "STICKY_ONE_TO_ONE"];

/// A group being taken apart; it becomes one of `people` when it first tells something.
pub(super) struct Told<'p> {
    people: &'p mut People,
    group: Option<u32>,
    reach: Reach,
}

/// Where the names and handles of a group are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// In fields and in running texts.
    Texts,
    /// In their own fields only: bots are called after ordinary words, and are nobody.
    Fields,
}

impl<'p> Told<'p> {
    pub(super) fn new(people: &'p mut People) -> Told<'p> {
        Told { people, group: None, reach: Reach::Texts }
    }

    /// Keys first: they decide whom a name belongs to.
    pub(super) fn facts(mut self, facts: &[(Role, &str)]) {
        let is_direct = facts.iter().any(|(role, kind)| *role == Role::Kind && DIRECT.contains(kind));
        if facts.iter().any(|(role, is_bot)| *role == Role::Kind && *is_bot == "true") {
            self.reach = Reach::Fields;
        }
        for (role, text) in facts {
            match role {
                Role::UserId => self.id(text),
                Role::Email => field::addresses(text).for_each(|address| self.email(address)),
                Role::Phone => self.phone(text),
                Role::Profile => self.profile(text),
                Role::Handle => self.handle(text),
                _ => {}
            }
        }
        for (role, text) in facts {
            match role {
                Role::Person => self.person(text),
                Role::Title if is_direct => self.person(text),
                Role::Title => self.title(text),
                Role::People => field::names(text).for_each(|piece| Told::new(self.people).person(piece)),
                _ => {}
            }
        }
        let of = |wanted: Role| facts.iter().find(|(role, _)| *role == wanted).map(|(_, text)| *text);
        match (of(Role::GivenName), of(Role::FamilyName)) {
            (Some(given), Some(family)) => self.displayed(&format!("{given} {family}")),
            (Some(one), None) | (None, Some(one)) => self.displayed(one),
            (None, None) => {}
        }
    }

    fn group(&mut self) -> u32 {
        match self.group {
            Some(group) => group,
            None => *self.group.insert(self.people.fresh()),
        }
    }

    /// A field for a name may hold a number or an address: whoever is in nobody's contacts is shown so.
    fn person(&mut self, text: &str) {
        match field::kind(text) {
            Kind::Phone => self.phone(text),
            Kind::Email => self.email(text),
            Kind::Handle => self.handle(text),
            Kind::Name => self.displayed(field::plain(text)),
            Kind::Other => {}
        }
    }

    fn displayed(&mut self, display: &str) {
        let whole = fold::text(display);
        if is_nobody(&whole) || whole.bytes().all(|byte| byte.is_ascii_digit()) && !whole.is_empty() {
            return;
        }
        let words = name::parse(display);
        let full = name::full(&words);
        let group = self.group();
        if full.is_empty() {
            return self.people.name(group, if whole.is_empty() { display.to_string() } else { whole });
        }
        self.people.name(group, full.clone());
        if whole != full {
            self.people.name(group, whole);
        }
        if self.reach == Reach::Fields {
            return;
        }
        words.iter().for_each(|word| self.word(word));
        // `odonoghue`: in addresses the apostrophe is left out.
        for glued in display.split_whitespace().filter(|word| word.contains(['\'', '’'])) {
            let glued: String = fold::word(&glued.replace(['\'', '’'], ""));
            self.people.variants.name(&glued, (group, GivenOr::Other));
        }
        let spoken: Vec<&str> = full.split(' ').collect();
        self.people.variants.full(&spoken, group);
        if is_handle_like(display) {
            self.known_as(&handle(display));
        }
        let letters: String = full.split(' ').collect();
        if letters.chars().any(fold::is_unspaced) && letters.chars().count() > 1 {
            for part in unspaced_parts(&spoken, &letters) {
                self.people.unspaced.add(part, group);
            }
        }
    }

    /// Somebody of whom a text tells, if nobody is known who is called so, in any form.
    pub(super) fn introduced(&mut self, name: &str) {
        let words = name::parse(name);
        if !words.is_empty() && self.people.named(name) == 0 && !self.people.is_somebody(&words) {
            self.displayed(name);
        }
    }

    fn word(&mut self, word: &NameWord) {
        let group = self.group();
        let entry = Entry { group, what: What::Name(word.part, word.strength) };
        for text in [Some(&word.text), word.spelt.as_ref()].into_iter().flatten() {
            self.people.words.add(text, entry.clone());
            // "Mayas coat", "Goranov"? Only the plain genitive, and only where it makes no ordinary word.
            let owner = format!("{text}s");
            let owns = word.strength == Strength::Strong && word.part != Part::Particle && text.chars().count() >= 4;
            if owns && !text.ends_with('s') && !is_common(&owner) {
                self.people.words.add(&owner, entry.clone());
            }
            let given = if matches!(word.part, Part::Family | Part::Middle) { GivenOr::Other } else { GivenOr::Given };
            if word.part != Part::Particle && word.strength != Strength::Half {
                self.people.variants.name(text, (group, given));
            }
        }
    }

    fn id(&mut self, text: &str) {
        let bare = id(text);
        let group = self.group();
        self.people.key(group, Key::Id(bare.to_string()));
        self.people.identify(group, id_kind(bare), bare);
        for spelling in [bare, text].into_iter().filter(|spelling| spelling.len() >= 6) {
            self.sign(&fold::word(spelling), What::Id, Owner::Id(group));
        }
    }

    fn email(&mut self, text: &str) {
        let group = self.group();
        let address = text.trim().to_lowercase();
        // Avatars are called after these: see `rules::avatar`.
        self.people.key(group, Key::Id(hex(&md5::Md5::digest(address.as_bytes()))));
        self.people.key(group, Key::Id(hex(&sha2::Sha256::digest(address.as_bytes()))));
        self.people.key(group, Key::Email(address));
    }

    fn phone(&mut self, text: &str) {
        let known = phone::parse(text, self.people.regions());
        let digits = match &known {
            Some(phone) => phone.digits().to_string(),
            None => text.chars().filter(char::is_ascii_digit).collect(),
        };
        if digits.len() < 7 {
            return;
        }
        let group = self.group();
        if let Some(region) = known.and_then(|phone| phone.region()) {
            self.people.region(region);
        }
        self.people.phones.add(&digits);
        self.people.words.add(&digits, Entry { group, what: What::Phone });
        self.people.key(group, Key::Phone(digits));
    }

    fn profile(&mut self, url: &str) {
        let canonical = profile(url);
        let slug = canonical.rsplit('/').next().unwrap_or_default().trim_start_matches('@').to_string();
        let group = self.group();
        self.people.identify(group, IdKind::Profile, &canonical);
        self.people.key(group, Key::Profile(canonical));
        if slug.len() >= 5 {
            self.known_as(&handle(&slug));
        }
    }

    fn handle(&mut self, text: &str) {
        let handle = handle(text);
        if handle.is_empty() || is_nobody(&handle) {
            return;
        }
        let group = self.group();
        self.people.key(group, Key::Handle(handle.clone()));
        self.known_as(&handle);
        // Where handles were free, people took their names: `Gergő Kertész#0417`.
        let free = text.trim_start_matches('@').split('#').next().unwrap_or_default();
        if free.contains(|ch: char| ch == ' ' || fold::is_unspaced(ch)) && self.reach == Reach::Texts {
            self.displayed(free);
        }
        name::halves(&handle).iter().for_each(|word| self.word(word));
        // Where names are written without their spaces: `ZoëLindqvist`.
        if let Some(at) = inner_capital(text) {
            name::halves(&fold_signs(&format!("{} {}", &text[..at], &text[at..]))).iter().for_each(|word| self.word(word));
        }
        // The old Discord style: `inaki#0417`.
        if let Some((base, number)) = handle.split_once('#')
            && number.bytes().all(|byte| byte.is_ascii_digit())
        {
            self.known_as(base);
        }
    }

    /// A handle or slug, folded, in texts.
    fn known_as(&mut self, handle: &str) {
        if self.reach == Reach::Fields {
            return;
        }
        let group = self.group();
        let is_number = handle.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number && !handle.is_empty() {
            self.people.variants.handle(handle, group);
            self.sign(handle, What::Handle(name::strength(handle)), Owner::Handle(group));
        }
    }

    /// Adds a sign: a word if it is one, a phrase if it has signs between words.
    fn sign(&mut self, folded: &str, what: What, owner: Owner) {
        let group = self.group();
        let Some(first) = fold::words(folded).next() else { return };
        if first.len() == folded.len() {
            self.people.words.add(folded, Entry { group, what });
        } else if folded.starts_with(first) {
            self.people.words.add_phrase(first, Phrase { text: folded.to_string(), owner });
        }
    }

    /// A group's title is looked for in texts only if it has several words: "general" says nothing.
    fn title(&mut self, text: &str) {
        let folded = fold_signs(field::plain(text));
        let words: Vec<&str> = fold::words(&folded).collect();
        let letters = words.iter().map(|word| word.chars().count()).sum::<usize>();
        let is_telling = words.iter().any(|word| !is_common(word)) || words.len() > 2;
        if let Some(first) = words.first().filter(|_| words.len() > 1 && letters >= 6 && is_telling)
            && let Some(at) = folded.find(first)
        {
            let phrase = Phrase { text: folded[at..].to_string(), owner: Owner::Group };
            self.people.words.add_phrase(first, phrase);
        }
    }
}

/// Where the second of two words that are written as one begins.
fn inner_capital(text: &str) -> Option<usize> {
    let mut capitals = text.char_indices().filter(|(_, ch)| ch.is_uppercase());
    let (first, second) = (capitals.next()?.0, capitals.next()?.0);
    (first == 0 && capitals.next().is_none()).then_some(second)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value that is to be found wherever it stands, in any case. Ordinary words are not looked for: a password may be one.
pub(super) fn value(people: &mut People, entity: Entity, value: &str) {
    let folded = fold_signs(value);
    let words: Vec<&str> = fold::words(&folded).collect();
    let is_telling = words.iter().any(|word| word.chars().count() > 3 && dictionary::of(word) == Class::default());
    let Some(first) = words.first().filter(|_| is_telling && (5..=200).contains(&folded.len())) else { return };
    if first.len() == folded.len() {
        people.words.add(&folded, Entry { group: 0, what: What::Value(entity) });
    } else if let Some(at) = folded.find(first) {
        people.words.add_phrase(first, Phrase { text: folded[at..].to_string(), owner: Owner::Value(entity) });
    }
}

/// An account id without the kind that Telegram writes before it: `user700000002` is `700000002`.
pub(super) fn id(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix("user").filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()) && !rest.is_empty()).unwrap_or(text)
}

fn id_kind(id: &str) -> IdKind {
    match id.len() {
        _ if id.bytes().any(|byte| !byte.is_ascii_digit()) => IdKind::Letters,
        16.. => IdKind::Snowflake,
        _ => IdKind::Number,
    }
}

/// A handle in its one spelling: folded, without `@` or Reddit's `u/`.
pub(super) fn handle(text: &str) -> String {
    let bare = text.trim().trim_start_matches('@');
    let bare = bare.strip_prefix("/u/").or_else(|| bare.strip_prefix("u/")).unwrap_or(bare);
    fold_signs(bare)
}

/// Folded, signs and spaces kept.
pub(super) fn fold_signs(text: &str) -> String {
    fold::word(text.trim())
}

/// The address of a profile in its one spelling: no scheme, no `www.`, no query, percent-decoded, lower case.
pub(super) fn profile(url: &str) -> String {
    let url = url.trim();
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare).split(['?', '#']).next().unwrap_or_default();
    percent_decode_str(bare.trim_end_matches('/')).decode_utf8_lossy().to_lowercase()
}

/// A name without spaces, and the parts by which its bearer is called: two characters at least. Of three characters the last
/// two are the given name (Chinese, Korean), of four the halves are the family's and the given name (Japanese).
fn unspaced_parts(words: &[&str], letters: &str) -> Vec<String> {
    let chars: Vec<char> = letters.chars().collect();
    let mut parts = vec![letters.to_string()];
    parts.extend(words.iter().filter(|word| word.chars().count() > 1).map(|word| (*word).to_string()));
    if words.len() == 1 {
        match chars.len() {
            3 => parts.push(chars[1..].iter().collect()),
            4 => parts.extend([chars[..2].iter().collect(), chars[2..].iter().collect()]),
            // Japanese: nobody says where the family name ends.
            5 => parts.extend([&chars[..2], &chars[..3], &chars[2..], &chars[3..]].map(|part| part.iter().collect())),
            6 => parts.extend([chars[..3].iter().collect(), chars[3..].iter().collect()]),
            _ => {}
        }
    }
    parts
}

/// A displayed name that looks like a handle: one piece with digits or joints in it.
fn is_handle_like(display: &str) -> bool {
    !display.contains(char::is_whitespace) && display.contains(|ch: char| ch.is_ascii_digit() || matches!(ch, '_' | '.' | '-'))
}
