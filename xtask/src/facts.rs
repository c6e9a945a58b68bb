//! What is taken over from documents: the facts, and the record of where they came from. Imports
//! sources, files that were read, the root, the disk.

use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::document::{self, Source};
use codegen::import::{self, Changes, Imported, Original};

use crate::disk::{Plan, files};
use crate::failure::Failure;
use crate::read::{Beside, Read, as_files, beside_on_disk};
use crate::root::Root;
use crate::source::{Origin, Record, SourceFile};

/// A document to import.
#[derive(Debug)]
pub(crate) enum Given {
    /// One of the vendor's.
    Document {
        /// What stands in it.
        document: Read,
        /// What its references lead to, where it stands in a folder.
        beside: Beside,
        /// The file's name, for the record.
        file: String,
        /// Where it was downloaded.
        origin: Origin,
    },
    /// The `openapi.yaml` that is to be replaced; says nothing where there is none.
    Present,
}

/// What an import is about to change.
#[derive(Debug)]
pub(crate) struct Change {
    /// What was made of the documents.
    pub(crate) imported: Imported,
    /// What `source.toml` said.
    pub(crate) before: SourceFile,
    /// What it will say.
    pub(crate) after: SourceFile,
    /// How the facts differ; `None` where there were none that can be read.
    pub(crate) changes: Option<Changes>,
}

impl Change {
    /// A line for each operation that is the same at another address.
    pub(crate) fn moved(&self) -> String {
        let moved = self.changes.iter().flat_map(|changes| &changes.moved);
        moved.map(|(old, new)| format!("  moved: {old} → {new}\n")).collect()
    }
}

impl Given {
    /// A document that stands in a file, with those that its references lead to.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let label = path.display().to_string();
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or(&label).to_owned();
        let document = Read { label, bytes: files::read(path)? };
        let beside = beside_on_disk(&document, path.parent().unwrap_or_else(|| Path::new(".")))?;
        Ok(Self::Document { document, beside, file, origin: Origin::default() })
    }

    /// The facts of it alone.
    pub(crate) fn facts(&self) -> Result<Imported, Diagnostics> {
        import::import(self.original().as_slice())
    }

    /// The same for codegen; none for what is there, which the folder has.
    fn original(&self) -> Option<Original<'_>> {
        match self {
            Self::Document { document, beside, .. } => {
                Some(Original { source: document.source(), beside: as_files(beside) })
            }
            Self::Present => None,
        }
    }
}

/// Plans what makes `openapi.yaml` and `source.toml` of an API from documents, the newest first.
pub(crate) fn take_over(
    root: &Root,
    name: &str,
    given: Vec<Given>,
    plan: &mut Plan,
) -> Result<Change, Failure> {
    let (openapi_yaml, source_toml) = (root.openapi_yaml(name), root.source_toml(name));
    if let Some(other) = root.document(name)?.filter(|document| *document != openapi_yaml) {
        return Err(Failure::with_help(
            format!("{} is there, and facts are written to openapi.yaml", root.shown(&other)),
            "move it out of the folder and import it from where it is then",
        ));
    }
    let before = SourceFile::read(&source_toml, &root.shown(&source_toml))?;
    let shown = root.shown(&openapi_yaml);
    let present = files::read_if_there(&openapi_yaml)?;
    let present = present.map(|bytes| Read { label: shown.clone(), bytes });
    let beside = present.as_ref().map(|present| beside_on_disk(present, &root.spec(name))).transpose()?;
    let present = present
        .as_ref()
        .zip(beside.as_ref())
        .map(|(document, beside)| Original { source: document.source(), beside: as_files(beside) });

    let given: Vec<Given> =
        given.into_iter().filter(|given| present.is_some() || !matches!(given, Given::Present)).collect();
    let sources: Vec<Original<'_>> =
        given.iter().filter_map(|given| given.original().or_else(|| present.clone())).collect();
    let imported = import::import(&sources)?;

    let mut after = SourceFile { addresses: before.addresses.clone(), documents: Vec::new() };
    for ((given, original), identity) in given.iter().zip(&sources).zip(&imported.documents) {
        let bytes = original.source.bytes;
        match given {
            // It is newest itself: nothing of what it was made from is left out.
            Given::Present if after.documents.is_empty() && !before.documents.is_empty() => {
                after.documents.clone_from(&before.documents);
            }
            Given::Document { file, origin, .. } => {
                after.documents.push(Record::new(file, identity, origin.clone(), bytes));
            }
            Given::Present => after.documents.extend(before.still_needed(identity, bytes)),
        }
    }
    let facts = document::read(Source { label: &shown, bytes: imported.yaml.as_bytes() })?;
    let changes =
        present.and_then(|present| present.read().ok()).map(|present| import::changes(&present, &facts));
    plan.file(openapi_yaml.clone(), imported.yaml.clone())?;
    plan.file(source_toml, after.text())?;
    Ok(Change { imported, before, after, changes })
}
