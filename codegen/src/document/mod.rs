//! bytes → [`Document`]: an OpenAPI 3.0 document as a value, with all that is
//! needed to say where in its file a node stands. Imports diagnostics and pointers.

pub(crate) mod address;
mod children;
mod core_schema;
mod events;
mod faults;
mod follow;
pub(crate) mod formats;
mod halves;
mod later;
mod lift;
mod locate;
pub(crate) mod media;
pub(crate) mod moved;
mod parse;
mod parsed;
pub(crate) mod reach;
mod read;
mod screen;
mod settle;
pub(crate) mod shape;
mod source;
pub(crate) mod status;
pub(crate) mod template;
mod typed;
mod webhooks;
mod whole;

pub(crate) use children::children;
pub use follow::{FileBeside, files_beside, follow};
pub(crate) use lift::{COLLECTION_FORMAT, MEDIA_ORDER};
pub(crate) use locate::Text;
pub(crate) use parsed::parse_text;
pub use read::{lift_to_3_0, parse, read, read_whole};
pub use settle::settle;
pub use source::Source;
pub use typed::{PathItem, Typed};
pub(crate) use webhooks::{PARAMETERS, PAYLOAD, WEBHOOKS};
pub use whole::Document;
