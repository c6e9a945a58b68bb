//! What is emitted compiles: the crate that holds every shape, and each of its modules alone, and the crate of
//! a document in which everything is odd that can be.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::diagnostic::{Code, Oddity};
use codegen::{Input, Output, Source};

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

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the crate of this name is made of.
fn input<'a>(name: &str, document: &'a [u8], bindings: Option<&'a [u8]>) -> Input<'a> {
    Input {
        bindings: bindings.map(|bytes| Source { label: "bindings.toml", bytes }),
        ..Input::new(
            Source { label: "api.yaml", bytes: document },
            name.to_owned(),
            format!("{{ path = {} }}", toml_text(&root().join("runtime"))),
        )
    }
}

/// Writes the crate below the build's own folder, and says where; it is no member of this workspace.
fn written(input: &Input<'_>) -> (PathBuf, Output) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&input.crate_name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let output = codegen::generate(input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    for (path, text) in &output.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = if path.ends_with("Cargo.toml") { format!("{text}\n[workspace]\n") } else { text.clone() };
        fs::write(path, text).unwrap();
    }
    // The same versions as in this workspace are at hand without a network.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    (folder, output)
}

fn toml_text(path: &Path) -> String {
    format!("{:?}", path.canonicalize().unwrap().to_str().unwrap())
}

fn cargo(folder: &Path, command: &str, arguments: &[&str]) {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder).args([command, "--offline", "--quiet"]).args(arguments);
    cargo.env("CARGO_TARGET_DIR", root().join("target"));
    let output = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    // A warning is a fault as well.
    assert!(output.status.success() && said.is_empty(), "{arguments:?}:\n{said}");
}

#[test]
fn every_shape_compiles() {
    let (folder, output) = written(&input("shapes", DOCUMENT, Some(BINDINGS)));
    let check = |arguments: &[&str]| cargo(&folder, "check", arguments);
    check(&[]);
    check(&["--no-default-features"]);
    let mut modules: Vec<&str> = output.operations.iter().map(|row| row.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    modules.push("webhooks");
    for module in modules {
        check(&["--no-default-features", "--features", module]);
    }
}

#[test]
fn what_is_odd_in_every_way_compiles_without_a_warning() {
    let input = input("odd", ODD, None);
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
    let (folder, _) = written(&input);
    cargo(&folder, "clippy", &["--", "-D", "warnings"]);
}
