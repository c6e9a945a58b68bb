//! Announcement banner.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Announcement banner.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementBanner {
    /// Audience.
    pub audience: Option<BannerAudience>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AnnouncementBanner { audience, enabled, message } }

setters! {
    AnnouncementBanner {
        with_audience(audience: BannerAudience), with_enabled(enabled: bool),
        with_message(message: String),
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

open_enum! { BannerAudience { Authenticated = "AUTHENTICATED", All = "ALL" } }
