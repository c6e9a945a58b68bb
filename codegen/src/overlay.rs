//! OpenAPI Overlay 1.0: what people put right in a document they do not own.
//!
//! Stricter than the standard in three ways, so that a fix does not outlive
//! its cause: an action says why it is there (`x-reason`), an action that
//! matches nothing or changes nothing is an error, and so is a field that no
//! one reads. An item that a list holds already is not appended to it again.

use std::sync::Arc;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Document, Source, Text, pointer};

/// How deep a document may nest, and the brackets of a target; both are walked
/// by functions that call themselves.
const DEPTH: usize = 128;
const TARGET_DEPTH: usize = 8;

/// How many nodes all actions together may write.
const NODES: usize = 2_000_000;

/// Applies overlays to a document, in the order given.
///
/// # Errors
/// All at once: an overlay that cannot be read, an action without `x-reason`,
/// one that matches nothing, changes nothing, or does what it cannot do.
pub fn apply(mut document: Document, overlays: &[Source<'_>]) -> Result<Document, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut written = 0;
    for source in overlays {
        let overlay = match Overlay::read(*source) {
            Ok(overlay) => overlay,
            Err(errors) => {
                diagnostics.extend(errors);
                continue;
            }
        };
        for (index, action) in overlay.actions.iter().enumerate() {
            match action.apply(&overlay, index, &mut document, &mut written) {
                Ok(()) => {}
                Err(fault) => diagnostics.push(overlay.fault(index, fault)),
            }
        }
    }
    if depth(document.value()) > DEPTH {
        diagnostics.push(
            Diagnostic::error(document.label(), "the document nests too deep")
                .help(format!("with its overlays it may nest {DEPTH} levels deep")),
        );
    }
    diagnostics.into_result(document)
}

/// One overlay file.
struct Overlay {
    label: String,
    text: Arc<Text>,
    actions: Vec<Action>,
}

struct Action {
    target: String,
    path: JsonPath,
    change: Change,
    reason: String,
}

enum Change {
    Update { with: Value, nodes: usize },
    Remove,
}

/// What is wrong with an action, and what to do.
struct Fault {
    message: String,
    help: &'static str,
}

impl Fault {
    fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self {
            message: message.into(),
            help,
        }
    }
}

impl Overlay {
    fn read(source: Source<'_>) -> Result<Self, Diagnostics> {
        let (text, value) = document::parse_text(source)?;
        let mut overlay = Self {
            label: source.label.to_owned(),
            text: Arc::new(text),
            actions: Vec::new(),
        };
        let version = match value.get("overlay") {
            Some(Value::String(version)) => version.as_str(),
            _ => "",
        };
        if !version.starts_with("1.0.") {
            return Err(overlay
                .error("/overlay", "this is no overlay of version 1.0")
                .help("an overlay begins with `overlay: 1.0.0`")
                .into());
        }
        let mut diagnostics = Diagnostics::new();
        for key in value.as_object().into_iter().flat_map(Map::keys) {
            if !is_known(key, &["overlay", "info", "extends", "actions"]) {
                let at = pointer::join("", key);
                diagnostics.push(overlay.error(&at, format!("an overlay has no `{key}`")));
            }
        }
        match value.get("actions").and_then(Value::as_array) {
            Some(actions) if !actions.is_empty() => {
                for (index, action) in actions.iter().enumerate() {
                    match Action::read(action) {
                        Ok(action) => overlay.actions.push(action),
                        Err(fault) => diagnostics.push(overlay.fault(index, fault)),
                    }
                }
            }
            _ => diagnostics.push(overlay.error("", "an overlay has a list of `actions`")),
        }
        diagnostics.into_result(overlay)
    }

    fn error(&self, pointer: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.label.clone(), message)
            .at(pointer)
            .position(self.text.nearest(pointer))
    }

    fn fault(&self, action: usize, fault: Fault) -> Diagnostic {
        self.error(&pointer::index("/actions", action), fault.message)
            .help(fault.help)
    }
}

fn is_known(key: &str, known: &[&str]) -> bool {
    known.contains(&key) || key.starts_with("x-")
}

impl Action {
    fn read(action: &Value) -> Result<Self, Fault> {
        const SHAPE: &str = "an action has `target`, `update` or `remove: true`, and `x-reason`";
        for key in action.as_object().into_iter().flat_map(Map::keys) {
            if !is_known(key, &["target", "description", "update", "remove"]) {
                return Err(Fault::new(format!("an action has no `{key}`"), SHAPE));
            }
        }
        let text = |key: &str| {
            action
                .get(key)
                .and_then(Value::as_str)
                .filter(|text| !text.trim().is_empty())
        };
        let target = text("target")
            .ok_or_else(|| Fault::new("the action does not say its `target`", SHAPE))?;
        let reason = text("x-reason").ok_or_else(|| {
            Fault::new(
                format!("the action on `{target}` does not say its `x-reason`"),
                "say in one sentence what is wrong without the action",
            )
        })?;
        let change = match (action.get("update"), action.get("remove")) {
            (Some(update), None | Some(Value::Bool(false))) => Change::Update {
                with: update.clone(),
                nodes: count(update),
            },
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
        Ok(Self {
            target: target.to_owned(),
            path,
            change,
            reason: reason.trim().to_owned(),
        })
    }

    fn apply(
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
            Change::Update { with, nodes } => {
                *total = total.saturating_add(nodes.saturating_mul(targets.len()));
                if *total > NODES {
                    return Err(Fault::new(
                        format!("the action on `{}` writes too much", self.target),
                        "aim at fewer nodes; all actions together are bounded",
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
            format!(
                "the action on `{}` {how}; it is there because: {}",
                self.target, self.reason
            ),
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
                format!(
                    "the action on `{}` updates what cannot be merged",
                    self.target
                ),
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
    1 + pointer::children(value)
        .into_iter()
        .map(|(_, child)| depth(child))
        .max()
        .unwrap_or_default()
}

fn count(value: &Value) -> usize {
    1 + pointer::children(value)
        .into_iter()
        .map(|(_, child)| count(child))
        .sum::<usize>()
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
