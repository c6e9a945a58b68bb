//! Models that several modules share: API error body and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// API error body.
///
/// Schema: `#/components/schemas/RestErrors`
#[derive(Clone, PartialEq)]
pub struct ApiErrorBody {
    /// `#/components/schemas/RestErrors/properties/errors`
    pub errors: Option<Vec<ApiErrorMessage>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorBody { errors });

/// API error message.
///
/// Schema: `#/components/schemas/RestErrorMessage`
#[derive(Clone, PartialEq)]
pub struct ApiErrorMessage {
    /// `#/components/schemas/RestErrorMessage/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/exceptionName`
    pub exception_name: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorMessage { context, exception_name = "exceptionName", message });
