//! The package with which a crate is tried: written outside of the repository, for its tests.

use crate::place::Place;
use crate::support::DOCUMENT;

const WITHOUT_OPERATIONS: &str = "\
openapi: 3.0.3
info: {title: Harbour, version: '1'}
paths: {}
";

#[test]
fn what_tries_a_crate_names_what_it_calls_and_no_more() {
    let repository = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    for (document, calls) in [(DOCUMENT, true), (WITHOUT_OPERATIONS, false)] {
        let place = Place::new();
        place.write("vendor.yaml", document);
        place.succeed(&["new", "harbour", "--document", "vendor.yaml"]);
        let out = ["--spec", "harbour", "--out", "made", "--exercise", "tried", "--root", repository];
        place.succeed(&[&["generate"][..], &out].concat());
        let written = place.read("tried/src/calls.rs");
        assert!(written.contains("exercise::Entry<crate::Tried>"), "{written}");
        // What nothing uses, rustc warns of.
        assert_eq!(written.contains("use harbour as api;"), calls, "{written}");
        assert_eq!(written.contains("decoded"), calls, "{written}");
        assert_eq!(written.contains("api::ships::list_ships"), calls, "{written}");
        assert!(place.read("tried/src/main.rs").contains("exercise::Subject for Tried"));
    }
}
