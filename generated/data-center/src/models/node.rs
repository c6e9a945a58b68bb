//! Node.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Node.
    pub struct Node {
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: Option<NodeType> = "type", with_type(into);
    }
}

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

bitbucket_runtime::open_enum! { NodeType { Bitbucket = "BITBUCKET", Mesh = "MESH" } }
