//! What is taken over from documents: the facts, and the record of where they came from. Imports
//! sources, the root, the disk.

use std::path::Path;

use codegen::document::{self, Source};
use codegen::import::{self, Changes, Imported};

use crate::disk::{Plan, files};
use crate::failure::Failure;
use crate::root::Root;
use crate::source::{Origin, Record, SourceFile};

/// A document to import.
#[derive(Debug)]
pub(crate) enum Given {
    /// One of the vendor's.
    Document {
        /// What messages call it.
        label: String,
        /// The file's name, for the record.
        file: String,
        /// What stands in it.
        bytes: Vec<u8>,
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
    /// A document that stands in a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let label = path.display().to_string();
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or(&label).to_owned();
        Ok(Self::Document { bytes: files::read(path)?, file, label, origin: Origin::default() })
    }

    /// The facts of it alone.
    pub(crate) fn facts(&self) -> Result<Imported, Failure> {
        let sources: Vec<Source<'_>> = match self {
            Self::Document { label, bytes, .. } => vec![Source { label, bytes }],
            Self::Present => Vec::new(),
        };
        Ok(import::import(&sources)?)
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
    let present = present.as_deref().map(|bytes| Source { label: &shown, bytes });

    let given: Vec<Given> =
        given.into_iter().filter(|given| present.is_some() || !matches!(given, Given::Present)).collect();
    let sources: Vec<Source<'_>> = given
        .iter()
        .filter_map(|given| match given {
            Given::Document { label, bytes, .. } => Some(Source { label, bytes }),
            Given::Present => present,
        })
        .collect();
    let imported = import::import(&sources)?;

    let mut after = SourceFile { addresses: before.addresses.clone(), documents: Vec::new() };
    for ((given, source), identity) in given.iter().zip(&sources).zip(&imported.documents) {
        match given {
            // It is newest itself: nothing of what it was made from is left out.
            Given::Present if after.documents.is_empty() && !before.documents.is_empty() => {
                after.documents.clone_from(&before.documents);
            }
            Given::Document { file, origin, .. } => {
                after.documents.push(Record::new(file, identity, origin.clone(), source.bytes));
            }
            Given::Present => after.documents.extend(before.still_needed(identity, source.bytes)),
        }
    }
    let facts = document::read(Source { label: &shown, bytes: imported.yaml.as_bytes() })?;
    let changes = present
        .and_then(|present| document::read(present).ok())
        .map(|present| import::changes(&present, &facts));
    plan.file(openapi_yaml.clone(), imported.yaml.clone())?;
    plan.file(source_toml, after.text())?;
    Ok(Change { imported, before, after, changes })
}
