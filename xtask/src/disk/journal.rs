//! Many files change as one: what is to happen is on the disk before the first file changes, so that
//! whoever comes after an interruption finishes it.
//!
//! ```text
//! .xtask/new/0, 1, …       the new texts; without a journal they are thrown away: the old tree stands
//! .xtask/journal.json      what to remove, and where the new texts go; with it the new tree will stand
//! ```
//!
//! Every step may be taken twice, so that finishing may be interrupted as well. The journal holds the sums of
//! the old texts: where somebody has written another since, nothing is finished over it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::panic::resume_unwind;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use codegen::diagnostic::counted;
use serde::{Deserialize, Serialize};

use super::files;
use crate::failure::Failure;

/// The folder, in the folder that is locked, that is there while something is under way.
pub(crate) const FOLDER: &str = ".xtask";

/// What is to happen to the files of a folder. Paths are inside it, with `/` on every system.
#[derive(Debug, Deserialize, Serialize)]
struct Journal {
    remove: Vec<String>,
    /// The file at an index takes the new text of that number.
    put: Vec<String>,
    /// The SHA-256 of each file that is to go or to change, as it is before; none where there is no file.
    #[serde(default)]
    was: BTreeMap<String, String>,
}

/// What is to happen in a folder: files to remove, and files with their new texts, all of them inside.
pub(crate) type Work = (PathBuf, Vec<PathBuf>, Vec<(PathBuf, String)>);

/// Removes files and writes others, in one folder or several: all or, where it fails before the first
/// has changed, none. The caller has the locks of the folders.
pub(crate) fn carry_out(work: &[Work]) -> Result<(), Failure> {
    let mut begun: Vec<(&Path, Journal)> = Vec::new();
    for (base, remove, put) in work {
        match begin_with(base, remove, put) {
            Ok(journal) => begun.push((base, journal)),
            Err(failure) => {
                // Nothing has changed yet: without journals the old trees stand. The failure to report is
                // the first.
                for (base, _) in begun {
                    let _ = clear(base);
                }
                return Err(failure);
            }
        }
    }
    begun.into_iter().try_for_each(|(base, journal)| journal.finish(base))
}

/// Everything up to the moment from which the new tree will stand.
fn begin_with(base: &Path, remove: &[PathBuf], put: &[(PathBuf, String)]) -> Result<Journal, Failure> {
    let remove: Vec<String> = remove.iter().map(|path| inside(base, path)).collect::<Result<_, _>>()?;
    let names: Vec<String> = put.iter().map(|(path, _)| inside(base, path)).collect::<Result<_, _>>()?;
    let mut was = BTreeMap::new();
    for name in remove.iter().chain(&names) {
        if let Some(bytes) = contents(&base.join(name))? {
            was.insert(name.clone(), files::digest(&bytes));
        }
    }
    let journal = Journal { remove, put: names, was };
    let texts: Vec<&str> = put.iter().map(|(_, text)| text.as_str()).collect();
    match stage(base, &texts).and_then(|()| journal.begin(base)) {
        Ok(()) => Ok(journal),
        Err(failure) => {
            // The failure to report is the first; the next run removes what this cannot.
            let _ = fs::remove_dir_all(staging(base));
            Err(failure)
        }
    }
}

/// Of how many files a write was interrupted and waits to be finished.
pub(crate) fn pending(base: &Path) -> Result<Option<usize>, Failure> {
    let path = journal_file(base);
    let bytes = files::read_if_there(&path)?;
    bytes.map(|bytes| Journal::read(&path, &bytes).map(|journal| journal.steps())).transpose()
}

/// Finishes what a run that was interrupted has begun, and says how many files it was about.
///
/// # Errors
/// Where a file that is still to change holds neither its old text nor its new one.
pub(crate) fn recover(base: &Path) -> Result<Option<usize>, Failure> {
    let path = journal_file(base);
    let finished = match files::read_if_there(&path)? {
        Some(bytes) => {
            let journal = Journal::read(&path, &bytes)?;
            journal.refuse_what_others_wrote(base)?;
            journal.finish(base)?;
            Some(journal.steps())
        }
        None => None,
    };
    clear(base)?;
    Ok(finished)
}

impl Journal {
    fn read(path: &Path, bytes: &[u8]) -> Result<Self, Failure> {
        let journal: Self =
            serde_json::from_slice(bytes).map_err(|error| damaged(path, &error.to_string()))?;
        let strays =
            |name: &&String| !Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        match journal.remove.iter().chain(&journal.put).find(strays) {
            Some(name) => Err(damaged(path, &format!("{name} is no file inside the folder"))),
            None => Ok(journal),
        }
    }

    /// Writes it: from here on the new tree will stand.
    fn begin(&self, base: &Path) -> Result<(), Failure> {
        let path = journal_file(base);
        let failure = |error: io::Error| Failure::file("write", &path, &error);
        let text = serde_json::to_string_pretty(self).map_err(|error| failure(error.into()))?;
        let unfinished = path.with_extension("new");
        write(&unfinished, &text).map_err(failure)?;
        fs::rename(&unfinished, &path).map_err(failure)?;
        sync_folder(&base.join(FOLDER));
        Ok(())
    }

    fn steps(&self) -> usize {
        self.remove.len() + self.put.len()
    }

    /// What was written since the interruption is not written over.
    fn refuse_what_others_wrote(&self, base: &Path) -> Result<(), Failure> {
        let mut changed = Vec::new();
        for (index, name) in self
            .remove
            .iter()
            .map(|name| (None, name))
            .chain(self.put.iter().enumerate().map(|(index, name)| (Some(index), name)))
        {
            let now = contents(&base.join(name))?.map(|bytes| files::digest(&bytes));
            let is_done = match index {
                // Its new text is in its place, or on the way to it.
                Some(index) => match contents(&staged(base, index))? {
                    None => true,
                    Some(new) => now.as_ref() == Some(&files::digest(&new)),
                },
                None => now.is_none(),
            };
            // A removal that was done may have made way for a folder.
            if !is_done && now.as_ref() != self.was.get(name) {
                changed.push(name.as_str());
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        let folder = base.join(FOLDER);
        Err(Failure::with_help(
            format!(
                "a write of {} in {} was interrupted, and these have been changed since: {}",
                counted(self.steps(), "file"),
                base.display(),
                changed.join(", "),
            ),
            format!(
                "to have the write finished, bring them back to what they were (`git checkout -- FILE`) and run \
                 this again; to give it up, remove {} and see with `git status` what it has written",
                folder.display(),
            ),
        ))
    }

    fn finish(&self, base: &Path) -> Result<(), Failure> {
        for step in 0..self.steps() {
            self.take(base, step)?;
        }
        // The journal must not be gone before what it stands for is on the disk.
        let folders: BTreeSet<&Path> = self
            .remove
            .iter()
            .chain(&self.put)
            .flat_map(|name| Path::new(name).ancestors().skip(1))
            .collect();
        folders.iter().for_each(|folder| sync_folder(&base.join(folder)));
        clear(base)
    }

    /// Takes one step, which may have been taken before. Removals come first: a file may stand where
    /// a folder is needed.
    fn take(&self, base: &Path, step: usize) -> Result<(), Failure> {
        let put = step.checked_sub(self.remove.len());
        let Some(name) = put.map_or_else(|| self.remove.get(step), |index| self.put.get(index)) else {
            return Ok(());
        };
        let path = base.join(name);
        match put {
            Some(index) => {
                place(&staged(base, index), &path).map_err(|error| unfinished("write", &path, &error))
            }
            None => remove(base, &path).map_err(|error| unfinished("remove", &path, &error)),
        }
    }
}

/// What stands in a file; nothing where there is none, or a folder in its place.
fn contents(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    if path.is_dir() { Ok(None) } else { files::read_if_there(path) }
}

fn staging(base: &Path) -> PathBuf {
    base.join(FOLDER).join("new")
}

fn staged(base: &Path, index: usize) -> PathBuf {
    staging(base).join(index.to_string())
}

fn journal_file(base: &Path) -> PathBuf {
    base.join(FOLDER).join("journal.json")
}

fn inside(base: &Path, path: &Path) -> Result<String, Failure> {
    files::name_in(base, path)
        .ok_or_else(|| Failure::Other(format!("error: {} is not inside {}", path.display(), base.display())))
}

fn damaged(path: &Path, what: &str) -> Failure {
    Failure::with_help(
        format!("{}: {what}", path.display()),
        "remove this file, then see with `git status` what the interrupted run has written",
    )
}

fn unfinished(action: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::with_help(
        format!("cannot {action} {}: {error}", path.display()),
        "put that right: the next `cargo xtask` command, whichever it is, does the rest",
    )
}

/// How many texts are on their way to the disk at a time. Each is waited for, and a disk takes several in the time that
/// it takes one: six hundred by eight are there in a tenth of the time that they take one by one, and more at a time
/// gain nothing.
const AT_ONCE: usize = 8;

/// Writes the new texts where nobody reads them yet.
fn stage(base: &Path, texts: &[&str]) -> Result<(), Failure> {
    let folder = staging(base);
    fs::create_dir_all(&folder).map_err(|error| Failure::file("write", &folder, &error))?;
    let next = AtomicUsize::new(0);
    let write_some = || -> Result<(), Failure> {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(text) = texts.get(index) else { return Ok(()) };
            let path = staged(base, index);
            write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
        }
    };
    let written = thread::scope(|scope| {
        // Where the system gives no thread, there is one fewer.
        let spawn = |_| thread::Builder::new().spawn_scoped(scope, write_some).ok();
        let others: Vec<_> = (1..AT_ONCE.min(texts.len())).filter_map(spawn).collect();
        let own = write_some();
        let ended = |other: thread::ScopedJoinHandle<'_, _>| {
            other.join().unwrap_or_else(|panic| resume_unwind(panic))
        };
        others.into_iter().map(ended).fold(own, Result::and)
    });
    written?;
    sync_folder(&folder);
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Puts a new text where it belongs, unless it is there.
fn place(staged: &Path, path: &Path) -> io::Result<()> {
    if !staged.try_exists()? {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match fs::rename(staged, path) {
        // A folder of the tree may be a link to another disk.
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            let mut beside = path.as_os_str().to_owned();
            beside.push(".new");
            fs::copy(staged, &beside)?;
            File::open(&beside)?.sync_all()?;
            fs::rename(&beside, path)?;
            fs::remove_file(staged)
        }
        other => other,
    }
}

/// Removes a file that may be gone, and the folders that it was the last of.
fn remove(base: &Path, path: &Path) -> io::Result<()> {
    let gone = |error: &io::Error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
    // A folder in its place says that it was removed before, and that a new text stands in there now.
    if path.is_symlink() || !path.is_dir() {
        match fs::remove_file(path) {
            Err(error) if !gone(&error) => return Err(error),
            _ => {}
        }
    }
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != base) {
        match fs::remove_dir(folder) {
            Err(error) if !gone(&error) => break,
            _ => {}
        }
    }
    Ok(())
}

/// Removes the journal, then what it no longer needs.
fn clear(base: &Path) -> Result<(), Failure> {
    let journal = journal_file(base);
    for path in [journal.clone(), journal.with_extension("new")] {
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(Failure::file("remove", &path, &error));
            }
            _ => {}
        }
    }
    let folder = staging(base);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Failure::file("remove", &folder, &error)),
        _ => Ok(()),
    }
}

/// Brings the names in a folder to the disk, on systems that have that as a step of its own.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests;
