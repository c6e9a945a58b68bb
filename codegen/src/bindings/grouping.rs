//! What `modules` says: how operations come to their modules, and a line about each of those.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// By what the operations that nobody has named are put into modules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// By tags where these part the operations well, else by paths.
    #[default]
    Auto,
    /// By the first tag, whatever the modules come to.
    Tags,
    /// By the segments of the path that tell something.
    Paths,
}

/// Either a word, `modules = "paths"`, or a table with a line about each module, in which the key `"*"` is
/// that word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Modules {
    /// By what operations are put into modules.
    pub by: Grouping,
    /// Modules and a line about each.
    pub about: BTreeMap<String, String>,
}

/// The key of a table that is no module's.
const EVERY_MODULE: &str = "*";

impl Grouping {
    fn of<E: Error>(word: &str) -> Result<Self, E> {
        match word {
            "auto" => Ok(Self::Auto),
            "tags" => Ok(Self::Tags),
            "paths" => Ok(Self::Paths),
            other => Err(E::custom(format!("{other:?} is none of `auto`, `tags`, `paths`"))),
        }
    }
}

impl<'de> Deserialize<'de> for Modules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Modules;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("`auto`, `tags` or `paths`, or a table of modules and a line about each")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Modules, E> {
        Ok(Modules { by: Grouping::of(word)?, about: BTreeMap::new() })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut table: A) -> Result<Modules, A::Error> {
        let mut modules = Modules::default();
        while let Some((module, line)) = table.next_entry::<String, String>()? {
            if module == EVERY_MODULE {
                modules.by = Grouping::of(&line)?;
            } else {
                modules.about.insert(module, line);
            }
        }
        Ok(modules)
    }
}
