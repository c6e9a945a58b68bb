//! Which model stands in which file below `models`, and which features compile the file.
//!
//! A component schema's model stands in a file that is called after it. An inline shape stands with
//! the first type that names it and that the same modules reach; where there is none, as for what
//! operations alone name, it has a file of its own. Whatever the counts of its uses are, nothing
//! moves when an operation is added: `names.lock` keeps where inline shapes stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fixedbitset::FixedBitSet;

use super::case::module_name;
use super::modules::spread;
use super::naming::Naming;
use crate::ir::TypeId;
use crate::ir::graph::{item_of, neighbours};
use crate::surface::module_set::ModuleSet;

/// The file of models whose names are of no letters that every file system can write.
const OTHERS: &str = "others";

impl Naming<'_> {
    /// Gives every type its file. Runs once all types have names and modules.
    pub(super) fn files(&mut self) {
        let holders = self.holders();
        let own: BTreeMap<TypeId, String> =
            self.names.types.iter().map(|(id, names)| (*id, own_file(&names.name))).collect();
        let known: BTreeSet<&String> = own.values().collect();
        let locked = |id: TypeId| {
            let is_inline = self.api.get(id).schema.is_none();
            let file = self.lock.files.get(self.names.ty(id)).filter(|_| is_inline);
            file.filter(|file| known.contains(file)).cloned()
        };
        let files: BTreeMap<TypeId, String> = own
            .keys()
            .map(|&id| {
                let chain = outwards(id, &holders);
                let kept = chain.iter().find_map(|holder| locked(*holder));
                let outermost = chain.last().unwrap_or(&id);
                (id, kept.unwrap_or_else(|| own[outermost].clone()))
            })
            .collect();
        for (id, file) in files {
            if let Some(names) = self.names.types.get_mut(&id) {
                names.file = file;
            }
        }
        self.compile_files();
    }

    /// For what stands with another type: that type.
    fn holders(&self) -> BTreeMap<TypeId, TypeId> {
        let types = &self.names.types;
        let mut holders: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        for (&holder, names) in types {
            for held in self.named_by(holder) {
                let is_inline = self.api.get(held).schema.is_none() && held != holder;
                if is_inline && types.get(&held).is_some_and(|held| held.modules.is_same(&names.modules)) {
                    holders.entry(held).or_insert(holder);
                }
            }
        }
        // The struct of a base stands with its enum, whoever names it before.
        holders.extend(&self.previous.bases);
        holders
    }

    /// The types with names that a type names.
    fn named_by(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        neighbours(&self.api.get(id).kind).into_iter().map(|named| item_of(self.api, named))
    }

    /// Settles which modules need which files: those that reach a model in it, and those that need a
    /// file that names one of its models.
    fn compile_files(&mut self) {
        let types = &self.names.types;
        let all = self.all_modules();
        let numbers: BTreeSet<&str> = types.values().map(|names| names.file.as_str()).collect();
        let numbers: HashMap<&str, usize> = numbers.into_iter().zip(0..).collect();
        let mut needed = vec![FixedBitSet::with_capacity(all.len()); numbers.len()];
        let mut links: Vec<(usize, usize)> = Vec::new();
        for (id, names) in types {
            let file = numbers[names.file.as_str()];
            needed[file].union_with(names.modules.bits());
            let named = self.named_by(*id).filter_map(|named| types.get(&named));
            let named = named.map(|named| numbers[named.file.as_str()]).filter(|named| *named != file);
            links.extend(named.map(|named| (file, named)));
        }
        spread(&mut needed, &links);
        let files = numbers.into_iter().map(|(file, number)| {
            (file.to_owned(), ModuleSet::of(&all, std::mem::take(&mut needed[number])))
        });
        self.names.files = files.collect();
    }
}

/// The file that is called after a type.
fn own_file(name: &str) -> String {
    module_name(name).unwrap_or_else(|| OTHERS.to_owned())
}

/// A type, the type that it stands with, and so on: shapes may hold each other in a circle.
fn outwards(id: TypeId, holders: &BTreeMap<TypeId, TypeId>) -> Vec<TypeId> {
    let mut chain = vec![id];
    while let Some(next) = chain.last().and_then(|outer| holders.get(outer)) {
        if chain.contains(next) {
            break;
        }
        chain.push(*next);
    }
    chain
}
