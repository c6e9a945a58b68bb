//! Files: read whole, compared in memory, written only where they differ and
//! never by halves.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The bytes of a file that must be there.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::file("read", path, &error))
}

/// The bytes of a file that may be missing.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file("read", path, &error)),
    }
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

/// How a tree of files is to look, and how that differs from what is there.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The folder that files are named from.
    base: PathBuf,
    changed: Vec<(PathBuf, String)>,
    missing: Vec<(PathBuf, String)>,
    extra: Vec<PathBuf>,
}

impl Plan {
    /// An empty plan whose files are named from a folder.
    pub(crate) fn new(base: &Path) -> Self {
        Self { base: base.to_owned(), changed: Vec::new(), missing: Vec::new(), extra: Vec::new() }
    }

    /// Adds a file that is to have this text.
    pub(crate) fn file(&mut self, path: PathBuf, text: String) -> Result<(), Failure> {
        match read_if_there(&path)? {
            Some(bytes) if bytes == text.as_bytes() => {}
            Some(_) => self.changed.push((path, text)),
            None => self.missing.push((path, text)),
        }
        Ok(())
    }

    /// Adds a folder that is to hold these files (path inside it → text) and no
    /// others, but for what is in the folders in it that are kept.
    pub(crate) fn folder(
        &mut self,
        folder: &Path,
        files: BTreeMap<String, String>,
        kept: &[&str],
    ) -> Result<(), Failure> {
        self.sweep(folder, folder, &files, kept)?;
        for (name, text) in files {
            self.file(folder.join(name), text)?;
        }
        Ok(())
    }

    fn sweep(
        &mut self,
        top: &Path,
        folder: &Path,
        files: &BTreeMap<String, String>,
        kept: &[&str],
    ) -> Result<(), Failure> {
        for path in entries(folder)? {
            let Some(name) = name_in(top, &path) else {
                continue;
            };
            if kept.contains(&name.as_str()) {
                continue;
            }
            // A link is a file here: what it leads to is not ours.
            if path.is_dir() && !path.is_symlink() {
                self.sweep(top, &path, files, kept)?;
            } else if !files.contains_key(&name) {
                self.extra.push(path);
            }
        }
        Ok(())
    }

    /// Whether everything is as it is to be.
    pub(crate) fn is_done(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.extra.is_empty()
    }

    /// One line per file that differs.
    pub(crate) fn differences(&self) -> Vec<String> {
        let line = |kind: &str, path: &Path| {
            let path = path.strip_prefix(&self.base).unwrap_or(path);
            format!("  {kind} {}", path.display())
        };
        let changed = self.changed.iter().map(|(path, _)| line("changed", path));
        let missing = self.missing.iter().map(|(path, _)| line("missing", path));
        let extra = self.extra.iter().map(|path| line("extra", path));
        changed.chain(missing).chain(extra).collect()
    }

    /// What carrying it out does, in words.
    pub(crate) fn summary(&self) -> String {
        if self.is_done() {
            return "nothing to write".to_owned();
        }
        let written = self.changed.len() + self.missing.len();
        format!("{written} written, {} removed", self.extra.len())
    }

    /// Writes what differs and removes what is too much. All the text is on the
    /// disk, under other names, before the first file takes its place.
    pub(crate) fn carry_out(self) -> Result<(), Failure> {
        let mut staged = Vec::new();
        for (path, text) in self.changed.into_iter().chain(self.missing) {
            match stage(&path, &text) {
                Ok(temporary) => staged.push((temporary, path)),
                Err(error) => {
                    for (temporary, _) in &staged {
                        // The failure to report is the first one.
                        let _ = fs::remove_file(temporary);
                    }
                    return Err(Failure::file("write", &path, &error));
                }
            }
        }
        for (temporary, path) in staged {
            fs::rename(&temporary, &path).map_err(|error| Failure::file("write", &path, &error))?;
        }
        for path in self.extra {
            fs::remove_file(&path).map_err(|error| Failure::file("remove", &path, &error))?;
            remove_if_empty(path.parent());
        }
        Ok(())
    }
}

/// The name of a file inside a folder, with `/` on every system.
pub(crate) fn name_in(top: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(top).ok()?.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Writes a text beside the place it is meant for.
fn stage(path: &Path, text: &str) -> io::Result<PathBuf> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary = PathBuf::from(name);
    fs::write(&temporary, text).inspect_err(|_| {
        // Whatever was begun is of no use; the failure to report is the first.
        let _ = fs::remove_file(&temporary);
    })?;
    Ok(temporary)
}

/// Removes a folder that a removed file was the last of.
fn remove_if_empty(folder: Option<&Path>) {
    if let Some(folder) = folder
        && fs::remove_dir(folder).is_ok()
    {
        remove_if_empty(folder.parent());
    }
}
