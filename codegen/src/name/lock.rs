//! `names.lock`: what users already call.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::case::is_type_name;
use super::operations::split;
use crate::Source;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The names of a crate, by what they stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NamesLock {
    /// `METHOD /path` → `module::function`.
    pub operations: BTreeMap<String, String>,
    /// JSON pointer of a schema → Rust name.
    pub types: BTreeMap<String, String>,
}

impl NamesLock {
    /// Reads the file.
    ///
    /// # Errors
    /// Where it is not what [`NamesLock::write`] writes.
    pub fn read(source: &Source<'_>) -> Result<Self, Diagnostics> {
        let damaged = |what: &str| {
            Diagnostic::error(
                source.label,
                format!("this is not a file of names as the generator writes it: {what}"),
            )
            .help("restore it from the last commit; it is written by the generator, not by hand")
        };
        let text = std::str::from_utf8(source.bytes).map_err(|_| damaged("it is not UTF-8"))?;
        let lock: Self = toml::from_str(text).map_err(|error| damaged(error.message().trim_end()))?;
        let bad_function = lock.operations.values().find(|name| split(name).is_none());
        let bad_type = lock.types.values().find(|name| !is_type_name(name));
        match bad_function.or(bad_type) {
            Some(name) => Err(damaged(&format!("{name:?} is no name")).into()),
            None => Ok(lock),
        }
    }

    /// The file's text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::from(
            "# Names that users of the crate already call. Written by the generator, kept when the document moves.\n",
        );
        for (title, names) in [("operations", &self.operations), ("types", &self.types)] {
            text.push_str(&format!("\n[{title}]\n"));
            for (key, name) in names {
                text.push_str(&format!("{} = {}\n", quoted(key), quoted(name)));
            }
        }
        text
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
