//! Announcement banner.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A message that the website shows above everything.
    pub struct AnnouncementBanner {
        /// Who sees a banner.
        pub audience: Option<BannerAudience>, with_audience(into);
        /// Whether it is shown.
        pub enabled: Option<bool>, with_enabled;
        /// What it says, in Markdown it seems.
        pub message: Option<String>, with_message(into);
    }
}

/// Who sees a banner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerAudience {
    /// `AUTHENTICATED`
    ///
    /// Those who are logged in.
    Authenticated,
    /// `ALL`
    ///
    /// Everybody.
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BannerAudience>),
}

bitbucket_runtime::open_enum! { BannerAudience { Authenticated = "AUTHENTICATED", All = "ALL" } }
