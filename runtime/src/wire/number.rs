//! In `wire`: numbers, digit by digit.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::wire::decimal::Decimal;
use crate::wire::foreign::{read_text, takes_text};
use crate::wire::kind::kind;
use crate::wire::parse_error::ParseError;

/// A number, digit by digit as it came: `1.10`, `1e400` and whole numbers of thirty digits are kept.
///
/// Equality, order and hash are those of the value, however it is spelt: `1.10` equals `1.1` and `11e-1`,
/// and `0.1` is less than `0.10000000000000000555`. [`as_str`](Self::as_str) tells spellings apart.
///
/// JSON has no word for what is not finite: an `f64` or `f32` that is infinite or no number becomes
/// null, as it does in `serde_json` and in JavaScript. Such a number is sent as `null`, has no value in
/// any type, and comes before all others in order.
///
/// Through `serde_json` it is written and read digit by digit; through other formats as a number of 64
/// bits, rounded where it has to be. What is beyond them, such as `1e400`, other formats cannot write.
///
/// Some servers write decimals as texts, whatever they say of them: `"1.10"` is read as the number that it is,
/// and written as the text that it was.
///
/// ```
/// use bitbucket_runtime::wire::{self, Number};
///
/// let price: Number = wire::from_slice(b"1.10").unwrap();
/// assert_eq!((price.as_str(), price.as_f64(), price.as_i64()), ("1.10", Some(1.1), None));
/// assert_eq!(price, Number::from(1.1));
/// assert_eq!(wire::to_vec(&price), b"1.10");
/// assert_eq!("1e400".parse::<Number>().unwrap().as_f64(), None);
/// assert_eq!(Number::from(f64::NAN).as_str(), "null");
///
/// let price: Number = wire::from_slice(br#""1.10""#).unwrap();
/// assert_eq!((price.as_str(), wire::to_vec(&price)), ("1.10", br#""1.10""#.to_vec()));
/// ```
#[derive(Clone)]
pub struct Number(Digits);

/// Most numbers need no memory of their own.
#[derive(Clone)]
enum Digits {
    Short {
        length: u8,
        bytes: [u8; SHORT],
    },
    Long(Box<str>),
    /// They came as a text.
    Quoted(Box<str>),
}

/// How many bytes stand in place: with the length and the kind, three words, as a text has.
const SHORT: usize = 22;

impl Digits {
    const NONE: Self = Self::Short { length: 0, bytes: [0; SHORT] };

    fn as_str(&self) -> &str {
        match self {
            Self::Short { length, bytes } => {
                let bytes = bytes.get(..usize::from(*length)).unwrap_or_default();
                std::str::from_utf8(bytes).unwrap_or_default()
            }
            Self::Long(text) | Self::Quoted(text) => text,
        }
    }

    fn push(&mut self, more: &str) {
        if let Self::Short { length, bytes } = self {
            let start = usize::from(*length);
            let end = start + more.len();
            if let (Some(place), Ok(end)) = (bytes.get_mut(start..end), u8::try_from(end)) {
                place.copy_from_slice(more.as_bytes());
                *length = end;
                return;
            }
        }
        *self = Self::Long(format!("{}{more}", self.as_str()).into());
    }
}

impl fmt::Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

impl Number {
    /// The digits, as they stand in JSON; `null` where it was made of what is not finite.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The number, where it is whole and fits, however it is spelt: `7`, `7.0`, `70e-1`.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_str().parse().ok().or_else(|| self.to_whole()?.try_into().ok())
    }

    /// The number, where it is whole, not negative, and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_str().parse().ok().or_else(|| self.to_whole()?.try_into().ok())
    }

    /// The nearest number of 64 bits; none where that is infinite.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_str().parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// True where it was made of what is not finite, and is sent as null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// A number in JSON, or a text in JSON that holds nothing else; `None` for any other JSON.
    pub(super) fn of_json(json: &str) -> Option<Self> {
        match kind(json) {
            "a number" => Some(Self::from_digits(json)),
            "a text" => digits_in_text(json).map(|digits| Self(Digits::Quoted(digits.into()))),
            _ => None,
        }
    }

    /// True where it came as a text.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.0, Digits::Quoted(_))
    }

    /// The digits of what is known to be a number in JSON.
    pub(super) fn from_digits(digits: &str) -> Self {
        let mut number = Digits::NONE;
        number.push(digits);
        Self(number)
    }

    fn to_whole(&self) -> Option<i128> {
        self.decimal()?.to_whole()
    }

    fn decimal(&self) -> Option<Decimal<'_>> {
        (!self.is_null()).then(|| Decimal::of(self.as_str()))
    }

    fn written(number: fmt::Arguments<'_>) -> Self {
        let mut digits = Digits::NONE;
        // Digits take every text.
        let _ = digits.write_fmt(number);
        Self(digits)
    }
}

/// What a text in JSON holds, where that is a number as JSON has them and nothing beside it.
pub(super) fn digits_in_text(json: &str) -> Option<Cow<'_, str>> {
    let inside = json.strip_prefix('"').and_then(|json| json.strip_suffix('"'))?;
    // Only what is escaped has to be read.
    let digits = match inside.contains('\\') {
        true => Cow::Owned(serde_json::from_str(json).ok()?),
        false => Cow::Borrowed(inside),
    };
    is_number(&digits).then_some(digits)
}

/// Whether a text is a number as JSON has them, without space around it.
fn is_number(text: &str) -> bool {
    kind(text) == "a number" && serde_json::from_str::<&RawValue>(text).is_ok_and(|json| json.get() == text)
}

/// Zero.
impl Default for Number {
    fn default() -> Self {
        Self::from(0)
    }
}

macro_rules! from_whole {
    ($($type:ty),*) => {
        $(
            impl From<$type> for Number {
                fn from(number: $type) -> Self {
                    Self::written(format_args!("{number}"))
                }
            }
        )*
    };
}

from_whole!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

macro_rules! from_float {
    ($($type:ty),*) => {
        $(
            /// The shortest digits that say this number; null where it is not finite.
            impl From<$type> for Number {
                fn from(number: $type) -> Self {
                    if number.is_finite() {
                        // As for people who debug: with a point or an exponent, and no hundreds of zeros.
                        Self::written(format_args!("{number:?}"))
                    } else {
                        Self::from_digits("null")
                    }
                }
            }
        )*
    };
}

from_float!(f32, f64);

impl From<Number> for String {
    fn from(number: Number) -> Self {
        match number.0 {
            Digits::Long(text) | Digits::Quoted(text) => text.into(),
            Digits::Short { .. } => number.as_str().to_owned(),
        }
    }
}

/// The number as it stands in JSON, without space around it.
impl FromStr for Number {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match is_number(text) {
            true => Ok(Self::from_digits(text)),
            false => Err(ParseError::new(text, "a number as JSON has them")),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.decimal().cmp(&other.decimal())
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str() || self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.decimal().hash(state);
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.as_str();
        if self.is_text() {
            return serializer.serialize_str(text);
        }
        // Minus zero is a zero of its own.
        if text != "-0" {
            if let Ok(number) = text.parse() {
                return serializer.serialize_i64(number);
            }
            if let Ok(number) = text.parse() {
                return serializer.serialize_u64(number);
            }
        }
        if takes_text::<S>() {
            return serde_json::from_str::<&RawValue>(text).map_err(S::Error::custom)?.serialize(serializer);
        }
        match self.as_f64() {
            Some(number) => serializer.serialize_f64(number),
            None if self.is_null() => serializer.serialize_unit(),
            None => Err(S::Error::custom(format_args!("{self} is beyond the numbers of 64 bits"))),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = read_text(deserializer)?;
        Self::of_json(&text)
            .ok_or_else(|| D::Error::custom(format_args!("expected a number, found {}", kind(&text))))
    }
}
