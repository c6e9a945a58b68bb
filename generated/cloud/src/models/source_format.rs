//! Source format.

use bitbucket_runtime::wire::Unlisted;

/// The form in which to give a file or a directory.
///
/// Without it, a file comes as its bytes and a directory as a page of its entries.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceFormat {
    /// `meta`
    ///
    /// One object about the file or directory, with size, attributes and links, without the
    /// contents.
    Meta,
    /// `rendered`
    ///
    /// The file as a piece of HTML.
    ///
    /// It works for Markdown, reStructuredText, Textile and plain text, told by the ending of
    /// the name.
    Rendered,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SourceFormat>),
}

bitbucket_runtime::open_enum! { SourceFormat { Meta = "meta", Rendered = "rendered" } }
