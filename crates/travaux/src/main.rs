//! Travaux keeps the record of how a text is negotiated, while it is being made. One file a subcommand.

mod check;
mod exit;
mod files;

use std::process::ExitCode;

use clap::Parser;

/// Keeps the record of how a text is negotiated, while it is being made.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    Check(check::Args),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(args) => check::run(&args),
    };
    done.unwrap_or_else(|fault| {
        complain(&fault);
        exit::FILE_IS_WRONG.into()
    })
}

/// Says on the terminal what went wrong and what to do next.
#[expect(clippy::print_stderr, reason = "this is where the binary talks to its terminal")]
pub(crate) fn complain(fault: &miette::Report) {
    eprintln!("{fault:?}");
}
