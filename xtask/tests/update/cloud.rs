//! The update of Bitbucket Cloud from May 2024 to August 2026, as its maintainers would have made it.
//! The vendor's documents are no part of this repository; where they are not at hand, that is said.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::repository::{Repository, verdict};

/// The two documents.
fn documents() -> Option<[PathBuf; 2]> {
    let vendor = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vendor");
    let documents =
        ["cloud-2024-05-18.swagger.json", "cloud-2026-08-15.swagger.json"].map(|name| vendor.join(name));
    if documents.iter().all(|document| document.is_file()) {
        return Some(documents);
    }
    eprintln!("{}: the vendor's documents are not at hand, nothing was looked at", vendor.display());
    None
}

fn repository_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What people have written about the API until today.
fn copy_decisions(repository: &Repository) {
    let spec = repository_root().join("spec/cloud");
    repository.copy(&spec.join("overlays"), "spec/cloud/overlays");
    for name in ["README.md", "bindings.toml"] {
        repository.write(&format!("spec/cloud/{name}"), &std::fs::read_to_string(spec.join(name)).unwrap());
    }
}

/// Takes out what does not apply to the older document, as nobody would have written it then.
fn forget_the_future(repository: &Repository) {
    for _ in 0..8 {
        let output = repository.run(&["generate"]);
        if output.status.success() {
            return;
        }
        let said = String::from_utf8(output.stderr).unwrap();
        let mut faults: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for error in said.lines().filter_map(|line| line.strip_prefix("error: ")) {
            let mut parts = error.splitn(3, ':');
            let (file, line) = (parts.next().unwrap(), parts.next().unwrap());
            faults.entry(file.to_owned()).or_default().push(line.parse().unwrap());
        }
        for (file, lines) in faults {
            let text = repository.read(&file);
            repository.write(&file, &without(&text, &lines, file.ends_with(".yaml")));
        }
    }
    panic!("decisions of today do not become those of then");
}

/// A text without some lines, or without the list items that these are in.
fn without(text: &str, lines: &[usize], whole_items: bool) -> String {
    let mut items = 0;
    let item_of: Vec<usize> = text
        .lines()
        .enumerate()
        .map(|(index, line)| {
            items = if !whole_items { index } else { items + usize::from(line.starts_with("  - ")) };
            items
        })
        .collect();
    let bad: Vec<usize> = lines.iter().map(|line| item_of[*line - 1]).collect();
    let kept = text.lines().zip(&item_of).filter(|(_, item)| !bad.contains(item));
    kept.map(|(line, _)| format!("{line}\n")).collect()
}

fn count(report: &serde_json::Value, kind: &str) -> usize {
    report["changes"].as_array().unwrap().iter().filter(|change| change["kind"] == kind).count()
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn from_2024_to_2026() {
    let Some([old, new]) = documents() else { return };
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    let repository = Repository::new();
    copy_decisions(&repository);
    repository.succeed(&["import", "cloud", old]);
    forget_the_future(&repository);
    repository.commit("2024");

    copy_decisions(&repository);
    for written in ["spec/cloud/docs", "spec/cloud/guide", "spec/guide"] {
        repository.copy(&repository_root().join(written), written);
    }
    let said = repository.succeed(&["import", "cloud", new, "spec/cloud/openapi.yaml"]);
    assert!(said.contains("340 operations (9 kept from older documents)"), "{said}");
    let report = repository.succeed(&["diff", "cloud"]);
    insta::assert_snapshot!(report);

    let told = json(&repository.succeed(&["diff", "cloud", "--format", "json"]));
    assert_eq!(count(&told, "operation_added"), 22);
    // Of what the vendor has dropped, nothing is gone: 9 are kept, deprecated like 41 others.
    assert_eq!(count(&told, "operation_removed"), 0);
    assert_eq!(count(&told, "operation_deprecated"), 41 + 9);
    assert!(count(&told, "value_added") > 0 && count(&told, "field_changed") > 0, "{told:#}");

    // Some names of today were not given in 2024.
    let refused = repository.fail(&["generate"]);
    assert!(refused.contains("would become") && !refused.contains("was the name of"), "{refused}");
    assert_eq!(refused.lines().filter(|line| line.starts_with("error: ")).count(), 5, "{refused}");
    let said = repository.remarks(&["generate", "--accept-renames"]);
    assert!(said.contains(" is gone, which was the name of "), "{said}");
    // The crate is that of today, to the letter.
    let mut compared = 0;
    let mut open = vec![repository_root().join("generated/cloud/src")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(repository_root()).unwrap();
            let made = repository.read(name.to_str().unwrap());
            assert!(made == std::fs::read_to_string(&path).unwrap(), "{} differs", name.display());
            compared += 1;
        }
    }
    assert!(compared > 50, "{compared} files");
}

#[test]
fn without_what_the_vendor_dropped_it_is_told_as_gone() {
    let Some([old, new]) = documents() else { return };
    let repository = Repository::new();
    copy_decisions(&repository);
    repository.succeed(&["import", "cloud", new.to_str().unwrap()]);
    let told =
        json(&repository.succeed(&["diff", "cloud", "--format", "json", "--from", old.to_str().unwrap()]));
    assert_eq!(count(&told, "operation_added"), 22);
    assert_eq!(count(&told, "operation_removed"), 9);
    assert_eq!(count(&told, "operation_deprecated"), 41);
}

#[test]
fn the_crate_of_today_against_the_older_document() {
    let Some([old, _]) = documents() else { return };
    let root = repository_root();
    let root = root.to_str().unwrap();
    let repository = Repository::new();
    let arguments = ["--root", root, "diff", "cloud", "--from", old.to_str().unwrap()];
    let report = repository.succeed(&arguments);
    assert!(report.starts_with("cloud: cloud-2024-05-18.swagger.json → spec/cloud\n"), "{report}");
    assert!(verdict(&report).starts_with("verdict: major, "), "{}", verdict(&report));
    let remarks = repository.remarks(&arguments);
    assert_eq!(remarks.lines().count(), 3, "{remarks}");
    assert!(
        remarks.contains(" changes are there since one side alone has what they depend on; each says what\n"),
        "{remarks}"
    );
    assert!(remarks.contains(": passed over 6 overlay actions that do not apply to it\n"), "{remarks}");
}
