//! `bindings.toml`: what people decide about a crate and no document says. Imports documents (a
//! source), the IR (page styles), diagnostics.

mod grouping;
mod job;
mod lists;
mod moved;
mod offered;
mod version;
mod webhooks;

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics, Level, Oddity, Position, meant};
use crate::document::Source;
use crate::ir::PageStyle;
use crate::surface::service::Decided;
pub use grouping::{Grouping, Modules};
pub use job::Job;
pub use lists::{By, List};
pub use offered::{All, Offered};
pub use version::VersionAt;
pub use webhooks::Webhooks;

/// The decisions for one crate.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bindings {
    /// Package name; the caller's where the file says none.
    #[serde(rename = "crate")]
    pub crate_name: Option<String>,
    /// Whether what would be guessed is an error that asks for a decision: a name that two things would
    /// have or that cannot be made, a node that is not what the standard wants, an action of an overlay
    /// that says no reason or has no effect. Else a rule settles it, and a warning tells of it.
    pub strict: bool,
    /// The package's version.
    pub version: Option<String>,
    /// Under which terms others may use the crate: an SPDX expression. Not said where the file says none.
    pub license: Option<String>,
    /// Who keeps the crate, each as `Name <address>`.
    pub authors: Vec<String>,
    /// Where the crate's source is kept: an address, as the next two.
    pub repository: Option<String>,
    /// The crate's page.
    pub homepage: Option<String>,
    /// The crate's documentation, where that is not on docs.rs.
    pub documentation: Option<String>,
    /// At most five words that the crate is found by.
    pub keywords: Vec<String>,
    /// At most five of the registry's categories.
    pub categories: Vec<String>,
    /// True where cargo may publish the crate.
    pub publish: bool,
    /// What the package's examples need: a dependency's name and its TOML value.
    pub dev_dependencies: BTreeMap<String, toml::Value>,
    /// Programs in the package's folder `examples`: a name and the modules that it needs.
    pub examples: BTreeMap<String, Vec<String>>,
    /// One line about the crate, without a full stop; plain text, as all words here.
    pub description: Option<String>,
    /// Whether what the document says in words (titles, descriptions, links, limits) becomes documentation;
    /// it does where the file says nothing.
    pub descriptions: Option<bool>,
    /// Who publishes the API: the compiler names them where something is deprecated.
    pub vendor: Option<String>,
    /// Name of the marker type that the client is of.
    pub api: Option<String>,
    /// Where the API is served, where that is known beforehand.
    pub base_url: Option<String>,
    /// Where the document is published: what its servers say without a host is below that.
    pub document_url: Option<String>,
    /// What the address of every installation ends with, where they have addresses of their own.
    pub base_path: Option<String>,
    /// What the environment variables begin with that a client can be made of; the package's name in capital
    /// letters where the file says none.
    pub env_prefix: Option<String>,
    /// Where OAuth 2 tokens come from, where that is known beforehand.
    pub oauth: Option<OAuth>,
    /// Constructors of `Credentials` beside those of the document's security schemes.
    pub credentials: Offered,
    /// Template of a link to the vendor's page about an operation: `{tag}` and `{operation}`.
    pub reference: Option<String>,
    /// Path parameters whose slashes stay.
    pub multi_segment: Vec<String>,
    /// Whether the crate writes ids of the crate uuid in braces in paths and queries.
    pub braced_ids: bool,
    /// Beginnings of schemas' names that say nothing: a type is called without them.
    pub schema_prefixes: Vec<String>,
    /// Fields that `Debug` hides, by wire name.
    pub secrets: Vec<String>,
    /// Hierarchies, by their schemas, of which only the tag tells the child: an object without one is
    /// `Other` there, whatever else it holds.
    pub only_by_tag: Vec<String>,
    /// `schema.property` of a child in a hierarchy → the text that the property holds in that child
    /// alone: it tells the child where the tag was left out. An enum of one value says so by itself.
    pub constants: BTreeMap<String, String>,
    /// Where an error body says what.
    pub errors: Errors,
    /// What answers say beside their bodies.
    pub servers: Servers,
    /// How webhooks deliver.
    pub webhooks: Webhooks,
    /// How lists are paged.
    pub pages: Pages,
    /// How operations are put into modules, and a line about each module.
    pub modules: Modules,
    /// `METHOD /path` → further readings of its answer: a method of the request, and what it asks for.
    pub readings: BTreeMap<String, BTreeMap<String, Reading>>,
    /// `METHOD /path` → the job that it starts at the server.
    pub jobs: BTreeMap<String, Job>,
    /// `METHOD /path` → how the list that it answers leads to its next part.
    pub lists: BTreeMap<String, List>,
    /// `METHOD /path` → `module::function`.
    pub operations: BTreeMap<String, String>,
    /// Component schema → Rust name.
    pub schemas: BTreeMap<String, String>,
    /// JSON pointer → Rust name.
    pub types: BTreeMap<String, String>,
    /// Rust type → value, or tag of a child → Rust variant.
    pub variants: BTreeMap<String, BTreeMap<String, String>>,
    /// `schema.property`, or `*.property` in every schema; `module::function?parameter`, or
    /// `?parameter` of every operation → Rust name. Where several are called so on the wire, `?query:parameter`
    /// is one of them, as are `?path:`, `?header:`, `?cookie:` and `?form:`.
    pub fields: BTreeMap<String, String>,
    /// How grave each kind of oddity is, where that is not as usual: `single-value-enum = "off"`.
    pub lint: BTreeMap<Oddity, Level>,
    /// The file itself, to say where an entry stands.
    #[serde(skip)]
    file: File,
}

/// A file, as it was read.
#[derive(Clone, Debug, Default)]
struct File {
    label: String,
    text: String,
    /// What entries are known by that the document has elsewhere now → what the file calls them.
    former: BTreeMap<String, String>,
}

/// The addresses of OAuth 2.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OAuth {
    /// Where a person is asked.
    pub authorize: String,
    /// Where tokens are given out.
    pub token: String,
}

/// What an operation answers where a query parameter has a certain value.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The query parameter.
    pub parameter: String,
    /// The value that is sent.
    pub value: String,
    /// The component schema of what is answered then.
    pub schema: String,
}

/// JSON pointers into an error body, the first that is there counts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Errors {
    /// The component schema of an error body.
    pub schema: Option<String>,
    /// The sentence for people.
    pub message: Vec<String>,
    /// More about it.
    pub detail: Vec<String>,
    /// Messages by field.
    pub fields: Vec<String>,
    /// What the vendor's support asks for.
    pub id: Vec<String>,
}

/// What the servers of an API say beside the bodies of their answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Servers {
    /// Headers under which a request is named, the likeliest first; the usual ones where none is given.
    pub trace_headers: Vec<String>,
    /// Statuses after which the same request may succeed, beside 429, 502, 503 and 504.
    pub transient_statuses: Vec<u16>,
    /// Where a server says what version it is of.
    pub version: Option<VersionAt>,
}

/// What a page looks like.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pages {
    /// How the next page is found.
    pub style: PageStyle,
    /// The property that holds the items.
    pub items: String,
    /// The properties that make an object a page, besides its items.
    pub properties: Vec<String>,
}

impl Default for Pages {
    fn default() -> Self {
        let properties = ["next", "page", "pagelen", "previous", "size"];
        Self {
            style: PageStyle::Link,
            items: "values".into(),
            properties: properties.map(str::to_owned).into(),
        }
    }
}

/// An entry of the file, to say that it was of use, or what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A fact of the crate: a section with fixed keys, or none for the top of the file, and the key.
    Fact(&'static str, &'static str),
    /// A program in `[examples]`.
    Example(String),
    /// A module in `[modules]`.
    Module(String),
    /// A method in `[readings."METHOD /path"]`; the whole section where there is none.
    Reading {
        /// `METHOD /path`.
        operation: String,
        /// The method.
        name: String,
    },
    /// A key in `[jobs."METHOD /path"]`.
    Job {
        /// `METHOD /path`.
        operation: String,
        /// The key.
        key: &'static str,
    },
    /// A key in `[lists."METHOD /path"]`, or of the table that stands behind it in `[lists]`.
    List {
        /// `METHOD /path`.
        operation: String,
        /// The key.
        key: &'static str,
    },
    /// `METHOD /path` in `[operations]`.
    Operation(String),
    /// A component schema in `[schemas]`.
    Schema(String),
    /// A JSON pointer in `[types]`.
    Type(String),
    /// A value or a tag in `[variants.OWNER]`.
    Variant {
        /// The Rust type.
        owner: String,
        /// The value or the tag.
        value: String,
    },
    /// A field, a parameter or a setter in `[fields]`.
    Field(String),
    /// A property of a child in `[constants]`.
    Constant(String),
}

impl Key {
    /// The section that the entry stands in; empty for the top of the file.
    fn section(&self) -> String {
        match self {
            Self::Fact(section, _) => (*section).to_owned(),
            Self::Example(_) => "examples".to_owned(),
            Self::Module(_) => "modules".to_owned(),
            Self::Reading { operation, .. } => format!("readings.{}", toml::Value::from(operation.as_str())),
            Self::Job { operation, .. } => format!("jobs.{}", toml::Value::from(operation.as_str())),
            Self::List { operation, .. } => format!("lists.{}", toml::Value::from(operation.as_str())),
            Self::Operation(_) => "operations".to_owned(),
            Self::Schema(_) => "schemas".to_owned(),
            Self::Type(_) => "types".to_owned(),
            Self::Variant { owner, .. } => format!("variants.{owner}"),
            Self::Field(_) => "fields".to_owned(),
            Self::Constant(_) => "constants".to_owned(),
        }
    }

    /// The key in its section.
    pub(crate) fn entry(&self) -> &str {
        match self {
            Self::Fact(_, key) | Self::Job { key, .. } | Self::List { key, .. } => key,
            Self::Example(key)
            | Self::Module(key)
            | Self::Reading { name: key, .. }
            | Self::Operation(key)
            | Self::Schema(key)
            | Self::Type(key)
            | Self::Variant { value: key, .. }
            | Self::Field(key)
            | Self::Constant(key) => key,
        }
    }
}

/// `[section] "key"`
impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "[{}] {:?}", self.section(), self.entry())
    }
}

impl Bindings {
    /// The name that is given to a value of an enum, or to a child of a hierarchy.
    #[must_use]
    pub fn variant(&self, owner: &str, value: &str) -> Option<&String> {
        self.variants.get(owner)?.get(value)
    }

    /// Reads the file.
    ///
    /// # Errors
    /// Where it is not TOML, or says something that nobody reads.
    pub fn read(source: &Source<'_>) -> Result<Self, Diagnostics> {
        let text = std::str::from_utf8(source.bytes)
            .map_err(|_| Diagnostic::error(source.label, "the file is not UTF-8").help("save it as UTF-8"))?;
        let read: Result<Self, toml::de::Error> = toml::from_str(text);
        let bindings = read.map_err(|error| {
            let before = error.span().map(|span| text.get(..span.start).unwrap_or(text));
            let message = error.message().trim_end().replace('\n', " ");
            let help = format!("docs/bindings.md says what the file may say{}", meant(&message));
            Diagnostic::error(source.label, message).position(before.map(Position::behind)).help(help)
        })?;
        let (label, text) = (source.label.to_owned(), text.to_owned());
        Ok(Self { file: File { label, text, former: BTreeMap::new() }, ..bindings })
    }

    /// Whether what the document says in words becomes documentation.
    #[must_use]
    pub fn has_descriptions(&self) -> bool {
        self.descriptions != Some(false)
    }

    /// What people decided of where the crate's client sends and how it proves who asks.
    pub(crate) fn decided(&self) -> Decided<'_> {
        Decided {
            base_url: self.base_url.as_deref(),
            base_path: self.base_path.as_deref(),
            credentials: match &self.credentials {
                Offered::All(_) => None,
                Offered::Some(added) => Some(added),
            },
            oauth: self.oauth.as_ref().map(|oauth| (oauth.authorize.as_str(), oauth.token.as_str())),
            says_places: self.has_descriptions(),
        }
    }

    /// Every entry that names something, and must not outlive what it names.
    pub(crate) fn keys(&self) -> Vec<Key> {
        fn of(names: &BTreeMap<String, String>, key: fn(String) -> Key) -> impl Iterator<Item = Key> {
            names.keys().cloned().map(key)
        }
        let variants = self.variants.iter().flat_map(|(owner, values)| {
            let key = |value: &String| Key::Variant { owner: owner.clone(), value: value.clone() };
            values.keys().map(key).collect::<Vec<_>>()
        });
        of(&self.operations, Key::Operation)
            .chain(of(&self.schemas, Key::Schema))
            .chain(of(&self.types, Key::Type))
            .chain(variants)
            .chain(of(&self.fields, Key::Field))
            .chain(of(&self.modules.about, Key::Module))
            .collect()
    }

    /// An error about an entry, at its line.
    pub(crate) fn error(&self, key: &Key, message: impl Into<String>) -> Diagnostic {
        let label = if self.file.label.is_empty() { "bindings.toml" } else { &self.file.label };
        let key = self.written(key);
        let line = self.line_of(&key.section(), key.entry()).or_else(|| match &key {
            Key::List { operation, .. } => self.line_of("lists", operation),
            _ => None,
        });
        Diagnostic::error(label, message).position(line.map(|line| Position { line, column: 1 }))
    }

    /// The line on which an entry of a section (empty: the top of the file) begins.
    fn line_of(&self, section: &str, key: &str) -> Option<usize> {
        let quoted = toml::Value::from(key).to_string();
        let is_entry = |line: &str| {
            let behind = line.strip_prefix(&quoted).or_else(|| line.strip_prefix(key));
            behind.is_some_and(|behind| behind.trim_start().starts_with('='))
        };
        let mut current = "";
        for (index, line) in self.file.text.lines().enumerate() {
            let line = line.trim();
            match line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                Some((title, _)) if !line.contains('=') => current = title.trim(),
                _ if current == section && is_entry(line) => return Some(index + 1),
                _ => {}
            }
        }
        None
    }
}
