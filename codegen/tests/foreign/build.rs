//! A crate of a document that is hostile at every place at once: it compiles without a warning, its
//! documentation is made without one, and it has no test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::inject::{Injection, names, texts};
use super::{BINDINGS, DOCUMENT, HOSTILE, NAMELESS, generated, generated_on};

/// Less of the same: of what stands here, names of files are made, which may not be long.
const BRIEF: [&str; 2] =
    ["`\n\n```\nleaked!();\n```\n` \"\\ */ #![x]", "</b><!-- [x](y) \u{202e}\u{2028}\0\r<i>&lt; *x* `` ` "];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository")
}

/// The document with a hostile text behind each of its texts that may be any, and how many those are.
fn hostile_document() -> (Value, usize) {
    let names = names(&DOCUMENT);
    // A name in Rust that is made of so much is long, and no two media types may be one.
    let texts = texts(&DOCUMENT).into_iter().filter(|text| !names.contains(text)).enumerate();
    let injections: Vec<Injection> = texts
        .map(|(index, from)| Injection { to: format!("{from}{}", BRIEF[index % BRIEF.len()]), from })
        .collect();
    let mut document = DOCUMENT.clone();
    let count = put_in(&mut document, &injections);
    (document, count)
}

/// Puts in as many as are not refused, half by half; tells how many those are.
fn put_in(document: &mut Value, injections: &[Injection]) -> usize {
    let next = injections.iter().fold(document.clone(), |document, injection| injection.applied(&document));
    if generated(&next, &NAMELESS).is_ok() {
        *document = next;
        return injections.len();
    }
    match injections.len() {
        0 | 1 => 0,
        count => {
            let (first, second) = injections.split_at(count / 2);
            put_in(document, first) + put_in(document, second)
        }
    }
}

/// The bindings with hostile words.
fn hostile_bindings() -> Value {
    let mut bindings = NAMELESS.clone();
    let sections = bindings.as_object_mut().expect("a table");
    sections.remove("examples");
    for key in ["description", "vendor"] {
        let said = BINDINGS[key].as_str().expect("a text");
        sections.insert(key.to_owned(), format!("{said}{}", HOSTILE.concat()).into());
    }
    sections["modules"]["paths"] = HOSTILE.concat().into();
    bindings
}

/// What Cargo prints; nothing may be on the other stream.
fn run(folder: &Path, arguments: &[&str], behind: &[&str]) -> String {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments).args(["--offline", "--quiet"]);
    if !behind.is_empty() {
        command.arg("--").args(behind);
    }
    command.env("CARGO_TARGET_DIR", root().join("target")).env("RUSTDOCFLAGS", RUSTDOC);
    let output = command.output().expect("Cargo");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success() && error.is_empty(), "{arguments:?}:\n{error}\n{out}");
    out
}

#[test]
fn a_crate_that_is_hostile_everywhere_compiles_and_tests_nothing() {
    let (document, count) = hostile_document();
    assert!(count > 100, "{count} texts are hostile");
    builds_clean(&document, &hostile_bindings(), "hostile");
}

/// What rustdoc warns of only when asked.
const RUSTDOC: &str = "-D warnings -D rustdoc::broken_intra_doc_links -D rustdoc::invalid_html_tags -D rustdoc::bare_urls \
     -D rustdoc::invalid_codeblock_attributes -D rustdoc::invalid_rust_codeblocks -D rustdoc::unescaped_backticks";

/// What clippy looks for in documentation.
const CLIPPY: [&str; 8] = [
    "-Dwarnings",
    "-Dclippy::doc_lazy_continuation",
    "-Dclippy::doc_overindented_list_items",
    "-Dclippy::too_long_first_doc_paragraph",
    "-Dclippy::empty_docs",
    "-Dclippy::tabs_in_doc_comments",
    "-Dclippy::doc_nested_refdefs",
    "-Dclippy::needless_doctest_main",
];

/// Whether the crate of a document compiles and is documented without a warning, and has no test.
pub(crate) fn builds_clean(document: &Value, bindings: &Value, name: &str) {
    let runtime = format!("{{ path = {:?} }}", root().join("runtime"));
    let output = generated_on(document, bindings, &runtime);
    let output = output.unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("no longer there");
    }
    for (path, text) in &output.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let text = if path.ends_with("Cargo.toml") { format!("{text}\n[workspace]\n") } else { text.clone() };
        fs::write(path, text).expect("a file");
    }
    // The same versions as in this workspace are at hand without a network.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock");
    run(&folder, &["clippy"], &CLIPPY);
    run(&folder, &["rustdoc"], &[]);
    // As `cargo test --doc` collects them, without building what no test would be linked with.
    let tests = run(&folder, &["rustdoc"], &["--test"]);
    assert!(tests.contains("running 0 tests"), "{tests}");
}
