//! Small passes over the IR, in a fixed order, each with one idea. Imports bindings, documents, the
//! IR, diagnostics; never lower or name.

mod aliases;
mod alternatives;
mod bodies;
mod bytes;
mod combine;
mod constants;
mod cycles;
mod event_keys;
mod flatten;
mod hierarchies;
mod jobs;
mod lists;
mod marks;
mod merge;
mod nested;
mod pages;
mod redirect;
mod repeated;
mod secrets;
mod sizes;
mod tags;
mod usage;

use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostics, Told};
use crate::document::Document;
use crate::ir::{Api, Raw};

pub use bodies::gather_bodies;
pub use bytes::tell_bytes;
pub use constants::mark_constants;
pub use cycles::{break_cycles, end_endless_lists};
pub use event_keys::join_event_keys;
pub use flatten::flatten;
pub use hierarchies::{link_hierarchies, prune_hierarchies};
pub use jobs::mark_jobs;
pub use lists::mark_lists;
pub use marks::mark_alternatives;
pub use merge::merge_shapes;
pub use nested::spread_unions;
pub use pages::recover_pages;
pub use repeated::list_repeated;
pub use secrets::mark_secrets;
pub use sizes::box_large_fields;
pub use tags::tag_alternatives;
pub use usage::mark_usage;

/// Runs every pass.
///
/// # Errors
/// What a document says about its schemas that cannot be true at once, with JSON pointers.
pub fn normalise(api: Api<Raw>, document: &Document, bindings: &Bindings) -> Result<Told<Api>, Diagnostics> {
    let Told { value: mut api, mut remarks } = flatten(api, document)?;
    spread_unions(&mut api);
    link_hierarchies(&mut api);
    remarks.extend(prune_hierarchies(&mut api, document));
    mark_constants(&mut api, bindings);
    merge_shapes(&mut api);
    join_event_keys(&mut api);
    tag_alternatives(&mut api);
    gather_bodies(&mut api);
    recover_pages(&mut api, &bindings.pages);
    end_endless_lists(&mut api);
    list_repeated(&mut api);
    mark_usage(&mut api);
    remarks.extend(tell_bytes(&api, document));
    remarks.extend(mark_alternatives(&mut api, document));
    break_cycles(&mut api);
    box_large_fields(&mut api);
    mark_secrets(&mut api, &bindings.secrets);
    remarks.told_with(api)
}
