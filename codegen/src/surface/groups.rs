//! Tags under tags: modules stay beside one another, and the page of the crate lists them as the document
//! groups them.

use std::collections::{BTreeMap, BTreeSet};

use super::call::Call;
use super::foreign::code;
use super::markdown::Text;
use super::said::{Said, under};

/// How deep lists stand in lists; what is deeper stands beside.
const DEEPEST: usize = 4;

/// How many tags stand under one another at most; what is below begins anew.
const LONGEST_CHAIN: usize = 64;

/// How many modules of one tag are named.
const MOST_MODULES: usize = 6;

/// The groups of modules, where the document has any.
pub(super) fn of_calls(calls: &[Call], said: Said<'_>) -> Text {
    let tags = said.tags();
    let mut groups = Groups { words: said.of_tags(), ..Groups::default() };
    let mut parents: Vec<&str> = Vec::new();
    let mut is_child = BTreeSet::new();
    for (name, parent) in &tags {
        let Some(parent) = parent.filter(|parent| parent != name) else { continue };
        groups.children.entry(parent).or_default().push(name);
        parents.push(parent);
        is_child.insert(*name);
    }
    for call in calls {
        if let Some(tag) = &call.tag {
            groups.modules.entry(tag).or_default().insert(&call.module);
        }
    }
    let (first, rest): (Vec<&str>, Vec<&str>) =
        parents.into_iter().partition(|parent| !is_child.contains(parent));
    // Those of which each stands under another begin somewhere.
    let mut items = groups.items(&first, 0);
    for parent in rest {
        items.extend(groups.items(&[parent], 0));
    }
    under("Groups of operations:", items)
}

/// What each tag that stands under another belongs to.
pub(super) fn around(said: Said<'_>) -> BTreeMap<&str, Text> {
    let tags = said.tags().into_iter().filter_map(|(name, parent)| Some((name, parent?)));
    let tags = tags.filter(|(name, parent)| name != parent);
    tags.map(|(name, parent)| (name, Text::own(&format!("Part of {}.", code(parent))))).collect()
}

#[derive(Default)]
struct Groups<'a> {
    words: BTreeMap<&'a str, Text>,
    children: BTreeMap<&'a str, Vec<&'a str>>,
    modules: BTreeMap<&'a str, BTreeSet<&'a str>>,
    listed: BTreeSet<&'a str>,
}

impl<'a> Groups<'a> {
    /// An item for each of these tags that has none yet, with those below it.
    fn items(&mut self, names: &[&'a str], depth: usize) -> Vec<Text> {
        let mut items = Vec::new();
        for name in names {
            if depth > LONGEST_CHAIN || !self.listed.insert(name) {
                continue;
            }
            let item = self.item(name);
            let below = self.children.get(name).cloned().unwrap_or_default();
            let mut below = self.items(&below, depth + 1);
            if depth < DEEPEST {
                items.push(item.and(Text::list(below)));
            } else {
                items.push(item);
                items.append(&mut below);
            }
        }
        items
    }

    fn item(&self, name: &str) -> Text {
        let modules: Vec<String> =
            self.modules.get(name).into_iter().flatten().map(|module| code(module)).collect();
        let name_of = code(name);
        let lead = match modules.as_slice() {
            [] => name_of,
            [only] => format!("{name_of}, module {only}"),
            several if several.len() > MOST_MODULES => format!("{name_of}, in {} modules", several.len()),
            several => format!("{name_of}, modules {}", several.join(", ")),
        };
        let words = self.words.get(name).cloned().unwrap_or_default();
        if words.is_empty() { Text::own(&format!("{lead}.")) } else { words.behind(&format!("{lead}:")) }
    }
}
