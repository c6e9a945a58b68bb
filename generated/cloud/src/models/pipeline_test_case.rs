//! Pipeline test case.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pipeline test case.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PipelineTestCase {
        with_fully_qualified_name(fully_qualified_name: String), with_name(name: String),
        with_package_name(package_name: String), with_status(status: String),
        with_uuid(uuid: String),
    }
}
