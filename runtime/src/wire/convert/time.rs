//! In `wire`: points in time of the crate `time`.

use time::{OffsetDateTime, UtcDateTime, UtcOffset};

use crate::wire::convert::try_into;
use crate::wire::date_time::DateTime;
use crate::wire::instant::Instant;
use crate::wire::timestamp::Timestamp;

fn utc(instant: Instant<'_>) -> Option<UtcDateTime> {
    let nanoseconds = i128::from(instant.seconds) * 1_000_000_000 + i128::from(instant.nanoseconds);
    UtcDateTime::from_unix_timestamp_nanos(nanoseconds).ok()
}

fn with_offset(instant: Instant<'_>, offset: i32) -> Option<OffsetDateTime> {
    utc(instant)?.checked_to_offset(UtcOffset::from_whole_seconds(offset).ok()?)
}

/// To the nanosecond, on the clock that it has, or in UTC where that is ahead by more than whole minutes.
impl From<OffsetDateTime> for DateTime {
    fn from(time: OffsetDateTime) -> Self {
        let instant = Instant::from_nanoseconds(time.unix_timestamp_nanos());
        Self::from_instant(instant, time.offset().whole_seconds())
    }
}

/// To the nanosecond.
impl From<UtcDateTime> for DateTime {
    fn from(time: UtcDateTime) -> Self {
        Self::from_instant(Instant::from_nanoseconds(time.unix_timestamp_nanos()), 0)
    }
}

/// To the millisecond before it.
impl From<OffsetDateTime> for Timestamp {
    fn from(time: OffsetDateTime) -> Self {
        Self::from_instant(Instant::from_nanoseconds(time.unix_timestamp_nanos()))
    }
}

/// To the millisecond before it.
impl From<UtcDateTime> for Timestamp {
    fn from(time: UtcDateTime) -> Self {
        Self::from_instant(Instant::from_nanoseconds(time.unix_timestamp_nanos()))
    }
}

try_into! {
    OffsetDateTime, with_offset, "a date that `time` reaches";
    UtcDateTime, |instant, _| utc(instant), "a date that `time` reaches";
}
