//! New plain branch.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New plain branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPlainBranch {
    /// Name.
    pub name: String,
    /// Start point.
    pub start_point: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewPlainBranch { name, start_point = "startPoint" }, new }

setters! { NewPlainBranch { with_name(name: String), with_start_point(start_point: String) } }

impl NewPlainBranch {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_start_point(start_point)
    }
}
