//! Webhook invocation request.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Webhook invocation request.
    pub struct WebhookInvocationRequest {
        /// Body.
        pub body: Option<String>, with_body(into);
        /// Headers.
        pub headers: Option<Json>, with_headers(into);
        /// Method.
        pub method: Option<String>, with_method(into);
        /// URL.
        pub url: Option<String>, with_url(into);
    }
}
