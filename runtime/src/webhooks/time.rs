//! In `webhooks`: when an event took place, however the API writes that.

use std::time::{Duration, SystemTime};

use crate::wire::{DateTime, Timestamp};

/// Numbers from here on count milliseconds: as seconds they would lie in the year 5138.
const MILLISECONDS_FROM: u64 = 100_000_000_000;

/// What a text says: a date of RFC 3339 or one near it, a date of HTTP, a number of seconds or of
/// milliseconds since the beginning of 1970. What is none of these is kept.
pub(super) fn read(text: &str) -> DateTime {
    if let Ok(number) = text.parse::<i64>() {
        let milliseconds = match number.unsigned_abs() < MILLISECONDS_FROM {
            true => number * 1000,
            false => number,
        };
        if let Some(time) = Timestamp::from_unix_milliseconds(milliseconds).to_system_time() {
            return time.into();
        }
    }
    match httpdate::parse_http_date(text) {
        Ok(time) => time.into(),
        Err(_) => text.into(),
    }
}

/// How far a time is from now, in either direction; none where it is no time.
pub(super) fn distance(time: &DateTime, now: SystemTime) -> Option<Duration> {
    let time = time.to_system_time()?;
    Some(now.duration_since(time).unwrap_or_else(|ahead| ahead.duration()))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{distance, read};

    #[test]
    fn every_way_to_write_a_time_is_read() {
        for text in [
            "2021-05-29T20:18:01Z",
            "2021-05-30T06:18:01+1000",
            "Sat, 29 May 2021 20:18:01 GMT",
            "1622319481",
            "1622319481000",
        ] {
            assert_eq!(read(text).unix_milliseconds(), Some(1_622_319_481_000), "{text}");
        }
        for text in ["", "soon", "99999999999999999999", "-"] {
            assert_eq!(read(text).unix_milliseconds(), None, "{text}");
            assert_eq!(read(text).as_str(), text);
        }
        for text in ["9223372036854775807", "-9223372036854775808"] {
            let _ = read(text);
        }
    }

    #[test]
    fn what_lies_ahead_is_as_far_as_what_is_past() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_622_319_481);
        assert_eq!(distance(&read("1622319471"), now), Some(Duration::from_secs(10)));
        assert_eq!(distance(&read("1622319491"), now), Some(Duration::from_secs(10)));
        assert_eq!(distance(&read("soon"), now), None);
    }
}
