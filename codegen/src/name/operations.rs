//! Modules and functions.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use heck::ToUpperCamelCase;

use super::case::split;
use super::clash::Subject;
use super::functions::{Functions, Ids, functions_of, module_of, module_of_group};
use super::grouping::Groups;
use super::naming::Naming;
use super::settle::{Contender, Right, Settled, are_apart, settle};
use crate::bindings::Key;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Api, Operation};
use crate::pointer::Pointer;
use crate::surface::names::OperationNames;

/// What is settled of an operation before any rule: its module, and perhaps its function.
struct Known {
    module: String,
    function: Option<(Right, String)>,
}

/// What of a function's name must be its own: the types of its request begin with its words.
fn camel(name: &str) -> Cow<'_, str> {
    Cow::Owned(name.to_upper_camel_case())
}

/// An operation, and what its function may be called.
struct Wanted<'a> {
    module: &'a str,
    contender: Contender,
    is_readable: bool,
    /// True where nobody has named it, not even the document.
    is_guess: bool,
}

impl<'a> Wanted<'a> {
    /// Briefly: without what it may be called where others would have its name.
    fn of(api: &Api, operation: &Operation, known: &'a Known, ids: &Ids<'_>, is_brief: bool) -> Self {
        let (key, module) = (operation.key(), known.module.as_str());
        if let Some((right, function)) = &known.function {
            let mut contender = Contender { order: key, ..Contender::of(*right, function.clone()) };
            // Where people give its name to another, it is called by rule.
            if *right == Right::Kept && !is_brief {
                contender.names.extend(functions_of(api, operation, module, ids, is_brief).names);
            }
            return Self { module, contender, is_readable: true, is_guess: false };
        }
        let Functions { right, names, usual, is_readable } =
            functions_of(api, operation, module, ids, is_brief);
        let is_guess = operation.operation_id.is_none();
        Self { module, contender: Contender { right, order: key, names, usual }, is_readable, is_guess }
    }
}

impl Naming<'_> {
    pub(super) fn operations(&mut self) {
        let groups = Groups::of(self.api, self.bindings, &self.previous.operations);
        // Many operations are in one group, whose name is made once.
        let mut modules: HashMap<&str, Option<String>> = HashMap::new();
        let mut known = Vec::with_capacity(self.api.operations.len());
        for (index, operation) in self.api.operations.iter().enumerate() {
            let key = operation.key();
            let bound = self.bindings.operations.get_key_value(&key);
            if let Some((entry, _)) = bound {
                self.used.insert(Key::Operation(entry.clone()));
            }
            let group = groups.module(index);
            let module = modules.entry(group).or_insert_with(|| module_of_group(group)).as_deref();
            known.push(self.known(operation, module, bound.map(|(_, name)| name.as_str())));
        }
        let places = self.api.operations.iter().zip(&known);
        let ids = Ids::of(places.map(|(operation, known)| (operation, known.module.as_str())));
        let operations = self.api.operations.iter();
        let wanted: Vec<Wanted> = operations
            .zip(&known)
            .map(|(operation, known)| Wanted::of(self.api, operation, known, &ids, true))
            .collect();
        let api = self.api;
        let whole =
            |index: usize| Wanted::of(api, &api.operations[index], &known[index], &ids, false).contender;
        self.names.operations = vec![OperationNames::default(); wanted.len()];
        let mut modules: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, wanted) in wanted.iter().enumerate() {
            modules.entry(wanted.module).or_default().push(index);
        }
        for (module, members) in modules {
            self.used.insert(Key::Module(module.to_owned()));
            self.settle_module(module, &members, &wanted, whole);
        }
        for (index, operation) in self.api.operations.iter().enumerate() {
            if wanted[index].is_guess {
                let name = self.names.operations[index].path();
                self.guessed(&operation.origin, &operation.key(), &name);
            }
        }
    }

    fn known(&self, operation: &Operation, group: Option<&str>, bound: Option<&str>) -> Known {
        let kept = self.previous.operations.get(&operation.key()).and_then(|name| split(name));
        let given = bound.and_then(split);
        let right = if given.is_some() { Right::Given } else { Right::Kept };
        match given.or(kept) {
            Some((module, function)) => Known { module, function: Some((right, function)) },
            None => Known { module: module_of(operation, group), function: None },
        }
    }

    /// Names the functions of a module, and what is called after them; `whole` gives all that one of them may be
    /// called, where they are in each other's way.
    fn settle_module(
        &mut self,
        module: &str,
        members: &[usize],
        wanted: &[Wanted<'_>],
        whole: impl Fn(usize) -> Contender,
    ) {
        let contenders = members.iter().map(|index| wanted[*index].contender.clone());
        let mut contenders: Vec<Contender> = contenders.collect();
        let settled = if are_apart(contenders.iter().map(Contender::first), |_| false, camel) {
            contenders.iter().map(Settled::at_once).collect()
        } else {
            contenders = members.iter().map(|index| whole(*index)).collect();
            settle(&contenders, |_| false, camel)
        };
        let api = self.api;
        let operation = |place: usize| &api.operations[members[place]];
        let subject = |place: usize| {
            let (origin, key) = (operation(place).origin.clone(), operation(place).key());
            let entry = format!("`{key:?} = \"{module}::…\"` under [operations] of bindings.toml");
            Subject { origin, what: format!("the `operationId` of {key}"), entry }
        };
        for (place, settled) in settled.iter().enumerate() {
            if !wanted[members[place]].is_readable && settled.rival.is_none() {
                self.tell_unreadable(&subject(place), &format!("{module}::{}", settled.name));
            }
        }
        self.tell_clashes(&contenders, &settled, subject, |one, other, name| {
            let is_same = contenders[other].names.first().is_some_and(|other| other == name);
            let (one, other) = (operation(one).key(), operation(other).key());
            let camel = name.to_upper_camel_case();
            match is_same {
                true => format!("`{module}::{name}` would be the name of {one} and of {other}"),
                false => {
                    format!("`{camel}` would begin the names of the request of {one} and of that of {other}")
                }
            }
        });
        for (index, settled) in members.iter().zip(settled) {
            let camel = settled.name.to_upper_camel_case();
            self.names.operations[*index] = OperationNames {
                module: module.to_owned(),
                function: settled.name,
                request: format!("{camel}Request"),
                reply: format!("{camel}Reply"),
                content: format!("{camel}Content"),
                slots: BTreeMap::new(),
            };
        }
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
