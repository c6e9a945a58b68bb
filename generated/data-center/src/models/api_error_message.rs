//! API error message.

use crate::models::RepositoryHookVeto;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// API error message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiErrorMessage {
    /// Conflicted.
    pub conflicted: Option<bool>,
    /// Context.
    pub context: Option<String>,
    /// Exception name.
    pub exception_name: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Vetoes.
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ApiErrorMessage {
        conflicted, context, exception_name = "exceptionName", message, vetoes,
    }
}

setters! {
    ApiErrorMessage {
        with_conflicted(conflicted: bool), with_context(context: String),
        with_exception_name(exception_name: String), with_message(message: String),
        with_vetoes(vetoes: [RepositoryHookVeto]),
    }
}
