//! Modules, functions, parameters.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::Naming;
use super::case::{is_module_name, is_value_name, module_name, raw, setter_name, value_name};
use super::previous::{key, template};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Answer, Api, BodyKind, Operation};
use crate::lower::placeholders;

impl Naming<'_> {
    pub(super) fn operations(&mut self, api: &mut Api) {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut short: BTreeMap<_, usize> = BTreeMap::new();
        for operation in &api.operations {
            *short.entry(by_rule(operation, false)).or_default() += 1;
        }
        // What a parameter of the path is called tells no operations apart.
        let keys: BTreeSet<String> =
            api.operations.iter().map(|operation| key(&operation.method, &operation.path)).collect();
        let by_template: BTreeMap<String, (&String, &String)> = self
            .bindings
            .operations
            .iter()
            .filter(|(entry, _)| !keys.contains(*entry))
            .map(|entry| (template(entry.0), entry))
            .collect();
        for (index, operation) in api.operations.iter_mut().enumerate() {
            let key = key(&operation.method, &operation.path);
            let bound = self.bindings.operations.get_key_value(&key);
            let bound = bound.or_else(|| by_template.get(&template(&key)).copied());
            if let Some((entry, _)) = bound {
                self.mark_used("operations", entry);
            }
            let given = bound.map(|(_, name)| name).or_else(|| self.previous.operations.get(&key));
            let is_guess = given.is_none() && operation.operation_id.is_none();
            let mut named = match given {
                Some(given) => split(given),
                None => {
                    let named = by_rule(operation, false);
                    if short.get(&named).is_some_and(|count| *count > 1) {
                        by_rule(operation, true)
                    } else {
                        named
                    }
                }
            };
            if named.is_none() {
                self.error(
                    &operation.origin,
                    format!("no name can be made for {key}"),
                    format!("add `{key:?} = \"module::function\"` to [operations] of bindings.toml"),
                );
                named = self.is_lenient().then(|| ("operations".to_owned(), format!("operation_{index}")));
            }
            let Some((module, mut function)) = named else { continue };
            if let Some(other) = taken.get(&format!("{module}::{function}")) {
                self.error(
                    &operation.origin,
                    format!("`{module}::{function}` is the name of {key} and of {other}"),
                    "give one of them another name under [operations] of bindings.toml",
                );
                if !self.is_lenient() {
                    continue;
                }
                function = format!("{function}_{index}");
            }
            taken.insert(format!("{module}::{function}"), key.clone());
            let bare = function.trim_start_matches("r#").to_upper_camel_case();
            if let Some(other) = taken.insert(format!("{module}::{bare}"), key.clone()) {
                self.error(
                    &operation.origin,
                    format!("`{bare}` would begin the names of the request of {key} and of that of {other}"),
                    "give one of them another name under [operations] of bindings.toml",
                );
            }
            if is_guess {
                self.guessed(&operation.origin, &key, &format!("{module}::{function}"));
            }
            operation.request_name = format!("{bare}Request");
            operation.reply_name = format!("{bare}Reply");
            self.mark_used("modules", &module);
            operation.module = module;
            operation.function = function;
        }
    }

    /// In a crate that has users, the name of what nobody has named is kept from the first run on: this
    /// is the moment to choose another.
    fn guessed(&mut self, pointer: &str, key: &str, name: &str) {
        if self.lock.operations.is_empty() || self.is_lenient() {
            return;
        }
        let message = format!(
            "{key} is new and has no `operationId`: it is called `{name}`, and names.lock keeps that"
        );
        let place = self.document.error(pointer.trim_start_matches('#'), message);
        let help = format!(
            "a better name goes into bindings.toml now, under [operations]: `{key:?} = \"module::function\"`; later it is a rename"
        );
        self.diagnostics.push(Diagnostic { severity: Severity::Warning, ..place }.help(help));
    }

    /// Runs after types, since a parameter may be called like one.
    pub(super) fn parameters(&mut self, api: &mut Api) {
        self.requests_beside_models(api);
        for operation in &mut api.operations {
            let (mut arguments, mut setters) = taken(operation);
            let owner = format!("{}::{}", operation.module, operation.function.trim_start_matches("r#"));
            for index in 0..operation.parameters.len() {
                let parameter = &operation.parameters[index];
                let (wire, origin, is_argument) =
                    (parameter.wire.clone(), parameter.origin.clone(), parameter.required);
                let names = if is_argument { &mut arguments } else { &mut setters };
                let Some(name) = self.parameter_name(&owner, &wire, &origin, is_argument, names) else {
                    continue;
                };
                if names.contains(&name) {
                    self.error(
                        &origin,
                        format!("two parameters are called `{name}`"),
                        "give one of them another name under [fields] of bindings.toml",
                    );
                }
                names.push(name.clone());
                operation.parameters[index].name = name;
            }
            let origin = operation.origin.clone();
            for body in &mut operation.bodies {
                let (BodyKind::Form(fields) | BodyKind::Multipart { fields, .. }) = &mut body.kind else {
                    continue;
                };
                for field in fields {
                    let names = if field.required { &mut arguments } else { &mut setters };
                    let Some(name) = self.parameter_name(&owner, &field.wire, &origin, field.required, &[])
                    else {
                        continue;
                    };
                    // A form field that is called like something else says that it is one of the form.
                    field.name = if names.contains(&name) {
                        format!("form_{}", name.trim_start_matches("r#"))
                    } else {
                        name
                    };
                    if names.contains(&field.name) {
                        self.error(
                            &origin,
                            format!("two form fields are called `{}`", field.name),
                            format!("give one of them another name: `\"?{}\" = \"…\"` under [fields] of bindings.toml", field.wire),
                        );
                    }
                    names.push(field.name.clone());
                }
            }
        }
    }

    /// Where a model of the same module is already called like a request or a reply, those give way.
    fn requests_beside_models(&mut self, api: &mut Api) {
        let models: BTreeSet<(String, String)> = api
            .types
            .iter()
            .filter(|ty| ty.reached && ty.is_named())
            .flat_map(|ty| ty.modules.iter().map(|module| (module.clone(), ty.name.clone())))
            .collect();
        for operation in &mut api.operations {
            let bare = operation.function.trim_start_matches("r#").to_upper_camel_case();
            let is_model = |name: &str| models.contains(&(operation.module.clone(), name.to_owned()));
            let (call, answer) = (format!("{bare}Call"), format!("{bare}Answer"));
            let request = if is_model(&operation.request_name) { Some(call) } else { None };
            let reply = if is_model(&operation.reply_name) { Some(answer) } else { None };
            let still = [&request, &reply].into_iter().flatten().find(|name| is_model(name)).cloned();
            if let Some(name) = still {
                self.error(
                    &operation.origin,
                    format!(
                        "a model is called `{name}`, as the request or the reply of this operation would be"
                    ),
                    "give the model another name under [schemas] or [types] of bindings.toml",
                );
            }
            operation.request_name = request.unwrap_or(std::mem::take(&mut operation.request_name));
            operation.reply_name = reply.unwrap_or(std::mem::take(&mut operation.reply_name));
        }
    }

    fn parameter_name(
        &mut self,
        owner: &str,
        wire: &str,
        origin: &str,
        is_argument: bool,
        taken: &[String],
    ) -> Option<String> {
        for bound in [format!("{owner}?{wire}"), format!("?{wire}")] {
            if let Some(name) = self.bindings.fields.get(&bound) {
                self.mark_used("fields", &bound);
                return Some(raw(name));
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

/// What every function and every request of this shape has already.
const OWN: [&str; 6] = ["body", "bytes", "json", "part", "request", "text"];

fn is_own(name: &str) -> bool {
    OWN.contains(&name)
}

/// The names of arguments and of setters that an operation has besides its parameters.
fn taken(operation: &Operation) -> (Vec<String>, Vec<String>) {
    let (mut arguments, mut setters) = (vec!["request"], Vec::new());
    for body in &operation.bodies {
        match body.kind {
            BodyKind::Json(_) => setters.push("body"),
            BodyKind::Multipart { free: true, .. } => setters.push("part"),
            BodyKind::Text => setters.push("text"),
            BodyKind::Bytes => setters.push("bytes"),
            BodyKind::Form(_) | BodyKind::Multipart { free: false, .. } => {}
        }
    }
    if !setters.is_empty() {
        arguments.push("body");
    }
    if matches!(operation.answer, Answer::One { json: Some(_), .. }) {
        setters.push("json");
    }
    let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    (owned(arguments), owned(setters))
}

/// A name that is given as `module::function`.
pub(super) fn split(given: &str) -> Option<(String, String)> {
    let (module, function) = given.split_once("::")?;
    (is_module_name(module) && is_value_name(function, false)).then(|| (module.to_owned(), raw(function)))
}

/// The first tag and the `operationId`, else method and path.
///
/// The short name says the last parameter of the path, the long one says all, each in its place. The
/// number of an `operationId` that only tells it from equal ones is left out: it changes when a
/// sibling comes.
fn by_rule(operation: &Operation, long: bool) -> Option<(String, String)> {
    let first_segment =
        operation.path.split('/').find(|segment| !segment.is_empty() && !segment.starts_with('{'));
    let module = operation.tags.first().map(String::as_str).or(first_segment).unwrap_or("operations");
    let method = operation.method.to_lowercase();
    let whole = || format!("{method} {}", operation.path.replace(['{', '}'], " "));
    let function = match operation.operation_id.as_deref() {
        Some(id) => match without_number(id) {
            Some(id) if long => format!("{id} {}", whole()),
            Some(id) => id.to_owned(),
            None => id.to_owned(),
        },
        None if long => whole(),
        None => {
            let fixed = operation.path.split('/').filter(|segment| !segment.contains('{'));
            let by =
                placeholders(&operation.path).last().map(|last| format!(" by {last}")).unwrap_or_default();
            format!("{method} {}{by}", fixed.collect::<Vec<_>>().join(" "))
        }
    };
    Some((module_name(module)?, value_name(&function)?))
}

/// `getRepository_1` without `_1`.
fn without_number(id: &str) -> Option<&str> {
    let (stem, number) = id.rsplit_once('_')?;
    (!stem.is_empty() && is_number(number)).then_some(stem)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
