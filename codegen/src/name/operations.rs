//! Modules and functions.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::case::{is_number, module_name, split, value_name};
use super::grouping::Groups;
use super::naming::Naming;
use crate::bindings::Key;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::template::{placeholders, template};
use crate::ir::Operation;
use crate::pointer::Pointer;
use crate::surface::names::OperationNames;

impl Naming<'_> {
    pub(super) fn operations(&mut self) {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut short: BTreeMap<_, usize> = BTreeMap::new();
        let groups = Groups::of(self.api, self.bindings, &self.previous.operations);
        for operation in &self.api.operations {
            *short.entry(by_rule(operation, &groups, false)).or_default() += 1;
        }
        // What a parameter of the path is called tells no operations apart.
        let keys: BTreeSet<String> = self.api.operations.iter().map(Operation::key).collect();
        let by_template: BTreeMap<String, (&String, &String)> = self
            .bindings
            .operations
            .iter()
            .filter(|(entry, _)| !keys.contains(*entry))
            .map(|entry| (template(entry.0), entry))
            .collect();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let key = operation.key();
            let bound = self.bindings.operations.get_key_value(&key);
            let bound = bound.or_else(|| by_template.get(&template(&key)).copied());
            if let Some((entry, _)) = bound {
                self.used.insert(Key::Operation(entry.clone()));
            }
            let given = bound.map(|(_, name)| name).or_else(|| self.previous.operations.get(&key));
            let is_guess = given.is_none() && operation.operation_id.is_none();
            let is_shared = || short.get(&by_rule(operation, &groups, false)).is_some_and(|count| *count > 1);
            let mut named = match given {
                Some(given) => split(given),
                None => by_rule(operation, &groups, is_shared()),
            };
            if named.is_none() {
                self.error(
                    &operation.origin,
                    format!("no name can be made for {key}"),
                    format!("add `{key:?} = \"module::function\"` to [operations] of bindings.toml"),
                );
                named = self.is_lenient().then(|| ("operations".to_owned(), format!("operation_{index}")));
            }
            let names = named.and_then(|named| self.settle(index, operation, named, &mut taken));
            if let Some(names) = &names
                && is_guess
            {
                self.guessed(&operation.origin, &key, &names.path());
            }
            self.names.operations.push(names.unwrap_or_default());
        }
    }

    /// The names of an operation, seen to be no other's.
    fn settle(
        &mut self,
        index: usize,
        operation: &Operation,
        (module, mut function): (String, String),
        taken: &mut BTreeMap<String, String>,
    ) -> Option<OperationNames> {
        let key = operation.key();
        let help = "give one of them another name under [operations] of bindings.toml";
        if let Some(other) = taken.get(&format!("{module}::{function}")) {
            let message = format!("`{module}::{function}` is the name of {key} and of {other}");
            self.error(&operation.origin, message, help);
            if !self.is_lenient() {
                return None;
            }
            function = format!("{function}_{index}");
        }
        taken.insert(format!("{module}::{function}"), key.clone());
        let camel = function.to_upper_camel_case();
        if let Some(other) = taken.insert(format!("{module}::{camel}"), key.clone()) {
            let message =
                format!("`{camel}` would begin the names of the request of {key} and of that of {other}");
            self.error(&operation.origin, message, help);
        }
        self.used.insert(Key::Module(module.clone()));
        Some(OperationNames {
            module,
            function,
            request: format!("{camel}Request"),
            reply: format!("{camel}Reply"),
            slots: BTreeMap::new(),
        })
    }

    /// In a crate that has users, the name of what nobody has named is kept from the first run on: this
    /// is the moment to choose another.
    fn guessed(&mut self, pointer: &Pointer, key: &str, name: &str) {
        if self.lock.operations.is_empty() || self.is_lenient() {
            return;
        }
        let message = format!(
            "{key} is new and has no `operationId`: it is called `{name}`, and names.lock keeps that"
        );
        let place = self.document.error(pointer, message);
        let help = format!(
            "a better name goes into bindings.toml now, under [operations]: `{key:?} = \"module::function\"`; later it is a rename"
        );
        self.diagnostics.push(Diagnostic { severity: Severity::Warning, ..place }.help(help));
    }
}

/// The module that the operation is grouped into, and the `operationId`, else method and path.
///
/// The short name says the last parameter of the path, the long one says all, each in its place. The
/// number of an `operationId` that only tells it from equal ones is left out: it changes when a
/// sibling comes.
fn by_rule(operation: &Operation, groups: &Groups, long: bool) -> Option<(String, String)> {
    let module = groups.module(operation);
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
    Some((module_name(&module)?, value_name(&function)?))
}

/// `getRepository_1` without `_1`.
fn without_number(id: &str) -> Option<&str> {
    let (stem, number) = id.rsplit_once('_')?;
    (!stem.is_empty() && is_number(number)).then_some(stem)
}
