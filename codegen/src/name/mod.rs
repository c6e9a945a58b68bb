//! Names, once, in document order, from one word list per thing.
//!
//! What `bindings.toml` says wins; then what `names.lock` remembers; then the rule. A clash is an
//! error that asks for a decision, never a number behind a name.

pub(crate) mod bound;
pub(crate) mod case;
mod fields;
mod lock;
mod operations;
mod types;

use std::collections::BTreeSet;

pub use lock::NamesLock;

use crate::bindings::Bindings;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::Api;
use crate::normalise::mark_modules;

/// Names everything and says which names are now in use.
///
/// # Errors
/// Names that clash or cannot be made, and entries of `bindings.toml` that name nothing.
pub fn name(
    api: &mut Api,
    document: &Document,
    bindings: &Bindings,
    lock: &NamesLock,
) -> Result<NamesLock, Diagnostics> {
    let mut naming =
        Naming { document, bindings, lock, used: BTreeSet::new(), diagnostics: Diagnostics::new() };
    naming.bound(api)?;
    naming.operations(api);
    naming.examples(api);
    mark_modules(api);
    naming.types(api);
    naming.fields(api);
    naming.parameters(api);
    naming.unused_bindings();
    let Naming { diagnostics, .. } = naming;
    diagnostics.into_result(())?;
    Ok(in_use(api))
}

fn in_use(api: &Api) -> NamesLock {
    let mut lock = NamesLock::default();
    for operation in &api.operations {
        let key = format!("{} {}", operation.method, operation.path);
        lock.operations.insert(key, format!("{}::{}", operation.module, operation.function));
    }
    for ty in api.types.iter().filter(|ty| ty.reached && !ty.name.is_empty()) {
        // A base stands at the pointer of its hierarchy, whose name it follows.
        for origin in &ty.origins {
            if !lock.types.get(origin).is_some_and(|name| ty.name.starts_with(name.as_str())) {
                lock.types.insert(origin.clone(), ty.name.clone());
            }
        }
    }
    lock
}

struct Naming<'a> {
    document: &'a Document,
    bindings: &'a Bindings,
    lock: &'a NamesLock,
    /// Entries of the bindings that named something, as `section key`.
    used: BTreeSet<String>,
    diagnostics: Diagnostics,
}

impl Naming<'_> {
    fn error(&mut self, pointer: &str, message: String, help: impl Into<String>) {
        let bare = pointer.trim_start_matches('#');
        self.diagnostics.push(self.document.error(bare, message).help(help));
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
