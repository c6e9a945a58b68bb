//! What an API sends of itself: a module with an enum of all events, and the enum of their keys.

use std::collections::BTreeSet;

use super::docs;
use super::model::Model;
use super::names::Names;
use super::runtime::{OF_EVENTS, OF_EVENTS_WITH};
use super::rust_type::RustType;
use super::types::Types;
use crate::ir::{Api, Kind};
use crate::pointer::Pointer;

/// The module of an API's events.
#[derive(Clone, Debug, PartialEq)]
pub struct Events {
    /// What the module is called.
    pub module: String,
    /// The model of the keys.
    pub keys: String,
    /// In the order of the document.
    pub events: Vec<Event>,
    /// The models that events are, in order: the module hands them on.
    pub payloads: BTreeSet<String>,
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The variant: what the key is called, too.
    pub name: String,
    /// The webhook's name in the document: the key on the wire.
    pub key: String,
    /// What it holds.
    pub payload: RustType,
    /// The documentation, in Markdown.
    pub docs: String,
    /// Where the document describes it.
    pub origin: Pointer,
}

/// Whether the module has something else by this name: a model that is called so is among the models alone.
pub(crate) fn is_own(name: &str) -> bool {
    let mut with_features = OF_EVENTS_WITH.iter().flat_map(|(_, names)| *names);
    ["Delivery", EVENT, KEYS, "Receiver"].contains(&name)
        || OF_EVENTS.contains(&name)
        || with_features.any(|with| *with == name)
}

/// The enum of all events, as users call it.
pub const EVENT: &str = "Event";

/// The enum of their keys, as the module has it.
pub const KEYS: &str = "EventKey";

impl Events {
    /// The events of an API; none where it sends none.
    pub(super) fn of(types: Types<'_>, models: &[Model]) -> Option<Self> {
        let Types { api, names, .. } = types;
        let module = names.events.clone()?;
        let keys = api.event_key?;
        let events: Vec<Event> = api
            .webhooks
            .iter()
            .map(|webhook| Event {
                name: variant(api, names, &webhook.name),
                key: webhook.name.clone(),
                payload: types.owned(webhook.payload),
                docs: docs::of_value(&webhook.name, types.said_of_event(webhook)),
                origin: webhook.origin.clone(),
            })
            .collect();
        let is_free = |name: &&String| !is_own(name);
        let is_model = |name: &&String| models.iter().any(|model| model.name == **name);
        let payloads = events.iter().filter_map(|event| match &event.payload {
            RustType::Model(name) => Some(name),
            _ => None,
        });
        let payloads = payloads.filter(is_free).filter(is_model).cloned().collect();
        Some(Self { module, keys: names.ty(keys).to_owned(), events, payloads })
    }

    /// A line for each event.
    pub(super) fn lines(&self) -> String {
        let mut lines = format!("enum {EVENT}  by {}\n", self.keys);
        for Event { name, key, payload, .. } in &self.events {
            lines.push_str(&format!("  {EVENT}::{name}({payload}) = {key:?}\n"));
        }
        lines.push_str(&format!("  {EVENT}::Other {{ key: String, body: Json }}\n"));
        lines
    }
}

/// What a key is called in the enum of keys.
fn variant(api: &Api, names: &Names, key: &str) -> String {
    let place = api.event_key.and_then(|id| match &api.get(id).kind {
        Kind::OpenEnum(body) => Some((id, body.values.iter().position(|value| value == key)?)),
        _ => None,
    });
    place.map(|(id, index)| names.member(id, index).to_owned()).unwrap_or_default()
}
