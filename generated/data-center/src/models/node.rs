//! Node.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Node.
#[derive(Clone, PartialEq)]
pub struct Node {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<NodeType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Node { id, name, r#type = "type" } }

/// Node type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `BITBUCKET`
    Bitbucket,
    /// `MESH`
    Mesh,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { NodeType { Bitbucket = "BITBUCKET", Mesh = "MESH" } }
