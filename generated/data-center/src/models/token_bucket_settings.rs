//! Token bucket settings.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Token bucket settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenBucketSettings {
    /// Capacity.
    pub capacity: Option<i64>,
    /// Fill rate.
    pub fill_rate: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { TokenBucketSettings { capacity, fill_rate = "fillRate" } }

setters! { TokenBucketSettings { with_capacity(capacity: i64), with_fill_rate(fill_rate: i64) } }
