//! One run at a time: whoever reads or writes a tree of files has its lock, and finds no write half done.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use codegen::diagnostic::counted;
use fs4::{FileExt, TryLockError};
use same_file::Handle;

use super::journal::{self, FOLDER};
use crate::failure::Failure;

/// What a run is going to do with a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Nothing in the folder changes.
    Read,
    /// Files in it may change.
    Write,
}

/// The lock of a folder, until it is dropped or the process ends in whatever way.
#[derive(Debug)]
pub(crate) struct Lock {
    /// The file to remove in the end; `None` where nothing is written.
    ours: Option<PathBuf>,
    /// What is locked.
    files: Vec<File>,
}

impl Lock {
    /// Waits until no other run has the folder; whoever is going to write also finishes the write that a
    /// run may have left half done.
    ///
    /// # Errors
    /// Whoever only reads is told of such a write: half of it is nothing to read, and it is not finished by
    /// the way.
    pub(crate) fn take(base: &Path, access: Access) -> Result<Self, Failure> {
        match access {
            Access::Read => Self::to_read(base),
            Access::Write => Self::to_write(base),
        }
    }

    fn to_write(base: &Path) -> Result<Self, Failure> {
        let folder = base.join(FOLDER);
        let file = match locked(base, &folder) {
            Ok(file) => file,
            // The folder cannot be written: then nobody writes there.
            Err(error) if is_read_only(&error) && !folder.exists() => return Self::to_read(base),
            Err(error) => return Err(Failure::file("lock", &folder, &error)),
        };
        let mut lock = Self { ours: Some(folder), files: vec![file] };
        lock.files.extend(alone(base));
        if let Some(files) = journal::recover(base)? {
            eprintln!("finished a write of {} that was interrupted", counted(files, "file"));
        }
        Ok(lock)
    }

    fn to_read(base: &Path) -> Result<Self, Failure> {
        let path = base.join(FOLDER).join("lock");
        let mut files = Vec::new();
        match File::open(&path) {
            Ok(file) => {
                shared(base, &file).map_err(|error| Failure::file("lock", &path, &error))?;
                files.push(file);
            }
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
            Err(error) => return Err(Failure::file("read", &path, &error)),
        }
        // A run that writes from now on waits for what is read, where the system can lock a folder.
        if let Ok(folder) = File::open(base)
            && shared(base, &folder).is_ok()
        {
            files.push(folder);
        }
        if let Some(count) = journal::pending(base)? {
            return Err(Failure::with_help(
                format!("a write of {} in {} was interrupted", counted(count, "file"), base.display()),
                "run a command that writes, such as `cargo xtask generate`: it finishes the write, or says what \
                 stands in its way",
            ));
        }
        Ok(Self { ours: None, files })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(folder) = &self.ours {
            // Whoever takes the file that is removed below finds the folder free.
            self.files.truncate(1);
            // What is left behind is locked and removed by the next run.
            let _ = fs::remove_file(folder.join("lock"));
            let _ = fs::remove_dir(folder);
        }
    }
}

fn waiting(base: &Path) {
    eprintln!("waiting for another run of cargo xtask in {}", base.display());
}

/// Waits until nobody writes.
fn shared(base: &Path, file: &File) -> io::Result<()> {
    match FileExt::try_lock_shared(file) {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            waiting(base);
            FileExt::lock_shared(file)
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// The folder itself, once nobody reads in it; nothing where the system locks no folders.
fn alone(base: &Path) -> Option<File> {
    let folder = File::open(base).ok()?;
    match FileExt::try_lock(&folder) {
        Ok(()) => Some(folder),
        Err(TryLockError::WouldBlock) => {
            waiting(base);
            FileExt::lock(&folder).ok()?;
            Some(folder)
        }
        Err(TryLockError::Error(_)) => None,
    }
}

fn locked(base: &Path, folder: &Path) -> io::Result<File> {
    let path = folder.join("lock");
    loop {
        match fs::create_dir_all(folder) {
            // It was there, and the run that had the lock has just removed it; by now the next one may
            // have made it again. Only what is no folder stays in the way.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && is_passing(folder) => continue,
            other => other?,
        }
        let file = match File::options().create(true).truncate(false).write(true).open(&path) {
            // The run that had the lock has just removed the folder.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            other => other?,
        };
        match FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting(base);
                FileExt::lock(&file)?;
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // A lock on a file that its owner has removed keeps nobody else out.
        let is_there = Handle::from_path(&path)
            .is_ok_and(|there| file.try_clone().and_then(Handle::from_file).is_ok_and(|ours| ours == there));
        if is_there {
            return Ok(file);
        }
    }
}

/// Whether a folder is at `path`, or nothing at all.
fn is_passing(path: &Path) -> bool {
    fs::symlink_metadata(path)
        .map_or_else(|error| error.kind() == ErrorKind::NotFound, |there| there.is_dir())
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    use std::thread;

    use super::{Access, FOLDER, Lock};

    #[test]
    fn one_at_a_time_has_the_lock_and_the_last_leaves_nothing_behind() {
        let base = tempfile::tempdir().unwrap();
        let (is_taken, count) = (AtomicBool::new(false), AtomicU32::new(0));
        thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let lock = Lock::take(base.path(), Access::Write).unwrap();
                        assert!(!is_taken.swap(true, Ordering::SeqCst), "two have the lock");
                        thread::yield_now();
                        is_taken.store(false, Ordering::SeqCst);
                        count.fetch_add(1, Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
        assert_eq!(count.into_inner(), 300);
        assert!(!base.path().join(FOLDER).exists());
    }
}
