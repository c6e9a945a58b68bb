//! In `wire`: points in time, as texts and as numbers.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::decode::deserialize;
use crate::wire::instant::{Instant, read};
use crate::wire::model::{Encode, Slot, Value, View, Whole};
use crate::wire::parse_error::ParseError;

/// What a text is not that should be one of these.
pub(super) const A_DATE: &str = "a date with a time";

/// What is compared: texts that are no dates stand before all instants.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key<'a> {
    Text(&'a str),
    Instant(Instant<'a>),
}

/// Equality, order and hash by the key.
macro_rules! compared_by_key {
    ($($type:ty),*) => {
        $(
            impl PartialEq for $type {
                fn eq(&self, other: &Self) -> bool {
                    self.0 == other.0 || self.key() == other.key()
                }
            }

            impl Eq for $type {}

            impl PartialOrd for $type {
                fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                    Some(self.cmp(other))
                }
            }

            impl Ord for $type {
                fn cmp(&self, other: &Self) -> Ordering {
                    self.key().cmp(&other.key())
                }
            }

            impl Hash for $type {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    self.key().hash(state);
                }
            }
        )*
    };
}

compared_by_key!(DateTime, Timestamp);

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
#[derive(Clone, Debug, Default)]
pub struct DateTime(String);

impl DateTime {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
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
        Self(instant.to_text(offset))
    }

    pub(super) fn reading(&self) -> Option<(Instant<'_>, i32)> {
        read(&self.0)
    }

    fn key(&self) -> Key<'_> {
        self.reading().map_or(Key::Text(&self.0), |(instant, _)| Key::Instant(instant))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Any text, a date or not.
impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Any text, a date or not.
impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
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
        date.0
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
        serializer.serialize_str(&self.0)
    }
}

/// Any text, a date or not.
impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl Encode for DateTime {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }
}

impl Value for DateTime {
    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(&mut self.0)
    }
}

/// A point in time from a server that counts milliseconds.
///
/// Some of its answers hold a text in the same place: that is kept, and sent back, as it came.
///
/// Equality, order and hash are those of the instant, whichever way it came; a text that is no date with
/// a time equals the same text only, and comes before all instants.
///
/// ```
/// use bitbucket_runtime::wire::{self, Timestamp};
///
/// let created: Timestamp = wire::from_slice(b"1622319481000").unwrap();
/// assert_eq!(created, Timestamp::from_unix_milliseconds(1_622_319_481_000));
/// let created: Timestamp = wire::from_slice(br#""2021-05-29T20:18:01+0000""#).unwrap();
/// assert_eq!(created.unix_milliseconds(), Some(1_622_319_481_000));
/// assert_eq!(wire::to_vec(&created), br#""2021-05-29T20:18:01+0000""#);
/// ```
#[derive(Clone)]
pub struct Timestamp(Given);

#[derive(Clone, PartialEq)]
enum Given {
    Milliseconds(i64),
    Text(Box<str>),
}

impl Timestamp {
    /// This many milliseconds after the beginning of 1970, UTC.
    #[must_use]
    pub const fn from_unix_milliseconds(milliseconds: i64) -> Self {
        Self(Given::Milliseconds(milliseconds))
    }

    pub(super) fn from_instant(instant: Instant<'_>) -> Self {
        let end = if instant.seconds < 0 { i64::MIN } else { i64::MAX };
        Self::from_unix_milliseconds(instant.milliseconds().unwrap_or(end))
    }

    /// Milliseconds since the beginning of 1970, UTC; none where a text came that is no date with a
    /// time.
    #[must_use]
    pub fn unix_milliseconds(&self) -> Option<i64> {
        match &self.0 {
            Given::Milliseconds(milliseconds) => Some(*milliseconds),
            Given::Text(text) => read(text)?.0.milliseconds(),
        }
    }

    /// The same on the system's clock; a text to the nanosecond where that goes so far.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.reading()?.0.to_system()
    }

    pub(super) fn reading(&self) -> Option<(Instant<'_>, i32)> {
        match &self.0 {
            Given::Milliseconds(milliseconds) => Some((Instant::from_milliseconds(*milliseconds), 0)),
            Given::Text(text) => read(text),
        }
    }

    fn key(&self) -> Key<'_> {
        match &self.0 {
            Given::Milliseconds(milliseconds) => Key::Instant(Instant::from_milliseconds(*milliseconds)),
            Given::Text(text) => read(text).map_or(Key::Text(text), |(instant, _)| Key::Instant(instant)),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Given::Milliseconds(milliseconds) => fmt::Display::fmt(milliseconds, formatter),
            Given::Text(text) => formatter.pad(text),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Given::Milliseconds(milliseconds) => fmt::Debug::fmt(milliseconds, formatter),
            Given::Text(text) => fmt::Debug::fmt(text, formatter),
        }
    }
}

/// To the millisecond before it; a time that milliseconds of 64 bits do not reach becomes the last that
/// they do.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self::from_instant(Instant::from_system(time))
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> Self {
        match timestamp.0 {
            Given::Milliseconds(milliseconds) => milliseconds.to_string(),
            Given::Text(text) => text.into(),
        }
    }
}

/// A number of milliseconds, or a date with a time, which is kept as it is.
impl FromStr for Timestamp {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match (text.parse(), read(text)) {
            (Ok(milliseconds), _) => Ok(Self::from_unix_milliseconds(milliseconds)),
            (_, Some(_)) => Ok(Self(Given::Text(text.into()))),
            _ => Err(ParseError::new(text, "a number of milliseconds and not a date with a time")),
        }
    }
}

/// As the number or the text that it came as.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Given::Milliseconds(milliseconds) => serializer.serialize_i64(*milliseconds),
            Given::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl Encode for Timestamp {
    fn view(&self) -> View<'_> {
        match &self.0 {
            Given::Milliseconds(milliseconds) => View::Integer(*milliseconds),
            Given::Text(text) => View::Text(text),
        }
    }
}

impl Whole for Timestamp {
    fn read(&mut self, json: &str) -> bool {
        let given = match serde_json::from_str(json) {
            Ok(milliseconds) => Some(Given::Milliseconds(milliseconds)),
            Err(_) => serde_json::from_str(json).ok().map(Given::Text),
        };
        given.map(|given| self.0 = given).is_some()
    }
}

impl Value for Timestamp {
    fn blank() -> Self {
        Self::from_unix_milliseconds(0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(self)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{DateTime, Timestamp};
    use crate::wire::decode::from_slice;
    use crate::wire::encode::to_vec;

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

    #[test]
    fn times_are_those_of_the_system() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_622_319_481_500);
        assert_eq!(DateTime::from("2021-05-29T20:18:01.5Z").to_system_time(), Some(time));
        assert_eq!(Timestamp::from(time), Timestamp::from_unix_milliseconds(1_622_319_481_500));
        assert_eq!(Timestamp::from(time).to_system_time(), Some(time));
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(7);
        assert_eq!(Timestamp::from(before).unix_milliseconds(), Some(-7));
        assert_eq!(Timestamp::from(before).to_system_time(), Some(before));
    }

    #[test]
    fn what_is_neither_number_nor_text_is_no_timestamp() {
        for json in ["1.5", "true", "{}", "[]", "99999999999999999999"] {
            assert!(from_slice::<Timestamp>(json.as_bytes()).is_err(), "{json}");
        }
        for json in ["0", "-1", "9223372036854775807", r#""soon""#] {
            let timestamp: Timestamp = from_slice(json.as_bytes()).expect("a timestamp");
            assert_eq!(to_vec(&timestamp), json.as_bytes());
        }
    }
}
