//! What users can call and read, a line for each operation, setter, field and value, a snapshot
//! for each module: the difference after an update of the document is what a reviewer reads.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use codegen::{Input, Source};

/// The files that a crate is made from, by what messages call them.
fn spec(name: &str) -> (Vec<(String, Vec<u8>)>, usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name);
    let entries = fs::read_dir(folder.join("overlays")).unwrap();
    let mut overlays: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    overlays.sort();
    let count = overlays.len();
    let first = ["openapi.yaml", "bindings.toml", "names.lock"].map(|file| folder.join(file));
    let read = |path: PathBuf| (path.display().to_string(), fs::read(&path).unwrap());
    (first.into_iter().chain(overlays).map(read).collect(), count)
}

fn assert_surface(name: &str) {
    let (files, overlays) = spec(name);
    let mut sources = files.iter().map(|(label, bytes)| Source { label, bytes });
    let mut next = || sources.next().unwrap();
    let document = next();
    let input = Input {
        bindings: Some(next()),
        names_lock: Some(next()),
        overlays: (0..overlays).map(|_| next()).collect(),
        ..Input::new(document, name.to_owned(), String::new())
    };
    let model = codegen::model(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let surface = model.surface.lines();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{name}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let changed = settings.bind(|| {
        // Every module that changed is shown, not only the first.
        let changed = surface.iter().filter(|(module, text)| {
            catch_unwind(|| insta::assert_snapshot!(module.as_str(), text)).is_err()
        });
        changed.map(|(module, _)| module.clone()).collect::<Vec<_>>()
    });
    assert!(
        changed.is_empty(),
        "the surface changed: {}; `cargo insta review` shows and accepts it, as does `git diff` after \
         `INSTA_UPDATE=always cargo test -p tests --test surface`",
        changed.join(", ")
    );
    let shown: BTreeSet<String> = surface.into_keys().map(|module| format!("{module}.snap")).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    let kept = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let left: Vec<String> = kept.filter(|file| file.ends_with(".snap") && !shown.contains(file)).collect();
    assert!(
        left.is_empty(),
        "delete the snapshots of modules that are no more: {left:?} in tests/tests/snapshots/{name}"
    );
}

#[test]
fn of_the_cloud() {
    assert_surface("cloud");
}

#[test]
fn of_the_data_center() {
    assert_surface("data-center");
}
