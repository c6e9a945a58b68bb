//! By what else items are found in the documentation's search: what people wrote for that, and what the document
//! calls operations by themselves. Imports the IR, pointers, words, calls and models.

use std::collections::BTreeMap;

use super::call::Call;
use super::given::Given;
use super::model::{Model, ModelField};
use crate::ir::Api;
use crate::pointer::Pointer;
use crate::words::Words;

/// Names beside those of the items, by the nodes that these are made of.
#[derive(Clone, Debug, Default)]
pub struct Aliases {
    names: BTreeMap<(Pointer, Option<String>), Vec<String>>,
}

impl Aliases {
    pub(super) fn of(api: &Api, calls: &[Call], words: &Words) -> Self {
        let mut names = words.aliases().clone();
        for (operation, call) in api.operations.iter().zip(calls) {
            let id = operation.operation_id.as_deref().map(unnumbered).filter(|id| is_plain(id));
            // What the function's name holds is found by that.
            if let Some(id) = id.filter(|id| !letters(&call.function).contains(&letters(id))) {
                let known = names.entry((operation.origin.clone(), None)).or_default();
                if !known.iter().any(|known| known == id) {
                    known.push(id.to_owned());
                }
            }
        }
        Self { names }
    }

    /// Of a function.
    #[must_use]
    pub fn of_call(&self, call: &Call) -> Vec<&str> {
        self.unlike(&call.function, [&call.origin], None)
    }

    /// Of the setter of a request; what is about the call as a whole is not about it.
    #[must_use]
    pub fn of_setter(&self, call: &Call, setter: &Given) -> Vec<&str> {
        if setter.origin == call.origin {
            Vec::new()
        } else {
            self.unlike(&setter.name, [&setter.origin], None)
        }
    }

    /// Of a model.
    #[must_use]
    pub fn of_model(&self, model: &Model) -> Vec<&str> {
        self.unlike(&model.name, &model.origins, None)
    }

    /// Of a field.
    #[must_use]
    pub fn of_field(&self, field: &ModelField) -> Vec<&str> {
        self.unlike(&field.name, [&field.origin], None)
    }

    /// Of a value of a model.
    #[must_use]
    pub fn of_value(&self, model: &Model, name: &str, wire: &str) -> Vec<&str> {
        self.unlike(name, &model.origins, Some(wire))
    }

    /// The names of nodes, each once and without the item's own: documentation takes no other.
    fn unlike<'a>(
        &self,
        own: &str,
        nodes: impl IntoIterator<Item = &'a Pointer>,
        value: Option<&str>,
    ) -> Vec<&str> {
        let mut found = Vec::new();
        // Mostly there is none, and asking makes a copy.
        if self.names.is_empty() {
            return found;
        }
        for node in nodes {
            let names = self.names.get(&(node.clone(), value.map(str::to_owned)));
            for name in names.into_iter().flatten().map(String::as_str) {
                if name != own && !found.contains(&name) {
                    found.push(name);
                }
            }
        }
        found
    }
}

/// An `operationId` without the number that tells it from others of the same name.
fn unnumbered(id: &str) -> &str {
    match id.rsplit_once('_') {
        Some((name, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            name
        }
        _ => id,
    }
}

/// Whether documentation takes it as it is.
fn is_plain(id: &str) -> bool {
    let is_taken = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '/' | ':');
    !id.is_empty() && id.chars().all(is_taken)
}

/// What of a name the search looks at.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
