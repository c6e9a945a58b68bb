//! In `overlay`: the text of a JSONPath, read character by character.

use serde_json::{Number, Value};

/// What is wrong with a text, and where: behind how many characters.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) what: String,
    pub(super) at: usize,
}

/// The largest whole number that everybody reads as the same: 2^53 − 1.
const LARGEST: i64 = (1 << 53) - 1;

/// A text, and how far it is read.
pub(super) struct Text<'t> {
    whole: &'t str,
    at: usize,
}

impl<'t> Text<'t> {
    pub(super) fn new(whole: &'t str) -> Self {
        Self { whole, at: 0 }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.whole[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Says that something else should stand here.
    pub(super) fn wrong<T>(&self, what: impl Into<String>) -> Result<T, Wrong> {
        Err(Wrong { what: what.into(), at: self.whole[..self.at].chars().count() })
    }

    /// Passes over blanks, where they mean nothing.
    pub(super) fn skip_blanks(&mut self) {
        self.at = self.whole.len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    /// Takes a sign, if it stands here.
    pub(super) fn take(&mut self, sign: &str) -> bool {
        let is_there = self.rest().starts_with(sign);
        self.at += if is_there { sign.len() } else { 0 };
        is_there
    }

    /// Takes a sign that must stand here.
    pub(super) fn expect(&mut self, sign: &str) -> Result<(), Wrong> {
        if self.take(sign) { Ok(()) } else { self.wrong(format!("`{sign}` should stand here")) }
    }

    /// Takes the characters that are of a kind.
    pub(super) fn take_while(&mut self, is_taken: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|character| !is_taken(character)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// A name without quotes, if one begins here.
    pub(super) fn name(&mut self) -> Option<&'t str> {
        let is_first =
            |character: char| character.is_ascii_alphabetic() || character == '_' || !character.is_ascii();
        self.peek().filter(|first| is_first(*first))?;
        Some(self.take_while(|character| is_first(character) || character.is_ascii_digit()))
    }

    /// A whole number, if one begins here.
    pub(super) fn integer(&mut self) -> Result<Option<i64>, Wrong> {
        let before = self.at;
        let is_negative = self.take("-");
        let digits = self.take_while(|character| character.is_ascii_digit());
        if digits.is_empty() && !is_negative {
            return Ok(None);
        }
        let is_plain = !digits.starts_with('0') || (digits == "0" && !is_negative);
        let number = digits.parse().ok().filter(|number: &i64| is_plain && *number <= LARGEST);
        match number {
            Some(number) => Ok(Some(if is_negative { -number } else { number })),
            None => {
                self.at = before;
                self.wrong("a whole number is written without zeros before it, and below 2^53")
            }
        }
    }

    /// A number to compare with, if one begins here.
    pub(super) fn number(&mut self) -> Result<Option<Value>, Wrong> {
        if !self.peek().is_some_and(|first| first == '-' || first.is_ascii_digit()) {
            return Ok(None);
        }
        let before = self.at;
        self.take("-");
        self.take_while(|character| character.is_ascii_digit());
        if self.take(".") {
            self.take_while(|character| character.is_ascii_digit());
        }
        if self.take("e") || self.take("E") {
            let _ = self.take("-") || self.take("+");
            self.take_while(|character| character.is_ascii_digit());
        }
        // Its grammar is that of JSON.
        match self.whole[before..self.at].parse::<Number>() {
            Ok(number) => Ok(Some(Value::Number(number))),
            Err(_) => {
                self.at = before;
                self.wrong("a number is written as in JSON")
            }
        }
    }

    /// A text in quotes, if one begins here, as what it means.
    pub(super) fn quoted(&mut self) -> Result<Option<String>, Wrong> {
        let Some(quote) = self.peek().filter(|first| matches!(first, '\'' | '"')) else { return Ok(None) };
        self.at += 1;
        let mut text = String::new();
        loop {
            match self.peek() {
                None => return self.wrong(format!("the text ends before its quote, {quote}")),
                Some('\\') => text.push(self.escaped(quote)?),
                Some(character) if character < ' ' => return self.wrong("this character is written `\\u…`"),
                Some(character) => {
                    self.at += character.len_utf8();
                    if character == quote {
                        return Ok(Some(text));
                    }
                    text.push(character);
                }
            }
        }
    }

    fn escaped(&mut self, quote: char) -> Result<char, Wrong> {
        let before = self.at;
        self.at += 1;
        let sign = self.peek();
        self.at += sign.map_or(0, char::len_utf8);
        let meant = match sign {
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('/' | '\\') => sign,
            Some(sign) if sign == quote => Some(quote),
            Some('u') => self.by_number(),
            _ => None,
        };
        meant.map_or_else(
            || {
                self.at = before;
                self.wrong("no character is written like this")
            },
            Ok,
        )
    }

    /// A character by its number, in one piece of UTF-16 or in two.
    fn by_number(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if !self.take("\\u") {
            return None;
        }
        let second = self.unit().filter(|second| (0xDC00..0xE000).contains(second))?;
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        // A sign before it would be read as well.
        let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        self.at += 4;
        is_hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())?
    }
}
