//! A crate with its runtime beside it is a workspace that builds wherever it is moved.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::place::Place;
use super::support::DOCUMENT;
use super::tree::tree;

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn bundle(place: &Place, name: &str) -> std::process::Output {
    place.write("vendor.yaml", DOCUMENT);
    place.run(&["generate", "--document", "vendor.yaml", "--name", name, "--out", "made", "--bundle-runtime"])
}

#[test]
fn it_holds_every_source_of_the_runtime() {
    let place = Place::new();
    assert!(bundle(&place, "harbour").status.success());
    let sources = |mut files: BTreeMap<String, Vec<u8>>| {
        files.retain(|name, _| name.starts_with("src/") || name == "README.md");
        files
    };
    let written = sources(tree(&place.path().join("made/runtime")));
    assert!(written.len() > 100, "{}", written.len());
    assert!(written == sources(tree(&repository().join("runtime"))));
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let own = fs::read_to_string(repository().join(licence)).unwrap();
        assert_eq!(place.read(&format!("made/runtime/{licence}")), own);
    }

    for name in ["runtime", "Runtime", "target"] {
        let place = Place::new();
        let said = String::from_utf8(bundle(&place, name).stderr).unwrap();
        assert!(said.contains(&format!("a crate called {name} has no folder beside the runtime")), "{said}");
        assert!(!place.has("made"));
    }
}

/// The same dependencies, features and metadata as in the repository, with nothing left to inherit.
#[test]
fn its_manifest_is_that_of_the_repository_written_out() {
    let place = Place::new();
    assert!(bundle(&place, "harbour").status.success());
    let written = place.read("made/runtime/Cargo.toml");
    assert!(!written.contains("workspace"), "{written}");
    let table = |text: &str| text.parse::<toml::Table>().unwrap();
    let own = table(&fs::read_to_string(repository().join("runtime/Cargo.toml")).unwrap());
    let written = table(&written);
    assert_eq!(written["features"], own["features"]);
    let names = |manifest: &toml::Table| {
        manifest["dependencies"].as_table().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(names(&written), names(&own));
    let of_targets = |manifest: &toml::Table| {
        let targets = manifest["target"].as_table().unwrap().iter();
        let keys =
            |target: &toml::Value| target["dependencies"].as_table().unwrap().keys().cloned().collect();
        targets.map(|(cfg, target)| (cfg.clone(), keys(target))).collect::<Vec<(String, Vec<String>)>>()
    };
    assert_eq!(of_targets(&written), of_targets(&own));
    assert_eq!(written["package"]["rust-version"].as_str(), Some(env!("CARGO_PKG_RUST_VERSION")));
    // What both say of one dependency holds together.
    let json = &written["dependencies"]["serde_json"];
    assert_eq!((json["version"].as_str(), json["features"][0].as_str()), (Some("1"), Some("raw_value")));
}

#[test]
fn it_builds_where_it_is_moved_to() {
    let place = Place::new();
    assert!(bundle(&place, "harbour").status.success());
    let away = tempfile::tempdir().unwrap();
    let moved = away.path().join("moved");
    fs::rename(place.path().join("made"), &moved).unwrap();
    drop(place);
    // The same versions as in this workspace are at hand without a network.
    fs::copy(repository().join("Cargo.lock"), moved.join("Cargo.lock")).unwrap();
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&moved).args(["check", "--offline", "--quiet", "--workspace"]);
    command.env("CARGO_TARGET_DIR", repository().join("target"));
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
}
