//! The house stays in order: what may import what, how long a file may be, and that the names of the
//! runtime that the generator knows are the runtime's. Examples are laid out as the rest is, and hosted CI has the jobs of
//! the local one.
//! `ARCHITECTURE.md` tells the order in words.

mod examples;
mod hosted;
mod imports;
mod lengths;
mod paths;
mod promises;
mod rooms;
mod runtime_names;
mod scan;
mod told;
