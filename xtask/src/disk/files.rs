//! Files and folders, read whole.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use sha2::{Digest as _, Sha256};

use crate::failure::Failure;

/// The bytes of a file that must be there, as they are.
pub(crate) fn read_raw(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::file("read", path, &error))
}

/// The text of a file that must be there, with ends of lines as git keeps them.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    read_raw(path).map(as_git_keeps)
}

/// The text of a file that may be missing, with ends of lines as git keeps them.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(as_git_keeps(bytes))),
        // A file may stand where one of its folders is to be.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Failure::file("read", path, &error)),
    }
}

/// A text with `\n` alone. git on Windows may write `\r\n` where `\n` was committed: that is no change to a file, and
/// what is made of the file is the same.
fn as_git_keeps(bytes: Vec<u8>) -> Vec<u8> {
    if !bytes.contains(&b'\r') {
        return bytes;
    }
    let followed = bytes.iter().skip(1).map(Some).chain([None]);
    let kept = bytes.iter().zip(followed).filter(|(byte, next)| **byte != b'\r' || *next != Some(&b'\n'));
    kept.map(|(byte, _)| *byte).collect()
}

/// What stands in a folder, by name; nothing where there is no folder.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failure = |error: io::Error| Failure::file("read", folder, &error);
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failure(error)),
    };
    let mut paths = Vec::new();
    for entry in listing {
        paths.push(entry.map_err(failure)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The name of a file inside a folder, with `/` on every system.
pub(crate) fn name_in(top: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(top).ok()?.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Writes a file that nobody misses: whoever is interrupted may leave a half of it.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// What tells this program from an older and from a newer one: how long it is, and when it was built. Nothing
/// where the system does not say.
pub(crate) fn own_version() -> Option<String> {
    let metadata = fs::metadata(env::current_exe().ok()?).ok()?;
    let built = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} bytes of {} ns", metadata.len(), built.as_nanos()))
}

/// The SHA-256 of bytes, hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::as_git_keeps;

    #[test]
    fn ends_of_lines_are_those_of_git_and_nothing_else_is_lost() {
        for (text, kept) in [
            ("", ""),
            ("a\nb\n", "a\nb\n"),
            ("a\r\nb\r\n", "a\nb\n"),
            ("a\r\n\r\nb", "a\n\nb"),
            ("a\rb\r", "a\rb\r"),
            ("a\r\r\n", "a\r\n"),
        ] {
            assert_eq!(as_git_keeps(text.into()), kept.as_bytes(), "{text:?}");
        }
    }
}
