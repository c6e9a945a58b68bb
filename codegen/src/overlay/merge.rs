//! How an update becomes part of a node.

use serde_json::Value;

use super::fault::Fault;
use super::rules::Rules;
use super::target::Target;
use crate::pointer::Pointer;

/// A node that an action wrote.
pub(super) struct Written {
    /// Its pointer in the document.
    pub(super) pointer: Pointer,
    /// Where its text stands, from the action onwards.
    pub(super) source: Pointer,
}

/// One action at work.
pub(super) struct Merge<'a> {
    target: &'a Target,
    rules: Rules,
    pub(super) written: Vec<Written>,
}

impl<'a> Merge<'a> {
    pub(super) fn new(target: &'a Target, rules: Rules) -> Self {
        Self { target, rules, written: Vec::new() }
    }

    /// Makes an update part of a node that the action is about: the pointers of both.
    pub(super) fn update(
        &mut self,
        node: &mut Value,
        with: &Value,
        (pointer, source): (&Pointer, &Pointer),
    ) -> Result<(), Fault> {
        match (&mut *node, with) {
            (Value::Object(_), Value::Object(_)) => self.merge(node, with, (pointer, source)),
            (Value::Array(list), Value::Array(items)) => {
                self.append(list, items, (pointer, source));
                Ok(())
            }
            (Value::Array(list), item) => {
                if self.is_new(list, item) {
                    self.sign(&pointer.index(list.len()), source);
                    list.push(item.clone());
                }
                Ok(())
            }
            (old, new) if is_plain(old) && is_plain(new) && self.rules == Rules::Standard => {
                self.replace(old, new, (pointer, source));
                Ok(())
            }
            _ => Err(self.incompatible()),
        }
    }

    fn merge(
        &mut self,
        node: &mut Value,
        with: &Value,
        (pointer, source): (&Pointer, &Pointer),
    ) -> Result<(), Fault> {
        match (node, with) {
            (Value::Object(map), Value::Object(update)) => {
                let is_beside =
                    map.contains_key("$ref") && !update.is_empty() && !update.contains_key("$ref");
                if is_beside && self.rules == Rules::Strict {
                    let target = self.target;
                    return Err(Fault::new(
                        format!("the action on `{target}` writes beside a `$ref`, where nothing is read"),
                        "aim at the node that is referred to, or remove the `$ref` first",
                    ));
                }
                for (key, value) in update {
                    let (pointer, source) = (pointer.join(key), source.join(key));
                    match map.get_mut(key) {
                        Some(old) => self.merge(old, value, (&pointer, &source))?,
                        None => {
                            map.insert(key.clone(), value.clone());
                            self.sign(&pointer, &source);
                        }
                    }
                }
            }
            (Value::Array(list), Value::Array(items)) => self.append(list, items, (pointer, source)),
            (old, new) => self.replace(old, new, (pointer, source)),
        }
        Ok(())
    }

    fn replace(&mut self, old: &mut Value, new: &Value, (pointer, source): (&Pointer, &Pointer)) {
        if old != new {
            old.clone_from(new);
            self.sign(pointer, source);
        }
    }

    fn append(&mut self, list: &mut Vec<Value>, items: &[Value], (pointer, source): (&Pointer, &Pointer)) {
        for (index, item) in items.iter().enumerate() {
            if self.is_new(list, item) {
                self.sign(&pointer.index(list.len()), &source.index(index));
                list.push(item.clone());
            }
        }
    }

    /// The standard appends whatever it is told to; our own overlays may run twice.
    fn is_new(&self, list: &[Value], item: &Value) -> bool {
        self.rules == Rules::Standard || !list.contains(item)
    }

    fn sign(&mut self, pointer: &Pointer, source: &Pointer) {
        self.written.push(Written { pointer: pointer.clone(), source: source.clone() });
    }

    fn incompatible(&self) -> Fault {
        Fault::new(
            format!("the action on `{}` updates what cannot be merged", self.target),
            "aim at a mapping and update it with a mapping, or append to a list; \
             a plain value is replaced through the mapping that holds it",
        )
    }
}

fn is_plain(value: &Value) -> bool {
    !matches!(value, Value::Object(_) | Value::Array(_))
}
