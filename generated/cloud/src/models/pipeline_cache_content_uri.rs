//! Pipeline cache content URI.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pipeline cache content URI.
#[derive(Clone, PartialEq)]
pub struct PipelineCacheContentUri {
    /// URI.
    pub uri: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineCacheContentUri { uri } }
