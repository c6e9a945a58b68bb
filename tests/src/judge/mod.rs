//! Whether what was sent, and what was read, is what the document says.

mod body;
mod request;
mod schemas;

pub use request::{Received, request};
pub use schemas::Schemas;
