//! Pipeline cache content URI.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pipeline cache content URI.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineCacheContentUri {
    /// URI.
    pub uri: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineCacheContentUri { uri } }

setters! { PipelineCacheContentUri { with_uri(uri: String) } }
