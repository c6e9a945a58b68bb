//! In `address`: how lists and objects are written in a parameter. Source: OpenAPI 3.0.4, Parameter Object,
//! Style Values and Style Examples; RFC 6570 for empty values.

use std::borrow::Cow;

use crate::address::encoding::{self, Escape};
use crate::address::path::PathValue;
use crate::address::value::{Inside, Value};
use crate::wire::{self, Encode};

/// How deep an object is taken apart; what is nested deeper is sent as JSON.
const DEPTH: usize = 32;

/// How a list or an object is written in a parameter. Generated crates say it where it is more than
/// `name=value`.
///
/// | style | `[a, b]` under `n` | `{"x": 1, "y": 2}` under `n` |
/// |---|---|---|
/// | `Form` | `n=a,b` | `n=x,1,y,2` |
/// | `FormExploded` | `n=a&n=b` | `x=1&y=2` |
/// | `Simple` | `a,b` | `x,1,y,2` |
/// | `SimpleExploded` | `a,b` | `x=1,y=2` |
/// | `Label` | `.a,b` | `.x,1,y,2` |
/// | `LabelExploded` | `.a.b` | `.x=1.y=2` |
/// | `Matrix` | `;n=a,b` | `;n=x,1,y,2` |
/// | `MatrixExploded` | `;n=a;n=b` | `;x=1;y=2` |
/// | `Spaces` | `n=a%20b` | `n=x%201%20y%202` |
/// | `Pipes` | `n=a%7Cb` | `n=x%7C1%7Cy%7C2` |
/// | `Tabs` | `n=a%09b` | `n=x%091%09y%092` |
/// | `Deep` | `n%5B0%5D=a&n%5B1%5D=b` | `n%5Bx%5D=1&n%5By%5D=2` |
/// | `Json` | `n=%5B%22a%22,…` | `n=%7B%22x%22…` |
///
/// In a header and in a cookie, pairs stand as they are, and those of a cookie are joined by `; `. What an
/// item holds of what stands between items is percent-encoded; where that is itself sent encoded, as of
/// `Spaces` and `Pipes`, once more. What is absent or null is left out, an empty list with it; `Json` has a word
/// for null. A list in an object is repeated by `FormExploded`, indexed by `Deep`, and JSON elsewhere, as is an
/// object in an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `style: form, explode: false`
    Form,
    /// `style: form, explode: true`
    FormExploded,
    /// `style: simple, explode: false`
    Simple,
    /// `style: simple, explode: true`
    SimpleExploded,
    /// `style: label, explode: false`
    Label,
    /// `style: label, explode: true`
    LabelExploded,
    /// `style: matrix, explode: false`
    Matrix,
    /// `style: matrix, explode: true`
    MatrixExploded,
    /// `style: spaceDelimited`, and `collectionFormat: ssv` of Swagger 2.0
    Spaces,
    /// `style: pipeDelimited`, and `collectionFormat: pipes`
    Pipes,
    /// `collectionFormat: tsv`
    Tabs,
    /// `style: deepObject`
    Deep,
    /// JSON, as `content` of a parameter asks for it
    Json,
}

impl ParameterStyle {
    /// A value for a path. Of a name there is use in `Matrix` alone.
    #[must_use]
    pub fn path_value(self, name: &str, value: &dyn Encode) -> PathValue<'static> {
        PathValue::encoded(self.in_path(name, value))
    }

    pub(crate) fn is_deep(self) -> bool {
        self == Self::Deep
    }

    fn in_path(self, name: &str, value: &dyn Encode) -> String {
        let name = encoding::escaped(name, Escape::Query, None);
        let given = self.given(value);
        let (prefix, delimiter) = match self {
            Self::Label => (".", ","),
            Self::LabelExploded => (".", "."),
            Self::Matrix | Self::MatrixExploded => (";", ","),
            _ => return self.joined(&given, Escape::Query),
        };
        let words = match (self, &given) {
            (Self::MatrixExploded, Given::Inside(Inside::List(items))) => {
                let items = items.iter().filter_map(Value::text);
                items.map(|item| named(&name, &encoding::escaped(item, Escape::Query, None))).collect()
            }
            (Self::MatrixExploded | Self::LabelExploded, Given::Inside(Inside::Object(members))) => {
                let escape = |text: &str| encoding::escaped(text, Escape::Query, delimiter.chars().next());
                let members = members.iter().filter_map(|(key, value)| Some((key, value.text()?)));
                members.map(|(key, text)| named(&escape(key), &escape(text))).collect()
            }
            (Self::LabelExploded, Given::Inside(Inside::List(_))) => words(&given, Escape::Query, Some('.')),
            (Self::Label | Self::LabelExploded, _) => vec![self.joined(&given, Escape::Query)],
            _ => vec![named(&name, &self.joined(&given, Escape::Query))],
        };
        let between = if prefix == ";" { ";" } else { delimiter };
        [prefix, &words.join(between)].concat()
    }

    /// The text of a header; none where nothing is to be sent.
    pub(crate) fn in_header(self, value: &dyn Encode) -> Option<String> {
        let given = self.given(value);
        (!given.is_nothing()).then(|| self.joined(&given, Escape::Header))
    }

    /// The pairs of a query, a form or a cookie: names as they are, values written as this escapes them.
    pub(crate) fn pairs(self, name: &str, value: &dyn Encode, escape: Escape) -> Vec<(String, String)> {
        let given = self.given(value);
        let mut pairs = Vec::new();
        let mut push = |name: &str, text: &str| {
            pairs.push((name.to_owned(), encoding::escaped(text, escape, None)));
        };
        match (self, given) {
            (_, given) if given.is_nothing() => {}
            (Self::FormExploded, Given::Inside(Inside::List(items))) => {
                items.iter().filter_map(Value::text).for_each(|item| push(name, item));
            }
            (Self::FormExploded, Given::Inside(Inside::Object(members))) => {
                for (key, value) in &members {
                    match value.inside() {
                        Some(Inside::List(items)) => {
                            items.iter().filter_map(Value::text).for_each(|item| push(key, item));
                        }
                        _ => value.text().iter().for_each(|text| push(key, text)),
                    }
                }
            }
            (Self::Deep, Given::Inside(inside)) => deep(name, inside, DEPTH, &mut push),
            (_, given) => pairs.push((name.to_owned(), self.joined(&given, escape))),
        }
        pairs
    }

    fn given(self, value: &dyn Encode) -> Given<'_> {
        if self == Self::Json {
            // A text is one in JSON as well, with its quotes, and null has a word of its own.
            return Given::One(Value::Text(Cow::Owned(wire::to_text(value))));
        }
        Inside::of(value).map_or_else(|| Given::One(Value::of(value)), Given::Inside)
    }

    /// All of it in one text.
    fn joined(self, given: &Given<'_>, escape: Escape) -> String {
        let delimiter = match self {
            Self::Spaces => ' ',
            Self::Pipes => '|',
            Self::Tabs => '\t',
            _ => ',',
        };
        match given {
            Given::One(value) => {
                let text = value.text().unwrap_or_default();
                encoding::escaped(text, escape, None)
            }
            Given::Inside(Inside::Object(members)) if self == Self::SimpleExploded => {
                let escape = |text: &str| encoding::escaped(text, escape, Some(delimiter));
                let members = members.iter().filter_map(|(key, value)| Some((key, value.text()?)));
                // A key cannot hold what ends it.
                let members = members
                    .map(|(key, text)| format!("{}={}", escape(key).replace('=', "%3D"), escape(text)));
                members.collect::<Vec<_>>().join(",")
            }
            _ => words(given, escape, Some(delimiter)).join(&escape.between(delimiter)),
        }
    }
}

/// What is given: one value, or what is taken apart.
enum Given<'a> {
    One(Value<'a>),
    Inside(Inside<'a>),
}

impl Given<'_> {
    fn is_nothing(&self) -> bool {
        match self {
            Self::One(value) => matches!(value, Value::Absent),
            Self::Inside(Inside::List(items)) => items.iter().all(Value::is_absent),
            Self::Inside(Inside::Object(members)) => members.iter().all(|(_, value)| value.is_absent()),
        }
    }
}

/// Items, or keys and values in turn, each escaped so that none holds what stands between them.
fn words(given: &Given<'_>, escape: Escape, delimiter: Option<char>) -> Vec<String> {
    let escape = |text: &str| encoding::escaped(text, escape, delimiter);
    match given {
        Given::One(value) => value.text().iter().map(|text| escape(text)).collect(),
        Given::Inside(Inside::List(items)) => items.iter().filter_map(Value::text).map(escape).collect(),
        Given::Inside(Inside::Object(members)) => {
            let members = members.iter().filter_map(|(key, value)| Some((key, value.text()?)));
            members.flat_map(|(key, text)| [escape(key), escape(text)]).collect()
        }
    }
}

/// `name=value`; the name alone where there is no value (RFC 6570, section 3.2.7).
fn named(name: &str, value: &str) -> String {
    if value.is_empty() { name.to_owned() } else { format!("{name}={value}") }
}

/// `name[key]` for everything that is inside.
fn deep(name: &str, inside: Inside<'_>, depth: usize, push: &mut dyn FnMut(&str, &str)) {
    let members: Vec<(String, Value<'_>)> = match inside {
        Inside::List(items) => {
            items.into_iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        Inside::Object(members) => members,
    };
    for (key, value) in members {
        let name = format!("{name}[{key}]");
        match value.inside().filter(|_| depth > 0) {
            Some(inside) => deep(&name, inside, depth - 1, push),
            None => value.text().iter().for_each(|text| push(&name, text)),
        }
    }
}
