//! Branch delete.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Branch delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchDelete {
    /// Dry run.
    pub dry_run: Option<bool>,
    /// End point.
    pub end_point: Option<String>,
    /// Name.
    pub name: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BranchDelete { dry_run = "dryRun", end_point = "endPoint", name }, new }

setters! {
    BranchDelete {
        with_dry_run(dry_run: bool), with_end_point(end_point: String), with_name(name: String),
    }
}

impl BranchDelete {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
