//! Compiles `locales/*/*.ftl` into one method per message, and refuses a set that is not whole.
//!
//! What is missing, superfluous or contradictory in any language stops the build here, so nothing
//! about a message can go wrong when a page is shown.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/markup.rs"]
mod markup;
#[path = "build/read.rs"]
mod read;

use std::{env, fs, path::Path};

use catalogue::{Catalogue, LANGUAGES};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");

    let mut faults = Vec::new();
    let catalogues = LANGUAGES.map(|lang| read_folder(&locales, lang, &mut faults));
    faults.extend(check::faults(&catalogues));
    assert!(
        faults.is_empty(),
        "the words in `locales/` are not whole, {} faults:\n  {}\n",
        faults.len(),
        faults.join("\n  ")
    );

    let target = Path::new(&env::var("OUT_DIR").expect("BUG: cargo sets OUT_DIR")).join("words.rs");
    fs::write(&target, generate::source(&catalogues))
        .unwrap_or_else(|error| panic!("cannot write `{}`: {error}", target.display()));
}

/// Reads all files of one language in the order of their names.
fn read_folder(locales: &Path, lang: &'static str, faults: &mut Vec<String>) -> Catalogue {
    let folder = locales.join(lang);
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("cannot read the folder `{}`: {error}", folder.display()))
        .map(|entry| entry.expect("a folder that opens can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    paths.sort();

    let mut catalogue = Catalogue::new(lang);
    for path in paths {
        let source = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("cannot read `{}`: {error}", path.display()));
        let name = path.file_name().expect("BUG: a listed file has a name").to_string_lossy();
        read::file(&mut catalogue, &format!("{lang}/{name}"), &source, faults);
    }
    catalogue
}
