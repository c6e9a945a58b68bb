//! An OpenAPI document goes in, the files of a Rust crate come out.
//!
//! No disk, no network, no clock: whoever calls reads and writes. The way through:
//!
//! ```text
//! bytes ─document─▶ Document ─overlay─▶ Document ─lower─▶ Api<Raw> ─normalise─▶ Api
//!       ─name─▶ Api + Names ─surface─▶ Surface ─emit─▶ files
//! ```
//!
//! The rooms, from the ground up; each imports only from those before it, and `tests/tests/tidy`
//! holds it to that:
//!
//! pointer, threads · diagnostic · ir · document · words, guide · surface · bindings · overlay, import · lower, normalise,
//! name · pipeline · emit, lint, diff, propose · this file

pub mod bindings;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod guide;
pub mod import;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod name;
pub mod normalise;
pub mod overlay;
mod pipeline;
pub mod pointer;
pub mod propose;
pub mod surface;
mod threads;
pub mod words;

pub use document::Source;
pub use emit::{EventRow, OperationRow, Output, Summary};
pub use pipeline::{Input, Model, model, model_with};
pub use threads::{STACK, at_once, each_at_once};

use diagnostic::Diagnostics;
use name::Renames;

/// Makes a crate.
///
/// # Errors
/// As [`model`]; there is no output then, not even in part.
pub fn generate(input: &Input<'_>) -> Result<Output, Diagnostics> {
    generate_with(input, Renames::Refuse)
}

/// As [`generate`], with a say on renames.
///
/// # Errors
/// As [`generate`].
pub fn generate_with(input: &Input<'_>, renames: Renames) -> Result<Output, Diagnostics> {
    let model = model_with(input, renames)?;
    emit::emit(&model, input)
}
