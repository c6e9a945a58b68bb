//! `names.lock`: what users already call.

use std::collections::BTreeMap;

use serde::Deserialize;

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
        std::str::from_utf8(source.bytes).ok().and_then(|text| toml::from_str(text).ok()).ok_or_else(|| {
            Diagnostic::error(source.label, "this is not a file of names as the generator writes it")
                .help("restore it from the last commit; it is written by the generator, not by hand")
                .into()
        })
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
