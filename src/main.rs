//! The program: parse, run, exit code. Everything else is the library's.

fn main() -> std::process::ExitCode {
    dmredact::cli::main()
}
