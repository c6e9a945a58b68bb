//! In `wire`: the text of an open enum that its document does not list.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

/// A text that the document does not list for the enum `E`, as a server sent it or as a program asked
/// for it.
///
/// Only reading a text as `E` makes one, so it is never a text that `E` has a variant for: matching on
/// the variants misses nothing, and equal texts are equal values.
///
/// ```
/// # use bitbucket_runtime::wire::Unlisted;
/// # #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// # #[non_exhaustive]
/// pub enum State {
///     Open,
///     Merged,
///     Other(Unlisted<State>),
/// }
///
/// bitbucket_runtime::open_enum!(State { Open = "OPEN", Merged = "MERGED" });
///
/// assert_eq!(State::from("OPEN"), State::Open);
/// match State::from("QUEUED") {
///     State::Other(text) if text == "QUEUED" => {}
///     state => panic!("{state}"),
/// }
/// ```
pub struct Unlisted<E> {
    text: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E> Unlisted<E> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// An enum whose variants are texts, and which keeps any other text.
pub trait OpenEnum: Sized {
    /// The variant of this text, where it has one.
    #[must_use]
    fn listed(text: &str) -> Option<Self>;

    /// The text on the wire.
    #[must_use]
    fn text(&self) -> &str;

    /// Keeps a text that has no variant.
    #[must_use]
    fn unlisted(text: Unlisted<Self>) -> Self;
}

/// Reads a text as an open enum: as the variant that it has, else as itself.
///
/// This is the one place that makes an [`Unlisted`].
#[must_use]
pub fn open<E: OpenEnum>(text: &str) -> E {
    E::listed(text).unwrap_or_else(|| E::unlisted(Unlisted { text: text.into(), of: PhantomData }))
}

impl<E> Clone for Unlisted<E> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<E> fmt::Debug for Unlisted<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

impl<E> fmt::Display for Unlisted<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl<E> PartialEq for Unlisted<E> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<E> Eq for Unlisted<E> {}

impl<E> PartialOrd for Unlisted<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Unlisted<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<E> Hash for Unlisted<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<E> PartialEq<str> for Unlisted<E> {
    fn eq(&self, other: &str) -> bool {
        *self.text == *other
    }
}

impl<E> PartialEq<&str> for Unlisted<E> {
    fn eq(&self, other: &&str) -> bool {
        *self.text == **other
    }
}

impl<E> Deref for Unlisted<E> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<E> AsRef<str> for Unlisted<E> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<E> From<Unlisted<E>> for String {
    fn from(unlisted: Unlisted<E>) -> Self {
        unlisted.text.into()
    }
}
