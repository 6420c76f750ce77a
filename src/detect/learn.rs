//! What the first pass takes with it from the texts: names that are likely, people who are introduced, and values that nothing
//! but their surroundings gave away. The second pass finds them everywhere.

use super::{Detector, Own, Scratch};
use crate::finding::{Entity, Finding};
use crate::lexicon::fold;
use crate::people::Texts;
use crate::rule::{Evidence, Trigger};

/// A full name is learnt from a text in which it is as sure.
const FULL_NAME: u8 = 54;

/// What people say before their own name, folded.
const INTRODUCTIONS: &[&str] = &[
    "my name is",
    "my name s",
    "name is",
    "i m called",
    "call me",
    "ich heisse",
    "mein name ist",
    "je m appelle",
    "mon nom est",
    "me llamo",
    "mi nombre es",
    "mi chiamo",
    "il mio nome e",
    "me chamo",
    "meu nome e",
    "o meu nome e",
    "ik heet",
    "mijn naam is",
    "jag heter",
    "mitt namn ar",
    "jeg hedder",
    "jeg heter",
    "mit navn er",
    "nimeni on",
    "nazywam sie",
    "mam na imie",
    "jmenuji se",
    "jmenuju se",
    "zovem se",
    "ma numesc",
    "ma cheama",
    "numele meu este",
    "a nevem",
    "меня зовут",
    "мене звати",
    "казвам се",
    "με λενε",
    "benim adim",
    "adim",
    "nama saya",
    "namaku",
    "mera naam",
    "ang pangalan ko ay",
    "jina langu ni",
    "ten toi la",
];

/// More bytes are no name but a run of words that may be names.
const LONGEST_NAME: usize = 160;

/// Bytes before a name in which it is introduced.
const NEAR: usize = 40;

impl Detector {
    /// What a block tells that was searched just now.
    pub fn learn(&self, (block, findings): (&str, &[Finding]), scratch: &Scratch) -> Texts {
        let mut texts = Texts::default();
        scratch.seen.candidates.iter().for_each(|candidate| texts.forms.note(candidate.form, candidate.odds));
        texts.forms.speak(&scratch.seen.tongues);
        for finding in findings {
            let value = &block[finding.span.range()];
            match finding.entity {
                Entity::Person if finding.rule == Own::Name.number() => self.learn_person(block, finding, &mut texts),
                Entity::Person | Entity::EmailAddress => {}
                Entity::PhoneNumber => texts.phone(value),
                entity if self.is_told_by_context(finding) => texts.value(entity, value),
                _ => {}
            }
        }
        texts
    }

    fn learn_person(&self, block: &str, finding: &Finding, texts: &mut Texts) {
        let name = &block[finding.span.range()];
        if name.len() > LONGEST_NAME {
            return;
        }
        let is_full = finding.confidence >= FULL_NAME && fold::words(name).count() > 1 && !name.starts_with(char::is_lowercase);
        if is_full || is_introduced(block, finding.span.start as usize) {
            texts.person(name);
        }
    }

    /// Whether the value alone would not have been believed.
    fn is_told_by_context(&self, finding: &Finding) -> bool {
        match self.catalogue.rules.get(finding.rule as usize) {
            Some(rule) => {
                matches!(rule.evidence, Evidence::Cue | Evidence::CheckAndCue(_)) || matches!(rule.trigger, Trigger::Words(_))
            }
            None => finding.rule == Own::Address.number() || finding.rule == Own::Seed.number(),
        }
    }
}

fn is_introduced(block: &str, at: usize) -> bool {
    let line = fold::own_text_before(block, at, NEAR).rsplit('\n').next().unwrap_or_default();
    let before = fold::text(line);
    INTRODUCTIONS.iter().any(|phrase| before.ends_with(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn introductions_are_folded_and_found() {
        for phrase in INTRODUCTIONS {
            assert_eq!(fold::text(phrase), *phrase);
        }
        let text = "hi there, my name’s Dana";
        assert!(is_introduced(text, text.find("Dana").unwrap()));
        assert!(!is_introduced("I saw Dana", 6));
    }
}
