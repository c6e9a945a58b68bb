//! Small passes over the IR, in a fixed order, each with one idea.

mod aliases;
mod answers;
mod carried;
mod cycles;
mod flatten;
mod hierarchies;
mod merge;
mod pages;
mod sizes;
mod usage;

use crate::bindings::Bindings;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::Api;

pub use aliases::resolve_aliases;
pub use answers::settle_answers;
pub use carried::check_carried;
pub use cycles::{break_cycles, end_endless_lists};
pub use flatten::flatten;
pub use hierarchies::{check_hierarchies, link_hierarchies};
pub use merge::merge_shapes;
pub use pages::recover_pages;
pub use sizes::box_large_fields;
pub use usage::{item_of, mark_modules, mark_usage, named_by, neighbours};

/// Runs every pass.
///
/// # Errors
/// What a document says about its schemas that cannot be true at once, with JSON pointers.
pub fn normalise(api: &mut Api, document: &Document, bindings: &Bindings) -> Result<(), Diagnostics> {
    resolve_aliases(api);
    flatten(api, document)?;
    resolve_aliases(api);
    link_hierarchies(api);
    check_hierarchies(api, document)?;
    merge_shapes(api);
    recover_pages(api, &bindings.pages);
    end_endless_lists(api);
    mark_usage(api);
    break_cycles(api);
    box_large_fields(api);
    settle_answers(api);
    check_carried(api, document)
}
