//! What the tests and the maintainers' programs share: an API's document read anew, sample values
//! for every operation, a judge of what is sent and read, and a server to send it to.

pub mod decoded;
pub mod document;
pub mod exercise;
pub mod instance;
pub mod judge;
pub mod sample;
pub mod server;
