//! Pipeline test case.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pipeline test case.
#[derive(Clone, PartialEq)]
pub struct PipelineTestCase {
    /// Fully qualified name.
    pub fully_qualified_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Package name.
    pub package_name: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineTestCase { fully_qualified_name, name, package_name, status, uuid } }
