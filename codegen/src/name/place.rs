//! Where a type stands, said so that a sibling more or less does not move it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::document::pointer;
use crate::ir::Api;

/// Parameters by their names: a vendor puts a new one wherever it likes in the list, and every one
/// behind it has another number then.
///
/// A pointer into `…/parameters/3` is known as one into `…/parameters/sort`, in `bindings.toml` and
/// in `names.lock`.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// JSON pointer of a parameter, by number → by name.
    by_name: BTreeMap<String, String>,
}

impl Places {
    /// The places of an API's parameters. One that shares its name with another in the list (a header
    /// and a query, say), or is called like a number, is known by its number alone.
    pub(crate) fn of(api: &Api) -> Self {
        let mut numbers: BTreeMap<String, Option<String>> = BTreeMap::new();
        for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
            let Some((list, number)) = parameter.origin.rsplit_once('/') else { continue };
            if !list.starts_with("#/paths/") || !is_number(number) || is_number(&parameter.wire) {
                continue;
            }
            let number = Some(parameter.origin.clone());
            let known = numbers.entry(pointer::join(list, &parameter.wire)).or_insert_with(|| number.clone());
            if *known != number {
                *known = None;
            }
        }
        let by_name = numbers.into_iter().filter_map(|(name, number)| Some((number?, name))).collect();
        Self { by_name }
    }

    /// A pointer as `bindings.toml` and `names.lock` know it.
    pub(crate) fn of_pointer<'a>(&self, pointer: &'a str) -> Cow<'a, str> {
        const LIST: &str = "/parameters/";
        let number = pointer.find(LIST).map(|start| start + LIST.len());
        let end =
            number.map(|start| pointer[start..].find('/').map_or(pointer.len(), |length| start + length));
        match end.and_then(|end| Some((self.by_name.get(&pointer[..end])?, &pointer[end..]))) {
            Some((parameter, rest)) => Cow::Owned(format!("{parameter}{rest}")),
            None => Cow::Borrowed(pointer),
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
