//! Models that several modules share: minimal ref and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::Extra;
use crate::models::RefType;

/// Minimal ref.
///
/// Schema: `#/components/schemas/RestMinimalRef`
#[derive(Clone, PartialEq)]
pub struct MinimalRef {
    /// `#/components/schemas/RestMinimalRef/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestMinimalRef/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestMinimalRef/properties/type`
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MinimalRef { display_id = "displayId", id, r#type = "type" });

/// Ref change type.
///
/// Schema: `#/components/schemas/RestPushRefChange/properties/type`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefChangeType {
    /// `ADD`
    Add,
    /// `DELETE`
    Delete,
    /// `UPDATE`
    Update,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefChangeType { Add = "ADD", Delete = "DELETE", Update = "UPDATE" });
