//! Arguments and setters of calls: the slots that the surface says want a name.

use std::collections::{BTreeSet, HashMap};

use heck::ToUpperCamelCase;

use super::case::{Choice, bare, choice, order, value_name};
use super::clash::Subject;
use super::made::Make;
use super::naming::Naming;
use super::plain::Plain;
use super::settle::{Contender, Right, settle, whole};
use crate::bindings::Key;
use crate::ir::{BodyKind, Location, Operation};
use crate::pointer::Pointer;
use crate::surface::answer::Answer;
use crate::surface::module_set::ModuleSet;
use crate::surface::names::OperationNames;
use crate::surface::runtime::REQUEST_METHODS;
use crate::surface::slots::{BODY, CONTENT, Slot, Slots};

/// A parameter or a field of a form.
struct Named<'a> {
    slot: Slot,
    /// `path`, `query`, `header`, `cookie` or `form`.
    place: &'static str,
    wire: &'a str,
    origin: &'a Pointer,
}

impl Naming<'_> {
    /// Runs after types, since a parameter may be called like one.
    pub(super) fn parameters(&mut self) {
        self.requests_beside_models();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let slots = Slots::of(operation, &Answer::of(operation));
            let given: Vec<Named<'_>> = slots.all().filter_map(|slot| named(operation, slot)).collect();
            let (arguments, setters) =
                given.into_iter().partition(|given| slots.arguments.contains(&given.slot));
            self.settle_slots(index, arguments, taken_arguments(&slots), true);
            self.settle_slots(index, setters, taken_setters(operation, &slots), false);
        }
    }

    /// Names the arguments of an operation, or its setters.
    fn settle_slots(&mut self, operation: usize, given: Vec<Named<'_>>, taken: Taken, is_argument: bool) {
        if given.is_empty() {
            return;
        }
        let owner = self.names.operations[operation].path();
        let make = if is_argument { Make::Argument } else { Make::Setter };
        let plain = given.iter().map(|given| Plain {
            wire: given.wire,
            origin: given.origin,
            bound: self.bound_slot(&owner, given),
        });
        let plain: Vec<Plain<'_>> = plain.collect();
        let key = |index: usize| slot_key(&owner, &given[index]);
        if let Some(names) = self.plain(&plain, make, key, |name| taken.has(name)) {
            return self.give_slots(operation, &owner, &given, names);
        }
        // What begins with a name is known by it whether it must be given or may be.
        let several: BTreeSet<&str> = given
            .iter()
            .filter(|one| given.iter().filter(|other| other.wire == one.wire).count() > 1)
            .map(|one| one.wire)
            .collect();
        let entry = |given: &Named<'_>| {
            let place =
                if several.contains(given.wire) { format!("{}:", given.place) } else { String::new() };
            format!(
                "`{:?} = \"…\"` under [fields] of bindings.toml",
                format!("{owner}?{place}{}", given.wire)
            )
        };
        let all: Vec<(&Named<'_>, Option<String>)> =
            given.iter().map(|given| (given, value_name(given.wire))).collect();
        let mut contenders = Vec::with_capacity(given.len());
        let mut is_readable = Vec::with_capacity(given.len());
        for given in &given {
            let is_alone = is_alone(given, &all);
            let (contender, readable) = self.slot(&owner, given, (is_argument, is_alone));
            contenders.push(contender);
            is_readable.push(readable);
        }
        let settled = settle(&contenders, |name| taken.has(name), whole);
        let subject = |index: usize| {
            let given: &Named<'_> = &given[index];
            Subject { origin: given.origin.clone(), what: format!("{:?}", given.wire), entry: entry(given) }
        };
        for (index, settled) in settled.iter().enumerate() {
            if !is_readable[index] && settled.rival.is_none() {
                self.tell_unreadable(&subject(index), &settled.name);
            }
        }
        self.tell_clashes(&contenders, &settled, subject, |one, other, name| {
            let said = |index: usize| format!("{:?} in the {}", given[index].wire, given[index].place);
            match one == other {
                true => format!("`{name}` would be the name of {}, and is another thing's", said(one)),
                false => format!("`{name}` would be the name of {} and of {}", said(one), said(other)),
            }
        });
        let names = settled.into_iter().map(|settled| settled.name).collect();
        self.give_slots(operation, &owner, &given, names);
    }

    /// Gives the arguments or the setters of an operation their names.
    fn give_slots(&mut self, operation: usize, owner: &str, given: &[Named<'_>], names: Vec<String>) {
        for (given, name) in given.iter().zip(names) {
            let key = || slot_key(owner, given);
            match given.place {
                // Nobody writes the name of an argument.
                "path" => self.keep(key, given.wire, &name),
                _ => self.keep_called(key, (given.wire, &name), given.origin),
            }
            self.names.operations[operation].slots.insert(given.slot, name);
        }
    }

    /// What people say that a parameter is called.
    fn bound_slot(&mut self, owner: &str, Named { place, wire, .. }: &Named<'_>) -> Option<String> {
        if self.bindings.fields.is_empty() {
            return None;
        }
        let entries = [
            format!("{owner}?{place}:{wire}"),
            format!("{owner}?{wire}"),
            format!("?{place}:{wire}"),
            format!("?{wire}"),
        ];
        for bound in entries {
            if let Some(name) = self.bindings.fields.get(&bound) {
                self.used.insert(Key::Field(bound));
                return Some(bare(name).to_owned());
            }
        }
        None
    }

    /// What a parameter may be called, and whether that can be read.
    fn slot(
        &mut self,
        owner: &str,
        given: &Named<'_>,
        (is_argument, is_alone): (bool, bool),
    ) -> (Contender, bool) {
        let Named { place, wire, .. } = given;
        if let Some(name) = self.bound_slot(owner, given) {
            return (Contender::of(Right::Given, name), true);
        }
        let make = if is_argument { Make::Argument } else { Make::Setter };
        let Choice { mut names, is_readable } = choice(wire, |words| make.of(words));
        let natural = names.first().cloned().unwrap_or_default();
        // A form field that is called like something else says that it is one of the form.
        let mut usual: Vec<String> = Vec::new();
        if is_own(&natural) && *place != "form" {
            usual.push(format!("{natural}_"));
        }
        let placed = format!("{}_{place}", natural.trim_end_matches('_'));
        match (is_alone, *place) {
            (true, "form") => usual.push(format!("form_{natural}")),
            (true, _) => names.insert(1, placed),
            // Its place tells it from none of those beside it.
            (false, _) => names.push(placed),
        }
        let count = usual.len() + 1;
        names.splice(1..1, usual);
        let places = ["path", "query", "header", "cookie", "form"];
        let rank = places.iter().position(|other| other == place).unwrap_or_default();
        let order = format!("{rank}{}", order(wire, Some(&natural)));
        let kept = self.lock.members.get(&slot_key(owner, given));
        let right = if kept.is_some() { Right::Kept } else { Right::Declared };
        let usual = count + usize::from(kept.is_some());
        names.splice(0..0, kept.cloned());
        (Contender { right, order, names, usual }, is_readable || right == Right::Kept)
    }

    /// Where a model of the same module is already called like a request or a reply, those give way.
    fn requests_beside_models(&mut self) {
        let types = self.names.types.values();
        let models: Models<'_> = types.map(|ty| (ty.name.as_str(), &ty.modules)).collect();
        let is_beside = |names: &OperationNames| {
            let own = [&names.request, &names.reply, &names.content];
            own.into_iter().any(|name| is_model(&models, &names.module, name))
        };
        let beside = self.names.operations.iter().enumerate().filter(|(_, names)| is_beside(names));
        let found: Vec<(usize, Beside)> =
            beside.map(|(index, names)| (index, Beside::of(names, &models))).collect();
        for (index, Beside { camel, request, reply, content }) in found {
            let (operation, names) = (&self.api.operations[index], &self.names.operations[index]);
            let is_last = |name: &Option<String>, usual: &str| {
                name.as_ref().is_some_and(|name| *name != format!("{camel}{usual}"))
            };
            let asked = [
                (&names.request, &request, "Call"),
                (&names.reply, &reply, "Answer"),
                (&names.content, &content, "Sent"),
            ];
            let lost = asked.into_iter().find(|(_, name, usual)| is_last(name, usual));
            if let Some((usual, name, word)) = lost {
                let subject = Subject {
                    origin: operation.origin.clone(),
                    what: String::new(),
                    entry: "give the model one under [schemas] or [types] of bindings.toml".to_owned(),
                };
                let message = format!(
                    "models are called `{usual}` and `{camel}{word}`, as the request, the reply or the content of this operation would be"
                );
                let name = name.clone().unwrap_or_default();
                self.tell_clash(&subject, message, &name);
            }
            let names = &mut self.names.operations[index];
            names.request = request.unwrap_or_else(|| names.request.clone());
            names.reply = reply.unwrap_or_else(|| names.reply.clone());
            names.content = content.unwrap_or_else(|| names.content.clone());
        }
    }
}

/// Models by their names, and the modules that reach each.
type Models<'n> = HashMap<&'n str, &'n ModuleSet>;

/// Whether a model that a module reaches is called so.
fn is_model(models: &Models<'_>, module: &str, name: &str) -> bool {
    models.get(name).is_some_and(|modules| modules.contains(module))
}

/// What an operation has is called instead, where models of its module are called as it would be.
struct Beside {
    /// What its own names begin with.
    camel: String,
    request: Option<String>,
    reply: Option<String>,
    content: Option<String>,
}

impl Beside {
    fn of(names: &OperationNames, models: &Models<'_>) -> Self {
        let camel = names.function.to_upper_camel_case();
        let is_model = |name: &str| is_model(models, &names.module, name);
        let find = |usual: &str, words: [&str; 2]| {
            let free = words.iter().map(|word| format!("{camel}{word}"));
            let numbered = (2..).map(|number| format!("{camel}{}{number}", words[0]));
            let mut free = free.chain(numbered).filter(|name| !is_model(name));
            if is_model(usual) { free.next() } else { None }
        };
        let request = find(&names.request, ["Call", "CallRequest"]);
        let reply = find(&names.reply, ["Answer", "AnswerReply"]);
        let content = find(&names.content, ["Sent", "SentContent"]);
        Self { camel, request, reply, content }
    }
}

/// Whether what would be called like a parameter stands in other places, or whether it has the same name
/// on the wire, so that the place is what tells it from that.
fn is_alone(given: &Named<'_>, all: &[(&Named<'_>, Option<String>)]) -> bool {
    let name = value_name(given.wire);
    let mut others = all.iter().filter(|(other, named)| other.slot != given.slot && *named == name);
    let is_twin = |other: &Named<'_>| other.wire == given.wire;
    others.clone().any(|(other, _)| is_twin(other)) || others.all(|(other, _)| other.place != given.place)
}

/// A slot that wants a name.
fn named(operation: &Operation, slot: Slot) -> Option<Named<'_>> {
    match slot {
        Slot::Parameter(index) => {
            let parameter = operation.parameters.get(index)?;
            let place = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
            };
            Some(Named { slot, place, wire: &parameter.wire, origin: &parameter.origin })
        }
        Slot::Field { body, field } => {
            let body = operation.bodies.get(body)?;
            let (BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. }) = &body.kind else {
                return None;
            };
            let field = fields.get(field)?;
            Some(Named { slot, place: "form", wire: &field.wire, origin: &field.origin })
        }
        Slot::Parts(_) | Slot::Body(_) | Slot::Content | Slot::JsonAnswer | Slot::Reading(_) => None,
    }
}

/// What `names.lock` calls a parameter.
fn slot_key(owner: &str, given: &Named<'_>) -> String {
    format!("{owner}?{}:{}", given.place, given.wire)
}

/// What every function and every request of this shape has already.
const OWN: [&str; 6] = [BODY, "bytes", "json", "part", "request", "text"];

fn is_own(name: &str) -> bool {
    OWN.contains(&name)
}

/// The names of arguments that an operation has besides those that are named here. A body keeps its
/// name whether it must be given or may be, so that this can change without another change.
fn taken_arguments(slots: &Slots) -> Taken {
    let is_body = |slot: Slot| matches!(slot, Slot::Body(_) | Slot::Parts(_));
    let body = slots.all().any(is_body).then_some(BODY);
    let content = (!slots.choices.is_empty()).then_some(CONTENT);
    let own = ["request"].into_iter().chain(body).chain(content).map(str::to_owned).collect();
    Taken { own, methods: &[] }
}

/// As [`taken_arguments`], of setters.
fn taken_setters(operation: &Operation, slots: &Slots) -> Taken {
    let own = slots.all().filter_map(|slot| slot.own_name(operation));
    // What makes one of several bodies takes these beside a body, into what it makes.
    let content = [BODY, CONTENT].into_iter().filter(|_| !slots.choices.is_empty());
    Taken { own: own.chain(content.map(str::to_owned)).collect(), methods: REQUEST_METHODS }
}

/// Names that are another thing's.
struct Taken {
    own: Vec<String>,
    /// What every request has.
    methods: &'static [&'static str],
}

impl Taken {
    fn has(&self, name: &str) -> bool {
        self.own.iter().any(|own| own == name) || self.methods.contains(&name)
    }
}
