//! Node.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Node.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! { Node { with_id(id: String), with_name(name: String), with_type(r#type: NodeType) } }

/// Node type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `BITBUCKET`
    Bitbucket,
    /// `MESH`
    Mesh,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<NodeType>),
}

open_enum! { NodeType { Bitbucket = "BITBUCKET", Mesh = "MESH" } }
