//! What a guide is made of. Imports documents (a source), diagnostics.

use crate::diagnostic::{Diagnostic, Position};
use crate::document::Source;

/// The files of a guide.
#[derive(Clone, Debug, Default)]
pub struct GuideFiles<'a> {
    /// Those of the API.
    pub own: Vec<Source<'a>>,
    /// Those that it shares with others.
    pub shared: Vec<Source<'a>>,
}

impl GuideFiles<'_> {
    /// Whether there is no page.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.shared.is_empty()
    }
}

/// What differs between crates and stands in pages by a name.
#[derive(Clone, Debug)]
pub struct Facts {
    /// `$package`: the package's name. `$crate` is the same in Rust.
    pub package: String,
    /// `$api`: the type that stands for the API.
    pub api: String,
    /// `$env`: what environment variables begin with.
    pub env: String,
}

/// A guide that was read.
#[derive(Clone, Debug, Default)]
pub struct Guide {
    /// What the front page says behind the README.
    pub front: Option<Page>,
    /// The pages, in their order.
    pub pages: Vec<Page>,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The module, which is also the file without its number.
    pub name: String,
    /// Its first heading; empty on the front page.
    pub title: String,
    /// Its other headings.
    pub parts: Vec<String>,
    /// Its first paragraph, on one line.
    pub lead: String,
    /// Markdown, without what says where links lead.
    pub text: String,
    /// Where links lead.
    pub links: Vec<Link>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What stands between the brackets.
    pub label: String,
    /// An item of the crate, as `crate::module::function`, or an address.
    pub target: String,
    /// The file that says so.
    pub file: String,
    /// Its line.
    pub line: usize,
}

impl Link {
    /// What is wrong with it, and what to do.
    pub(crate) fn error(&self, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        let position = Position { line: self.line, column: 1 };
        Diagnostic::error(&self.file, message).position(Some(position)).help(help)
    }

    /// The item of the crate that it leads to, part by part; nothing for an address.
    #[must_use]
    pub fn item(&self) -> Option<Vec<&str>> {
        let path = self.target.strip_prefix("crate::")?;
        let path = path.split_once('#').map_or(path, |(path, _)| path);
        Some(path.split("::").collect())
    }
}

impl Page {
    /// What somebody may search for who looks for it: its title, what the title joins, its headings.
    #[must_use]
    pub fn aliases(&self) -> Vec<String> {
        let title = self.title.split(" and ").chain([self.title.as_str()]);
        let mut aliases: Vec<String> = Vec::new();
        let names = title.chain(self.parts.iter().map(String::as_str)).map(str::to_lowercase);
        for name in names.flat_map(spellings) {
            // What documentation does not take, and what the module's own name says.
            let is_taken =
                !name.contains(['"', '\'', '’', '‘']) && name != self.name && !aliases.contains(&name);
            if is_taken {
                aliases.push(name);
            }
        }
        aliases
    }
}

/// A name, the same of one, and both without dashes.
fn spellings(name: String) -> Vec<String> {
    let of_one = match name.strip_suffix("ies") {
        Some(beginning) => format!("{beginning}y"),
        None => name.strip_suffix('s').filter(|rest| !rest.ends_with('s')).unwrap_or(&name).to_owned(),
    };
    let bare = [name.replace('-', ""), of_one.replace('-', "")];
    [name, of_one].into_iter().chain(bare).collect()
}

impl Guide {
    /// All pages, the front page among them.
    pub fn all(&self) -> impl Iterator<Item = &Page> {
        self.front.iter().chain(&self.pages)
    }

    /// Whether there is a page of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.pages.iter().any(|page| page.name == name)
    }
}
