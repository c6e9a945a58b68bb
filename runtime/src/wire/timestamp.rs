//! In `wire`: points in time, as numbers of milliseconds.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::decode::deserialize;
use crate::wire::instant::{Instant, Key, compared_by_key, read};
use crate::wire::model::{Encode, Slot, Value, View, Whole};
use crate::wire::parse_error::ParseError;

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

compared_by_key!(Timestamp);

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
            Given::Text(text) => Key::of(text),
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

    #[inline]
    fn slot_of(option: &mut Option<Self>) -> Slot<'_> {
        Slot::Whole(option.insert(Self::blank()))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::Timestamp;
    use crate::wire::decode::from_slice;
    use crate::wire::encode::to_vec;

    #[test]
    fn times_are_those_of_the_system() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_622_319_481_500);
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
