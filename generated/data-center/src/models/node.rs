//! Node.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A machine that belongs to the server or to Mesh.
    pub struct Node {
        /// What the node is known by.
        pub id: Option<String>, with_id(into);
        /// What administrators call it.
        pub name: Option<String>, with_name(into);
        /// What a node does.
        pub r#type: Option<NodeType> = "type", with_type(into);
    }
}

/// What a node does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `BITBUCKET`
    ///
    /// It runs the server itself.
    Bitbucket,
    /// `MESH`
    ///
    /// It stores repositories.
    Mesh,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<NodeType>),
}

bitbucket_runtime::open_enum! { NodeType { Bitbucket = "BITBUCKET", Mesh = "MESH" } }
