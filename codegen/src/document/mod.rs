//! bytes → [`Document`]: an OpenAPI 3.0 document as a value, with all that is
//! needed to say where in its file a node stands. Imports diagnostics and pointers.

mod check;
mod children;
mod lift;
mod locate;
pub(crate) mod media;
mod parse;
pub(crate) mod reach;
mod read;
mod screen;
mod settle;
pub(crate) mod shape;
mod source;
pub(crate) mod template;
mod typed;
mod whole;

pub use check::check;
pub(crate) use children::children;
pub(crate) use locate::Text;
pub(crate) use read::parse_text;
pub use read::read;
pub use settle::settle;
pub use source::Source;
pub use typed::typed;
pub use whole::Document;
