//! In `address`: what else a path or a query takes: points in time, numbers, and ids and URLs of the
//! crates whose features are on.

use std::borrow::Cow;

#[cfg(feature = "uuid")]
use crate::address::path::PathText;
use crate::address::path::PathValue;
use crate::address::query::QueryValue;
use crate::wire::{DateTime, Number, Timestamp};

macro_rules! from_wire {
    ($($wire:ident)*) => {
        $(
            impl From<&$wire> for PathValue<'_> {
                fn from(value: &$wire) -> Self {
                    Self::plain(Cow::Owned(value.to_string()))
                }
            }

            impl From<$wire> for PathValue<'_> {
                fn from(value: $wire) -> Self {
                    Self::plain(Cow::Owned(value.into()))
                }
            }

            impl From<&$wire> for QueryValue {
                fn from(value: &$wire) -> Self {
                    Self::from(value.to_string())
                }
            }

            impl From<$wire> for QueryValue {
                fn from(value: $wire) -> Self {
                    Self::from(String::from(value))
                }
            }
        )*
    };
}

from_wire!(DateTime Number Timestamp);

/// In lower case with hyphens, and around it braces where the API is one of
/// [`ApiInfo::with_braced_ids`](crate::ApiInfo::with_braced_ids). Who needs another spelling gives a text.
#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for PathValue<'_> {
    fn from(id: uuid::Uuid) -> Self {
        Self::id(id.hyphenated().to_string())
    }
}

#[cfg(feature = "uuid")]
impl PathText for uuid::Uuid {
    fn path_value(&self) -> PathValue<'_> {
        (*self).into()
    }
}

/// In a query as in a path. In a header and in a form it stands bare.
#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for QueryValue {
    fn from(id: uuid::Uuid) -> Self {
        Self::id(id.hyphenated().to_string())
    }
}

#[cfg(feature = "url")]
impl<'a> From<&'a url::Url> for PathValue<'a> {
    fn from(url: &'a url::Url) -> Self {
        Self::plain(Cow::Borrowed(url.as_str()))
    }
}

#[cfg(feature = "url")]
impl From<url::Url> for PathValue<'_> {
    fn from(url: url::Url) -> Self {
        Self::plain(Cow::Owned(url.into()))
    }
}

#[cfg(feature = "url")]
impl From<&url::Url> for QueryValue {
    fn from(url: &url::Url) -> Self {
        Self::from(url.as_str())
    }
}

#[cfg(feature = "url")]
impl From<url::Url> for QueryValue {
    fn from(url: url::Url) -> Self {
        Self::from(String::from(url))
    }
}
