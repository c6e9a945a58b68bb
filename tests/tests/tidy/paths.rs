//! Every file of the repository can be checked out on every system, as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::scan::root;

/// Folders that nobody commits.
const NOT_COMMITTED: [&str; 6] = [".git", ".xtask", "artifacts", "corpus", "coverage", "target"];

/// The longest path, in bytes: Windows takes 260 in all, of which the folder of a clone is a part.
const LONGEST: usize = 140;

/// Every file, by its path from the top, and its bytes.
fn all() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    collect("", &root(), &mut files);
    assert!(files.len() > 500, "only {} files", files.len());
    files
}

fn collect(before: &str, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if NOT_COMMITTED.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{before}{name}");
        if entry.file_type().unwrap().is_dir() {
            collect(&format!("{path}/"), &entry.path(), files);
        } else {
            files.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}

/// What Windows has against a name.
fn refused(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let port = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    let is_device = ["aux", "con", "nul", "prn"].contains(&stem.as_str())
        || port.is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()));
    let is_odd = |letter: char| letter.is_ascii_control() || r#"<>:"\|?*"#.contains(letter);
    match name {
        _ if is_device => Some("is a device"),
        _ if name.contains(is_odd) => Some("has a character that no file may have"),
        _ if name.ends_with(['.', ' ']) => Some("ends with what is dropped"),
        _ => None,
    }
}

#[test]
fn every_file_can_be_checked_out_on_every_system() {
    let mut folded = BTreeMap::new();
    let mut found = Vec::new();
    for path in all().into_keys() {
        if let Some((part, what)) = path.split('/').find_map(|part| Some((part, refused(part)?))) {
            found.push(format!("{path}: on Windows {part} {what}"));
        }
        if path.len() > LONGEST {
            found.push(format!("{path}: {} bytes are long for Windows, {LONGEST} are not", path.len()));
        }
        if let Some(other) = folded.insert(path.to_lowercase(), path.clone()) {
            found.push(format!("{path} and {other} are one file on Windows and macOS"));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn names_that_windows_refuses_are_found() {
    for name in ["con", "AUX.rs", "nul.txt", "com1", "lpt9.md", "a:b", "why?", "end.", "end "] {
        assert!(refused(name).is_some(), "{name}");
    }
    for name in ["con_api.rs", "com.rs", "com10", "auxiliary", ".gitignore", "a-b c"] {
        assert_eq!(refused(name), None, "{name}");
    }
}

/// git may write other ends of lines than were committed, unless it is told not to: what is generated is compared
/// byte by byte, and texts with `\r\n` are in tests for that.
#[test]
fn ends_of_lines_are_the_same_everywhere() {
    let files = all();
    let attributes = String::from_utf8(files[".gitattributes"].clone()).unwrap();
    assert!(attributes.lines().any(|line| line == "* text=auto eol=lf"), "{attributes}");
    // `FOLDER/** -text` and `FOLDER/**/FILE -text`.
    let kept: Vec<(&str, &str)> =
        attributes.lines().filter_map(|line| line.strip_suffix(" -text")?.split_once("**")).collect();
    let is_kept = |path: &str| {
        kept.iter()
            .any(|(folder, file)| path.starts_with(folder) && (file.is_empty() || path.ends_with(file)))
    };
    let has_returns = |bytes: &[u8]| bytes.windows(2).any(|pair| pair == b"\r\n");
    let strays: Vec<&String> = files
        .iter()
        .filter(|(path, bytes)| has_returns(bytes) && !is_kept(path))
        .map(|(path, _)| path)
        .collect();
    assert!(strays.is_empty(), "these would lose `\\r\\n`: {strays:?}");
    assert!(
        files.iter().any(|(path, bytes)| has_returns(bytes) && is_kept(path)),
        "nothing has `\\r\\n` any more"
    );
}
