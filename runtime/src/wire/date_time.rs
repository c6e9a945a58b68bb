//! In `wire`: points in time, as texts.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::instant::{A_DATE, Instant, Key, compared_by_key, read};
use crate::wire::model::{Encode, Parse, Slot, Value, View};
use crate::wire::parse_error::ParseError;

/// A point in time, as the text that came.
///
/// Servers differ in zone and in fraction digits, so the text is what is kept and sent back. A program's
/// own points in time come from [`SystemTime`], or from the crates `chrono`, `jiff` and `time` behind the
/// features of the same names, which also give conversions back; any text can be given as well.
///
/// Equality, order and hash are those of the instant, to the last digit: `20:18Z` equals `22:18+02:00`.
/// A text that is no date with a time equals the same text only, and comes before all dates, so that the
/// greatest of several is a date where any is. [`as_str`](Self::as_str) tells spellings apart.
///
/// ```
/// use bitbucket_runtime::wire::DateTime;
///
/// let updated = DateTime::from("2026-05-29T22:18:01.25+02:00");
/// assert_eq!(updated.unix_milliseconds(), Some(1_780_085_881_250));
/// assert_eq!(updated.as_str(), "2026-05-29T22:18:01.25+02:00");
/// assert_eq!(updated, DateTime::from("2026-05-29T20:18:01.250Z"));
/// assert!(updated < "2026-05-29T21:00:00Z".parse()?);
/// # Ok::<(), bitbucket_runtime::wire::ParseError>(())
/// ```
#[derive(Clone)]
pub struct DateTime(Text);

/// As long as a date with a time is, its fractions and its zone included, in bytes.
const SHORT: usize = 35;

/// A text that takes no memory of its own where it is as short as dates are.
#[derive(Clone, PartialEq)]
enum Text {
    /// What is behind the text is zero.
    Short {
        length: u8,
        bytes: [u8; SHORT],
    },
    Long(Box<str>),
}

compared_by_key!(DateTime);

impl DateTime {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // It was made of a text.
            Text::Short { length, bytes } => bytes
                .get(..usize::from(*length))
                .and_then(|text| str::from_utf8(text).ok())
                .unwrap_or_default(),
            Text::Long(text) => text,
        }
    }

    /// Milliseconds since the beginning of 1970, UTC, what is finer cut off; none where the text is no
    /// date with a time. A text without a zone is taken for UTC.
    #[must_use]
    pub fn unix_milliseconds(&self) -> Option<i64> {
        self.reading()?.0.milliseconds()
    }

    /// The same on the system's clock, to the nanosecond where that goes so far.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.reading()?.0.to_system()
    }

    /// On a clock that is so many seconds ahead of UTC.
    pub(super) fn from_instant(instant: Instant<'_>, offset: i32) -> Self {
        Self::from(instant.to_text(offset))
    }

    pub(super) fn reading(&self) -> Option<(Instant<'_>, i32)> {
        read(self.as_str())
    }

    fn key(&self) -> Key<'_> {
        Key::of(self.as_str())
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("DateTime").field(&self.as_str()).finish()
    }
}

/// No text.
impl Default for DateTime {
    fn default() -> Self {
        Self::from("")
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Any text, a date or not.
impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

/// Any text, a date or not.
impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        Self(match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(room), Ok(length)) => {
                room.copy_from_slice(text.as_bytes());
                Text::Short { length, bytes }
            }
            _ => Text::Long(text.into()),
        })
    }
}

/// To the nanosecond, in UTC.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        Self::from_instant(Instant::from_system(time), 0)
    }
}

impl From<DateTime> for String {
    fn from(date: DateTime) -> Self {
        match date.0 {
            Text::Long(text) => text.into(),
            Text::Short { .. } => date.as_str().to_owned(),
        }
    }
}

/// Only a date with a time, where `From` takes any text.
impl FromStr for DateTime {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match read(text) {
            Some(_) => Ok(Self::from(text)),
            None => Err(ParseError::new(text, A_DATE)),
        }
    }
}

/// As the text.
impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Any text, a date or not.
impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl Encode for DateTime {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

impl Parse for DateTime {
    fn parse(&mut self, text: &str) {
        *self = Self::from(text);
    }
}

impl Value for DateTime {
    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Parse(self)
    }

    #[inline]
    fn slot_of(option: &mut Option<Self>) -> Slot<'_> {
        Slot::Parse(option.insert(Self::blank()))
    }
}

#[cfg(test)]
mod tests {
    use super::{DateTime, SHORT, Text};
    use crate::wire::decode::from_slice;
    use crate::wire::encode::to_vec;

    #[test]
    fn a_text_stays_what_it_is_however_long() {
        for length in [0, 1, SHORT - 1, SHORT, SHORT + 1, 255, 256, 291, 1000] {
            for unit in ["1", "é", "\0"] {
                let text = unit.repeat(length);
                let date = DateTime::from(text.as_str());
                assert_eq!(date.as_str(), text);
                assert_eq!(format!("{date:?}"), format!("DateTime({text:?})"));
                assert_eq!(String::from(DateTime::from(text.clone())), text);
                let json = to_vec(&date);
                assert_eq!(from_slice::<DateTime>(&json).expect("a text").as_str(), text);
            }
        }
        assert_eq!(DateTime::default().as_str(), "");
    }

    #[test]
    fn a_date_takes_no_memory_of_its_own() {
        for text in ["2026-05-29T22:18:01.123456789+02:00", "2026-05-29T20:18:01Z", ""] {
            let date: DateTime = from_slice(format!("{text:?}").as_bytes()).expect("a text");
            assert!(matches!(date.0, Text::Short { .. }), "{text}");
        }
        // What is longer is no date that anybody writes, and has its memory.
        assert!(matches!(DateTime::from("1".repeat(SHORT + 1)).0, Text::Long(_)));
        // In a model a date is as wide as it is short, and none is no wider.
        assert_eq!((size_of::<DateTime>(), size_of::<Option<DateTime>>()), (40, 40));
    }

    #[test]
    fn what_servers_write_is_read() {
        for (text, milliseconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59.999Z", -1),
            ("2000-02-29T12:00:00Z", 951_825_600_000),
            ("2000-03-01T00:00:00z", 951_868_800_000),
            ("2100-03-01T00:00:00Z", 4_107_542_400_000),
            ("2021-05-29T20:18:01+0000", 1_622_319_481_000),
            ("2021-05-29T20:18:01+00:00", 1_622_319_481_000),
            ("2021-05-29T22:18:01+02", 1_622_319_481_000),
            ("2021-05-29T15:48:01.5-04:30", 1_622_319_481_500),
            ("2021-05-29 20:18:01.123456789", 1_622_319_481_123),
            ("2021-05-29T20:18:01.25", 1_622_319_481_250),
        ] {
            assert_eq!(DateTime::from(text).unix_milliseconds(), Some(milliseconds), "{text}");
        }
        for text in [
            "",
            "2021-05-29",
            "2021-13-29T20:18:01Z",
            "2021-00-29T20:18:01Z",
            "2021-05-00T20:18:01Z",
            "2021-05-29T24:18:01Z",
            "2021-05-29T20:60:01Z",
            "2021-05-29T20:18:61Z",
            "2021-05-29T20:18:01.Z",
            "2021-05-29T20:18:01+2",
            "2021-05-29T20:18:01+02:0",
            "2021-05-29T20:18:01+02:00x",
            "2021-05-29T20:18:01é",
            "+021-05-29T20:18:01Z",
            "2021-05-29T20:18:01.٣Z",
        ] {
            assert_eq!(DateTime::from(text).unix_milliseconds(), None, "{text}");
        }
    }
}
