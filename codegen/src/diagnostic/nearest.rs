//! Which of the words that are known somebody may have meant.

/// The likeliest of some words for one that is none of them: the one that takes the fewest letters to be
/// added, left out, replaced or swapped, if those are few beside the length of the word.
pub(crate) fn nearest<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let most = (letters.len() / 4).clamp(1, 2);
    known
        .into_iter()
        .filter(|other| other.chars().count().abs_diff(letters.len()) <= most)
        .map(|other| {
            (distance(&letters, &other.chars().flat_map(char::to_lowercase).collect::<Vec<_>>()), other)
        })
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, other)| other)
}

/// In words, for the end of a help; nothing where there is no likely one.
#[must_use]
pub fn did_you_mean<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> String {
    nearest(word, known).map(|other| format!("; did you mean `{other}`?")).unwrap_or_default()
}

/// Which of the keys that the reader of a file lists (`unknown field `a`, expected one of `b`, `c``) may be
/// meant by the one that it does not know.
#[must_use]
pub fn meant(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match (message.starts_with("unknown "), quoted.next()) {
        (true, Some(unknown)) => did_you_mean(unknown, quoted),
        _ => String::new(),
    }
}

/// How many letters must be added, left out, replaced or swapped with the next (Damerau and Levenshtein, as far
/// as no letter is touched twice).
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best = (above[j] + usize::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, nearest};

    #[test]
    fn a_slip_is_seen_and_another_word_is_not() {
        let known = ["operations", "schemas", "types", "fields", "base_url"];
        for (word, meant) in [
            ("operatons", Some("operations")),
            ("shcemas", Some("schemas")),
            ("Type", Some("types")),
            ("base-url", Some("base_url")),
            ("colours", None),
            ("x", None),
        ] {
            assert_eq!(nearest(word, known), meant, "{word}");
        }
        assert_eq!(did_you_mean("field", known), "; did you mean `fields`?");
        assert_eq!(did_you_mean("", known), "");
    }
}
