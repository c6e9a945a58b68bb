//! In `wire`: points in time as those crates have them whose features are on.
//!
//! Towards a wire type nothing can fail, since it takes any text; from one, what came may be no date.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use crate::wire::date_time::DateTime;
use crate::wire::instant::{A_DATE, Instant};
use crate::wire::parse_error::ParseError;
use crate::wire::timestamp::Timestamp;

/// `TryFrom` of both wire types, owned and borrowed, for a type of another crate. What reads it is given
/// the instant and the seconds that the clock is ahead of UTC, and gives none where the type does not
/// reach so far.
macro_rules! try_into {
    ($($target:ty, $read:expr, $expected:literal;)*) => {
        $(
            $crate::wire::convert::try_into!(@from DateTime Timestamp, $target, $read, $expected);
        )*
    };
    (@from $($wire:ident)*, $target:ty, $read:expr, $expected:literal) => {
        $(
            /// # Errors
            /// Where a text came that is no date with a time, or one that the type does not reach.
            impl TryFrom<&$wire> for $target {
                type Error = $crate::wire::parse_error::ParseError;

                fn try_from(wire: &$wire) -> Result<Self, Self::Error> {
                    $crate::wire::convert::read(wire, $read, $expected)
                }
            }

            /// # Errors
            /// Where a text came that is no date with a time, or one that the type does not reach.
            impl TryFrom<$wire> for $target {
                type Error = $crate::wire::parse_error::ParseError;

                fn try_from(wire: $wire) -> Result<Self, Self::Error> {
                    Self::try_from(&wire)
                }
            }
        )*
    };
}

use try_into;

/// A point in time on the wire.
trait Wire: ToString {
    fn reading(&self) -> Option<(Instant<'_>, i32)>;
}

impl Wire for DateTime {
    fn reading(&self) -> Option<(Instant<'_>, i32)> {
        self.reading()
    }
}

impl Wire for Timestamp {
    fn reading(&self) -> Option<(Instant<'_>, i32)> {
        self.reading()
    }
}

fn read<T>(
    wire: &impl Wire,
    read: impl FnOnce(Instant<'_>, i32) -> Option<T>,
    expected: &'static str,
) -> Result<T, ParseError> {
    match wire.reading() {
        Some((instant, offset)) => {
            read(instant, offset).ok_or_else(|| ParseError::new(&wire.to_string(), expected))
        }
        None => Err(ParseError::new(&wire.to_string(), A_DATE)),
    }
}
