//! The dev tool behind the name dictionary and the model: see README.md beside it.
#![allow(clippy::print_stdout, reason = "a tool talks on standard output")]

mod corpus;
mod measure;
mod pack;
mod train;

use std::path::Path;

const USAGE: &str =
    "cargo run --release --example names -- pack SOURCES.tsv | train SOURCES.tsv | cross SOURCES.tsv | measure [FILE.jsonl…]";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["pack", sources] => pack::run(Path::new(sources)),
        ["train", sources] => train::run(Path::new(sources)),
        ["cross", sources] => train::cross(Path::new(sources)),
        ["measure", files @ ..] => measure::run(files),
        _ => {
            println!("{USAGE}");
            std::process::exit(2);
        }
    }
}
