//! API error body.

use crate::models::ApiErrorMessage;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// API error body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiErrorBody {
    /// Context.
    pub context: Option<String>,
    /// Errors.
    pub errors: Option<Vec<ApiErrorMessage>>,
    /// Exception name.
    pub exception_name: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ApiErrorBody { context, errors, exception_name = "exceptionName", message } }

setters! {
    ApiErrorBody {
        with_context(context: String), with_errors(errors: [ApiErrorMessage]),
        with_exception_name(exception_name: String), with_message(message: String),
    }
}
