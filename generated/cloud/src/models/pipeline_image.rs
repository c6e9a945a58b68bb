//! Pipeline image.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pipeline image.
#[derive(Clone, PartialEq)]
pub struct PipelineImage {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineImage, secret "password" { email, name, password, username } }
