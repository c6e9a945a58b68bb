//! In `api`: versions of servers that an API's crate knows, and which of them have an operation.

use std::fmt;

/// In which of the known versions an operation was seen. Shows itself as the two bounds at each end, for nobody
/// knows the versions between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SeenIn {
    /// All that are known, the oldest first.
    pub(crate) all: &'static [&'static str],
    /// Those among them.
    pub(crate) seen: &'static [&'static str],
}

impl SeenIn {
    /// Whether a server of this version is known not to have it: that is so of a version that was looked at, and
    /// of its own corrections, and of no other.
    pub(crate) fn is_absent(self, server: &str) -> bool {
        self.all.iter().any(|known| is_of(server, known) && !self.seen.contains(known))
    }
}

/// Whether a version is another or a correction of it: `9.4.2` is one of `9.4`, and `9.40` is none.
fn is_of(server: &str, known: &str) -> bool {
    let rest = number(server).strip_prefix(number(known));
    rest.is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_ascii_digit()))
}

/// A version without the letter that tags have before it: `v9.4` is `9.4`.
fn number(version: &str) -> &str {
    let version = version.trim();
    let digits = version.strip_prefix(['v', 'V']);
    digits.filter(|digits| digits.starts_with(|first: char| first.is_ascii_digit())).unwrap_or(version)
}

impl fmt::Display for SeenIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { all, seen } = *self;
        formatter.write_str("seen in ")?;
        let (mut first, mut without) = (0, Vec::new());
        let mut is_more = false;
        while first < all.len() {
            if !seen.contains(&all[first]) {
                first += 1;
                continue;
            }
            let count = all[first..].iter().take_while(|version| seen.contains(version)).count();
            let last = first + count - 1;
            formatter.write_str(if is_more { ", and in " } else { "" })?;
            match last {
                _ if count == 1 => formatter.write_str(all[first])?,
                _ if last + 1 == all.len() => write!(formatter, "{} and later", all[first])?,
                _ if first == 0 => write!(formatter, "{} and earlier", all[last])?,
                _ => write!(formatter, "{} to {}", all[first], all[last])?,
            }
            let ends = [first.checked_sub(1), Some(last + 1)];
            without.extend(ends.into_iter().flatten().filter_map(|place| all.get(place).copied()));
            (first, is_more) = (last + 1, true);
        }
        without.dedup();
        write!(formatter, ", not in {}", without.join(" and "))
    }
}

#[cfg(test)]
mod tests {
    use super::SeenIn;

    const ALL: &[&str] = &["8.19", "9.4", "9.6", "10.2"];

    #[test]
    fn only_what_was_looked_at_is_known_to_lack_it() {
        let later = SeenIn { all: ALL, seen: &["9.6", "10.2"] };
        for (server, is_absent) in [
            ("8.19", true),
            ("8.19.3", true),
            (" 9.4.0-rc1", true),
            ("v9.4", true),
            ("V9.4.2", true),
            ("v9.6", false),
            ("v9", false),
            ("version 9.4", false),
            ("9.5", false),
            ("9.40", false),
            ("8.9", false),
            ("9.6.1", false),
            ("11.0", false),
            ("", false),
        ] {
            assert_eq!(later.is_absent(server), is_absent, "{server}");
        }
    }

    #[test]
    fn both_ends_are_told() {
        for (seen, told) in [
            (&["10.2"][..], "seen in 10.2, not in 9.6"),
            (&["9.6", "10.2"], "seen in 9.6 and later, not in 9.4"),
            (&["8.19", "9.4"], "seen in 9.4 and earlier, not in 9.6"),
            (&["9.4", "9.6"], "seen in 9.4 to 9.6, not in 8.19 and 10.2"),
            (&["8.19", "9.6"], "seen in 8.19, and in 9.6, not in 9.4 and 10.2"),
        ] {
            assert_eq!(SeenIn { all: ALL, seen }.to_string(), told);
        }
    }
}
