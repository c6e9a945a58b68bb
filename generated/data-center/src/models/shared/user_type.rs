//! Models that several modules share: user type and what goes with it.

use bitbucket_runtime::open_enum;

/// User type.
///
/// Schema: `#/components/schemas/ApplicationUser/properties/type`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `NORMAL`
    Normal,
    /// `SERVICE`
    Service,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(UserType { Normal = "NORMAL", Service = "SERVICE" });
