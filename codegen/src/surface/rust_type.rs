//! Types as users write them in Rust: as data, so that they can be compared, printed and imported.

use std::collections::BTreeMap;
use std::fmt;

use super::runtime::RuntimeType;

/// A type in Rust.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RustType {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `str`
    Str,
    /// `String`
    String,
    /// A type of the runtime.
    Runtime(RuntimeType),
    /// A page of the runtime, and what it holds.
    Page(RuntimeType, Box<Self>),
    /// A stream of the runtime, and what it holds.
    Stream(RuntimeType, Box<Self>),
    /// A model of the crate.
    Model(String),
    /// A type that stands beside the function that takes it or answers with it.
    Reply(String),
    /// `Vec<T>`
    Vec(Box<Self>),
    /// `BTreeMap<String, T>`
    Map(Box<Self>),
    /// `Option<T>`
    Option(Box<Self>),
    /// `Box<T>`
    Boxed(Box<Self>),
    /// `&T`
    Ref(Box<Self>),
    /// `[T]`
    Slice(Box<Self>),
    /// A trait of the runtime's, as what a caller may give: `impl Integer`
    Impl(RuntimeType),
    /// `impl Into<T>`
    Into(Box<Self>),
    /// `impl IntoIterator<Item = T>`
    IntoIterator(Box<Self>),
    /// `impl IntoIterator<Item = (impl Into<String>, T)>`
    Pairs(Box<Self>),
}

impl RustType {
    /// `&str`
    #[must_use]
    pub fn borrowed_text() -> Self {
        Self::Str.borrowed()
    }

    /// `&T`
    #[must_use]
    pub fn borrowed(self) -> Self {
        Self::Ref(Box::new(self))
    }

    /// `Option<T>`
    #[must_use]
    pub fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// `Box<T>`
    #[must_use]
    pub fn boxed(self) -> Self {
        Self::Boxed(Box::new(self))
    }

    /// `[T]`
    #[must_use]
    pub fn slice(self) -> Self {
        Self::Slice(Box::new(self))
    }

    /// `impl Into<T>`
    #[must_use]
    pub fn convertible(self) -> Self {
        Self::Into(Box::new(self))
    }

    /// `impl IntoIterator<Item = T>`
    #[must_use]
    pub fn several(self) -> Self {
        Self::IntoIterator(Box::new(self))
    }

    /// The type inside of this one, where it is a wrapper.
    #[must_use]
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::Page(_, inner)
            | Self::Stream(_, inner)
            | Self::Vec(inner)
            | Self::Map(inner)
            | Self::Option(inner)
            | Self::Boxed(inner)
            | Self::Ref(inner)
            | Self::Slice(inner)
            | Self::Into(inner)
            | Self::IntoIterator(inner)
            | Self::Pairs(inner) => Some(inner),
            _ => None,
        }
    }

    /// The same type where models are called otherwise: old name → new name.
    #[must_use]
    pub fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        let again = |inner: &Self| Box::new(inner.renamed(names));
        match self {
            Self::Model(name) => Self::Model(names.get(name).unwrap_or(name).clone()),
            Self::Page(page, inner) => Self::Page(*page, again(inner)),
            Self::Stream(stream, inner) => Self::Stream(*stream, again(inner)),
            Self::Vec(inner) => Self::Vec(again(inner)),
            Self::Map(inner) => Self::Map(again(inner)),
            Self::Option(inner) => Self::Option(again(inner)),
            Self::Boxed(inner) => Self::Boxed(again(inner)),
            Self::Ref(inner) => Self::Ref(again(inner)),
            Self::Slice(inner) => Self::Slice(again(inner)),
            Self::Into(inner) => Self::Into(again(inner)),
            Self::IntoIterator(inner) => Self::IntoIterator(again(inner)),
            Self::Pairs(inner) => Self::Pairs(again(inner)),
            plain => plain.clone(),
        }
    }

    /// The same type without `Option` and `Box` around it.
    #[must_use]
    pub fn bare(&self) -> &Self {
        match self {
            Self::Option(inner) | Self::Boxed(inner) => inner.bare(),
            other => other,
        }
    }
}

/// As it is written in a file that imports what it names.
impl fmt::Display for RustType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => formatter.write_str("()"),
            Self::Bool => formatter.write_str("bool"),
            Self::I64 => formatter.write_str("i64"),
            Self::U64 => formatter.write_str("u64"),
            Self::F64 => formatter.write_str("f64"),
            Self::Str => formatter.write_str("str"),
            Self::String => formatter.write_str("String"),
            Self::Impl(ty) => write!(formatter, "impl {}", ty.name()),
            Self::Runtime(ty) => formatter.write_str(ty.name()),
            Self::Page(outer, item) | Self::Stream(outer, item) => {
                write!(formatter, "{}<{item}>", outer.name())
            }
            Self::Model(name) | Self::Reply(name) => formatter.write_str(name),
            Self::Vec(item) => write!(formatter, "Vec<{item}>"),
            Self::Map(item) => write!(formatter, "BTreeMap<String, {item}>"),
            Self::Option(inner) => write!(formatter, "Option<{inner}>"),
            Self::Boxed(inner) => write!(formatter, "Box<{inner}>"),
            Self::Ref(inner) => write!(formatter, "&{inner}"),
            Self::Slice(item) => write!(formatter, "[{item}]"),
            Self::Into(inner) => write!(formatter, "impl Into<{inner}>"),
            Self::IntoIterator(item) => write!(formatter, "impl IntoIterator<Item = {item}>"),
            Self::Pairs(value) => write!(formatter, "impl IntoIterator<Item = (impl Into<String>, {value})>"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{RuntimeType, RustType};

    #[test]
    fn types_are_written_as_in_rust_and_renamed_however_deep() {
        let page = RustType::Page(RuntimeType::Page, Box::new(RustType::Model("User".into())));
        assert_eq!(page.to_string(), "Page<User>");
        let names = [("User".to_owned(), "Account".to_owned())].into();
        let field = RustType::Vec(Box::new(page)).boxed().optional();
        assert_eq!(field.renamed(&names).to_string(), "Option<Box<Vec<Page<Account>>>>");
        assert_eq!(field.bare().to_string(), "Vec<Page<User>>");
        assert_eq!(
            RustType::String.convertible().several().to_string(),
            "impl IntoIterator<Item = impl Into<String>>"
        );
    }
}
