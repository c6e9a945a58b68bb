//! Interruption after every step, and what the next run makes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{FOLDER, Journal, begin_with, carry_out, journal_file, place, recover, stage, staged, staging};

type Tree = BTreeMap<String, String>;

fn tree(files: &[(&str, &str)]) -> Tree {
    files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn old() -> Tree {
    tree(&[
        ("a/same", "same"),
        ("a/changed", "old"),
        ("a/gone/deep/er", "old"),
        ("b", "a file"),
        ("lock", "old"),
    ])
}

fn new() -> Tree {
    tree(&[
        ("a/same", "same"),
        ("a/changed", "new"),
        ("a/added/first", "new"),
        ("b/now/a", "folder"),
        ("lock", "new"),
    ])
}

/// A folder that holds the old tree.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in old() {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::create_dir(folder.path().join(FOLDER)).unwrap();
    folder
}

/// What stands in a folder, folders included; what is under way is not.
fn found(base: &Path) -> Tree {
    let mut found = Tree::new();
    let mut folders = vec![base.to_owned()];
    while let Some(folder) = folders.pop() {
        let mut entries = fs::read_dir(&folder).unwrap().peekable();
        assert!(entries.peek().is_some() || folder == base, "{} is empty", folder.display());
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.extend((path != base.join(FOLDER)).then_some(path));
            } else {
                let name = path.strip_prefix(base).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

/// What leads from the old tree to the new.
fn change(base: &Path) -> (Vec<PathBuf>, Vec<(PathBuf, String)>) {
    let remove = old().into_keys().filter(|name| !new().contains_key(name));
    let put = new().into_iter().filter(|(name, text)| old().get(name) != Some(text));
    (remove.map(|name| base.join(name)).collect(), put.map(|(name, text)| (base.join(name), text)).collect())
}

fn begun(base: &Path) -> Journal {
    let (remove, put) = change(base);
    begin_with(base, &remove, &put).unwrap()
}

#[test]
fn what_was_written_since_an_interruption_is_kept_and_told() {
    for name in ["a/changed", "a/gone/deep/er", "b"] {
        let folder = folder();
        let base = folder.path();
        begun(base);
        let path = base.join(name);
        let before = fs::read_to_string(&path).unwrap();
        fs::write(&path, "by hand").unwrap();
        let half = found(base);
        let told = recover(base).unwrap_err().to_string();
        assert!(told.contains(&format!("these have been changed since: {name}\n")), "{told}");
        assert_eq!(found(base), half);
        fs::write(&path, before).unwrap();
        assert_eq!(recover(base).unwrap(), Some(change(base).0.len() + change(base).1.len()));
        assert_eq!(found(base), new());
    }
    // A file that is new stands where there was none.
    let folder = folder();
    begun(folder.path());
    fs::create_dir_all(folder.path().join("a/added")).unwrap();
    fs::write(folder.path().join("a/added/first"), "by hand").unwrap();
    let told = recover(folder.path()).unwrap_err().to_string();
    assert!(told.contains("these have been changed since: a/added/first\n"), "{told}");
}

#[test]
fn what_is_not_interrupted_is_done_and_leaves_nothing_behind() {
    let folder = folder();
    let (remove, put) = change(folder.path());
    carry_out(&[(folder.path().to_owned(), remove.clone(), put.clone())]).unwrap();
    assert_eq!(found(folder.path()), new());
    assert_eq!(fs::read_dir(folder.path().join(FOLDER)).unwrap().count(), 0);
    assert_eq!(recover(folder.path()).unwrap(), None);
}

#[test]
fn after_the_journal_every_interruption_ends_in_the_new_tree() {
    let steps = begun(folder().path()).steps();
    assert_eq!(steps, 6);
    for first in 0..=steps {
        for second in 0..=steps {
            let folder = folder();
            let base = folder.path();
            let journal = begun(base);
            // The first run is interrupted, and so is the one that was to finish it.
            for step in (0..first).chain(0..second) {
                journal.take(base, step).unwrap();
            }
            assert_eq!(recover(base).unwrap(), Some(steps));
            assert_eq!(found(base), new(), "after {first} steps, then {second}");
            assert_eq!(fs::read_dir(base.join(FOLDER)).unwrap().count(), 0);
        }
    }
}

#[test]
fn before_the_journal_every_interruption_ends_in_the_old_tree() {
    let texts = ["one", "two", "three"];
    for count in 0..=texts.len() {
        let folder = folder();
        let base = folder.path();
        stage(base, &texts[..count]).unwrap();
        fs::write(journal_file(base).with_extension("new"), "{\"remove\": [\"lo").unwrap();
        assert_eq!(recover(base).unwrap(), None);
        assert_eq!(found(base), old());
        assert_eq!(fs::read_dir(base.join(FOLDER)).unwrap().count(), 0);
    }
}

#[test]
fn what_cannot_be_staged_changes_nothing() {
    let folder = folder();
    let base = folder.path();
    // A file stands where the new texts are to be written.
    fs::write(staging(base), "in the way").unwrap();
    let (remove, put) = change(base);
    carry_out(&[(base.to_owned(), remove.clone(), put.clone())]).unwrap_err();
    assert_eq!(found(base), old());
    assert!(!journal_file(base).exists());
}

#[test]
fn many_texts_are_staged_each_under_its_number_or_the_one_that_cannot_be_is_told() {
    let texts: Vec<String> = (0..300).map(|number| format!("text {number}")).collect();
    let folder = folder();
    let base = folder.path();
    stage(base, &texts.iter().map(String::as_str).collect::<Vec<_>>()).unwrap();
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(&fs::read_to_string(staged(base, index)).unwrap(), text);
    }
    assert_eq!(fs::read_dir(staging(base)).unwrap().count(), 300);
    recover(base).unwrap();
    for index in [0, 7, 8, 150, 299] {
        fs::create_dir_all(staged(base, index)).unwrap();
        let put: Vec<_> =
            texts.iter().map(|text| (base.join(format!("many/{text}")), text.clone())).collect();
        let said = carry_out(&[(base.to_owned(), Vec::new(), put)]).unwrap_err().to_string();
        assert!(said.contains(&staged(base, index).display().to_string()), "{said}");
        assert_eq!(found(base), old());
        assert!(!staging(base).exists() && !journal_file(base).exists());
    }
}

#[test]
fn what_cannot_be_finished_is_finished_when_the_way_is_free() {
    let folder = folder();
    let base = folder.path();
    fs::create_dir_all(base.join("a/added/first/in the way")).unwrap();
    let (remove, put) = change(base);
    let said = carry_out(&[(base.to_owned(), remove.clone(), put.clone())]).unwrap_err().to_string();
    assert!(said.contains("first: ") && said.contains("does the rest"), "{said}");
    assert!(recover(base).unwrap_err().to_string().contains("does the rest"));
    fs::remove_dir_all(base.join("a/added/first")).unwrap();
    assert_eq!(recover(base).unwrap(), Some(6));
    assert_eq!(found(base), new());
}

#[test]
fn a_damaged_journal_is_refused() {
    for (text, reason) in [
        ("{\"remove\": [", "EOF"),
        ("{\"remove\": [\"../outside\"], \"put\": []}", "../outside is no file inside"),
        ("{\"remove\": [], \"put\": [\"/etc/absolute\"]}", "/etc/absolute is no file inside"),
    ] {
        let folder = folder();
        fs::write(journal_file(folder.path()), text).unwrap();
        let said = recover(folder.path()).unwrap_err().to_string();
        assert!(said.contains(reason) && said.contains("journal.json"), "{said}");
        assert_eq!(found(folder.path()), old());
    }
}

#[test]
fn a_file_goes_to_another_disk() {
    let folder = folder();
    let Ok(other) = tempfile::tempdir_in("/dev/shm") else {
        eprintln!("no second disk to write to");
        return;
    };
    stage(folder.path(), &["text"]).unwrap();
    let path = other.path().join("folder/file");
    place(&staged(folder.path(), 0), &path).unwrap();
    assert_eq!(found(other.path()), tree(&[("folder/file", "text")]));
    assert!(!staged(folder.path(), 0).exists());
}
