//! Group user selection.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Group user selection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupUserSelection {
    /// Context.
    pub context: String,
    /// Item name.
    pub item_name: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GroupUserSelection { context, item_name = "itemName" }, new }

setters! {
    GroupUserSelection {
        with_context(context: String), with_item_name(item_name: String),
    }
}

impl GroupUserSelection {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(context: impl Into<String>, item_name: impl Into<String>) -> Self {
        Self::empty().with_context(context).with_item_name(item_name)
    }
}
