//! Running other programs and saying so.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A chore did not succeed.
#[derive(Debug)]
pub(crate) struct Fault(pub(crate) String);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a chore gives.
pub(crate) type Done<T = ()> = Result<T, Fault>;

/// Says something on the terminal.
#[expect(clippy::print_stdout, reason = "a chore talks to its terminal")]
pub(crate) fn say(text: &str) {
    println!("{text}");
}

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("BUG: xtask lies in the checkout").to_owned()
}

/// Whether this is a run in which a skipped part is a failure.
pub(crate) fn in_ci() -> bool {
    std::env::var_os("TRAVAUX_CI").is_some_and(|value| value == "1")
}

/// A command in the root of the checkout.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).args(arguments);
    command
}

/// Runs a command to its end and shows what it says.
pub(crate) fn run(mut command: Command) -> Done {
    say(&format!("$ {command:?}").replace('"', ""));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Fault(format!("{} ended with {status}", command.get_program().display()))),
        Err(why) => Err(Fault(format!("{} does not start: {why}", command.get_program().display()))),
    }
}

/// Whether a program answers.
pub(crate) fn answers(program: &str, arguments: &[&str]) -> bool {
    let mut command = command(program, arguments);
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
