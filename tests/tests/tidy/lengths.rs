//! Files that people write stay short enough to be read at once.

use std::path::Path;

use super::scan::{Files, files, root};

/// The most lines of a file.
const MOST: usize = 400;

/// Folders of files that people write, and the generated files in them.
const WRITTEN: [(&str, &[&str]); 6] = [
    ("codegen/src", &[]),
    ("codegen/tests", &[]),
    ("runtime", &[]),
    ("tests/src", &["exercise/cloud.rs", "exercise/data_center.rs"]),
    ("tests/tests", &[]),
    ("xtask", &[]),
];

fn too_long(folder: &str, files: &Files, made: &[&str]) -> Vec<String> {
    let count = |text: &str| text.lines().count();
    let long = files.iter().filter(|(file, text)| !made.contains(&file.as_str()) && count(text) > MOST);
    let told = long.map(|(file, text)| {
        format!("{folder}/{file} has {} lines: more than {MOST} hold more than one idea", count(text))
    });
    told.collect()
}

#[test]
fn no_file_is_longer_than_it_can_be_read_at_once() {
    let found: Vec<String> = WRITTEN
        .iter()
        .flat_map(|(folder, made)| too_long(folder, &files(&root().join(folder)), made))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn what_nobody_has_written_is_there() {
    for (folder, made) in WRITTEN {
        for file in made {
            assert!(Path::new(&root()).join(folder).join(file).exists(), "{folder}/{file}");
        }
    }
}

#[test]
fn a_long_file_is_named() {
    let files = Files::from([("a.rs".to_owned(), "\n".repeat(401)), ("b.rs".to_owned(), "\n".repeat(400))]);
    assert_eq!(
        too_long("small", &files, &[]),
        ["small/a.rs has 401 lines: more than 400 hold more than one idea"]
    );
    assert_eq!(too_long("small", &files, &["a.rs"]), [""; 0]);
}
