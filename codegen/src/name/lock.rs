//! `names.lock`: what users already call.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::case::{is_type_name, is_value_name, is_variant_name, split};
use super::respelled::respelled;
use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::document::Source;
use crate::document::moved::Moved;

/// The names of a crate, by what they stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NamesLock {
    /// `METHOD /path` → `module::function`.
    pub operations: BTreeMap<String, String>,
    /// JSON pointer of a schema → Rust name. A type that stands at many pointers is known by a few.
    pub types: BTreeMap<String, String>,
    /// Rust name of a type → digest of what it is made of, to know it again when it moves.
    pub structures: BTreeMap<String, String>,
    /// Rust name of an inline shape → the file below `models` that it stands in.
    pub files: BTreeMap<String, String>,
    /// `Type.property`, `Type.value`, `module::function?place:parameter` → Rust name, where that is another
    /// than the name on the wire.
    pub members: BTreeMap<String, String>,
    /// Names that stand for nothing any more, and are given to nothing else.
    pub gone: Gone,
    /// What messages call the file.
    #[serde(skip)]
    pub(super) label: String,
    /// What parameters of paths are called now that were called otherwise where the file knows their operations.
    #[serde(skip)]
    pub(super) parameters: BTreeMap<String, String>,
}

/// Names that were in use once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Gone {
    /// `module::function` → `METHOD /path`.
    pub operations: BTreeMap<String, String>,
    /// Rust name → JSON pointer.
    pub types: BTreeMap<String, String>,
}

impl NamesLock {
    /// Reads the file.
    ///
    /// # Errors
    /// Where it is not what [`NamesLock::write`] writes.
    pub fn read(source: &Source<'_>) -> Result<Self, Diagnostics> {
        let damaged = |what: &str| {
            Diagnostic::error(
                source.label,
                format!("this is not a file of names as the generator writes it: {what}"),
            )
            .help(format!(
                "restore it from the last commit, `git checkout HEAD -- {}`; it is written by the generator, not by hand",
                source.label
            ))
        };
        let text = std::str::from_utf8(source.bytes).map_err(|_| damaged("it is not UTF-8"))?;
        if let Some(line) = text.lines().position(|line| line.starts_with("<<<<<<<")) {
            return Err(Diagnostic::error(source.label, "a merge has left both sides of this file in it")
                .position(Some(Position { line: line + 1, column: 1 }))
                .help(format!(
                    "take the side whose names users have, `git checkout --ours -- {label}` or `--theirs`, and generate: \
                     what the other side has named is named again",
                    label = source.label
                ))
                .into());
        }
        // An empty one would name everything anew.
        if text.trim().is_empty() {
            return Err(damaged("it is empty").into());
        }
        let lock: Self = toml::from_str(text).map_err(|error| damaged(error.message().trim_end()))?;
        let mut functions = lock.operations.values().chain(lock.gone.operations.keys());
        let mut types = lock.types.values().chain(lock.gone.types.keys());
        let bad_function = functions.find(|name| split(name).is_none());
        let bad_type = types.find(|name| !is_type_name(name));
        let is_member = |name: &str| is_value_name(name, true) || is_variant_name(name) || is_type_name(name);
        let bad_member = lock.members.values().find(|name| !is_member(name));
        match bad_function.or(bad_type).or(bad_member) {
            Some(name) => Err(damaged(&format!("{name:?} is no name")).into()),
            None => Ok(Self { label: source.label.to_owned(), ..lock }),
        }
    }

    /// The same names without those that nobody can have called yet and that `bindings.toml` gives otherwise:
    /// names that the file had not when it was committed last. What has just been named by rule is named by
    /// people without breaking anything.
    #[must_use]
    pub fn without_new(mut self, committed: &Self, bindings: &Bindings) -> Self {
        self.take_back(committed, bindings);
        let functions: BTreeSet<&String> =
            committed.operations.values().chain(committed.gone.operations.keys()).collect();
        self.operations.retain(|key, name| {
            functions.contains(name) || bindings.operations.get(key).is_none_or(|given| given == name)
        });
        let types: BTreeSet<&String> = committed.types.values().chain(committed.gone.types.keys()).collect();
        let given = |place: &String| {
            let schema = place.strip_prefix("#/components/schemas/").filter(|name| !name.contains('/'));
            let of_schema =
                schema.and_then(|name| bindings.schemas.get(&name.replace("~1", "/").replace("~0", "~")));
            bindings.types.get(place).or(of_schema)
        };
        let renamed: BTreeSet<String> = self
            .types
            .iter()
            .filter(|(place, name)| !types.contains(name) && given(place).is_some_and(|given| given != *name))
            .map(|(_, name)| name.clone())
            .collect();
        self.types.retain(|_, name| !renamed.contains(name));
        for names in [&mut self.structures, &mut self.files] {
            names.retain(|name, _| !renamed.contains(name));
        }
        self.members.retain(|key, name| committed.members.get(key) == Some(name));
        self
    }

    /// Names that are gone since the last commit and that people give to something: they are still in use where
    /// they were then, so that what has them now is known as the same under another name.
    fn take_back(&mut self, committed: &Self, bindings: &Bindings) {
        let given: BTreeSet<&String> = bindings
            .operations
            .values()
            .chain(bindings.schemas.values())
            .chain(bindings.types.values())
            .collect();
        for (key, name) in committed.operations.iter().filter(|(_, name)| given.contains(name)) {
            if self.gone.operations.remove(name).is_some() {
                self.operations.insert(key.clone(), name.clone());
            }
        }
        let mut returned = BTreeSet::new();
        for (place, name) in committed.types.iter().filter(|(_, name)| given.contains(name)) {
            if self.gone.types.remove(name).is_some() || returned.contains(name) {
                returned.insert(name);
                self.types.insert(place.clone(), name.clone());
            }
        }
    }

    /// The same names for operations that a document now has under other names of parameters, or without the
    /// slash at the end, and for schemas whose names are only spelled otherwise: everything is known by where it is now.
    /// `now` gives its operations, as `METHOD /path`, and `schemas` the names of its schemas.
    #[must_use]
    pub(super) fn following<'s>(
        &self,
        now: impl Fn() -> BTreeSet<String>,
        schemas: impl Fn() -> BTreeSet<&'s str>,
    ) -> Self {
        let types = match self.types.is_empty() {
            true => self.types.clone(),
            false => respelled(&self.types, &schemas()),
        };
        Self { types, ..self.following_operations(now) }
    }

    fn following_operations(&self, now: impl Fn() -> BTreeSet<String>) -> Self {
        if self.operations.is_empty() && self.gone.operations.is_empty() {
            return self.clone();
        }
        let now = now();
        let in_use = Moved::of(self.operations.keys(), &now);
        let taken: BTreeSet<&String> =
            self.operations.keys().chain(in_use.iter().map(|(_, new)| new)).collect();
        let open = now.iter().filter(|key| !taken.contains(key)).cloned().collect();
        // What was gone may have come back at the other address.
        let gone = Moved::of(self.gone.operations.values(), &open);
        if in_use.is_empty() && gone.is_empty() {
            return self.clone();
        }
        let key = |moved: &Moved, key: &String| moved.operation(key).unwrap_or(key).clone();
        let place = |moved: &Moved, place: &String| moved.fragment(place).unwrap_or_else(|| place.clone());
        let keys = |names: &BTreeMap<String, String>, new: &dyn Fn(&String) -> String| {
            names.iter().map(|(old, name)| (new(old), name.clone())).collect()
        };
        let values = |names: &BTreeMap<String, String>, new: &dyn Fn(&String) -> String| {
            names.iter().map(|(name, old)| (name.clone(), new(old))).collect()
        };
        Self {
            operations: keys(&self.operations, &|old| key(&in_use, old)),
            types: keys(&self.types, &|old| place(&in_use, old)),
            gone: Gone {
                operations: values(&self.gone.operations, &|old| key(&gone, old)),
                types: values(&self.gone.types, &|old| place(&gone, old)),
            },
            parameters: in_use.parameters(),
            ..self.clone()
        }
    }

    /// Whether nothing has had a name.
    pub(super) fn is_empty(&self) -> bool {
        let Gone { operations, types } = &self.gone;
        [&self.operations, &self.types, operations, types].into_iter().all(BTreeMap::is_empty)
    }

    /// The file's text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::from(
            "# Names that users of the crate already call. Written by the generator, kept when the document moves.\n",
        );
        let sections = [
            ("operations", &self.operations, true),
            ("types", &self.types, true),
            ("structures", &self.structures, false),
            ("files", &self.files, false),
            ("members", &self.members, false),
            ("gone.operations", &self.gone.operations, false),
            ("gone.types", &self.gone.types, false),
        ];
        for (title, names, always) in sections {
            if names.is_empty() && !always {
                continue;
            }
            text.push_str(&format!("\n[{title}]\n"));
            for (key, name) in names {
                text.push_str(&format!("{} = {}\n", key_text(key), quoted(name)));
            }
        }
        text
    }
}

/// A key of TOML: bare where that can be, and on one line.
pub(crate) fn key_text(key: &str) -> String {
    let bare = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    if !key.is_empty() && key.chars().all(bare) {
        key.to_owned()
    } else if key.contains(is_escaped) {
        // Elsewhere a text with a line break may run over several lines; a key may not. And nobody should
        // read another order than there is.
        let escaped = key.chars().map(|character| match character {
            '"' | '\\' => format!("\\{character}"),
            character if is_escaped(character) => format!("\\u{:04X}", u32::from(character)),
            character => character.to_string(),
        });
        format!("\"{}\"", escaped.collect::<String>())
    } else {
        quoted(key)
    }
}

/// Characters that move the line, or the order in which it is read (Unicode, UAX #9).
fn is_escaped(character: char) -> bool {
    let turns = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
