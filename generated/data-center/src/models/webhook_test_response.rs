//! Webhook test response.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Webhook test response.
    pub struct WebhookTestResponse {
        /// Body.
        pub body: Option<String>, with_body(into);
        /// Headers.
        pub headers: Option<Json>, with_headers(into);
        /// Status.
        pub status: Option<i64>, with_status(into);
    }
}
