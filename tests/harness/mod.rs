//! Runs the real binary in a folder of its own.

#![allow(dead_code, unreachable_pub, reason = "each test crate uses its own part of it")]

pub mod archives;
pub mod fixture;
pub mod shape;
pub mod survivors;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A telephone number that Ofcom keeps for drama, and another.
pub const PHONE: &str = "+44 7700 900123";
pub const OTHER: &str = "+44 7700 900456";

/// A folder that goes away with the test.
pub struct Bench {
    dir: tempfile::TempDir,
}

/// What a run came to.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Bench {
    pub fn new() -> Bench {
        Bench { dir: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file, and the folders that it lies in.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).symlink_metadata().is_ok()
    }

    /// Everything in the folder, sorted, folders with `/`.
    pub fn list(&self) -> Vec<String> {
        let all = walkdir::WalkDir::new(self.dir.path()).min_depth(1).sort_by_file_name().into_iter().map(Result::unwrap);
        all.map(|entry| {
            let name = entry.path().strip_prefix(self.dir.path()).unwrap().to_string_lossy().into_owned();
            if entry.file_type().is_dir() { name + "/" } else { name }
        })
        .collect()
    }

    /// The program, in this folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dmredact"));
        command.args(arguments).current_dir(self.dir.path());
        command
    }

    /// Runs it without anything on standard input.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.pipe(arguments, "")
    }

    /// Runs it with this on standard input.
    pub fn pipe(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
        let mut child = piped(&mut self.command(arguments)).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.as_ref().to_vec();
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Ran::of(&output)
    }

    pub fn zip(&self, name: &str, entries: &[(&str, &str)]) -> PathBuf {
        let file = std::fs::File::create(self.path(name)).unwrap();
        let mut writer = zip::ZipWriter::new(file);
        for (entry, content) in entries {
            let time = zip::DateTime::from_date_and_time(2024, 5, 6, 7, 8, 10).unwrap();
            let options = zip::write::SimpleFileOptions::DEFAULT.last_modified_time(time).unix_permissions(0o640);
            writer.start_file(*entry, options).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap();
        self.path(name)
    }
}

impl Ran {
    pub fn of(output: &Output) -> Ran {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ran { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// It ended so, and the numbers that tests plant are not in what it said.
    #[track_caller]
    pub fn is(self, code: i32) -> Ran {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        assert!(!self.err.contains("900123"), "a value on standard error:\n{}", self.err);
        assert!(!self.err.contains("internal error"), "{}", self.err);
        self
    }
}

pub fn piped(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped())
}

/// The entries of a zip: names and texts.
pub fn unzip(path: &Path) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut entries = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        entries.push((file.name().unwrap().into_owned(), text));
    }
    entries
}
