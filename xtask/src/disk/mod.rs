//! The disk: the only place of the whole project that touches it. Imports the failures of commands.
//!
//! Reading is plain. Writing goes through a plan, which a journal carries out all or nothing, under
//! the lock of the folder.

pub(crate) mod files;
mod journal;
mod lock;
mod plan;
pub(crate) mod written;

pub(crate) use lock::{Access, Lock};
pub(crate) use plan::Plan;
