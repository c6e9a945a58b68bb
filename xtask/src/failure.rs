//! Why a command ends with exit code 1.

use std::fmt;
use std::io;
use std::path::Path;

use codegen::diagnostic::{Diagnostics, counted};

/// What is printed on standard error before the exit.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What codegen has to say about its input.
    Input(Diagnostics),
    /// Everything else, in words.
    Other(String),
}

impl Failure {
    /// A file or a folder that could not be read, written or removed.
    pub(crate) fn file(action: &str, path: &Path, error: &io::Error) -> Self {
        Self::Other(format!("error: cannot {action} {}: {error}", path.display()))
    }

    /// A failure in words, with what to do.
    pub(crate) fn with_help(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::Other(format!("error: {message}\n  help: {help}"))
    }
}

impl From<Diagnostics> for Failure {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Input(diagnostics)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(diagnostics) => {
                write!(formatter, "{diagnostics}\n\n{}", errors(diagnostics))
            }
            Self::Other(message) => formatter.write_str(message),
        }
    }
}

fn errors(diagnostics: &Diagnostics) -> String {
    use codegen::diagnostic::Severity;
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    format!("{}, nothing was written", counted(errors, "error"))
}
