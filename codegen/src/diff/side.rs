//! A model of a document that its overlays, bindings and names were not written for: what does not
//! fit is passed over and counted, since a report of some use is better than none.

use std::collections::BTreeMap;

use serde_json::Value;

use super::correction::Corrections;
use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::moved::operation_keys;
use crate::document::{self, Document, Source, children};
use crate::name::{Kept, NamesLock, Policy};
use crate::overlay;
use crate::pipeline::{Input, Model, named, rules};
use crate::pointer::Pointer;
use crate::surface::said::Said;
use crate::threads::at_once;
use crate::words::Words;

/// How often a document is tried, each time with less of what is wrong.
const ROUNDS: usize = 256;

/// One of two models that are compared.
#[derive(Clone, Debug)]
pub struct Side {
    /// The model.
    pub model: Model,
    /// What could not be part of it.
    pub passed_over: PassedOver,
    /// What overlays did to it.
    pub(super) corrections: Corrections,
}

/// What was passed over.
#[derive(Clone, Debug, Default)]
pub struct PassedOver {
    /// Actions of overlays that do not apply.
    pub actions: Diagnostics,
    /// Parts of the document that nothing can be made of.
    pub parts: Diagnostics,
    /// Entries of the bindings that name nothing, and names that clash or cannot be made.
    pub names: Diagnostics,
    /// The actions, and what they are called.
    missed: BTreeMap<String, String>,
}

impl PassedOver {
    /// Whether all was of use.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty() && self.parts.is_empty() && self.names.is_empty()
    }
}

/// Makes the models of an older and of a newer input, as [`side`] does, at once.
///
/// # Errors
/// As [`side`], of each.
pub fn sides(old: &Input<'_>, new: &Input<'_>) -> (Result<Side, Diagnostics>, Result<Side, Diagnostics>) {
    at_once(|| side(old), || side(new))
}

/// Makes a model of as much as fits together.
///
/// # Errors
/// A file that cannot be read as what it is: document, overlay, bindings or names; a document whose
/// faults cannot be told from the rest of it.
pub fn side(input: &Input<'_>) -> Result<Side, Diagnostics> {
    side_with(|| document::parse(input.document), input)
}

/// As [`side`], of a document that was not read from that of the input. It is asked for again where not all of it
/// fits, which is seldom: keeping a copy would cost all others.
///
/// # Errors
/// As [`side`], and that of asking for the document.
pub fn side_with<E: From<Diagnostics>>(
    document: impl Fn() -> Result<Document, E>,
    input: &Input<'_>,
) -> Result<Side, E> {
    let bindings = input.bindings.as_ref().map(Bindings::read).transpose()?.unwrap_or_default();
    let lock = input.names_lock.as_ref().map(NamesLock::read).transpose()?.unwrap_or_default();
    let mut overlays = input.overlays.iter().map(Overlay::read).collect::<Result<Vec<_>, _>>()?;
    let mut passed_over = PassedOver::default();
    // The document without what was passed over.
    let mut rest: Option<Document> = None;
    for _ in 0..ROUNDS {
        let tried = rest.clone().map_or_else(&document, Ok)?;
        match attempt(tried, input, &overlays, &bindings, &lock) {
            Ok((model, names, document)) => {
                passed_over.names = names;
                let missed = std::mem::take(&mut passed_over.missed);
                let corrections = Corrections::of(document, applied(&overlays), missed);
                return Ok(Side { model, passed_over, corrections });
            }
            Err(errors) => {
                let mut left = rest.take().map_or_else(&document, Ok)?;
                pass_over(errors, &mut left, &mut overlays, &mut passed_over)?;
                rest = Some(left);
            }
        }
    }
    let message = "the document has more faults than can be passed over";
    let help = "mend it, or compare with another one";
    Err(Diagnostics::from(Diagnostic::error(input.document.label, message).help(help)).into())
}

fn attempt(
    document: Document,
    input: &Input<'_>,
    overlays: &[Overlay],
    bindings: &Bindings,
    lock: &NamesLock,
) -> Result<(Model, Diagnostics, Document), Diagnostics> {
    let texts: Vec<(&str, String)> = overlays
        .iter()
        .filter(|overlay| !overlay.actions().is_empty())
        .map(|overlay| (overlay.label.as_str(), overlay.value.to_string()))
        .collect();
    let sources: Vec<Source<'_>> =
        texts.iter().map(|(label, text)| Source { label, bytes: text.as_bytes() }).collect();
    let document = overlay::apply(document, &sources, rules(Some(bindings)))?;
    let document = document::lift_to_3_0(document, &input.beside)?;
    let document = document::follow(document, &input.beside).value;
    let mut errors = Diagnostics::new();
    let bindings = bindings.clone().following(&operation_keys(document.value()));
    let how = (Policy::Lenient, Kept::Nothing);
    // What no action wrote, none can be blamed for.
    let written = (!sources.is_empty()).then(|| document.clone());
    let Some((api, named, settled)) = named(how, document, &bindings, lock, &mut errors) else {
        return Err(match written {
            Some(written) => blamed(&written, errors),
            None => errors,
        });
    };
    let remarks = named.remarks.clone();
    // What a side is called as a package is asked of the bindings.
    let crate_name = bindings.crate_name.clone().unwrap_or_default();
    let words = Words::default();
    let model = Model::of(crate_name, (api, named), bindings, &settled, Said::of(None, &words));
    Ok((model, remarks, settled))
}

/// The actions that are left, each by its file and its place among them.
fn applied(overlays: &[Overlay]) -> BTreeMap<(String, usize), String> {
    let actions = overlays.iter().flat_map(|overlay| {
        let actions = overlay.actions().iter().enumerate();
        actions.map(|(index, action)| ((overlay.label.clone(), index), action.to_string()))
    });
    actions.collect()
}

/// The same errors, each about the action that wrote the node, where one did: an action that does
/// apply may still leave something half-made in a document that it was not written for.
fn blamed(document: &Document, errors: Diagnostics) -> Diagnostics {
    let errors = errors.into_iter().map(|error| match writer(document, &error.pointer) {
        Some((label, action)) => Diagnostic {
            file: label.to_owned(),
            pointer: Pointer::of(["actions"]).index(action),
            ..error.clone()
        },
        None => error,
    });
    errors.collect()
}

/// The action that wrote a node, a node around it, or else one in it.
fn writer<'a>(document: &'a Document, node: &Pointer) -> Option<(&'a str, usize)> {
    let inside = || {
        let mut open = vec![(node.clone(), node.node_in(document.value())?)];
        while let Some((at, value)) = open.pop() {
            if let Some(writer) = document.overlay_of(&at) {
                return Some(writer);
            }
            open.extend(children(value).map(|(key, child)| (at.join(&key), child)));
        }
        None
    };
    document.overlay_of(node).or_else(inside)
}

/// Takes out what the errors are about.
fn pass_over(
    errors: Diagnostics,
    document: &mut Document,
    overlays: &mut [Overlay],
    passed_over: &mut PassedOver,
) -> Result<(), Diagnostics> {
    let mut actions: BTreeMap<(usize, usize), Diagnostic> = BTreeMap::new();
    let mut parts: BTreeMap<Pointer, Diagnostic> = BTreeMap::new();
    // A remark keeps nothing from being made.
    for error in errors.iter().filter(|error| error.severity == Severity::Error) {
        let overlay = overlays.iter().position(|overlay| overlay.label == error.file);
        match (overlay, action(&error.pointer), part(&error.pointer)) {
            (Some(overlay), Some(action), _) => {
                actions.insert((overlay, action), error.clone());
            }
            (None, _, Some(part)) => {
                parts.insert(part, error.clone());
            }
            _ => {}
        }
    }
    let mut progress = false;
    // From the back, so that no action moves before its turn.
    for ((overlay, action), error) in actions.into_iter().rev() {
        if let Some((place, text)) = overlays[overlay].remove(action) {
            let place = Pointer::of(["actions"]).index(place);
            let file = overlays[overlay].label.rsplit('/').next().unwrap_or_default();
            passed_over.missed.insert(text, format!("{file} {}", place.fragment()));
            passed_over.actions.push(error.at(place).position(None));
            progress = true;
        }
    }
    for (part, error) in parts {
        if take_out(document.value_mut(), &part) {
            passed_over.parts.push(error);
            progress = true;
        }
    }
    if progress { Ok(()) } else { Err(errors) }
}

/// The place of an action in its overlay.
fn action(pointer: &Pointer) -> Option<usize> {
    let mut keys = pointer.keys();
    let is_action = keys.next()? == "actions";
    keys.next().filter(|_| is_action)?.parse().ok()
}

/// The operation, the path or the component that a node is of.
fn part(pointer: &Pointer) -> Option<Pointer> {
    let keys: Vec<String> = pointer.keys().collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    match keys.as_slice() {
        ["paths", path, "parameters" | "$ref", ..] | ["paths", path] => Some(Pointer::of(["paths", path])),
        ["paths", path, method, ..] => Some(Pointer::of(["paths", path, method])),
        ["components", section, name, ..] => Some(Pointer::of(["components", section, name])),
        ["definitions", name, ..] => Some(Pointer::of(["components", "schemas", name])),
        _ => None,
    }
}

/// Takes a part out of a document; a schema that others may name becomes any JSON.
fn take_out(document: &mut Value, part: &Pointer) -> bool {
    if part.inside(&Pointer::of(["components", "schemas"])).is_some() {
        let anything = Value::Object(serde_json::Map::new());
        return match document.pointer_mut(part.as_str()) {
            Some(schema) if *schema != anything => {
                *schema = anything;
                true
            }
            _ => false,
        };
    }
    let (Some(parent), Some(key)) = (part.parent(), part.last()) else { return false };
    match document.pointer_mut(parent.as_str()) {
        Some(Value::Object(map)) => map.remove(&key).is_some(),
        _ => false,
    }
}

/// An overlay, to be applied in part.
struct Overlay {
    label: String,
    value: Value,
    /// Where each of the actions that are left stands in the file.
    places: Vec<usize>,
}

impl Overlay {
    fn read(source: &Source<'_>) -> Result<Self, Diagnostics> {
        let (_, value) = document::parse_text(*source)?;
        let mut overlay = Self { label: source.label.to_owned(), value, places: Vec::new() };
        overlay.places = (0..overlay.actions().len()).collect();
        Ok(overlay)
    }

    fn actions(&self) -> &[Value] {
        self.value.get("actions").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// Takes an action out, and says where it stands in the file and what it says.
    fn remove(&mut self, action: usize) -> Option<(usize, String)> {
        match self.value.get_mut("actions") {
            Some(Value::Array(actions)) if action < actions.len() => {
                let text = actions.remove(action).to_string();
                Some((self.places.remove(action), text))
            }
            _ => None,
        }
    }
}
