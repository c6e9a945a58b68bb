//! API error body.

use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// API error body.
    pub struct ApiErrorBody {
        /// Error.
        pub error: Option<ApiErrorContent>, with_error;
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

bitbucket_runtime::model! {
    /// API error content.
    pub struct ApiErrorContent {
        /// Data.
        pub data: Option<Json>, with_data(into);
        /// Detail.
        pub detail: Option<Json>, with_detail(into);
        /// Fields.
        pub fields: Option<BTreeMap<String, Json>>, with_fields(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Message.
        pub message: Option<String>, with_message(into);
    }
}
