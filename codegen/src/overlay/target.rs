//! The target of an action: a JSONPath, and the names that it lists.

use std::fmt;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::fault::Fault;
use crate::document::moved::Moved;
use crate::pointer::Pointer;

/// How many brackets of a target may stand within one another: they are walked by functions that
/// call themselves.
const DEPTH: usize = 8;

/// Which nodes an action is about.
pub(super) struct Target {
    text: String,
    path: JsonPath,
    /// Where the text lists several names: each, and the target with that name alone.
    names: Vec<(String, JsonPath)>,
}

impl Target {
    /// Reads a JSONPath.
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        if nesting(text) > DEPTH {
            return Err(Fault::new(
                format!("the target `{text}` nests too deep"),
                "write it with fewer brackets within brackets",
            ));
        }
        let path = JsonPath::parse(text).map_err(|error| {
            Fault::new(
                format!("the target `{text}` is no JSONPath: {error}"),
                "RFC 9535 says how to write one, such as $.paths['/users'].get",
            )
        })?;
        let names = narrowed(text)
            .into_iter()
            .filter_map(|(name, narrow)| Some((name, JsonPath::parse(&narrow).ok()?)))
            .collect();
        Ok(Self { text: text.to_owned(), path, names })
    }

    /// The pointers of the nodes that it matches, each once.
    pub(super) fn find(&self, value: &Value) -> Vec<Pointer> {
        let nodes = self.path.query_located(value).dedup();
        nodes.iter().filter_map(|node| Pointer::parse(&node.location().to_json_pointer())).collect()
    }

    /// In words, which paths that it names a document has under other names of parameters now, or with a
    /// slash at the end more or less; nothing where there are none.
    pub(super) fn moved(&self, value: &Value) -> String {
        let paths = value.get("paths").and_then(Value::as_object).into_iter().flatten();
        let now = paths.map(|(path, _)| path.clone()).collect();
        let moved = Moved::of(&quoted(&self.text), &now);
        moved.iter().map(|(old, new)| format!("; the document has `{new}` where it says `{old}`")).collect()
    }

    /// How many names it lists beside others.
    pub(super) fn names(&self) -> usize {
        self.names.len()
    }

    /// The names without which it matches the same.
    pub(super) fn missing(&self, value: &Value) -> Vec<&str> {
        let idle = self.names.iter().filter(|(_, path)| path.query(value).is_empty());
        idle.map(|(name, _)| name.as_str()).collect()
    }
}

/// As it was written, on one line.
impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// The names in brackets, outside of filters, without their quotes.
fn quoted(path: &str) -> Vec<String> {
    let brackets = path.match_indices('[').filter_map(|(open, _)| list_of_names(path, open + 1));
    let bare = |name: &str| name.get(1..name.len() - 1).unwrap_or_default().to_owned();
    brackets.flat_map(|(names, _)| names.into_iter().map(bare).collect::<Vec<_>>()).collect()
}

/// Every name of a list such as `['/a', '/b']` outside of filters, and the path with that name
/// alone.
fn narrowed(path: &str) -> Vec<(String, String)> {
    let mut narrowed = Vec::new();
    let mut from = 0;
    while let Some(open) = path[from..].find(['[', '\'', '"']).map(|at| from + at) {
        if !path[open..].starts_with('[') {
            // A quote outside of brackets is none of a path; the parser has refused it.
            break;
        }
        let Some((names, close)) = list_of_names(path, open + 1) else {
            from = behind(path, open);
            continue;
        };
        if names.len() > 1 {
            let narrow = |name: &&str| format!("{}{name}{}", &path[..=open], &path[close..]);
            narrowed.extend(names.iter().map(|name| ((*name).to_owned(), narrow(name))));
        }
        from = close;
    }
    narrowed
}

/// The quoted names from here to the closing bracket, whose place is given too; `None` where
/// something else stands between the brackets.
fn list_of_names(path: &str, start: usize) -> Option<(Vec<&str>, usize)> {
    let mut names = Vec::new();
    let mut from = start;
    loop {
        from += path[from..].len() - path[from..].trim_start().len();
        let end = end_of_text(path, from)?;
        names.push(&path[from..end]);
        let rest = path[end..].trim_start();
        from = path.len() - rest.len();
        if rest.starts_with(']') {
            return Some((names, from));
        }
        from += rest.strip_prefix(',').map(|_| 1)?;
    }
}

/// The place behind a text in quotes that begins here.
fn end_of_text(path: &str, start: usize) -> Option<usize> {
    let mut characters = path[start..].char_indices();
    let (_, quote) = characters.next().filter(|(_, first)| matches!(first, '\'' | '"'))?;
    let mut escaped = false;
    for (at, character) in characters {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return Some(start + at + 1),
            _ => {}
        }
    }
    None
}

/// The place behind the bracket that closes the one that opens here.
fn behind(path: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    let mut from = open;
    while let Some(character) = path[from..].chars().next() {
        match character {
            '[' => depth += 1,
            ']' if depth == 1 => return from + 1,
            ']' => depth = depth.saturating_sub(1),
            '\'' | '"' => match end_of_text(path, from) {
                Some(end) => {
                    from = end;
                    continue;
                }
                None => return path.len(),
            },
            _ => {}
        }
        from += character.len_utf8();
    }
    path.len()
}

/// How many brackets of a JSONPath stand within one another, text in quotes
/// aside.
fn nesting(path: &str) -> usize {
    let mut quote = None;
    let mut escaped = false;
    let (mut open, mut most) = (0_usize, 0);
    for character in path.chars() {
        match (quote, character) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(mark), _) if mark == character => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(character),
            (None, '[' | '(') => {
                open += 1;
                most = most.max(open);
            }
            (None, ']' | ')') => open = open.saturating_sub(1),
            (None, _) => {}
        }
    }
    most
}
