//! All tests of the crate, as one program: each file as one of its own would link the whole generator, forty-five times.
//! `cargo test -p codegen names` runs those of `names.rs`.

#[path = "alternatives/main.rs"]
mod alternatives;
mod bad_input;
mod bindings;
mod diff;
mod diff_page;
mod diff_tags;
mod diff_versions;
mod document;
mod emit;
mod enums;
mod exercise;
mod files;
mod followed;
#[path = "foreign/main.rs"]
mod foreign;
mod formats;
mod frameworks;
mod guide;
mod import;
mod import_forms;
mod import_versions;
mod import_words;
#[path = "later/main.rs"]
mod later;
mod layout;
mod lift;
#[path = "lint/main.rs"]
mod lint;
#[path = "media/main.rs"]
mod media;
mod modules;
#[path = "mutations/main.rs"]
mod mutations;
mod names;
#[path = "normalise/main.rs"]
mod normalise;
mod nulls;
mod odd_words;
mod overlay;
mod overlay_expiry;
mod overlay_standard;
mod propose;
mod propose_lists;
mod references;
#[path = "refusals/main.rs"]
mod refusals;
mod seldom;
mod service;
#[path = "settled/main.rs"]
mod settled;
#[path = "tolerance/main.rs"]
mod tolerance;
#[path = "words/main.rs"]
mod words;
mod yaml_habits;
mod yaml_traps;

use std::fs;
use std::path::Path;

#[test]
fn every_file_is_part_of_this_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_rust =
            path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("main.rs");
        if is_rust || path.join("main.rs").is_file() {
            let line = format!("mod {};", path.file_stem().unwrap().to_str().unwrap());
            assert!(
                include_str!("main.rs").lines().any(|other| other == line),
                "tests/main.rs lacks `{line}`"
            );
            count += 1;
        }
    }
    let modules = include_str!("main.rs").lines().filter(|line| line.starts_with("mod ")).count();
    assert_eq!(count, modules);
}
