//! Application property.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A JSON object that an app stores with a repository, a commit, a pull request or a user.
    ///
    /// Its keys are the app's own, of letters, digits, `-` and `_`, but for `_attributes`.
    pub struct ApplicationProperty {
        /// Who beside the app may see or change the property.
        pub attributes: Option<Vec<ApplicationPropertyAttribute>> = "_attributes",
            with_attributes([into ApplicationPropertyAttribute]);
    }
}

/// A word on who may see or change a property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPropertyAttribute {
    /// `public`
    ///
    /// Others than the app may see it, it seems.
    Public,
    /// `read_only`
    ///
    /// Only the app itself, by its JWT, may change it, it seems.
    ReadOnly,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ApplicationPropertyAttribute>),
}

bitbucket_runtime::open_enum! {
    ApplicationPropertyAttribute {
        Public = "public", ReadOnly = "read_only",
    }
}
