//! An operation as its callers see it: a function, what it takes, what it answers, its words.

use std::fmt;

use super::answer::{Answer, Asks};
use super::call_answer::CallAnswer;
use super::choice::CallContent;
use super::example::CallExample;
use super::given::{Given, Taker};
use super::job::CallJob;
use super::listed::Paging;
use super::markdown::Text;
use super::route;
use super::rust_type::RustType;
use super::slots::{Slot, Slots, required_body};
use super::types::Types;
use crate::ir::{Body, BodyKind, Operation};
use crate::pointer::Pointer;

/// A function that describes a call, and the request that it returns.
#[derive(Clone, Debug)]
pub struct Call {
    /// The module.
    pub module: String,
    /// The function, bare.
    pub function: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path's template, as in the document.
    pub path: String,
    /// What is sent of it, as the runtime reads it: `{+name}` keeps its slashes, `{=0}` is the first value
    /// once more.
    pub template: String,
    /// What must be given, in order.
    pub arguments: Vec<Given>,
    /// What may be given, a setter each.
    pub setters: Vec<Given>,
    /// The type that the function returns.
    pub request: String,
    /// The bodies that it can be sent with.
    pub bodies: Vec<CallBody>,
    /// Whether the only body is sent in any case.
    pub is_body_given: bool,
    /// Whether a call without any body is refused.
    pub needs_body: bool,
    /// What the call answers.
    pub answer: CallAnswer,
    /// The job that it starts at the server.
    pub job: Option<CallJob>,
    /// How the list that it answers leads to its next part.
    pub pages: Option<Paging>,
    /// What it is refused with: the status, and the body's type where one is known.
    pub errors: Vec<(String, Option<RustType>)>,
    /// OAuth scopes: alternatives, each of scopes that are needed together.
    pub scopes: Vec<Vec<String>>,
    /// Headers that are sent always: name in lower case, and value.
    pub headers: Vec<(String, String)>,
    /// The type of what it sends, where that is one of several bodies.
    pub content: Option<CallContent>,
    /// The `Accept` that is sent, where that is not plain JSON.
    pub accept: Option<String>,
    /// The `Accept` of who reads JSON, where the usual one does not ask for that.
    pub accept_json: Option<String>,
    /// What it wants to be sent with, where that is not what the others want: alternatives, each of the
    /// schemes that are needed together; none at all where it is for everybody.
    pub security: Option<Vec<Vec<String>>>,
    /// Where it is served, where that is elsewhere: the place in the list of those, and the address.
    pub server: Option<(usize, String)>,
    /// Whether the vendor says not to use it any more.
    pub deprecated: bool,
    /// What the document files it under, where it says so.
    pub tag: Option<String>,
    /// In which versions it was seen, where not in all.
    pub seen_in: Vec<String>,
    /// The same, told.
    pub(crate) seen: Option<String>,
    /// What the document says of it in words.
    pub(crate) words: CallWords,
    /// How it is called, shown in a few lines.
    pub(crate) example: Option<CallExample>,
    /// Where the document has it.
    pub origin: Pointer,
}

/// What a document says of an operation in words.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallWords {
    /// What it does in short.
    pub(crate) title: Text,
    /// What it does.
    pub(crate) text: Text,
    /// What it answers.
    pub(crate) answers: Text,
    /// The statuses of which that says what they mean.
    pub(crate) answered: Vec<String>,
    /// Why it is not to be used any more.
    pub(crate) reason: Option<String>,
}

impl CallWords {
    fn of(types: Types<'_>, operation: &Operation) -> Self {
        let (said, origin) = (types.said, &operation.origin);
        let title = said.title(origin).map(Text::read).unwrap_or_default();
        let path = origin.parent().unwrap_or_else(Pointer::root);
        let of_path = said.title(&path).map(Text::read).unwrap_or_default().and(said.of_node(&path));
        // A form has no argument and no setter of its own that could say what the body is.
        let is_form = |body: &Body| matches!(body.kind, BodyKind::Form { .. } | BodyKind::Multipart { .. });
        let form = match operation.bodies.iter().any(is_form) {
            true => said.of_node(&origin.join("requestBody")),
            false => Text::default(),
        };
        let text = said.of_node(origin);
        // Some say the same twice.
        let text = if text == title { Text::default() } else { text };
        // Where nothing sums it up, the first sentence does.
        let (title, text) = match title.is_empty() && said.is_described(origin) {
            true => text.split_lead(),
            false => (title, text),
        };
        Self {
            title,
            text: text.and(of_path).and(form),
            answers: said.of_answers(origin),
            answered: said.answered(origin),
            reason: said.reason(origin).map(str::to_owned),
        }
    }
}

/// A body that a call can be sent with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallBody {
    /// The media type, as in the document.
    pub media: String,
    /// Media types that the same may be sent as.
    pub others: Vec<String>,
    /// Media types of the same value that callers write themselves.
    pub by_hand: Vec<String>,
    /// What it holds.
    pub holds: Holds,
}

/// What the body of a call holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// JSON of this type.
    Json(RustType),
    /// A form.
    Form,
    /// A form of whatever a value of this type holds.
    FormOf(RustType),
    /// A multipart form.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Call {
    /// Every call of an API, in the order of its operations.
    pub(super) fn all(types: Types<'_>) -> Vec<Self> {
        (0..types.api.operations.len()).map(|index| Self::of(types, index)).collect()
    }

    fn of(types: Types<'_>, index: usize) -> Self {
        let operation = &types.api.operations[index];
        let names = types.names.operations.get(index).cloned().unwrap_or_default();
        let answer = Answer::of(operation);
        let slots = Slots::of(operation, &answer);
        let taker = Taker { types, operation, answer: &answer, content: &names.content };
        let name = |slot: &Slot| names.slots.get(slot).map_or("", String::as_str);
        let content = CallContent::of(taker, &slots, |slot| name(slot).to_owned());
        let asks = Asks::of(operation, &answer);
        let arguments = slots.arguments.iter().filter_map(|slot| taker.argument(*slot, name(slot)));
        let arguments = arguments.collect();
        let setters = slots.setters.iter().filter_map(|slot| taker.setter(*slot, name(slot)));
        let setters: Vec<Given> = setters.collect();
        let seen_in = types.seen.of_node(&operation.origin);
        Self {
            seen: seen_in.as_ref().map(|versions| types.seen.told(versions)),
            seen_in: seen_in.into_iter().flatten().map(str::to_owned).collect(),
            arguments,
            request: names.request,
            job: operation.job.as_ref().map(|job| CallJob::of(types, types.names, job)),
            pages: operation.pages.clone(),
            setters,
            method: operation.method.clone(),
            path: operation.path.clone(),
            template: route::template(operation),
            bodies: operation.bodies.iter().map(|body| call_body(types, body)).collect(),
            is_body_given: required_body(operation).is_some(),
            needs_body: operation.body_required,
            accept: asks.usual,
            accept_json: asks.json,
            content,
            answer: CallAnswer::of(types, &answer, names.reply),
            errors: operation
                .errors
                .iter()
                .map(|(status, body)| (status.clone(), body.map(|id| types.owned(id))))
                .collect(),
            scopes: operation.scopes.clone(),
            headers: operation.fixed_headers.clone(),
            security: operation.security.clone().filter(|security| *security != types.api.service.security),
            server: operation.server.and_then(|place| {
                types.api.service.elsewhere.get(place).map(|server| (place, server.url.clone()))
            }),
            deprecated: operation.deprecated,
            words: CallWords::of(types, operation),
            example: None,
            origin: operation.origin.clone(),
            module: names.module,
            function: names.function,
            tag: operation.tags.first().cloned(),
        }
    }

    /// `module::function`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}::{}", self.module, self.function)
    }

    /// What bindings, lock and messages call its operation: `GET /path`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The bodies that a caller can choose from, by place; `None` where there may be none.
    #[must_use]
    pub fn choices(&self) -> Vec<Option<usize>> {
        if self.is_body_given {
            return vec![Some(0)];
        }
        let none = (!self.needs_body || self.bodies.is_empty()).then_some(None);
        (0..self.bodies.len()).map(Some).chain(none).collect()
    }

    /// Whether it has more arguments than clippy takes for readable: the server wants all of them.
    #[must_use]
    pub fn has_many_arguments(&self) -> bool {
        self.arguments.len() > 7
    }

    /// Whether it is sent as a multipart form in any case, be it without a field.
    #[must_use]
    pub fn is_multipart(&self) -> bool {
        self.is_body_given && self.bodies.iter().any(|body| body.holds == Holds::Multipart)
    }

    /// What the call sends, in a few words: `User | multipart`.
    #[must_use]
    pub fn sends(&self) -> String {
        self.bodies.iter().map(|body| body.holds.to_string()).collect::<Vec<_>>().join(" | ")
    }
}

fn call_body(types: Types<'_>, body: &Body) -> CallBody {
    let holds = match &body.kind {
        BodyKind::Json(id) => Holds::Json(types.owned(*id)),
        BodyKind::Form { .. } => Holds::Form,
        BodyKind::FormOf(id) => Holds::FormOf(types.owned(*id)),
        BodyKind::Multipart { .. } => Holds::Multipart,
        BodyKind::Text => Holds::Text,
        BodyKind::Bytes => Holds::Bytes,
    };
    CallBody { media: body.media.clone(), others: body.others.clone(), by_hand: body.by_hand.clone(), holds }
}

impl fmt::Display for Holds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(ty) => ty.fmt(formatter),
            Self::Form => formatter.write_str("form"),
            Self::FormOf(ty) => write!(formatter, "form of {ty}"),
            Self::Multipart => formatter.write_str("multipart"),
            Self::Text => formatter.write_str("text"),
            Self::Bytes => formatter.write_str("bytes"),
        }
    }
}
