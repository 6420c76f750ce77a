//! Rows as lines: `{"at":[3,17],"message":{"ROWID":17,"text":"…"}}`, after a first line that names all tables and columns.
//!
//! `at` is the number of the table and that of the row, by which a line finds its row again; keys may have been replaced until then.

use super::pipe::Out;
use super::said::Said;
use super::schema::{Schema, Table};
use super::{unreadable, value};
use crate::error::Error;
use rusqlite::{Connection, Row};
use std::io::Write as _;

/// How the first line begins.
pub(super) const FIRST: &str = "{\"sqlite\":1,";

/// Writes all rows of a database.
pub(super) fn write(source: &Connection, out: &mut Out) -> Result<(), Error> {
    let schema = Schema::read(source).map_err(|error| unreadable(&error))?;
    let mut line = Vec::new();
    first(&schema, &mut line);
    out.add(&mut line)?;
    for (number, table) in schema.tables.iter().enumerate() {
        let said = Said::of(source, table);
        each(source, table, |row, at| {
            one((number, table), (row, at), &said, &mut line).map_err(|error| unreadable(&error))?;
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

fn one((number, table): (usize, &Table), (row, at): (&Row<'_>, i64), said: &Said, line: &mut Vec<u8>) -> rusqlite::Result<()> {
    _ = write!(line, "{{\"at\":[{number},{at}],");
    value::string(&table.name, line);
    line.extend(b":{");
    said.before((row, at), line);
    let before = usize::from(table.rowid.is_some());
    for (index, column) in table.columns.iter().enumerate() {
        line.extend(if index > 0 { &b","[..] } else { b"" });
        value::string(&column.name, line);
        line.push(b':');
        value::write(row.get_ref(before + index)?, line);
    }
    line.push(b'}');
    said.behind(at, line);
    line.extend(b"}\n");
    Ok(())
}
