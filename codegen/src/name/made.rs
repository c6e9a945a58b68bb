//! Names that a text alone gives.

use std::collections::HashMap;

use super::case::{setter_name, value_name, variant_name};

/// What a name is made for.
#[derive(Clone, Copy)]
pub(super) enum Make {
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// An argument of a function.
    Argument,
    /// A setter of a request.
    Setter,
}

impl Make {
    /// The name that a text gives.
    pub(super) fn of(self, text: &str) -> Option<String> {
        match self {
            // Fields that there is no other field for are kept as `extra`.
            Self::Field => {
                value_name(text).map(|name| if name == "extra" { "extra_".to_owned() } else { name })
            }
            Self::Variant => variant_name(text),
            Self::Argument => value_name(text),
            Self::Setter => setter_name(text),
        }
    }
}

/// The names that texts give, each made once: a document says the same words in many places.
#[derive(Default)]
pub(super) struct Made([HashMap<String, Option<String>>; 4]);

impl Made {
    /// The name that a text gives; none where no name can be made of it.
    pub(super) fn of(&mut self, make: Make, text: &str) -> Option<&str> {
        let known = &mut self.0[make as usize];
        if !known.contains_key(text) {
            known.insert(text.to_owned(), make.of(text));
        }
        known.get(text)?.as_deref()
    }
}
