//! Which version comes, and whether the changelog speaks of it.

use super::{before, file};
use crate::repository::Repository;

const CHANGELOG: &str = "# Changelog

## [Unreleased]

- Something of the generator.

## [letters 0.3.0] - 2026-01-02

The first release.
";

/// The first document, released.
fn released() -> Repository {
    let repository = before();
    repository.write("CHANGELOG.md", CHANGELOG);
    repository.commit("Release letters 0.3.0");
    repository.git(&["tag", "letters-0.3.0"]);
    // Names of other packages, and of none, are no releases of this one.
    repository.git(&["tag", "letters-of-others-9.0.0"]);
    repository.git(&["tag", "letters-latest"]);
    repository
}

#[test]
fn before_the_first_release_any_version_is_right() {
    let repository = before();
    let said = repository.run(&["release", "--check"]);
    let (printed, error) = (String::from_utf8(said.stdout).unwrap(), String::from_utf8(said.stderr).unwrap());
    assert_eq!(said.status.code(), Some(1), "{printed}{error}");
    assert!(
        printed.contains("letters 0.3.0\n  not released yet: there is no tag letters-0.3.0\n"),
        "{printed}"
    );
    assert!(printed.contains("the first commit with it: 0 breaking of 0 changes"), "{printed}");
    assert!(printed.contains("CHANGELOG.md has no `## [letters 0.3.0]`"), "{printed}");
    repository.succeed(&["release", "--write"]);
    assert!(repository.read("CHANGELOG.md").contains("## [letters 0.3.0] - "));
    repository.succeed(&["release", "--check"]);
}

#[test]
fn what_has_not_changed_needs_no_release() {
    let printed = released().succeed(&["release", "--check"]);
    assert_eq!(printed, "letters 0.3.0\n  nothing has changed since letters-0.3.0\n");
}

#[test]
fn a_version_that_is_too_low_is_refused_and_the_changelog_is_written() {
    let repository = released();
    repository.write("spec/letters/overlays/20-parcels.yaml", super::LATER);
    repository.succeed(&["import", "letters", &file("second.yaml"), "spec/letters/openapi.yaml"]);
    repository.succeed(&["generate", "--accept-renames"]);
    let said = repository.run(&["release", "--check"]);
    let printed = String::from_utf8(said.stdout).unwrap();
    assert_eq!(said.status.code(), Some(1), "{printed}");
    assert!(printed.contains("  since letters-0.3.0: major, "), "{printed}");
    let needed = "  0.3.0 must be 0.4.0 at least: write it in spec/letters/bindings.toml\n";
    assert!(printed.contains(needed), "{printed}");
    let error = String::from_utf8(said.stderr).unwrap();
    assert!(error.contains("1 of 1 packages cannot be released as they are"), "{error}");

    let bindings = repository.read("spec/letters/bindings.toml").replace("0.3.0", "0.4.0");
    repository.write("spec/letters/bindings.toml", &bindings);
    repository.succeed(&["generate", "--accept-renames"]);
    repository.fail(&["release", "--check"]);
    let before = repository.read("CHANGELOG.md");
    assert_eq!(before, CHANGELOG, "a check writes nothing");
    let printed = repository.succeed(&["release", "--write"]);
    assert!(printed.contains("written: ## [letters 0.4.0] - "), "{printed}");
    let changelog = repository.read("CHANGELOG.md");
    let at = |text: &str| changelog.find(text).unwrap_or_else(|| panic!("no {text}: {changelog}"));
    assert!(at("- Something of the generator.") < at("## [letters 0.4.0] - "), "{changelog}");
    assert!(at("## [letters 0.4.0] - ") < at("### Breaking"), "{changelog}");
    assert!(at("### Breaking") < at("## [letters 0.3.0] - 2026-01-02"), "{changelog}");
    repository.succeed(&["release", "--check"]);
    repository.succeed(&["release", "--write"]);
    assert_eq!(repository.read("CHANGELOG.md"), changelog, "a section is written once");
}
