//! Mirror authentication.

use crate::models::MirrorCredentials;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mirror authentication.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorAuthentication {
    /// Credentials.
    pub credentials: MirrorCredentials,
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
        with_credentials(credentials: MirrorCredentials), with_repository_id(repository_id: i64),
    }
}

impl MirrorAuthentication {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(credentials: impl Into<MirrorCredentials>) -> Self {
        Self::empty().with_credentials(credentials)
    }
}
