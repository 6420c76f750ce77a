//! Opens an input: lists it, looks at every file in it, and does the same with the archives among them. What is wrong with
//! an archive in an archive is told of that one only.

use super::coding::Coding;
use super::kind::{self, Kind};
use super::limits::Budget;
use super::source::Source;
use super::spool::Spool;
use super::{Bytes, Container, Entry, EntryKind, Form, Listed, Meta, Place, Stamp, folder, source, tar, zip};
use crate::error::Error;
use rayon::prelude::*;
use std::collections::HashSet;
use std::path::Path;

/// Files looked at before it is asked how much of the budget is left.
const AT_ONCE: usize = 1024;

/// Opens what is at `path`; archives are opened to a depth of `deepest`.
pub(super) fn open(path: &Path, name: String, deepest: usize) -> Result<Container, Error> {
    let meta = std::fs::metadata(path).map_err(|error| source::cannot_open(&error))?;
    let mut opener = Opener { deepest, ..Opener::default() };
    let (form, coding) = if meta.is_dir() {
        let listed = folder::walk(path)?;
        opener.budget.input = listed.iter().map(|item| item.entry.size).sum();
        opener.level(listed, "", 1)?;
        (Form::Folder, Coding::Plain)
    } else if meta.is_file() {
        opener.budget.input = meta.len();
        let bytes = Bytes::Plain(Source::file(path, Stamp::of(&meta)));
        let kind = kind::look(&name, &bytes)?;
        if kind.form == Form::File {
            let entry = Entry { name: String::new(), kind: EntryKind::File, size: 0, ending: 0 };
            opener.file(Listed { entry, bytes, meta: Meta::default() }, &kind);
        } else {
            let listed = opener.unpack(&bytes, &kind)?;
            opener.level(listed, "", 1)?;
        }
        (kind.form, kind.coding)
    } else {
        return Err(Error::input("not a regular file", "pipe it in instead: dmredact < FILE"));
    };
    let Opener { entries, places, .. } = opener;
    let is_database = |(entry, place): (&Entry, &Place)| place.is_database.then(|| entry.name.clone());
    let databases: HashSet<String> = entries.iter().zip(&places).filter_map(is_database).collect();
    let logs = entries.iter().filter(|entry| entry.size > 0).filter_map(|entry| entry.name.strip_suffix("-wal"));
    let logged = logs.filter(|name| databases.contains(*name)).map(str::to_string).collect();
    Ok(Container { path: path.to_path_buf(), name, form, coding, entries, places, databases, logged })
}

#[derive(Default)]
struct Opener {
    deepest: usize,
    budget: Budget,
    spool: Spool,
    entries: Vec<Entry>,
    places: Vec<Place>,
}

impl Opener {
    /// Adds what a folder or archive lists; `within` is its name, `depth` counts it and those around it.
    fn level(&mut self, listed: Vec<Listed>, within: &str, depth: usize) -> Result<(), Error> {
        let mut rest = listed.into_iter();
        loop {
            let some: Vec<Listed> = rest.by_ref().take(AT_ONCE).collect();
            if some.is_empty() {
                return Ok(());
            }
            let budget = &self.budget;
            let look = |item: &Listed| match item.entry.kind {
                EntryKind::File => Some(budget.check().and_then(|()| kind::look(&item.entry.name, &item.bytes))),
                _ => None,
            };
            let looked: Vec<Option<Result<Kind, Error>>> = some.par_iter().map(look).collect();
            for (mut item, kind) in some.into_iter().zip(looked) {
                if !within.is_empty() {
                    item.entry.name = format!("{within}/{}", item.entry.name);
                }
                match kind {
                    None => self.push(item, Coding::Plain),
                    Some(kind) => self.looked(item, kind, depth)?,
                }
            }
        }
    }

    /// Adds a file of which it is known what it is, or what is wrong with it.
    fn looked(&mut self, mut item: Listed, kind: Result<Kind, Error>, depth: usize) -> Result<(), Error> {
        match kind {
            Err(error) => self.push(Listed { bytes: Bytes::Broken(error), ..item }, Coding::Plain),
            Ok(kind) if kind.form == Form::File => self.file(item, &kind),
            Ok(_) if depth >= self.deepest => {
                item.entry.kind = EntryKind::Deep;
                self.push(item, Coding::Plain);
            }
            Ok(kind) => self.archive(item, &kind, depth)?,
        }
        Ok(())
    }

    fn push(&mut self, item: Listed, coding: Coding) {
        self.entries.push(item.entry);
        self.places.push(Place { bytes: item.bytes, coding, meta: item.meta, is_database: false });
    }

    fn file(&mut self, mut item: Listed, kind: &Kind) {
        (item.entry.size, item.entry.ending) = (kind.size, kind.ending);
        let unpacked = if kind.coding == Coding::Plain { Ok(()) } else { self.budget.unpack(kind.size) };
        match unpacked {
            Ok(()) => {
                self.push(item, kind.coding);
                self.places.last_mut().into_iter().for_each(|place| place.is_database = kind.is_database);
            }
            Err(error) => self.push(Listed { bytes: Bytes::Broken(error), ..item }, Coding::Plain),
        }
    }

    fn archive(&mut self, mut item: Listed, kind: &Kind, depth: usize) -> Result<(), Error> {
        let listed = match self.unpack(&item.bytes, kind) {
            Ok(listed) => listed,
            Err(error) => {
                self.push(Listed { bytes: Bytes::Broken(error), ..item }, Coding::Plain);
                return Ok(());
            }
        };
        let name = item.entry.name.clone();
        item.entry.kind = EntryKind::Archive(kind.form);
        self.push(Listed { bytes: Bytes::None, ..item }, kind.coding);
        self.level(listed, &name, depth + 1)?;
        let end = Entry { name, kind: EntryKind::End, size: 0, ending: 0 };
        self.push(Listed { entry: end, bytes: Bytes::None, meta: Meta::default() }, Coding::Plain);
        Ok(())
    }

    /// The entries of an archive. One that does not lie in a file as it is gets unpacked first.
    fn unpack(&mut self, bytes: &Bytes, kind: &Kind) -> Result<Vec<Listed>, Error> {
        let source = match (bytes, kind.coding) {
            (Bytes::Plain(source), Coding::Plain) => source.clone(),
            _ => {
                let mut unpacked = kind.coding.decode(bytes.open()?, bytes.len())?;
                self.spool.take(&mut *unpacked, &mut self.budget)?
            }
        };
        let (listed, what) = match kind.form {
            Form::Zip => (zip::list(&source)?, "a zip"),
            Form::Tar => (tar::list(&source)?, "a tar"),
            Form::File | Form::Folder => (Vec::new(), "a file"),
        };
        self.budget.list(what, listed.iter().map(|item| item.entry.size))?;
        Ok(listed)
    }
}
