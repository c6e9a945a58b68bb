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
