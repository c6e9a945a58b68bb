//! Login option page.

use crate::models::LoginOption;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Login option page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginOptionPage {
    /// Is last page.
    pub is_last_page: Option<bool>,
    /// Limit.
    pub limit: Option<i64>,
    /// Results.
    pub results: Option<Vec<LoginOption>>,
    /// Size.
    pub size: Option<i64>,
    /// Start.
    pub start: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LoginOptionPage { is_last_page = "isLastPage", limit, results, size, start } }

setters! {
    LoginOptionPage {
        with_is_last_page(is_last_page: bool), with_limit(limit: i64),
        with_results(results: [LoginOption]), with_size(size: i64), with_start(start: i64),
    }
}
