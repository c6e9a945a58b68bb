//! Mirror authentication.

use crate::models::Credentials;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mirror authentication.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorAuthentication {
    /// Credentials.
    pub credentials: Credentials,
    /// Repository ID.
    pub repository_id: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MirrorAuthentication, secret "credentials" {
        credentials, repository_id = "repositoryId",
    }, new
}

setters! {
    MirrorAuthentication {
        with_credentials(credentials: Credentials), with_repository_id(repository_id: i64),
    }
}

impl MirrorAuthentication {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(credentials: impl Into<Credentials>) -> Self {
        Self::empty().with_credentials(credentials)
    }
}
