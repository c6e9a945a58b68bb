//! Tables of payloads: tab-separated values under a line of names.

use std::fs;
use std::path::Path;

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    names: Vec<String>,
    values: Vec<String>,
}

impl Row {
    /// The value under a name; empty where the table has no such column.
    pub(crate) fn get(&self, name: &str) -> &str {
        let place = self.names.iter().position(|other| other == name);
        place.and_then(|place| self.values.get(place)).map_or("", String::as_str)
    }
}

/// Every line of the table.
pub(crate) fn rows(file: &Path) -> Vec<Row> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut lines = text.lines().map(|line| line.split('\t').map(str::to_owned).collect::<Vec<String>>());
    let names = lines.next().unwrap_or_default();
    lines.map(|values| Row { names: names.clone(), values }).collect()
}
