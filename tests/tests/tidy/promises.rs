//! What rooms promise not to do, told by the words that doing it would take.

use super::scan::{Files, code, files, imports, is_tests, room, root};

/// The lines of some files, outside of comments and tests, that hold one of these words, in whatever case.
fn lines_with(folder: &str, files: &Files, words: &[&str]) -> Vec<String> {
    let holds = |line: &str| words.iter().any(|word| line.to_lowercase().contains(word));
    let mut found = Vec::new();
    for (file, text) in files.iter().filter(|(file, _)| !is_tests(file)) {
        for (number, line) in code(text).filter(|(_, line)| holds(line)) {
            found.push(format!("{folder}/{file}:{number}: {}", line.trim()));
        }
    }
    found
}

#[test]
fn the_generator_touches_no_disk_no_network_and_no_clock() {
    // What is taken from the standard library is named in whole paths: a group would hide it here.
    let words = [
        "std::{",
        "std::fs",
        "std::net",
        "std::process",
        "std::env",
        "std::time",
        "systemtime",
        "instant::now",
    ];
    let found = lines_with("codegen/src", &files(&root().join("codegen/src")), &words);
    assert!(found.is_empty(), "that is for xtask to do:\n{}", found.join("\n"));
}

#[test]
fn neither_the_generator_nor_the_runtime_knows_a_product() {
    let words = ["bitbucket", "atlassian"];
    for folder in ["codegen/src", "runtime/src"] {
        let mut found = lines_with(folder, &files(&root().join(folder)), &words);
        // What the runtime is called.
        found.retain(|line| !line.contains("CRATE: &str = \"bitbucket_runtime\""));
        assert!(found.is_empty(), "that is for spec/ to say:\n{}", found.join("\n"));
    }
}

#[test]
fn emission_reads_the_surface_and_not_the_ir() {
    let files = files(&root().join("codegen/src"));
    for (file, targets) in imports(&files) {
        let ir = targets.iter().find(|target| room(target) == "ir");
        let looks = code(&files[file]).any(|(_, line)| line.contains(".api.") || line.contains("::ir"));
        assert!(
            room(file) != "emit" || (ir.is_none() && !looks),
            "codegen/src/{file} looks at the IR: what it decides with it belongs into surface",
        );
    }
}

#[test]
fn words_are_found_outside_of_comments_and_tests() {
    let text = "// std::fs\nuse std::fs;\n\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
    let files = Files::from([("a.rs".to_owned(), text.to_owned())]);
    assert_eq!(lines_with("small", &files, &["std::fs"]), ["small/a.rs:2: use std::fs;"]);
}
