//! Who is who here: participants gathered from the archive, their names in every spelling, one number per person.
//!
//! Facts about one subject make a *group*; groups are joined into persons by what only one person has: an id, an address,
//! a number, a profile, a handle, a full name. A first name alone never joins two persons.

mod evidence;
mod field;
mod find;
mod forms;
mod groups;
mod inflect;
mod join;
mod learner;
mod name;
mod phones;
mod standing;
mod texts;
mod told;
mod unspaced;
mod variants;
mod words;

pub use find::Heard;
pub use forms::Forms;
pub use groups::is_of_somebody;
pub use join::People;
pub use learner::Learner;
pub use phones::Phones;
pub use standing::Standing;
pub use texts::Texts;

#[cfg(test)]
mod tests;
