//! Webhook invocation request.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// What the server sent to the address of a webhook.
    pub struct WebhookInvocationRequest {
        /// The body, mostly JSON as text.
        pub body: Option<String>, with_body(into);
        /// The headers, by name.
        pub headers: Option<Json>, with_headers(into);
        /// The method, `POST`.
        pub method: Option<String>, with_method(into);
        /// The address that was called.
        pub url: Option<String>, with_url(into);
    }
}
