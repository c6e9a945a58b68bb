//! Lists and maps of which some items have no place in their field.

use bitbucket_runtime::Page;
use bitbucket_runtime::wire::{self, Json, Lenient};

use crate::sample::{Level, Owner, Sample, assert_comes_back, read, written};

#[test]
fn an_item_that_cannot_be_read_does_not_cost_the_others() {
    for (text, names) in [
        (r#"{"owners":[null]}"#, &[][..]),
        (r#"{"owners":[null,{"name":"a"},null,{"name":"b"}]}"#, &["a", "b"]),
        (r#"{"owners":[{"name":"a"},7,"x",true,[],1e400,{"name":"b"}],"more":[null]}"#, &["a", "b"]),
        ("{\"more\":1,\"owners\":[ null , { \"name\" : \"a\" } ],\"title\":5}", &["a"]),
    ] {
        let sample: Sample = assert_comes_back(text);
        let owners = sample.owners.as_deref().unwrap();
        assert_eq!(read::<Sample>(&written(&sample)), sample, "the same model is read from what is written");
        assert_eq!(owners.iter().filter_map(|owner| owner.name.as_deref()).collect::<Vec<_>>(), names);
    }
    let text = r#"{"labels":["a",null,5,"b"],"levels":["low",[],"new"],"rows":[[1,null],null,[0.5,3]]}"#;
    let sample: Sample = assert_comes_back(text);
    assert_eq!(sample.labels, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(sample.levels, Some(vec![Level::Low, Level::from("new")]));
    assert_eq!(sample.rows, Some(vec![vec![1], vec![3]]));
    assert_eq!(sample.extra.get("labels").map(Json::as_str), Some(r#"["a",null,5,"b"]"#));
}

#[test]
fn a_value_of_a_map_that_cannot_be_read_does_not_cost_the_others() {
    let text = r#"{"byName":{"a":{"name":"x"},"b":null,"c":[1],"d":{"name":"y"}}}"#;
    let sample: Sample = assert_comes_back(text);
    let names: Vec<&String> = sample.by_name.as_ref().unwrap().keys().collect();
    assert_eq!(names, ["a", "d"]);
}

#[test]
fn what_changes_in_such_a_list_is_written_as_it_is_then() {
    let text = r#"{"owners":[null,{"name":"a"}],"title":"t"}"#;
    let sample: Sample = read(text);
    let mut pushed = sample.clone();
    pushed.owners.get_or_insert_default().push(Owner::default().with_name("b"));
    assert_eq!(written(&pushed), r#"{"title":"t","owners":[{"name":"a"},{"name":"b"}]}"#);
    let mut within = sample.clone();
    within.owners.as_mut().unwrap()[0].name = Some("c".into());
    assert_eq!(written(&within), r#"{"title":"t","owners":[{"name":"c"}]}"#);
    let mut taken = sample.clone();
    taken.owners = None;
    assert_eq!(written(&taken), r#"{"title":"t"}"#, "what somebody took away is not sent");
    assert_eq!(written(&sample.clone().clear("owners")), r#"{"title":"t","owners":null}"#);
    assert_eq!(written(&sample.clone().with_owners([] as [Owner; 0])), r#"{"title":"t","owners":[]}"#);
    let mut back = sample;
    let owners = back.owners.replace(Vec::new());
    back.owners = owners;
    assert_eq!(written(&back), r#"{"title":"t","owners":[null,{"name":"a"}]}"#, "it is as it was read");
}

#[test]
fn such_lists_stand_inside_of_one_another() {
    let text = r#"{"owners":[null,{"nicknames":["a",null],"parts":[{"nicknames":[1]},null]}],"byName":{"n":{"parts":[0]}}}"#;
    let mut sample: Sample = assert_comes_back(text);
    sample.by_name.as_mut().unwrap().get_mut("n").unwrap().parts = Some(vec![Owner::default()]);
    assert!(written(&sample).contains(r#""byName":{"n":{"parts":[{}]}}"#));
    assert!(written(&sample).contains(r#""owners":[null,{"nicknames":["a",null],"#), "{}", written(&sample));
    sample.owners.as_mut().unwrap()[0].name = Some("b".into());
    let owners = r#""owners":[{"name":"b","nicknames":["a",null],"parts":[{"nicknames":[1]},null]}]"#;
    assert!(written(&sample).contains(owners), "{}", written(&sample));
}

#[test]
fn what_is_kept_beside_what_was_read_stays_within_bounds() {
    // One inside of the other, each with a text of its own to keep.
    let inside = format!(r#"{{"name":"{}"}}"#, "x".repeat(100_000));
    let deep = (0..14).fold(inside, |inside, _| format!(r#"{{"parts":[null,{inside}]}}"#));
    let owner: Owner = assert_comes_back(&deep);
    let mut kept = 0;
    let mut next = Some(&owner);
    while let Some(owner) = next {
        kept += owner.extra.get("parts").map_or(0, |text| text.as_str().len());
        next = owner.parts.as_deref().and_then(<[Owner]>::first);
    }
    assert!(kept <= 3 * deep.len(), "{kept} bytes are kept of {}", deep.len());
}

#[test]
fn where_items_are_what_was_asked_for_each_of_them_counts() {
    let page = wire::from_slice::<Page<Owner>>(br#"{"values":[{},null]}"#).unwrap_err();
    assert_eq!((page.path(), page.message()), ("$.values[1]", "expected an object, found null"));
    assert_eq!(wire::from_slice::<Vec<Owner>>(b"[{},7]").unwrap_err().path(), "$[1]");
    assert_eq!(wire::from_slice::<Page<Owner>>(b"[{},7]").unwrap_err().path(), "$[1]");
    // But what stands in a field of an item costs neither the item nor the page.
    let page: Page<Owner> = assert_comes_back(r#"{"values":[{"nicknames":[null,"a"]},{"nicknames":["b"]}]}"#);
    assert_eq!(page.values[0].nicknames.as_deref(), Some(&["a".to_owned()][..]));
    let page: Page<Lenient<Owner>> = assert_comes_back(r#"{"values":[{"nicknames":[null,"a"]},null]}"#);
    assert_eq!(page.values.iter().filter(|item| item.as_result().is_ok()).count(), 1);
}
