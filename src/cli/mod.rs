//! The terminal: the only place with clap, indicatif, standard output and exit codes.

use crate::error::{Error, ErrorKind};
use clap::{CommandFactory, FromArgMatches};
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

mod args;
mod clock;
mod eval;
mod explain;
mod lists;
mod outputs;
mod people;
mod plan;
mod redact;
mod roster;
mod scan;
mod signals;
mod watch;

use args::{Cli, ListArgs, Verb, When};

/// How a verb ended, when it ended well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Found,
    SomeRefused,
}

/// Runs the program on its arguments.
pub fn main() -> ExitCode {
    quiet_panics();
    let matches = match command().try_get_matches_from(std::env::args_os()) {
        Ok(matches) => matches,
        Err(error) => return usage_error(&error),
    };
    let Ok(cli) = Cli::from_arg_matches(&matches) else { return ExitCode::from(2) };
    signals::watch();
    let ended = std::panic::catch_unwind(|| run(cli)).unwrap_or_else(|_| {
        crate::archive::cleanup();
        Err(Error::input("stopped by an internal error", "nothing was written; please report it"))
    });
    match ended {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Ok(Outcome::SomeRefused) => ExitCode::from(3),
        Err(error) => fail(&error),
    }
}

fn run(cli: Cli) -> Result<Outcome, Error> {
    match cli.verb {
        None => redact::run(cli.redact),
        Some(Verb::Scan(args)) => scan::run(*args),
        Some(Verb::Explain(args)) => explain::run(&args),
        Some(Verb::People(args)) => people::run(&args),
        Some(Verb::Eval(args)) => eval::run(&args),
        Some(Verb::Entities(args)) => print(&lists::entities(), &args),
        Some(Verb::Formats(args)) => print(&lists::formats(), &args),
        Some(Verb::Operators(args)) => print(&lists::operators(), &args),
    }
}

fn print(list: &lists::List, args: &ListArgs) -> Result<Outcome, Error> {
    let text = list.render(args);
    std::io::stdout().lock().write_all(text.as_bytes()).map_err(|error| Error::writing(&error))?;
    Ok(Outcome::Done)
}

/// The command, with `--color` taken to heart before anything is printed.
fn command() -> clap::Command {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let says = |value: &str| {
        let pairs = arguments.windows(2).any(|pair| pair[0] == "--color" && pair[1] == value);
        pairs || arguments.iter().any(|argument| *argument == *format!("--color={value}"))
    };
    let choice = if says("never") {
        clap::ColorChoice::Never
    } else if says("always") {
        clap::ColorChoice::Always
    } else {
        clap::ColorChoice::Auto
    };
    Cli::command().color(choice)
}

/// Help and version are no errors; everything else is wrong usage, exit code 2.
fn usage_error(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { 2 } else { 0 })
}

fn fail(error: &Error) -> ExitCode {
    if error.kind != ErrorKind::Closed {
        complain(&error.to_string());
    }
    ExitCode::from(match error.kind {
        ErrorKind::Usage => 2,
        ErrorKind::Input => 3,
        ErrorKind::Output => 4,
        ErrorKind::Closed => 0,
        ErrorKind::Interrupted => 130,
    })
}

/// One line on standard error. If even that is closed, there is nobody to tell. Names of files may hold anything: what
/// would move the cursor is not passed on.
fn complain(line: &str) {
    tell(&format!("dmredact: {line}"));
}

/// The same without the program's name.
fn tell(line: &str) {
    let line = line.replace(char::is_control, "\u{fffd}");
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// A panic names its place and nothing else: its message could hold a piece of somebody's text.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        complain(&format!("internal error{place}"));
    }));
}

/// Whether something that is shown `when` is shown on this stream.
fn wanted(when: When, stream: &impl IsTerminal) -> bool {
    match when {
        When::Auto => stream.is_terminal(),
        When::Always => true,
        When::Never => false,
    }
}
