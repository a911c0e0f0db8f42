//! What the checks need beyond Rust: said before it is installed, installed where it may be.

use crate::run::{Done, Fault, answers, command, root, run, say};

/// Chromium as Debian ships it.
pub(crate) const CHROMIUM: &str = "/usr/bin/chromium";

/// Node.js, Chromium and the packages of the journeys.
pub(crate) fn browser() -> Done {
    if !answers("node", &["--version"]) || !answers("npm", &["--version"]) {
        debian(&["nodejs", "npm"])?;
    }
    if !answers(CHROMIUM, &["--version"]) {
        debian(&["chromium"])?;
    }
    let folder = root().join("tests/browser");
    if !folder.join("node_modules/playwright-core").exists() {
        say("Installing the packages of tests/browser (playwright-core, axe-core) into its node_modules.");
        let mut npm =
            command("npm", &["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"]);
        npm.current_dir(folder);
        run(npm)?;
    }
    Ok(())
}

/// Python with the package that the independent verifier needs, and the mail server of the tests.
pub(crate) fn python() -> Done {
    if !answers("python3", &["--version"]) {
        debian(&["python3", "python3-cryptography"])?;
    }
    if answers("python3", &["-c", "import cryptography, aiosmtpd"]) {
        return Ok(());
    }
    say("Installing the Python packages cryptography and aiosmtpd.");
    run(command(
        "python3",
        &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "cryptography", "aiosmtpd"],
    ))
    .or_else(|_| debian(&["python3-cryptography", "python3-aiosmtpd"]))
}

/// A client that makes load, and the server that pages are compared with.
pub(crate) fn load() -> Done {
    if answers("nginx", &["-v"]) && wrk_is_there() {
        return Ok(());
    }
    debian(&["nginx-light", "wrk"])
}

/// Whether a program that compares words is there; installed where it may be.
pub(crate) fn word_diffs(program: &str) -> bool {
    answers(program, &["--version"]) || (debian(&[program]).is_ok() && answers(program, &["--version"]))
}

/// A Python that has lxml's comparison of pages; installed where it may be.
pub(crate) fn lxml() -> Option<&'static str> {
    let found = || {
        ["/usr/bin/python3", "python3"]
            .into_iter()
            .find(|python| answers(python, &["-c", "import lxml.html.diff"]))
    };
    found().or_else(|| debian(&["python3-lxml"]).ok().and_then(|()| found()))
}

/// wrk ends with 1 where it only says its version.
fn wrk_is_there() -> bool {
    command("wrk", &["-v"]).output().is_ok()
}

/// Unpacks the versions of real policies where they lie beside the checkout; without them the tests say "skipped".
pub(crate) fn real_versions() -> Done<Option<std::path::PathBuf>> {
    let beside =
        root().parent().map(|parent| parent.join("shared/data/versions/github-site-policy-versions.tar.xz"));
    let Some(archive) = beside.filter(|archive| archive.exists()) else { return Ok(None) };
    let folder = root().join("target/versions");
    std::fs::create_dir_all(&folder)
        .map_err(|why| Fault(format!("{} cannot be made: {why}", folder.display())))?;
    let mut tar = command("tar", &["xf"]);
    tar.arg(archive).arg("-C").arg(&folder);
    run(tar)?;
    Ok(Some(folder))
}

/// Installs packages of Debian, as root only.
fn debian(packages: &[&str]) -> Done {
    let names = packages.join(" ");
    if !answers("sh", &["-c", "test \"$(id -u)\" = 0 && command -v apt-get"]) {
        return Err(Fault(format!(
            "not installed and not ours to install: {names}; run apt-get install {names}"
        )));
    }
    say(&format!("Installing from Debian: {names}"));
    run(command("apt-get", &["update", "-qq"]))?;
    let mut install = command("apt-get", &["install", "-y", "-qq", "--no-install-recommends"]);
    install.args(packages).env("DEBIAN_FRONTEND", "noninteractive");
    install.stdout(std::process::Stdio::null());
    run(install)
}
