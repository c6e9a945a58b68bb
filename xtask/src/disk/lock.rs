//! One run at a time: whoever reads or writes a tree of files has its lock, and finds no write half done.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};
use same_file::Handle;

use super::journal::{self, FOLDER};
use crate::failure::Failure;

/// The lock of a folder, until it is dropped or the process ends in whatever way.
#[derive(Debug)]
pub(crate) struct Lock {
    folder: PathBuf,
    /// `None` where the folder cannot be written: then nobody writes there.
    file: Option<File>,
}

impl Lock {
    /// Waits until no other run has the folder, then finishes the write that a run may have left
    /// half done.
    pub(crate) fn take(base: &Path) -> Result<Self, Failure> {
        let folder = base.join(FOLDER);
        let file = match locked(base, &folder) {
            Ok(file) => Some(file),
            Err(error) if is_read_only(&error) && !folder.exists() => None,
            Err(error) => return Err(Failure::file("lock", &folder, &error)),
        };
        let lock = Self { folder, file };
        if lock.file.is_some()
            && let Some(files) = journal::recover(base)?
        {
            eprintln!("finished a write of {files} files that was interrupted");
        }
        Ok(lock)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.file.is_some() {
            // What is left behind is locked and removed by the next run.
            let _ = fs::remove_file(self.folder.join("lock"));
            let _ = fs::remove_dir(&self.folder);
        }
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
                eprintln!("waiting for another run of cargo xtask in {}", base.display());
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

    use super::{FOLDER, Lock};

    #[test]
    fn one_at_a_time_has_the_lock_and_the_last_leaves_nothing_behind() {
        let base = tempfile::tempdir().unwrap();
        let (is_taken, count) = (AtomicBool::new(false), AtomicU32::new(0));
        thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let lock = Lock::take(base.path()).unwrap();
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
