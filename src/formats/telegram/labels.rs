//! Parts of a text that Telegram itself has labelled as a number, an address, a card or somebody.
//!
//! Its label counts even where no rule would find anything: it knows numbers and names that are valid nowhere else.

use crate::error::Error;
use crate::finding::Entity;
use crate::formats::json_reader::JsonReader;
use crate::formats::{Reader, Window};
use crate::slice::{Naming, Role, Slice, Slices};

/// A reader that gives labelled parts the role of their label.
pub(super) struct Labelled(pub(super) JsonReader);

impl Reader for Labelled {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let first = slices.list.len();
        let done = self.0.read(window, slices)?;
        label(window.text, &mut slices.list[first..]);
        drop_labels(first, slices);
        Ok(done)
    }
}

/// A label stands before its part in the file, though after the whole text in the list.
fn label(text: &str, list: &mut [Slice]) {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|&index| list[index].raw.start);
    for near in 0..order.len().saturating_sub(1) {
        let (kind, part) = (list[order[near]], order[near + 1]);
        let role = if is_label(&kind) { text.get(kind.raw.range()).and_then(role) } else { None };
        // A part without text is no slice; what comes next is not what the label speaks of.
        let between = text.get(kind.raw.end as usize..list[part].raw.start as usize).unwrap_or_default();
        let is_its_part = list[part].role == Role::Body && !between.contains('}');
        let Some(role) = role.filter(|_| is_its_part) else { continue };
        list[part].role = role;
        let behind = order.get(near + 2).map(|&index| list[index]);
        if let Some(id) = behind.filter(|behind| role == Role::Person && behind.role == Role::UserId) {
            list[part].subject = id.subject;
        }
    }
}

fn role(label: &str) -> Option<Role> {
    Some(match label {
        // Whose they are is not told: nobody is learnt from them.
        "phone" => Role::Whole(Entity::PhoneNumber),
        "email" => Role::Whole(Entity::EmailAddress),
        "bank_card" => Role::Whole(Entity::CreditCard),
        "mention" => Role::Handle,
        "mention_name" => Role::Person,
        _ => return None,
    })
}

/// Labels describe nobody; the kind of a chat does.
fn is_label(slice: &Slice) -> bool {
    slice.role == Role::Kind && slice.subject == 0
}

fn drop_labels(first: usize, slices: &mut Slices) {
    let list = slices.list.split_off(first);
    if slices.naming == Naming::On {
        let fields = slices.fields.split_off(first.min(slices.fields.len()));
        slices.fields.extend(list.iter().zip(fields).filter(|(slice, _)| !is_label(slice)).map(|(_, field)| field));
    }
    slices.list.extend(list.into_iter().filter(|slice| !is_label(slice)));
}
