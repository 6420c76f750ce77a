//! Whom the user names: the owner of the archive, and those who stay as they are.
//!
//! A wish names somebody by a displayed name, a handle, an address, a number or an id; or by a word, if it is one person's
//! alone. Of somebody whom only texts name it is the name itself that counts.

use super::join::{Key, People};
use super::told;
use super::words::What;
use crate::checks::phone;
use crate::finding::{Entity, Finding, PersonId};
use crate::lexicon::fold;
use foldhash::HashMap;

/// What becomes of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Standing {
    /// They are redacted, as everybody is.
    #[default]
    Hidden,
    /// It is the archive's owner: `[ME]`.
    Owner,
    /// They are left named.
    Kept,
}

/// What was wished, and of whom.
#[derive(Clone, Default)]
pub(super) struct Standings {
    wishes: Vec<(String, Standing)>,
    /// By folded names.
    by_name: HashMap<String, Standing>,
    of: HashMap<PersonId, Standing>,
}

impl Standings {
    pub(super) fn new(wishes: Vec<(String, Standing)>) -> Standings {
        // The first wish for a name holds.
        let by_name = wishes.iter().rev().map(|(name, standing)| (fold::text(name), *standing)).collect();
        Standings { wishes, by_name, of: HashMap::default() }
    }
}

impl People {
    /// How the person of a finding stands. Without any wish this costs nothing.
    pub fn standing(&self, finding: &Finding, value: &str) -> Standing {
        let Standings { wishes, by_name, of } = &self.standings;
        let is_somebody = matches!(finding.entity, Entity::Person | Entity::Username | Entity::PlatformUserId);
        match finding.person {
            _ if wishes.is_empty() => Standing::Hidden,
            0 if is_somebody => by_name.get(&fold::text(value)).copied().unwrap_or_default(),
            person => of.get(&person).copied().filter(|standing| is_somebody || *standing == Standing::Owner).unwrap_or_default(),
        }
    }

    /// Looks again whom the wishes name, now that more is known.
    pub(super) fn settle(&mut self) {
        let wishes = self.standings.wishes.iter();
        self.standings.of =
            wishes.flat_map(|(name, standing)| self.wished(name).into_iter().map(|who| (who, *standing))).collect();
    }

    /// Everybody who is called exactly so, or the only one of whose name it is a part.
    fn wished(&self, name: &str) -> Vec<PersonId> {
        let number = phone::digits(name, self.regions());
        let keys = [
            Key::Email(name.to_lowercase()),
            Key::Handle(told::handle(name)),
            Key::Id(told::id(name).to_string()),
            Key::Profile(told::profile(name)),
            Key::Phone(number),
        ];
        let mut found: Vec<PersonId> = self.all_named(name);
        found.extend(keys.iter().map(|key| self.keyed(key)).filter(|person| *person != 0));
        if found.is_empty() {
            let folded = fold::text(name);
            let parts = self.words.entries(&folded).iter().filter(|entry| matches!(entry.what, What::Name(..)));
            found.extend(self.only(parts.map(|entry| entry.group)));
        }
        found
    }

    /// Whether the user named an owner whom no field of the archive names.
    pub fn misses_owner(&self) -> bool {
        let owners = self.standings.wishes.iter().filter(|(_, standing)| *standing == Standing::Owner);
        let mut found = owners.map(|(name, _)| !self.wished(name).is_empty()).peekable();
        found.peek().is_some() && !found.any(|is_found| is_found)
    }
}
