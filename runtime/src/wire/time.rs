//! In `wire`: points in time, as texts and as numbers.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::wire::model::{Encode, Slot, Value, View, Whole};

/// A point in time, as the text that came.
///
/// Servers differ in zone and in fraction digits, so the text is what is kept and sent back.
///
/// ```
/// use bitbucket_runtime::wire::DateTime;
///
/// let updated = DateTime::from("2026-05-29T22:18:01.25+02:00");
/// assert_eq!(updated.unix_milliseconds(), Some(1_780_085_881_250));
/// assert_eq!(updated.as_str(), "2026-05-29T22:18:01.25+02:00");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Milliseconds since the beginning of 1970, UTC; none where the text is no date with a time. A
    /// text without a zone is taken for UTC.
    #[must_use]
    pub fn unix_milliseconds(&self) -> Option<i64> {
        read(&self.0)
    }

    /// The same on the system's clock; fractions below a millisecond are cut off.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        system_time(read(&self.0)?)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
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
/// ```
/// use bitbucket_runtime::wire::{self, Timestamp};
///
/// let created: Timestamp = wire::from_slice(b"1622319481000").unwrap();
/// assert_eq!(created, Timestamp::from_unix_milliseconds(1_622_319_481_000));
/// let created: Timestamp = wire::from_slice(br#""2021-05-29T20:18:01+0000""#).unwrap();
/// assert_eq!(created.unix_milliseconds(), Some(1_622_319_481_000));
/// assert_eq!(wire::to_vec(&created), br#""2021-05-29T20:18:01+0000""#);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Given);

#[derive(Clone, PartialEq, Eq, Hash)]
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

    /// Milliseconds since the beginning of 1970, UTC; none where a text came that is no date with a
    /// time.
    #[must_use]
    pub fn unix_milliseconds(&self) -> Option<i64> {
        match &self.0 {
            Given::Milliseconds(milliseconds) => Some(*milliseconds),
            Given::Text(text) => read(text),
        }
    }

    /// The same on the system's clock.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        system_time(self.unix_milliseconds()?)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Given::Milliseconds(milliseconds) => fmt::Display::fmt(milliseconds, formatter),
            Given::Text(text) => formatter.write_str(text),
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

/// To the millisecond.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let milliseconds = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(i64::MAX);
        Self::from_unix_milliseconds(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => milliseconds(since),
            Err(before) => -milliseconds(before.duration()),
        })
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

fn system_time(milliseconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_millis(milliseconds.unsigned_abs());
    if milliseconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    }
}

/// Reads RFC 3339 and its neighbours that servers write: a blank for the `T`, `+0000`, no zone.
fn read(text: &str) -> Option<i64> {
    let (year, rest) = number(text, 4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2)?;
    let (hour, rest) = number(rest.strip_prefix(['T', 't', ' '])?, 2)?;
    let (minute, rest) = number(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = number(rest.strip_prefix(':')?, 2)?;
    let (fraction, zone) = match rest.strip_prefix(['.', ',']) {
        Some(digits) => {
            digits.split_at(digits.find(|digit: char| !digit.is_ascii_digit()).unwrap_or(digits.len()))
        }
        None => ("0", rest),
    };
    let is_time = (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        // A leap second.
        && second <= 60
        && !fraction.is_empty();
    let milliseconds: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset(zone)?;
    is_time.then_some(seconds * 1000 + milliseconds)
}

/// A number of so many digits, and what follows.
fn number(text: &str, digits: usize) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(digits)?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| is_number)?, rest))
}

/// Seconds that a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "" | "Z" | "z") {
        return Some(0);
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = number(rest, 2)?;
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let (minutes, rest) = if rest.is_empty() { (0, rest) } else { number(rest, 2)? };
    rest.is_empty().then_some(sign * (hours * 3600 + minutes * 60))
}

/// Days from the beginning of 1970 to a date of the Gregorian calendar. Years begin in March here, so
/// that the leap day is the last of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before_year = year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    before_year + (153 * month + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{DateTime, Timestamp, read};
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
            assert_eq!(read(text), Some(milliseconds), "{text}");
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
            assert_eq!(read(text), None, "{text}");
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
