//! Values of one of several kinds: which alternative each is read as, and that all of it comes back.

use std::collections::BTreeMap;

use bitbucket_runtime::wire::{self, DateTime, Json, Number, TypeTag};
use bitbucket_runtime::{hierarchy, one_of, open_enum};

macro_rules! part {
    ($model:ident { $($field:ident: $type:ty),* $(,)? } $($secret:tt)*) => {
        bitbucket_runtime::model! { struct $model $($secret)* { $($field: Option<$type>;)* } }
    };
}

/// An enum of alternatives, and what tells them apart.
macro_rules! union {
    ($name:ident { $($variant:ident($($held:tt)+) [$($told:tt)*]),* $(,)? }) => {
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        enum $name { $($variant($($held)+),)* Other(Json) }
        one_of!($name { $($variant($($held)+) $($told)*),* });
    };
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Level {
    Low,
    High,
    Other(wire::Unlisted<Self>),
}

open_enum!(Level { Low = "low", High = "high" });

part!(Account { id: String, owner: IdOrAccount });
union!(IdOrAccount { Text(String) [text], Account(Box<Account>) [object] });
union!(LevelOrNumber { Level(Level) [text], Number(Number) [number] });
union!(Setting { Boolean(bool) [boolean], Account(Box<Account>) [object], Integer(i64) [integer] });
union!(OneOrMany { Text(String) [text], List(Vec<String>) [list] });
union!(When { DateTime(DateTime) [text], Integer(i64) [integer] });
union!(Tree {
    Text(String) [text],
    Boolean(bool) [boolean],
    Number(Number) [number],
    List(Vec<Tree>) [list],
    Map(BTreeMap<String, Tree>) [object],
});

part!(Cat { kind: String, name: String, lives: i64 });
part!(Dog { kind: String, name: String, barks: bool });
part!(Bird { kind: String, name: String, wings: i64 });
union!(Pet {
    Cat(Box<Cat>) [object if "kind" = "cat" | "tom" needs "kind" has "lives"],
    Dog(Box<Dog>) [object if "kind" = "dog" needs "kind" has "barks"],
    Bird(Box<Bird>) [object needs "wings" has "wings"],
});

part!(Found { ok: bool, data: String });
part!(Missing { ok: bool, data: String });
union!(Outcome {
    Found(Box<Found>) [object if "ok" = "true" needs "ok"],
    Missing(Box<Missing>) [object if "ok" = "false" needs "ok"],
});

part!(Small { a: String });
part!(Large { a: String, b: String });
union!(Nested { Small(Box<Small>) [object], Large(Box<Large>) [object has "b"] });

part!(Key { value: String }, secret "value");
union!(KeyOrText { Key(Box<Key>) [object], Text(String) [text] });

part!(Holder { pet: Pet, setting: Setting, items: Vec<IdOrAccount>, pets: BTreeMap<String, Pet> });

bitbucket_runtime::model! {
    struct Round, tag "round" {
        r#type: TypeTag = "type";
        radius: Option<i64>;
    }
}

bitbucket_runtime::model! {
    struct ShapeBase {
        r#type: TypeTag = "type";
    }
}

#[derive(Clone, PartialEq)]
enum Shape {
    Round(Box<Round>),
    Other(Box<ShapeBase>),
}

hierarchy!(Shape by "type", else ShapeBase { Round(Round) = "round" });
union!(ShapeOrCat {
    Shape(Box<Shape>) [object if "type" = "round" needs "type" has "radius" "type"],
    Cat(Box<Cat>) [object has "lives" "kind" "name"],
});

/// Reads a text as a union, and asserts that it comes back as it was.
macro_rules! reads {
    ($union:ident, $json:expr, $pattern:pat $(if $guard:expr)?) => {
        let json: &str = $json;
        let read = $union::from_json(json).unwrap();
        assert!(matches!(&read, $pattern $(if $guard)?), "{json}: {read:?}");
        assert_eq!(read.to_json().parse::<Json>().unwrap(), json.parse().unwrap());
    };
}

#[test]
fn a_kind_of_json_is_enough_where_each_has_its_own() {
    reads!(IdOrAccount, r#""a-1""#, IdOrAccount::Text(text) if text == "a-1");
    reads!(IdOrAccount, r#"{"id":"a-1","more":[1]}"#, IdOrAccount::Account(account) if account.id.as_deref() == Some("a-1"));
    reads!(Setting, "true", Setting::Boolean(true));
    reads!(Setting, "{}", Setting::Account(_));
    reads!(Setting, "-7", Setting::Integer(-7));
    reads!(OneOrMany, r#""a""#, OneOrMany::Text(_));
    reads!(OneOrMany, r#"["a","b"]"#, OneOrMany::List(list) if list.len() == 2);
    reads!(OneOrMany, "[]", OneOrMany::List(list) if list.is_empty());
    reads!(When, r#""2026-01-02T03:04:05Z""#, When::DateTime(_));
    reads!(When, "1767323045", When::Integer(1_767_323_045));
}

#[test]
fn a_text_that_is_not_listed_is_kept_by_the_enum() {
    reads!(LevelOrNumber, r#""high""#, LevelOrNumber::Level(Level::High));
    reads!(LevelOrNumber, r#""higher""#, LevelOrNumber::Level(Level::Other(text)) if text == "higher");
    reads!(LevelOrNumber, "1.50", LevelOrNumber::Number(number) if number.as_str() == "1.50");
    reads!(LevelOrNumber, "12345678901234567890123", LevelOrNumber::Number(_));
}

#[test]
fn what_is_no_alternative_is_kept_as_it_came() {
    for json in ["7", "7.25", "18446744073709551615", "1e400", "[1,2]", "true", "null"] {
        reads!(IdOrAccount, json, IdOrAccount::Other(kept) if kept.as_str() == json);
    }
    for json in ["2.5", "9223372036854775808", r#""text""#, r#"["a"]"#] {
        reads!(Setting, json, Setting::Other(kept) if kept.as_str() == json);
    }
    // Items that have no place in the list are no reason to lose them.
    reads!(OneOrMany, r#"["a", 1.0]"#, OneOrMany::Other(kept) if kept.as_str() == r#"["a", 1.0]"#);
    reads!(OneOrMany, r#"["a",null]"#, OneOrMany::Other(_));
}

#[test]
fn objects_are_told_by_a_value_wherever_it_stands() {
    reads!(Pet, r#"{"kind":"cat","lives":9}"#, Pet::Cat(cat) if cat.lives == Some(9));
    reads!(Pet, r#"{"lives":9,"kind":"tom","odd":{"a":[1.0]}}"#, Pet::Cat(cat) if cat.lives == Some(9));
    reads!(Pet, r#"{"kind":"dog","lives":9}"#, Pet::Dog(dog) if dog.extra.get("lives").is_some());
    // Escaped, it is the same text.
    let read = Pet::from_json(r#"{"kind":"c\u0061t"}"#).unwrap();
    assert!(matches!(read, Pet::Cat(_)));
    reads!(Outcome, r#"{"data":"x","ok":true}"#, Outcome::Found(found) if found.data.as_deref() == Some("x"));
    reads!(Outcome, r#"{"data":"x","ok":false}"#, Outcome::Missing(_));
    reads!(Outcome, r#"{"data":"x","ok":"false"}"#, Outcome::Missing(_));
    reads!(Outcome, r#"{"data":"x","ok":null}"#, Outcome::Other(_));
}

#[test]
fn objects_are_told_by_what_is_required_and_by_what_only_one_has() {
    reads!(Pet, r#"{"name":"Io","wings":2}"#, Pet::Bird(_));
    // A value that nobody has is none of those that have one.
    reads!(Pet, r#"{"kind":"emu","wings":2}"#, Pet::Bird(bird) if bird.kind.as_deref() == Some("emu"));
    reads!(Pet, r#"{"kind":"fox"}"#, Pet::Other(_));
    // What is required is missing, but nothing speaks against it.
    reads!(Pet, r#"{"lives":3}"#, Pet::Cat(_));
    reads!(Pet, r#"{"lives":3,"barks":true}"#, Pet::Other(_));
    reads!(Nested, r#"{"a":"x","b":"y"}"#, Nested::Large(_));
    reads!(Nested, r#"{"b":"y"}"#, Nested::Large(_));
    // Nothing tells, but a key that only the larger one has is not there.
    reads!(Nested, r#"{"a":"x"}"#, Nested::Small(small) if small.a.as_deref() == Some("x"));
    reads!(ShapeOrCat, r#"{"radius":4,"type":"round"}"#, ShapeOrCat::Shape(shape) if matches!(**shape, Shape::Round(_)));
    reads!(ShapeOrCat, r#"{"name":"Tom","lives":4}"#, ShapeOrCat::Cat(_));
}

#[test]
fn unions_stand_wherever_values_do() {
    let json = r#"{"items":["a",{"id":"b","owner":{"id":"c","owner":"d"}},null,7],"pet":{"kind":"dog","barks":true},"pets":{"x":{"wings":1},"y":[]},"setting":null}"#;
    let holder = Holder::from_json(json).unwrap();
    assert_eq!(holder.setting, None);
    let items = holder.items.as_ref().unwrap();
    assert_eq!(items.len(), 4);
    assert!(matches!(&items[1], IdOrAccount::Account(account) if account.owner.is_some()));
    assert!(matches!(&items[2], IdOrAccount::Other(kept) if kept.is_null()));
    assert!(matches!(&holder.pets.as_ref().unwrap()["y"], Pet::Other(_)));
    assert_eq!(Json::from_serialize(&holder).unwrap(), json.parse().unwrap());
    // An object that is read from its pieces keeps what its fields cannot hold.
    let odd = r#"{"pet":{"lives":"nine","kind":"cat","share":0.10}}"#;
    let holder = Holder::from_json(odd).unwrap();
    assert!(matches!(&holder.pet, Some(Pet::Cat(cat)) if cat.lives.is_none()));
    assert_eq!(Json::from(holder.to_json().parse::<serde_json::Value>().unwrap()), odd.parse().unwrap());
    assert!(holder.to_json().contains("0.10"));
}

#[test]
fn unions_hold_themselves_however_deep() {
    let json = r#"{"a":[1.50,"x",{"b":[[],{},true]}],"c":{"d":{"e":{"f":[{"g":[0.10]}]}}}}"#;
    let tree = Tree::from_json(json).unwrap();
    assert!(matches!(&tree, Tree::Map(map) if matches!(&map["a"], Tree::List(list) if list.len() == 3)));
    assert_eq!(tree.to_json(), json);
    for depth in [10, 20, 60, 120] {
        let json = format!("{}1.0{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(Tree::from_json(&json).unwrap().to_json(), json);
    }
    assert!(Tree::from_json(&"[".repeat(100_000)).is_err());
}

#[test]
fn alternatives_are_made_of_what_they_hold() {
    assert_eq!(IdOrAccount::from("a"), IdOrAccount::Text("a".to_owned()));
    assert_eq!(IdOrAccount::from(String::from("a")), IdOrAccount::from("a"));
    assert!(matches!(IdOrAccount::from(Account::default()), IdOrAccount::Account(_)));
    assert_eq!(Setting::from(true), Setting::Boolean(true));
    assert_eq!(Setting::from(4), Setting::Integer(4));
    assert_eq!(OneOrMany::from(vec!["a".to_owned()]).to_json(), r#"["a"]"#);
    assert_eq!(LevelOrNumber::from(Number::from(1.5)).to_json(), "1.5");
    assert_eq!(LevelOrNumber::from(Level::Low).to_json(), r#""low""#);
}

#[test]
fn a_secret_of_an_alternative_is_shown_nowhere() {
    let read = KeyOrText::from_json(r#"{"value":"hush"}"#).unwrap();
    assert!(!format!("{read:?}").contains("hush"), "{read:?}");
    let kept = KeyOrText::from_json(r#"[{"password":"hush"}]"#).unwrap();
    assert!(!format!("{kept:?}").contains("hush"), "{kept:?}");
    let error = KeyOrText::from_json(r#"{"value":"hush"#).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("hush"), "{error:?}");
}

#[test]
fn other_formats_read_and_write_them_as_well() {
    let value = serde_json::json!({"kind": "cat", "lives": 9});
    let pet: Pet = serde_json::from_value(value.clone()).unwrap();
    assert!(matches!(pet, Pet::Cat(_)));
    assert_eq!(serde_json::to_value(&pet).unwrap(), value);
}

#[test]
fn a_number_of_the_callers_becomes_a_union_that_takes_numbers() {
    let made = LevelOrNumber::from(0.5);
    assert!(made == LevelOrNumber::Number(Number::from(0.5)));
    assert_eq!(made.to_json(), "0.5");
    assert_eq!(Tree::from(-2.0).to_json(), "-2.0");
}
