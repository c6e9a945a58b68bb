//! Mirroring request.

use crate::models::MirrorType;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Mirroring request.
    pub struct MirroringRequest {
        /// Addon descriptor URI.
        ///
        /// Seen in 8.19; not in 9.4.
        pub addon_descriptor_uri: Option<String> = "addonDescriptorUri",
            with_addon_descriptor_uri(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Mirror base URL.
        pub mirror_base_url: Option<String> = "mirrorBaseUrl", with_mirror_base_url(into);
        /// Mirror ID.
        pub mirror_id: Option<String> = "mirrorId", with_mirror_id(into);
        /// Mirror name.
        pub mirror_name: Option<String> = "mirrorName", with_mirror_name(into);
        /// Mirror type.
        pub mirror_type: Option<MirrorType> = "mirrorType", with_mirror_type(into);
        /// Product type.
        ///
        /// Seen in 8.19; not in 9.4.
        pub product_type: Option<String> = "productType", with_product_type(into);
        /// Product version.
        pub product_version: Option<String> = "productVersion", with_product_version(into);
        /// State; set by the server.
        pub state: Option<MirroringRequestState>, with_state(into);
    }
}

/// Keeps the items in this state.
///
/// A repository's pull requests are listed while open unless this asks for others; those of
/// the dashboard, comments and repositories are listed in any state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroringRequestState {
    /// `PENDING`
    Pending,
    /// `ACCEPTED`
    Accepted,
    /// `REJECTED`
    Rejected,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirroringRequestState>),
}

bitbucket_runtime::open_enum! {
    MirroringRequestState {
        Pending = "PENDING", Accepted = "ACCEPTED", Rejected = "REJECTED",
    }
}
