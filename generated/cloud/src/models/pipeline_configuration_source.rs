//! Pipeline configuration source.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pipeline configuration source.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineConfigurationSource {
    /// Source.
    pub source: Option<String>,
    /// URI.
    pub uri: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineConfigurationSource { source, uri } }

setters! { PipelineConfigurationSource { with_source(source: String), with_uri(uri: String) } }
