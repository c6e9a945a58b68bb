//! Names, once, in document order, from one word list per thing. Imports bindings, documents, the
//! IR, the surface (which says what wants a name), diagnostics; never lower or normalise.
//!
//! What `bindings.toml` says wins; then what `names.lock` remembers; then the rule. Where two things
//! would have one name, `settle` tells them apart and a warning says so; where the bindings are
//! strict, it is an error that asks for a decision. What users call changes its name only where
//! somebody says yes to it.

pub(crate) mod bound;
mod by_address;
mod by_path;
pub(crate) mod case;
mod clash;
mod events;
mod fields;
mod files;
mod functions;
mod grouping;
mod hints;
mod inline;
mod listing;
mod lock;
mod made;
mod modules;
mod naming;
mod neutral;
mod operations;
mod package;
mod parameters;
pub(crate) mod place;
mod plain;
mod policy;
mod previous;
mod renames;
mod respelled;
mod segments;
mod server_version;
mod settle;
mod structure;
mod types;
mod unions;
mod vanished;
mod webhook_facts;
mod words;

pub(crate) use lock::key_text;
pub use lock::{Gone, NamesLock};
pub use policy::Renames;
pub(crate) use policy::{Kept, Policy};
pub use structure::digest;

use crate::bindings::Bindings;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::{Api, Operation};
use crate::surface::names::Names;
use naming::Naming;

/// What naming has found.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// What everything is called.
    pub names: Names,
    /// The names that are now in use; none where nobody keeps them.
    pub lock: NamesLock,
    /// Names that have vanished; where the policy is lenient, all that is wrong.
    pub remarks: Diagnostics,
}

/// Names everything and says which names are now in use; renames are refused.
///
/// # Errors
/// Names that clash or cannot be made, entries of `bindings.toml` that name nothing, and names in
/// the lock that something would lose to another name, or to something else.
pub fn name(
    api: &Api,
    document: &Document,
    bindings: &Bindings,
    lock: &NamesLock,
) -> Result<Named, Diagnostics> {
    name_under((Policy::Strict(Renames::Refuse), Kept::Lock), api, document, bindings, lock)
}

/// Names everything under a policy, and says which names are now in use where somebody keeps them.
///
/// # Errors
/// As [`name`]; under a lenient policy only names in `bindings.toml` that no Rust can be made of.
pub(crate) fn name_under(
    (policy, kept): (Policy, Kept),
    api: &Api,
    document: &Document,
    bindings: &Bindings,
    lock: &NamesLock,
) -> Result<Named, Diagnostics> {
    let lock = lock.following(
        || api.operations.iter().map(Operation::key).collect(),
        || api.types.iter().filter_map(|ty| ty.schema.as_deref()).collect(),
    );
    let mut naming = Naming::new(policy, api, document, bindings, &lock);
    naming.bound()?;
    naming.operations();
    naming.events();
    naming.examples();
    naming.jobs();
    naming.types();
    naming.modules();
    naming.fields();
    naming.parameters();
    naming.files();
    naming.unused_bindings();
    naming.renames();
    let lock = if kept == Kept::Lock { naming.in_use() } else { NamesLock::default() };
    let Naming { names, diagnostics, .. } = naming;
    match policy {
        Policy::Strict(_) => {
            let remarks = diagnostics.clone();
            diagnostics.into_result(Named { names, lock, remarks })
        }
        Policy::Lenient => Ok(Named { names, lock, remarks: diagnostics }),
    }
}
