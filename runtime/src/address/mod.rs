//! The room `address`: how a URL is put together, where it leads, and whom it may be shown to.
//!
//! Imports `wire` and `api`.

mod convert;
pub(crate) mod encoding;
pub(crate) mod ids;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod shown;
pub(crate) mod style;
pub(crate) mod target;
pub(crate) mod value;
