//! Names by which something is found as well: `KEY aliases: [name, …]`. Imports the keys.

use serde_json::Value;

use super::fault::{Fault, places};
use super::keys::{Item, Keys};

/// What stands behind the key.
const BEHIND: &str = " aliases";

const SHAPE: &str = "write `KEY aliases: [name, …]`, as in `GET /boats/{id} aliases: [one boat]`";

/// The key of what it is about, where an entry is of names.
pub(super) fn about(key: &str) -> Option<&str> {
    key.strip_suffix(BEHIND)
}

/// What names are given to, and the names.
pub(super) fn taken<'k, 'w>(
    key: &str,
    names: &'w Value,
    keys: &'k Keys,
) -> Result<(&'k [Item], Vec<&'w str>), Fault> {
    let items = places(key, keys)?;
    let list = names.as_array().filter(|list| !list.is_empty());
    let list = list.ok_or_else(|| Fault::new(format!("the names of `{key}` are no list"), SHAPE))?;
    let mut taken = Vec::new();
    for name in list {
        let name = name.as_str().ok_or_else(|| Fault::new(format!("a name of `{key}` is no text"), SHAPE))?;
        // What rustdoc refuses.
        let is_refused = |letter: char| matches!(letter, '"' | '\'') || letter.is_control();
        if name.trim() != name || name.is_empty() || name.contains(is_refused) {
            return Err(Fault::new(
                format!("`{name}` cannot be searched for"),
                "write it without quotes, and without a space before and behind it",
            ));
        }
        if taken.contains(&name) {
            return Err(Fault::new(format!("`{name}` is there twice"), "write it once"));
        }
        taken.push(name);
    }
    Ok((items, taken))
}

/// Adds names to those that are there.
pub(super) fn enter(known: &mut Vec<String>, names: &[&str]) {
    for name in names {
        if !known.iter().any(|known| known == name) {
            known.push((*name).to_owned());
        }
    }
}
