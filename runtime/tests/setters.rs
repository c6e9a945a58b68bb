//! Models are built by setters, and say null where that is asked for.

use bitbucket_runtime::wire;

bitbucket_runtime::model! {
    /// A model with a field that may be left out and one that must be there.
    pub struct Move {
        /// Where it starts.
        from: Option<String>, with_from(into);
        /// Where it ends.
        to: String, with_to(into);
    }
}

#[track_caller]
fn assert_sent(model: &Move, expected: &str) {
    assert_eq!(String::from_utf8(wire::to_vec(model)).as_deref(), Ok(expected));
}

#[test]
fn null_takes_the_place_of_a_value_and_a_value_that_of_null() {
    let model = Move::default().with_to("b").with_from("a").clear("from");
    assert_sent(&model, r#"{"from":null,"to":"b"}"#);
    assert_sent(&model.with_from("c"), r#"{"from":"c","to":"b"}"#);
}

#[test]
fn null_is_sent_once_for_a_field_without_a_name_and_never_for_one_that_must_be_there() {
    let model = Move::default().with_to("b").clear("by").clear("by").clear("to");
    assert_sent(&model, r#"{"to":"b","by":null}"#);
}
