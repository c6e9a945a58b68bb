//! `import NAME DOCUMENT…`: vendor documents → `spec/NAME/openapi.yaml`, and in
//! `source.toml` what they were.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use codegen::document::{self, Source};
use codegen::import::{self, Changes, Imported};

use crate::failure::Failure;
use crate::files::{self, Plan};
use crate::print;
use crate::root::Root;
use crate::source::{Origin, Record, SourceFile};

/// Take the facts of an API over from its vendor's documents
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The API: the folder in spec
    name: String,
    /// OpenAPI 3.0 or Swagger 2.0, the newest first; a later one adds the
    /// operations that the first has dropped, deprecated. The `openapi.yaml`
    /// that is there may be the last
    #[arg(required = true, value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
}

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

impl Import {
    pub(crate) fn run(&self, root: &Root) -> Result<(), Failure> {
        let start = Instant::now();
        let openapi_yaml = root.openapi_yaml(&self.name);
        let given = self
            .documents
            .iter()
            .map(|path| match same_file::is_same_file(path, &openapi_yaml) {
                Ok(true) => Ok(Given::Present),
                _ => Given::read(path),
            })
            .collect::<Result<_, _>>()?;
        let mut plan = Plan::new(root.path());
        let imported = take_over(root, &self.name, given, &mut plan)?.imported;
        let summary = plan.summary();
        plan.carry_out()?;
        print(&format!(
            "{}: {} operations ({} kept from older documents), \
             {} schemas ({} unreachable left out, {} references instead of copies)\n\
             {summary} in {:.2} s\n",
            root.shown(&openapi_yaml),
            imported.operations,
            imported.kept.len(),
            imported.schemas,
            imported.unreachable.len(),
            imported.folded,
            start.elapsed().as_secs_f64(),
        ))
    }
}

impl Given {
    /// A document that stands in a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let label = path.display().to_string();
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or(&label).to_owned();
        Ok(Self::Document { bytes: files::read(path)?, file, label, origin: Origin::default() })
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
