//! Rows as lines: `{"at":[3,17],"message":{"ROWID":17,"text":"…"}}`, after a first line that names all tables and columns.
//!
//! Behind the row of a person in an address book stand the numbers and addresses that other tables have of him, under `with`: only
//! what stands in one line is joined. It does not come back.
//!
//! `at` is the number of the table and that of the row, by which a line finds its row again; keys may have been replaced until then.

use super::pipe::Out;
use super::schema::{Schema, Table};
use super::{unreadable, value};
use crate::error::Error;
use rusqlite::{Connection, Row};
use std::collections::HashMap;
use std::io::Write as _;

/// How the first line begins.
pub(super) const FIRST: &str = "{\"sqlite\":1,";

/// What other tables say of the rows of a table: its name, what is said, and where that stands, by the number of the row.
const SAID: &[(&str, &str, &str)] = &[
    ("ZABCDRECORD", "phones", "SELECT ZOWNER, ZFULLNUMBER FROM main.ZABCDPHONENUMBER NOT INDEXED"),
    ("ZABCDRECORD", "emails", "SELECT ZOWNER, ZADDRESS FROM main.ZABCDEMAILADDRESS NOT INDEXED"),
    ("ABPerson", "values", "SELECT record_id, value FROM main.ABMultiValue NOT INDEXED"),
];
/// Rows of an address book that are looked at: nobody knows more people.
const MOST_SAID: usize = 1 << 20;

/// What is said of one row, by what it is.
type Said = HashMap<i64, Vec<(&'static str, String)>>;

fn said(source: &Connection, table: &Table) -> Said {
    let mut said = Said::new();
    for (_, what, sql) in SAID.iter().filter(|(of, ..)| table.name == *of) {
        // Tables of the same name may be another program's.
        let Ok(mut statement) = source.prepare(sql) else { continue };
        let Ok(rows) = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))) else { continue };
        rows.take(MOST_SAID).flatten().for_each(|(of, value): (i64, String)| said.entry(of).or_default().push((what, value)));
    }
    said
}

/// Writes all rows of a database.
pub(super) fn write(source: &Connection, out: &mut Out) -> Result<(), Error> {
    let schema = Schema::read(source).map_err(|error| unreadable(&error))?;
    let mut line = Vec::new();
    first(&schema, &mut line);
    out.add(&mut line)?;
    for (number, table) in schema.tables.iter().enumerate() {
        let said = said(source, table);
        each(source, table, |row, at| {
            one((number, table), (row, at), &mut line).map_err(|error| unreadable(&error))?;
            with(said.get(&at), &mut line);
            out.add(&mut line)
        })?;
    }
    Ok(())
}

/// Does something with every row of a table and the number of the row.
pub(super) fn each(
    source: &Connection,
    table: &Table,
    mut act: impl FnMut(&Row<'_>, i64) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut statement = source.prepare(&table.select()).map_err(|error| unreadable(&error))?;
    let mut rows = statement.query([]).map_err(|error| unreadable(&error))?;
    let mut counted = 0;
    while let Some(row) = rows.next().map_err(|error| unreadable(&error))? {
        let at = if table.rowid.is_some() { row.get(0).map_err(|error| unreadable(&error))? } else { counted };
        act(row, at)?;
        counted += 1;
    }
    Ok(())
}

fn first(schema: &Schema, line: &mut Vec<u8>) {
    line.extend(FIRST.as_bytes());
    line.extend(b"\"tables\":{");
    for (at, table) in schema.tables.iter().enumerate() {
        line.extend(if at > 0 { &b","[..] } else { b"" });
        value::string(&table.name, line);
        line.extend(b":[");
        for (at, column) in table.columns.iter().enumerate() {
            line.extend(if at > 0 { &b","[..] } else { b"" });
            value::string(&column.name, line);
        }
        line.push(b']');
    }
    line.extend(b"}}\n");
}

fn one((number, table): (usize, &Table), (row, at): (&Row<'_>, i64), line: &mut Vec<u8>) -> rusqlite::Result<()> {
    _ = write!(line, "{{\"at\":[{number},{at}],");
    value::string(&table.name, line);
    line.extend(b":{");
    let before = usize::from(table.rowid.is_some());
    for (index, column) in table.columns.iter().enumerate() {
        line.extend(if index > 0 { &b","[..] } else { b"" });
        value::string(&column.name, line);
        line.push(b':');
        value::write(row.get_ref(before + index)?, line);
    }
    line.push(b'}');
    Ok(())
}

/// The end of a line, and what else is said of its row.
fn with(said: Option<&Vec<(&'static str, String)>>, line: &mut Vec<u8>) {
    if let Some(said) = said {
        line.extend(b",\"with\":[");
        for (at, (what, value)) in said.iter().enumerate() {
            line.extend(if at > 0 { &b",{"[..] } else { b"{" });
            value::string(what, line);
            line.push(b':');
            value::string(value, line);
            line.push(b'}');
        }
        line.push(b']');
    }
    line.extend(b"}\n");
}
