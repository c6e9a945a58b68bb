//! The account of nodes: what `docs/openapi.md` says is so. Tests alone.
//!
//! `page` reads the tables, `documents` has a document for every key of every version, `change` changes
//! and removes what stands in them and looks at what becomes of it; the other files hold the tables to
//! that: of keys, of what later versions say otherwise, of words that a key may have, of formats, and of
//! real documents.

mod change;
mod choice;
mod documents;
mod formats;
mod keys;
mod page;
mod sayings;
mod slices;
mod tests;
mod values;
