//! In `wire`: the tokens of a JSON document that is in memory and known to be UTF-8.
//!
//! Each method gives none where the document is not what it asks for: whoever asks leaves it to the reader that
//! explains. What is passed over is judged by serde_json.

use std::borrow::Cow;

use serde_json::value::RawValue;

/// A document, and how far it is read.
pub(super) struct Scan<'de> {
    text: &'de str,
    at: usize,
}

impl<'de> Scan<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text, at: 0 }
    }

    /// How far the document is read, to come back to.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Goes back to a place.
    pub(super) fn return_to(&mut self, place: usize) {
        self.at = place;
    }

    /// The first byte of the next token, which is not taken.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let space = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))?;
        self.at += space;
        rest.get(space).copied()
    }

    /// Takes a token of one byte, where that is next.
    #[inline]
    pub(super) fn takes(&mut self, token: u8) -> bool {
        let is_next = self.peek() == Some(token);
        self.at += usize::from(is_next);
        is_next
    }

    /// Whether nothing follows but white space.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Takes a word: `true`, `false` or `null`.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        self.peek()?;
        self.text.as_bytes().get(self.at..)?.starts_with(word.as_bytes()).then(|| self.at += word.len())
    }

    /// Takes a text, copied only where it is not as it stands.
    pub(super) fn text(&mut self) -> Option<Cow<'de, str>> {
        match self.plain_text() {
            Some(text) => Some(Cow::Borrowed(text)),
            None => self.escaped_text().map(Cow::Owned),
        }
    }

    /// Takes a text that is what it means; none, and nothing is taken, where it has escapes.
    #[inline]
    pub(super) fn plain_text(&mut self) -> Option<&'de str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = start + plain(self.text.as_bytes().get(start..)?)?;
        let text = self.text.get(start..end)?;
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        Some(text)
    }

    /// Takes a text that has escapes; none where a control character or half a character is in it.
    #[cold]
    pub(super) fn escaped_text(&mut self) -> Option<String> {
        if !self.takes(b'"') {
            return None;
        }
        let mut text = String::new();
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let end = plain(rest)?;
            text.push_str(self.text.get(self.at..self.at + end)?);
            self.at += end + 1;
            match rest[end] {
                b'"' => return Some(text),
                b'\\' => {}
                _ => return None,
            }
            let letter = *rest.get(end + 1)?;
            self.at += 1;
            text.push(match letter {
                b'"' | b'\\' | b'/' => char::from(letter),
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => self.character()?,
                _ => return None,
            });
        }
    }

    /// Takes the digits of an escaped character, of both halves where it is of two.
    fn character(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        let rest = self.text.as_bytes().get(self.at..)?;
        self.at += 2;
        let second = if rest.starts_with(b"\\u") { self.unit()? } else { return None };
        let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + low)
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        let is_hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())?
    }

    /// Takes a number: its digits, as they stand.
    pub(super) fn number(&mut self) -> Option<&'de str> {
        self.peek()?;
        let bytes = self.text.as_bytes();
        let digits = |from: usize| {
            let count = bytes.get(from..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (count > 0).then_some(from + count)
        };
        let start = self.at;
        let whole = start + usize::from(bytes.get(start) == Some(&b'-'));
        let mut end = digits(whole)?;
        // Zeros do not lead.
        if bytes[whole] == b'0' && end > whole + 1 {
            return None;
        }
        if bytes.get(end) == Some(&b'.') {
            end = digits(end + 1)?;
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            end = digits(end + 1 + sign)?;
        }
        self.at = end;
        self.text.get(start..end)
    }

    /// Takes whatever comes, as it stands.
    pub(super) fn whole(&mut self) -> Option<&'de RawValue> {
        self.peek()?;
        let rest = self.text.get(self.at..)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
        let value = values.next()?.ok()?;
        self.at += values.byte_offset();
        Some(value)
    }
}

/// How many bytes come before one that a text does not hold as it stands: its end, an escape or a control
/// character. None where there is no such byte.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // Subtracting borrows from the byte above only where this one counts, so that the lowest that is marked is right.
    let marks = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        let (quote, escape) = (eight ^ (ONES * 0x22), eight ^ (ONES * 0x5C));
        let marks = (quote.wrapping_sub(ONES) & !quote)
            | (escape.wrapping_sub(ONES) & !escape)
            | (eight.wrapping_sub(ONES * 0x20) & !eight);
        marks & HIGHS
    };
    let (eights, rest) = bytes.as_chunks::<8>();
    for (index, eight) in eights.iter().enumerate() {
        let marks = marks(eight);
        if marks != 0 {
            return Some(index * 8 + (marks.trailing_zeros() / 8) as usize);
        }
    }
    // The last eight overlap with what was looked at.
    if bytes.last_chunk::<8>().is_some_and(|eight| marks(eight) == 0) {
        return None;
    }
    let is_marked = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    rest.iter().position(is_marked).map(|place| eights.len() * 8 + place)
}

#[cfg(test)]
mod tests {
    use super::{Scan, plain};

    #[test]
    fn a_text_ends_where_serde_json_says() {
        let letters = [
            "",
            "a",
            "é",
            "\u{1F680}",
            "\\n",
            "\\\"",
            "\\u00e9",
            "\\ud83d\\ude80",
            "\\\\",
            "~~~~~~~~",
            "\u{7f}",
        ];
        let mut tried = 0;
        for length in 0..20 {
            for letter in letters {
                for after in letters {
                    let json = format!("\"{}{letter}{after}\" ,", "x".repeat(length));
                    let right: String =
                        serde_json::from_str(json.trim_end_matches([' ', ','])).expect("a text");
                    let mut scan = Scan::new(&json);
                    assert_eq!(scan.text().as_deref(), Some(right.as_str()), "{json}");
                    assert!(scan.takes(b',') && scan.is_at_end(), "{json}");
                    tried += 1;
                }
            }
        }
        assert_eq!(tried, 20 * letters.len() * letters.len());
    }

    #[test]
    fn what_is_no_text_is_left_to_those_who_explain() {
        for json in [
            "\"",
            "\"abc",
            "\"a\nb\"",
            "\"\u{1}\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud83d\"",
            "\"\\ud83dx\"",
            "\"\\udc00\"",
            "\"\\u+123\"",
            "\"\\ud83d\\u0041\"",
            "\"\\",
            "1",
            "",
        ] {
            assert!(serde_json::from_str::<String>(json).is_err(), "{json}");
            assert_eq!(Scan::new(json).text(), None, "{json}");
        }
    }

    #[test]
    fn numbers_are_those_of_json() {
        for json in
            ["0", "-0", "7", "120", "-3.50", "1e9", "1E+9", "0.1e-7", "123456789012345678901234567890"]
        {
            assert_eq!(Scan::new(json).number(), Some(json));
        }
        for json in ["", "-", "01", "-01", "1.", ".5", "1e", "1e+", "+1", "x"] {
            let read = Scan::new(json).number();
            assert_ne!(read, Some(json), "{json}");
            assert!(serde_json::from_str::<f64>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn every_byte_is_judged_alike_eight_at_a_time_and_alone() {
        for byte in 0..=u8::MAX {
            let is_marked = matches!(byte, b'"' | b'\\' | 0..0x20);
            for place in 0..16 {
                let mut bytes = [b'a'; 17];
                bytes[place] = byte;
                bytes[16] = b'"';
                assert_eq!(plain(&bytes), Some(if is_marked { place } else { 16 }), "{byte} at {place}");
            }
        }
        assert_eq!(plain(b"abc"), None);
    }
}
