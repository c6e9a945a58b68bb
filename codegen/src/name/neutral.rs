//! What may be called after none of its places that stands in several: after what these have in common, and an
//! enum after its values.

use super::case::type_name;
use super::words::has_letters;
use crate::surface::names::snake;

/// How many values are said of an enum that has more.
const SAID: usize = 2;

/// How many values an enum has at most whose name says all of them.
const MOST_SAID: usize = 3;

/// How many characters the values have at most that a name says.
const LONGEST: usize = 32;

/// Where an inline shape stands: in what, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// The component or the operation; the first of several that share the place.
    pub(super) owner: String,
    /// The property or the parameter.
    pub(super) word: String,
}

/// The names of an inline shape that lists these values, if it is an enum, the best first; none where it stands in
/// one place, or where the places have nothing in common and the values are none for a name.
pub(super) fn names(places: &[Standing], values: &[String]) -> Vec<String> {
    let Some((first, others)) = places.split_first() else { return Vec::new() };
    if others.is_empty() {
        return Vec::new();
    }
    let owner = if others.iter().all(|other| other.owner == first.owner) { first.owner.as_str() } else { "" };
    let common = common(places);
    let said = match values {
        // One value says what it is together with what it is a value of.
        [only] if !common.is_empty() && only.len() <= LONGEST && has_letters(only) => Some(only.clone()),
        _ => said(values),
    };
    let words = [
        (!common.is_empty()).then(|| format!("{owner} {common}")),
        said.map(|said| format!("{owner} {common} {said}")),
    ];
    words.into_iter().flatten().filter_map(|words| type_name(&words)).collect()
}

/// The last words that all places are called by.
fn common(places: &[Standing]) -> String {
    let mut places = places.iter().map(|place| snake(&place.word));
    let first = places.next().unwrap_or_default();
    let mut common: Vec<&str> = first.split('_').collect();
    for place in places {
        let words: Vec<&str> = place.split('_').collect();
        let equal =
            words.iter().rev().zip(common.iter().rev()).take_while(|(one, other)| one == other).count();
        common.drain(..common.len() - equal);
    }
    let common = common.join(" ");
    if has_letters(&common) { common } else { String::new() }
}

/// `open or closed`, and of many `open or closed or more`.
fn said(values: &[String]) -> Option<String> {
    let is_whole = values.len() <= MOST_SAID;
    let mut said: Vec<&str> =
        values.iter().take(if is_whole { MOST_SAID } else { SAID }).map(String::as_str).collect();
    let length: usize = said.iter().map(|value| value.len()).sum();
    if said.len() < 2 || length > LONGEST || !said.iter().all(|value| value.contains(char::is_alphabetic)) {
        return None;
    }
    if !is_whole {
        said.push("more");
    }
    Some(said.join(" or "))
}
