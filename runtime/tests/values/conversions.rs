//! To and from the types of other crates.

/// Dates that each of the three crates reaches, as the runtime writes them.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
const DATES: &[&str] = &[
    "0001-01-02T00:00:00Z",
    "1969-12-31T23:59:59.999999999Z",
    "1970-01-01T00:00:00Z",
    "2000-02-29T12:00:00.500Z",
    "2026-05-29T22:18:01.250+02:00",
    "2026-05-29T15:48:01.000001-04:30",
    "2026-05-29T20:18:01+14:00",
    "2026-05-29T20:18:01-00:30",
    "9999-12-30T00:00:00Z",
];

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod there_and_back {
    use std::fmt::{Debug, Display};

    use bitbucket_runtime::wire::{DateTime, ParseError, Timestamp};

    use super::DATES;

    /// Through a type that keeps the clock, and one that is in UTC.
    pub(super) fn every_date_comes_back<Z, U>(milliseconds: impl Fn(&U) -> i64)
    where
        Z: for<'a> TryFrom<&'a DateTime, Error = ParseError>
            + TryFrom<Timestamp, Error = ParseError>
            + Into<DateTime>
            + Into<Timestamp>
            + Debug
            + Clone,
        U: TryFrom<DateTime, Error = ParseError>
            + for<'a> TryFrom<&'a Timestamp, Error = ParseError>
            + Into<DateTime>
            + Into<Timestamp>
            + Debug
            + Clone,
    {
        for text in DATES {
            let date = DateTime::from(*text);
            let zoned = Z::try_from(&date).unwrap();
            let again: DateTime = zoned.clone().into();
            assert_eq!(again.as_str(), *text, "the clock is kept: {zoned:?}");
            let utc = U::try_from(date.clone()).unwrap();
            assert_eq!(milliseconds(&utc), date.unix_milliseconds().unwrap());
            let in_utc: DateTime = utc.clone().into();
            assert_eq!(in_utc, date);
            assert!(in_utc.as_str().ends_with('Z'), "{in_utc}");
            let stamps: [Timestamp; 2] = [zoned.into(), utc.into()];
            for stamp in stamps {
                assert_eq!(stamp, Timestamp::from_unix_milliseconds(date.unix_milliseconds().unwrap()));
                let utc: DateTime = U::try_from(&stamp).unwrap().into();
                let zoned: DateTime = Z::try_from(stamp).unwrap().into();
                assert_eq!(
                    (utc.as_str(), utc.unix_milliseconds()),
                    (zoned.as_str(), date.unix_milliseconds())
                );
            }
        }
        let refused = |text: &str, expected: &str| {
            let date = DateTime::from(text);
            let says = |error: &dyn Display| {
                assert_eq!(error.to_string(), format!("`{text}` is not a date {expected}"))
            };
            let error = Z::try_from(&date).unwrap_err();
            assert_eq!(error.text(), text);
            says(&error);
            says(&U::try_from(date).unwrap_err());
        };
        refused("soon", "with a time");
        refused("2026-02-30T00:00:00Z", "with a time");
        let far = "+99999999999-01-01T00:00:00Z";
        assert!(far.parse::<DateTime>().is_ok());
        assert_eq!(Z::try_from(&DateTime::from(far)).unwrap_err().text(), far);
        let far = Timestamp::from_unix_milliseconds(i64::MAX);
        assert_eq!(U::try_from(&far).unwrap_err().text(), i64::MAX.to_string());
        assert!(Z::try_from(far).is_err());
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use bitbucket_runtime::wire::{DateTime, Timestamp};
    use chrono::{FixedOffset, NaiveDate, TimeZone as _, Utc};

    #[test]
    fn dates_come_back_from_chrono() {
        super::there_and_back::every_date_comes_back::<chrono::DateTime<FixedOffset>, chrono::DateTime<Utc>>(
            chrono::DateTime::timestamp_millis,
        );
    }

    #[test]
    fn what_chrono_can_say_is_said() {
        let utc = Utc.with_ymd_and_hms(2026, 5, 29, 20, 18, 1).unwrap();
        assert_eq!(DateTime::from(utc).as_str(), "2026-05-29T20:18:01Z");
        // A zone that is ahead by seconds has no words in RFC 3339.
        let odd = utc.with_timezone(&FixedOffset::east_opt(3601).unwrap());
        assert_eq!(DateTime::from(odd).as_str(), "2026-05-29T20:18:01Z");
        let leap = NaiveDate::from_ymd_opt(2016, 12, 31)
            .unwrap()
            .and_hms_nano_opt(23, 59, 59, 1_500_000_000)
            .unwrap();
        assert_eq!(DateTime::from(leap.and_utc()), DateTime::from("2017-01-01T00:00:00.5Z"));
        for far in [chrono::DateTime::<Utc>::MIN_UTC, chrono::DateTime::<Utc>::MAX_UTC] {
            assert_eq!(chrono::DateTime::<Utc>::try_from(DateTime::from(far)), Ok(far));
            assert!(Timestamp::from(far).unix_milliseconds().is_some());
        }
    }

    #[test]
    fn chrono_reads_what_is_written_to_it() {
        for text in super::DATES {
            let read = chrono::DateTime::parse_from_rfc3339(text).unwrap();
            assert_eq!(DateTime::from(read).as_str(), *text);
        }
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use bitbucket_runtime::wire::DateTime;

    #[test]
    fn dates_come_back_from_jiff() {
        // Its own milliseconds are cut off towards 1970.
        let milliseconds =
            |time: &jiff::Timestamp| i64::try_from(time.as_nanosecond().div_euclid(1_000_000)).unwrap();
        super::there_and_back::every_date_comes_back::<jiff::ZonedDateTime, jiff::Timestamp>(milliseconds);
    }

    #[test]
    fn what_jiff_can_say_is_said() {
        for far in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
            assert_eq!(jiff::Timestamp::try_from(DateTime::from(far)).unwrap(), far);
        }
        for text in super::DATES {
            assert_eq!(DateTime::from(text.parse::<jiff::Timestamp>().unwrap()), DateTime::from(*text));
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use bitbucket_runtime::wire::DateTime;
    use time::{OffsetDateTime, UtcDateTime};

    #[test]
    fn dates_come_back_from_time() {
        let milliseconds =
            |time: &UtcDateTime| i64::try_from(time.unix_timestamp_nanos().div_euclid(1_000_000)).unwrap();
        super::there_and_back::every_date_comes_back::<OffsetDateTime, UtcDateTime>(milliseconds);
    }

    #[test]
    fn what_time_can_say_is_said() {
        for far in [UtcDateTime::MIN, UtcDateTime::MAX] {
            assert_eq!(UtcDateTime::try_from(DateTime::from(far)).unwrap(), far);
        }
        // The last instant of the calendar is beyond it on a clock that is ahead.
        assert!(OffsetDateTime::try_from(DateTime::from("9999-12-31T23:59:59-01:00")).is_err());
    }
}

#[cfg(any(feature = "uuid", feature = "url"))]
mod in_addresses {
    use bitbucket_runtime::{Operation, PathValue, Request, RequestOptions as _, wire::Json};

    pub(super) fn address(path: PathValue<'_>, query: impl Into<bitbucket_runtime::QueryValue>) -> String {
        static GET: Operation = Operation::get("things::get", "/things/{thing}");
        let request = Request::<Json>::new(&GET, &[path]).with_query("like", query);
        request.to_http("https://example.com").unwrap().uri().to_string()
    }
}

#[cfg(feature = "uuid")]
#[test]
fn an_id_stands_bare_in_an_address_of_which_nothing_is_known() {
    let id: uuid::Uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6".parse().unwrap();
    assert_eq!(
        in_addresses::address(id.into(), id),
        "https://example.com/things/f81d4fae-7dec-11d0-a765-00a0c91e6bf6?like=f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
    );
    let braced = id.braced().to_string();
    assert!(in_addresses::address((&braced).into(), &braced).ends_with(
        "/%7Bf81d4fae-7dec-11d0-a765-00a0c91e6bf6%7D?like=%7Bf81d4fae-7dec-11d0-a765-00a0c91e6bf6%7D"
    ));
    // A field of a model holds the text that came; `uuid` reads it with its braces.
    let field = Some(id.braced().to_string());
    assert_eq!(field.as_deref().map(uuid::Uuid::try_from), Some(Ok(id)));
}

#[cfg(feature = "url")]
#[test]
fn a_url_is_one_value_of_an_address() {
    let url = url::Url::parse("https://ci.example.com/a b?x=1&y").unwrap();
    let written = "https%3A%2F%2Fci.example.com%2Fa%2520b%3Fx%3D1%26y";
    let address = format!("https://example.com/things/{written}?like={written}");
    assert_eq!(in_addresses::address((&url).into(), &url), address);
    assert_eq!(in_addresses::address(url.clone().into(), url.clone()), address);
    // What takes a text takes a URL.
    let text: String = url.into();
    assert_eq!(text, "https://ci.example.com/a%20b?x=1&y");
}
