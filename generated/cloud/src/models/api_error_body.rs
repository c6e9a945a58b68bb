//! API error body.

use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// What the server answers when it refuses a request or cannot do it.
    ///
    /// Proxies on the way, and the limit of requests, answer with other text.
    pub struct ApiErrorBody {
        /// What went wrong.
        pub error: Option<ApiErrorContent>, with_error;
        /// What this is, `error`. Sometimes missing.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

bitbucket_runtime::model! {
    /// What went wrong.
    pub struct ApiErrorContent {
        /// More about it, in a shape that each operation has for itself. Mostly missing.
        pub data: Option<Json>, with_data(into);
        /// Why, as text. Where a token lacks scopes it is an object instead, whose `required` and
        /// `granted` list those needed and those there.
        pub detail: Option<Json>, with_detail(into);
        /// The fields of the body that were refused, by name, such as `links.avatar`. What is wrong
        /// with each is a text or a list of texts.
        pub fields: Option<BTreeMap<String, Json>>, with_fields(into);
        /// The number of the error, for the vendor's support. Mostly missing.
        pub id: Option<String>, with_id(into);
        /// What went wrong, in a sentence for people.
        pub message: Option<String>, with_message(into);
    }
}
