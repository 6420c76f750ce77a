//! How sure a finding must be, by entity.

use crate::finding::{ENTITIES, Entity, EntitySet};

/// The least confidence, 0–100, of every entity; 0 unless set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thresholds(Vec<u8>);

impl Thresholds {
    /// One for all.
    pub fn all(least: u8) -> Thresholds {
        let mut thresholds = Thresholds::default();
        thresholds.set(EntitySet::all(), least);
        thresholds
    }

    /// Sets it for some.
    pub fn set(&mut self, entities: EntitySet, least: u8) {
        self.0.resize(ENTITIES.len(), 0);
        for (_, own) in ENTITIES.iter().zip(&mut self.0).filter(|(info, _)| entities.contains(info.entity)) {
            *own = least;
        }
    }

    /// That of an entity.
    pub fn of(&self, entity: Entity) -> u8 {
        self.0.get(entity as usize).copied().unwrap_or(0)
    }

    /// One line that tells them apart from others, for the digest of a policy.
    pub fn describe(&self) -> String {
        let set = ENTITIES.iter().filter(|info| self.of(info.entity) > 0);
        set.map(|info| format!("{}>{}", info.id, self.of(info.entity))).collect::<Vec<_>>().join(",")
    }
}
