//! A file, as codegen is given it.

/// A file that was read by the caller.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What messages call it, usually the file's name.
    pub label: &'a str,
    /// What stands in it.
    pub bytes: &'a [u8],
}
