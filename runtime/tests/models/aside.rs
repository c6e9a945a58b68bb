//! What was set aside because its field could not hold it gives way to the field once that is set.

use std::collections::BTreeMap;

use bitbucket_runtime::wire::{Json, Number};
use bitbucket_runtime::{OffsetPage, Page};

use crate::sample::{Branch, Owner, Sample, Target, assert_comes_back, read, written};

#[test]
fn a_field_that_is_set_wins_over_what_came_for_it() {
    let mut sample: Sample = read(r#"{"title":17,"count":3,"more":[]}"#);
    assert_eq!(written(&sample), r#"{"count":3,"title":17,"more":[]}"#);
    sample.title = Some("mine".into());
    assert_eq!(written(&sample), r#"{"title":"mine","count":3,"more":[]}"#);
    assert_eq!(sample.extra.get("title").map(Json::as_str), Some("17"), "it can still be asked for");
    sample.title = None;
    assert_eq!(written(&sample), r#"{"count":3,"title":17,"more":[]}"#);

    let sample: Sample = read(r#"{"share":"half","owner":7,"target":[],"type":5}"#);
    let mut sample = sample.with_share(Number::from(2)).with_owner(Owner::default().with_name("Ada"));
    assert_eq!(written(&sample), r#"{"share":2,"owner":{"name":"Ada"},"target":[],"type":5}"#);
    sample.r#type = "sample".into();
    sample.target = Some(Target::from(Branch::default()));
    let all = r#"{"type":"sample","share":2,"owner":{"name":"Ada"},"target":{"type":"branch"}}"#;
    assert_eq!(written(&sample), all);
}

#[test]
fn a_field_that_is_cleared_is_null_once() {
    for sent in [r#"{"title":17}"#, r#"{"title":null}"#, r#"{"title":"a"}"#, "{}"] {
        let sample: Sample = read(sent);
        let cleared = sample.clear("title").clear("title");
        assert_eq!(written(&cleared), r#"{"title":null}"#, "{sent}");
        assert_eq!(written(&cleared.with_title("b")), r#"{"title":"b"}"#, "{sent}");
    }
}

#[test]
fn what_is_put_aside_by_hand_is_written_while_its_field_is_empty() {
    let mut sample: Sample = read(r#"{"title":null,"count":1}"#);
    sample.extra.insert("title", 5);
    sample.extra.insert("count", "many");
    assert_eq!(written(&sample), r#"{"count":1,"title":5}"#);
    assert_eq!(sample.extra.remove("title"), Some(Json::from(5)));
    assert_eq!(written(&sample), r#"{"title":null,"count":1}"#);
    sample.extra.remove("count");
    assert_eq!(read::<Sample>(r#"{"title":null,"count":1}"#), sample, "nothing is left of it");
}

#[test]
fn inside_of_models_lists_and_maps_it_is_the_same() {
    let text = r#"{"owner":{"name":[]},"owners":[{"name":1},{"name":2}],"byName":{"a":{"name":true}}}"#;
    let mut sample: Sample = assert_comes_back(text);
    sample.owner.as_mut().unwrap().name = Some("x".into());
    sample.owners.as_mut().unwrap()[1].name = Some("y".into());
    sample.by_name.as_mut().unwrap().get_mut("a").unwrap().name = Some("z".into());
    assert_eq!(
        written(&sample),
        r#"{"owner":{"name":"x"},"owners":[{"name":1},{"name":"y"}],"byName":{"a":{"name":"z"}}}"#
    );
    let mut target: Target = read(r#"{"branch":false,"type":"branch"}"#);
    let Target::Branch(branch) = &mut target else { panic!("{target:?}") };
    branch.branch = Some("main".into());
    assert_eq!(written(&target), r#"{"type":"branch","branch":"main"}"#);
}

#[test]
fn pages_write_what_is_set_on_them() {
    let mut page: Page<Owner> = read(r#"{"values":[{"name":1}],"next":5,"size":"two"}"#);
    page.size = Some(2);
    page.values[0].name = Some("x".into());
    assert_eq!(written(&page), r#"{"values":[{"name":"x"}],"size":2,"next":5}"#);

    let mut bare: Page<Owner> = read(r#"[{"name":"x"}]"#);
    assert_eq!(written(&bare), r#"[{"name":"x"}]"#);
    bare.size = Some(1);
    assert_eq!(written(&bare), r#"{"values":[{"name":"x"}],"size":1}"#, "a list has no place for a size");
    let mut bare: OffsetPage<Owner> = read("[]");
    bare.extra.insert("filter", "open");
    assert_eq!(written(&bare), r#"{"values":[],"filter":"open"}"#);

    let mut without: Page<Owner> = read(r#"{"size":0}"#);
    assert_eq!(written(&without), r#"{"size":0}"#);
    without.values.push(Owner::default());
    assert_eq!(written(&without), r#"{"values":[{}],"size":0}"#);
}

#[test]
fn of_keys_that_came_twice_the_last_is_written_once() {
    for (text, expected) in [
        (r#"{"x":1,"y":2,"x":3}"#, r#"{"y":2,"x":3}"#),
        (r#"{"title":1,"title":"a","title":2}"#, r#"{"title":2}"#),
        (r#"{"title":1,"title":"a"}"#, r#"{"title":"a"}"#),
        (r#"{"title":1,"title":null}"#, r#"{"title":null}"#),
        (r#"{"title":null,"title":1}"#, r#"{"title":1}"#),
        (r#"{"labels":[null],"labels":[]}"#, r#"{"labels":[]}"#),
        (r#"{"labels":[],"labels":[null]}"#, r#"{"labels":[null]}"#),
        (r#"{"labels":[null],"labels":7}"#, r#"{"labels":7}"#),
        (r#"{"labels":7,"labels":[null,"a"]}"#, r#"{"labels":[null,"a"]}"#),
        (r#"{"labels":[null],"labels":null}"#, r#"{"labels":null}"#),
        (r#"{"labels":[1],"labels":[2]}"#, r#"{"labels":[2]}"#),
    ] {
        assert_eq!(written(&read::<Sample>(text)), expected, "{text}");
    }
    let many: String = (0..40).map(|index| format!(r#""x":{index},"y{index}":0,"#)).collect();
    let sample: Sample = read(&format!(r#"{{{many}"x":"last"}}"#));
    assert_eq!(written(&sample).matches(r#""x":"#).count(), 1);
    assert!(written(&sample).ends_with(r#","x":"last"}"#));
}

bitbucket_runtime::model! {
    struct Required {
        names: Vec<String>;
        ages: BTreeMap<String, i64>;
    }
}

#[test]
fn what_must_be_there_and_comes_twice_is_what_came_last() {
    let required: Required = read(r#"{"names":["a","b"],"names":["c"],"ages":{"a":1},"ages":{"b":2}}"#);
    assert_eq!(written(&required), r#"{"names":["c"],"ages":{"b":2}}"#);
    let page: Page<i64> = read(r#"{"values":[1],"values":[2,3]}"#);
    assert_eq!(page.values, [2, 3]);
}

/// More fields than have a mark for their nulls.
macro_rules! wide {
    ($($field:ident)*) => {
        bitbucket_runtime::model! {
            struct Wide { $($field: Option<Vec<i64>>;)* last: Option<Vec<i64>>, with_last([into i64]); }
        }
    };
}

wide! {
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 c0 c1 c2 c3 c4 c5 c6 c7 c8 c9
    d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 g0 g1 g2
}

#[test]
fn fields_beyond_the_marks_keep_the_same_rules() {
    for text in
        [r#"{"last":null}"#, r#"{"last":[1,null]}"#, r#"{"last":"none"}"#, r#"{"a0":[null],"last":[]}"#]
    {
        let wide: Wide = assert_comes_back(text);
        assert_eq!(
            written(&wide.clone().clear("last").clear("a0").clear("last")),
            r#"{"a0":null,"last":null}"#
        );
        let set = written(&wide.with_last([4]));
        assert!(set.contains(r#""last":[4]"#) && set.matches("last").count() == 1, "{set}");
    }
}
