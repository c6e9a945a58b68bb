//! The commands, a file each: what is asked for on the command line, done with codegen and the disk.
//! Each imports what stands below, none imports another.

#[cfg(not(feature = "fetch"))]
pub(crate) mod apart;
pub(crate) mod diff;
#[cfg(feature = "fetch")]
pub(crate) mod fetch;
pub(crate) mod generate;
pub(crate) mod import;
pub(crate) mod lint;
pub(crate) mod list;
pub(crate) mod new;
pub(crate) mod release;
