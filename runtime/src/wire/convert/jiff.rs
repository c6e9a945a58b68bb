//! In `wire`: points in time of the crate `jiff`.

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp as Jiff, ZonedDateTime};

use crate::wire::convert::try_into;
use crate::wire::date_time::DateTime;
use crate::wire::instant::Instant;
use crate::wire::timestamp::Timestamp;

fn utc(instant: Instant<'_>) -> Option<Jiff> {
    let nanoseconds = i128::from(instant.seconds) * 1_000_000_000 + i128::from(instant.nanoseconds);
    Jiff::from_nanosecond(nanoseconds).ok()
}

fn zoned(instant: Instant<'_>, offset: i32) -> Option<ZonedDateTime> {
    Some(ZonedDateTime::new(utc(instant)?, TimeZone::fixed(Offset::from_seconds(offset).ok()?)))
}

/// To the nanosecond, in UTC.
impl From<Jiff> for DateTime {
    fn from(time: Jiff) -> Self {
        Self::from_instant(Instant::from_nanoseconds(time.as_nanosecond()), 0)
    }
}

/// To the nanosecond, on the clock of its zone; the name of the zone has no place in the text.
impl From<&ZonedDateTime> for DateTime {
    fn from(time: &ZonedDateTime) -> Self {
        let instant = Instant::from_nanoseconds(time.timestamp().as_nanosecond());
        Self::from_instant(instant, time.offset().seconds())
    }
}

/// To the nanosecond, on the clock of its zone; the name of the zone has no place in the text.
impl From<ZonedDateTime> for DateTime {
    fn from(time: ZonedDateTime) -> Self {
        Self::from(&time)
    }
}

/// To the millisecond before it.
impl From<Jiff> for Timestamp {
    fn from(time: Jiff) -> Self {
        Self::from_instant(Instant::from_nanoseconds(time.as_nanosecond()))
    }
}

/// To the millisecond before it.
impl From<&ZonedDateTime> for Timestamp {
    fn from(time: &ZonedDateTime) -> Self {
        Self::from(time.timestamp())
    }
}

/// To the millisecond before it.
impl From<ZonedDateTime> for Timestamp {
    fn from(time: ZonedDateTime) -> Self {
        Self::from(time.timestamp())
    }
}

try_into! {
    Jiff, |instant, _| utc(instant), "a date that `jiff` reaches";
    ZonedDateTime, zoned, "a date that `jiff` reaches";
}
