//! What a database is made of: its tables and how their rows are told apart, what else it has, and its settings.

use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// What a database is made of.
pub(super) struct Schema {
    /// Tables whose rows are handed over, in the order of the database.
    pub(super) tables: Vec<Table>,
    /// Tables that a module makes: full-text indexes and others.
    pub(super) virtuals: Vec<Virtual>,
    /// All of these in the order of the database.
    pub(super) order: Vec<Made>,
    /// Indexes, as they were made.
    pub(super) indexes: Vec<String>,
    /// Views and triggers, as they were made.
    pub(super) rest: Vec<String>,
    /// Whether tables count up their own ids.
    pub(super) has_sequence: bool,
}

/// A table, by its place.
#[derive(Clone, Copy)]
pub(super) enum Made {
    Table(usize),
    Virtual(usize),
}

/// A table with rows.
pub(super) struct Table {
    pub(super) name: String,
    /// How it was made; `None` for the content of a full-text index, which is made with it.
    pub(super) sql: Option<String>,
    pub(super) columns: Vec<Column>,
    /// Under what name its rows have a number, if they have.
    pub(super) rowid: Option<&'static str>,
    /// The full-text index whose content it is: its place in [`Schema::virtuals`].
    pub(super) content_of: Option<usize>,
}

pub(super) struct Column {
    pub(super) name: String,
    /// Whether it may be the number of the row itself.
    pub(super) is_key: bool,
}

/// A table that a module makes.
pub(super) struct Virtual {
    pub(super) name: String,
    pub(super) sql: String,
    pub(super) module: String,
}

impl Virtual {
    /// Whether it is an index over texts, which can be built anew.
    pub(super) fn is_search(&self) -> bool {
        matches!(self.module.as_str(), "fts3" | "fts4" | "fts5")
    }

    /// Whether it holds nothing of its own.
    pub(super) fn is_made_of_others(&self) -> bool {
        matches!(self.module.as_str(), "fts4aux" | "fts5vocab")
    }
}

/// A name as SQL has it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Settings that a new database has to have before its first table.
pub(super) const BEFORE: &[&str] = &["page_size", "encoding", "auto_vacuum"];
/// Settings that it gets at its end.
pub(super) const AFTER: &[&str] = &["user_version", "application_id"];

impl Schema {
    pub(super) fn read(source: &Connection) -> rusqlite::Result<Schema> {
        let kinds = kinds(source)?;
        let made = rows(source, "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' ORDER BY rowid")?;
        let kind = |name: &str| kinds.get(name).map_or("", |(kind, _)| kind.as_str());
        let virtuals: Vec<Virtual> =
            made.iter().filter(|(name, _)| kind(name) == "virtual").map(|(name, sql)| of_module(name, sql)).collect();
        let contents: HashMap<String, usize> = (0..)
            .zip(&virtuals)
            .filter(|(_, own)| own.is_search())
            .map(|(at, own)| (format!("{}_content", own.name), at))
            .collect();
        let (mut tables, mut order, mut virtuals_seen) = (Vec::new(), Vec::new(), 0);
        for (name, sql) in &made {
            let (content_of, sql) = match kind(name) {
                _ if name.starts_with("sqlite_") => continue,
                "virtual" => {
                    order.push(Made::Virtual(virtuals_seen));
                    virtuals_seen += 1;
                    continue;
                }
                "shadow" if contents.contains_key(name) => (contents.get(name).copied(), None),
                "shadow" => continue,
                _ => (None, Some(sql.clone())),
            };
            let has_rowid = kinds.get(name).is_none_or(|(_, without)| !without);
            order.push(Made::Table(tables.len()));
            tables.push(table(source, (name, sql), (has_rowid, content_of))?);
        }
        let indexes =
            rows(source, "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid")?;
        let rest = rows(source, "SELECT name, sql FROM main.sqlite_master WHERE type IN ('view', 'trigger') ORDER BY rowid")?;
        let only_sql = |rows: Vec<(String, String)>| rows.into_iter().map(|(_, sql)| sql).collect();
        let has_sequence = made.iter().any(|(name, _)| name == "sqlite_sequence");
        Ok(Schema { tables, virtuals, order, indexes: only_sql(indexes), rest: only_sql(rest), has_sequence })
    }
}

impl Table {
    /// Its rows in the order of their numbers, or of their key.
    pub(super) fn select(&self) -> String {
        let columns = self.rowid.map(str::to_string).into_iter().chain(self.columns.iter().map(|column| quoted(&column.name)));
        format!("SELECT {} FROM main.{} NOT INDEXED", columns.collect::<Vec<_>>().join(", "), quoted(&self.name))
    }

    pub(super) fn insert(&self) -> String {
        let columns = self.rowid.map(str::to_string).into_iter().chain(self.columns.iter().map(|column| quoted(&column.name)));
        let columns: Vec<String> = columns.collect();
        let places = vec!["?"; columns.len()].join(", ");
        format!("INSERT INTO main.{} ({}) VALUES ({places})", quoted(&self.name), columns.join(", "))
    }
}

fn rows(source: &Connection, sql: &str) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = source.prepare(sql)?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// What SQLite makes of each table, and whether its rows have no numbers.
fn kinds(source: &Connection) -> rusqlite::Result<HashMap<String, (String, bool)>> {
    let mut statement = source.prepare("PRAGMA main.table_list")?;
    let rows = statement.query_map([], |row| Ok((row.get("name")?, (row.get("type")?, row.get("wr")?))))?;
    rows.collect()
}

/// `CREATE VIRTUAL TABLE x USING fts5(…)`. A name may hold `using`, too, so the module is looked for behind it.
fn of_module(name: &str, sql: &str) -> Virtual {
    let lower = sql.to_ascii_lowercase();
    let behind = lower.find(&name.to_ascii_lowercase()).map_or(0, |at| at + name.len());
    let rest = lower.get(behind..).unwrap_or_default();
    let rest = rest.find("using").and_then(|at| rest.get(at + 5..)).unwrap_or_default();
    let module = rest.trim_start().split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').next().unwrap_or_default();
    Virtual { name: name.to_string(), sql: sql.to_string(), module: module.to_string() }
}

fn table(
    source: &Connection,
    (name, sql): (&str, Option<String>),
    (has_rowid, content_of): (bool, Option<usize>),
) -> rusqlite::Result<Table> {
    let mut statement = source.prepare(&format!("PRAGMA main.table_xinfo({})", quoted(name)))?;
    let all = statement
        .query_map([], |row| Ok((row.get::<_, String>("name")?, row.get::<_, i64>("pk")?, row.get::<_, i64>("hidden")?)))?;
    let all = all.collect::<rusqlite::Result<Vec<_>>>()?;
    let names: HashSet<String> = all.iter().map(|(name, ..)| name.to_ascii_lowercase()).collect();
    let rowid = ["_rowid_", "rowid", "oid"].into_iter().find(|rowid| has_rowid && !names.contains(*rowid));
    // What is computed from other columns is computed again.
    let own = all.into_iter().filter(|(.., hidden)| *hidden == 0);
    let columns = own.map(|(name, key, _)| Column { name, is_key: key > 0 }).collect();
    Ok(Table { name: name.to_string(), sql, columns, rowid, content_of })
}
