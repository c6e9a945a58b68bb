//! What `diff` says of an update, held against another judge: cargo-semver-checks, where it is installed.
//!
//! Each kind of change is made to one small document. The crates of before and after are judged twice: by our
//! `diff`, which must say what is right in every case, and by cargo-semver-checks, which must agree wherever it
//! can see the change. It does not compare types; where it is blind, that is written down with the case.

mod cases;
mod judge;
mod products;

use cases::CASES;
use codegen::diff::Level;
use judge::Judge;

#[test]
fn a_change_is_as_grave_to_cargo_semver_checks_as_to_diff() {
    let before = cases::crate_of(cases::DOCUMENT);
    let judge = Judge::find();
    if judge.is_none() {
        eprintln!("cargo-semver-checks is not installed: only `diff` judges");
    }
    let documented = judge.as_ref().map(|judge| judge.document("before", &before.output));
    let mut wrong = Vec::new();
    for case in CASES {
        let after = cases::crate_of(&case.document());
        let ours = cases::verdict(&before.model, &after.model);
        if ours != case.is {
            wrong.push(format!("{}: `diff` says {ours:?}, {:?} is right", case.name, case.is));
        }
        let (Some(judge), Some(before)) = (&judge, &documented) else { continue };
        let theirs = judge.compare(before, &judge.document(case.name, &after.output));
        let is_told = case.is_seen && case.is == Level::Major;
        let expected = if is_told { Level::Major } else { Level::Minor };
        if theirs != expected {
            wrong.push(format!("{}: cargo-semver-checks says {theirs:?}, not {expected:?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a vendor adds to Cloud and Data Center, all of it optional, breaks nobody.
#[test]
fn what_a_vendor_adds_breaks_nothing_in_our_own_crates() {
    let Some(judge) = Judge::find() else {
        eprintln!("cargo-semver-checks is not installed: nothing is judged");
        return;
    };
    for product in products::PRODUCTS {
        let before = products::generate(product, &[]);
        let after = products::generate(product, &[product.addition().as_str()]);
        let known = before.files.len();
        assert!(before.files != after.files, "{}: {known} files, and none has changed", product.name);
        let before = judge.document(&format!("{}-before", product.name), &before);
        let after = judge.document(&format!("{}-after", product.name), &after);
        assert_eq!(judge.compare(&before, &after), Level::Minor, "{}", product.name);
    }
}
