//! Models that several modules share: API error body and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// API error body.
///
/// Schema: `#/components/schemas/RestErrors`
#[derive(Clone, PartialEq)]
pub struct ApiErrorBody {
    /// `#/components/schemas/RestErrors/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestErrors/properties/errors`
    pub errors: Option<Vec<ApiErrorMessage>>,
    /// `#/components/schemas/RestErrors/properties/exceptionName`
    pub exception_name: Option<String>,
    /// `#/components/schemas/RestErrors/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorBody { context, errors, exception_name = "exceptionName", message });

/// API error message.
///
/// Schema: `#/components/schemas/RestErrorMessage`
#[derive(Clone, PartialEq)]
pub struct ApiErrorMessage {
    /// `#/components/schemas/RestErrorMessage/properties/conflicted`
    pub conflicted: Option<bool>,
    /// `#/components/schemas/RestErrorMessage/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/exceptionName`
    pub exception_name: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/vetoes`
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorMessage {
    conflicted, context, exception_name = "exceptionName", message, vetoes,
});

/// Repository hook veto.
///
/// Schema: `#/components/schemas/RestRepositoryHookVeto`
#[derive(Clone, PartialEq)]
pub struct RepositoryHookVeto {
    /// `#/components/schemas/RestRepositoryHookVeto/properties/detailedMessage`
    pub detailed_message: Option<String>,
    /// `#/components/schemas/RestRepositoryHookVeto/properties/summaryMessage`
    pub summary_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryHookVeto {
    detailed_message = "detailedMessage", summary_message = "summaryMessage",
});
