//! Which module an operation belongs to that nobody has named.
//!
//! Tags where they part the operations well, else the segments of the path that tell something. Neither one
//! module of everything nor a module for each operation is of use: a module is a file to read and a cargo
//! feature to ask for.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::case::{module_name, split};
use super::segments::{self, noun, singular};
use crate::bindings::{Bindings, Grouping};
use crate::ir::{Api, Operation};

/// The most operations of a module that is not split.
const MOST_OPERATIONS: usize = 120;

/// The fewest operations that are split off a module, or gathered from many small ones.
const FEWEST_OPERATIONS: usize = 3;

/// The most modules of a crate.
const MOST_MODULES: usize = 100;

/// As many modules as this are few, however small they are.
const FEW_MODULES: usize = 40;

/// The module of what belongs nowhere else.
const REST: &str = "operations";

/// The module of each operation, as words, in their order.
pub(super) struct Groups(Vec<String>);

impl Groups {
    /// Groups the operations of an API. `previous` is what `names.lock` remembers: `METHOD /path` →
    /// `module::function`; what is new joins it in the manner that it was grouped in.
    pub(super) fn of(api: &Api, bindings: &Bindings, previous: &BTreeMap<String, String>) -> Self {
        let by_tags = match bindings.modules.by {
            Grouping::Tags => true,
            Grouping::Paths => false,
            Grouping::Auto => went_by_tags(api, previous).unwrap_or_else(|| tags_part_well(api)),
        };
        // Where each has a tag that decides, nobody asks for it.
        let by_path = LazyCell::new(|| ByPath::of(api, previous));
        let of_tags = modules_of_tags(api, previous);
        let module = |(index, operation): (usize, &Operation)| {
            match operation.tags.first() {
                // People may have put what has this tag elsewhere: what is new joins it there.
                Some(tag) if by_tags => match of_tags.get(tag).map(|modules| (modules, modules.len())) {
                    Some((modules, 1)) => modules.iter().cloned().collect(),
                    Some((modules, _)) => {
                        by_path.known(index).filter(|known| modules.contains(*known)).unwrap_or(tag).clone()
                    }
                    None => tag.clone(),
                },
                // Where tags decide, what has none is called as its path begins.
                None if by_tags => {
                    by_path.known(index).cloned().unwrap_or_else(|| by_path.first_segment(index))
                }
                _ => by_path.module(index),
            }
        };
        Self(api.operations.iter().enumerate().map(module).collect())
    }

    /// The words that the module of an operation is called by.
    pub(super) fn module(&self, index: usize) -> &str {
        self.0.get(index).map_or(REST, String::as_str)
    }
}

/// The modules of the operations that have names, by their first tags.
fn modules_of_tags<'a>(
    api: &'a Api,
    previous: &BTreeMap<String, String>,
) -> BTreeMap<&'a String, BTreeSet<String>> {
    let mut modules: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for operation in api.operations.iter().filter(|_| !previous.is_empty()) {
        if let Some(tag) = operation.tags.first()
            && let Some((module, _)) = previous.get(&operation.key()).and_then(|name| split(name))
        {
            modules.entry(tag).or_default().insert(module);
        }
    }
    modules
}

/// Whether the operations that have names were grouped by tags; unknown where none has a name.
fn went_by_tags(api: &Api, previous: &BTreeMap<String, String>) -> Option<bool> {
    let named = api.operations.iter().filter(|_| !previous.is_empty()).filter_map(|operation| {
        let (module, _) = split(previous.get(&operation.key())?)?;
        Some(operation.tags.first().and_then(|tag| module_name(tag)) == Some(module))
    });
    let (mut as_tagged, mut all) = (0, 0);
    for is_as_tagged in named {
        as_tagged += usize::from(is_as_tagged);
        all += 1;
    }
    // People rename modules, so that it need not be all of them.
    (all > 0).then_some(as_tagged * 3 >= all)
}

/// Whether first tags make modules that are neither too large nor too many, and few operations have none.
fn tags_part_well(api: &Api) -> bool {
    let mut by_tag: BTreeMap<&String, usize> = BTreeMap::new();
    for tag in api.operations.iter().filter_map(|operation| operation.tags.first()) {
        *by_tag.entry(tag).or_default() += 1;
    }
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for (tag, size) in by_tag {
        *sizes.entry(module_name(tag).unwrap_or_else(|| tag.clone())).or_default() += size;
    }
    let tagged: usize = sizes.values().sum();
    tagged * 4 >= api.operations.len() * 3
        && sizes.values().all(|size| *size <= MOST_OPERATIONS)
        && !is_too_many(sizes.len(), tagged)
}

fn is_too_many(modules: usize, operations: usize) -> bool {
    modules > MOST_MODULES || (modules > FEW_MODULES && modules * 2 > operations)
}

/// Operations by their paths.
struct ByPath {
    /// The segments of each operation's path that tell something.
    segments: Vec<Vec<String>>,
    modules: Vec<String>,
    /// Segments that a path begins with → the modules of operations that have names.
    known: BTreeMap<Vec<String>, BTreeSet<String>>,
}

impl ByPath {
    fn of(api: &Api, previous: &BTreeMap<String, String>) -> Self {
        let mut segments: Vec<Vec<String>> =
            api.operations.iter().map(|operation| segments::telling(&operation.path)).collect();
        let shared = shared_beginning(&segments);
        for own in &mut segments {
            own.drain(..shared);
        }
        let mut known: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        for (operation, own) in api.operations.iter().zip(&segments) {
            if let Some((module, _)) = previous.get(&operation.key()).and_then(|name| split(name)) {
                for end in 1..=own.len() {
                    known.entry(own[..end].to_vec()).or_default().insert(module.clone());
                }
            }
        }
        let modules = vec![REST.to_owned(); segments.len()];
        let mut groups = Self { segments, modules, known };
        groups.split((0..api.operations.len()).collect(), &[], api);
        groups.gather_small(api);
        groups
    }

    /// The module of an operation: that of the operations with names that begin as it does, where that is one.
    fn module(&self, index: usize) -> String {
        self.known(index).unwrap_or(&self.modules[index]).clone()
    }

    /// The one module of the operations with names whose path begins most like that of an operation.
    fn known(&self, index: usize) -> Option<&String> {
        let own = &self.segments[index];
        let nearest = (1..=own.len()).rev().find_map(|end| self.known.get(&own[..end]));
        nearest.and_then(|modules| modules.iter().next().filter(|_| modules.len() == 1))
    }

    fn first_segment(&self, index: usize) -> String {
        self.segments[index].first().map_or_else(|| REST.to_owned(), Clone::clone)
    }

    /// Parts operations whose segments begin alike by the segment that follows, until they are few enough.
    fn split(&mut self, members: Vec<usize>, beginning: &[String], api: &Api) {
        let depth = beginning.len();
        if depth > 0 && members.len() <= MOST_OPERATIONS {
            return self.put(&members, beginning);
        }
        let mut rest = Vec::new();
        let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for index in members {
            match self.segments[index].get(depth) {
                Some(segment) => parts.entry(segment.clone()).or_default().push(index),
                None => rest.push(index),
            }
        }
        for (segment, part) in parts {
            if depth > 0 && part.len() < FEWEST_OPERATIONS {
                rest.extend(part);
            } else {
                self.split(part, &[beginning, &[segment]].concat(), api);
            }
        }
        rest.sort_unstable();
        match rest.len() {
            ..=MOST_OPERATIONS => self.put(&rest, beginning),
            _ => self.by_nouns(&rest, beginning, api),
        }
    }

    /// Puts operations into the module of these words. Where nothing tells so many apart, a number does.
    fn put(&mut self, members: &[usize], words: &[String]) {
        let module = if words.is_empty() { REST.to_owned() } else { words.join(" ") };
        for (number, part) in members.chunks(MOST_OPERATIONS).enumerate() {
            let module = if number == 0 { module.clone() } else { format!("{module} {}", number + 1) };
            for index in part {
                self.modules[*index].clone_from(&module);
            }
        }
    }

    /// Puts small modules together where there are too many.
    fn gather_small(&mut self, api: &Api) {
        let mut sizes: BTreeMap<&String, usize> = BTreeMap::new();
        for module in &self.modules {
            *sizes.entry(module).or_default() += 1;
        }
        let all = self.modules.len();
        if !is_too_many(sizes.len(), all) {
            return;
        }
        let small = FEWEST_OPERATIONS.max(2 * all / MOST_MODULES);
        let members: Vec<usize> = (0..all)
            .filter(|index| sizes.get(&self.modules[*index]).is_some_and(|size| *size < small))
            .collect();
        self.by_nouns(&members, &[], api);
    }

    /// Parts operations by what their segments or their ids are about: `listUsers` and `deleteUser` by `user`.
    fn by_nouns(&mut self, members: &[usize], beginning: &[String], api: &Api) {
        let words: BTreeMap<usize, Vec<String>> = members
            .iter()
            .filter_map(|&index| {
                let id = api.operations.get(index).and_then(|operation| operation.operation_id.as_ref());
                let text = self.segments[index].get(beginning.len()).or(id)?;
                Some((index, noun(text)))
            })
            .collect();
        let mut rest: Vec<usize> =
            members.iter().copied().filter(|index| !words.contains_key(index)).collect();
        let whole: Vec<usize> = words.keys().copied().collect();
        rest.extend(self.by_words(whole, beginning, &words, 0));
        rest.sort_unstable();
        self.put(&rest, beginning);
    }

    /// Parts operations by their word at a place; gives those back that are too few of a word.
    fn by_words(
        &mut self,
        members: Vec<usize>,
        beginning: &[String],
        words: &BTreeMap<usize, Vec<String>>,
        place: usize,
    ) -> Vec<usize> {
        let mut rest = Vec::new();
        let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for index in members {
            match words.get(&index).and_then(|words| words.get(place)) {
                Some(word) => parts.entry(singular(word)).or_default().push(index),
                None => rest.push(index),
            }
        }
        for part in parts.into_values() {
            if part.len() < FEWEST_OPERATIONS {
                rest.extend(part);
                continue;
            }
            let word = most_frequent(part.iter().filter_map(|index| words.get(index)?.get(place)));
            let module = [beginning, &[word]].concat();
            let own = if part.len() > MOST_OPERATIONS {
                self.by_words(part, &module, words, place + 1)
            } else {
                part
            };
            self.put(&own, &module);
        }
        rest
    }
}

/// How many segments all paths begin with that tell nothing, since each path goes on behind them and several
/// go on alike.
fn shared_beginning(paths: &[Vec<String>]) -> usize {
    let Some((first, others)) = paths.split_first() else { return 0 };
    let is_shared = |depth: &usize| {
        let goes_on = |path: &Vec<String>| path.len() > depth + 1;
        goes_on(first) && others.iter().all(|path| goes_on(path) && path[*depth] == first[*depth])
    };
    let shared = (0..first.len()).take_while(is_shared).count();
    let parts_well = |depth: &usize| {
        let behind: BTreeSet<Option<&String>> = paths.iter().map(|path| path.get(*depth)).collect();
        behind.len() * 2 <= paths.len()
    };
    (1..=shared).rev().find(parts_well).unwrap_or(0)
}

/// The word that stands most often, the first in the alphabet where several do.
fn most_frequent<'a>(words: impl Iterator<Item = &'a String>) -> String {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| **count);
    most.map_or_else(|| REST.to_owned(), |(word, _)| (*word).clone())
}
