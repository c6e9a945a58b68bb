//! API error body.

use crate::models::ApiErrorMessage;

bitbucket_runtime::model! {
    /// API error body.
    pub struct ApiErrorBody {
        /// Context.
        pub context: Option<String>, with_context(into);
        /// Errors.
        pub errors: Option<Vec<ApiErrorMessage>>, with_errors([ApiErrorMessage]);
        /// Exception name.
        pub exception_name: Option<String> = "exceptionName", with_exception_name(into);
        /// Message.
        pub message: Option<String>, with_message(into);
    }
}
