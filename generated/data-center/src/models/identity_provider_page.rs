//! Identity provider page.

use crate::models::IdentityProvider;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Identity provider page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderPage {
    /// Is last page.
    pub is_last_page: Option<bool>,
    /// Limit.
    pub limit: Option<i64>,
    /// Results.
    pub results: Option<Vec<IdentityProvider>>,
    /// Size.
    pub size: Option<i64>,
    /// Start.
    pub start: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IdentityProviderPage { is_last_page = "isLastPage", limit, results, size, start } }

setters! {
    IdentityProviderPage {
        with_is_last_page(is_last_page: bool), with_limit(limit: i64),
        with_results(results: [IdentityProvider]), with_size(size: i64), with_start(start: i64),
    }
}
