//! In `webhooks`: a single value of a body, found without reading the rest.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The text or the whole number at a JSON pointer, as text. None where there is none, or the body is no JSON
/// that far: what stands behind the value is not looked at.
pub(super) fn text_at(body: &[u8], pointer: &str) -> Option<String> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let mut found = None;
    let steps: Vec<Cow<'_, str>> = pointer.split('/').skip(1).map(unescaped).collect();
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    // It stops with an error as soon as the value is found.
    let _ = Seek { steps: &steps, found: &mut found }.deserialize(&mut deserializer);
    found
}

/// A step of a pointer as it is meant.
fn unescaped(step: &str) -> Cow<'_, str> {
    match step.contains('~') {
        true => step.replace("~1", "/").replace("~0", "~").into(),
        false => step.into(),
    }
}

struct Seek<'a> {
    steps: &'a [Cow<'a, str>],
    found: &'a mut Option<String>,
}

impl Seek<'_> {
    fn take<E: Error>(self, text: String) -> Result<(), E> {
        if self.steps.is_empty() {
            *self.found = Some(text);
        }
        Ok(())
    }

    /// An error where the search is over, so that nothing more is read.
    fn over<E: Error>() -> E {
        E::custom("that is all")
    }
}

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.take(text.to_owned())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.take(number.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.take(number.to_string())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.steps.split_first() else { return Err(Self::over()) };
        while let Some(name) = members.next_key::<String>()? {
            if name == *step {
                members.next_value_seed(Seek { steps: rest, found: self.found })?;
                return Err(Self::over());
            }
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.steps.split_first() else { return Err(Self::over()) };
        let index: Option<usize> = step.parse().ok();
        let mut place = 0;
        while index.is_some_and(|index| place < index) {
            if items.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
            place += 1;
        }
        if index.is_some() {
            items.next_element_seed(Seek { steps: rest, found: self.found })?;
        }
        Err(Self::over())
    }
}

#[cfg(test)]
mod tests {
    use super::text_at;

    #[test]
    fn values_are_found_where_they_stand() {
        let body =
            br#"{"a": {"b": [1, {"c/d": "x\u0041"}], "n": -5}, "key": "k", "t": true, "key": "later"}"#;
        for (pointer, found) in [
            ("/key", Some("k")),
            ("/a/b/0", Some("1")),
            ("/a/b/1/c~1d", Some("xA")),
            ("/a/n", Some("-5")),
            ("/a/b/2", None),
            ("/a/b/x", None),
            ("/a", None),
            ("/t", None),
            ("/key/more", None),
            ("/none", None),
            ("", None),
        ] {
            assert_eq!(text_at(body, pointer).as_deref(), found, "{pointer}");
        }
        assert_eq!(text_at(b"\xEF\xBB\xBF\"whole\"", "").as_deref(), Some("whole"));
    }

    #[test]
    fn nothing_behind_the_value_is_read_and_nothing_broken_before_it() {
        assert_eq!(text_at(br#"{"key": "k", "a": ["#, "/key").as_deref(), Some("k"));
        assert_eq!(text_at(br#"{"a": [, "key": "k"}"#, "/key"), None);
        for broken in [&b""[..], b"<html>", b"{\"key", b"\xFF\xFE"] {
            assert_eq!(text_at(broken, "/key"), None);
        }
        assert_eq!(text_at("[".repeat(100_000).as_bytes(), "/0"), None);
    }
}
