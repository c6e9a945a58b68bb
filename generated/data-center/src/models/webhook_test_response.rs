//! Webhook test response.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// What an address answered when it was tried out.
    pub struct WebhookTestResponse {
        /// The body as text.
        pub body: Option<String>, with_body(into);
        /// The headers, by name.
        pub headers: Option<Json>, with_headers(into);
        /// The status, such as 200.
        pub status: Option<i64>, with_status(into);
    }
}
