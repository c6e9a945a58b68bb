//! In `wire`: points in time of the crate `chrono`.

use chrono::{DateTime as Chrono, FixedOffset, Offset, TimeZone, Utc};

use crate::wire::convert::try_into;
use crate::wire::date_time::DateTime;
use crate::wire::instant::Instant;
use crate::wire::timestamp::Timestamp;

fn instant<Z: TimeZone>(time: &Chrono<Z>) -> Instant<'static> {
    // Leap seconds are nanoseconds beyond the second before them.
    let nanoseconds = i128::from(time.timestamp()) * 1_000_000_000;
    Instant::from_nanoseconds(nanoseconds + i128::from(time.timestamp_subsec_nanos()))
}

fn utc(instant: Instant<'_>) -> Option<Chrono<Utc>> {
    Chrono::from_timestamp(instant.seconds, instant.nanoseconds)
}

/// To the nanosecond, on the clock that it has, or in UTC where that is ahead by more than whole minutes.
impl<Z: TimeZone> From<Chrono<Z>> for DateTime {
    fn from(time: Chrono<Z>) -> Self {
        Self::from_instant(instant(&time), time.offset().fix().local_minus_utc())
    }
}

/// To the millisecond before it.
impl<Z: TimeZone> From<Chrono<Z>> for Timestamp {
    fn from(time: Chrono<Z>) -> Self {
        Self::from_instant(instant(&time))
    }
}

try_into! {
    Chrono<Utc>, |instant, _| utc(instant), "a date that `chrono` reaches";
    Chrono<FixedOffset>,
        |instant, offset| Some(utc(instant)?.with_timezone(&FixedOffset::east_opt(offset)?)),
        "a date that `chrono` reaches";
}
