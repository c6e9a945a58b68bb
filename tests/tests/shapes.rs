//! What is emitted compiles: the crate that holds every shape, and each of its modules alone, and the crate of
//! a document in which everything is odd that can be.

use std::collections::BTreeSet;

use codegen::diagnostic::{Code, Oddity};
use codegen::{Input, Source};
use tests::emitted::Emitted;

const DOCUMENT: &[u8] = include_bytes!("../../codegen/tests/emit/shapes.yaml");
const BINDINGS: &[u8] = include_bytes!("../../codegen/tests/emit/shapes.toml");
const ODD: &[u8] = include_bytes!("odd/odd.yaml");

/// What no document of 3.1 can be odd in by itself: it takes an overlay, earlier names, words that people
/// write, or the keywords of 3.0.
const OF_OTHERS: [Oddity; 7] = [
    Oddity::HalfExpiredAction,
    Oddity::UnreadOverlayField,
    Oddity::IdleAction,
    Oddity::ReusedName,
    Oddity::WithoutWords,
    Oddity::ListOfItems,
    Oddity::SiblingOfReference,
];

fn written(name: &str, document: &[u8], bindings: &[u8]) -> Emitted {
    Emitted::new(env!("CARGO_TARGET_TMPDIR"), name, document, bindings)
}

#[test]
fn every_shape_compiles() {
    let shapes = written("shapes", DOCUMENT, BINDINGS);
    let check = |arguments: &[&str]| shapes.cargo("check", arguments);
    check(&[]);
    check(&["--no-default-features"]);
    let mut modules: Vec<&str> = shapes.output.operations.iter().map(|row| row.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    modules.push("webhooks");
    for module in modules {
        check(&["--no-default-features", "--features", module]);
    }
}

#[test]
fn what_is_odd_in_every_way_compiles_without_a_warning() {
    let input = Input::new(Source { label: "api.yaml", bytes: ODD }, "odd", "\"1\"");
    let told: BTreeSet<Oddity> = codegen::lint::lint(&input)
        .findings
        .iter()
        .filter_map(|finding| match finding.code {
            Some(Code::Oddity(oddity)) => Some(oddity),
            _ => None,
        })
        .collect();
    let missing: Vec<&Oddity> =
        Oddity::ALL.iter().filter(|oddity| !told.contains(*oddity) && !OF_OTHERS.contains(*oddity)).collect();
    assert!(missing.is_empty(), "the document is not odd in these ways: {missing:?}");
    written("odd", ODD, b"").cargo("clippy", &["--", "-D", "warnings"]);
}
