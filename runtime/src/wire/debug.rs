//! In `wire`: `Debug` of models, which shows what is there without secrets.

use std::fmt;

use crate::hidden::is_secret;
use crate::wire::kind::kind;
use crate::wire::model::{Encode, View};
use crate::wire::shown;

/// Writes a value for a person who looks for a fault.
///
/// # Errors
/// The formatter's own error.
pub fn debug(value: &dyn Encode, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.view() {
        View::Absent => formatter.write_str("None"),
        View::Bool(value) => fmt::Debug::fmt(&value, formatter),
        View::Integer(value) => fmt::Debug::fmt(&value, formatter),
        View::Unsigned(value) => fmt::Debug::fmt(&value, formatter),
        View::Number(value) => fmt::Display::fmt(value, formatter),
        View::Text(value) => fmt::Debug::fmt(value, formatter),
        View::Json(value) => fmt::Debug::fmt(value, formatter),
        // Of what could not be read nobody knows which of it is secret.
        View::Unread(value) => write!(formatter, "(unread: {})", kind(value.as_str())),
        View::List(list) => {
            let items = (0..list.len()).filter_map(|index| list.get(index));
            formatter.debug_list().entries(items.map(Shown)).finish()
        }
        View::Map(map) => {
            let mut object = formatter.debug_map();
            map.entries(&mut |key, value| {
                if is_secret(key, &[]) {
                    object.entry(&key, &format_args!("(hidden)"));
                } else {
                    object.entry(&key, &Shown(value));
                }
            });
            object.finish()
        }
        View::Object(model) => {
            let shape = model.shape();
            let mut object = formatter.debug_struct(shape.name());
            model.fields(&mut |fields, extra| {
                for (name, field) in shape.fields().iter().zip(fields) {
                    match field.view() {
                        View::Absent => {}
                        _ if shape.is_secret(name) => {
                            object.field(name, &format_args!("(hidden)"));
                        }
                        View::Json(json) => {
                            let (text, secrets) = (json.as_str(), shape.secret_fields());
                            object.field(name, &shown::Shown { text, secrets });
                        }
                        _ => {
                            object.field(name, &Shown(*field));
                        }
                    }
                }
                if !extra.is_empty() {
                    object.field("extra", extra);
                }
            });
            object.finish()
        }
    }
}

struct Shown<'a>(&'a dyn Encode);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, formatter)
    }
}
