//! How long the filter takes for one short line, from start to end: what a shell loop or a hook pays for each call.
//!
//! `cargo bench --bench startup [-- RUNS]`. `true` and `cat` run in turn with it, on the same line: what they take is what
//! the system takes for any process. Results go into `RECORD.md` by hand.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;
use wait4::Wait4;

/// What is in the line decides which tables and automata have to be there at all.
const LINES: [(&str, &str); 6] = [
    ("nothing", "see you at the boathouse then\n"),
    ("an e-mail", "write to zoe@example.org about it\n"),
    ("+44 7700 900123", "ring +44 7700 900123 about it\n"),
    ("07700 900123", "ring me on 07700 900123 about it\n"),
    ("a name in a field", "{\"sender_name\":\"Maya Lindqvist\",\"text\":\"it is me, Maya\"}\n"),
    ("an API key", concat!("the key is gh", "p_16C7e42F292c6912E7710c838347Ae178B4a\n")),
];

/// Wall and CPU time of one process, in milliseconds.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
}

fn main() {
    let runs = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(30).max(1);
    println!("one line through a pipe, {runs} runs each, in turn; milliseconds");
    println!("{:12} {:18} {:>9} {:>9} {:>9} {:>9}", "program", "line with", "wall min", "median", "CPU min", "median");
    for (label, line) in LINES {
        let programs = ["true", "cat", env!("CARGO_BIN_EXE_dmredact")];
        let mut costs: [Vec<Cost>; 3] = Default::default();
        for _ in 0..runs {
            for (program, costs) in programs.iter().zip(&mut costs) {
                costs.extend(time(program, line));
            }
        }
        for (name, costs) in ["true", "cat", "dmredact"].iter().zip(&costs) {
            report(name, label, costs);
        }
    }
}

fn report(name: &str, label: &str, costs: &[Cost]) {
    let sorted = |pick: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(pick).collect();
        values.sort_by(f64::total_cmp);
        values
    };
    let (walls, cpus) = (sorted(|cost| cost.wall), sorted(|cost| cost.cpu));
    let Some((wall, cpu)) = walls.first().zip(cpus.first()) else { return println!("{name:12} could not be run") };
    let middle = costs.len() / 2;
    println!("{name:12} {label:18} {wall:>9.2} {:>9.2} {cpu:>9.2} {:>9.2}", walls[middle], cpus[middle]);
}

/// Runs a program with this on standard input; `None` if it cannot be started or fails.
fn time(program: &str, line: &str) -> Option<Cost> {
    let begun = Instant::now();
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    // `true` may be gone before it is written to.
    let _ = child.stdin.take()?.write_all(line.as_bytes());
    let end = child.wait4().ok()?;
    let wall = begun.elapsed().as_secs_f64() * 1e3;
    let cpu = (end.rusage.utime + end.rusage.stime).as_secs_f64() * 1e3;
    end.status.success().then_some(Cost { wall, cpu })
}
