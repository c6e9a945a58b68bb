//! The room `answer`: what came back from a server. Its head and its body, the value that the two
//! become, and the error that they are where there is none.
//!
//! Imports `wire`, `transport`, `api` and `address`.

pub(crate) mod coding;
pub(crate) mod error;
pub(crate) mod events;
pub(crate) mod framed;
pub(crate) mod head;
pub(crate) mod items;
pub(crate) mod limit;
pub(crate) mod login_page;
pub(crate) mod peek;
pub(crate) mod rate_limit;
pub(crate) mod reply;
pub(crate) mod secrets;
pub(crate) mod stream;
pub(crate) mod tap;
pub(crate) mod text;
pub(crate) mod trace;
