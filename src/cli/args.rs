//! The command line, as `clap` sees it: what `CLI.md` promises, in the words of the help.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const AFTER: &str = "\
Examples:
  dmredact messages.csv                       writes messages.redacted.csv beside it
  dmredact Basic_LinkedInDataExport.zip -o clean.zip
  dmredact exports/ -o redacted/              a folder: the mirrored tree, one numbering for all
  producer | dmredact | upload                a filter: a line is passed on as soon as it is decided
  dmredact scan --quiet *.json && upload      a gate: exit code 1 if anything was found

Exit codes: 0 done; 1 something was found (scan, --check); 2 wrong usage; 3 some input was not
understood and not written; 4 the output could not be written; 130 interrupted.
Limits: of people who are only talked about, in no field of the archive, some one in seven is missed
(--people adds them, --names aggressive finds more); pictures lose their metadata only; other files that are not text are left
out.
A first argument that names a subcommand is the subcommand; for a file of that name write ./scan.";

/// Remove people and their identifiers from message archives; the copies still open in the same programs.
#[derive(Parser, Debug)]
#[command(name = "dmredact", version, after_help = AFTER, args_conflicts_with_subcommands = true, max_term_width = 110)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) verb: Option<Verb>,
    #[command(flatten)]
    pub(super) redact: RedactArgs,
}

#[derive(Subcommand, Debug)]
pub(super) enum Verb {
    /// Report what would be removed; writes nothing.
    Scan(Box<ScanArgs>),
    /// Say why each thing was found: rule, check, cues, confidence. Writes nothing.
    Explain(Box<ExplainArgs>),
    /// Show who is in it, and write a people.toml to edit and pass back with --people.
    People(Box<PeopleArgs>),
    /// Measure recall, precision and leaks on labelled text.
    Eval(Box<EvalArgs>),
    /// List everything that can be found, and what each is called.
    Entities(ListArgs),
    /// List the export formats, and how a person gets each.
    Formats(ListArgs),
    /// List what can stand instead of a value.
    Operators(ListArgs),
}

#[derive(Args, Debug)]
pub(super) struct ListArgs {
    /// One JSON array instead of a table.
    #[arg(long)]
    pub(super) json: bool,
}

/// Options of both redact and scan.
#[derive(Args, Debug)]
pub(super) struct CommonArgs {
    /// Files, folders, archives (zip, tar, gz, zst); `-` is standard input, as is none in a pipe.
    #[arg(value_name = "INPUT")]
    pub(super) inputs: Vec<PathBuf>,
    /// The format of the input, instead of recognising it (see `dmredact formats`).
    #[arg(short, long, value_name = "ID")]
    pub(super) format: Option<String>,
    /// Only these entities or groups; `default`, `all`; a leading `-` takes away: all,-URL.
    #[arg(short, long, value_name = "LIST", allow_hyphen_values = true)]
    pub(super) entities: Option<String>,
    /// Ignore findings less sure than this, 0–100; for one entity or group: PHONE_NUMBER=80. Repeatable.
    #[arg(long, value_name = "[ENTITY=]N")]
    pub(super) min_confidence: Vec<String>,
    /// More participants: a file with one name a line (txt), names in a csv or vcf, or what `dmredact people` wrote.
    #[arg(long, value_name = "FILE")]
    pub(super) people: Option<PathBuf>,
    /// The archive's owner, by name, handle, address or id: becomes [ME].
    #[arg(long, value_name = "NAME")]
    pub(super) me: Option<String>,
    /// Somebody who is left named, by name, handle, address or id; repeatable.
    #[arg(long, value_name = "NAME")]
    pub(super) keep_people: Vec<String>,
    /// People of whom no field tells: only those of the archive and --people, or names that are found in texts too.
    #[arg(long, value_name = "MODE", default_value = "balanced")]
    pub(super) names: NamesArg,
    /// Terms or /regex/, one a line, that are never redacted.
    #[arg(long, value_name = "FILE")]
    pub(super) allow: Option<PathBuf>,
    /// Terms or /regex/, one a line, that are always redacted.
    #[arg(long, value_name = "FILE")]
    pub(super) deny: Option<PathBuf>,
    /// Regions whose national phone numbers count: GB,US (default: learnt from the archive).
    #[arg(long, value_name = "LIST")]
    pub(super) region: Option<String>,
    /// Only messages: leave out contacts, advertising, logins, search history and the like.
    #[arg(long, value_name = "WHAT")]
    pub(super) only: Option<OnlyArg>,
    /// Only messages sent on this day or later: 2025-03-04, 2025-03 or 2025.
    #[arg(long, value_name = "DATE")]
    pub(super) from: Option<String>,
    /// Only messages sent on this day or before.
    #[arg(long, value_name = "DATE")]
    pub(super) to: Option<String>,
    /// Only conversations whose title, id, file or folder matches, with `*` and `?`, in any case.
    #[arg(long, value_name = "GLOB")]
    pub(super) conversation: Option<String>,
    /// Only conversations in which somebody of this name takes part.
    #[arg(long, value_name = "NAME")]
    pub(super) participant: Option<String>,
    /// Pictures, films and sounds: strip what tells of people (what cannot be stripped is left out), keep, or drop.
    #[arg(long, value_name = "WHAT", default_value = "strip")]
    pub(super) media: MediaArg,
    /// Files that no reader understands, inside an archive or folder.
    #[arg(long, value_name = "WHAT", default_value = "drop")]
    pub(super) unknown: UnknownArg,
    /// How deep archives in archives are opened; the input itself is the first, deeper ones are left out.
    #[arg(long, value_name = "N", default_value = "3", value_parser = clap::value_parser!(u8).range(1..=16))]
    pub(super) max_archive_depth: u8,
    /// The summary as JSON; `-` is standard error (default: beside the output).
    #[arg(long, value_name = "PATH")]
    pub(super) summary: Option<PathBuf>,
    /// Threads (default: all cores).
    #[arg(short = 'j', long, value_name = "N")]
    pub(super) threads: Option<usize>,
    /// A progress bar on standard error.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) progress: When,
    /// Colours in help and errors.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) color: When,
    /// Only errors.
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// More about what is being done; never a value.
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub(super) verbose: u8,
    /// Bytes read at a time; changes memory, never the output.
    #[arg(long, value_name = "BYTES", hide = true)]
    pub(super) window: Option<usize>,
}

/// What happens to pictures, films and sounds.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum MediaArg {
    /// Take off where and when they were taken and the like.
    Strip,
    /// Copy them as they are.
    Keep,
    /// Leave them out.
    Drop,
}

/// What is wanted of an account export.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum OnlyArg {
    /// Messages.
    Messages,
}

#[derive(Args, Debug)]
pub(super) struct RedactArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// File or folder to write (default: NAME.redacted.EXT beside the input, NAME.redacted/ for a folder).
    #[arg(short, long, value_name = "PATH")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite existing output.
    #[arg(long)]
    pub(super) force: bool,
    /// What stands instead, for all or for one entity or group: mask, EMAIL_ADDRESS=label; repeatable.
    #[arg(short, long, value_name = "[ENTITY=]OP")]
    pub(super) replace: Vec<String>,
    /// A Markdown transcript of the conversations instead of the same format: one file, to read or to paste.
    #[arg(long)]
    pub(super) to_transcript: bool,
    /// With --to-transcript: a folder of files of about so many tokens each, for upload limits.
    #[arg(long, value_name = "TOKENS", requires = "to_transcript", value_parser = clap::value_parser!(u32).range(100..))]
    pub(super) split: Option<u32>,
    /// Do everything except writing.
    #[arg(short = 'n', long)]
    pub(super) dry_run: bool,
    /// Exit 1 if anything was, or would be, redacted.
    #[arg(long)]
    pub(super) check: bool,
    /// Publish nothing unless every input succeeded.
    #[arg(long)]
    pub(super) all_or_nothing: bool,
}

#[derive(Args, Debug)]
pub(super) struct PeopleArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// Where the list goes; `-` is standard output, instead of the table.
    #[arg(short, long, value_name = "PATH", default_value = "people.toml")]
    pub(super) output: PathBuf,
    /// Overwrite an existing list.
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Args, Debug)]
pub(super) struct ScanArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// One JSON object a line for everything found, on standard output.
    #[arg(long)]
    pub(super) json: bool,
    /// Put the values themselves into the JSON. They are what this tool exists to hide.
    #[arg(long, requires = "json")]
    pub(super) show_values: bool,
}

#[derive(Args, Debug)]
pub(super) struct ExplainArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// Show the values themselves. They are what this tool exists to hide.
    #[arg(long)]
    pub(super) show_values: bool,
}

/// Lines of {"id","text","spans":[{"start","end","type"}],"complete_for":["*"]}; places count code points.
#[derive(Args, Debug)]
pub(super) struct EvalArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// One JSON object instead of a table.
    #[arg(long)]
    pub(super) json: bool,
    /// Show every label that leaks and every finding that is wrong, with their texts: for your own use.
    #[arg(long)]
    pub(super) misses: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum NamesArg {
    /// Only those of the archive, and of --people.
    People,
    /// Names in texts, where they are likely.
    Balanced,
    /// Names in texts, where they are possible: more is hidden that is none.
    Aggressive,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum UnknownArg {
    Refuse,
    Drop,
    Copy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    Auto,
    Always,
    Never,
}
