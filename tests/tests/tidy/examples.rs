//! The examples in the documentation of functions are laid out as rustfmt lays them out.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What stands before an example. With any other word behind the fence, rustdoc would make it a program of its own.
const TITLE: &str = "/// # Example\n///\n/// ```no_run\n";

/// An example: where it stands, and what readers see of it, four columns to the right.
struct Example {
    place: String,
    shown: String,
}

/// The examples of a file that the generator wrote.
fn examples(path: &Path) -> Vec<Example> {
    let text = fs::read_to_string(path).unwrap();
    let blocks = text.match_indices(TITLE).map(|(start, _)| {
        let line = text[..start].lines().count() + 1;
        let block = text[start + TITLE.len()..].split("/// ```\n").next().unwrap();
        let lines = block.lines().map(|line| line.strip_prefix("///").unwrap());
        let seen = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
        let seen = seen.filter(|line| !line.starts_with("# "));
        let indented =
            seen.map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") });
        Example { place: format!("{}:{line}", path.display()), shown: indented.collect() }
    });
    blocks.collect()
}

/// A text as rustfmt lays it out; nothing where there is no rustfmt.
fn formatted(text: &str) -> Option<String> {
    let options = ["--edition", "2024", "--config", "max_width=100,use_small_heuristics=Max"];
    let rustfmt = Command::new("rustfmt").args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut rustfmt) = rustfmt else {
        println!("there is no rustfmt: nothing is held to its layout");
        return None;
    };
    rustfmt.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = rustfmt.wait_with_output().unwrap();
    assert!(output.status.success(), "rustfmt does not read the examples");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn examples_are_laid_out_as_rustfmt_does() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let mut files: Vec<PathBuf> = Vec::new();
    for name in ["cloud", "data-center"] {
        let entries = fs::read_dir(generated.join(name).join("src")).unwrap();
        files.extend(entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()));
    }
    files.sort();
    assert!(files.len() > 20, "{} files", files.len());
    let examples: Vec<Example> = files.iter().flat_map(|path| examples(path)).collect();
    assert!(!examples.is_empty());
    // In documentation four columns stand before each line, as they do in a function.
    let texts = examples.iter().enumerate();
    let texts =
        texts.map(|(number, Example { shown, .. })| format!("async fn example_{number}() {{\n{shown}}}\n"));
    let texts: Vec<String> = texts.collect();
    let Some(formatted) = formatted(&texts.join("\n")) else { return };
    let mut formatted = formatted.as_str();
    for (example, text) in examples.iter().zip(&texts) {
        let place = &example.place;
        // They stand in a row, so that what differs first is where one is laid out otherwise.
        let rest = formatted.strip_prefix(text.as_str());
        let rest = rest.unwrap_or_else(|| {
            let as_rustfmt = formatted.split("\n}\n").next().unwrap_or(formatted);
            panic!("{place}: rustfmt writes\n{as_rustfmt}\n}}\nand not\n{text}")
        });
        formatted = rest.trim_start_matches('\n');
    }
    assert_eq!(formatted, "");
}
