//! Objects whose tag was left out, as answers to `?fields=` do.

use bitbucket_runtime::hierarchy;
use bitbucket_runtime::wire::TypeTag;

use crate::sample::{assert_comes_back, read, written};

macro_rules! tagged {
    ($model:ident $(, tag $tag:literal)? { $($field:ident: $type:ty),* $(,)? }) => {
        bitbucket_runtime::model! {
            struct $model $(, tag $tag)? { r#type: TypeTag = "type"; $($field: Option<$type>;)* }
        }
    };
}

tagged!(Done, tag "done" { name: String, result: String, at: String });
tagged!(Running, tag "running" { name: String, stage: String, at: String });
tagged!(Waiting, tag "waiting" { name: String });
tagged!(StateBase { name: String });

#[derive(Clone, PartialEq)]
enum State {
    Done(Box<Done>),
    Running(Box<Running>),
    Waiting(Box<Waiting>),
    Other(Box<StateBase>),
}

hierarchy! {
    State by "type", else StateBase {
        Done(Done) = "done" | "finished" or "name" = "DONE" or "name" = "FINISHED",
        Running(Running) = "running" or "name" = "RUNNING",
        Waiting(Waiting) = "waiting" or "name" = "WAITING",
    }
}

tagged!(Cat, tag "cat" { name: String, lives: i64 });
tagged!(Dog, tag "dog" { name: String, barks: bool, tail: i64 });
tagged!(Wolf, tag "wolf" { name: String, howls: bool, tail: i64 });
tagged!(Base { name: String });

#[derive(Clone, PartialEq)]
enum Canine {
    Dog(Box<Dog>),
    Wolf(Box<Wolf>),
    Other(Box<Base>),
}

hierarchy!(Canine by "type", else Base { Dog(Dog) = "dog", Wolf(Wolf) = "wolf" });

#[derive(Clone, PartialEq)]
enum Animal {
    Cat(Box<Cat>),
    Canine(Box<Canine>),
    Other(Box<Base>),
}

hierarchy! {
    Animal by "type", else Base { Cat(Cat) = "cat", Canine(Canine nested) = "canine" | "dog" | "wolf" }
}

fn kind(state: &State) -> &'static str {
    match state {
        State::Done(_) => "done",
        State::Running(_) => "running",
        State::Waiting(_) => "waiting",
        State::Other(_) => "other",
    }
}

fn animal(text: &str) -> &'static str {
    match assert_comes_back::<Animal>(text) {
        Animal::Cat(_) => "cat",
        Animal::Canine(canine) => match *canine {
            Canine::Dog(_) => "dog",
            Canine::Wolf(_) => "wolf",
            Canine::Other(_) => "canine",
        },
        Animal::Other(_) => "other",
    }
}

#[test]
fn a_constant_names_the_child() {
    for (text, expected) in [
        (r#"{"name":"DONE"}"#, "done"),
        (r#"{"name":"FINISHED"}"#, "done"),
        (r#"{"name":"RUNNING"}"#, "running"),
        (r#"{"name":"WAITING"}"#, "waiting"),
        (r#"{"name":"\u0044ONE"}"#, "done"),
        (r#"{"name":"DONE","stage":"later","new":1}"#, "done"),
        (r#"{"name":"x","name":"RUNNING"}"#, "running"),
        // No child is called so: not even the one that alone has such a key.
        (r#"{"name":"PAUSED"}"#, "other"),
        (r#"{"name":"PAUSED","result":"a"}"#, "other"),
        (r#"{"type":null,"name":"DONE"}"#, "done"),
        (r#"{"name":"RUNNING","type":null,"stage":"a"}"#, "running"),
        // A tag has the last word.
        (r#"{"type":"running","name":"DONE"}"#, "running"),
        (r#"{"name":"DONE","type":"new"}"#, "other"),
        (r#"{"name":"DONE","type":7}"#, "other"),
    ] {
        let state: State = read(text);
        assert_eq!(kind(&state), expected, "{text}");
    }
}

#[test]
fn the_only_child_with_all_the_keys_is_meant() {
    for (text, expected) in [
        (r#"{"result":"a"}"#, "done"),
        (r#"{"result":null}"#, "done"),
        (r#"{"stage":"a","at":"b"}"#, "running"),
        (r#"{"name":null,"stage":[1]}"#, "running"),
        (r#"{"name":7,"result":"a"}"#, "done"),
        (r#"{"at":"b"}"#, "other"),
        (r#"{"result":"a","stage":"b"}"#, "other"),
        (r#"{"result":"a","new":1}"#, "other"),
        (r#"{"new":1}"#, "other"),
        ("{}", "other"),
        (r#"{"type":null}"#, "other"),
    ] {
        let state = assert_comes_back::<State>(text);
        assert_eq!(kind(&state), expected, "{text}");
    }
    for (text, expected) in [
        (r#"{"lives":9}"#, "cat"),
        (r#"{"name":"Rex","barks":true}"#, "dog"),
        (r#"{"howls":true,"tail":1}"#, "wolf"),
        (r#"{"tail":1}"#, "other"),
        (r#"{"name":"a"}"#, "other"),
    ] {
        assert_eq!(animal(text), expected, "{text}");
    }
}

#[test]
fn the_tag_that_did_not_come_is_not_written() {
    let text = r#"{"name":"DONE","result":"a","new":[1.50,{"x":null}]}"#;
    let state: State = assert_comes_back(text);
    let State::Done(done) = &state else { panic!("{state:?}") };
    assert_eq!(done.r#type, TypeTag::NONE);
    assert_eq!(written(&state), text);
    let list: Vec<State> = read(r#"[{"name":"RUNNING","stage":"a"},{"type":"done"}]"#);
    assert_eq!(list.iter().map(kind).collect::<Vec<_>>(), ["running", "done"]);
}

bitbucket_runtime::model! {
    struct Stray {
        r#type: Option<String> = "type";
        name: Option<String>;
        street: Option<String>;
    }
}

#[derive(Clone, PartialEq)]
enum Found {
    Cat(Box<Cat>),
    Canine(Box<Canine>),
    Stray(Box<Stray>),
    Other(Box<Base>),
}

hierarchy! {
    Found by "type" alone or Stray(Stray), else Base {
        Cat(Cat) = "cat",
        Canine(Canine nested) = "canine" | "dog" | "wolf",
        Stray(Stray) = "stray",
    }
}

#[derive(Clone, PartialEq)]
enum Heard {
    Cat(Box<Cat>),
    Canine(Box<Canine>),
    Other(Box<Base>),
}

hierarchy! {
    Heard by "type" alone or Canine(Canine nested), else Base {
        Cat(Cat) = "cat",
        Canine(Canine nested) = "canine" | "dog" | "wolf",
    }
}

#[test]
fn what_has_no_tag_that_is_known_is_the_child_that_was_named() {
    for text in [
        r#"{"street":"a"}"#,
        "{}",
        r#"{"lives":9}"#,
        r#"{"name":"a","type":null}"#,
        r#"{"type":"lion","name":"a","new":[1.50]}"#,
        r#"{"name":"a","type":"lion"}"#,
        r#"{"type":"stray"}"#,
        r#"{"type":7}"#,
    ] {
        let found = assert_comes_back::<Found>(text);
        assert!(matches!(found, Found::Stray(_)), "{text}");
    }
    let Found::Stray(stray) = read(r#"{"type":"lion"}"#) else { panic!("no stray") };
    assert_eq!(stray.r#type.as_deref(), Some("lion"));
    assert!(matches!(read(r#"{"type":"cat"}"#), Found::Cat(_)));
    assert!(matches!(read(r#"{"name":"a","type":"wolf"}"#), Found::Canine(_)));
    // No tag is sent that nobody set.
    assert_eq!(
        written(&Found::from(Stray { name: Some("a".to_owned()), ..Stray::default() })),
        r#"{"name":"a"}"#
    );
    let Heard::Canine(canine) = read(r#"{"type":"jackal","name":"a"}"#) else { panic!("no canine") };
    assert!(matches!(*canine, Canine::Other(_)));
    assert!(matches!(read(r#"{"type":"cat"}"#), Heard::Cat(_)));
}
