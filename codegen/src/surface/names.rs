//! What everything is called in Rust: a table beside the IR, which the name stage fills.
//!
//! Names are bare. A keyword is written raw where it is written: see [`raw`].

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::module_set::ModuleSet;
use super::runtime::WEBHOOKS;
use super::slots::Slot;
use crate::ir::TypeId;

/// The names of an API's operations and types.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// In the order of the API's operations.
    pub operations: Vec<OperationNames>,
    /// The types that become items.
    pub types: BTreeMap<TypeId, TypeNames>,
    /// The module of the webhooks, where there are any.
    pub events: Option<String>,
    /// The files below `models`, without their endings, and the modules that need each.
    pub files: BTreeMap<String, ModuleSet>,
}

/// What belongs to an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationNames {
    /// The module, and the cargo feature.
    pub module: String,
    /// The function.
    pub function: String,
    /// The request's type.
    pub request: String,
    /// The enum of replies, where there are several.
    pub reply: String,
    /// The type of what it sends, where that is one of several bodies.
    pub content: String,
    /// Arguments and setters.
    pub slots: BTreeMap<Slot, String>,
}

impl OperationNames {
    /// `module::function`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}::{}", self.module, self.function)
    }
}

/// What belongs to a type.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type itself.
    pub name: String,
    /// Its fields, values or variants, in the order of the IR.
    pub members: Vec<String>,
    /// The modules that reach the type by their operations, or by their events.
    pub modules: ModuleSet,
    /// The file below `models` that it stands in, without its ending.
    pub file: String,
}

impl Names {
    /// What a type is called; empty for one that is no item.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> &str {
        self.types.get(&id).map_or("", |names| &names.name)
    }

    /// What a field, value or variant of a type is called.
    #[must_use]
    pub fn member(&self, id: TypeId, index: usize) -> &str {
        self.types.get(&id).and_then(|names| names.members.get(index)).map_or("", String::as_str)
    }

    /// Whether a model is called so.
    #[must_use]
    pub fn has_type(&self, name: &str) -> bool {
        self.types.values().any(|names| names.name == name)
    }

    /// Whether all are of ASCII's letters.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.each().all(|name| name.is_ascii())
    }

    /// Whether one is a word that clippy takes for a placeholder.
    #[must_use]
    pub fn has_placeholder(&self) -> bool {
        self.each().any(|name| matches!(name.as_str(), "foo" | "baz" | "quux"))
    }

    /// What functions, their arguments, types and members are called.
    fn each(&self) -> impl Iterator<Item = &String> {
        let functions =
            self.operations.iter().flat_map(|names| names.slots.values().chain([&names.function]));
        let types = self.types.values().flat_map(|names| names.members.iter().chain([&names.name]));
        functions.chain(types)
    }

    /// Every module of operations, in order.
    #[must_use]
    pub fn modules(&self) -> BTreeSet<&str> {
        self.operations.iter().map(|operation| operation.module.as_str()).collect()
    }

    /// The cargo feature that a module is behind: that of its name, but for the module of webhooks.
    #[must_use]
    pub fn feature<'n>(&self, module: &'n str) -> &'n str {
        if self.events.as_deref() == Some(module) { WEBHOOKS } else { module }
    }

    /// The cargo features that modules are behind, in order.
    #[must_use]
    pub fn features(&self) -> BTreeSet<&str> {
        let modules = self.modules().into_iter().chain(self.events.as_deref());
        modules.map(|module| self.feature(module)).collect()
    }
}

/// Words that may be written as `r#word`.
pub(crate) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name as it is written in Rust: raw where it is a keyword.
#[must_use]
pub fn raw(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// The words of a text in small letters, with `_` between them.
pub(crate) fn snake(text: &str) -> String {
    // Most names of documents and all of ours are written so, and are not taken apart.
    let is_snake = !text.starts_with('_') && !text.ends_with('_') && !text.contains("__");
    let is_usual = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if is_snake && text.bytes().all(is_usual) { text.to_owned() } else { text.to_snake_case() }
}

/// Words that are written with a capital letter inside, and as they are where that would part them.
const WHOLE: [(&str, &str); 4] =
    [("OAuth", "Oauth"), ("IPv4", "Ipv4"), ("IPv6", "Ipv6"), ("GraphQL", "Graphql")];

/// A text whose words stay whole when they are parted by their capital letters: `OAuth2Token` is of an
/// `Oauth2`, not of an `o` and an `Auth2`.
pub(crate) fn whole_words(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    if !text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return text;
    }
    for (word, whole) in WHOLE {
        let mut done = 0;
        while let Some(place) = text[done..].find(word).map(|place| done + place) {
            // `FOOAuth` is something else.
            let begins = text[..place].chars().next_back().is_none_or(|before| !before.is_uppercase());
            done = place + word.len();
            if begins {
                text.to_mut().replace_range(place..done, whole);
            }
        }
    }
    text
}
