//! Points in time.

use std::collections::{BTreeSet, HashSet};
use std::time::{Duration, SystemTime};

use bitbucket_runtime::wire::{self, DateTime, Timestamp};

use crate::is_well_ordered;

/// Each line is one instant, and lines rise.
const INSTANTS: &[&[&str]] = &[
    &["-0001-12-31T23:59:59Z"],
    &["0000-01-01T00:00:00Z", "+0000-01-01T00:00:00Z"],
    &["1969-12-31T23:59:59.999Z", "1969-12-31T22:59:59.999-01:00"],
    &[
        "1970-01-01T00:00:00Z",
        "1970-01-01 00:00:00",
        "1969-12-31T14:00:00-10",
        "1970-01-01T00:00:00.000000000000Z",
    ],
    &["2026-05-29T20:18:01.249999999Z"],
    &[
        "2026-05-29T20:18:01.25Z",
        "2026-05-29T22:18:01.250+02:00",
        "2026-05-29t20:18:01,250000z",
        "2026-05-30T06:03:01.25+0945",
    ],
    &["2026-05-29T20:18:01.2500000001Z"],
    &["2026-05-29T20:18:01.25000000011Z"],
    &["2026-05-29T21:00:00+00:00"],
    &["9999-12-31T23:59:59Z"],
    &["+10000-01-01T00:00:00Z", "9999-12-31T23:00:00-01:00"],
];

const NO_DATES: &[&str] = &[
    "",
    "1622319481000",
    "2026-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-05-29T20:18:01+24:00",
    "2026-05-29T20:18:01+00:60",
    "next week",
    "+026-05-29T20:18:01Z",
];

#[test]
fn dates_are_compared_by_the_instant() {
    for (index, same) in INSTANTS.iter().enumerate() {
        for left in *same {
            for right in *same {
                assert_eq!(DateTime::from(*left), DateTime::from(*right));
            }
            for later in INSTANTS[index + 1..].iter().copied().flatten() {
                assert!(DateTime::from(*left) < DateTime::from(*later), "{left} {later}");
                let timestamps: [Timestamp; 2] = [left, later].map(|text| text.parse().unwrap());
                assert!(timestamps[0] < timestamps[1], "{timestamps:?}");
            }
        }
    }
}

#[test]
fn order_is_total_with_texts_that_are_no_dates() {
    let texts: Vec<&str> = INSTANTS.iter().copied().flatten().chain(NO_DATES).copied().collect();
    is_well_ordered(&texts.iter().map(|text| DateTime::from(*text)).collect::<Vec<_>>());
    let mut timestamps: Vec<Timestamp> =
        texts.iter().map(|text| wire::from_slice(format!("{text:?}").as_bytes()).unwrap()).collect();
    timestamps.extend([i64::MIN, -1, 0, 1_780_085_881_250, i64::MAX].map(Timestamp::from_unix_milliseconds));
    is_well_ordered(&timestamps);
    for text in NO_DATES {
        assert!(DateTime::from(*text) < DateTime::from("0000-01-01T00:00:00Z"), "{text}");
        assert_ne!(DateTime::from(*text), DateTime::from("soon"));
    }
}

#[test]
fn the_newest_of_several_is_a_date_where_any_is() {
    let dates = ["unknown", "2026-05-29T22:18:01+02:00", "2026-05-29T21:00:00Z", ""].map(DateTime::from);
    assert_eq!(dates.iter().max().map(DateTime::as_str), Some("2026-05-29T21:00:00Z"));
    let distinct: HashSet<DateTime> = dates.into_iter().chain(["2026-05-29T20:18:01Z".into()]).collect();
    assert_eq!(distinct.len(), 4);
    let sorted: BTreeSet<Option<DateTime>> = distinct.into_iter().map(Some).chain([None]).collect();
    assert_eq!(sorted.first(), Some(&None));
}

#[test]
fn a_number_and_a_text_can_be_the_same_instant() {
    let text: Timestamp = wire::from_slice(br#""2026-05-29T20:18:01.250Z""#).unwrap();
    assert_eq!(text, Timestamp::from_unix_milliseconds(1_780_085_881_250));
    assert!(Timestamp::from_unix_milliseconds(1_780_085_881_249) < text);
}

#[test]
fn only_dates_are_parsed() {
    for text in INSTANTS.iter().copied().flatten() {
        assert_eq!(text.parse::<DateTime>().unwrap().as_str(), *text);
        assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), *text);
    }
    for text in NO_DATES {
        assert_eq!(text.parse::<DateTime>().unwrap_err().text(), *text);
        assert_eq!(text.parse::<Timestamp>().is_ok(), *text == "1622319481000", "{text}");
        assert_eq!(DateTime::from(*text).to_string(), *text, "any text can be given");
    }
    for milliseconds in [i64::MIN, -1, 0, i64::MAX] {
        let timestamp = Timestamp::from_unix_milliseconds(milliseconds);
        assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
    }
}

#[test]
fn the_systems_clock_is_told_to_the_nanosecond() {
    for (seconds, nanoseconds, text) in [
        (0, 0, "1970-01-01T00:00:00Z"),
        (1_780_085_881, 250_000_000, "2026-05-29T20:18:01.250Z"),
        (1_780_085_881, 250_001_000, "2026-05-29T20:18:01.250001Z"),
        (1_780_085_881, 1, "2026-05-29T20:18:01.000000001Z"),
        (253_402_300_800, 0, "+10000-01-01T00:00:00Z"),
    ] {
        let time = SystemTime::UNIX_EPOCH + Duration::new(seconds, nanoseconds);
        let date = DateTime::from(time);
        assert_eq!((date.as_str(), date.to_system_time()), (text, Some(time)));
    }
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1);
    assert_eq!(DateTime::from(before).as_str(), "1969-12-31T23:59:59.999Z");
    assert_eq!(DateTime::from(before).to_system_time(), Some(before));
}

/// Every text that differs from a date in one character is a date with a time of its own, or none.
#[test]
fn no_text_near_a_date_is_a_panic() {
    let date = "2024-02-29T23:59:60.123456789012+13:45";
    let mut read = 0;
    for place in 0..date.len() {
        for other in ["", "0", "9", "-", "+", ":", ".", "T", "Z", " ", "é", "\u{0}", "99999999999999999999"]
        {
            let text = format!("{}{other}{}", &date[..place], &date[place + 1..]);
            let date = DateTime::from(text.as_str());
            assert_eq!(date.unix_milliseconds().is_some(), text.parse::<DateTime>().is_ok(), "{text}");
            read += usize::from(date.to_system_time().is_some());
        }
    }
    assert!((40..200).contains(&read), "{read}");
}
