//! One action of an overlay: read, then carried out.

use serde_json::{Map, Value};

use super::fault::Fault;
use super::target::Target;
use crate::document::{Document, children};
use crate::pointer::Pointer;

/// How deep a document may nest: it is walked by functions that call themselves.
const DEPTH: usize = 128;

/// How many nodes all actions together may write.
const NODES: usize = 200_000;

/// What is done to which nodes, and why.
pub(super) struct Action {
    target: Target,
    change: Change,
    reason: String,
}

enum Change {
    Update(Value),
    Remove,
}

/// What an action has done.
#[derive(Default)]
pub(super) struct Done {
    /// The nodes that it wrote.
    pub(super) written: Vec<Written>,
    /// A remark on an action of which only a part is still needed.
    pub(super) half: Option<Fault>,
}

/// A node that an action wrote.
pub(super) struct Written {
    /// Its pointer in the document.
    pub(super) pointer: Pointer,
    /// Where its text stands, from the action onwards.
    pub(super) source: Pointer,
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
        let target = Target::read(target)?;
        Ok(Self { target, change, reason: reason.trim().to_owned() })
    }

    /// Carries the action out; `total` counts the nodes that all have written.
    pub(super) fn apply(&self, document: &mut Document, total: &mut usize) -> Result<Done, Fault> {
        let mut targets = self.target.find(document.value());
        if targets.is_empty() {
            return Err(self.without_match());
        }
        let missing = self.target.missing(document.value());
        match &self.change {
            Change::Update(with) => {
                self.check_size(with, &targets, total)?;
                let (mut written, mut idle) = (Vec::new(), 0);
                for target in &targets {
                    let before = written.len();
                    if let Some(node) = document.value_mut().pointer_mut(target.as_str()) {
                        self.update(node, with, target, &mut written)?;
                    }
                    idle += usize::from(written.len() == before);
                }
                if written.is_empty() {
                    return Err(self.without_effect());
                }
                Ok(Done { written, half: self.half(&missing, idle, targets.len()) })
            }
            Change::Remove => {
                // From the back and from the depth, so that no place moves
                // before its turn.
                targets.sort_by_cached_key(|target| std::cmp::Reverse(order(target)));
                targets.dedup();
                for target in &targets {
                    self.remove(document, target)?;
                }
                Ok(Done { half: self.half(&missing, 0, targets.len()), ..Done::default() })
            }
        }
    }

    fn check_size(&self, with: &Value, targets: &[Pointer], total: &mut usize) -> Result<(), Fault> {
        *total = total.saturating_add(count(with).saturating_mul(targets.len()));
        if *total > NODES {
            return Err(Fault::new(
                format!("the action on `{}` writes too much", self.target),
                "aim at fewer nodes; all actions together are bounded",
            ));
        }
        let deepest = targets.iter().map(Pointer::depth).max();
        if deepest.unwrap_or_default() + depth(with) >= DEPTH {
            return Err(Fault::new(
                format!("the action on `{}` nests the document too deep", self.target),
                "a document may nest 128 levels deep",
            ));
        }
        Ok(())
    }

    fn without_match(&self) -> Fault {
        let help = match self.change {
            Change::Update(_) => "remove the action if what it mends is gone, else mend its target",
            Change::Remove => "remove the action if what it removes is gone, else mend its target",
        };
        self.expired("matches nothing", help)
    }

    fn without_effect(&self) -> Fault {
        self.expired("changes nothing", "remove the action: the document says all of this already")
    }

    /// The action has no effect: its cause is gone, or was never there.
    fn expired(&self, how: &str, help: &'static str) -> Fault {
        let message = format!("the action on `{}` {how}; it is there because: {}", self.target, self.reason);
        Fault { is_expired: true, ..Fault::new(message, help) }
    }

    /// A remark where some of the names in the target match nothing, or some of the nodes it
    /// matches were right before.
    fn half(&self, missing: &[&str], idle: usize, all: usize) -> Option<Fault> {
        let (how, help) = if !missing.is_empty() {
            let (count, names) = (missing.len(), missing.join(", "));
            let all = self.target.names();
            (
                format!("matches nothing under {count} of the {all} names that it lists: {names}"),
                "take what is gone out of the target",
            )
        } else if idle > 0 {
            (
                format!("changes nothing at {idle} of the {all} nodes it matches"),
                "narrow the target to the nodes that still need it",
            )
        } else {
            return None;
        };
        Some(self.expired(&how, help))
    }

    fn update(
        &self,
        node: &mut Value,
        with: &Value,
        pointer: &Pointer,
        written: &mut Vec<Written>,
    ) -> Result<(), Fault> {
        let source = Pointer::of(["update"]);
        match (&mut *node, with) {
            (Value::Object(_), Value::Object(_)) => self.merge(node, with, (pointer, &source), written),
            (Value::Array(list), Value::Array(items)) => {
                append(list, items, (pointer, &source), written);
                Ok(())
            }
            (Value::Array(list), item) => {
                if !list.contains(item) {
                    let pointer = pointer.index(list.len());
                    written.push(Written { pointer, source });
                    list.push(item.clone());
                }
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
        (pointer, source): (&Pointer, &Pointer),
        written: &mut Vec<Written>,
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
                    let (pointer, source) = (pointer.join(key), source.join(key));
                    match map.get_mut(key) {
                        Some(old) => self.merge(old, value, (&pointer, &source), written)?,
                        None => {
                            map.insert(key.clone(), value.clone());
                            written.push(Written { pointer, source });
                        }
                    }
                }
            }
            (Value::Array(list), Value::Array(items)) => append(list, items, (pointer, source), written),
            (old, new) => {
                if old != new {
                    old.clone_from(new);
                    written.push(Written { pointer: pointer.clone(), source: source.clone() });
                }
            }
        }
        Ok(())
    }

    fn remove(&self, document: &mut Document, target: &Pointer) -> Result<(), Fault> {
        let (Some(parent), Some(key)) = (target.parent(), target.last()) else {
            return Err(Fault::new(
                format!("the action on `{}` removes the whole document", self.target),
                "aim at a node in it",
            ));
        };
        match document.value_mut().pointer_mut(parent.as_str()) {
            Some(Value::Object(map)) => {
                map.remove(&key);
            }
            Some(Value::Array(list)) => {
                if let Some(index) = key.parse().ok().filter(|index| *index < list.len()) {
                    list.remove(index);
                }
                document.shifted(&parent);
            }
            _ => {}
        }
        Ok(())
    }
}

fn append(
    list: &mut Vec<Value>,
    items: &[Value],
    (pointer, source): (&Pointer, &Pointer),
    written: &mut Vec<Written>,
) {
    for (index, item) in items.iter().enumerate() {
        if !list.contains(item) {
            written.push(Written { pointer: pointer.index(list.len()), source: source.index(index) });
            list.push(item.clone());
        }
    }
}

/// Orders pointers by depth, and places in one list by their index.
fn order(target: &Pointer) -> (usize, Option<Pointer>, usize) {
    let place = target.last().and_then(|key| key.parse().ok());
    (target.depth(), target.parent(), place.unwrap_or_default())
}

fn depth(value: &Value) -> usize {
    1 + children(value).into_iter().map(|(_, child)| depth(child)).max().unwrap_or_default()
}

fn count(value: &Value) -> usize {
    1 + children(value).into_iter().map(|(_, child)| count(child)).sum::<usize>()
}

/// Whether a field is read, or is an extension.
pub(super) fn is_known(key: &str, known: &[&str]) -> bool {
    known.contains(&key) || key.starts_with("x-")
}
