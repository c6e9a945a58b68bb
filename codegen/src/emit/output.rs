//! What comes out: a crate, and what is told of it.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::pipeline::Model;
use crate::surface::call::Call;
use crate::surface::events::{EVENT, Event, Events};
use crate::surface::names::raw;
use crate::surface::origins::Origin;

/// A crate.
#[derive(Clone, Debug)]
pub struct Output {
    /// The package's name.
    pub crate_name: String,
    /// Path inside the package → text.
    pub files: BTreeMap<String, String>,
    /// A file for the crate of tests: every operation, called with sample values. None where it was not asked for.
    pub exercise: Option<String>,
    /// The names that are now in use.
    pub names_lock: String,
    /// What there is of everything.
    pub summary: Summary,
    /// What deserves a look.
    pub warnings: Diagnostics,
    /// Every operation.
    pub operations: Vec<OperationRow>,
    /// Every event that the API sends of itself.
    pub events: Vec<EventRow>,
    /// Where every item comes from in the document.
    pub origins: Vec<Origin>,
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

impl Summary {
    pub(super) fn of(model: &Model, files: &BTreeMap<String, String>) -> Self {
        let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
        Self {
            operations: model.surface.calls.len(),
            modules: model.names.modules().len(),
            types: model.surface.models.len(),
            lines: rust.map(|(_, text)| text.lines().count()).sum(),
        }
    }
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
    /// OAuth scopes, those of all alternatives.
    pub scopes: Vec<String>,
    /// Whether the vendor says not to use it any more.
    pub deprecated: bool,
    /// In which versions of servers it was seen, where not in all that the document knows.
    pub seen_in: Vec<String>,
}

impl OperationRow {
    pub(super) fn of(call: &Call) -> Self {
        Self {
            method: call.method.clone(),
            path: call.path.clone(),
            module: call.module.clone(),
            function: raw(&call.function),
            request: call.sends(),
            response: call.answer.to_string(),
            scopes: call.scopes.concat(),
            deprecated: call.deprecated,
            seen_in: call.seen.as_ref().map(|seen| seen.versions.clone()).unwrap_or_default(),
        }
    }
}

/// An event in a list: a webhook of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// What a delivery calls it.
    pub key: String,
    /// The variant, with its module.
    pub variant: String,
    /// What the variant holds.
    pub model: String,
}

impl EventRow {
    pub(super) fn all(events: &Events) -> Vec<Self> {
        let row = |event: &Event| Self {
            key: event.key.clone(),
            variant: format!("{}::{EVENT}::{}", events.module, event.name),
            model: event.payload.to_string(),
        };
        events.events.iter().map(row).collect()
    }
}
