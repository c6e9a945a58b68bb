//! The guide of a crate: pages that people write about its use, one for each subject, and what the front page
//! says behind the README.
//!
//! A page is a file `NN-title.md`; the number is its place among the others, the rest the module that it becomes.
//! Those of one API stand in its own folder, those that several share in another. Where both have a file of one
//! name, the shared one has a line `$own` where the other goes; a line `$shared` in that says where the shared
//! one goes on, to its next `$own`. What is written into a page is said by [`Facts`]. `front.md` is the front page's.
//!
//! Imports documents (a source), diagnostics.

mod check;
mod join;
mod page;
mod read;

pub use page::{Facts, Guide, GuideFiles, Link, Page};
pub use read::read;

/// The module that the pages stand in.
pub const MODULE: &str = "guide";
