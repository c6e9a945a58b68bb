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
mod seen;
mod undescribed;
mod versions;

use serde_json::Value;

pub use changes::{Changes, Difference, changes};
pub use seen::Bounds;
pub use undescribed::Undescribed;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Document, FileBeside, Source, reach};
use crate::pointer::Pointer;

/// A vendor's document, with the files that its references lead to.
#[derive(Clone, Debug)]
pub struct Original<'a> {
    /// The document.
    pub source: Source<'a>,
    /// The files beside it, see [`files_beside`](crate::document::files_beside).
    pub beside: Vec<FileBeside<'a>>,
    /// Of which operations it says media types that have no schema.
    pub undescribed: Undescribed,
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
        Self { source, beside: Vec::new(), undescribed: Undescribed::AsItsFormat }
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
    /// Schemas that no operation and no webhook reaches, by name; left out.
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
    /// Operations, as `GET /path`, whose media types without a schema are taken from it: see [`Undescribed`].
    pub undescribed: Vec<String>,
}

/// A document of one of the versions that people run.
#[derive(Clone, Debug)]
pub struct Version<'a> {
    /// What the version is called; the document's `info.version` where nobody says.
    pub name: Option<String>,
    /// The document.
    pub original: Original<'a>,
}

/// What a join of several versions makes of their documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The document of facts.
    pub imported: Imported,
    /// The versions, the oldest first.
    pub versions: Vec<String>,
    /// How many things were not seen in all of them.
    pub bounds: Bounds,
    /// Where the document stands as the leading version has it though others say something else: the place,
    /// and what they say.
    pub differences: Vec<(Pointer, String)>,
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
    let documents = read(originals)?;
    let Whole { facts, folded, adds, undescribed } = whole(originals, &documents)?;
    let mut imported = finished(facts, folded, &documents, adds);
    for (identity, undescribed) in imported.documents.iter_mut().zip(undescribed) {
        identity.undescribed = undescribed;
    }
    Ok(imported)
}

/// The document that [`import`] makes of one, without a text of its own. Beside
/// another, which it is to be compared with, it is completed by where its format cannot say what the other says: see
/// [`Undescribed`]. That one is read only where there may be such a thing.
///
/// # Errors
/// As [`import`], of what is read.
pub fn facts(
    original: &Original<'_>,
    beside: Option<&Original<'_>>,
    label: &str,
) -> Result<Document, Diagnostics> {
    let beside = beside.filter(|other| other.undescribed.is_of_any());
    let mut documents = read(std::iter::once(original).chain(beside))?.into_iter();
    let Some(first) = documents.next() else {
        return Err(Diagnostic::error("import", "there is no document to import").into());
    };
    let is_lifted = first.is_lifted();
    let mut facts = facts::of_document(first.into_value());
    if let (Some(other), Some(second), false) = (beside, documents.next(), is_lifted) {
        let says = |operation: &str| other.undescribed.says(&second, operation);
        undescribed::keep(&mut facts, &facts_of(&second), says);
    }
    bodies::write_out(&mut facts);
    fold::fold(&mut facts);
    reach::prune(&mut facts);
    Ok(Document::made(label, facts))
}

/// What several documents say together.
struct Whole {
    facts: Value,
    /// How often a schema was written out that is now a reference.
    folded: usize,
    /// The operations of each that none before it has.
    adds: Vec<Vec<String>>,
    /// The operations whose media types without a schema are taken from each.
    undescribed: Vec<Vec<String>>,
}

fn whole(originals: &[Original<'_>], documents: &[Document]) -> Result<Whole, Diagnostics> {
    let mut all = documents.iter().map(facts_of);
    let (Some(mut facts), Some(first)) = (all.next(), documents.first()) else {
        return Err(Diagnostic::error("import", "there is no document to import").into());
    };
    let mut adds = vec![Vec::new()];
    let mut undescribed = vec![Vec::new()];
    for ((later, document), original) in all.zip(&documents[1..]).zip(&originals[1..]) {
        let says = |operation: &str| original.undescribed.says(document, operation);
        // One of Swagger 2.0 says by itself what there is.
        let is_complete = first.is_lifted();
        undescribed.push(if is_complete { Vec::new() } else { undescribed::keep(&mut facts, &later, says) });
        adds.push(merge::add_missing(&mut facts, &later));
    }
    bodies::write_out(&mut facts);
    let folded = fold::fold(&mut facts);
    Ok(Whole { facts, folded, adds, undescribed })
}

/// Imports one API from the documents of several versions that people run, the newest first.
///
/// What any of them has is in the document, with `x-seen-in` where not all have it, and nothing is deprecated
/// because newer ones lack it. Where they differ in a shape, it is the one of the version that `leads`, so
/// that all that this one has stays what it was.
///
/// # Errors
/// No document at all, or one that [`document::read_whole`] refuses; two versions of one name, one without a name,
/// or none that leads.
pub fn join(versions: &[Version<'_>], leads: &str) -> Result<Joined, Diagnostics> {
    let documents = read(versions.iter().map(|version| &version.original))?;
    let mut names: Vec<String> = Vec::new();
    for (version, document) in versions.iter().zip(&documents) {
        let said = document.value().pointer("/info/version").and_then(Value::as_str).map(str::to_owned);
        let name = version.name.clone().or(said).unwrap_or_default();
        let label = document.label();
        if name.is_empty() {
            return Err(Diagnostic::error(label, "the document does not say its version")
                .help("write VERSION=DOCUMENT")
                .into());
        }
        if names.contains(&name) {
            let message = format!("version {name} is given twice");
            return Err(Diagnostic::error(label, message).help("write VERSION=DOCUMENT").into());
        }
        names.push(name);
    }
    let Some(first) = names.iter().position(|name| name == leads) else {
        let message = format!("none of the documents is of version {leads}, whose shapes are to stand");
        return Err(Diagnostic::error("import", message)
            .help(format!("give one of {}", names.join(", ")))
            .into());
    };
    let mut folded = 0;
    let facts: Vec<Value> = documents
        .iter()
        .enumerate()
        .map(|(place, document)| {
            let mut facts = facts_of(document);
            bodies::write_out(&mut facts);
            let count = fold::fold(&mut facts);
            folded += if place == first { count } else { 0 };
            facts
        })
        .collect();
    let mut join = versions::Join::new(facts[first].clone());
    let mut adds = vec![Vec::new(); names.len()];
    let others = (0..names.len()).filter(|place| *place != first);
    for place in std::iter::once(first).chain(others) {
        adds[place] = join.take_in(names.len() - 1 - place, &names[place], &facts[place]);
    }
    let mut whole = join.whole;
    if let Some(version) = whole.pointer_mut("/info/version") {
        *version = names[0].clone().into();
    }
    let versions: Vec<String> = names.iter().rev().cloned().collect();
    let bounds = join.seen.write(&mut whole, &versions);
    let mut imported = finished(whole, folded, &documents, adds);
    for (identity, name) in imported.documents.iter_mut().zip(names) {
        identity.version = Some(name);
    }
    let differences = join.differences.into_iter();
    let differences =
        differences.map(|(place, said)| (place, said.into_iter().collect::<Vec<_>>().join(", "))).collect();
    Ok(Joined { imported, versions, bounds, differences })
}

fn facts_of(document: &Document) -> Value {
    facts::of_document(document.value().clone())
}

fn read<'o>(originals: impl IntoIterator<Item = &'o Original<'o>>) -> Result<Vec<Document>, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut documents = Vec::new();
    for original in originals {
        match original.read() {
            Ok(document) => documents.push(document),
            Err(errors) => diagnostics.extend(errors),
        }
    }
    diagnostics.into_result(documents)
}

fn finished(mut whole: Value, folded: usize, documents: &[Document], adds: Vec<Vec<String>>) -> Imported {
    let unreachable = reach::prune(&mut whole);
    Imported {
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
    }
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
        undescribed: Vec::new(),
    }
}
