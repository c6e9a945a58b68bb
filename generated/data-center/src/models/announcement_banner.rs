//! Announcement banner.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Announcement banner.
    pub struct AnnouncementBanner {
        /// Audience.
        pub audience: Option<BannerAudience>, with_audience(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Message.
        pub message: Option<String>, with_message(into);
    }
}

/// Banner audience.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerAudience {
    /// `AUTHENTICATED`
    Authenticated,
    /// `ALL`
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BannerAudience>),
}

bitbucket_runtime::open_enum! { BannerAudience { Authenticated = "AUTHENTICATED", All = "ALL" } }
