//! Modules, functions, parameters.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::Naming;
use super::case::{is_identifier, module_name, setter_name, value_name};
use crate::ir::{Api, BodyKind, Operation};
use crate::lower::placeholders;

impl Naming<'_> {
    pub(super) fn operations(&mut self, api: &mut Api) {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for operation in &mut api.operations {
            let key = format!("{} {}", operation.method, operation.path);
            let bound = self.bindings.operations.get(&key);
            if bound.is_some() {
                self.mark_used("operations", &key);
            }
            let given = bound.or_else(|| self.lock.operations.get(&key));
            let named = match given {
                Some(given) => split(given),
                None => by_rule(operation),
            };
            let Some((module, function)) = named else {
                self.error(
                    &operation.origin,
                    format!("no name can be made for {key}"),
                    format!("add `{key:?} = \"module::function\"` to [operations] of bindings.toml"),
                );
                continue;
            };
            if let Some(other) = taken.insert(format!("{module}::{function}"), key.clone()) {
                self.error(
                    &operation.origin,
                    format!("`{module}::{function}` is the name of {key} and of {other}"),
                    "give one of them another name under [operations] of bindings.toml",
                );
            }
            let bare = function.trim_start_matches("r#").to_upper_camel_case();
            operation.request_name = format!("{bare}Request");
            operation.reply_name = format!("{bare}Reply");
            self.mark_used("modules", &module);
            operation.module = module;
            operation.function = function;
        }
    }

    /// Runs after types, since a parameter may be called like one.
    pub(super) fn parameters(&mut self, api: &mut Api) {
        for operation in &mut api.operations {
            let mut arguments: Vec<String> = Vec::new();
            let mut setters: Vec<String> = Vec::new();
            for index in 0..operation.parameters.len() {
                let parameter = &operation.parameters[index];
                let (wire, origin, is_argument) =
                    (parameter.wire.clone(), parameter.origin.clone(), parameter.required);
                let Some(name) = self.parameter_name(&wire, &origin, is_argument) else { continue };
                let names = if is_argument { &mut arguments } else { &mut setters };
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
                    if let Some(name) = self.parameter_name(&field.wire, &origin, field.required) {
                        // A form field that is called like a parameter of the query says that it is one of the form.
                        let clashes =
                            if field.required { arguments.contains(&name) } else { setters.contains(&name) };
                        field.name =
                            if clashes { format!("form_{}", name.trim_start_matches("r#")) } else { name };
                    }
                }
            }
        }
    }

    fn parameter_name(&mut self, wire: &str, origin: &str, is_argument: bool) -> Option<String> {
        let bound = format!("?{wire}");
        if let Some(name) = self.bindings.fields.get(&bound) {
            self.mark_used("fields", &bound);
            return Some(name.clone());
        }
        let name = if is_argument { value_name(wire) } else { setter_name(wire) };
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

fn split(given: &str) -> Option<(String, String)> {
    let (module, function) = given.split_once("::")?;
    (is_identifier(module) && (is_identifier(function) || is_identifier(&format!("r#{function}"))))
        .then(|| (module.to_owned(), raw(function)))
}

/// A function that is called like a keyword.
fn raw(function: &str) -> String {
    if is_identifier(function) { function.to_owned() } else { format!("r#{function}") }
}

/// The first tag and the `operationId`, else method and path.
fn by_rule(operation: &Operation) -> Option<(String, String)> {
    let first_segment =
        operation.path.split('/').find(|segment| !segment.is_empty() && !segment.starts_with('{'));
    let module = operation.tags.first().map(String::as_str).or(first_segment).unwrap_or("operations");
    let function = match &operation.operation_id {
        Some(id) => id.clone(),
        None => {
            let fixed = operation.path.split('/').filter(|segment| !segment.contains('{'));
            let by =
                placeholders(&operation.path).last().map(|last| format!(" by {last}")).unwrap_or_default();
            format!("{} {}{by}", operation.method.to_lowercase(), fixed.collect::<Vec<_>>().join(" "))
        }
    };
    Some((module_name(module)?, value_name(&function)?))
}
