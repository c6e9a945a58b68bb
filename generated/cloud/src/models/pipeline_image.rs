//! Pipeline image.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pipeline image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PipelineImage {
        with_email(email: String), with_name(name: String), with_password(password: String),
        with_username(username: String),
    }
}
