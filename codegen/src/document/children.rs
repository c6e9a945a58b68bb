//! What stands in a node.

use std::borrow::Cow;

use serde_json::Value;

/// The children of a mapping or a list with their keys.
pub(crate) fn children(value: &Value) -> impl Iterator<Item = (Cow<'_, str>, &Value)> {
    let members = value.as_object().into_iter().flatten();
    let members = members.map(|(key, child)| (Cow::Borrowed(key.as_str()), child));
    let items = value.as_array().into_iter().flatten().enumerate();
    members.chain(items.map(|(index, child)| (Cow::Owned(index.to_string()), child)))
}
