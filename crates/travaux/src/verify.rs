//! `travaux verify`: is this what was filed? Works without network and believes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use miette::{IntoDiagnostic as _, WrapErr as _};
use record::{
    CHECKPOINT_BYTES_MAX, Checkpoint, KeptCheckpoint, Proof, RECEIPT_BYTES_MAX, Report, Soundness, Verdict,
    Vkey, format_instant, verify_receipt, verify_store,
};

use crate::{exit, files};

/// Verify a receipt, or the records of a data folder, without network.
///
/// Exit 0 proved, 1 damaged and what, 2 the argument cannot be read, 3 consistent but the signer is unknown.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A receipt (`.txt`) or a data folder.
    path: PathBuf,
    /// The verification key of the record, from somebody you trust.
    #[arg(long, value_name = "VKEY")]
    key: Option<String>,
    /// A checkpoint that somebody else kept: exposes a record that was rewritten or rolled back behind it.
    #[arg(long, value_name = "FILE")]
    checkpoint: Option<PathBuf>,
}

/// Verifies and says in plain words what was proved and what cannot be.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let key: Option<Vkey> = match &args.key {
        Some(text) => Some(text.parse().into_diagnostic().wrap_err("--key is not a verification key")?),
        None => None,
    };
    let kept = match &args.checkpoint {
        Some(path) => {
            let text = files::text(path, CHECKPOINT_BYTES_MAX, "name the file of a checkpoint")?;
            Some(
                Checkpoint::parse(&text)
                    .into_diagnostic()
                    .wrap_err_with(|| format!("{} is not a checkpoint", path.display()))?,
            )
        }
        None => None,
    };
    let (said, code) = if args.path.is_dir() {
        folder(&args.path, key.as_ref(), kept.as_ref())?
    } else {
        receipt(&args.path, key.as_ref(), kept.as_ref())?
    };
    // A closed pipe is the reader's choice.
    let _ = write!(std::io::stdout(), "{said}");
    Ok(code.into())
}

fn receipt(path: &Path, key: Option<&Vkey>, kept: Option<&Checkpoint>) -> miette::Result<(String, u8)> {
    if path.extension().is_some_and(|extension| extension == "sqlite") {
        return Err(miette::miette!("{} is a record; name the folder in which it lies", path.display()));
    }
    // A receipt that is not text, or too long, is a damaged receipt and not a wrong argument.
    let receipt = files::bytes(path, RECEIPT_BYTES_MAX, "name a receipt or a data folder")?;
    Ok(match verify_receipt(receipt, key, kept) {
        Verdict::Proved(proof) => (format!("Proved.\n{}{LIMITS}", told(&proof)), 0),
        Verdict::ConsistentSignerUnknown(proof) => (
            format!("Consistent, but the signer is unknown.\n{}{SIGNER}{LIMITS}", told(&proof)),
            exit::SIGNER_UNKNOWN,
        ),
        Verdict::Damaged(fault) => (format!("Damaged: {fault} ({}).\n", fault.name()), exit::BROKEN),
    })
}

const SIGNER: &str = "Without --key it is not known whose signature this is: ask somebody you trust for the\n\
    verification key of the forum.\n";
const LIMITS: &str = "Not proved: that the operator shows everyone the same record. Whoever has the signing key can write\n\
    another one; a checkpoint that somebody else kept (--checkpoint) exposes that.\n";

const OLDER: &str =
    "Nor: that every older checkpoint is still kept. The record does not say how many there were.\n";

fn told(proof: &Proof) -> String {
    let kept = match proof.kept {
        KeptCheckpoint::NotGiven => "",
        KeptCheckpoint::Agrees => "The checkpoint that was kept agrees with it.\n",
        KeptCheckpoint::OfAnotherSize => {
            "The checkpoint that was kept is of another size; only the whole record can be compared with it.\n"
        }
    };
    format!(
        "{} of {} was received {} and filed {} ({}).\nWhat was sent has the digest {}.\n\
         It is entry {} of the {} that the signed checkpoint covers.\n{kept}",
        proof.reference,
        proof.forum,
        format_instant(proof.received),
        format_instant(proof.filed),
        proof.zone,
        proof.digest,
        proof.index,
        proof.size,
    )
}

fn folder(path: &Path, key: Option<&Vkey>, kept: Option<&Checkpoint>) -> miette::Result<(String, u8)> {
    let records = named(path, "sqlite")?;
    let missing = missing(path, &records, key, kept)?;
    if records.is_empty() && missing.is_empty() {
        return Err(miette::miette!("{} holds no record", path.display()));
    }
    let (mut said, mut worst) = (String::new(), 0);
    for forum in missing {
        let _ = writeln!(said, "{forum}: missing. The record of {forum} is not in this folder.");
        worst = exit::BROKEN;
    }
    for (forum, record) in &records {
        let key = key.filter(|key| forum_of(key.name()) == forum);
        let kept = kept.filter(|kept| kept.forum().as_str() == forum);
        let (text, code) = match verify_store(record, key, kept) {
            Ok(report) => told_of(&report),
            Err(fault) => (format!("{}: damaged: {fault}.\n", record.display()), exit::BROKEN),
        };
        said.push_str(&text);
        // Damaged before unknown before proved.
        worst = match (worst, code) {
            (exit::BROKEN, _) | (_, exit::BROKEN) => exit::BROKEN,
            (before, now) => before.max(now),
        };
    }
    if worst != exit::BROKEN {
        said.push_str(LIMITS);
        said.push_str(OLDER);
    }
    Ok((said, worst))
}

/// The forums whose record must be here and is not: those with a signing key, and those somebody asks about.
fn missing(
    path: &Path,
    records: &BTreeMap<String, PathBuf>,
    key: Option<&Vkey>,
    kept: Option<&Checkpoint>,
) -> miette::Result<BTreeSet<String>> {
    let keys = path.join("keys");
    let mut forums: BTreeSet<String> =
        if keys.is_dir() { named(&keys, "key")?.into_keys().collect() } else { BTreeSet::new() };
    forums.extend(key.map(|key| forum_of(key.name()).to_owned()));
    forums.extend(kept.map(|kept| kept.forum().to_string()));
    forums.retain(|forum| !records.contains_key(forum));
    Ok(forums)
}

/// The forum that a key is named for.
fn forum_of(key_name: &str) -> &str {
    key_name.strip_prefix("travaux/").unwrap_or(key_name)
}

/// The files of a folder with this extension, by the name before it, which is a forum's.
fn named(folder: &Path, extension: &str) -> miette::Result<BTreeMap<String, PathBuf>> {
    let cannot = || format!("{} cannot be read", folder.display());
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_diagnostic().wrap_err_with(cannot)? {
        let path = entry.into_diagnostic().wrap_err_with(cannot)?.path();
        if path.extension().is_some_and(|its| its == extension) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            found.insert(name, path);
        }
    }
    Ok(found)
}

fn told_of(report: &Report) -> (String, u8) {
    let Report { forum, size, root, contents, erased, checkpoints, .. } = report;
    let counted = format!(
        "{size} entries, {contents} contents whole, {erased} erased by a fact of the record, {checkpoints} checkpoints.\n\
         Root {root}.\n"
    );
    match report.soundness {
        Soundness::Proved => (format!("{forum}: proved. {counted}"), 0),
        Soundness::ConsistentSignerUnknown => (
            format!("{forum}: consistent, but the signer is unknown. {counted}{SIGNER}"),
            exit::SIGNER_UNKNOWN,
        ),
        Soundness::Damaged => {
            let mut text = format!("{forum}: damaged.\n");
            for fault in &report.faults {
                let _ = writeln!(text, "  {fault}");
            }
            (text, exit::BROKEN)
        }
    }
}
