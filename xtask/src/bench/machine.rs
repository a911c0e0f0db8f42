//! On what, and when, the numbers were measured.

use std::fs;

use crate::run::command;

/// One sentence about the machine, the date and the versions.
pub(crate) fn describe() -> String {
    let cpu = field("/proc/cpuinfo", "model name").unwrap_or_else(|| "an unknown processor".to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory =
        field("/proc/meminfo", "MemTotal").and_then(|kb| kb.trim_end_matches(" kB").parse::<u64>().ok());
    let memory =
        memory.map_or_else(String::new, |kb| format!(", {} GB of memory", (kb + 500_000) / 1_000_000));
    let said = |program: &str, arguments: &[&str]| {
        let output = command(program, arguments).output().ok();
        let text = output.map(|output| [output.stdout, output.stderr].concat()).unwrap_or_default();
        String::from_utf8_lossy(&text).lines().next().unwrap_or_default().trim().to_owned()
    };
    let (date, kernel) = (said("date", &["-u", "+%Y-%m-%d"]), said("uname", &["-sr"]));
    let (rust, nginx) = (said("rustc", &["--version"]), said("nginx", &["-v"]));
    let wrk = said("wrk", &["-v"]);
    let wrk = wrk.split(" [").next().unwrap_or_default();
    format!("Measured on {date}: {cpu}, {cores} cores{memory}, {kernel}; {rust}, {nginx}, {wrk}.")
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
