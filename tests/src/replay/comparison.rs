//! Two texts of JSON, told apart exactly: numbers by their digits, not as 64 bits hold them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::value::RawValue;

/// Levels that are looked into; decoders give up long before.
const DEEPEST: usize = 256;

/// The JSON paths, such as `$.values[3].id`, at which `found` is not the JSON that `expected` is:
/// what is missing, added or another value. The order of an object's members, white space, and how
/// a text or a number is spelt do not count; of members with the same name the last one does.
///
/// # Errors
/// Where one of them is no JSON.
pub fn differences(expected: &[u8], found: &[u8]) -> Result<Vec<String>, serde_json::Error> {
    let mut comparison = Comparison { path: String::from("$"), depth: 0, differing: Vec::new() };
    comparison.values(serde_json::from_slice(expected)?, serde_json::from_slice(found)?);
    Ok(comparison.differing)
}

struct Comparison {
    path: String,
    depth: usize,
    differing: Vec<String>,
}

impl Comparison {
    fn values(&mut self, expected: &RawValue, found: &RawValue) {
        let (left, right) = (expected.get(), found.get());
        if left == right {
            return;
        }
        let looked_into = match (left.as_bytes().first(), right.as_bytes().first()) {
            (Some(b'{'), Some(b'{')) => self.inside(|this| this.objects(left, right)),
            (Some(b'['), Some(b'[')) => self.inside(|this| this.lists(left, right)),
            (Some(b'"'), Some(b'"')) => same_text(left, right),
            _ => same_number(left, right),
        };
        if !looked_into {
            self.differing.push(self.path.clone());
        }
    }

    fn inside(&mut self, compare: impl FnOnce(&mut Self) -> Option<()>) -> bool {
        if self.depth == DEEPEST {
            return false;
        }
        self.depth += 1;
        let compared = compare(self).is_some();
        self.depth -= 1;
        compared
    }

    fn objects(&mut self, expected: &str, found: &str) -> Option<()> {
        let expected: BTreeMap<String, &RawValue> = serde_json::from_str(expected).ok()?;
        let found: BTreeMap<String, &RawValue> = serde_json::from_str(found).ok()?;
        let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
        for name in names {
            let length = self.path.len();
            // Writing to a String does not fail.
            let _ = match is_plain(name) {
                true => write!(self.path, ".{name}"),
                false => write!(self.path, "[{name:?}]"),
            };
            self.places(expected.get(name).copied(), found.get(name).copied());
            self.path.truncate(length);
        }
        Some(())
    }

    fn lists(&mut self, expected: &str, found: &str) -> Option<()> {
        let expected: Vec<&RawValue> = serde_json::from_str(expected).ok()?;
        let found: Vec<&RawValue> = serde_json::from_str(found).ok()?;
        for index in 0..expected.len().max(found.len()) {
            let length = self.path.len();
            let _ = write!(self.path, "[{index}]");
            self.places(expected.get(index).copied(), found.get(index).copied());
            self.path.truncate(length);
        }
        Some(())
    }

    fn places(&mut self, expected: Option<&RawValue>, found: Option<&RawValue>) {
        match (expected, found) {
            (Some(expected), Some(found)) => self.values(expected, found),
            _ => self.differing.push(self.path.clone()),
        }
    }
}

/// As the paths of decode errors are written.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn same_text(left: &str, right: &str) -> bool {
    let read = |text| serde_json::from_str::<String>(text).ok();
    read(left).is_some_and(|left| read(right) == Some(left))
}

fn same_number(left: &str, right: &str) -> bool {
    Decimal::of(left).is_some_and(|left| Decimal::of(right) == Some(left))
}

/// A number as digits without zeros at either end, and the power of ten that they are times.
#[derive(PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// The number that a literal of JSON stands for; `None` where it is none, or its exponent is
    /// beyond all bounds.
    fn of(literal: &str) -> Option<Self> {
        let unsigned = literal.strip_prefix('-').unwrap_or(literal);
        if !unsigned.starts_with(|character: char| character.is_ascii_digit()) {
            return None;
        }
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_end_matches('0');
        let zeros = i64::try_from(all.len() - digits.len()).ok()?;
        let digits = digits.trim_start_matches('0');
        if digits.is_empty() {
            return Some(Self { negative: false, digits: String::new(), exponent: 0 });
        }
        let exponent: i64 = exponent.parse().ok()?;
        let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?.checked_add(zeros)?;
        Some(Self { negative: literal.starts_with('-'), digits: digits.to_owned(), exponent })
    }
}

#[cfg(test)]
mod tests {
    use super::differences;

    fn paths(expected: &str, found: &str) -> Vec<String> {
        differences(expected.as_bytes(), found.as_bytes()).expect("JSON")
    }

    #[test]
    fn the_same_json_in_other_words() {
        for (left, right) in [
            (r#"{"a": 1, "b": [true, null]}"#, r#"{"b":[true,null],"a":1}"#),
            (r#"{"a": 1, "a": 2}"#, r#"{"a": 2}"#),
            (r#""é\/""#, r#""\u00e9/""#),
            (r#"{"\u0061": 1}"#, r#"{"a": 1}"#),
            ("1", "1.0"),
            ("100", "1e2"),
            ("0.10", "1E-1"),
            ("-0", "0"),
            ("1e400", "10e399"),
            ("9007199254740993", "9007199254740993.0"),
        ] {
            assert_eq!(paths(left, right), [""; 0], "{left} {right}");
            assert_eq!(paths(right, left), [""; 0], "{right} {left}");
        }
    }

    #[test]
    fn every_place_that_differs_is_named() {
        for (left, right, expected) in [
            (r#"{"a": {"b c": 1}}"#, r#"{"a": {}}"#, &[r#"$.a["b c"]"#][..]),
            (r#"{"a": null}"#, "{}", &["$.a"]),
            ("{}", r#"{"": 0}"#, &[r#"$[""]"#]),
            ("[1, [2], 3, 4]", "[1, [5], 3]", &["$[1][0]", "$[3]"]),
            ("9007199254740993", "9007199254740992", &["$"]),
            ("1e400", "1e401", &["$"]),
            ("1", "-1", &["$"]),
            ("1", r#""1""#, &["$"]),
            ("true", "false", &["$"]),
            ("[]", "{}", &["$"]),
            ("1e99999999999999999999", "1e99999999999999999998", &["$"]),
        ] {
            assert_eq!(paths(left, right), expected, "{left} {right}");
            assert_eq!(paths(right, left), expected, "{right} {left}");
        }
    }

    #[test]
    fn depth_has_an_end() {
        let deep = |inside: &str| format!("{}{inside}{}", "[".repeat(5_000), "]".repeat(5_000));
        assert_eq!(paths(&deep("1"), &deep("1")), [""; 0]);
        let found = paths(&deep("1"), &deep("2"));
        assert_eq!(found, [format!("${}", "[0]".repeat(super::DEEPEST))]);
    }
}
