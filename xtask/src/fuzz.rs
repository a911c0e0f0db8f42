//! Chance inputs to the text engine with libFuzzer, which learns from the counters in the code what an input reaches.
//!
//! The folder `fuzz` is a workspace of its own. The counters are put in by flags of stable Rust, the same that `cargo fuzz
//! --sanitizer none` passes, so that nothing has to be installed.

use crate::run::{Done, Fault, command, root, run};

/// The targets, each a program of `fuzz`.
const TARGETS: [&str; 3] = ["redline", "lineage", "markdown"];
/// Seconds for each target.
const SECONDS: u32 = 20;
/// Seconds that one input may take, and memory in MB.
const SLOWEST: u32 = 10;
const MEMORY_MB: u32 = 1_024;
/// Longest input in bytes.
const LENGTH_MAX: u32 = 4_096;
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";

/// Builds the targets and lets each run; what makes one fail is kept in `target/fuzz`.
pub(crate) fn run_all() -> Done {
    let host = host()?;
    let folder = root().join("target/fuzz");
    let mut build = command(
        "cargo",
        &["build", "--release", "--quiet", "--locked", "--manifest-path", "fuzz/Cargo.toml"],
    );
    // A target is named so that build scripts are built without the counters.
    build.args(["--target", &host, "--target-dir"]).arg(&folder).env("RUSTFLAGS", FLAGS);
    run(build)?;
    for target in TARGETS {
        let corpus = folder.join("corpus").join(target);
        std::fs::create_dir_all(&corpus)
            .map_err(|why| Fault(format!("{} cannot be made: {why}", corpus.display())))?;
        let mut fuzz = command(&folder.join(&host).join("release").join(target).display().to_string(), &[]);
        fuzz.arg(&corpus).arg(root().join("fuzz/seeds").join(target));
        fuzz.arg(format!("-artifact_prefix={}/{target}-", folder.display()));
        fuzz.args([format!("-max_total_time={SECONDS}"), format!("-timeout={SLOWEST}")]);
        fuzz.args([format!("-rss_limit_mb={MEMORY_MB}"), format!("-max_len={LENGTH_MAX}")]);
        fuzz.args(["-print_final_stats=1", "-print_funcs=0", "-verbosity=0"]);
        run(fuzz)?;
    }
    Ok(())
}

/// The target that this machine's own programs are built for.
fn host() -> Done<String> {
    let output = command("rustc", &["-vV"]).output();
    let output = output.map_err(|why| Fault(format!("rustc does not start: {why}")))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Fault("rustc does not say its host".into()))
}
