//! Vendor documents → one OpenAPI 3.0 document of facts, in canonical order.
//!
//! Paths, methods, parameters, types, formats, enums, limits, status codes,
//! media types, security, scopes and deprecation are facts. Descriptions,
//! summaries, titles, examples and a vendor's extensions are not; what they
//! tell that matters is written anew, in overlays and bindings. Imports documents, diagnostics.

mod bodies;
mod canonical;
mod changes;
mod facts;
mod fold;
mod merge;

use serde_json::Value;

pub use changes::{Changes, Difference, changes};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Document, FileBeside, Source, reach};

/// A vendor's document, with the files that its references lead to.
#[derive(Clone, Debug)]
pub struct Original<'a> {
    /// The document.
    pub source: Source<'a>,
    /// The files beside it, see [`files_beside`](crate::document::files_beside).
    pub beside: Vec<FileBeside<'a>>,
}

impl<'a> Original<'a> {
    /// Reads it as one document of OpenAPI 3.0.
    ///
    /// # Errors
    /// As [`document::read_whole`].
    pub fn read(&self) -> Result<Document, Diagnostics> {
        document::read_whole(self.source, &self.beside)
    }
}

impl<'a> From<Source<'a>> for Original<'a> {
    /// One that is whole in its file.
    fn from(source: Source<'a>) -> Self {
        Self { source, beside: Vec::new() }
    }
}

/// What an import makes of the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The document of facts, OpenAPI 3.0.3 in YAML, the same text for the
    /// same facts whatever order they were found in.
    pub yaml: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many schemas it has.
    pub schemas: usize,
    /// How often a schema was written out that is now a reference to the component it equals.
    pub folded: usize,
    /// Operations that only a later document has, as `GET /path`.
    pub kept: Vec<String>,
    /// Schemas that no operation reaches, by name; left out.
    pub unreachable: Vec<String>,
    /// What each of the documents calls itself, in the order given.
    pub documents: Vec<Identity>,
}

/// What a document tells of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The label it was read under.
    pub label: String,
    /// `Swagger 2.0`, or `OpenAPI` and the version.
    pub format: String,
    /// The version of the API that it describes.
    pub version: Option<String>,
    /// The revision it was published from, where it has an `x-revision`.
    pub revision: Option<String>,
    /// Operations, as `GET /path`, that none of the documents before it has.
    /// Empty for the first, which all the others are added to.
    pub adds: Vec<String>,
}

/// Imports one API from one or several documents, OpenAPI 3.0 to 3.2 or Swagger 2.0.
///
/// The first document wins. A later one adds the operations that the first
/// lacks, marked deprecated, and the components that those need. What stands in files beside a document
/// becomes a part of it.
///
/// # Errors
/// No document at all, or one that [`document::read_whole`] refuses; the errors of
/// all documents together.
pub fn import(originals: &[Original<'_>]) -> Result<Imported, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut documents = Vec::new();
    for original in originals {
        match original.read() {
            Ok(document) => documents.push(document),
            Err(errors) => diagnostics.extend(errors),
        }
    }
    let documents = diagnostics.into_result(documents)?;
    let mut facts = documents.iter().map(|document| facts::of_document(document.value()));
    let Some(mut whole) = facts.next() else {
        return Err(Diagnostic::error("import", "there is no document to import").into());
    };
    let mut adds = vec![Vec::new()];
    for later in facts {
        adds.push(merge::add_missing(&mut whole, &later));
    }
    bodies::write_out(&mut whole);
    let folded = fold::fold(&mut whole);
    let unreachable = reach::prune(&mut whole);
    Ok(Imported {
        yaml: canonical::yaml(&whole),
        operations: merge::operations(&whole).count(),
        schemas: whole
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .map_or(0, serde_json::Map::len),
        folded,
        kept: adds.concat(),
        unreachable,
        documents: documents.iter().zip(adds).map(|(document, adds)| identity(document, adds)).collect(),
    })
}

fn identity(document: &Document, adds: Vec<String>) -> Identity {
    let value = document.value();
    let said = |pointer: &str| Some(value.pointer(pointer)?.as_str()?.to_owned());
    Identity {
        label: document.label().to_owned(),
        format: if document.is_lifted() {
            "Swagger 2.0".to_owned()
        } else {
            format!("OpenAPI {}", said("/openapi").unwrap_or_default())
        },
        version: said("/info/version"),
        revision: said("/x-revision"),
        adds,
    }
}
