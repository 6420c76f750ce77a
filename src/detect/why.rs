//! Why something was found: the rule, its evidence, the cue that stood near. Names of rules and their own cues, never a
//! value.

use super::cues::{Nearness, Surroundings};
use super::{Detector, Own};
use crate::finding::Finding;
use crate::rule::{Evidence, Rule, Trigger};
use std::fmt;

/// Why a finding was believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    rule: &'static str,
    /// What asked for the rule to be tried.
    tried: &'static str,
    /// Whether the rule's check passed, if it has one.
    check: Option<bool>,
    /// The rule's cue that stands nearest.
    cue: Option<&'static str>,
    names: bool,
    own: Option<&'static str>,
}

impl Detector {
    /// Why `finding` was believed in `text`.
    pub fn why(&self, text: &str, finding: &Finding) -> Why {
        let rule = self.rule_id(finding);
        let none = Why { rule, tried: "", check: None, cue: None, names: false, own: None };
        match self.catalogue.rules.get(finding.rule as usize) {
            Some(known) => self.why_by_rule(known, (text, finding), none),
            None if finding.rule == Own::Phone.number() => Why { own: Some("fits a published numbering plan"), ..none },
            None if finding.rule == Own::Address.number() => Why { own: Some("a street, a number, and what follows"), ..none },
            None if finding.rule == Own::Age.number() => Why { own: Some("words around it tell years of life"), ..none },
            None if finding.rule == Own::Seed.number() => Why { own: Some("words of BIP-39 in a row"), ..none },
            None if finding.rule == Own::Deny.number() => Why { own: Some("is on the deny list"), ..none },
            None if finding.rule == Own::Name.number() => Why { own: Some("reads like somebody's name"), ..none },
            None if finding.rule == super::BY_ROLE => Why { own: Some("the field says what it holds"), ..none },
            None => Why { own: Some("somebody of the archive, or of the list given"), ..none },
        }
    }

    fn why_by_rule(&self, rule: &'static Rule, (text, finding): (&str, &Finding), none: Why) -> Why {
        let value = text.get(finding.span.range()).unwrap_or_default();
        let check = match rule.evidence {
            Evidence::Check(check) | Evidence::CheckAndCue(check) | Evidence::CheckUnless(check) => Some(check(value)),
            Evidence::Shape | Evidence::Cue => None,
        };
        let mut around = Surroundings::default();
        let nearness = self.catalogue.cues.nearness(finding.rule, (text, finding.span), &mut around);
        let cue = match rule.evidence {
            Evidence::CheckUnless(_) => None,
            _ => around.nearest_of(&self.catalogue.cues, finding.rule).and_then(|at| rule.cues.get(at)).copied(),
        };
        Why { tried: tried(rule.trigger), check, cue, names: nearness >= Nearness::Naming, ..none }
    }
}

fn tried(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::At | Trigger::EncodedAt => "an @",
        Trigger::Digits => "a cluster of digits",
        Trigger::Number => "a number",
        Trigger::Token => "a long run of letters and digits",
        Trigger::Slash => "a /",
        Trigger::Colons => "two colons",
        Trigger::Hash => "a #",
        Trigger::Literal(_) => "a fixed beginning",
        Trigger::Words(_) => "a word",
    }
}

impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "rule {}", self.rule)?;
        if let Some(own) = self.own {
            return write!(out, ": {own}");
        }
        write!(out, ": tried at {}", self.tried)?;
        match self.check {
            Some(true) => write!(out, "; its check passes")?,
            Some(false) => write!(out, "; its check fails")?,
            None => write!(out, "; its shape fits")?,
        }
        match self.cue {
            Some(cue) if self.names => write!(out, "; `{cue}` names it"),
            Some(cue) => write!(out, "; `{cue}` stands near"),
            None => Ok(()),
        }
    }
}
