//! Mentions of known people under what else they are called: see [`Variants`](crate::people::variants::Variants).

use crate::finding::{Entity, Finding, PersonId};
use crate::lexicon::tagger::{Candidate, LEAST, Odd, OddKind};
use crate::lexicon::{dictionary, fold};
use crate::people::evidence;
use crate::people::join::People;
use crate::people::name::Strength;
use crate::people::variants::{self, Kind, Variant};
use crate::people::words::What;
use crate::span::Span;

/// A form that is no word of its own.
const SURE: u8 = 85;
/// A stretched name, or a slip of the finger.
const SLIP: u8 = 75;
/// A form that is a word too, and reads like a name.
const WEAK: u8 = 65;

/// A glued name has as many letters, or it would be found in many words.
const GLUED: usize = 4;

/// What a capital adds to the odds that somebody known is meant.
const CAPITAL: f32 = 2.5;

/// Dotted capitals that are nobody's initials.
const ABBREVIATIONS: &[&str] = &[
    "ac", "ad", "ai", "am", "bc", "bs", "ca", "cd", "cv", "da", "dc", "eg", "etc", "eu", "gp", "hq", "ie", "iq", "jd", "la",
    "mba", "md", "ny", "nyc", "pa", "pc", "phd", "pm", "po", "pr", "ps", "pt", "qa", "rip", "sa", "tv", "uk", "un", "us", "usa",
    "ussr", "va", "vip", "vp", "wc",
];

impl People {
    /// Adds mentions of somebody in other forms: `candidates` are the words of the block that may be names, `odd` the tags,
    /// handles and dotted capitals.
    pub fn find_variants(&self, block: &str, (candidates, odd): (&[Candidate], &[Odd]), findings: &mut Vec<Finding>) {
        if self.variants.is_empty() {
            return;
        }
        for candidate in candidates {
            let variants = self.variants.of(candidate.form);
            let span = Span { start: candidate.start, end: candidate.end };
            let found = match variants {
                [] => self.slipped(&block[span.range()], candidate),
                known => self.variant(block, known, candidate),
            };
            findings.extend(found.map(|(person, confidence)| mention(span, Entity::Person, person, confidence)));
        }
        for odd in odd {
            let text = &block[odd.start as usize..odd.end as usize];
            match odd.kind {
                OddKind::Initials => self.initials(text, odd, findings),
                OddKind::Tag | OddKind::Mixed => self.glued(text, odd, findings),
            }
        }
    }

    fn variant(&self, block: &str, known: &[Variant], candidate: &Candidate) -> Option<(PersonId, u8)> {
        let (start, end) = (candidate.start as usize, candidate.end as usize);
        let is_ordinary = variants::is_ordinary(dictionary::class(candidate.form)) || end - start <= 3;
        let is_meant = || candidate.odds > least(candidate) || evidence::means_somebody(block, start, end);
        if is_ordinary && !is_meant() {
            return None;
        }
        let person = self.only(known.iter().map(|variant| variant.group)).unwrap_or(0);
        Some((person, if is_ordinary { WEAK } else { SURE }))
    }

    /// A word that nobody knows, stretched or with a slip of the finger.
    fn slipped(&self, written: &str, candidate: &Candidate) -> Option<(PersonId, u8)> {
        let class = dictionary::class(candidate.form);
        if class.common != 0 || class.languages != 0 {
            return None;
        }
        let folded = fold::word(written);
        if variants::is_stretched(&folded) {
            let person = variants::unstretched(&folded).iter().find_map(|form| self.meant(form));
            if person.is_some() {
                return person.map(|person| (person, SLIP));
            }
        }
        if class.is_name() && candidate.odds < least(candidate) {
            return None;
        }
        self.variants.slipped(&folded).map(|group| (self.person(group), SLIP))
    }

    /// Whom a folded word means that is a name, exactly or in a form.
    fn meant(&self, form: &str) -> Option<PersonId> {
        let is_name = |what: &What| matches!(what, What::Name(_, Strength::Strong | Strength::Weak));
        let groups: Vec<u32> = match self.words.entries(form) {
            [] => self.variants.of(dictionary::hash(form.as_bytes())).iter().map(|variant| variant.group).collect(),
            entries => entries.iter().filter(|entry| is_name(&entry.what)).map(|entry| entry.group).collect(),
        };
        (!groups.is_empty()).then(|| self.only(groups.into_iter()).unwrap_or(0))
    }

    /// `M.Q.`
    fn initials(&self, text: &str, odd: &Odd, findings: &mut Vec<Finding>) {
        let letters: String = fold::word(text).chars().filter(|ch| ch.is_alphanumeric()).collect();
        let groups = self.variants.by_initials(&letters);
        if groups.is_empty() || text.is_ascii() && ABBREVIATIONS.contains(&letters.as_str()) {
            return;
        }
        let person = self.only(groups.iter().copied()).unwrap_or(0);
        findings.push(mention(Span { start: odd.start, end: odd.end }, Entity::Person, person, SURE));
    }

    /// `#TeamMaya`, `@mayaquiroga22`, `maya_q`.
    fn glued(&self, text: &str, odd: &Odd, findings: &mut Vec<Finding>) {
        let bare = text.trim_start_matches(['#', '@']);
        let from = text.len() - bare.len();
        let at =
            |start: usize, end: usize| Span { start: odd.start + (from + start) as u32, end: odd.start + (from + end) as u32 };
        let kept = bare.trim_end_matches(|ch: char| ch.is_ascii_digit() || matches!(ch, '_' | '.' | '-' | ':' | '/'));
        let letters: String = fold::word(kept).chars().filter(|ch| ch.is_alphanumeric()).collect();
        let is_handle = |variant: &&Variant| variant.kind == Kind::Handle;
        let known = self.variants.of(dictionary::hash(letters.as_bytes()));
        let groups: Vec<u32> = known.iter().filter(is_handle).map(|variant| variant.group).collect();
        if !groups.is_empty() {
            let person = self.only(groups.into_iter()).unwrap_or(0);
            return findings.push(mention(
                at(0, bare.trim_end_matches(['.', ':', '/', '-']).len()),
                Entity::Username,
                person,
                SURE,
            ));
        }
        if odd.kind != OddKind::Tag {
            return self.slug((bare, odd.start + from as u32), findings);
        }
        for (start, end) in variants::pieces(bare) {
            let folded = fold::word(&bare[start..end]);
            if let Some(person) = self.strong(&folded).or_else(|| self.unmistakable(&folded)) {
                findings.push(mention(at(start, end), Entity::Person, person, SLIP));
            } else if let Some((length, person)) = self.at_an_end(&folded).filter(|_| folded.len() == end - start) {
                let place = if length > 0 { (start, start + length as usize) } else { ((end as isize + length) as usize, end) };
                findings.push(mention(at(place.0, place.1), Entity::Person, person, SLIP));
            }
        }
    }

    /// `natalya-vishnevskaya`, `oksana_shevchenko.pdf`: words of an address or the name of a file in other forms.
    fn slug(&self, (text, base): (&str, u32), findings: &mut Vec<Finding>) {
        for word in fold::words(text).filter(|word| word.chars().count() >= GLUED) {
            if let Some(person) = self.unmistakable(&fold::word(word)) {
                let place = Span::of_part(text, word);
                let span = Span { start: base + place.start, end: base + place.end };
                findings.push(mention(span, Entity::Person, person, SLIP));
            }
        }
    }

    /// Whose form a folded word is, if it is no word and no usual name of others.
    fn unmistakable(&self, folded: &str) -> Option<PersonId> {
        let hash = dictionary::hash(folded.as_bytes());
        let known = self.variants.of(hash);
        let is_told = !known.is_empty() && !variants::is_ordinary(dictionary::class(hash));
        is_told.then(|| self.only(known.iter().map(|variant| variant.group)).unwrap_or(0))
    }

    /// Whose name a folded word is, if it is no word besides.
    fn strong(&self, folded: &str) -> Option<PersonId> {
        let strong = |what: &What| matches!(what, What::Name(_, Strength::Strong));
        let mut groups =
            self.words.entries(folded).iter().filter(|entry| strong(&entry.what)).map(|entry| entry.group).peekable();
        groups.peek()?;
        Some(self.only(groups).unwrap_or(0))
    }

    /// The longest name that a glued word begins with (its length) or ends in (minus its length).
    fn at_an_end(&self, folded: &str) -> Option<(isize, PersonId)> {
        if !folded.is_ascii() || folded.len() > 40 {
            return None;
        }
        let ends = (GLUED..folded.len())
            .rev()
            .flat_map(|length| [(length as isize, &folded[..length]), (-(length as isize), &folded[folded.len() - length..])]);
        ends.into_iter().find_map(|(length, part)| Some((length, self.strong(part)?)))
    }
}

/// What the model must say at least of a form that is a word, too, or a usual name: a capital says the rest.
fn least(candidate: &Candidate) -> f32 {
    if candidate.is_small { LEAST } else { LEAST - CAPITAL }
}

fn mention(span: Span, entity: Entity, person: PersonId, confidence: u8) -> Finding {
    Finding { span, entity, person, rule: 0, confidence }
}
