//! What an operation may be called of which the document says nothing but method and path.

use super::segments::{Step, is_verb, singular, steps};
use super::words::stems;
use crate::document::template::placeholders;
use crate::ir::Operation;

/// The names of an operation in its module, as words, the best first: what is done to what the path leads to,
/// without what the module says; then with it; then with the parameter that tells which one; then all that
/// method and path say.
///
/// `GET /v1/boats/{boat}/sails` in the module `boats` is `list sails`, below `/{sail}` it is `get sail`,
/// and `POST /v1/boats/{boat}/launch` is `launch`. Where no list is answered (`lists`), the first is `get sails`.
pub(super) fn names(operation: &Operation, module: &str, lists: bool) -> Vec<String> {
    let method = operation.method.to_lowercase();
    let steps = steps(&operation.path);
    let short = done(&method, without_module(&steps, module), steps.last(), lists);
    let long = done(&method, &steps, steps.last(), lists);
    let last = placeholders(&operation.path).last().map(|last| format!(" by {last}")).unwrap_or_default();
    let fixed = operation.path.split('/').filter(|segment| !segment.contains('{'));
    let fixed = fixed.collect::<Vec<_>>().join(" ");
    let whole = operation.path.replace(['{', '}'], " ");
    vec![
        if steps.is_empty() { format!("{short}{last}") } else { short },
        long.clone(),
        format!("{long}{last}"),
        format!("{method} {fixed}{last}"),
        format!("{method} {whole}"),
    ]
}

/// The steps behind those that the module is called after.
fn without_module<'a>(steps: &'a [Step], module: &str) -> &'a [Step] {
    let own = stems(module.strip_suffix("_api").unwrap_or(module));
    let mut said = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        said.extend(stems(&step.words));
        if said == own {
            return &steps[index + 1..];
        }
    }
    steps
}

/// What a method does to what these steps lead to; `last` is where the whole path ends.
fn done(method: &str, steps: &[Step], last: Option<&Step>, lists: bool) -> String {
    let ends_in_several = last.is_some_and(|last| {
        let word = last.words.rsplit('_').next().unwrap_or_default();
        // A number says nothing of how many there are: `md5`, `int16`.
        let word = word.trim_end_matches(|last: char| last.is_ascii_digit());
        !last.is_one && singular(word) != word
    });
    // A verb at the end of a path is what is done.
    if let (Some((action, before)), "get" | "post") = (steps.split_last(), method)
        && !action.is_one
        && action.words.split('_').next().is_some_and(is_verb)
    {
        return format!("{} {}", action.words, noun(before, true));
    }
    let (verb, is_one) = match method {
        "get" if ends_in_several && lists => ("list", false),
        "post" if ends_in_several => ("create", true),
        method => (method, false),
    };
    format!("{verb} {}", noun(steps, is_one))
}

/// What steps lead to; the last as if there were one of it, where that is so.
fn noun(steps: &[Step], is_one: bool) -> String {
    let count = steps.len();
    let words = steps.iter().enumerate().map(|(index, step)| {
        let is_last = index + 1 == count;
        if step.is_one || (is_last && is_one) { one_of(&step.words) } else { step.words.clone() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// `boat_sails` as `boat_sail`.
fn one_of(words: &str) -> String {
    match words.rsplit_once('_') {
        Some((before, last)) => format!("{before}_{}", singular(last)),
        None => singular(words),
    }
}
