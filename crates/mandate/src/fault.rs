//! What is wrong with a file that a person wrote, at its line.

use std::ops::Range;

use miette::{Diagnostic, NamedSource, SourceSpan};

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Diagnostic)]
#[error("{message}")]
pub struct Fault {
    /// What is wrong and what to write instead.
    pub message: String,
    /// Where in the file.
    #[label("here")]
    pub span: SourceSpan,
}

impl Fault {
    pub(crate) fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { message: message.into(), span: (span.start, span.end.saturating_sub(span.start)).into() }
    }

    /// A fault of the TOML itself, or of a value that its type cannot hold.
    pub(crate) fn of_toml(error: &toml::de::Error) -> Self {
        Self::new(error.span().unwrap_or(0..0), error.message())
    }
}

/// All faults of a file.
#[derive(Debug, Clone, thiserror::Error, Diagnostic)]
#[error("the {what} cannot be read: {} fault{}", faults.len(), if faults.len() == 1 { "" } else { "s" })]
#[diagnostic(help("mend the places shown and run the command again; nothing was changed"))]
pub struct Faults {
    what: &'static str,
    #[source_code]
    source_code: NamedSource<String>,
    /// The faults, in the order of the file.
    #[related]
    pub faults: Vec<Fault>,
}

impl Faults {
    pub(crate) fn new(what: &'static str, source: &str, mut faults: Vec<Fault>) -> Self {
        faults.sort_by_key(|fault| fault.span.offset());
        Self { what, source_code: NamedSource::new(what, source.to_owned()), faults }
    }

    /// Gives the file its name for the report.
    pub fn named(mut self, name: &str) -> Self {
        self.source_code = NamedSource::new(name, self.source_code.inner().clone());
        self
    }

    /// Line, from 1, and message of each fault.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let source = self.source_code.inner();
        self.faults.iter().map(move |fault| {
            let before = source.as_bytes().iter().take(fault.span.offset());
            (before.filter(|byte| **byte == b'\n').count() + 1, fault.message.as_str())
        })
    }
}
