//! API error body.

use crate::models::ApiErrorMessage;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// API error body.
#[derive(Clone, PartialEq)]
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
