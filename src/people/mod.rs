//! Who is who here: participants gathered from the archive, their names in every spelling, one number per person.
//!
//! Facts about one subject make a *group*; groups are joined into persons by what only one person has: an id, an address,
//! a number, a profile, a handle, a full name. A first name alone never joins two persons.

mod evidence;
mod field;
mod find;
mod forms;
mod join;
mod learner;
mod name;
mod told;
mod unspaced;
mod words;

pub use find::Heard;
pub use forms::{Forms, ORDINARY};
pub use join::People;
pub use learner::Learner;

#[cfg(test)]
mod tests;
