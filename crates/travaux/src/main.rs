//! Travaux keeps the record of how a text is negotiated, while it is being made. One file a subcommand.

mod backup;
mod check;
mod clock;
mod demo;
mod erase;
mod exit;
mod files;
mod import;
mod open;
mod participants;
mod passing;
mod redline;
mod restore;
mod serve;
mod server;
mod simulate;
mod verify;

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
    Open(open::Args),
    Participants(participants::Args),
    Serve(serve::Args),
    Demo(demo::Args),
    Simulate(simulate::Args),
    Import(import::Args),
    Redline(redline::Args),
    Verify(verify::Args),
    Erase(erase::Args),
    Backup(backup::Args),
    Restore(restore::Args),
}

fn main() -> ExitCode {
    // Log lines go to standard error, so that standard output says only what was asked for.
    let filter = tracing_subscriber::EnvFilter::try_from_env("TRAVAUX_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let done = match Arguments::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Open(args) => open::run(&args),
        Command::Participants(args) => participants::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Simulate(args) => simulate::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Redline(args) => redline::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Erase(args) => erase::run(&args),
        Command::Backup(args) => backup::run(&args),
        Command::Restore(args) => restore::run(&args),
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
