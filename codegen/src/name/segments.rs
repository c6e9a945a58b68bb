//! What the segments of a path, and the words in them, tell.

use crate::surface::names::snake;

/// Segments that stand before or behind all paths of an API and say nothing of any.
const SAYING_NOTHING: &[&str] =
    &["api", "apis", "json", "latest", "rest", "rpc", "service", "services", "xml"];

/// Verbs that ids of operations begin with: what is done, not what to.
const VERBS: &[&str] = &[
    "add", "batch", "cancel", "check", "count", "create", "delete", "describe", "destroy", "disable", "do",
    "edit", "enable", "execute", "fetch", "find", "get", "has", "head", "insert", "is", "list", "modify",
    "move", "patch", "post", "put", "query", "read", "remove", "replace", "reset", "retrieve", "run", "save",
    "search", "send", "set", "show", "start", "stop", "submit", "update", "upload", "upsert", "view",
];

/// A segment of a path in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Its words, in lower case with `_` between them.
    pub(super) words: String,
    /// True where a parameter follows, which says which one of several.
    pub(super) is_one: bool,
}

/// The segments of a path that tell something, each with whether it is narrowed to one thing.
pub(super) fn steps(path: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for segment in path.split('/') {
        for part in segment.split(['.', ':', '#', '?']) {
            match fixed(part) {
                Some(words) => steps.push(Step { words, is_one: part.contains('{') }),
                None if part.contains('{') => {
                    steps.iter_mut().rev().take(1).for_each(|step| step.is_one = true)
                }
                None => {}
            }
        }
    }
    let says_something = |step: &Step| !SAYING_NOTHING.contains(&step.words.as_str());
    if steps.iter().any(says_something) {
        steps.retain(says_something);
    } else {
        steps.truncate(1);
    }
    steps
}

/// Whether a word is one of those that say what is done.
pub(super) fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

/// The segments of a path that tell something, as words: without parameters, versions and what stands before
/// every path. A segment of several parts, `users.list`, is several.
pub(super) fn telling(path: &str) -> Vec<String> {
    let fixed: Vec<String> = path.split(['/', '.', ':', '#', '?']).filter_map(fixed).collect();
    let telling: Vec<String> =
        fixed.iter().filter(|segment| !SAYING_NOTHING.contains(&segment.as_str())).cloned().collect();
    if telling.is_empty() { fixed.into_iter().take(1).collect() } else { telling }
}

/// The words of a segment before its parameter, behind the `=` of `Action=ListUsers`; none where it is a
/// parameter, a version or a date.
fn fixed(segment: &str) -> Option<String> {
    let end = segment.find(['{', '(']).unwrap_or(segment.len());
    let text = segment.get(..end)?;
    // The rest of a parameter that a dot or a colon cut in two.
    if text.contains('}') {
        return None;
    }
    let words = snake(text.rsplit('=').next()?);
    (words.contains(char::is_alphabetic) && !is_version(&words)).then_some(words)
}

/// `v1`, `v2beta1`, `v3_alpha`, `2010_04_01`.
fn is_version(words: &str) -> bool {
    let Some(rest) = words.strip_prefix('v') else { return false };
    let stages = ["alpha", "beta", "preview", "rc"];
    let letters: String = rest.chars().filter(|letter| letter.is_alphabetic()).collect();
    rest.starts_with(|first: char| first.is_ascii_digit())
        && (letters.is_empty() || stages.contains(&letters.as_str()))
}

/// The words of an id without the verbs before them, and without numbers; with the verbs where nothing else is.
pub(super) fn noun(id: &str) -> Vec<String> {
    let id = snake(id);
    let words = id.split('_').filter(|word| word.contains(char::is_alphabetic));
    let words: Vec<String> = words.map(str::to_owned).collect();
    let verbs = words.iter().take_while(|word| VERBS.contains(&word.as_str())).count();
    if verbs < words.len() { words.into_iter().skip(verbs).collect() } else { words }
}

/// One of what a word names several of, as far as endings tell: `users`, `user` and `user2` are one word.
pub(super) fn singular(word: &str) -> String {
    let word = word.trim_end_matches(|last: char| last.is_ascii_digit());
    match word.strip_suffix("ies") {
        Some(stem) if stem.len() > 1 => format!("{stem}y"),
        _ => match word.strip_suffix('s') {
            Some(stem) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
            _ => word.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{noun, singular, telling};

    #[test]
    fn versions_parameters_and_what_all_paths_begin_with_tell_nothing() {
        let cases: &[(&str, &[&str])] = &[
            ("/api/v1/orders/{order}/lines", &["orders", "lines"]),
            ("/rest/2.0/orders", &["orders"]),
            ("/2010-04-01/Accounts/{sid}.json", &["accounts"]),
            ("/v2beta1/{name}:cancel", &["cancel"]),
            ("/v3-alpha/pages", &["pages"]),
            ("/users.list", &["users", "list"]),
            ("/Products({id})/Parts", &["products", "parts"]),
            ("/#Action=DescribeShips", &["describe_ships"]),
            ("/vessels", &["vessels"]),
            ("/api", &["api"]),
            ("/{id}", &[]),
            ("/", &[]),
        ];
        for (path, expected) in cases {
            assert_eq!(telling(path), *expected, "{path}");
        }
    }

    #[test]
    fn an_id_is_about_what_stands_behind_its_verb() {
        assert_eq!(noun("ListShipCrews2"), ["ship", "crews2"]);
        assert_eq!(noun("batchGetDocks"), ["docks"]);
        assert_eq!(noun("search"), ["search"]);
        let cases = [
            ("ships", "ship"),
            ("companies", "company"),
            ("status", "status"),
            ("class", "class"),
            ("ships2", "ship"),
        ];
        for (word, expected) in cases {
            assert_eq!(singular(word), expected);
        }
    }
}
