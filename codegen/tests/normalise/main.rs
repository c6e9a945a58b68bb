//! Each pass of normalisation on a document of a few lines: what the IR is once it has run.

mod combined;
mod equals;
mod hierarchies;
mod ir_text;
mod passes;
mod small;
mod unions;
