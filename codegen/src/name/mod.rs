//! Names, once, in document order, from one word list per thing.
//!
//! What `bindings.toml` says wins; then what `names.lock` remembers; then the rule. A clash is an
//! error that asks for a decision, never a number behind a name. What users call changes its name
//! only where somebody says yes to it.

pub(crate) mod bound;
pub(crate) mod case;
mod fields;
mod lock;
mod operations;
pub(crate) mod place;
pub(crate) mod previous;
mod renames;
mod structure;
mod types;

use std::collections::BTreeSet;

pub use lock::{Gone, NamesLock};
pub use structure::digest;

use crate::bindings::Bindings;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::Api;
use crate::normalise::mark_modules;
use place::Places;
use previous::Previous;

/// What becomes of a name that users call when `bindings.toml` says another, or when something new
/// would take it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renames {
    /// An error that names both.
    #[default]
    Refuse,
    /// The new name is right.
    Accept,
}

/// How strictly names are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Policy {
    /// As for a crate that people depend on.
    Strict(Renames),
    /// As far as bindings and lock fit a document that they were not written for: what is wrong is
    /// told, and everything has some name.
    Lenient,
}

/// What naming has found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Named {
    /// The names that are now in use.
    pub(crate) lock: NamesLock,
    /// Names that have vanished; where the policy is lenient, all that is wrong.
    pub(crate) remarks: Diagnostics,
}

/// Names everything and says which names are now in use; renames are refused.
///
/// # Errors
/// Names that clash or cannot be made, entries of `bindings.toml` that name nothing, and names in
/// the lock that something would lose to another name, or to something else.
pub fn name(
    api: &mut Api,
    document: &Document,
    bindings: &Bindings,
    lock: &NamesLock,
) -> Result<NamesLock, Diagnostics> {
    Ok(name_under(Policy::Strict(Renames::Refuse), api, document, bindings, lock)?.lock)
}

/// Names everything under a policy.
///
/// # Errors
/// As [`name`]; under a lenient policy only names in `bindings.toml` that no Rust can be made of.
pub(crate) fn name_under(
    policy: Policy,
    api: &mut Api,
    document: &Document,
    bindings: &Bindings,
    lock: &NamesLock,
) -> Result<Named, Diagnostics> {
    let places = Places::of(api);
    let previous = Previous::of(api, lock, &places);
    let mut naming = Naming {
        document,
        bindings,
        lock,
        places,
        previous,
        policy,
        used: BTreeSet::new(),
        diagnostics: Diagnostics::new(),
    };
    naming.bound(api)?;
    naming.operations(api);
    naming.examples(api);
    mark_modules(api);
    naming.types(api);
    naming.fields(api);
    naming.parameters(api);
    naming.unused_bindings();
    naming.renames(api);
    let lock = naming.in_use(api);
    let Naming { diagnostics, .. } = naming;
    match policy {
        Policy::Strict(_) => {
            let remarks = diagnostics.clone();
            diagnostics.into_result(Named { lock, remarks })
        }
        Policy::Lenient => Ok(Named { lock, remarks: diagnostics }),
    }
}

struct Naming<'a> {
    document: &'a Document,
    bindings: &'a Bindings,
    lock: &'a NamesLock,
    places: Places,
    previous: Previous,
    policy: Policy,
    /// Entries of the bindings that named something, as `section key`.
    used: BTreeSet<String>,
    diagnostics: Diagnostics,
}

impl Naming<'_> {
    fn error(&mut self, pointer: &str, message: String, help: impl Into<String>) {
        let bare = pointer.trim_start_matches('#');
        self.diagnostics.push(self.document.error(bare, message).help(help));
    }

    fn is_lenient(&self) -> bool {
        self.policy == Policy::Lenient
    }

    fn mark_used(&mut self, section: &str, key: &str) {
        self.used.insert(format!("{section} {key}"));
    }

    /// An entry that names nothing must not outlive what it named.
    fn unused_bindings(&mut self) {
        let bindings = self.bindings;
        let variants = bindings
            .variants
            .iter()
            .flat_map(|(owner, values)| values.keys().map(move |value| format!("{owner}.{value}")));
        let sections: [(&str, Vec<String>); 6] = [
            ("operations", bindings.operations.keys().cloned().collect()),
            ("schemas", bindings.schemas.keys().cloned().collect()),
            ("types", bindings.types.keys().cloned().collect()),
            ("variants", variants.collect()),
            ("fields", bindings.fields.keys().cloned().collect()),
            ("modules", bindings.modules.keys().cloned().collect()),
        ];
        for (section, keys) in sections {
            for key in keys {
                if !self.used.contains(&format!("{section} {key}")) {
                    let (section, key) = match (section, key.split_once('.')) {
                        ("variants", Some((owner, value))) => (format!("variants.{owner}"), value),
                        _ => (section.to_owned(), key.as_str()),
                    };
                    let message = format!("[{section}] {key:?} names nothing in the document");
                    self.diagnostics.push(
                        bindings.error(&section, key, message).help("remove the entry, or correct its key"),
                    );
                }
            }
        }
    }
}
