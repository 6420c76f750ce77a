//! How fast a whole run is, as a multiple of copying: CPU seconds and peak memory of real processes on seeded corpora.
//!
//! `cargo bench --bench throughput [-- MEGABYTES [ROUNDS]]`. Each round runs `cp`, dmredact and ripgrep (if it is installed)
//! one after the other on the same file in memory; the least CPU of all rounds counts. With `DMREDACT_BENCH_BEFORE=PATH`, an
//! older binary runs in every round too. Last come inputs that are made to be slow, as multiples of ordinary chat, byte for byte.
//! Results go into `RECORD.md` by hand.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

mod corpus;

use corpus::{Density, Shape, corpus};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use wait4::Wait4;

/// A union of what dmredact looks for, as far as patterns can say it: no checksums, no names, no structure.
const UNION: &str = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}|\+\d[\d ().-]{6,16}\d|\b(?:\d[ -]?){13,19}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|https?://\S+|\b(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}\b|\b\d{3}-\d{2}-\d{4}\b|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+";

/// What a finished process cost.
#[derive(Clone, Copy)]
struct Cost {
    cpu: f64,
    wall: f64,
    peak: u64,
}

fn main() {
    if let Some(asked) = std::env::var_os(WRITE) {
        return write(&asked.to_string_lossy());
    }
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let (megabytes, rounds) = (numbers.next().unwrap_or(256), numbers.next().unwrap_or(5));
    let folder = tempfile::tempdir_in(memory()).expect("a folder in memory");
    println!("{megabytes} MB each, least CPU of {rounds} rounds, one thread; MB = 10^6 bytes of file");
    println!(
        "{:24} {:>8} {:>8} {:>8} {:>7} {:>7} {:>9} {:>9} {:>9}",
        "corpus", "cp s", "ours s", "rg s", "x cp", "rg x", "MB/s CPU", "peak MiB", "x before"
    );
    for (shape, extension) in SHAPES {
        for density in DENSITIES {
            if density == Density::Chat || shape == Shape::Text || shape == Shape::WhatsApp {
                let input = folder.path().join(format!("{}.{extension}", file_name(shape)));
                make(&input, &format!("{shape:?} {density:?}"), megabytes);
                measure(&input, &format!("{shape:?} {density:?}"), rounds);
                std::fs::remove_file(&input).expect("the corpus can be removed");
            }
        }
    }
    worst(folder.path(), rounds);
}

/// How much of each input that is made to be slow.
const WORST_BYTES: usize = 4_000_000;

/// Pieces that are repeated: what begins an identifier at every byte, or nearly.
const WORST: [(&str, &str); 6] = [
    ("digits", "7391046258"),
    ("at signs", "@"),
    ("dotted letters", "a."),
    ("pairs of digits", "12 34 56 78 "),
    ("announcing words", "my password born pin one two "),
    ("list words", "abandon ability able about above absent "),
];

/// CPU seconds per byte of the worst inputs, beside those of ordinary chat in the same run.
fn worst(folder: &Path, rounds: usize) {
    let input = folder.join("worst.txt");
    let time = |text: &[u8]| {
        std::fs::write(&input, text).expect("the input can be written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_dmredact"));
        command.arg(&input).args(["-q", "--force", "-j", "1", "-o"]).arg(input.with_extension("out"));
        let fastest = (0..rounds).filter_map(|_| run(&mut command)).map(|cost| cost.cpu).fold(f64::INFINITY, f64::min);
        fastest / text.len() as f64
    };
    let chat = time(corpus(Shape::Text, Density::Chat, WORST_BYTES).as_bytes());
    println!("\n{:24} {:>14} {:>8}", "worst input, 4 MB", "ns per byte", "x chat");
    println!("{:24} {:>14.1} {:>8.1}", "ordinary chat", chat * 1e9, 1.0);
    for (name, piece) in WORST {
        let own = time(piece.repeat(WORST_BYTES / piece.len()).as_bytes());
        println!("{name:24} {:>14.1} {:>8.1}", own * 1e9, own / chat);
    }
}

/// Set for the process that writes a corpus: a process that held one would pass its own peak of memory on to those that it
/// starts and measures.
const WRITE: &str = "DMREDACT_BENCH_WRITE";

fn make(input: &Path, label: &str, megabytes: usize) {
    let this = std::env::current_exe().expect("the bench knows its own path");
    let asked = format!("{label} {megabytes} {}", input.display());
    let status = Command::new(this).env(WRITE, asked).status().expect("the corpus can be made");
    assert!(status.success(), "the corpus was not written");
}

/// `Slack Chat 256 /dev/shm/…`
fn write(asked: &str) {
    let mut words = asked.splitn(4, ' ');
    let shape =
        words.next().and_then(|name| SHAPES.into_iter().map(|(shape, _)| shape).find(|shape| format!("{shape:?}") == name));
    let density = words.next().and_then(|name| DENSITIES.into_iter().find(|density| format!("{density:?}") == name));
    let megabytes = words.next().and_then(|number| number.parse::<usize>().ok());
    let (Some(shape), Some(density), Some(megabytes), Some(path)) = (shape, density, megabytes, words.next()) else {
        panic!("{WRITE} is for the bench's own use");
    };
    std::fs::write(path, corpus(shape, density, megabytes * 1_000_000)).expect("the corpus can be written");
}

const SHAPES: [(Shape, &str); 4] =
    [(Shape::Jsonl, "jsonl"), (Shape::Slack, "json"), (Shape::WhatsApp, "txt"), (Shape::Text, "txt")];
const DENSITIES: [Density; 3] = [Density::Clean, Density::Chat, Density::Dense];

fn file_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Slack => "2025-03-04",
        Shape::WhatsApp => "WhatsApp Chat with Quiz night",
        Shape::Jsonl | Shape::Text => "messages",
    }
}

/// A folder that is kept in memory, if there is one: the disk is not what is measured.
fn memory() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_path_buf() } else { std::env::temp_dir() }
}

fn measure(input: &Path, label: &str, rounds: usize) {
    let output = input.with_extension("out");
    let ours = |threads: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dmredact"));
        command.arg(input).args(["-q", "--force", "-j", threads, "-o"]).arg(&output);
        command
    };
    let mut copy = Command::new("cp");
    copy.arg(input).arg(&output);
    let mut search = Command::new("rg");
    search.args(["--no-unicode", "--passthru", "-j1", "-N", "-r", "[X]", UNION]).arg(input);
    let older = std::env::var_os("DMREDACT_BENCH_BEFORE");
    let mut before = older.map(|path| {
        let mut command = Command::new(path);
        command.arg(input).args(["-q", "--force", "-j", "1", "-o"]).arg(&output);
        command
    });
    let (mut cp, mut us, mut rg, mut old) = (None, None, None, None);
    for _ in 0..rounds {
        cp = least(cp, run(&mut copy));
        us = least(us, run(&mut ours("1")));
        rg = least(rg, run(&mut search));
        old = least(old, before.as_mut().and_then(run));
        let _ = std::fs::remove_file(&output);
    }
    let two = run(&mut ours("2"));
    let _ = std::fs::remove_file(&output);
    let (Some(cp), Some(us)) = (cp, us) else { return println!("{label:24} could not be run") };
    let megabytes = std::fs::metadata(input).map_or(0, |meta| meta.len()) as f64 / 1e6;
    let (searched, faster) =
        rg.map_or(("-".to_string(), "-".to_string()), |rg| (format!("{:.2}", rg.cpu), format!("{:.1}", rg.cpu / us.cpu)));
    let peak = us.peak as f64 / f64::from(1 << 20);
    print!("{label:24} {:>8.2} {:>8.2} {searched:>8} {:>7.1} {faster:>7}", cp.cpu, us.cpu, us.cpu / cp.cpu);
    let slower = old.map_or("-".to_string(), |old| format!("{:.2}", us.cpu / old.cpu));
    print!(" {:>9.0} {peak:>9.0} {slower:>9}", megabytes / us.cpu);
    println!("   wall: 1 thread {:.2} s, 2 threads {:.2} s", us.wall, two.map_or(0.0, |two| two.wall));
}

fn least(known: Option<Cost>, new: Option<Cost>) -> Option<Cost> {
    match (known, new) {
        (Some(known), Some(new)) => {
            Some(if new.cpu < known.cpu { Cost { peak: new.peak.max(known.peak), ..new } } else { known })
        }
        (known, new) => known.or(new),
    }
}

/// Runs a command to its end; `None` if it is not there or failed.
fn run(command: &mut Command) -> Option<Cost> {
    let begun = std::time::Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let end = child.wait4().ok()?;
    let wall = begun.elapsed().as_secs_f64();
    let cpu = (end.rusage.utime + end.rusage.stime).as_secs_f64();
    end.status.success().then_some(Cost { cpu, wall, peak: end.rusage.maxrss })
}
