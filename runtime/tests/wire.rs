//! Models and JSON: nothing is lost, nothing panics, errors say where.

use bitbucket_runtime::wire::{self, DateTime, Encode as _, Json, Lenient, Number, TypeTag, Value};
use bitbucket_runtime::{Page, hierarchy, open_enum};
use serde_json::json;

bitbucket_runtime::model! {
    struct Person, tag "person" | "human", secret "token" {
        r#type: TypeTag = "type";
        name: Option<String>;
        age: Option<i64>;
        share: Option<Number>;
        active: Option<bool>;
        born: Option<DateTime> = "born-on";
        mood: Option<Mood>;
        friends: Option<Vec<Being>>;
        home: Option<Box<Place>>;
        notes: Option<Json>;
        token: Option<String>;
    }
}

bitbucket_runtime::model! {
    struct Place {
        street: Option<String>;
    }
}

bitbucket_runtime::model! {
    struct Dog, tag "dog" {
        r#type: TypeTag = "type";
        name: Option<String>;
        barks: Option<bool>;
    }
}

bitbucket_runtime::model! {
    struct AnimalBase {
        r#type: TypeTag = "type";
        name: Option<String>;
    }
}

#[derive(Clone, PartialEq)]
enum Animal {
    Dog(Box<Dog>),
    Other(Box<AnimalBase>),
}

hierarchy! {
    Animal by "type", else AnimalBase { Dog(Dog) = "dog" | "hound" }
    /// What whichever this is is called.
    name -> &str, by as_deref;
}

#[derive(Clone, PartialEq)]
enum Being {
    Person(Box<Person>),
    Animal(Box<Animal>),
    Other(Box<AnimalBase>),
}

hierarchy! {
    Being by "type", else AnimalBase {
        Person(Person) = "person" | "human",
        Animal(Animal nested) = "animal" | "dog" | "hound",
    }
    /// What whichever this is is called.
    name -> &str, by as_deref;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Mood {
    Glad,
    Sad,
    Other(wire::Unlisted<Mood>),
}

open_enum!(Mood { Glad = "glad", Sad = "SAD" });

/// Values that are called like what Rust itself has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Outcome {
    Ok,
    Err,
    Error,
    None,
    Default,
    Other(wire::Unlisted<Outcome>),
}

open_enum!(Outcome { Ok = "Ok", Err = "Err", Error = "error", None = "none", Default = "default" });

fn read<V: Value>(text: &str) -> V {
    wire::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

#[track_caller]
fn comes_back<V: Value>(text: &str) {
    let value: V = read(text);
    let written = String::from_utf8(wire::to_vec(&value)).unwrap();
    let before: serde_json::Value = serde_json::from_str(text).unwrap();
    let after: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(after, before, "{written}");
}

#[test]
fn what_is_read_is_written() {
    for text in [
        "{}",
        r#"{"name":"Ada","age":36,"share":0.5,"active":true,"born-on":"1815-12-10","mood":"glad"}"#,
        r#"{"name":null,"home":null,"friends":null,"notes":null,"type":null}"#,
        r#"{"share":1,"age":9007199254740993,"mood":"thoughtful"}"#,
        r#"{"unknown":{"deep":[1,2,{"x":null}]},"also":null,"name":"Ada"}"#,
        r#"{"notes":{"any":["thing"]},"home":{"street":"Main","number":7}}"#,
        r#"{"friends":[],"type":"human"}"#,
        r#"{"type":"alien","name":"Zog"}"#,
    ] {
        comes_back::<Person>(text);
    }
}

#[test]
fn numbers_of_any_size_survive_where_the_document_is_silent() {
    let person: Person = read(r#"{"weight":12345678901234567890123.4500,"notes":1e400}"#);
    assert_eq!(person.extra.get("weight").map(Json::as_str), Some("12345678901234567890123.4500"));
    assert_eq!(
        String::from_utf8(wire::to_vec(&person)).unwrap(),
        r#"{"notes":1e400,"weight":12345678901234567890123.4500}"#
    );
}

#[test]
fn a_value_of_another_kind_is_kept_and_costs_nothing_else() {
    for odd in [
        r#"{"name":{"first":"Ada","last":["L"]},"age":3}"#,
        r#"{"name":["Ada"],"age":3}"#,
        r#"{"name":17,"age":3}"#,
        r#"{"name":-17,"age":3}"#,
        r#"{"name":0.25,"age":3}"#,
        r#"{"name":true,"age":3}"#,
        r#"{"type":{"name":"person"},"age":3}"#,
        r#"{"home":"somewhere","age":3}"#,
        r#"{"friends":"all","age":3}"#,
        r#"{"mood":1,"age":3}"#,
        r#"{"active":"yes","age":3}"#,
    ] {
        let person: Person = read(odd);
        assert_eq!(person.age, Some(3), "{odd}");
        assert_eq!(person.extra.len(), 1, "{odd}");
        comes_back::<Person>(odd);
    }
    let person: Person = read(r#"{"age":"old","share":"half"}"#);
    assert_eq!((person.age, person.share), (None, None));
    assert_eq!(person.extra.get("age").map(Json::as_str), Some(r#""old""#));
}

#[test]
fn a_tag_decides_wherever_it_stands() {
    for text in [
        r#"{"type":"dog","name":"Rex","barks":true,"age":4}"#,
        r#"{"name":"Rex","type":"dog","barks":true,"age":4}"#,
        r#"{"name":"Rex","barks":true,"age":4,"type":"dog"}"#,
        r#"{"type":"hound","barks":null}"#,
    ] {
        let being: Being = read(text);
        let Being::Animal(animal) = &being else { panic!("{text}") };
        let Animal::Dog(dog) = animal.as_ref() else { panic!("{text}") };
        assert!(["dog", "hound"].contains(&dog.r#type.as_str().unwrap()));
        comes_back::<Being>(text);
    }
    assert_eq!(read::<Being>(r#"{"type":"person"}"#), Being::Person(Box::default()));
}

#[test]
fn an_unknown_or_absent_tag_keeps_the_base_and_the_rest() {
    for text in [
        r#"{"type":"cat","name":"Tom","purrs":true}"#,
        r#"{"name":"Tom"}"#,
        r#"{"type":null,"name":"Tom"}"#,
        r#"{"type":5,"name":"Tom"}"#,
        r#"{"type":["dog"],"name":"Tom"}"#,
    ] {
        let being: Being = read(text);
        let Being::Other(base) = &being else { panic!("{text}") };
        assert_eq!(base.name.as_deref(), Some("Tom"));
        comes_back::<Being>(text);
    }
}

#[test]
fn a_tag_that_is_known_costs_no_text() {
    let person: Person = read(r#"{"type":"human"}"#);
    assert_eq!(person.r#type, "human");
    assert_eq!(Person::default().r#type, "person");
    assert_eq!(Person::blank().r#type.as_str(), None);
    assert_eq!(wire::to_vec(&Person::default()), br#"{"type":"person"}"#);
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let person: Person = read(r#"{"name":"A","friends":[{"name":"x"}],"friends":[],"name":"B","x":1,"x":2}"#);
    assert_eq!(person.name.as_deref(), Some("B"));
    assert_eq!(person.friends, Some(Vec::new()));
    assert_eq!(person.extra.get("x").map(Json::as_str), Some("2"));
    let person: Person = read(r#"{"name":null,"name":"B"}"#);
    assert_eq!(wire::to_vec(&person), br#"{"name":"B"}"#);
    let person: Person = read(r#"{"name":"B","name":null}"#);
    assert_eq!(wire::to_vec(&person), br#"{"name":null}"#);
}

#[test]
fn errors_name_the_place() {
    let error = wire::from_slice::<Page<Person>>(br#"{"values":[{"name":"A"},3],"size":2}"#).unwrap_err();
    assert_eq!(error.path(), "$.values[1]");
    assert_eq!(error.message(), "expected an object, found a number");
    let text = error.to_string();
    assert!(text.contains("line 1") && text.contains(r#"{"name":"A"},3"#), "{text}");

    let error = wire::from_slice::<Person>(b"{\"name\":\"A\",\n\"home\":{\"street\":x}}").unwrap_err();
    assert_eq!((error.path(), error.line()), ("$.home.street", 2));
    let error = wire::from_slice::<Person>(b"[]").unwrap_err();
    assert_eq!((error.path(), error.message()), ("$", "expected an object, found an array"));
    let error = wire::from_slice::<Person>(b"{} {}").unwrap_err();
    assert!(error.message().contains("trailing"), "{error}");
    let error = wire::from_slice::<Person>(b"{\"name\":\"\xff\"}").unwrap_err();
    assert_eq!((error.message(), error.column()), ("the text is not UTF-8", 10));
    let error = wire::from_slice::<Being>(b"{\"name\":\"A\",\n\"home\":{\"street\":x}}").unwrap_err();
    assert_eq!((error.path(), error.line(), error.column()), ("$", 2, 18));
    let long = format!("[{{\"name\":\"{}\"}},1]", "x".repeat(100_000));
    let error = wire::from_slice::<Page<Person>>(long.as_bytes()).unwrap_err();
    assert!(error.to_string().len() < 400, "an error stays short");
}

#[test]
fn depth_is_bounded_wherever_it_comes_from() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    for text in [
        deep("[", "]"),
        deep(r#"{"friends":["#, "]}"),
        deep(r#"{"name":"x","friends":["#, r#"],"type":"person"}"#),
        deep(r#"{"unknown":"#, "}"),
        deep(r#"{"home":"#, "}"),
    ] {
        // Unknown depth may be kept as text; nothing may overflow the stack.
        let _ = wire::from_slice::<Person>(text.as_bytes());
        let _ = wire::from_slice::<Being>(text.as_bytes());
        let _ = wire::from_slice::<Json>(text.as_bytes());
    }
    for text in
        [deep(r#"{"type":"person","friends":["#, "]}"), deep(r#"{"friends":["#, r#"],"type":"person"}"#)]
    {
        let being: Being = read(&text);
        assert_eq!(wire::to_vec(&being).len(), text.len(), "what is too deep to be read is kept");
    }
}

#[test]
fn an_optional_field_keeps_what_it_cannot_hold() {
    for text in [
        r#"{"friends":[{"name":"B"},3],"name":"A"}"#,
        r#"{"friends":[null]}"#,
        r#"{"name":"\ud800"}"#,
        r#"{"name":1e400,"home":7}"#,
        r#"{"name":123456789012345678901234567890}"#,
        r#"{"age":0.12345678901234567890123,"name":true}"#,
        r#"{"home":{"street":["a"],"zip":[[1e999]]},"friends":[{"friends":"none"}]}"#,
    ] {
        let person: Person = read(text);
        let (mut written, mut sent): (Vec<u8>, Vec<u8>) = (wire::to_vec(&person), text.into());
        // The same members, in another order.
        written.sort_unstable();
        sent.sort_unstable();
        assert_eq!(written, sent, "{text}: {person:?}");
    }
    let person: Person = read(r#"{"friends":[{"name":"B"},3],"name":"A"}"#);
    assert_eq!(person.name.as_deref(), Some("A"));
    assert_eq!(person.friends.map(|friends| friends.len()), Some(1), "what can be read is");
}

#[test]
fn an_odd_item_need_not_cost_its_neighbours() {
    let text = r#"{"values":[{"name":"A"},null,[1],{"name":"B"}]}"#;
    assert_eq!(wire::from_slice::<Page<Person>>(text.as_bytes()).unwrap_err().path(), "$.values[1]");
    let page: Page<Lenient<Person>> = read(text);
    assert_eq!(wire::to_vec(&page), text.as_bytes());
    let (read, unread): (Vec<_>, Vec<_>) =
        page.values.into_iter().map(Lenient::into_result).partition(Result::is_ok);
    assert_eq!(read.len(), 2);
    let unread: Vec<String> = unread.into_iter().filter_map(Result::err).map(|one| one.to_string()).collect();
    assert_eq!(unread, ["an item cannot be read"; 2]);
}

#[test]
fn debug_shows_what_is_there_and_no_secret() {
    let person: Person = read(r#"{"name":"Ada","token":"hush","friends":[{"type":"dog"}],"x":[1]}"#);
    assert_eq!(
        format!("{person:?}"),
        r#"Person { name: "Ada", friends: [Dog { type: "dog" }], token: (hidden), extra: {"x": [1]} }"#
    );
}

#[test]
fn serde_reads_and_writes_the_same() {
    let value = json!({"type": "dog", "name": "Rex", "tail": {"length": 3}});
    let being: Being = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&being).unwrap(), value);
    let again: Being = serde_json::from_str(&serde_json::to_string_pretty(&value).unwrap()).unwrap();
    assert_eq!(again, being);
}

#[test]
fn open_enums_keep_what_they_do_not_know() {
    assert_eq!(Mood::from("glad"), Mood::Glad);
    assert_eq!("SAD".parse::<Mood>().unwrap(), Mood::Sad);
    let unknown = Mood::from("sad");
    assert_eq!(unknown, Mood::from("sad"));
    assert_eq!((unknown.to_string(), unknown.as_ref(), unknown == "sad"), ("sad".to_owned(), "sad", true));
    assert_eq!(Mood::KNOWN, [Mood::Glad, Mood::Sad]);
}

#[test]
fn values_may_be_called_like_what_rust_has() {
    let read_back = ["Ok", "Err", "error", "none", "default"].map(|text| text.parse::<Outcome>().unwrap());
    assert_eq!(read_back.as_slice(), Outcome::KNOWN);
}

#[test]
fn no_value_of_an_open_enum_is_another_of_a_known_text() {
    let read_back = [read::<Mood>("\"glad\""), "glad".parse().unwrap(), String::from("glad").into()];
    assert!(read_back.iter().all(|mood| *mood == Mood::Glad), "{read_back:?}");
    let Mood::Other(text) = Mood::from("so-so") else { panic!("it is not listed") };
    assert!(text == "so-so" && text.len() == 5 && text.as_str() == "so-so");
    assert_eq!((format!("{text:>7}"), format!("{text:?}")), ("  so-so".to_owned(), "\"so-so\"".to_owned()));
    // It goes back as it came, and can be put nowhere else: it is one of `Mood`.
    assert_eq!(String::from(Mood::Other(text)), "so-so");
    assert_eq!(String::from(Mood::Sad), "SAD");
    let mut moods = [Mood::from("so-so"), Mood::Glad, Mood::from("a"), Mood::Sad];
    moods.sort();
    assert_eq!(moods.map(|mood| mood.to_string()), ["SAD", "a", "glad", "so-so"]);
}

bitbucket_runtime::model! {
    struct Named, tag "named", made by new {
        name: String;
        r#type: TypeTag = "type";
    }
}

impl Named {
    fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::empty() }
    }
}

#[test]
fn what_must_be_given_something_begins_with_its_tag_alone() {
    assert_eq!(wire::to_vec(&Named::new("x")), br#"{"name":"x","type":"named"}"#);
}

#[test]
fn json_is_equal_by_value() {
    let left: Json = read(r#"{"a": 1, "b": [true]}"#);
    let right: Json = read(r#"{"b":[true],"a":1}"#);
    assert_eq!(left, right);
    assert_ne!(left, Json::null());
    assert_eq!(left.to_value(), json!({"a": 1, "b": [true]}));
    assert!(matches!(Json::from("x").view(), wire::View::Json(_)));
}

#[test]
fn null_can_be_sent() {
    let mut person = Person { name: Some("Ada".into()), ..Person::blank() };
    person.extra.insert("home", Json::null());
    assert_eq!(wire::to_vec(&person), br#"{"name":"Ada","home":null}"#);
}
