//! Screenshots of the demonstration, to be looked at beside the mock-ups.

use crate::run::{Done, command, run};
use crate::tools;

/// Takes them into `target/shots`.
pub(crate) fn take() -> Done {
    tools::browser()?;
    run(command("cargo", &["build", "--quiet", "-p", "travaux"]))?;
    run(command("node", &["tests/browser/shots.mjs"]))
}
