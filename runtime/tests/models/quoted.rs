//! Numbers that a server writes as texts: decimals, and whole numbers that are beyond those of JavaScript.

use std::collections::BTreeMap;

use bitbucket_runtime::wire::{self, Json, Number};

bitbucket_runtime::model! {
    struct Bill {
        price: Number, with_price(into);
        count: i64, with_count;
        size: u64;
        tax: Option<Number>, with_tax(into);
        lines: Option<i64>, with_lines;
        bytes: Option<u64>;
        prices: Option<Vec<Number>>;
        ids: Option<Vec<i64>>, with_ids([i64]);
        rates: Option<BTreeMap<String, Number>>;
        totals: Option<BTreeMap<String, u64>>;
        rows: Option<Vec<Vec<Option<i64>>>>;
        parts: Option<Vec<Bill>>;
    }
}

const REQUIRED: &str = r#""price":"19.90","count":"7","size":"18446744073709551615""#;

fn bill(rest: &str) -> (Bill, String) {
    let text = format!("{{{REQUIRED}{}{rest}}}", if rest.is_empty() { "" } else { "," });
    (Bill::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}")), text)
}

/// The members in an order that does not depend on where a field stands.
fn sorted(text: &str) -> BTreeMap<String, Json> {
    serde_json::from_str(text).expect("an object")
}

#[test]
fn a_number_that_comes_as_a_text_is_read_and_written_as_it_came() {
    let (read, text) = bill(r#""tax":"1.50","lines":"-3","bytes":"0""#);
    assert_eq!((read.price.as_str(), read.count, read.size), ("19.90", 7, u64::MAX));
    assert_eq!(
        (read.tax.as_ref().and_then(Number::as_f64), read.lines, read.bytes),
        (Some(1.5), Some(-3), Some(0))
    );
    assert_eq!(sorted(&read.to_json()), sorted(&text));
    let through_serde: Bill = serde_json::from_str(&text).expect("a bill");
    assert_eq!(through_serde, read);
    assert_eq!(sorted(&serde_json::to_string(&through_serde).expect("JSON")), sorted(&text));
}

#[test]
fn so_are_items_values_and_what_is_inside() {
    let (read, text) = bill(
        r#""prices":["1.10",1.1,"11E-1"],"ids":["1",2,"9007199254740993"],"rates":{"a":"0.5"},"totals":{"b":"18446744073709551615","c":1},"rows":[["1",null],[2]]"#,
    );
    let prices: Vec<&str> = read.prices.iter().flatten().map(Number::as_str).collect();
    assert_eq!(prices, ["1.10", "1.1", "11E-1"]);
    assert_eq!(read.ids.as_deref(), Some(&[1, 2, 9_007_199_254_740_993][..]));
    assert_eq!(read.rates.as_ref().and_then(|rates| rates["a"].as_f64()), Some(0.5));
    assert_eq!(read.totals.as_ref().map(|totals| (totals["b"], totals["c"])), Some((u64::MAX, 1)));
    assert_eq!(read.rows, Some(vec![vec![Some(1), None], vec![Some(2)]]));
    assert_eq!(sorted(&read.to_json()), sorted(&text));
    let (read, text) = bill(&format!(r#""parts":[{{{REQUIRED},"lines":"4"}}]"#));
    assert_eq!(read.parts.as_ref().and_then(|parts| parts[0].lines), Some(4));
    assert_eq!(
        sorted(&read.to_json())["parts"].parse::<Vec<BTreeMap<String, Json>>>().expect("a list")[0],
        sorted(&text)["parts"].parse::<Vec<BTreeMap<String, Json>>>().expect("a list")[0],
    );
}

#[test]
fn what_is_set_since_is_written_as_it_was_set() {
    let (read, _) = bill(r#""tax":"1.50","lines":"-3","ids":["1","2"]"#);
    let written =
        sorted(&read.with_count(8).with_lines(4).with_tax(2).with_price(1.5).with_ids([3]).to_json());
    let written = |name: &str| written[name].as_str().to_owned();
    assert_eq!(
        [written("count"), written("lines"), written("tax"), written("price"), written("ids")],
        ["8", "4", "2", "1.5", "[3]"]
    );
    assert_eq!(written("size"), r#""18446744073709551615""#);
}

#[test]
fn a_text_that_is_no_such_number_is_kept_and_read_as_none() {
    for text in [
        r#""""#,
        r#"" 1""#,
        r#""1 ""#,
        r#""+1""#,
        r#""01""#,
        r#""0x1""#,
        r#""1,5""#,
        r#""NaN""#,
        r#""null""#,
        r#""one""#,
        r#""--1""#,
        r#""1e""#,
    ] {
        let (read, whole) = bill(&format!(r#""tax":{text},"lines":{text},"bytes":{text}"#));
        assert_eq!((read.tax.as_ref(), read.lines, read.bytes), (None, None, None), "{text}");
        assert_eq!(sorted(&read.to_json()), sorted(&whole));
        let error = Bill::from_json(&format!(r#"{{"price":{text},"count":1,"size":1}}"#)).expect_err(text);
        assert_eq!((error.path(), error.message()), ("$.price", "expected a number, found a text"));
    }
    // Of what is no whole number nothing may be lost.
    for text in [r#""1.0""#, r#""1e2""#, r#""-0""#, r#""9223372036854775808""#] {
        let (read, whole) = bill(&format!(r#""lines":{text}"#));
        assert_eq!(read.lines, None, "{text}");
        assert_eq!(sorted(&read.to_json()), sorted(&whole));
    }
    // Signs that stand for themselves are what they stand for.
    let (read, _) = bill(r#""tax":"1\u002e5","lines":"\u0031""#);
    assert_eq!((read.tax.as_ref().map(Number::as_str), read.lines), (Some("1.5"), Some(1)));
}

#[test]
fn alone_a_decimal_keeps_its_text_and_a_whole_number_has_no_place_for_it() {
    let numbers: Vec<Number> = wire::from_slice(br#"["1.50",2]"#).expect("numbers");
    assert_eq!(numbers, [Number::from(1.5), Number::from(2)]);
    assert_eq!(wire::to_text(&numbers), r#"["1.50",2]"#);
    assert_eq!(Json::from(numbers[0].clone()).as_str(), r#""1.50""#);
    assert_eq!(serde_json::from_str::<Number>(r#""1e400""#).expect("a number").as_str(), "1e400");
    for (path, json) in [("$", r#""1""#), ("$[1]", r#"[0,"1"]"#)] {
        let error = match path {
            "$" => wire::from_slice::<i64>(json.as_bytes()).expect_err(json),
            _ => wire::from_slice::<Vec<i64>>(json.as_bytes()).expect_err(json),
        };
        assert_eq!(
            (error.path(), error.message()),
            (path, "expected a whole number of 64 bits, found a text")
        );
    }
}
