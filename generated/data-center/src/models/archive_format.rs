//! Archive format.

use bitbucket_runtime::wire::Unlisted;

/// The format of the archive. Without it, it is `zip`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveFormat {
    /// `zip`
    ///
    /// A compressed zip file.
    Zip,
    /// `tar`
    ///
    /// A tar file without compression.
    Tar,
    /// `tar.gz`
    ///
    /// A tar file compressed with gzip.
    TarGz,
    /// `tgz`
    ///
    /// A tar file compressed with gzip; only the name differs from `tar.gz`.
    Tgz,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ArchiveFormat>),
}

bitbucket_runtime::open_enum! {
    ArchiveFormat {
        Zip = "zip", Tar = "tar", TarGz = "tar.gz", Tgz = "tgz",
    }
}
