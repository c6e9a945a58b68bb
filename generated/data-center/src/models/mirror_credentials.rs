//! Mirror credentials.

use crate::models::{BearerTokenCredentials, SshCredentials, UsernamePasswordCredentials};
use bitbucket_runtime::wire::Json;

/// What a user showed to a mirror: a name and a password, a token, or an SSH key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MirrorCredentials {
    /// Username password credentials, an object.
    UsernamePassword(Box<UsernamePasswordCredentials>),
    /// Bearer token credentials, an object.
    BearerToken(Box<BearerTokenCredentials>),
    /// SSH credentials, an object.
    Ssh(Box<SshCredentials>),
    /// What is none of these, as it came.
    Other(Json),
}

bitbucket_runtime::one_of! {
    MirrorCredentials {
        UsernamePassword(Box<UsernamePasswordCredentials>) object
            needs "password" "username" has "password" "username",
        BearerToken(Box<BearerTokenCredentials>) object needs "token" has "token",
        Ssh(Box<SshCredentials>) object needs "publicKey" has "algorithm" "publicKey" "username",
    }
}
