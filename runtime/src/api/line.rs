//! In `api`: any text of others' on one line, without what a terminal would obey, and with an end.
//!
//! Whatever errors show of servers, callers and addresses goes through here.

use crate::hidden::shows_nothing;

/// The most characters that are shown of one text: a message, a name, an address.
pub(crate) const LONGEST: usize = 500;

/// The most characters that an error shows in all.
pub(crate) const LONGEST_OF_ALL: usize = 4_000;

/// A text on one line, of at most [`LONGEST`] characters; `None` where nothing is left of it.
pub(crate) fn line(text: &str) -> Option<String> {
    let line = line_of(text, LONGEST);
    (!line.is_empty()).then_some(line)
}

/// A text on one line, of at most so many characters and an ellipsis.
pub(crate) fn line_of(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let mut count = 0;
    let mut is_apart = false;
    for character in text.chars() {
        if character.is_whitespace() || character.is_control() {
            is_apart = count > 0;
        } else if !shows_nothing(character) {
            let needed = 1 + usize::from(is_apart);
            if count + needed > longest {
                line.push('…');
                break;
            }
            if std::mem::take(&mut is_apart) {
                line.push(' ');
            }
            line.push(character);
            count += needed;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, line, line_of};

    #[test]
    fn a_text_stands_on_one_line() {
        for (text, shown) in [
            (" first\r\nsecond\t\u{7}third ", Some("first second third")),
            ("a\u{2028}b\u{85}c\u{9b}31md", Some("a b c 31md")),
            ("\u{1b}[31mred\u{1b}[0m", Some("[31mred [0m")),
            ("\u{202e}evil\u{2066}\u{200b}\u{feff}", Some("evil")),
            ("emoji 👩\u{200d}💻 stay", Some("emoji 👩\u{200d}💻 stay")),
            ("\u{202e}\n ", None),
            ("", None),
        ] {
            assert_eq!(line(text).as_deref(), shown, "{text:?}");
        }
    }

    #[test]
    fn a_text_has_an_end() {
        let long = line(&"é".repeat(LONGEST + 1)).expect("a line");
        assert_eq!((long.chars().count(), long.ends_with("é…")), (LONGEST + 1, true));
        assert_eq!(line(&"é".repeat(LONGEST)).map(|line| line.chars().count()), Some(LONGEST));
        assert_eq!(line_of("ab cd", 4), "ab c…");
        assert_eq!(line_of("ab cd", 3), "ab…");
        assert_eq!(line_of("ab  ", 2), "ab");
    }
}
