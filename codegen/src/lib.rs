//! An OpenAPI document goes in, the files of a Rust crate come out.
//!
//! No disk, no network, no clock: whoever calls reads and writes. The way through:
//!
//! ```text
//! bytes ─document─▶ Document ─overlay─▶ Document ─lower─▶ ir::Api ─normalise─▶ ir::Api ─name─▶ ir::Api ─emit─▶ files
//! ```

pub mod bindings;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod import;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod name;
pub mod normalise;
pub mod overlay;

use std::collections::BTreeMap;

pub use document::Source;

use bindings::Bindings;
use diagnostic::Diagnostics;
use document::Document;
use ir::Api;
use name::{NamesLock, Policy, Renames};

/// What a crate is made from.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The document.
    pub document: Source<'a>,
    /// Corrections, in the order in which they apply.
    pub overlays: Vec<Source<'a>>,
    /// What people decided about the crate.
    pub bindings: Option<Source<'a>>,
    /// The names that were in use before.
    pub names_lock: Option<Source<'a>>,
    /// The package's `README.md`, Markdown; also the documentation of the crate, so that its Rust
    /// examples are compiled as tests.
    pub readme: Option<Source<'a>>,
    /// The package's name, where the bindings give none.
    pub crate_name: String,
    /// How the package depends on the runtime: a TOML value, such as `{ path = "../../runtime" }`.
    pub runtime: String,
}

/// A crate.
#[derive(Clone, Debug)]
pub struct Output {
    /// The package's name.
    pub crate_name: String,
    /// Path inside the package → text.
    pub files: BTreeMap<String, String>,
    /// A file for the crate of tests: every operation, called with sample values.
    pub exercise: String,
    /// The names that are now in use.
    pub names_lock: String,
    /// What there is of everything.
    pub summary: Summary,
    /// What deserves a look.
    pub warnings: Diagnostics,
    /// Every operation.
    pub operations: Vec<OperationRow>,
}

/// How much a crate holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations.
    pub operations: usize,
    /// Modules.
    pub modules: usize,
    /// Structs, enums and hierarchies.
    pub types: usize,
    /// Lines of Rust.
    pub lines: usize,
}

/// An operation in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationRow {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path's template.
    pub path: String,
    /// The module.
    pub module: String,
    /// The function.
    pub function: String,
    /// What the body is made of; empty where there is none.
    pub request: String,
    /// What the call returns.
    pub response: String,
    /// OAuth scopes.
    pub scopes: Vec<String>,
    /// True where the vendor withdraws it.
    pub deprecated: bool,
}

/// An API after every stage but emission.
#[derive(Clone, Debug)]
pub struct Model {
    /// The IR, named.
    pub api: Api,
    /// What people decided.
    pub bindings: Bindings,
    /// The names in use.
    pub names: NamesLock,
    /// What deserves a look.
    pub warnings: Diagnostics,
}

/// Reads, corrects, lowers, normalises and names; a name that users call and that would be another
/// is refused.
///
/// # Errors
/// Everything that is wrong with the input, with files, places and what to do. One run tells all
/// that can be told without guessing: an overlay's action that has expired, say, keeps nothing
/// behind it from being looked at.
pub fn model(input: &Input<'_>) -> Result<Model, Diagnostics> {
    model_with(input, Renames::Refuse)
}

/// As [`model`], with a say on renames.
///
/// # Errors
/// As [`model`].
pub fn model_with(input: &Input<'_>, renames: Renames) -> Result<Model, Diagnostics> {
    let Progress { remarks, model, .. } = progress(input, renames);
    match model {
        Some(model) if !remarks.has_errors() => Ok(Model { warnings: remarks, ..model }),
        _ => Err(remarks),
    }
}

/// How far the stages came with an input.
pub(crate) struct Progress {
    /// What they said.
    pub(crate) remarks: Diagnostics,
    /// What people decided; nothing where that cannot be read.
    pub(crate) bindings: Bindings,
    /// The document with overlays applied, where it could be read and they could be applied.
    pub(crate) document: Option<Document>,
    /// The API, named; without its warnings, which are among the remarks.
    model: Option<Model>,
}

/// Goes as far as can be gone: a stage whose input is whole runs, whatever was said of others.
pub(crate) fn progress(input: &Input<'_>, renames: Renames) -> Progress {
    let mut remarks = Diagnostics::new();
    let bindings = input.bindings.as_ref().map(Bindings::read).transpose();
    let bindings = remarks.take(bindings, "bindings");
    let lock = input.names_lock.as_ref().map(NamesLock::read).transpose();
    let lock = remarks.take(lock, "names-lock");
    let document = remarks.take(document::read(input.document), "document");
    let corrected =
        document.and_then(|document| remarks.take(overlay::correct(document, &input.overlays), "overlay"));
    let document = corrected.map(|corrected| {
        remarks.extend(corrected.remarks);
        corrected.document
    });
    let model = match (&document, &bindings, lock) {
        (Some(document), Some(bindings), Some(lock)) => {
            let (bindings, lock) = (bindings.clone().unwrap_or_default(), lock.unwrap_or_default());
            build(document, bindings, &lock, renames, &mut remarks)
        }
        (Some(document), ..) => {
            typed(document, &mut remarks);
            None
        }
        (None, ..) => None,
    };
    let bindings = bindings.flatten().unwrap_or_default();
    lint::grade(&mut remarks, &bindings);
    Progress { remarks, bindings, document, model }
}

/// Whether references and types of the document are right, both looked at in any case.
fn typed(document: &Document, remarks: &mut Diagnostics) -> Option<openapiv3::OpenAPI> {
    let checked = remarks.take(document::check(document), "reference");
    let typed = remarks.take(document::typed(document), "structure");
    checked.and(typed)
}

fn build(
    document: &Document,
    bindings: Bindings,
    lock: &NamesLock,
    renames: Renames,
    remarks: &mut Diagnostics,
) -> Option<Model> {
    let typed = typed(document, remarks)?;
    let mut api = remarks.take(lower::lower(document, &typed, &bindings), "unsupported")?;
    remarks.take(normalise::normalise(&mut api, document, &bindings), "contradiction")?;
    let named = name::name_under(Policy::Strict(renames), &mut api, document, &bindings, lock);
    let named = remarks.take(named, "name")?;
    remarks.extend(named.remarks);
    Some(Model { api, bindings, names: named.lock, warnings: Diagnostics::new() })
}

/// Makes a crate.
///
/// # Errors
/// As [`model`]; there is no output then, not even in part.
pub fn generate(input: &Input<'_>) -> Result<Output, Diagnostics> {
    generate_with(input, Renames::Refuse)
}

/// As [`generate`], with a say on renames.
///
/// # Errors
/// As [`generate`].
pub fn generate_with(input: &Input<'_>, renames: Renames) -> Result<Output, Diagnostics> {
    let model = model_with(input, renames)?;
    emit::emit(&model, input)
}
