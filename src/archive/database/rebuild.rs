//! A new database from an old one and the lines that came back: the same tables, rows, types and settings, with what was replaced.
//!
//! Old rows are read again beside the lines, so what a line did not change is bound as it was, and what no line can show (blobs)
//! is never lost on the way. Triggers are made when all rows are there; indexes over texts are built anew.

use super::schema::{AFTER, BEFORE, Made, Schema, Table, Virtual, quoted};
use super::value::{self, Keeps, New};
use super::{dump, line, unreadable};
use crate::error::{Error, ErrorKind};
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, Row, Statement, ffi};
use std::collections::{HashMap, HashSet};

/// Makes a value unlike all that stand where each may stand only once.
const MOST_ALIKE: u32 = 10_000_000;

/// What a new database lacks of the old one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lacks {
    /// Blobs that are empty now.
    pub(super) blobs: u64,
    /// Indexes over texts that are empty now, because what they were made from is nowhere.
    pub(super) searches: u64,
    /// Tables and indexes that need a program of their own.
    pub(super) foreign: u64,
}

/// Lines, one after the other; `None` is the end.
pub(super) trait Lines {
    /// The next one, without its end.
    fn next_line(&mut self) -> Result<Option<String>, Error>;
}

/// Writes a new database into `target`, which is empty.
pub(super) fn rebuild(source: &Connection, target: &Connection, lines: &mut dyn Lines, keeps: Keeps) -> Result<Lacks, Error> {
    let schema = Schema::read(source).map_err(|error| unreadable(&error))?;
    let mut build = Build { source, target, schema: &schema, lacks: Lacks::default(), keeps, made: HashSet::new() };
    build.prepare().map_err(|error| unwritable(&error))?;
    build.make_tables()?;
    let mut rows = Rows { lines, waiting: None, scratch: Vec::new(), alike: HashMap::new() };
    for (number, table) in schema.tables.iter().enumerate() {
        build.fill((number, table), &mut rows)?;
    }
    if rows.waiting(usize::MAX)?.is_some() {
        return Err(not_ours());
    }
    build.close()?;
    Ok(build.lacks)
}

struct Build<'b> {
    source: &'b Connection,
    target: &'b Connection,
    schema: &'b Schema,
    lacks: Lacks,
    keeps: Keeps,
    /// Tables of modules that are there, by their places.
    made: HashSet<usize>,
}

impl Build<'_> {
    /// Settings, and the beginning of the one transaction.
    fn prepare(&self) -> rusqlite::Result<()> {
        for name in BEFORE {
            let setting: Value = self.source.pragma_query_value(None, name, |row| row.get(0))?;
            self.target.pragma_update(None, name, &setting)?;
        }
        // What a schema could run does not: an index over the texts of a view would read a view that never ends.
        self.target.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
        self.target.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        self.target.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        self.target.pragma_update(None, "journal_mode", "MEMORY")?;
        self.target.pragma_update(None, "synchronous", "OFF")?;
        self.target.pragma_update(None, "foreign_keys", false)?;
        // A placeholder may be longer than what a table expects; it is better than what stood there.
        self.target.pragma_update(None, "ignore_check_constraints", true)?;
        self.target.pragma_update(None, "cache_size", -(32 << 10))?;
        self.target.execute_batch("BEGIN")
    }

    fn make_tables(&mut self) -> Result<(), Error> {
        for made in &self.schema.order {
            match *made {
                Made::Table(at) => {
                    if let Some(sql) = self.schema.tables.get(at).and_then(|table| table.sql.as_ref()) {
                        self.target.execute(sql, []).map_err(|error| foreign(&error))?;
                    }
                }
                Made::Virtual(at) => {
                    let own = self.schema.virtuals.get(at).filter(|own| own.is_search() || own.is_made_of_others());
                    if own.is_some_and(|own| self.target.execute(&own.sql, []).is_ok()) {
                        self.made.insert(at);
                    } else {
                        self.lacks.foreign += 1;
                    }
                }
            }
        }
        for sql in self.schema.indexes.iter().filter(|sql| is_unique(sql)) {
            self.lacks.foreign += u64::from(self.target.execute(sql, []).is_err());
        }
        Ok(())
    }

    /// All rows of a table.
    fn fill(&mut self, (number, table): (usize, &Table), rows: &mut Rows<'_>) -> Result<(), Error> {
        let is_there = table.content_of.is_none_or(|of| self.made.contains(&of));
        let mut insert = match is_there {
            true => Some(self.target.prepare(&table.insert()).map_err(|error| unwritable(&error))?),
            false => None,
        };
        let singles = if is_there { singles(self.target, table).map_err(|error| unwritable(&error))? } else { HashSet::new() };
        let (lacks, keeps) = (&mut self.lacks, self.keeps);
        dump::each(self.source, table, |row, at| match rows.line((number, at))? {
            // It was not chosen.
            None => Ok(()),
            Some(line) => match &mut insert {
                Some(insert) => {
                    let Some(mut values) = rows.values((table, &line), row, keeps)? else { return Ok(()) };
                    lacks.blobs += values.iter().filter(|(new, _)| *new == New::LeftOut).count() as u64;
                    rows.insert((number, table), (row, &mut values), insert, &singles)
                }
                None => Ok(()),
            },
        })
    }

    fn close(&mut self) -> Result<(), Error> {
        for sql in self.schema.indexes.iter().filter(|sql| !is_unique(sql)) {
            self.lacks.foreign += u64::from(self.target.execute(sql, []).is_err());
        }
        for sql in &self.schema.rest {
            self.lacks.foreign += u64::from(self.target.execute(sql, []).is_err());
        }
        for (_, own) in self.schema.virtuals.iter().enumerate().filter(|(at, own)| self.made.contains(at) && own.is_search()) {
            self.lacks.searches += u64::from(self.search_again(own).is_err());
        }
        self.finish().map_err(|error| unwritable(&error))
    }

    fn search_again(&self, own: &Virtual) -> rusqlite::Result<usize> {
        let name = quoted(&own.name);
        self.target.execute(&format!("INSERT INTO main.{name}({name}) VALUES ('rebuild')"), [])
    }

    fn finish(&self) -> rusqlite::Result<()> {
        if self.schema.has_sequence {
            self.target.execute("DELETE FROM main.sqlite_sequence", [])?;
            let mut read = self.source.prepare("SELECT name, seq FROM main.sqlite_sequence ORDER BY rowid")?;
            let mut rows = read.query([])?;
            while let Some(row) = rows.next()? {
                let (name, last): (Value, Value) = (row.get(0)?, row.get(1)?);
                self.target.execute("INSERT INTO main.sqlite_sequence(name, seq) VALUES (?, ?)", (name, last))?;
            }
        }
        for name in AFTER {
            let setting: Value = self.source.pragma_query_value(None, name, |row| row.get(0))?;
            self.target.pragma_update(None, name, &setting)?;
        }
        self.target.execute_batch("COMMIT")
    }
}

/// `CREATE UNIQUE INDEX`, as SQLite writes it down.
fn is_unique(sql: &str) -> bool {
    sql.starts_with("CREATE UNIQUE ")
}

/// The columns whose values may stand only once in a table, alone or together; if a computed one is among them, all.
fn singles(target: &Connection, table: &Table) -> rusqlite::Result<HashSet<usize>> {
    let mut singles = HashSet::new();
    let mut list = target.prepare(&format!("PRAGMA main.index_list({})", quoted(&table.name)))?;
    let indexes = list.query_map([], |row| Ok((row.get::<_, String>("name")?, row.get::<_, bool>("unique")?)))?;
    for index in indexes.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().filter(|(_, unique)| *unique) {
        let mut info = target.prepare(&format!("PRAGMA main.index_info({})", quoted(&index.0)))?;
        for name in info.query_map([], |row| row.get::<_, Option<String>>("name"))? {
            let name = name?;
            let of = (0..table.columns.len()).filter(|at| name.as_ref().is_none_or(|name| table.columns[*at].name == *name));
            singles.extend(of);
        }
    }
    Ok(singles)
}

/// The lines that come back, and what is needed to make rows of them.
struct Rows<'l> {
    lines: &'l mut dyn Lines,
    waiting: Option<(line::At, String)>,
    scratch: Vec<u8>,
    /// How often something that may stand only once came up.
    alike: HashMap<(usize, Vec<u8>), u32>,
}

impl Rows<'_> {
    /// The row that the next line is of; `until` is the number of the table that is read.
    fn waiting(&mut self, until: usize) -> Result<Option<line::At>, Error> {
        while self.waiting.is_none() {
            match self.lines.next_line()? {
                None => return Ok(None),
                Some(line) if line.is_empty() || line.starts_with(dump::FIRST) => {}
                Some(line) => self.waiting = Some((line::at(&line).ok_or_else(not_ours)?, line)),
            }
        }
        let at = self.waiting.as_ref().map(|(at, _)| *at);
        // A line of a table that was read already belongs to no row.
        if at.is_some_and(|(table, _)| until != usize::MAX && table < until) { Err(not_ours()) } else { Ok(at) }
    }

    /// The line of a row, unless it was left out.
    fn line(&mut self, row: line::At) -> Result<Option<String>, Error> {
        match self.waiting(row.0)? {
            Some(at) if at == row => Ok(self.waiting.take().map(|(_, line)| line)),
            Some(at) if at < row => Err(not_ours()),
            _ => Ok(None),
        }
    }

    /// What stands in the new row, and the place of it in the old one; `None` if there is none.
    fn values(&mut self, (table, line): (&Table, &str), row: &Row<'_>, keeps: Keeps) -> Result<Option<Vec<(New, usize)>>, Error> {
        let mut tokens = Vec::with_capacity(table.columns.len());
        line::values(line, &mut tokens).ok_or_else(not_ours)?;
        if tokens.is_empty() && !table.columns.is_empty() {
            return Ok(None);
        }
        // What was only told stands first.
        let tokens = tokens.len().checked_sub(table.columns.len()).and_then(|told| tokens.get(told..)).ok_or_else(not_ours)?;
        let before = usize::from(table.rowid.is_some());
        let mut values: Vec<(New, usize)> = (0..before).map(|at| (New::Same, at)).collect();
        for (at, (column, token)) in (before..).zip(table.columns.iter().zip(tokens)) {
            let old = row.get_ref(at).map_err(|error| unreadable(&error))?;
            let is_own_number = column.is_key && matches!(old, ValueRef::Integer(_));
            let new =
                if is_own_number { New::Same } else { value::read(old, token, keeps, &mut self.scratch).ok_or_else(not_ours)? };
            values.push((new, at));
        }
        Ok(Some(values))
    }

    fn insert(
        &mut self,
        (number, table): (usize, &Table),
        (row, values): (&Row<'_>, &mut [(New, usize)]),
        insert: &mut Statement<'_>,
        singles: &HashSet<usize>,
    ) -> Result<(), Error> {
        let before = usize::from(table.rowid.is_some());
        let first: Vec<Option<Vec<u8>>> = values
            .iter()
            .map(|(new, at)| match new {
                New::Text(text) if at.checked_sub(before).is_some_and(|at| singles.contains(&at)) => Some(text.clone()),
                _ => None,
            })
            .collect();
        loop {
            match put(row, values, insert) {
                Ok(()) => return Ok(()),
                Err(error) if is_twice(&error) && first.iter().any(Option::is_some) => {}
                Err(error) => return Err(unwritable(&error)),
            }
            for ((new, _), text) in values.iter_mut().zip(&first) {
                let Some(text) = text else { continue };
                let count = self.alike.entry((number, text.clone())).or_insert(1);
                *count += 1;
                if *count > MOST_ALIKE {
                    return Err(not_ours());
                }
                *new = New::Text([text, format!(" ({count})").as_bytes()].concat());
            }
        }
    }
}

/// Binds a row and writes it.
fn put(row: &Row<'_>, values: &[(New, usize)], insert: &mut Statement<'_>) -> rusqlite::Result<()> {
    for (index, (new, at)) in values.iter().enumerate() {
        let value = match new {
            New::Same => row.get_ref(*at)?,
            New::Integer(number) => ValueRef::Integer(*number),
            New::Real(number) => ValueRef::Real(*number),
            New::Text(text) => ValueRef::Text(text),
            New::Blob(blob) => ValueRef::Blob(blob),
            New::LeftOut => ValueRef::Blob(b""),
        };
        insert.raw_bind_parameter(index + 1, ToSqlOutput::Borrowed(value))?;
    }
    insert.raw_execute().map(drop)
}

/// Whether something stands there already that may stand only once.
fn is_twice(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(failure, _)
        if matches!(failure.extended_code, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY))
}

fn not_ours() -> Error {
    Error::input(
        "internal error: the rows of the database came back in another order",
        "please report this with the kind of file, not the file",
    )
}

/// A table that only a program of its own can make.
fn foreign(error: &rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ffi::ErrorCode::DiskFull | ffi::ErrorCode::SystemIoFailure) => unwritable(error),
        _ => Error::input("a table of the database needs the program that it belongs to", "export it from the app"),
    }
}

/// Why the new database cannot be written.
fn unwritable(error: &rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ffi::ErrorCode::DiskFull | ffi::ErrorCode::SystemIoFailure) => Error::new(
            ErrorKind::Output,
            "could not be written: no room for the new database",
            "set TMPDIR to a folder on a disk with more space",
        ),
        Some(ffi::ErrorCode::ConstraintViolation) => Error::input(
            "a value in the database cannot be replaced, because its table does not allow it",
            "leave it out, or export it from the app",
        ),
        Some(ffi::ErrorCode::DatabaseCorrupt) => unreadable(error),
        _ => Error::input("a database that cannot be written anew", "export it from the app"),
    }
}
