//! Default branch.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Default branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefaultBranch {
    /// ID.
    pub id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DefaultBranch { id } }

setters! { DefaultBranch { with_id(id: String) } }
