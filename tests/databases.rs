//! Databases come back with the same tables, rows and types, and with nothing in any byte of the file that was to go.
#![cfg(feature = "sqlite")]

mod harness;

use dmredact::archive::Container;
use dmredact::engine::{Options, Unknown};
use dmredact::redact::{Policy, operator};
use harness::fixture::{self, list, redact, root};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use std::io::Read;
use std::path::{Path, PathBuf};

fn by(name: &str) -> Options {
    let mut policy = Policy::default();
    policy.set_default(operator(name).unwrap());
    Options { policy, ..Options::default() }
}

fn kept() -> Options {
    Options { unknown: Unknown::Copy, ..by("keep") }
}

/// Every database of the fixtures, and what it becomes.
fn redacted(options: &Options) -> Vec<(PathBuf, PathBuf, tempfile::TempDir)> {
    let inputs = [
        ("imessage-db", "sms.db"),
        ("imessage-db", "Messages/chat.db"),
        ("imessage-db", "Messages/AddressBook-v22.abcddb"),
        ("whatsapp-db", "databases/msgstore.db"),
        ("whatsapp-db", "databases/wa.db"),
        ("sqlite", "odds.sqlite3"),
        ("sqlite", "people.db"),
        ("sqlite", "signal-plain.sqlite"),
    ];
    let one = |(format, name): (&str, &str)| {
        let input = root().join(format).join("input").join(name);
        let redacted = redact(&input, options);
        (input, redacted.path.clone(), redacted.folder)
    };
    inputs.into_iter().map(one).collect()
}

fn open(path: &Path) -> Connection {
    // Nothing may be left beside the fixture.
    let uri = format!("file:{}?immutable=1", path.display().to_string().replace(' ', "%20"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(uri, flags).unwrap()
}

fn rows(db: &Connection, sql: &str) -> Vec<Vec<Value>> {
    let mut statement = db.prepare(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut all = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        all.push((0..columns).map(|at| raw(row.get_ref(at).unwrap())).collect());
    }
    all
}

/// A text that is no UTF-8 as a blob.
fn raw(value: rusqlite::types::ValueRef<'_>) -> Value {
    match value {
        rusqlite::types::ValueRef::Text(bytes) if std::str::from_utf8(bytes).is_err() => Value::Blob(bytes.to_vec()),
        value => Value::try_from(value).unwrap(),
    }
}

fn text(db: &Connection, sql: &str) -> String {
    match &rows(db, sql)[0][0] {
        Value::Text(text) => text.clone(),
        other => panic!("{sql}: {other:?}"),
    }
}

/// Tables with rows of their own.
fn tables(db: &Connection) -> Vec<(String, bool)> {
    let list =
        rows(db, "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_s%'");
    list.into_iter()
        .map(|row| match row.as_slice() {
            [Value::Text(name), Value::Integer(without)] => (name.clone(), *without == 1),
            _ => unreachable!(),
        })
        .collect()
}

fn all_rows(db: &Connection, (table, without): &(String, bool)) -> Vec<Vec<Value>> {
    let rowid = if *without { "" } else { "_rowid_, " };
    rows(db, &format!("SELECT {rowid}* FROM \"{table}\" NOT INDEXED"))
}

#[test]
fn a_policy_that_keeps_everything_keeps_rows_numbers_types_and_settings() {
    for (input, output, _folder) in redacted(&kept()) {
        if input.ends_with("chat.db") {
            continue; // Its newest rows are in the log.
        }
        let (old, new) = (open(&input), open(&output));
        let mut seen = 0;
        for table in tables(&old) {
            let (one, other) = (all_rows(&old, &table), all_rows(&new, &table));
            seen += one.len();
            assert_eq!(one, other, "{}: {}", input.display(), table.0);
        }
        assert!(seen > 0);
        for setting in ["page_size", "encoding", "auto_vacuum", "user_version", "application_id"] {
            let sql = format!("PRAGMA {setting}");
            assert_eq!(rows(&old, &sql), rows(&new, &sql), "{}: {setting}", input.display());
        }
        let schema = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%' AND name NOT LIKE 'area%' ORDER BY 1, 2";
        assert_eq!(rows(&old, schema), rows(&new, schema), "{}", input.display());
        if !rows(&old, "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").is_empty() {
            let sequence = "SELECT * FROM sqlite_sequence ORDER BY rowid";
            assert_eq!(rows(&old, sequence), rows(&new, sequence));
        }
    }
}

#[test]
fn redacted_databases_are_sound_and_as_large() {
    for operator in ["pseudonym", "label", "redact", "mask"] {
        for (input, output, _folder) in redacted(&by(operator)) {
            let (old, new) = (open(&input), open(&output));
            assert_eq!(text(&new, "PRAGMA integrity_check"), "ok", "{operator}: {}", output.display());
            for table in tables(&old).iter().filter(|_| !input.ends_with("chat.db")) {
                let types = |rows: Vec<Vec<Value>>| -> Vec<Vec<_>> {
                    rows.iter().map(|row| row.iter().map(Value::data_type).collect()).collect()
                };
                let (one, other) = (types(all_rows(&old, table)), types(all_rows(&new, table)));
                assert_eq!(one, other, "{operator}: {}: {}", input.display(), table.0);
            }
        }
    }
}

/// Whether bytes hold a text, in UTF-8 or UTF-16, whatever its case.
fn holds(bytes: &[u8], text: &str) -> bool {
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let forms = [text.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
    let same = |form: &Vec<u8>| bytes.windows(form.len()).any(|window| window.eq_ignore_ascii_case(form));
    forms.iter().any(same)
}

#[test]
fn nothing_planted_is_in_any_byte_of_the_file() {
    for (input, output, _folder) in redacted(&Options::default()) {
        let format = input.strip_prefix(root()).unwrap().iter().next().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&output).unwrap();
        for planted in list(format, "PLANTED").iter().filter(|planted| planted.len() > 4) {
            assert!(!holds(&bytes, planted), "{planted} is in {}", output.display());
        }
        // What had been deleted.
        for gone in ["Vilhelmina", "Strandberg", "Valdemar", "Quist"] {
            assert!(!holds(&bytes, gone), "{gone} is in {}", output.display());
        }
    }
}

#[test]
fn the_newest_messages_are_read_from_the_log_and_nothing_is_written_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["chat.db", "chat.db-wal"] {
        std::fs::copy(root().join("imessage-db/input/Messages").join(name), folder.path().join(name)).unwrap();
    }
    let look = || -> Vec<_> {
        let mut all: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        all.sort();
        all.into_iter()
            .map(|path| (std::fs::read(&path).unwrap(), std::fs::metadata(&path).unwrap().modified().unwrap(), path))
            .collect()
    };
    let before = look();
    let redacted = redact(&folder.path().join("chat.db"), &Options::default());
    assert!(before == look(), "something was written to the input");
    let new = open(&redacted.path);
    let newest = text(&new, "SELECT text FROM message WHERE ROWID = 200");
    assert!(newest.contains("the newest message is only in the log"), "{newest}");
    let whole = redact(folder.path(), &Options::default());
    let names: Vec<_> =
        walkdir::WalkDir::new(&whole.path).min_depth(1).into_iter().map(|entry| entry.unwrap().file_name().to_owned()).collect();
    assert_eq!(names, ["chat.db"]);
}

#[test]
fn logs_are_not_copied_even_if_what_is_unknown_is() {
    let options = Options { unknown: Unknown::Copy, ..Options::default() };
    let redacted = redact(&root().join("imessage-db/input/Messages"), &options);
    assert!(redacted.files().iter().all(|(name, _)| !name.ends_with("-wal")));
}

#[test]
fn full_text_search_works_and_finds_what_stands_there_now() {
    let all = redacted(&Options::default());
    let of = |name: &str| open(&all.iter().find(|(input, ..)| input.ends_with(name)).unwrap().1);
    let found = |db: &Connection, sql: &str| rows(db, sql).len();
    let store = of("msgstore.db");
    assert_eq!(found(&store, "SELECT docid FROM message_ftsv2 WHERE message_ftsv2 MATCH 'readable'"), 1);
    assert_eq!(found(&store, "SELECT docid FROM message_ftsv2 WHERE message_ftsv2 MATCH 'ottilia'"), 0);
    let signal = of("signal-plain.sqlite");
    for table in ["messages_fts", "messages_own"] {
        assert_eq!(found(&signal, &format!("SELECT rowid FROM {table} WHERE {table} MATCH 'usual'")), 1);
        assert_eq!(found(&signal, &format!("SELECT rowid FROM {table} WHERE {table} MATCH 'imre'")), 0);
    }
    let odds = of("odds.sqlite3");
    assert_eq!(found(&odds, "SELECT rowid FROM own WHERE own MATCH 'soup'"), 1);
    assert_eq!(found(&odds, "SELECT rowid FROM own WHERE own MATCH 'saoirse'"), 0);
    assert_eq!(found(&odds, "SELECT rowid FROM of_notes WHERE of_notes MATCH 'wrote'"), 1);
    assert_eq!(found(&odds, "SELECT rowid FROM wordless WHERE wordless MATCH 'index'"), 0);
    assert_eq!(found(&odds, "SELECT 1 FROM sqlite_master WHERE name LIKE 'area%' OR name LIKE 'sqlite_stat%'"), 0);
    // Triggers did not run.
    assert_eq!(rows(&odds, "SELECT count(*) FROM log"), [[Value::Integer(3 + 2)]]);
}

fn refusal(name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    assert!(fixture::try_redact(&path, &Options::default()).is_none(), "{name} was written");
    let container = Container::open(&path).unwrap();
    let mut run = dmredact::engine::Run::new(Options::default());
    let mut surveyed = [run.survey(container)];
    run.learn(&mut surveyed);
    surveyed[0].fault().expect("a refusal").to_string()
}

#[test]
fn damaged_and_encrypted_databases_are_refused() {
    let whole = std::fs::read(root().join("imessage-db/input/sms.db")).unwrap();
    for length in [100, 1024, 4096, 20_000, whole.len() / 2, whole.len() - 4096] {
        let seen = refusal("sms.db", &whole[..length]);
        assert!(seen.contains("database"), "{length}: {seen}");
    }
    let noise: Vec<u8> = (0..8192u32).map(noise_at).collect();
    assert!(refusal("signal.db", &noise).contains("encrypted, or no SQLite database"));
    assert!(refusal("msgstore.db.crypt15", &noise).contains("encrypted"));
    // Pages full of noise are found out or read as something, and never a panic.
    for seed in 0..24usize {
        let mut broken = whole.clone();
        let at = (seed * 7919) % broken.len();
        let end = (at + 40).min(broken.len());
        broken[at.max(100).min(end)..end].iter_mut().for_each(|byte| *byte ^= 0x5A);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sms.db");
        std::fs::write(&path, &broken).unwrap();
        if let Some(redacted) = fixture::try_redact(&path, &Options::default()) {
            assert_eq!(text(&open(&redacted.path), "PRAGMA integrity_check"), "ok", "{seed}");
        }
    }
}

fn noise_at(at: u32) -> u8 {
    (at.wrapping_mul(2_654_435_761) >> 13) as u8
}

#[test]
fn a_database_in_a_zip_is_opened_and_written_into_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("databases/wa.db", options).unwrap();
    std::io::Write::write_all(&mut zip, &std::fs::read(root().join("whatsapp-db/input/databases/wa.db")).unwrap()).unwrap();
    zip.finish().unwrap();
    let redacted = redact(&path, &Options::default());
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&redacted.path).unwrap()).unwrap();
    let mut bytes = Vec::new();
    archive.by_index(0).unwrap().read_to_end(&mut bytes).unwrap();
    let inner = folder.path().join("inner.db");
    std::fs::write(&inner, bytes).unwrap();
    assert_eq!(rows(&open(&inner), "SELECT count(*) FROM wa_contacts"), [[Value::Integer(3)]]);
    assert!(!holds(&std::fs::read(&inner).unwrap(), "Ottilia"));
}

#[test]
fn a_log_in_an_archive_is_not_passed_over_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Messages.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for name in ["chat.db", "chat.db-wal"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, &std::fs::read(root().join("imessage-db/input/Messages").join(name)).unwrap())
            .unwrap();
    }
    zip.finish().unwrap();
    let redacted = fixture::try_redact(&path, &Options::default()).unwrap();
    let reasons: Vec<_> = redacted.summary.inputs.iter().filter_map(|file| file.reason.clone()).collect();
    assert!(reasons[0].contains("newest changes beside it (-wal)"), "{reasons:?}");
    assert!(redacted.files().is_empty());
}

#[test]
fn rows_can_be_chosen_and_the_rest_is_not_there() {
    let choice = dmredact::engine::Choice { conversation: Some(glob::Pattern::new("*choir").unwrap()), ..Default::default() };
    let redacted = redact(&root().join("imessage-db/input/sms.db"), &Options { choice, ..Options::default() });
    let new = open(&redacted.path);
    // The fourth gives the group another name.
    assert_eq!(rows(&new, "SELECT count(*) FROM message"), [[Value::Integer(3)]]);
    assert_eq!(rows(&new, "SELECT count(*) FROM handle"), [[Value::Integer(6)]]);
    let bytes = std::fs::read(&redacted.path).unwrap();
    assert!(holds(&bytes, "and everybody") && !holds(&bytes, "Your parcel arrives"));
}

/// A database made by these statements, redacted.
fn made(sql: &str) -> (Connection, dmredact::Summary, tempfile::TempDir, fixture::Redacted) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made.db");
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let redacted = redact(&path, &Options::default());
    (open(&redacted.path), redacted.summary.clone(), folder, redacted)
}

#[test]
fn nothing_that_a_schema_could_run_is_run() {
    let (new, summary, ..) = made(
        "CREATE TABLE t(full_name TEXT); INSERT INTO t VALUES('Maya Lindqvist');
         CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id, 'text' AS body FROM c;
         CREATE VIRTUAL TABLE search USING fts5(body, content='endless', content_rowid='id');
         CREATE TRIGGER more AFTER INSERT ON t BEGIN INSERT INTO t SELECT 'again' FROM endless; END;",
    );
    assert_eq!(rows(&new, "SELECT * FROM t"), [[Value::Text("[PERSON_1]".into())]]);
    assert_eq!(
        rows(&new, "SELECT count(*) FROM sqlite_master WHERE name IN ('endless', 'search', 'more')"),
        [[Value::Integer(3)]]
    );
    assert!(summary.inputs[0].reason.as_ref().is_some_and(|reason| reason.contains("search indexes left empty")));
}

#[test]
fn what_may_stand_only_once_does() {
    let (new, ..) = made(
        "CREATE TABLE people(email TEXT PRIMARY KEY, phone TEXT, UNIQUE(phone));
         CREATE TABLE alike(full_name TEXT, remark TEXT);
         CREATE UNIQUE INDEX only_once ON alike(lower(full_name));
         INSERT INTO people VALUES('maya@example.org', '+44 7700 900123'), ('MAYA@example.org', '+447700900123'), ('maya@example.org ', '07700900123');
         INSERT INTO alike VALUES('Maya Lindqvist', 'x'), ('Maya  Lindqvist', 'x');",
    );
    assert_eq!(text(&new, "PRAGMA integrity_check"), "ok");
    assert_eq!(
        rows(&new, "SELECT count(DISTINCT email), count(DISTINCT phone) FROM people"),
        [[Value::Integer(3), Value::Integer(3)]]
    );
    assert_eq!(
        rows(&new, "SELECT count(DISTINCT full_name), min(remark) FROM alike"),
        [[Value::Integer(2), Value::Text("x".into())]]
    );
}

#[test]
fn a_database_in_the_middle_of_a_change_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wa.db");
    std::fs::copy(root().join("whatsapp-db/input/databases/wa.db"), &path).unwrap();
    std::fs::write(folder.path().join("wa.db-journal"), b"\xD9\xD5\x05\xF9\x20\xA1\x63\xD7 and more").unwrap();
    let mut run = dmredact::engine::Run::new(Options::default());
    let mut surveyed = [run.survey(Container::open(&path).unwrap())];
    run.learn(&mut surveyed);
    assert!(surveyed[0].fault().unwrap().to_string().contains("in the middle of a change"));
}

#[test]
fn large_databases_are_built_in_a_file_and_leave_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.db");
    let db = Connection::open(&path).unwrap();
    db.execute_batch("CREATE TABLE t(full_name TEXT, filler BLOB); INSERT INTO t VALUES('Maya Lindqvist', zeroblob(70000000)), ('Tom Hale', NULL);").unwrap();
    drop(db);
    let redacted = redact(&path, &Options { unknown: Unknown::Copy, ..Options::default() });
    let new = open(&redacted.path);
    assert_eq!(
        rows(&new, "SELECT full_name, length(filler) FROM t")[0],
        [Value::Text("[PERSON_1]".into()), Value::Integer(70_000_000)]
    );
    assert_eq!(text(&new, "PRAGMA integrity_check"), "ok");
    let emptied = redact(&path, &Options::default());
    assert_eq!(rows(&open(&emptied.path), "SELECT length(filler) FROM t")[0], [Value::Integer(0)]);
    let tally: u64 = emptied.summary.not_scanned.iter().map(|row| row.count).sum();
    assert_eq!(tally, 1);
}
