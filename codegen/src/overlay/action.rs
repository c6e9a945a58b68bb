//! One action of an overlay: read, then carried out.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Overlay, is_known};
use crate::document::{Document, pointer};

/// How many brackets of a target may stand within one another, and how deep a
/// document may nest: both are walked by functions that call themselves.
const TARGET_DEPTH: usize = 8;
const DEPTH: usize = 128;

/// How many nodes all actions together may write.
const NODES: usize = 200_000;

/// What is done to which nodes, and why.
pub(super) struct Action {
    target: String,
    path: JsonPath,
    change: Change,
    reason: String,
}

enum Change {
    Update(Value),
    Remove,
}

/// What is wrong with an action, and what to do.
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Fault {
    fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }
}

impl Action {
    /// Reads an action, and its target as a JSONPath.
    pub(super) fn read(action: &Value) -> Result<Self, Fault> {
        const SHAPE: &str = "an action has `target`, `update` or `remove: true`, and `x-reason`";
        for key in action.as_object().into_iter().flat_map(Map::keys) {
            if !is_known(key, &["target", "description", "update", "remove"]) {
                return Err(Fault::new(format!("an action has no `{key}`"), SHAPE));
            }
        }
        let text = |key: &str| action.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let target =
            text("target").ok_or_else(|| Fault::new("the action does not say its `target`", SHAPE))?;
        let reason = text("x-reason").ok_or_else(|| {
            Fault::new(
                format!("the action on `{target}` does not say its `x-reason`"),
                "say in one sentence what is wrong without the action",
            )
        })?;
        let change = match (action.get("update"), action.get("remove")) {
            (Some(update), None | Some(Value::Bool(false))) => Change::Update(update.clone()),
            (None, Some(Value::Bool(true))) => Change::Remove,
            _ => {
                return Err(Fault::new(
                    format!("the action on `{target}` neither updates nor removes, or does both"),
                    SHAPE,
                ));
            }
        };
        if nesting(target) > TARGET_DEPTH {
            return Err(Fault::new(
                format!("the target `{target}` nests too deep"),
                "write it with fewer brackets within brackets",
            ));
        }
        let path = JsonPath::parse(target).map_err(|error| {
            Fault::new(
                format!("the target `{target}` is no JSONPath: {error}"),
                "RFC 9535 says how to write one, such as $.paths['/users'].get",
            )
        })?;
        Ok(Self { target: target.to_owned(), path, change, reason: reason.trim().to_owned() })
    }

    /// Carries the action out; `total` counts the nodes that all have written.
    pub(super) fn apply(
        &self,
        overlay: &Overlay,
        index: usize,
        document: &mut Document,
        total: &mut usize,
    ) -> Result<(), Fault> {
        let mut targets: Vec<String> = self
            .path
            .query_located(document.value())
            .iter()
            .map(|found| found.location().to_json_pointer())
            .collect();
        if targets.is_empty() {
            return Err(self.void("matches nothing"));
        }
        match &self.change {
            Change::Update(with) => {
                *total = total.saturating_add(count(with).saturating_mul(targets.len()));
                if *total > NODES {
                    return Err(Fault::new(
                        format!("the action on `{}` writes too much", self.target),
                        "aim at fewer nodes; all actions together are bounded",
                    ));
                }
                let deepest = targets.iter().map(|target| target.matches('/').count()).max();
                if deepest.unwrap_or_default() + depth(with) >= DEPTH {
                    return Err(Fault::new(
                        format!("the action on `{}` nests the document too deep", self.target),
                        "a document may nest 128 levels deep",
                    ));
                }
                let mut written = Vec::new();
                for target in &targets {
                    if let Some(node) = document.value_mut().pointer_mut(target) {
                        self.update(node, with, target, &mut written)?;
                    }
                }
                if written.is_empty() {
                    return Err(self.void("changes nothing"));
                }
                for pointer in written {
                    document.written_by(pointer, &overlay.label, &overlay.text, index);
                }
            }
            Change::Remove => {
                // From the back and from the depth, so that no place moves
                // before its turn.
                targets.sort_by_cached_key(|target| std::cmp::Reverse(order(target)));
                targets.dedup();
                for target in &targets {
                    self.remove(document, target)?;
                }
            }
        }
        Ok(())
    }

    /// The action has no effect: its cause is gone, or was never there.
    fn void(&self, how: &str) -> Fault {
        Fault::new(
            format!("the action on `{}` {how}; it is there because: {}", self.target, self.reason),
            "remove the action if the document is right now, else mend its target",
        )
    }

    fn update(
        &self,
        node: &mut Value,
        with: &Value,
        pointer: &str,
        written: &mut Vec<String>,
    ) -> Result<(), Fault> {
        match (&mut *node, with) {
            (Value::Object(_), Value::Object(_)) => self.merge(node, with, pointer, written),
            (Value::Array(list), Value::Array(items)) => {
                append(list, items, pointer, written);
                Ok(())
            }
            (Value::Array(list), item) => {
                append(list, std::slice::from_ref(item), pointer, written);
                Ok(())
            }
            _ => Err(Fault::new(
                format!("the action on `{}` updates what cannot be merged", self.target),
                "aim at a mapping and update it with a mapping, or append to a list; \
                 a plain value is replaced through the mapping that holds it",
            )),
        }
    }

    fn merge(
        &self,
        node: &mut Value,
        with: &Value,
        pointer: &str,
        written: &mut Vec<String>,
    ) -> Result<(), Fault> {
        match (node, with) {
            (Value::Object(map), Value::Object(update)) => {
                if map.contains_key("$ref") && !update.is_empty() && !update.contains_key("$ref") {
                    return Err(Fault::new(
                        format!(
                            "the action on `{}` writes beside a `$ref`, where nothing is read",
                            self.target
                        ),
                        "aim at the node that is referred to, or remove the `$ref` first",
                    ));
                }
                for (key, value) in update {
                    let at = pointer::join(pointer, key);
                    match map.get_mut(key) {
                        Some(old) => self.merge(old, value, &at, written)?,
                        None => {
                            map.insert(key.clone(), value.clone());
                            written.push(at);
                        }
                    }
                }
            }
            (Value::Array(list), Value::Array(items)) => append(list, items, pointer, written),
            (old, new) => {
                if old != new {
                    old.clone_from(new);
                    written.push(pointer.to_owned());
                }
            }
        }
        Ok(())
    }

    fn remove(&self, document: &mut Document, target: &str) -> Result<(), Fault> {
        let Some((parent, _)) = pointer::parent(target) else {
            return Err(Fault::new(
                format!("the action on `{}` removes the whole document", self.target),
                "aim at a node in it",
            ));
        };
        let key = pointer::keys(target).last().unwrap_or_default();
        match document.value_mut().pointer_mut(parent) {
            Some(Value::Object(map)) => {
                map.remove(&key);
            }
            Some(Value::Array(list)) => {
                if let Some(index) = key.parse().ok().filter(|index| *index < list.len()) {
                    list.remove(index);
                }
                document.shifted(parent);
            }
            _ => {}
        }
        Ok(())
    }
}

fn append(list: &mut Vec<Value>, items: &[Value], pointer: &str, written: &mut Vec<String>) {
    for item in items {
        if !list.contains(item) {
            written.push(pointer::index(pointer, list.len()));
            list.push(item.clone());
        }
    }
}

/// Orders pointers by depth, and places in one list by their index.
fn order(target: &str) -> (usize, String, usize) {
    let (parent, key) = pointer::parent(target).unwrap_or_default();
    let depth = target.matches('/').count();
    (depth, parent.to_owned(), key.parse().unwrap_or_default())
}

fn depth(value: &Value) -> usize {
    1 + pointer::children(value).into_iter().map(|(_, child)| depth(child)).max().unwrap_or_default()
}

fn count(value: &Value) -> usize {
    1 + pointer::children(value).into_iter().map(|(_, child)| count(child)).sum::<usize>()
}

/// How many brackets of a JSONPath stand within one another, text in quotes
/// aside.
fn nesting(path: &str) -> usize {
    let mut quote = None;
    let mut escaped = false;
    let (mut open, mut most) = (0_usize, 0);
    for character in path.chars() {
        match (quote, character) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(mark), _) if mark == character => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(character),
            (None, '[' | '(') => {
                open += 1;
                most = most.max(open);
            }
            (None, ']' | ')') => open = open.saturating_sub(1),
            (None, _) => {}
        }
    }
    most
}
