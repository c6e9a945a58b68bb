//! How strictly names are judged.

/// What becomes of a name that users call when `bindings.toml` says another, or when something new
/// would take it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renames {
    /// An error that names both.
    #[default]
    Refuse,
    /// The new name is right.
    Accept,
}

/// How strictly names are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Policy {
    /// As for a crate that people depend on.
    Strict(Renames),
    /// As far as bindings and lock fit a document that they were not written for: what is wrong is
    /// told, and everything has some name.
    Lenient,
}

/// What becomes of the names that are now in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// They are written to `names.lock`.
    Lock,
    /// Nothing: nobody is going to call them.
    Nothing,
}

/// What to do about a name in use that would be another.
pub(super) const KEEP: &str =
    "keep the old name, or say yes to all new ones: `cargo xtask generate --accept-renames`";
