//! Texts that a pattern of a schema allows.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::json;

/// Texts that a pattern allows, of the kinds that documents have: hashes, identifiers in braces, a
/// beginning that is given or not, lists of alternatives; of any other, one that is as short as it may be.
#[must_use]
pub fn matching(pattern: &str, number: u128) -> Vec<String> {
    let alternatives = pattern.split('|').map(|alternative| {
        alternative.trim_matches(['^', '$']).replace('\\', "").replace(".*", &format!("x{number}"))
    });
    let mut candidates: Vec<String> = alternatives.collect();
    candidates.extend([format!("{number:040x}"), format!("{{{number}}}"), format!("a{number}")]);
    let rule = json!({"pattern": pattern});
    let is_allowed = |text: &String| jsonschema::is_valid(&rule, &json!(text));
    candidates.retain(is_allowed);
    if candidates.is_empty() {
        candidates.extend(regex_syntax::parse(pattern).ok().map(|hir| shortest(&hir)).filter(is_allowed));
    }
    // An alternative is meant as a whole, whatever else would match a part of it.
    let alternatives = pattern.contains('|').then(|| pattern.split('|').count());
    candidates.truncate(alternatives.unwrap_or(usize::MAX));
    candidates
}

/// The most that anything is written again.
const MOST_REPEATS: u32 = 1000;

/// A character of each class, as often as it has to be there, and the first of alternatives.
fn shortest(pattern: &Hir) -> String {
    match pattern.kind() {
        HirKind::Literal(literal) => String::from_utf8_lossy(&literal.0).into_owned(),
        HirKind::Class(Class::Unicode(class)) => {
            let has = |wanted: char| {
                class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&wanted))
            };
            let usual = ['0', 'a', 'A'].into_iter().find(|usual| has(*usual));
            usual.or_else(|| class.ranges().first().map(|range| range.start())).into_iter().collect()
        }
        // Only of bytes that are no text, which is not asked for.
        HirKind::Class(Class::Bytes(_)) => String::new(),
        HirKind::Repetition(repetition) => {
            shortest(&repetition.sub).repeat(repetition.min.min(MOST_REPEATS) as usize)
        }
        HirKind::Capture(capture) => shortest(&capture.sub),
        HirKind::Concat(parts) => parts.iter().map(shortest).collect(),
        HirKind::Alternation(alternatives) => alternatives.first().map(shortest).unwrap_or_default(),
        HirKind::Empty | HirKind::Look(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::matching;

    #[test]
    fn a_pattern_of_any_kind_has_a_text() {
        for (pattern, text) in [
            ("^AC[0-9a-fA-F]{32}$", "AC00000000000000000000000000000000"),
            ("^[a-z]{2}(-[A-Z]{2})?$", "aa"),
            ("^(GET|PUT) /[^ ]+ \\d{3}$", "GET /0 000"),
            ("^[^0-9a-zA-Z]$", "\0"),
        ] {
            assert_eq!(matching(pattern, 7), [text], "{pattern}");
        }
        assert_eq!(matching("^(?!x)y$", 7), [""; 0], "of what is looked ahead for nothing is known");
    }
}
