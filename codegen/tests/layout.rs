//! rustfmt leaves what is generated as it is: the crate that holds every emitted shape, and the
//! crates of this repository as they are committed. Where rustfmt cannot be run, nothing is compared.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codegen::{Input, Source};

/// What rustfmt makes of a text under the configuration of a crate; `None` where it cannot be run.
fn formatted(text: &str, width: usize) -> Option<String> {
    let config = format!("max_width={width},use_small_heuristics=Max");
    let rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", &config])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut rustfmt) = rustfmt else {
        eprintln!("rustfmt cannot be run: nothing is compared");
        return None;
    };
    let mut input = rustfmt.stdin.take()?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    Some(String::from_utf8(output.stdout).expect("rustfmt writes UTF-8"))
}

/// The lines that rustfmt would change in one of the files.
fn differences<'a>(files: impl IntoIterator<Item = (String, &'a str)>, width: usize) -> Vec<String> {
    let mut differences = Vec::new();
    for (path, text) in files {
        let Some(formatted) = formatted(text, width) else { return Vec::new() };
        let mut lines = text.lines().zip(formatted.lines()).enumerate();
        match lines.find(|(_, (ours, theirs))| ours != theirs) {
            Some((index, (ours, theirs))) => {
                differences.push(format!("{path}:{}:\n{ours}\nbecomes\n{theirs}", index + 1));
            }
            None if text.len() != formatted.len() => differences.push(format!("{path}: other ends")),
            None => {}
        }
    }
    differences
}

#[test]
fn every_emitted_shape_is_left_alone() {
    let output = codegen::generate(&Input {
        bindings: Some(Source { label: "shapes.toml", bytes: include_bytes!("emit/shapes.toml") }),
        with_exercise: true,
        ..Input::new(
            Source { label: "shapes.yaml", bytes: include_bytes!("emit/shapes.yaml") },
            "unused",
            "\"1\"",
        )
    })
    .unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let rust = output.files.iter().filter(|(path, _)| path.ends_with(".rs"));
    let rust = rust.map(|(path, text)| (path.clone(), text.as_str()));
    assert_eq!(differences(rust, 100), [""; 0]);
    assert_eq!(differences([("the exercise".to_owned(), output.exercise.as_deref().unwrap())], 110), [""; 0]);
}

/// The files of a folder and of those in it.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().expect("a folder").flatten() {
        if entry.path().is_dir() {
            files(&entry.path(), found);
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            found.push(entry.path());
        }
    }
}

#[test]
fn what_is_committed_is_left_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (folders, width) in
        [(&["generated/cloud/src", "generated/data-center/src"][..], 100), (&["tests/src/exercise"], 110)]
    {
        let mut paths = Vec::new();
        folders.iter().for_each(|folder| files(&root.join(folder), &mut paths));
        let texts: Vec<(String, String)> = paths
            .iter()
            .map(|path| (path.display().to_string(), std::fs::read_to_string(path).expect("a text")))
            .collect();
        assert!(!texts.is_empty());
        let texts = texts.iter().map(|(path, text)| (path.clone(), text.as_str()));
        assert_eq!(differences(texts, width), [""; 0]);
    }
}
