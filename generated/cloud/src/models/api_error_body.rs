//! API error body.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json};
use std::collections::BTreeMap;

/// API error body.
#[derive(Clone, PartialEq)]
pub struct ApiErrorBody {
    /// Error.
    pub error: Option<ApiErrorContent>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ApiErrorBody { error, r#type = "type" } }

/// API error content.
#[derive(Clone, PartialEq)]
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
