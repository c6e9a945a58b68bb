//! Files that were read, and those that the references of a document lead to. Imports the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::document::{FileBeside, Source, files_beside};

use crate::disk::files;
use crate::failure::Failure;

/// A file that was read, and what messages call it.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) label: String,
    pub(crate) bytes: Vec<u8>,
}

impl Read {
    /// The same for codegen.
    pub(crate) fn source(&self) -> Source<'_> {
        Source { label: &self.label, bytes: &self.bytes }
    }
}

/// How many files a document may refer to, and how many bytes they may hold together.
const MOST_FILES: usize = 4_000;
const MOST_BYTES: usize = 256 << 20;

/// The files that the references of a document lead to, by their paths from its folder.
pub(crate) type Beside = BTreeMap<String, Read>;

/// The same for codegen.
pub(crate) fn as_files(beside: &Beside) -> Vec<FileBeside<'_>> {
    beside.iter().map(|(path, file)| FileBeside { path, source: file.source() }).collect()
}

/// The files that the references of a document lead to, and those of these files, by their paths;
/// `read` gives what stands at one, if it may be read.
pub(crate) fn beside(
    document: &Read,
    mut read: impl FnMut(&str) -> Result<Option<Read>, Failure>,
) -> Result<Beside, Failure> {
    let own = document.label.rsplit(['/', '\\', ':']).next().unwrap_or_default().to_owned();
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::from([own.clone()]);
    let mut open: Vec<String> = files_beside(&own, document.source()).into_iter().collect();
    let mut bytes = 0;
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let Some(file) = read(&path)? else { continue };
        bytes += file.bytes.len();
        if found.len() >= MOST_FILES || bytes > MOST_BYTES {
            return Err(Failure::with_help(
                format!(
                    "{} refers to more files than are read: {MOST_FILES}, or {MOST_BYTES} bytes",
                    document.label
                ),
                "bundle the documents into one",
            ));
        }
        open.extend(files_beside(&path, file.source()));
        found.insert(path, file);
    }
    Ok(found)
}

/// As [`beside`], in the folder of a document: nothing that is not there, no folder, and no link that
/// leads out of it.
pub(crate) fn beside_on_disk(document: &Read, folder: &Path) -> Result<Beside, Failure> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(whole) = folder.canonicalize() else { return Ok(BTreeMap::new()) };
    let shown = document.label.rsplit_once(['/', '\\']).map(|(shown, _)| shown.to_owned());
    beside(document, |path| {
        let Ok(file) = folder.join(path).canonicalize() else { return Ok(None) };
        if !file.starts_with(&whole) || !file.is_file() {
            return Ok(None);
        }
        let label = shown.as_ref().map_or_else(|| path.to_owned(), |shown| format!("{shown}/{path}"));
        Ok(Some(Read { label, bytes: files::read(&file)? }))
    })
}
