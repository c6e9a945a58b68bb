//! The documentation of the two files that people write: every example in it is run.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const BOATS: &str = include_str!("boats.yaml");

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name)).unwrap()
}

/// The blocks of a page, each with its language.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let text = lines.by_ref().take_while(|line| !line.starts_with("```"));
            let text = text.map(|line| format!("{line}\n")).collect();
            blocks.push((language.to_owned(), text));
        }
    }
    blocks
}

/// A folder of the boats, with one file more.
fn folder(name: &str, text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let path = folder.path().join("spec/boats").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("openapi.yaml", BOATS);
    put("bindings.toml", "strict = true\n");
    put(name, text);
    folder
}

fn generate(folder: &TempDir) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("generate").current_dir(folder.path()).output().unwrap()
}

/// Runs each block of a language; one that a text follows is to say each line of that.
fn run(page: &str, language: &str, file: &str) -> usize {
    let blocks = blocks(page);
    let mut count = 0;
    for (index, (_, text)) in blocks.iter().enumerate().filter(|(_, block)| block.0 == language) {
        let output = generate(&folder(file, text));
        let said = String::from_utf8(output.stderr).unwrap();
        match blocks.get(index + 1).filter(|next| next.0 == "text") {
            Some((_, expected)) => {
                assert!(expected.lines().all(|line| said.contains(line)), "{text}{said}");
            }
            None => {
                assert!(output.status.success(), "{text}{said}");
                assert!(!said.contains("half-expired-action"), "{text}{said}");
            }
        }
        count += 1;
    }
    count
}

#[test]
fn every_overlay_of_the_page_applies() {
    assert_eq!(run(&page("overlays.md"), "yaml", "overlays/10-page.yaml"), 7);
}

#[test]
fn every_part_of_bindings_on_the_page_is_taken() {
    assert_eq!(run(&page("bindings.md"), "toml", "bindings.toml"), 11);
}

#[test]
fn every_key_of_bindings_is_on_the_page() {
    let page = page("bindings.md");
    // A key that is none is refused with all that there are.
    let output = generate(&folder("bindings.toml", "none = 1\n"));
    let said = String::from_utf8(output.stderr).unwrap();
    let known = said.split("expected one of ").nth(1).unwrap().lines().next().unwrap();
    let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
    assert!(known.len() > 40, "{said}");
    for key in known {
        assert!(page.contains(&format!("`{key}`")) || page.contains(&format!("[{key}")), "{key}");
    }
}
