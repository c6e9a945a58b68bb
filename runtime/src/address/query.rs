//! In `address`: query strings, and forms that are encoded like them.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{percent_decode_str, utf8_percent_encode};

use crate::address::encoding::RESERVED;
use crate::address::ids;
use crate::wire::OpenEnum;

/// The value of a query parameter, a header or a form field, not yet encoded.
#[derive(Clone, PartialEq, Eq)]
pub struct QueryValue {
    text: Cow<'static, str>,
    /// True for an id of which the API says how it stands in a query.
    is_id: bool,
}

impl QueryValue {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_string(self) -> String {
        self.text.into_owned()
    }

    const fn plain(text: Cow<'static, str>) -> Self {
        Self { text, is_id: false }
    }

    #[cfg(feature = "uuid")]
    pub(super) const fn id(text: String) -> Self {
        Self { text: Cow::Owned(text), is_id: true }
    }
}

impl fmt::Debug for QueryValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A header's or a form's may be a password.
        write!(formatter, "QueryValue({} bytes)", self.text.len())
    }
}

impl From<&str> for QueryValue {
    fn from(value: &str) -> Self {
        Self::plain(Cow::Owned(value.to_owned()))
    }
}

impl From<&String> for QueryValue {
    fn from(value: &String) -> Self {
        Self::plain(Cow::Owned(value.clone()))
    }
}

impl From<String> for QueryValue {
    fn from(value: String) -> Self {
        Self::plain(Cow::Owned(value))
    }
}

impl From<Cow<'_, str>> for QueryValue {
    fn from(value: Cow<'_, str>) -> Self {
        Self::plain(Cow::Owned(value.into_owned()))
    }
}

impl From<bool> for QueryValue {
    fn from(value: bool) -> Self {
        Self::plain(Cow::Borrowed(if value { "true" } else { "false" }))
    }
}

macro_rules! from_display {
    ($($type:ty),*) => {
        $(
            impl From<$type> for QueryValue {
                fn from(value: $type) -> Self {
                    Self::plain(Cow::Owned(value.to_string()))
                }
            }
        )*
    };
}

from_display!(i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize, f64);

/// The text of an open enum.
impl<E: OpenEnum> From<E> for QueryValue {
    fn from(value: E) -> Self {
        Self::from(value.text())
    }
}

/// Names and values in the order in which they are sent; a name may stand several times.
#[derive(Clone, Default)]
pub(crate) struct Pairs(Vec<Pair>);

#[derive(Clone)]
struct Pair {
    name: Cow<'static, str>,
    value: QueryValue,
    written: Written,
}

/// How the value of a pair is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// It is not encoded yet.
    Plain,
    /// As it is sent.
    Encoded,
    /// As it is sent, and it is JSON.
    Json,
}

impl Pairs {
    pub(crate) fn push(&mut self, name: Cow<'static, str>, value: QueryValue) {
        self.0.push(Pair { name, value, written: Written::Plain });
    }

    /// Replaces every value of this name; the new one stands where the first did.
    pub(crate) fn set(&mut self, name: Cow<'static, str>, value: QueryValue) {
        let Some(place) = self.0.iter().position(|pair| pair.name == name) else {
            return self.push(name, value);
        };
        let mut index = 0;
        self.0.retain(|pair| {
            index += 1;
            index - 1 <= place || pair.name != name
        });
        self.0[place] = Pair { name, value, written: Written::Plain };
    }

    /// Puts pairs whose values are encoded in the place of all of their names, and of what a style wrote
    /// under this one: the name itself, and `name[…]` where it is deep.
    pub(crate) fn set_encoded(&mut self, name: &str, is_deep: bool, pairs: Vec<(String, String)>) {
        self.set_written(name, is_deep, pairs, Written::Encoded);
    }

    /// The same of JSON, which a part of a multipart form is said to be.
    pub(crate) fn set_json(&mut self, name: &str, pairs: Vec<(String, String)>) {
        self.set_written(name, false, pairs, Written::Json);
    }

    fn set_written(&mut self, name: &str, is_deep: bool, pairs: Vec<(String, String)>, written: Written) {
        let is_gone = |other: &str| match other.strip_prefix(name) {
            Some("") => true,
            Some(rest) => is_deep && rest.starts_with('['),
            None => false,
        };
        self.0.retain(|pair| !is_gone(&pair.name) && !pairs.iter().any(|(name, _)| *name == pair.name));
        let pairs = pairs.into_iter();
        self.0.extend(pairs.map(|(name, value)| Pair { name: name.into(), value: value.into(), written }));
    }

    /// Pairs whose values are encoded.
    pub(crate) fn encoded(pairs: Vec<(String, String)>) -> Self {
        let mut all = Self::default();
        all.set_encoded("", false, pairs);
        all
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|pair| (&*pair.name, pair.value.as_str()))
    }

    /// Names, values that are not encoded, and whether each is JSON.
    pub(crate) fn into_iter(self) -> impl Iterator<Item = (String, String, bool)> {
        self.0.into_iter().map(|Pair { name, value, written }| {
            let value = match written {
                Written::Plain => value.into_string(),
                _ => percent_decode_str(value.as_str()).decode_utf8_lossy().into_owned(),
            };
            (name.into_owned(), value, written == Written::Json)
        })
    }

    /// `name=value&…`, everything outside the unreserved characters encoded: `+` is `%2B` and a
    /// space is `%20`, which every server reads alike.
    pub(crate) fn encode(&self) -> String {
        self.encode_with(push_value)
    }

    /// The same with ids as [`finished`](crate::address::ids::finished) finds them.
    pub(crate) fn encode_unfinished(&self) -> String {
        self.encode_with(|text, value| match value.is_id {
            true => ids::push(text, value.as_str()),
            false => push_value(text, value),
        })
    }

    fn encode_with(&self, push: impl Fn(&mut String, &QueryValue)) -> String {
        let mut text = String::new();
        for Pair { name, value, written } in &self.0 {
            push_name(&mut text, name);
            match written {
                Written::Plain => push(&mut text, value),
                _ => text.push_str(value.as_str()),
            }
        }
        text
    }
}

fn push_value(text: &mut String, value: &QueryValue) {
    text.extend(utf8_percent_encode(value.as_str(), RESERVED));
}

fn push_pair(text: &mut String, name: &str, value: &str) {
    push_name(text, name);
    text.extend(utf8_percent_encode(value, RESERVED));
}

fn push_name(text: &mut String, name: &str) {
    if !text.is_empty() {
        text.push('&');
    }
    text.extend(utf8_percent_encode(name, RESERVED));
    text.push('=');
}

/// An encoded query with these parameters set to these values, the others as they were.
pub(crate) fn replaced(query: &str, values: &[(&'static str, String)]) -> String {
    let mut text = String::with_capacity(query.len() + 16);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let name = pair.split_once('=').map_or(pair, |(name, _)| name);
        if values.iter().any(|(other, _)| *other == name) {
            continue;
        }
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(pair);
    }
    for (name, value) in values {
        push_pair(&mut text, name, value);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Pairs, replaced};

    #[test]
    fn everything_reserved_is_encoded() {
        let mut pairs = Pairs::default();
        pairs.push("q".into(), r#"title ~ "a+b" AND id > 1"#.into());
        pairs.push("fields".into(), "+values.participants,-size".into());
        pairs.push("include[]".into(), true.into());
        assert_eq!(
            pairs.encode(),
            "q=title%20~%20%22a%2Bb%22%20AND%20id%20%3E%201&fields=%2Bvalues.participants%2C-size&include%5B%5D=true"
        );
    }

    #[test]
    fn set_replaces_and_push_repeats() {
        let mut pairs = Pairs::default();
        pairs.push("state".into(), "OPEN".into());
        pairs.push("page".into(), 1_i64.into());
        pairs.push("state".into(), "MERGED".into());
        assert_eq!(pairs.encode(), "state=OPEN&page=1&state=MERGED");
        pairs.set("state".into(), "DECLINED".into());
        assert_eq!(pairs.encode(), "state=DECLINED&page=1");
        pairs.set("sort".into(), "-id".into());
        assert_eq!(pairs.encode(), "state=DECLINED&page=1&sort=-id");
    }

    #[test]
    fn numbers_are_written_plainly() {
        let mut pairs = Pairs::default();
        pairs.push("a".into(), 0.5_f64.into());
        pairs.push("b".into(), u64::MAX.into());
        pairs.push("c".into(), (-1_i32).into());
        assert_eq!(pairs.encode(), "a=0.5&b=18446744073709551615&c=-1");
    }

    #[test]
    fn a_parameter_of_an_encoded_query_is_replaced() {
        let next = [("page", "3".to_owned())];
        assert_eq!(replaced("q=a%20b&page=2&pagelen=50", &next), "q=a%20b&pagelen=50&page=3");
        assert_eq!(replaced("", &next), "page=3");
    }
}
