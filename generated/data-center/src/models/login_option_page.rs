//! Login option page.

use crate::models::LoginOption;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Login option page.
#[derive(Clone, PartialEq)]
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
