//! Standard output.

use std::io::{self, Write as _};

use crate::failure::Failure;

/// Writes to standard output; a reader that has seen enough is no failure.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Other(format!("error: cannot print: {error}")))
        }
        _ => Ok(()),
    }
}
