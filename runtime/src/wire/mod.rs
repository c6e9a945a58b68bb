//! How models meet JSON: one field table per model, one loop for all of them.
//!
//! The lowest room: imports nothing else of this crate.
//!
//! A model says where its fields are ([`Object::fields`], [`Object::fields_mut`]) and what they are
//! called on the wire ([`Shape`]). Reading and writing are done here, once, by code that is not
//! generic over models: a crate with hundreds of models compiles tables, not parsers, and every
//! model keeps the same rules:
//!
//! - a field that is absent or null is `None`; which of the two it was is remembered, so that
//!   writing gives back what was read;
//! - a field that the model does not name goes to [`Extra`], as the text it came in;
//! - an enum value or a discriminator tag that the model does not name is kept and written back;
//! - a value of another kind than the document says is kept in [`Extra`] as well, and the field
//!   stays `None`: one odd field does not cost the answer; of a list or a map the field holds the
//!   items that it can;
//! - each key is written once: a field that was set as it was set, else as it came;
//! - `Debug` and errors show no value of a secret field, of whichever kind it is;
//! - an error says where in the document it happened ([`DecodeError::path`]).
//!
//! The macros [`model!`](crate::model), [`hierarchy!`](crate::hierarchy), [`one_of!`](crate::one_of) and
//! [`open_enum!`](crate::open_enum) write the tables; they are what generated crates call.

mod alternative;
mod buffer;
mod capture;
mod careful;
mod chained;
mod child;
mod choice;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod convert;
mod date_time;
mod debug;
mod decimal;
mod decode;
mod encode;
mod error;
mod extra;
mod fields;
mod foreign;
mod instant;
mod json;
mod kind;
mod lenient;
mod macros;
mod marks;
mod meaning;
mod model;
mod names;
mod number;
mod one_of;
mod open_enum;
mod order;
mod parse_error;
mod place;
mod scan;
mod secrets;
mod shape;
mod shown;
pub(crate) mod structure;
mod swift;
mod tag;
mod timestamp;
mod trail;
mod unlisted;
mod values;
mod variant;

pub use self::alternative::{Alternative, Looks};
pub use self::child::Child;
pub use self::date_time::DateTime;
pub use self::debug::debug;
pub use self::decode::{deserialize, from_slice};
pub use self::encode::{serialize, to_text, to_vec};
pub use self::error::DecodeError;
pub(crate) use self::error::Part;
pub use self::extra::Extra;
pub use self::json::Json;
pub use self::lenient::{Lenient, Unread};
pub use self::model::{
    Choice, Elements, Encode, Entries, Hierarchy, List, Map, Object, OneOf, Parse, Slot, Union, Value, View,
    Whole, choice, object, object_mut, one_of,
};
pub(crate) use self::model::{elements, list};
pub use self::names::Names;
pub use self::number::Number;
pub use self::parse_error::ParseError;
pub use self::shape::Shape;
pub use self::tag::TypeTag;
pub use self::timestamp::Timestamp;
pub use self::unlisted::{OpenEnum, Unlisted, open};
