//! The room `api`: what a generated crate says of its API and of each operation, and what can be
//! wrong with what was asked. Plain data, which every room above reads.
//!
//! Imports nothing of this crate.

pub(crate) mod info;
pub(crate) mod line;
pub(crate) mod operation;
pub(crate) mod page_rule;
pub(crate) mod problem;
pub(crate) mod reserved;
pub(crate) mod server;
pub(crate) mod versions;
