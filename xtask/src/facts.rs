//! What is taken over from documents: the facts, and the record of where they came from. Imports
//! sources, files that were read, the root, the disk.

use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::document::{self, Document, Source};
use codegen::import::{self, Bounds, Changes, Imported, Original, Undescribed, Version};
use codegen::pointer::Pointer;

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
        /// The version that it is of, where somebody says so.
        version: Option<String>,
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
    #[cfg(feature = "fetch")]
    pub(crate) before: SourceFile,
    /// What it will say.
    #[cfg(feature = "fetch")]
    pub(crate) after: SourceFile,
    /// How the facts differ; `None` where there were none that can be read.
    pub(crate) changes: Option<Changes>,
    /// What was found of several versions, where the document is of several.
    pub(crate) versions: Option<Versions>,
}

/// What was found of several versions.
#[derive(Debug)]
pub(crate) struct Versions {
    names: Vec<String>,
    bounds: Bounds,
    differences: Vec<(Pointer, String)>,
    leads: String,
}

impl Change {
    /// What is kept that the newest document's format does not say.
    pub(crate) fn undescribed(&self) -> String {
        let said = self.imported.documents.iter().map(|document| document.undescribed.len()).sum::<usize>();
        match said {
            0 => String::new(),
            1 => "  kept: what 1 operation sends or answers without a schema; Swagger 2.0 says it, and OpenAPI 3 does not\n".to_owned(),
            many => format!(
                "  kept: what {many} operations send or answer without a schema; Swagger 2.0 says it, and OpenAPI 3 does not\n"
            ),
        }
    }

    /// A line for each operation that is the same at another address.
    pub(crate) fn moved(&self) -> String {
        let moved = self.changes.iter().flat_map(|changes| &changes.moved);
        moved.map(|(old, new)| format!("  moved: {old} → {new}\n")).collect()
    }
}

impl Versions {
    /// How much is not in all versions, and a line for each place where versions disagree.
    pub(crate) fn told(&self) -> String {
        let Bounds { operations, parameters, properties, values } = self.bounds;
        let mut text = format!(
            "  versions {}: not in all are {operations} operations, and of the others {parameters} parameters, \
             {properties} fields, {values} values\n",
            self.names.join(", "),
        );
        for (place, said) in &self.differences {
            text.push_str(&format!("  as in {}: {} ({said})\n", self.leads, place.fragment()));
        }
        text
    }
}

impl Given {
    /// A document that stands in a file: a path, or `VERSION=PATH`.
    pub(crate) fn of_version(given: &Path) -> Result<Self, Failure> {
        let text = given.to_str().filter(|_| !given.exists());
        let Some((name, path)) = text.and_then(|text| text.split_once('=')) else { return Self::read(given) };
        let mut read = Self::read(Path::new(path))?;
        if let Self::Document { version, .. } = &mut read {
            *version = Some(name.to_owned());
        }
        Ok(read)
    }

    /// A document that stands in a file, with those that its references lead to.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let label = path.display().to_string();
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or(&label).to_owned();
        let document = Read { label, bytes: files::read_raw(path)? };
        let beside = beside_on_disk(&document, path.parent().unwrap_or_else(|| Path::new(".")))?;
        Ok(Self::Document { document, beside, file, version: None, origin: Origin::default() })
    }

    /// The facts of it alone.
    pub(crate) fn facts(&self) -> Result<Imported, Diagnostics> {
        import::import(self.original().as_slice())
    }

    /// The facts of it alone, as a document that is called so, completed by what `openapi.yaml` of an API says and its
    /// format does not.
    pub(crate) fn facts_beside(&self, root: &Root, name: &str, label: &str) -> Result<Document, Failure> {
        let Some(original) = self.original() else {
            return Err(Failure::with_help(
                "there is no document to compare with",
                "name a file, or a revision",
            ));
        };
        let (openapi_yaml, source_toml) = (root.openapi_yaml(name), root.source_toml(name));
        let undescribed = SourceFile::read(&source_toml, &root.shown(&source_toml))?.undescribed();
        let Some(bytes) = files::read_if_there(&openapi_yaml)? else {
            return Ok(import::facts(&original, None, label)?);
        };
        let present = Read { label: root.shown(&openapi_yaml), bytes };
        let beside = beside_on_disk(&present, &root.spec(name))?;
        let present = Original { source: present.source(), beside: as_files(&beside), undescribed };
        Ok(import::facts(&original, Some(&present), label)?)
    }

    /// The same for codegen; none for what is there, which the folder has.
    fn original(&self) -> Option<Original<'_>> {
        match self {
            Self::Document { document, beside, .. } => Some(Original {
                source: document.source(),
                beside: as_files(beside),
                undescribed: Undescribed::AsItsFormat,
            }),
            Self::Present => None,
        }
    }
}

/// Plans what makes `openapi.yaml` and `source.toml` of an API from documents, the newest first: of versions
/// that people run where one `leads`, here or in `source.toml`.
pub(crate) fn take_over(
    root: &Root,
    name: &str,
    given: Vec<Given>,
    leads: Option<&str>,
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
    let present = present.as_ref().zip(beside.as_ref()).map(|(document, beside)| Original {
        source: document.source(),
        beside: as_files(beside),
        undescribed: before.undescribed(),
    });

    let given: Vec<Given> =
        given.into_iter().filter(|given| present.is_some() || !matches!(given, Given::Present)).collect();
    let originals: Vec<Original<'_>> =
        given.iter().filter_map(|given| given.original().or_else(|| present.clone())).collect();
    let leads = leads.map(str::to_owned).or_else(|| before.leads.clone());
    let (imported, versions) = match &leads {
        None => (import::import(&originals)?, None),
        Some(leads) => {
            let (imported, versions) = join(&given, &originals, leads, &shown)?;
            (imported, Some(versions))
        }
    };

    let mut after = SourceFile { addresses: before.addresses.clone(), leads, documents: Vec::new() };
    for ((given, original), identity) in given.iter().zip(&originals).zip(&imported.documents) {
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
    Ok(Change {
        imported,
        #[cfg(feature = "fetch")]
        before,
        #[cfg(feature = "fetch")]
        after,
        changes,
        versions,
    })
}

/// Joins the documents of versions that people run.
fn join(
    given: &[Given],
    originals: &[Original<'_>],
    leads: &str,
    shown: &str,
) -> Result<(Imported, Versions), Failure> {
    let versions = given.iter().zip(originals).map(|(given, original)| match given {
        Given::Document { version, .. } => Ok(Version { name: version.clone(), original: original.clone() }),
        Given::Present => Err(Failure::with_help(
            format!("{shown} is of several versions, and joined from a document of each"),
            "give them all to `cargo xtask import`, the newest first; source.toml says which there were",
        )),
    });
    let versions = versions.collect::<Result<Vec<_>, _>>()?;
    let joined = import::join(&versions, leads)?;
    let found = Versions {
        names: joined.versions,
        bounds: joined.bounds,
        differences: joined.differences,
        leads: leads.to_owned(),
    };
    Ok((joined.imported, found))
}
