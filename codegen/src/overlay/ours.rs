//! Lists that an action says anew, of which the vendor says a part: what the vendor adds to it or takes out of it
//! later must not go unseen.

use serde_json::Value;

use crate::document::children;
use crate::pointer::Pointer;

/// Lists whose items are a set, and which vendors change.
const LISTS: [&str; 2] = ["enum", "required"];

/// What is to be said of the lists that an action has written, and what to do.
pub(super) fn remark(
    (published, now): (&Value, &Value),
    targets: &[Pointer],
    with: &Value,
    ours: Option<&[Value]>,
    is_strict: bool,
) -> Option<(String, &'static str)> {
    let mut found = Found::default();
    for target in targets {
        let mut lists = Vec::new();
        collect(target, with, &mut lists);
        for (pointer, said) in lists {
            let list = |document: &Value| -> Vec<Value> {
                document.pointer(pointer.as_str()).and_then(Value::as_array).cloned().unwrap_or_default()
            };
            found.look(&list(published), &list(now), said, ours);
        }
    }
    found.told(ours.is_some(), is_strict)
}

#[derive(Default)]
struct Found {
    /// What the vendor says and the action says again.
    again: Vec<Value>,
    /// What the vendor says and is lost.
    lost: Vec<Value>,
    /// What the action takes for the vendor's, who does not say it.
    unsaid: Vec<Value>,
}

impl Found {
    fn look(&mut self, published: &[Value], now: &[Value], said: &[Value], ours: Option<&[Value]>) {
        let is_ours = |item: &Value| ours.is_some_and(|ours| ours.contains(item));
        for item in said.iter().filter(|item| !is_ours(item)) {
            if published.contains(item) {
                put(&mut self.again, item);
            } else if ours.is_some() {
                put(&mut self.unsaid, item);
            }
        }
        // Null among the values says that there may be none, for which a schema has a word of its own.
        for item in published.iter().filter(|item| !item.is_null() && !now.contains(item)) {
            put(&mut self.lost, item);
        }
    }

    fn told(self, has_ours: bool, is_strict: bool) -> Option<(String, &'static str)> {
        let names = |items: &[Value]| items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        if has_ours && !self.lost.is_empty() {
            return Some((
                format!("takes out of the vendor's list what it does not know: {}", names(&self.lost)),
                "add it to the list, so that it is not lost",
            ));
        }
        if has_ours && !self.unsaid.is_empty() {
            return Some((
                format!(
                    "takes for the vendor's what the vendor does not list any more: {}",
                    names(&self.unsaid)
                ),
                "take it out of the list, or add it to `x-ours` if servers still send it",
            ));
        }
        if !has_ours && is_strict && !self.again.is_empty() {
            return Some((
                format!("says again what the vendor's list has: {}", names(&self.again)),
                "list what is ours alone; where all of the list must be said, `x-ours: […]` says which of it is ours",
            ));
        }
        None
    }
}

fn put(items: &mut Vec<Value>, item: &Value) {
    if !items.contains(item) {
        items.push(item.clone());
    }
}

/// The lists in an update, each with its address in the document.
fn collect<'u>(at: &Pointer, with: &'u Value, found: &mut Vec<(Pointer, &'u [Value])>) {
    if let Value::Array(list) = with
        && at.last().is_some_and(|key| LISTS.contains(&key.as_str()))
        && list.iter().all(|item| !item.is_object() && !item.is_array())
    {
        found.push((at.clone(), list));
        return;
    }
    if with.is_object() {
        for (key, child) in children(with) {
            collect(&at.join(&key), child, found);
        }
    }
}
