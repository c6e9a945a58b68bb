//! API error body.

use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// API error body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiErrorBody {
    /// Error.
    pub error: Option<ApiErrorContent>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ApiErrorBody { error, r#type = "type" } }

setters! { ApiErrorBody { with_error(error: ApiErrorContent), with_type(r#type: String) } }

/// API error content.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiErrorContent {
    /// Data.
    pub data: Option<Json>,
    /// Detail.
    pub detail: Option<Json>,
    /// Fields.
    pub fields: Option<BTreeMap<String, Json>>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ApiErrorContent { data, detail, fields, id, message } }

setters! {
    ApiErrorContent {
        with_data(data: Json), with_detail(detail: Json),
        with_fields(fields: BTreeMap<String, Json>), with_id(id: String),
        with_message(message: String),
    }
}
