//! Two readers make the same of a document, wherever the swift one reads it.
#![expect(dead_code, unreachable_pub, reason = "what models have for programs is not called here")]

use std::collections::BTreeMap;

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

/// Where this reads a document, it makes of it what the other reader makes.
fn agree<V: Value + PartialEq>(text: &str) -> bool {
    let mut value = V::blank();
    if super::read(text, &mut value).is_none() {
        return false;
    }
    let Ok(again) = read_again::<V>(text) else { panic!("read, though it is wrong: {text}") };
    assert!(value == again, "{text}: {} and {}", to_text(&value), to_text(&again));
    assert_eq!(to_text(&value), to_text(&again), "{text}");
    true
}

#[test]
fn two_readers_agree_on_each_document_with_one_byte_changed() {
    let (mut read, mut tried) = (0, 0);
    for boat in BOATS {
        assert!(read_again::<Boat>(boat).is_ok(), "{boat}");
        for place in (0..boat.len()).filter(|place| boat.is_char_boundary(*place)) {
            for other in
                ["", " ", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "n", "u", "\n", "é"]
            {
                let Some(rest) = boat.get(place + 1..) else { continue };
                let text = format!("{}{other}{rest}", &boat[..place]);
                read += usize::from(agree::<Boat>(&text));
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000 && read > tried / 5, "{read} of {tried}");
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
