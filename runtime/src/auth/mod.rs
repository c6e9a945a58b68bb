//! The room `auth`: how a client authenticates, with what it was given or with tokens that it fetches.
//!
//! Imports `transport`, `api`, `address`, `answer` and `retry`.

pub(crate) mod authorization;
pub(crate) mod credentials;
pub mod oauth;
