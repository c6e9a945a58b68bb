//! In `wire`: the tokens of a JSON document that is in memory and known to be UTF-8.
//!
//! Each method gives none where the document is not what it asks for: whoever asks leaves it to the reader that
//! explains. What is kept as it came is judged by serde_json.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::wire::marks::{behind_text, plain};
use crate::wire::shape::same;

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
        // Servers leave white space out.
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.peek_behind_space(),
        }
    }

    #[inline(never)]
    fn peek_behind_space(&mut self) -> Option<u8> {
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

    /// Takes a key that stands as it does here: in quotes, with its colon.
    #[inline]
    pub(super) fn takes_key(&mut self, key: &str) -> bool {
        self.peek();
        let end = self.at + key.len();
        let is_next = self.text.as_bytes().get(self.at..end).is_some_and(|next| same(next, key.as_bytes()));
        if is_next {
            self.at = end;
        }
        is_next
    }

    /// Whether what comes next is this text, as it stands, which is not taken.
    #[inline]
    pub(super) fn is_text(&mut self, text: &str) -> bool {
        self.peek();
        let next = self.text.as_bytes().get(self.at..self.at + text.len() + 2);
        next.is_some_and(|next| matches!(next, [b'"', inner @ .., b'"'] if same(inner, text.as_bytes())))
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
        // Escapes are longer than what they mean.
        let most = behind_text(self.text.as_bytes(), self.at)? - self.at;
        let mut text = String::with_capacity(most);
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let end = plain(rest)?;
            text.push_str(self.text.get(self.at..self.at + end)?);
            self.at += end + 1;
            match rest[end] {
                b'"' => {
                    if text.len() < most / 2 {
                        text.shrink_to_fit();
                    }
                    return Some(text);
                }
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

    /// Takes a whole number of a few digits; none, and nothing is taken, where it is another number.
    #[inline]
    pub(super) fn short_integer(&mut self) -> Option<i64> {
        const MOST_DIGITS: usize = 18;
        self.peek()?;
        let rest = self.text.as_bytes().get(self.at..)?;
        let (sign, digits) = rest.strip_prefix(b"-").map_or((1, rest), |digits| (-1, digits));
        let (mut number, mut count) = (0, 0);
        for byte in digits.iter().take(MOST_DIGITS).take_while(|byte| byte.is_ascii_digit()) {
            number = number * 10 + i64::from(byte - b'0');
            count += 1;
        }
        let goes_on = matches!(digits.get(count), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        // Zeros do not lead, and below zero there is none.
        let is_zero_led = digits.first() == Some(&b'0') && (count > 1 || sign < 0);
        if count == 0 || goes_on || is_zero_led {
            return None;
        }
        self.at += rest.len() - digits.len() + count;
        Some(sign * number)
    }

    /// Passes over whatever comes, to be read later on: of a document that is right it finds the end of the value, and
    /// of another it does not say what is wrong.
    pub(super) fn pass(&mut self) -> Option<()> {
        self.peek()?;
        let bytes = self.text.as_bytes();
        let (mut at, mut depth) = (self.at, 0_usize);
        loop {
            match *bytes.get(at)? {
                b'"' => at = behind_text(bytes, at + 1)?,
                b'{' | b'[' => {
                    depth += 1;
                    at += 1;
                    continue;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    at += 1;
                }
                b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' if depth > 0 => {
                    at += 1;
                    continue;
                }
                _ => {
                    let ends = |byte: &u8| matches!(byte, b',' | b':' | b']' | b'}' | b'"' | ..=b' ');
                    // At the end of a document that is right stands what is around the value.
                    at += bytes.get(at..)?.iter().position(ends).filter(|length| *length > 0)?;
                }
            }
            if depth == 0 {
                self.at = at;
                return Some(());
            }
        }
    }

    /// How long the document is, in bytes.
    pub(super) fn len(&self) -> usize {
        self.text.len()
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

#[cfg(test)]
mod tests;
