//! Mirroring request.

use crate::models::MirrorType;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// The wish of a server to become a mirror.
    ///
    /// An administrator accepts or rejects it.
    pub struct MirroringRequest {
        /// Where the server that wants to be a mirror describes its add-on.
        ///
        /// Seen in 8.19; not in 9.4.
        pub addon_descriptor_uri: Option<String> = "addonDescriptorUri",
            with_addon_descriptor_uri(into);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// Where the server is reached.
        pub mirror_base_url: Option<String> = "mirrorBaseUrl", with_mirror_base_url(into);
        /// The id that the server has given itself.
        pub mirror_id: Option<String> = "mirrorId", with_mirror_id(into);
        /// What people read, such as `Harbour mirror`.
        pub mirror_name: Option<String> = "mirrorName", with_mirror_name(into);
        /// Whether it is one machine or several.
        pub mirror_type: Option<MirrorType> = "mirrorType", with_mirror_type(into);
        /// What runs on the server that wants to be a mirror.
        ///
        /// Seen in 8.19; not in 9.4.
        pub product_type: Option<String> = "productType", with_product_type(into);
        /// The version that runs on it, such as `9.4.0`.
        pub product_version: Option<String> = "productVersion", with_product_version(into);
        /// How a wish to become a mirror stands.
        ///
        /// Set by the server.
        pub state: Option<MirroringRequestState>, with_state(into);
    }
}

/// How a wish to become a mirror stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroringRequestState {
    /// `PENDING`
    ///
    /// Nobody has decided yet.
    Pending,
    /// `ACCEPTED`
    ///
    /// The server is a mirror now.
    Accepted,
    /// `REJECTED`
    ///
    /// It does not become a mirror.
    Rejected,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirroringRequestState>),
}

bitbucket_runtime::open_enum! {
    MirroringRequestState {
        Pending = "PENDING", Accepted = "ACCEPTED", Rejected = "REJECTED",
    }
}
