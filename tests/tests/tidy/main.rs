//! The house stays in order: what may import what, how long a file may be, and that the names of the
//! runtime that the generator knows are the runtime's. `ARCHITECTURE.md` tells the order in words.

mod imports;
mod lengths;
mod promises;
mod rooms;
mod runtime_names;
mod scan;
mod told;
