//! Numbers.

use bitbucket_runtime::wire::{self, Json, Number};

use crate::{hash, is_well_ordered};

const TEXTS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "0e5",
    "1",
    "1.0",
    "1.10",
    "1.1",
    "11e-1",
    "0.11E+1",
    "-1.10",
    "100",
    "1e2",
    "1E+2",
    "0.1",
    "0.10000000000000000555",
    "9007199254740993",
    "9007199254740993.0",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "1.7976931348623157e308",
    "-2.2250738585072014e-308",
    "1e400",
    "10e399",
    "-1e400",
    "1e-400",
    "1e99999999999999999999999999999999999999999999",
    "1e-99999999999999999999999999999999999999999999",
];

fn number(text: &str) -> Number {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn digits_are_kept_on_every_way() {
    for text in TEXTS {
        let read: Number = wire::from_slice(text.as_bytes()).unwrap();
        assert_eq!((read.as_str(), read.to_string()), (*text, (*text).to_owned()));
        assert_eq!(wire::to_text(&read), *text);
        assert_eq!(number(text).as_str(), *text);
        assert_eq!(Json::from(read.clone()).as_str(), *text);
        assert_eq!(String::from(read), *text);
        // A page of numbers is read by another way than one that stands alone.
        let list: Vec<Number> = wire::from_slice(format!("[ {text} ,{text}]").as_bytes()).unwrap();
        assert_eq!(wire::to_text(&list), format!("[{text},{text}]"));
    }
}

#[test]
fn what_is_no_number_is_refused_with_its_text() {
    for text in [
        "", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "0x1", "NaN", "inf", "null", "\"1\"", "[1]", "1 2", "١",
    ] {
        let error = text.parse::<Number>().unwrap_err();
        assert_eq!(error.text(), text);
        assert_eq!(error.to_string(), format!("`{text}` is not a number as JSON has them"));
        // A number in quotes is one where a server sends it.
        let is_one = text.trim().trim_matches('"') == "1";
        assert!(wire::from_slice::<Number>(text.as_bytes()).is_err() || is_one, "{text}");
        assert!(serde_json::from_str::<Number>(text).is_err() || is_one, "{text}");
    }
    let long = "x\n".repeat(5000).parse::<Number>().unwrap_err();
    assert!(long.to_string().len() < 120 && !long.to_string().contains('\n'), "{long}");
}

#[test]
fn equality_order_and_hash_are_those_of_the_value() {
    let numbers: Vec<Number> = TEXTS
        .iter()
        .map(|text| number(text))
        .chain([Number::from(f64::NAN), Number::from(f32::INFINITY)])
        .collect();
    is_well_ordered(&numbers);
    for same in [
        &["0", "-0", "0.000", "0e7", "-0e-7"][..],
        &["1.1", "1.10", "11e-1", "0.11e1", "110e-2"],
        &["100", "1e2", "100.00", "0.01e4", "1E+2"],
        &["-1e400", "-10e399", "-0.1E401"],
        &["9007199254740993", "9007199254740993.0"],
    ] {
        for (left, right) in same.iter().zip(&same[1..]) {
            assert_eq!((number(left), hash(&number(left))), (number(right), hash(&number(right))));
        }
    }
    let rising = [
        "-1e400",
        "-2",
        "-1.5",
        "-1",
        "-1e-400",
        "0",
        "1e-400",
        "0.1",
        "0.10000000000000000555",
        "0.9",
        "1",
        "9007199254740992",
        "9007199254740993",
        "123456789012345678901234567890",
        "1e400",
    ]
    .map(number);
    assert!(rising.windows(2).all(|pair| pair[0] < pair[1]), "{rising:?}");
    assert!(Number::from(f64::NAN) < rising[0]);
}

/// Against what 64 bits say, for numbers that they hold exactly.
#[test]
fn order_is_that_of_numbers_of_64_bits() {
    let mut floats = vec![0.0, 1.5, 3.25e10, 7e-5, 1e100, 123.0, 0.5, 1e22, 5e-324, f64::MAX];
    floats.extend(floats.clone().into_iter().map(|float| -float));
    for left in &floats {
        for right in &floats {
            let compared = Number::from(*left).partial_cmp(&Number::from(*right));
            assert_eq!(compared, left.partial_cmp(right), "{left} {right}");
        }
    }
}

#[test]
fn every_number_of_rust_can_be_given() {
    let given = [
        Number::from(i8::MIN),
        Number::from(i16::MIN),
        Number::from(i32::MIN),
        Number::from(i64::MIN),
        Number::from(-1_isize),
        Number::from(u8::MAX),
        Number::from(u16::MAX),
        Number::from(u32::MAX),
        Number::from(u64::MAX),
        Number::from(1_usize),
        Number::from(i128::MIN),
        Number::from(u128::MAX),
        Number::from(0.1_f32),
        Number::from(0.1),
        Number::from(-0.0),
        Number::from(1e300),
        Number::from(f64::MIN_POSITIVE),
        Number::from(5),
        Number::default(),
    ];
    let texts = [
        "-128",
        "-32768",
        "-2147483648",
        "-9223372036854775808",
        "-1",
        "255",
        "65535",
        "4294967295",
        "18446744073709551615",
        "1",
        "-170141183460469231731687303715884105728",
        "340282366920938463463374607431768211455",
        "0.1",
        "0.1",
        "-0.0",
        "1e300",
        "2.2250738585072014e-308",
        "5",
        "0",
    ];
    for (number, text) in given.iter().zip(texts) {
        assert_eq!(number.as_str(), text);
        assert_eq!(wire::from_slice::<Number>(&wire::to_vec(number)).unwrap().as_str(), text, "it is JSON");
    }
    for float in [0.1, 1.0 / 3.0, 1e21, 1.5e-7, f64::MAX, f64::MIN_POSITIVE, 5e-324, 4503599627370496.5] {
        assert_eq!(Number::from(float).as_f64(), Some(float));
    }
}

#[test]
fn what_is_not_finite_is_null() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(Number::from) {
        assert!(number.is_null());
        assert_eq!((number.as_i64(), number.as_u64(), number.as_f64()), (None, None, None));
        assert_eq!(wire::to_text(&number), "null");
        assert_eq!(serde_json::to_string(&number).unwrap(), "null");
        assert_eq!(number, Number::from(f32::NAN));
    }
    assert!(!Number::from(0).is_null());
    assert!(wire::from_slice::<Number>(b"null").is_err(), "a null that came is no number");
}

#[test]
fn a_whole_number_is_one_however_it_is_spelt() {
    for (text, signed, unsigned) in [
        ("7", Some(7), Some(7)),
        ("7.0", Some(7), Some(7)),
        ("70e-1", Some(7), Some(7)),
        ("0.7e1", Some(7), Some(7)),
        ("-7.00", Some(-7), None),
        ("-0", Some(0), Some(0)),
        ("0.0e9", Some(0), Some(0)),
        ("7.5", None, None),
        ("9223372036854775807.0", Some(i64::MAX), Some(9_223_372_036_854_775_807)),
        ("-9223372036854775808.0", Some(i64::MIN), None),
        ("9223372036854775808", None, Some(9_223_372_036_854_775_808)),
        ("18446744073709551615e0", None, Some(u64::MAX)),
        ("18446744073709551616", None, None),
        ("1e18", Some(1_000_000_000_000_000_000), Some(1_000_000_000_000_000_000)),
        ("1e38", None, None),
        ("1e999999999999", None, None),
        ("123456789012345678901234567890123456789012345", None, None),
    ] {
        assert_eq!((number(text).as_i64(), number(text).as_u64()), (signed, unsigned), "{text}");
    }
    assert_eq!(number("1e400").as_f64(), None);
    assert_eq!(number("1e-400").as_f64(), Some(0.0), "the nearest that there is");
    assert_eq!(number("123456789012345678901234567890").as_f64(), Some(1.2345678901234568e29));
}

#[test]
fn a_number_takes_no_more_room_than_a_text() {
    assert_eq!(size_of::<Number>(), size_of::<String>());
    assert_eq!(size_of::<Option<Number>>(), size_of::<Number>());
}
