//! Application property.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Application property.
    pub struct ApplicationProperty {
        /// Attributes.
        pub attributes: Option<Vec<ApplicationPropertyAttribute>> = "_attributes",
            with_attributes([into ApplicationPropertyAttribute]);
    }
}

/// Application property attribute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPropertyAttribute {
    /// `public`
    Public,
    /// `read_only`
    ReadOnly,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ApplicationPropertyAttribute>),
}

bitbucket_runtime::open_enum! {
    ApplicationPropertyAttribute {
        Public = "public", ReadOnly = "read_only",
    }
}
