//! Arguments and setters of calls: the slots that the surface says want a name.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use super::case::{bare, setter_name, value_name};
use super::naming::Naming;
use crate::bindings::Key;
use crate::ir::{BodyKind, Operation};
use crate::pointer::Pointer;
use crate::surface::answer::Answer;
use crate::surface::slots::{BODY, Slot, Slots};

impl Naming<'_> {
    /// Runs after types, since a parameter may be called like one.
    pub(super) fn parameters(&mut self) {
        self.requests_beside_models();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let slots = Slots::of(operation, &Answer::of(operation));
            let owner = self.names.operations[index].path();
            let mut taken = Taken::of(operation, &slots);
            for slot in in_order(&slots) {
                let is_argument = slots.arguments.contains(&slot);
                let given = match slot {
                    Slot::Parameter(index) => self.parameter(&owner, operation, index, &mut taken),
                    Slot::Field { body, field } => {
                        self.form_field(&owner, operation, (body, field), (is_argument, &mut taken))
                    }
                    Slot::Parts(_) | Slot::Body(_) | Slot::JsonAnswer | Slot::Reading(_) => None,
                };
                if let Some(name) = given {
                    taken.of_kind(is_argument).push(name.clone());
                    self.names.operations[index].slots.insert(slot, name);
                }
            }
        }
    }

    fn parameter(
        &mut self,
        owner: &str,
        operation: &Operation,
        index: usize,
        taken: &mut Taken,
    ) -> Option<String> {
        let parameter = operation.parameters.get(index)?;
        let (origin, is_argument) = (&parameter.origin, parameter.required);
        let names = taken.of_kind(is_argument);
        let name = self.given_name(owner, (&parameter.wire, origin), is_argument, names)?;
        if names.contains(&name) {
            self.error(
                origin,
                format!("two parameters are called `{name}`"),
                "give one of them another name under [fields] of bindings.toml",
            );
        }
        Some(name)
    }

    fn form_field(
        &mut self,
        owner: &str,
        operation: &Operation,
        (body, field): (usize, usize),
        (is_argument, taken): (bool, &mut Taken),
    ) -> Option<String> {
        let body = operation.bodies.get(body)?;
        let (BodyKind::Form(fields) | BodyKind::Multipart { fields, .. }) = &body.kind else { return None };
        let wire = &fields.get(field)?.wire;
        let names = taken.of_kind(is_argument);
        let name = self.given_name(owner, (wire, &operation.origin), is_argument, &[])?;
        // A form field that is called like something else says that it is one of the form.
        let name = if names.contains(&name) { format!("form_{name}") } else { name };
        if names.contains(&name) {
            self.error(
                &operation.origin,
                format!("two form fields are called `{name}`"),
                format!(
                    "give one of them another name: `\"?{wire}\" = \"…\"` under [fields] of bindings.toml"
                ),
            );
        }
        Some(name)
    }

    /// Where a model of the same module is already called like a request or a reply, those give way.
    fn requests_beside_models(&mut self) {
        let types = self.names.types.values();
        let models: BTreeSet<(String, String)> =
            types.flat_map(|ty| ty.modules.iter().map(|module| (module.clone(), ty.name.clone()))).collect();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let names = &mut self.names.operations[index];
            let camel = names.function.to_upper_camel_case();
            let is_model = |name: &str| models.contains(&(names.module.clone(), name.to_owned()));
            let request = is_model(&names.request).then(|| format!("{camel}Call"));
            let reply = is_model(&names.reply).then(|| format!("{camel}Answer"));
            let still = [&request, &reply].into_iter().flatten().find(|name| is_model(name)).cloned();
            if let Some(request) = request {
                names.request = request;
            }
            if let Some(reply) = reply {
                names.reply = reply;
            }
            if let Some(name) = still {
                let message = format!(
                    "a model is called `{name}`, as the request or the reply of this operation would be"
                );
                let help = "give the model another name under [schemas] or [types] of bindings.toml";
                self.error(&operation.origin, message, help);
            }
        }
    }

    fn given_name(
        &mut self,
        owner: &str,
        (wire, origin): (&str, &Pointer),
        is_argument: bool,
        taken: &[String],
    ) -> Option<String> {
        for bound in [format!("{owner}?{wire}"), format!("?{wire}")] {
            if let Some(name) = self.bindings.fields.get(&bound) {
                self.used.insert(Key::Field(bound));
                return Some(bare(name).to_owned());
            }
        }
        let name = if is_argument { value_name(wire) } else { setter_name(wire) };
        let name =
            name.map(|name| if is_own(&name) && taken.contains(&name) { format!("{name}_") } else { name });
        if name.is_none() {
            self.error(
                origin,
                format!("no Rust name can be made of {wire:?}"),
                "give it one under [fields] of bindings.toml",
            );
        }
        name
    }
}

/// Parameters in the document's order, then the fields of forms in theirs: where two would have one
/// name, the first keeps it.
fn in_order(slots: &Slots) -> BTreeSet<Slot> {
    slots.all().collect()
}

/// What every function and every request of this shape has already.
const OWN: [&str; 6] = [BODY, "bytes", "json", "part", "request", "text"];

fn is_own(name: &str) -> bool {
    OWN.contains(&name)
}

/// The names that are gone, of arguments and of setters.
struct Taken {
    arguments: Vec<String>,
    setters: Vec<String>,
}

impl Taken {
    /// What an operation has besides what is named here. A body keeps its name whether it must be
    /// given or may be, so that this can change without another change.
    fn of(operation: &Operation, slots: &Slots) -> Self {
        let mut taken = Self { arguments: vec!["request".to_owned()], setters: Vec::new() };
        for slot in slots.all() {
            taken.setters.extend(slot.own_name(operation).map(str::to_owned));
            if matches!(slot, Slot::Body(_) | Slot::Parts(_)) && taken.arguments.len() == 1 {
                taken.arguments.push(BODY.to_owned());
            }
        }
        taken
    }

    fn of_kind(&mut self, is_argument: bool) -> &mut Vec<String> {
        if is_argument { &mut self.arguments } else { &mut self.setters }
    }
}
