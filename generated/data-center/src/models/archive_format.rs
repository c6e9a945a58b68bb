//! Archive format.

use bitbucket_runtime::wire::Unlisted;

/// Archive format.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveFormat {
    /// `zip`
    Zip,
    /// `tar`
    Tar,
    /// `tar.gz`
    TarGz,
    /// `tgz`
    Tgz,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ArchiveFormat>),
}

bitbucket_runtime::open_enum! {
    ArchiveFormat {
        Zip = "zip", Tar = "tar", TarGz = "tar.gz", Tgz = "tgz",
    }
}
