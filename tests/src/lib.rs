//! What the tests and the maintainers' programs share: an API's document read anew, sample values
//! for every operation, a judge of what is sent and read, a server to send it to, recorded answers
//! in its place, many calls at once to a server that misbehaves, crates of other documents, and the
//! middle one of several times.

pub mod decoded;
pub mod document;
pub mod emitted;
pub mod event;
pub mod exercise;
pub mod faulty;
pub mod instance;
pub mod judge;
pub mod load;
pub mod median;
pub mod model;
pub mod pattern;
pub mod program;
pub mod replay;
pub mod sample;
pub mod server;
