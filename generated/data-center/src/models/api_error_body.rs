//! API error body.

use crate::models::ApiErrorMessage;

bitbucket_runtime::model! {
    /// What the server answers when it refuses a request or cannot do it.
    ///
    /// Most refusals have a list in `errors`. Some are one error by itself, with its `message`
    /// and the rest in this object.
    pub struct ApiErrorBody {
        /// The field that was refused, where the error stands by itself. Null where it is about no
        /// field.
        pub context: Option<String>, with_context(into);
        /// What went wrong, one or several things.
        pub errors: Option<Vec<ApiErrorMessage>>, with_errors([ApiErrorMessage]);
        /// The error's class on the server, where the error stands by itself. Null where it has
        /// none.
        pub exception_name: Option<String> = "exceptionName", with_exception_name(into);
        /// What went wrong, where the error stands by itself.
        pub message: Option<String>, with_message(into);
    }
}
