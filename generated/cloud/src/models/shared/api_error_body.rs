//! Models that several modules share: API error body and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json};
use std::collections::BTreeMap;

/// API error body.
///
/// Schema: `#/components/schemas/error`
#[derive(Clone, PartialEq)]
pub struct ApiErrorBody {
    /// `#/components/schemas/error/properties/error`
    pub error: Option<ApiErrorContent>,
    /// `#/components/schemas/error/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorBody { error, r#type = "type" });

/// API error content.
///
/// Schema: `#/components/schemas/error/properties/error`
#[derive(Clone, PartialEq)]
pub struct ApiErrorContent {
    /// `#/components/schemas/error/properties/error/properties/data`
    pub data: Option<Json>,
    /// `#/components/schemas/error/properties/error/properties/detail`
    pub detail: Option<Json>,
    /// `#/components/schemas/error/properties/error/properties/fields`
    pub fields: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/error/properties/error/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/error/properties/error/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorContent { data, detail, fields, id, message });
