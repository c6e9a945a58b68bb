//! What an operation may be called where nobody has said it: out of its tag and its `operationId`, else
//! out of its path.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::by_address::ByAddress;
use super::by_path;
use super::case::{is_number, module_name, value_name};
use super::listing::may_list;
use super::settle::Right;
use super::words::{has_letters, readable, stems};
use crate::ir::{Api, Operation};
use crate::surface::names::snake;

/// Words that frameworks put behind the name of a thing, which say nothing of it.
const FRAMEWORK: &[&str] = &["api", "controller", "endpoint", "handler", "resource", "router", "service"];

/// Methods as an `operationId` ends in them.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// What an operation may be called in its module.
pub(super) struct Functions {
    /// How much of a right it has to the first name.
    pub(super) right: Right,
    /// The best first; never empty.
    pub(super) names: Vec<String>,
    /// How many of them are as good as another.
    pub(super) usual: usize,
    /// False where the `operationId` has no letter that Rust takes.
    pub(super) is_readable: bool,
}

/// The module of a group of operations; none where no name can be made of what it is called.
pub(super) fn module_of_group(group: &str) -> Option<String> {
    has_letters(group).then(|| module_name(group)).flatten()
}

/// The module of an operation: that of its group, else the first segment of its path that is no parameter.
pub(super) fn module_of(operation: &Operation, group: Option<&str>) -> String {
    let segments = operation.path.split('/').filter(|segment| !segment.starts_with('{'));
    let by_path = || segments.into_iter().find_map(module_of_group);
    group.map(str::to_owned).or_else(by_path).unwrap_or_else(|| "operations".to_owned())
}

/// The `operationId` of every operation, by module.
#[derive(Default)]
pub(super) struct Ids<'a> {
    all: BTreeSet<&'a str>,
    by_module: BTreeMap<&'a str, OfModule<'a>>,
    /// How many operations of a path have it.
    by_path: BTreeMap<(&'a str, &'a str), usize>,
}

/// Every `operationId` of a module.
#[derive(Default)]
struct OfModule<'a> {
    all: BTreeSet<&'a str>,
    /// How many have a number behind this one.
    numbered: HashMap<&'a str, usize>,
}

impl<'a> OfModule<'a> {
    fn add(&mut self, id: &'a str) {
        self.all.insert(id);
        if let Some(stem) = without_number(id) {
            *self.numbered.entry(stem).or_default() += 1;
        }
    }
}

impl<'a> Ids<'a> {
    /// Of operations, each with its module.
    pub(super) fn of(operations: impl Iterator<Item = (&'a Operation, &'a str)>) -> Self {
        let mut ids = Self::default();
        for (operation, module) in operations {
            if let Some(id) = operation.operation_id.as_deref() {
                ids.all.insert(id);
                ids.by_module.entry(module).or_default().add(id);
                *ids.by_path.entry((operation.path.as_str(), id)).or_default() += 1;
            }
        }
        ids
    }

    /// Whether several operations of a path have the same.
    fn is_shared(&self, operation: &Operation) -> bool {
        let id = operation.operation_id.as_deref().unwrap_or_default();
        self.by_path.get(&(operation.path.as_str(), id)).is_some_and(|count| *count > 1)
    }

    /// Whether a framework has put a number behind this `operationId`, since another has it already: another
    /// of its module, or one elsewhere where there are no two of it in the module. `getUsingGET` says so of
    /// itself.
    fn is_copied(&self, module: &str, stem: &str, method: &str) -> bool {
        let own = self.by_module.get(module);
        let numbered = own.and_then(|own| own.numbered.get(stem)).copied().unwrap_or_default();
        stem.strip_suffix(method).is_some_and(|stem| stem.ends_with("Using"))
            || own.is_some_and(|own| own.all.contains(stem))
            || (numbered < 2 && self.all.contains(stem))
    }
}

/// What an operation may be called in a module.
///
/// The shortest says what neither the module nor the path says. Then comes the `operationId` as it is;
/// the longest says method and path as well. The number of an `operationId` that only tells it from
/// equal ones is left out: it changes when a sibling comes. One that all methods of a path share says nothing
/// of any: FastAPI ends it in one of the methods, another each time that it starts.
///
/// Few need the longest, which is left out where `is_brief`.
pub(super) fn functions_of(
    api: &Api,
    operation: &Operation,
    module: &str,
    ids: &Ids<'_>,
    is_brief: bool,
) -> Functions {
    let method = operation.method.to_lowercase();
    let by_path = |is_readable: bool| {
        let names = distinct(
            by_path::names(operation, module, may_list(api, operation)).iter().map(|name| value_name(name)),
        );
        let names = if names.is_empty() { vec!["call".to_owned()] } else { names };
        Functions { right: Right::Derived, usual: names.len(), names, is_readable }
    };
    let Some(id) = operation.operation_id.as_deref() else { return by_path(true) };
    if !has_letters(id) {
        return by_path(id.is_empty());
    }
    let numbered = without_number(id).filter(|stem| ids.is_copied(module, stem, &operation.method));
    let text = numbered.unwrap_or(id);
    let cut = without_address(text, operation);
    let short = without_module(cut, module);
    let names = if ids.is_shared(operation) {
        [format!("{method} {short}"), format!("{method} {cut}"), format!("{method} {text}")]
    } else {
        [short, if cut == short { "" } else { cut }, if text == cut { "" } else { text }].map(str::to_owned)
    };
    let mut names = distinct(names.map(|name| value_name(&name)));
    let is_cut = names.len() > 1 || numbered.is_some();
    let mut usual = names.len();
    let whole = || format!("{text} {method} {}", operation.path.replace(['{', '}'], " "));
    if !is_brief
        && let Some(long) = value_name(&whole())
        && !names.contains(&long)
    {
        usual += usize::from(numbered.is_some());
        names.push(long);
    }
    let right = if is_cut { Right::Shortened } else { Right::Declared };
    Functions { right, names, usual, is_readable: true }
}

fn distinct(names: impl IntoIterator<Item = Option<String>>) -> Vec<String> {
    let mut distinct = Vec::new();
    for name in names.into_iter().flatten() {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct
}

/// `getRepository_1` without `_1`.
fn without_number(id: &str) -> Option<&str> {
    let (stem, number) = id.rsplit_once('_')?;
    (has_letters(stem) && is_number(number)).then_some(stem)
}

/// `read_items_items_get` and `getReadingsUsingGET` without what method and path say.
fn without_address<'a>(id: &'a str, operation: &Operation) -> &'a str {
    let method = operation.method.as_str();
    let using = id.strip_suffix(method).and_then(|id| id.strip_suffix("Using"));
    if let Some(short) = using.filter(|short| has_letters(short)) {
        return short;
    }
    // What is no letter of a path is `_` in such a name, and the method stands behind it.
    let letters = |text: &str| -> String {
        text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect()
    };
    // Where several methods share an id, it ends in one of theirs.
    let said = has_method(id).and_then(|method| id.strip_suffix(method)?.strip_suffix('_'));
    let short = said.and_then(|rest| rest.strip_suffix(letters(&operation.path).as_str()));
    short.filter(|short| has_letters(short)).unwrap_or(id)
}

/// The method that an `operationId` ends in, in lower case.
fn has_method(id: &str) -> Option<&'static str> {
    METHODS.into_iter().find(|method| id.strip_suffix(method).is_some_and(|rest| rest.ends_with('_')))
}

/// The operation that a component is the body of: frameworks that gather the parameters of a function
/// in a schema call it `Body_` and the `operationId`.
pub(super) fn body_of(schema: &str, operations: &ByAddress<'_>) -> Option<usize> {
    let id = schema.strip_prefix("Body_").filter(|id| !id.is_empty())?;
    operations.of_id(id)
}

/// `StationsController_getReadings` and `stations.list` without what the module says.
fn without_module<'a>(id: &'a str, module: &str) -> &'a str {
    let own = stems(module);
    let separators: Vec<usize> =
        id.char_indices().filter(|(_, sign)| "_./:#-".contains(*sign)).map(|(place, _)| place).collect();
    // The longest of the beginnings that say nothing more than the module.
    for place in separators.into_iter().rev() {
        let (front, rest) = (&id[..place], &id[place + 1..]);
        let mut words: Vec<String> = stems(front);
        let is_framework = snake(&readable(front))
            .rsplit('_')
            .next()
            .is_some_and(|last| FRAMEWORK.contains(&last.strip_suffix('s').unwrap_or(last)));
        if is_framework && words.len() > own.len() {
            words.pop();
        }
        let says_something = rest.contains(char::is_alphabetic)
            && value_name(rest).is_some_and(|name| name.starts_with(char::is_alphabetic));
        if words == own && says_something {
            return rest;
        }
    }
    id
}
