//! Same input, same bytes: every process seeds its hash maps anew and shares its work among threads
//! as it comes.

mod tree;

use std::fs;
use std::path::Path;
use std::process::Command;

use tree::{Tree, tree};

/// What is generated, in a process of its own, of the files in `spec`.
fn generated(spec: &Tree) -> Tree {
    let root = tempfile::tempdir().unwrap();
    for (name, bytes) in spec {
        let path = root.path().join("spec").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("generate")
        .arg("--root")
        .arg(root.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    tree(root.path())
}

fn assert_same(left: &Tree, right: &Tree) {
    let different = |tree: &Tree, other: &Tree| -> Vec<String> {
        tree.iter()
            .filter(|(name, bytes)| other.get(*name) != Some(bytes))
            .map(|(name, _)| name.clone())
            .collect()
    };
    assert_eq!(different(left, right), Vec::<String>::new());
    assert_eq!(different(right, left), Vec::<String>::new());
}

#[test]
fn every_run_writes_the_same_bytes() {
    let spec = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    let first = generated(&spec);
    assert!(first.len() > 2 * spec.len(), "{:?}", first.keys());
    assert_same(&first, &generated(&spec));

    // The lock keeps names; without it, they have to come out the same by themselves.
    let unlocked: Tree = spec.into_iter().filter(|(name, _)| !name.ends_with("names.lock")).collect();
    let unlocked: Vec<Tree> = (0..3).map(|_| generated(&unlocked)).collect();
    assert_same(&unlocked[0], &unlocked[1]);
    assert_same(&unlocked[0], &unlocked[2]);
}

/// As git may check out texts on Windows.
fn with_returns(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for byte in bytes {
        if *byte == b'\n' {
            text.push(b'\r');
        }
        text.push(*byte);
    }
    text
}

#[test]
fn ends_of_lines_of_another_system_are_no_difference() {
    let spec = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    let spec: Tree = spec.into_iter().filter(|(name, _)| !name.starts_with("data-center/")).collect();
    let usual = generated(&spec);
    let root = tempfile::tempdir().unwrap();
    let other: Tree = usual.iter().map(|(name, bytes)| (name.clone(), with_returns(bytes))).collect();
    assert!(other.iter().filter(|(name, bytes)| usual[*name] != **bytes).count() > 100, "{:?}", other.keys());
    for (name, bytes) in &other {
        let path = root.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).arg("--root").arg(root.path()).output().unwrap()
    };
    let checked = run(&["generate", "--check"]);
    assert!(checked.status.success(), "{checked:?}");
    // Where files are missing they are written as ever, whatever ends the lines have of what they are made of.
    fs::remove_dir_all(root.path().join("generated")).unwrap();
    let written = run(&["generate"]);
    assert!(written.status.success(), "{written:?}");
    let made = |tree: &Tree| -> Tree {
        let made = tree.iter().filter(|(name, _)| name.starts_with("generated/"));
        made.map(|(name, bytes)| (name.clone(), bytes.clone())).collect()
    };
    assert_same(&made(&tree(root.path())), &made(&usual));
}
