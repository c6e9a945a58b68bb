//! In `wire`: dates with times as texts, and the instants that they say.

use std::time::{Duration, SystemTime};

const NANOSECONDS: u32 = 1_000_000_000;
const SECONDS_OF_A_DAY: i64 = 86_400;

/// A point in time since the beginning of 1970, UTC, as exactly as a text says it. Leap seconds count as
/// the second that follows them, as clocks of computers have it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Instant<'a> {
    pub(super) seconds: i64,
    pub(super) nanoseconds: u32,
    /// Digits below a nanosecond, without zeros at the end.
    finer: &'a str,
}

impl Instant<'_> {
    pub(super) const fn new(seconds: i64, nanoseconds: u32) -> Self {
        Self { seconds, nanoseconds, finer: "" }
    }

    pub(super) fn from_milliseconds(milliseconds: i64) -> Self {
        let beyond = u32::try_from(milliseconds.rem_euclid(1000)).unwrap_or_default();
        Self::new(milliseconds.div_euclid(1000), beyond * 1_000_000)
    }

    pub(super) fn from_nanoseconds(nanoseconds: i128) -> Self {
        let beyond = u32::try_from(nanoseconds.rem_euclid(NANOSECONDS.into())).unwrap_or_default();
        let seconds = nanoseconds.div_euclid(NANOSECONDS.into());
        Self::new(seconds.clamp(i64::MIN.into(), i64::MAX.into()) as i64, beyond)
    }

    pub(super) fn from_system(time: SystemTime) -> Self {
        let nanoseconds = |distance: Duration| i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
        Self::from_nanoseconds(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => nanoseconds(since),
            Err(before) => -nanoseconds(before.duration()),
        })
    }

    /// Milliseconds, what is finer cut off; none where they are more than 64 bits hold.
    pub(super) fn milliseconds(self) -> Option<i64> {
        self.seconds.checked_mul(1000)?.checked_add(i64::from(self.nanoseconds / 1_000_000))
    }

    /// On the system's clock, as finely as that goes.
    pub(super) fn to_system(self) -> Option<SystemTime> {
        let whole = Duration::from_secs(self.seconds.unsigned_abs());
        let whole = if self.seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        whole?.checked_add(Duration::from_nanos(self.nanoseconds.into()))
    }

    /// As RFC 3339 writes it, on a clock that is so many seconds ahead of UTC; years beyond its four
    /// digits as ISO 8601 expands them, with a sign. An offset that cannot be written makes it UTC.
    pub(super) fn to_text(self, offset: i32) -> String {
        let local = self.seconds.checked_add(offset.into()).filter(|_| offset % 60 == 0);
        let (local, offset) = local.map_or((self.seconds, 0), |local| (local, offset));
        let (year, month, day) = date(local.div_euclid(SECONDS_OF_A_DAY));
        let time = local.rem_euclid(SECONDS_OF_A_DAY);
        let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
        let year = match year {
            0..=9999 => format!("{year:04}"),
            _ => format!("{year:+05}"),
        };
        let fraction = match self.nanoseconds {
            0 => String::new(),
            fine if fine % 1_000_000 == 0 => format!(".{:03}", fine / 1_000_000),
            fine if fine % 1000 == 0 => format!(".{:06}", fine / 1000),
            fine => format!(".{fine:09}"),
        };
        let zone = match (offset, offset.unsigned_abs() / 60) {
            (0, _) => "Z".to_owned(),
            (..0, minutes) => format!("-{:02}:{:02}", minutes / 60, minutes % 60),
            (_, minutes) => format!("+{:02}:{:02}", minutes / 60, minutes % 60),
        };
        format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}")
    }
}

/// What a text is not that should be one of these.
pub(super) const A_DATE: &str = "a date with a time";

/// What is compared: texts that are no dates stand before all instants.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key<'a> {
    Text(&'a str),
    Instant(Instant<'a>),
}

impl<'a> Key<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        read(text).map_or(Self::Text(text), |(instant, _)| Self::Instant(instant))
    }
}

/// Equality, order and hash of a type by its key.
macro_rules! compared_by_key {
    ($type:ty) => {
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0 || self.key() == other.key()
            }
        }

        impl Eq for $type {}

        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $type {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.key().cmp(&other.key())
            }
        }

        impl ::std::hash::Hash for $type {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.key().hash(state);
            }
        }
    };
}

pub(super) use compared_by_key;

/// Reads RFC 3339 and its neighbours that servers write: a blank for the `T`, `+0000`, no zone, which
/// is UTC; years of more than four digits behind a sign. Gives the instant, and how many seconds the clock
/// that shows it is ahead of UTC.
pub(super) fn read(text: &str) -> Option<(Instant<'_>, i32)> {
    let (year, rest) = year(text)?;
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
        && (1..=days_of(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        // A leap second.
        && second <= 60
        && !fraction.is_empty();
    let offset = offset(zone).filter(|_| is_time)?;
    let of_the_day = hour * 3600 + minute * 60 + second - i64::from(offset);
    let seconds = i128::from(days(year, month, day)) * i128::from(SECONDS_OF_A_DAY) + i128::from(of_the_day);
    let seconds = seconds.try_into().ok()?;
    let (fine, finer) = fraction.split_at(fraction.len().min(9));
    let nanoseconds = fine.parse::<u32>().ok()? * 10_u32.pow(9 - u32::try_from(fine.len()).ok()?);
    let instant = Instant { seconds, nanoseconds, finer: finer.trim_end_matches('0') };
    Some((instant, offset))
}

/// Four digits, or at least as many behind a sign.
fn year(text: &str) -> Option<(i64, &str)> {
    let sign = match text.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return number(text, 4),
    };
    let rest = &text[1..];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    // A clock of 64 bits gets no further than twelve.
    let (year, rest) = (4..=12).contains(&digits).then(|| number(rest, digits))??;
    Some((sign * year, rest))
}

/// A number of so many digits, and what follows.
fn number(text: &str, digits: usize) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(digits)?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| is_number)?, rest))
}

/// Seconds that a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i32> {
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
    let is_zone = rest.is_empty() && hours < 24 && minutes < 60;
    i32::try_from(sign * (hours * 3600 + minutes * 60)).ok().filter(|_| is_zone)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// From the first of March of the year 0 to the beginning of 1970.
const DAYS_BEFORE_1970: i64 = 719_468;
const DAYS_OF_400_YEARS: i64 = 146_097;

/// Days from the beginning of 1970 to a date of the Gregorian calendar. Years begin in March here, so
/// that the leap day is the last of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before_year = year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    before_year + (153 * month + 2) / 5 + day - 1 - DAYS_BEFORE_1970
}

/// The date, as year, month and day, so many days after the beginning of 1970.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + DAYS_BEFORE_1970;
    let (cycle, day) = (days.div_euclid(DAYS_OF_400_YEARS), days.rem_euclid(DAYS_OF_400_YEARS));
    // Without the leap days that came before it within these 400 years, the last of which has no century.
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (year * 365 + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = (cycle * 400 + year, month + 3);
    if month > 12 { (year + 1, month - 12, day) } else { (year, month, day) }
}

#[cfg(test)]
mod tests {
    use super::{Instant, SECONDS_OF_A_DAY, date, days, read};

    #[test]
    fn every_day_of_the_calendar_is_told_and_found() {
        let mut told = Vec::new();
        for day in -800_000..=800_000 {
            let (year, month, day_of_month) = date(day);
            assert_eq!(days(year, month, day_of_month), day);
            told.push((year, month, day_of_month));
        }
        assert!(told.is_sorted(), "each day comes after the one before it");
        assert_eq!(date(0), (1970, 1, 1));
        assert_eq!(date(11_016), (2000, 2, 29));
    }

    #[test]
    fn what_is_written_is_read_as_the_same_instant() {
        let mut count = 0;
        for day in (-900_000..4_000_000).step_by(1009) {
            for (second, fine) in [(0, 0), (1, 1), (43_199, 250_000_000), (86_399, 999_999_999)] {
                for offset in [0, 3600, -16_200, 50_400, -60, 86_340, -86_340, 3601] {
                    let instant = Instant::new(day * SECONDS_OF_A_DAY + second, fine);
                    let text = instant.to_text(offset);
                    let reading = read(&text).unwrap_or_else(|| panic!("{text} is a date"));
                    assert!(reading.0 == instant, "{text}");
                    assert_eq!(reading.1, if offset % 60 == 0 { offset } else { 0 }, "{text}");
                    count += 1;
                }
            }
        }
        assert!(count > 100_000);
    }

    #[test]
    fn the_ends_of_time_are_no_panic() {
        for seconds in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX] {
            for offset in [-86_340, 0, 86_340] {
                let text = Instant::new(seconds, 999_999_999).to_text(offset);
                let instant = read(&text).map(|(instant, _)| (instant.seconds, instant.nanoseconds));
                assert_eq!(instant, Some((seconds, 999_999_999)), "{text}");
            }
            assert!(
                Instant::new(seconds, 0)
                    .to_system()
                    .is_none_or(|time| Instant::from_system(time).seconds == seconds)
            );
        }
        assert!(read("+999999999999-12-31T23:59:59Z").is_none());
        assert!(read("-999999999999-01-01T00:00:00Z").is_none());
    }
}
