//! Two readers make the same of a document, wherever the swift one reads it.
#![expect(dead_code, unreachable_pub, reason = "what models have for programs is not called here")]

use std::collections::BTreeMap;

use super::Reader;
use crate::wire::decode::read_again;
use crate::wire::{Json, Number, TypeTag, Value, to_text};

crate::model! {
    /// A place to sleep.
    struct Cabin {
        beds: Option<i64>, with_beds;
        id: Option<u64>, with_id;
        kind: TypeTag = "type";
    }
}

crate::model! {
    /// A place to cook.
    struct Galley {
        stoves: Option<Vec<String>>, with_stoves([into String]);
        kind: TypeTag = "type";
    }
}

/// A room of one of two kinds, told by its keys.
#[derive(Clone, PartialEq)]
enum Room {
    Text(String),
    Cabin(Box<Cabin>),
    Galley(Box<Galley>),
    Other(Json),
}

crate::one_of!(Room {
    Text(String) text,
    Cabin(Box<Cabin>) object if "type" = "cabin" has "beds" "id",
    Galley(Box<Galley>) object if "type" = "galley" has "stoves",
});

crate::model! {
    /// What swims.
    struct Boat {
        name: Option<String>, with_name(into);
        length: Option<Number>, with_length(into);
        is_sold: Option<bool> = "sold", with_is_sold;
        rooms: Option<Vec<Room>>, with_rooms([into Room]);
        notes: Option<BTreeMap<String, String>>, with_notes({into String});
        tender: Option<Box<Boat>>, with_tender(Box<Boat>);
        log: Option<Json>, with_log(into);
    }
}

const BOATS: [&str; 5] = [
    r#"{"name":"A\u00e9 \ud83d\ude80 \"x\"","length":12.50,"sold":false,"new":[1, {"a":null}],"rooms":["deck",{"beds":2,"type":"cabin"}]}"#,
    r#"{"rooms":[{"stoves":["gas"],"x":1},{"type":"galley","stoves":[]},{"type":"sail"},7],"notes":{"a":"b","c":"d"}}"#,
    r#" { "tender" : { "tender" : null , "name" : null } , "log" : { "at" : 1e400 } , "name" : "B" } "#,
    r#"{"name":7,"name":"C","length":"long","sold":null,"sold":true,"notes":{"a":null}}"#,
    r#"{"rooms":[{"id":18446744073709551615,"beds":-0},{"beds":1.5,"id":"3"},{"beds":"12"}],"length":"1.50","tender":[],"log":null}"#,
];

crate::model! {
    /// What a fleet has, of whichever kind.
    struct Ship {
        name: Option<String>, with_name(into);
        crew: Option<Vec<String>>, with_crew([into String]);
        r#type: TypeTag = "type";
    }
}

crate::model! {
    /// Goes where the wind goes.
    struct Sailer, tag "sailer" {
        name: Option<String>, with_name(into);
        masts: Option<Vec<i64>>, with_masts([i64]);
        escort: Option<Fleet>, with_escort(into);
        r#type: TypeTag = "type";
    }
}

crate::model! {
    /// Goes where it likes.
    struct Steamer, tag "steamer" | "ste\u{e4}mer" {
        name: Option<String>, with_name(into);
        masts: Option<Vec<String>>, with_masts([into String]);
        escort: Option<Fleet>, with_escort(into);
        r#type: TypeTag = "type";
        quoted: Option<i64> = "a\"b", with_quoted;
    }
}

#[derive(Clone, PartialEq)]
enum Fleet {
    Sailer(Box<Sailer>),
    Steamer(Box<Steamer>),
    Other(Box<Ship>),
}

crate::hierarchy!(Fleet by "type", else Ship {
    Sailer(Sailer) = "sailer",
    Steamer(Steamer) = "steamer" | "ste\u{e4}mer",
});

/// Ships whose tags come late, some of them unlike the ones before.
const FLEETS: [&str; 7] = [
    r#"[{"masts":[1],"type":"sailer"},{"masts":[2],"type":"sailer"},{"masts":["a"],"type":"steamer"},{"masts":["b"],"type":"steamer"}]"#,
    // A list of texts is none of a sailer's.
    r#"[{"name":"x","masts":[1],"type":"sailer"},{"name":"y","masts":["n"],"type":"steamer"},{"name":"z","masts":[],"type":"steamer"}]"#,
    // The first tag counts, and the last is kept.
    r#"[{"masts":[1],"type":"sailer"},{"masts":[],"type":"steamer","type":"sailer"},{"masts":[],"type":"sailer","type":"steamer"}]"#,
    r#"[{"masts":[1],"type":"sailer"},{"masts":[1],"name":null},{"masts":["c"],"type":"ste\u00e4mer"},{"masts":[],"type":"raft"},{"masts":[],"type":"raft"}]"#,
    r#"[{"escort":{"masts":[1],"type":"sailer"},"type":"sailer"},{"escort":{"masts":["a"],"type":"steamer","new":[1]},"type":"steamer"}]"#,
    // They begin alike and go on as they are.
    r#"[{"masts":[],"name":"a","type":"sailer"},{"masts":[],"a\"b":1,"type":"steamer"},{"masts":[],"name":"b","type":"sailer"},{"masts":[],"a\"b":2,"type":"steamer"},{"masts":[],"name":"c","type":"sailer"},{"masts":[],"a\"b":3,"type":"steamer"},{"masts":[],"name":"d","type":"steamer"}]"#,
    r#"[ { "masts" : [ 1 ] , "type" : "sailer" } , { "masts" : [ "\\\"]}" ] , "a\"b" : 1 , "type" : "steamer" } , {} ]"#,
];

/// Where this reads a document, it makes of it what the other reader makes.
fn agree<V: Value + PartialEq>(text: &str) -> bool {
    let mut value = V::blank();
    if super::read(text, &mut value).is_none() {
        return false;
    }
    let Ok(again) = read_again::<V>(text.as_bytes()) else { panic!("read, though it is wrong: {text}") };
    assert!(value == again, "{text}: {} and {}", to_text(&value), to_text(&again));
    assert_eq!(to_text(&value), to_text(&again), "{text}");
    true
}

#[test]
fn two_readers_agree_on_each_document_with_one_byte_changed() {
    changed::<Boat>(&BOATS);
}

#[test]
fn two_readers_agree_on_late_tags_with_one_byte_changed() {
    changed::<Vec<Fleet>>(&FLEETS);
}

fn changed<V: Value + PartialEq>(documents: &[&str]) {
    let (mut read, mut tried) = (0, 0);
    for document in documents {
        assert!(read_again::<V>(document.as_bytes()).is_ok(), "{document}");
        for place in (0..document.len()).filter(|place| document.is_char_boundary(*place)) {
            for other in
                ["", " ", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "n", "u", "\n", "é"]
            {
                let Some(rest) = document.get(place + 1..) else { continue };
                let text = format!("{}{other}{rest}", &document[..place]);
                read += usize::from(agree::<V>(&text));
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000 && read > tried / 5, "{read} of {tried}");
}

#[test]
fn what_an_object_was_taken_for_does_not_change_what_it_is() {
    for fleet in FLEETS {
        assert!(agree::<Vec<Fleet>>(fleet), "{fleet}");
    }
    let ships: Vec<Fleet> = crate::wire::from_slice(FLEETS[2].as_bytes()).expect("ships");
    let kinds: Vec<_> = ships.iter().map(|ship| matches!(ship, Fleet::Sailer(_))).collect();
    assert_eq!(kinds, [true, false, true]);
}

#[test]
fn what_is_taken_for_something_else_at_every_level_costs_little() {
    for levels in [3, 8, 11, 30, 100, 2_000] {
        // Each ship is unlike the one before, which is the one around it.
        let mut fleet = String::from(r#"{"masts":[],"type":"sailer"}"#);
        for level in 0..levels {
            let kind = if level % 2 == 0 { "steamer" } else { "sailer" };
            fleet = format!(r#"{{"escort":{fleet},"masts":[],"type":"{kind}"}}"#);
        }
        let text = format!("[{}]", vec![fleet; 20].join(","));
        let mut reader = Reader::new(&text);
        let mut ships: Vec<Fleet> = Vec::new();
        let read = reader.document(&mut ships);
        assert_eq!(read.is_some(), levels < 12, "{levels}");
        assert!(reader.wasted > 0 && reader.wasted < 6 * text.len(), "{} of {}", reader.wasted, text.len());
        if levels < 12 {
            assert!(agree::<Vec<Fleet>>(&text));
        }
    }
}

#[test]
fn objects_that_begin_alike_are_told_apart_where_they_differ() {
    let sailer = format!(r#"{{"masts":[{}],"name":"s","type":"sailer"}}"#, vec!["1"; 40].join(","));
    let steamer = format!(r#"{{"masts":[{}],"a\"b":1,"type":"steamer"}}"#, vec![r#""m""#; 40].join(","));
    let text = format!("[{}]", vec![format!("{sailer},{steamer},{sailer}"); 50].join(","));
    let mut reader = Reader::new(&text);
    let mut ships: Vec<Fleet> = Vec::new();
    assert!(reader.document(&mut ships).is_some() && ships.len() == 150);
    assert!((1..2 * sailer.len()).contains(&reader.wasted), "{} of {}", reader.wasted, text.len());
    assert!(agree::<Vec<Fleet>>(&text));
}

#[test]
fn keys_in_any_order_are_found() {
    let keys = [
        r#""name":"n""#,
        r#""length":1.5"#,
        r#""sold":true"#,
        r#""new":{}"#,
        r#""log":[]"#,
        r#""na\u006de":"m""#,
    ];
    let mut boats = Vec::new();
    for first in 0..keys.len() {
        for second in 0..keys.len() {
            for space in ["", " "] {
                boats.push(format!(
                    "{{{}{space},{space}{},{}}}",
                    keys[first],
                    keys[second],
                    keys[(first + second) % 6]
                ));
            }
        }
    }
    // One document, so that what came before makes the next guess wrong.
    assert!(agree::<Vec<Boat>>(&format!("[{}]", boats.join(","))));
}

#[test]
fn a_name_that_json_has_to_escape_is_read_only_where_it_is() {
    let steamer: Steamer = crate::wire::from_slice(br#"{"a\"b":7}"#).expect("a steamer");
    assert_eq!((steamer.quoted, to_text(&steamer).as_str()), (Some(7), r#"{"a\"b":7}"#));
    assert!(crate::wire::from_slice::<Steamer>(br#"{"a"b":7}"#).is_err());
}

#[test]
fn what_servers_send_is_read_at_once() {
    let read = BOATS.iter().filter(|boat| agree::<Boat>(boat)).count();
    // A null among the values of a map is for the other reader.
    assert_eq!(read, 4);
}

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| format!("{}{}{}", r#"{"tender":"#.repeat(levels), "{}", "}".repeat(levels));
    assert!(agree::<Boat>(&nested(100)));
    assert!(!agree::<Boat>(&nested(200)));
}
