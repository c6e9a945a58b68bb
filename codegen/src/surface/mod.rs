//! What users of a crate see, as data: calls and models with their types, names and words. Imports
//! the IR, documents (media types), words, pointers.
//!
//! It is derived here and nowhere else: emission prints it, the snapshots list it,
//! `diff` compares it, the exercise samples it; naming asks it for the slots that want names.

pub mod aliases;
pub mod answer;
pub mod call;
pub mod call_answer;
pub mod choice;
pub mod coverage;
pub(crate) mod docs;
pub mod events;
pub(crate) mod example;
pub(crate) mod foreign;
pub mod given;
mod groups;
pub mod job;
mod limits;
pub(crate) mod lines;
pub mod listed;
mod markdown;
pub mod model;
pub mod module_set;
pub mod names;
pub mod origins;
mod platitude;
mod route;
pub mod runtime;
pub mod rust_type;
pub(crate) mod said;
pub mod seen;
pub mod sent;
pub mod service;
pub mod shared;
pub mod slots;
pub(crate) mod summary;
pub(crate) mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::document::Document;
use crate::ir::{Api, BodyKind, Operation, ReplyBody, TypeId};
use crate::pointer::Pointer;
use crate::threads::at_once;
use aliases::Aliases;
use call::Call;
use events::Events;
use example::CallExample;
use model::Model;
use names::Names;
use origins::Origin;
use runtime::RuntimeType;
use rust_type::RustType;
use said::Said;
use seen::Seen;
use service::{Decided, Service};
use types::Types;

/// Everything that users see.
#[derive(Clone, Debug)]
pub struct Surface {
    /// In the order of the API's operations.
    pub calls: Vec<Call>,
    /// In the order of the document.
    pub models: Vec<Model>,
    /// By what else they are found.
    pub aliases: Aliases,
    /// What the API sends of itself, where it does.
    pub events: Option<Events>,
    /// The runtime's page that lists of this API come in.
    pub page: RuntimeType,
    /// What the document says of the API, in Markdown.
    pub about: String,
    /// What it says of the modules that it has a word about, in Markdown.
    pub modules: BTreeMap<String, String>,
    /// Where the client sends, and how it proves who asks.
    pub service: Service,
    /// Every schema that travels as JSON, and what it is read as.
    pub schemas: Vec<(Pointer, RustType)>,
}

impl Surface {
    /// The surface of an API under these names, made of a document, and what is said of it in words.
    #[must_use]
    pub(crate) fn of(
        api: &Api,
        names: &Names,
        decided: Decided<'_>,
        document: &Document,
        said: Said<'_>,
    ) -> Self {
        let seen = Seen::of(document.value());
        let types = Types { api, names, said, seen };
        let mut service = Service::of(&api.service, decided);
        service.versions = seen.versions().into_iter().map(str::to_owned).collect();
        for one in &mut service.credentials {
            // What a key begins with, say, stands in words only.
            let scheme =
                one.scheme.as_deref().map(|name| Pointer::of(["components", "securitySchemes", name]));
            let text = scheme.map(|scheme| said.of_node(&scheme)).unwrap_or_default();
            if !text.is_empty() {
                one.docs = format!("{}\n\n{}", one.docs, text.written());
            }
        }
        let (models, mut calls) = at_once(|| Model::all(types), || Call::all(types));
        // Which of several credentials a call wants matters where there can be several.
        if !service.has_several() {
            for call in &mut calls {
                call.security = call.security.take().filter(Vec::is_empty);
            }
        }
        show(&mut calls, &models, said);
        Self {
            about: said.of_api().and(groups::of_calls(&calls, said)).written(),
            modules: modules(&calls, said),
            aliases: Aliases::of(api, &calls, said.words()),
            calls,
            events: Events::of(types, &models),
            models,
            page: types::page(api.page_style),
            service,
            schemas: schemas(api).into_iter().map(|(origin, id)| (origin, types.owned(id))).collect(),
        }
    }

    /// A text per module that lists it, a line for each thing: models that several modules share
    /// stand under `shared`.
    #[must_use]
    pub fn lines(&self) -> BTreeMap<String, String> {
        let mut lines = lines::lines(&self.calls, &self.models);
        if let Some(events) = &self.events {
            let models = lines.entry(events.module.clone()).or_default();
            let between = if models.is_empty() { "" } else { "\n" };
            *models = format!("{}{between}{models}", events.lines());
        }
        lines
    }

    /// Where every item comes from in the document.
    #[must_use]
    pub fn origins(&self) -> Vec<Origin> {
        origins::origins(&self.calls, self.events.as_ref(), &self.models)
    }
}

/// Puts the examples that people wrote at the calls that they are of.
fn show(calls: &mut [Call], models: &[Model], said: Said<'_>) {
    let modules: BTreeSet<String> = calls.iter().map(|call| call.module.clone()).collect();
    let models: BTreeSet<&str> = models.iter().map(|model| model.name.as_str()).collect();
    for call in calls {
        let example = said.example(&call.origin);
        call.example = example.map(|example| CallExample::of(example, &modules, &models));
    }
}

/// What is said of the tags that a module's operations stand under, each once.
fn modules(calls: &[Call], said: Said<'_>) -> BTreeMap<String, String> {
    let mut tags: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for call in calls {
        let of_module = tags.entry(&call.module).or_default();
        of_module.extend(call.tag.as_deref().filter(|tag| !of_module.contains(tag)));
    }
    let (of_tags, around) = (said.of_tags(), groups::around(said));
    let texts = tags.into_iter().map(|(module, tags)| {
        let texts = tags.into_iter().map(|tag| {
            let around = around.get(tag).cloned().unwrap_or_default();
            of_tags.get(tag).cloned().unwrap_or_default().and(around).written()
        });
        let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        (module.to_owned(), texts.join("\n\n"))
    });
    texts.filter(|(_, text)| !text.is_empty()).collect()
}

/// Every schema that travels as JSON.
fn schemas(api: &Api) -> Vec<(Pointer, TypeId)> {
    let is_component = |origin: &&Pointer| {
        let mut keys = origin.keys();
        keys.next().as_deref() == Some("components")
            && keys.next().as_deref() == Some("schemas")
            && keys.next().is_some()
            && keys.next().is_none()
    };
    let reached = api.ids().filter(|id| api.get(*id).reached);
    let mut schemas: Vec<(Pointer, TypeId)> = reached
        .flat_map(|id| api.get(id).origins().filter(is_component).map(move |origin| (origin.clone(), id)))
        .collect();
    // What stands in an operation and nowhere else.
    for id in api.operations.iter().flat_map(bodies) {
        let origin = &api.get(id).origin;
        if !is_component(&origin) {
            schemas.push((origin.clone(), id));
        }
    }
    schemas.sort();
    schemas.dedup();
    schemas
}

fn bodies(operation: &Operation) -> Vec<TypeId> {
    let sent = operation.bodies.iter().filter_map(|body| match body.kind {
        BodyKind::Json(id) => Some(id),
        _ => None,
    });
    let read = operation.replies.iter().flat_map(|reply| &reply.bodies).map(|content| content.body);
    let read = read.chain(operation.readings.iter().map(|reading| reading.gives)).filter_map(ReplyBody::ty);
    sent.chain(read).chain(operation.errors.iter().filter_map(|(_, id)| *id)).collect()
}
