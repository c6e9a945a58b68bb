//! A run that is killed, and runs at the same time: the tree is the old one or the new one.

mod tree;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fs4::FileExt;
use tempfile::TempDir;
use tree::{Tree, tree};

/// A document whose operations are in modules of their own, so that it makes many files.
fn document(kind: &str, modules: std::ops::Range<u32>) -> String {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://t.example'}]\npaths:\n",
    );
    for module in modules {
        write!(
            text,
            "  /m{module}/{{id}}:\n    get:\n      operationId: get{kind}{module}\n      tags: [m{module}]\n      \
             parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\n      \
             responses: {{'204': {{description: OK}}}}\n",
        )
        .unwrap();
    }
    text
}

fn put(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn start(root: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--root").arg(root);
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

/// What a run says on standard error that succeeds.
fn succeed(root: &Path, arguments: &[&str]) -> String {
    let output = start(root, arguments).wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    said
}

/// Every file but the document, which is not written by the command.
fn written(root: &Path) -> Tree {
    let mut tree = tree(root);
    tree.retain(|name, _| !name.ends_with("openapi.yaml"));
    tree
}

/// A repository in which one document was generated, and another waits to be.
fn repository(old: &Tree) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (name, bytes) in old {
        put(root.path(), name, bytes);
    }
    put(root.path(), "spec/many/openapi.yaml", document("New", 10..40).as_bytes());
    root
}

fn old() -> Tree {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/many/openapi.yaml", document("Old", 0..30).as_bytes());
    succeed(root.path(), &["generate"]);
    put(root.path(), "generated/many/examples/by_hand.rs", b"// by hand");
    written(root.path())
}

#[test]
fn a_run_that_is_killed_leaves_the_old_tree_or_the_new() {
    let old = old();
    let root = repository(&old);
    let begun = Instant::now();
    succeed(root.path(), &["generate"]);
    let whole = begun.elapsed();
    let new = written(root.path());
    assert_ne!(old, new);
    assert!(new.contains_key("generated/many/examples/by_hand.rs"));
    assert!(!new.contains_key("generated/many/src/m0.rs"));
    assert!(new.keys().all(|name| !name.contains(".xtask")), "{:?}", new.keys());

    let rounds = 24;
    let (mut kept, mut replaced, mut halves) = (0, 0, 0);
    for round in 0..rounds {
        let root = repository(&old);
        let journal = root.path().join(".xtask/journal.json");
        let mut run = start(root.path(), &["generate"]);
        if round % 2 == 0 {
            sleep(whole * round / rounds);
        } else {
            // As soon as files may change, and a little later each time.
            while !journal.exists() && run.try_wait().unwrap().is_none() {}
            sleep(Duration::from_micros(u64::from(round) * 100));
        }
        run.kill().unwrap();
        run.wait().unwrap();
        let half = journal.exists();
        // Half of a write is nothing to read, and whatever command comes next that writes puts it right.
        let listed = start(root.path(), &["list", "many"]).wait_with_output().unwrap();
        assert_eq!(listed.status.success(), !half, "{listed:?}");
        assert_eq!(journal.exists(), half);
        let said = start(root.path(), &["generate", "none"]).wait_with_output().unwrap();
        let said = String::from_utf8(said.stderr).unwrap();
        assert_eq!(half, said.contains("that was interrupted"), "{said}");
        let now = written(root.path());
        halves += u32::from(half);
        kept += u32::from(now == old);
        replaced += u32::from(now == new);
        assert!(now == new || now == old && !half, "round {round}: {:?}", now.keys());
        // And what was kept is not in the way of another run.
        succeed(root.path(), &["generate"]);
        assert_eq!(written(root.path()), new);
    }
    eprintln!("{kept} times the old tree, {replaced} times the new; {halves} writes were interrupted");
    assert!(kept > 0 && replaced > 0);
}

#[test]
fn who_only_reads_leaves_what_was_interrupted_and_says_so() {
    let old = old();
    let root = repository(&old);
    succeed(root.path(), &["generate"]);
    let lib = fs::read(root.path().join("generated/many/src/lib.rs")).unwrap();
    put(root.path(), "generated/many/src/lib.rs", b"// old");
    put(root.path(), ".xtask/new/0", &lib);
    let journal = format!(
        "{{\"remove\": [], \"put\": [\"generated/many/src/lib.rs\"], \"was\": {{\"generated/many/src/lib.rs\": \"{OLD_SUM}\"}}}}"
    );
    put(root.path(), ".xtask/journal.json", journal.as_bytes());
    let half = tree(root.path());
    for arguments in [&["generate", "--check"][..], &["list", "many"], &["lint", "many"], &["diff", "many"]] {
        let output = start(root.path(), arguments).wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            format!(
                "error: a write of 1 file in {} was interrupted\n  help: run a command that writes, such as `cargo xtask \
                 generate`: it finishes the write, or says what stands in its way\n",
                root.path().display()
            )
        );
        assert!(tree(root.path()) == half, "{arguments:?}");
    }
    // What somebody wrote since is not written over.
    put(root.path(), "generated/many/src/lib.rs", b"// by hand");
    let refused = start(root.path(), &["generate"]).wait_with_output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(
        said.contains("was interrupted, and these have been changed since: generated/many/src/lib.rs\n"),
        "{said}"
    );
    assert_eq!(fs::read(root.path().join("generated/many/src/lib.rs")).unwrap(), b"// by hand");
    put(root.path(), "generated/many/src/lib.rs", b"// old");
    assert_eq!(succeed(root.path(), &["generate"]), "finished a write of 1 file that was interrupted\n");
    assert_eq!(fs::read(root.path().join("generated/many/src/lib.rs")).unwrap(), lib);
    assert!(!root.path().join(".xtask").exists());
}

/// The SHA-256 of `// old`.
const OLD_SUM: &str = "f299cf4fcee06bd7248300c2a1772e59f20efe762160d8c6d85978f56b29b3c6";

#[test]
fn who_only_reads_writes_nothing() {
    let root = repository(&old());
    succeed(root.path(), &["generate"]);
    // A file that comes and goes leaves its trace in the folder.
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    File::open(root.path()).unwrap().set_modified(long_ago).unwrap();
    for arguments in [&["generate", "--check"][..], &["list", "many"], &["lint", "many"], &["diff", "many"]] {
        start(root.path(), arguments).wait_with_output().unwrap();
        assert_eq!(fs::metadata(root.path()).unwrap().modified().unwrap(), long_ago, "{arguments:?}");
    }
}

#[test]
fn a_package_elsewhere_is_written_as_one_too() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "api.yaml", document("Old", 0..2).as_bytes());
    let (document, out) = (root.path().join("api.yaml"), root.path().join("out"));
    let arguments = [
        "generate",
        "--document",
        document.to_str().unwrap(),
        "--name",
        "many",
        "--out",
        out.to_str().unwrap(),
        "--runtime",
        "\"1\"",
    ];
    let check = [&arguments[..], &["--check"]].concat();
    assert_eq!(start(root.path(), &check).wait_with_output().unwrap().status.code(), Some(1));
    assert!(!out.exists());
    // Only the texts of the first files were there when it ended.
    put(&out, ".xtask/new/0", b"[package]");
    succeed(root.path(), &arguments);
    assert!(out.join("Cargo.toml").exists());
    // The journal was there, and no file of the package in its place yet.
    let lib = fs::read(out.join("src/lib.rs")).unwrap();
    fs::remove_dir_all(&out).unwrap();
    put(&out, ".xtask/new/0", &lib);
    put(&out, ".xtask/new/1", b"# Written by the generator.\n\n[package]\nname = \"many\"\n");
    put(&out, ".xtask/journal.json", b"{\"remove\": [], \"put\": [\"src/lib.rs\", \"Cargo.toml\"]}");
    let said = succeed(root.path(), &arguments);
    assert_eq!(said, "finished a write of 2 files that was interrupted\n");
    assert!(!out.join(".xtask").exists());
}

#[test]
fn two_runs_at_once_are_one_after_the_other() {
    let old = old();
    let root = repository(&old);
    succeed(root.path(), &["generate"]);
    let new = written(root.path());
    for _ in 0..6 {
        let root = repository(&old);
        let runs = [start(root.path(), &["generate"]), start(root.path(), &["generate"])];
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert!(output.status.success(), "{output:?}");
        }
        assert_eq!(written(root.path()), new);
    }
}

#[test]
fn a_second_run_says_what_it_waits_for() {
    let root = repository(&Tree::new());
    put(root.path(), ".xtask/lock", b"");
    let lock = File::open(root.path().join(".xtask/lock")).unwrap();
    FileExt::lock(&lock).unwrap();
    let mut run = start(root.path(), &["generate"]);
    sleep(Duration::from_millis(300));
    assert!(run.try_wait().unwrap().is_none());
    assert!(!root.path().join("generated").exists());
    drop(lock);
    let output = run.wait_with_output().unwrap();
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, format!("waiting for another run of cargo xtask in {}\n", root.path().display()));
    assert!(root.path().join("generated/many/src/lib.rs").exists());
}

#[test]
fn what_is_the_same_is_not_written() {
    let root = repository(&Tree::new());
    succeed(root.path(), &["generate"]);
    let lib = root.path().join("generated/many/src/lib.rs");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    File::options().write(true).open(&lib).unwrap().set_modified(long_ago).unwrap();
    put(root.path(), "generated/many/src/m10.rs", b"// changed");
    succeed(root.path(), &["generate"]);
    assert_eq!(fs::metadata(&lib).unwrap().modified().unwrap(), long_ago);
    assert_ne!(fs::read(root.path().join("generated/many/src/m10.rs")).unwrap(), b"// changed");
}

#[test]
fn a_tree_that_cannot_be_written_can_be_read() {
    let root = repository(&Tree::new());
    let writable = fs::metadata(root.path()).unwrap().permissions();
    let mut permissions = writable.clone();
    permissions.set_readonly(true);
    fs::set_permissions(root.path(), permissions).unwrap();
    if fs::write(root.path().join("try"), "").is_ok() {
        eprintln!("this user may write everywhere");
        fs::remove_file(root.path().join("try")).unwrap();
    }
    succeed(root.path(), &["list", "many"]);
    fs::set_permissions(root.path(), writable).unwrap();
}
