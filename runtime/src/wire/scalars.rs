//! Reading a single value.

use std::fmt;

use serde::de::{Unexpected, Visitor};

use super::{Parse, TypeTag};

/// A scalar of the type that the field has.
pub(super) struct Scalar<'a, T>(pub(super) &'a mut T);

impl Visitor<'_> for Scalar<'_, bool> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a boolean")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }
}

impl Visitor<'_> for Scalar<'_, i64> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a whole number of 64 bits")
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        *self.0 = i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))?;
        Ok(())
    }
}

impl Visitor<'_> for Scalar<'_, serde_json::Number> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        *self.0 = value.into();
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        *self.0 = value.into();
        Ok(())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        *self.0 = serde_json::Number::from_f64(value)
            .ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))?;
        Ok(())
    }
}

impl Visitor<'_> for Scalar<'_, String> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        value.clone_into(self.0);
        Ok(())
    }

    fn visit_string<E>(self, value: String) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }
}

/// A tag, and those that it usually is.
pub(super) struct TagText<'a>(pub(super) &'a mut TypeTag, pub(super) &'static [&'static str]);

impl Visitor<'_> for TagText<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.set(value, self.1);
        Ok(())
    }
}

/// A text that is parsed.
pub(super) struct Parsed<'a>(pub(super) &'a mut dyn Parse);

impl Visitor<'_> for Parsed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.parse(value);
        Ok(())
    }
}
