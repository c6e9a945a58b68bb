//! Text of a document and of bindings stays in its place, whatever it holds: every text of a document
//! that has every emitted shape, and of bindings that say everything, is made hostile in its turn.
//!
//! Nothing here lists what the generator writes where. A text that is new in the document, or comes
//! out at a place where none did before, is tried like the others.

mod build;
mod inject;
mod judge;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};
use std::thread;

use codegen::diagnostic::Diagnostics;
use codegen::{Input, Output, Source};
use serde_json::Value;

use inject::{Injection, names, texts};
use judge::Crate;

/// Every emitted shape.
static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_yaml::from_str(include_str!("../emit/shapes.yaml")).expect("YAML"));

/// Everything that bindings can say, of the same document.
static BINDINGS: LazyLock<Value> =
    LazyLock::new(|| toml::from_str(include_str!("bindings.toml")).expect("TOML"));

/// What is tried at each place, behind the text that stands there and before it.
///
/// Each holds [`judge::MARK`], by which the judge knows that it came from outside.
const HOSTILE: [&str; 2] = [
    "`\n\n```\nleaked!();\n```\n\n~~~rust\r\nleaked!();\r\n~~~\n\n    leaked!();\n` `a` ``b`` ```c``` \" \\ \\` ' */ /* //! #![leaked] \
     # leaked\n- leaked\n===\n1. leaked",
    "</code><b>leaked</b><!-- <script>\n\n<div>leaked\n\n](https://leaked.example) [leaked](leaked) ![x](leaked) \
     [leaked]: leaked\n<https://leaked.example> &lt; &#96; *leaked* _leaked_ ~~leaked~~ | leaked | [^leaked]\
     \u{202e}\u{2066}\u{2028}\u{2029}\u{85}\u{0}\u{b}\u{c}\u{1b}[31m\u{feff}\u{200b}\u{ad}\u{a0}\u{e0041}",
];

/// The crate of a document under bindings; none where they are refused.
fn generated(document: &Value, bindings: &Value) -> Result<Output, Diagnostics> {
    let document = serde_json::to_vec(document).expect("JSON");
    let bindings = toml::to_string(bindings).expect("TOML");
    codegen::generate(&Input {
        document: Source { label: "document.json", bytes: &document },
        overlays: Vec::new(),
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        names_lock: None,
        readme: None,
        crate_name: "hostile".to_owned(),
        runtime: "\"1\"".to_owned(),
    })
}

/// What an injection is put into.
#[derive(Clone, Copy)]
enum Into {
    Document,
    Bindings,
}

fn trial(into: Into, injection: &Injection) -> Result<Output, Diagnostics> {
    match into {
        Into::Document => generated(&injection.into(&DOCUMENT), &BINDINGS),
        Into::Bindings => generated(&DOCUMENT, &injection.into(&BINDINGS)),
    }
}

/// Does something with each of many things, on every core.
fn each<T: Sync>(things: &[T], act: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(thing) = things.get(next.fetch_add(1, Ordering::Relaxed)) {
                    act(thing);
                }
            });
        }
    });
}

/// Tries every text of a tree; tells which of them came through to what is written.
fn try_every_text(into: Into, tree: &Value) -> Vec<String> {
    let plain = generated(&DOCUMENT, &BINDINGS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let before = Crate::new(&plain, None);
    let names = names(&DOCUMENT);
    let came_through = Mutex::new(Vec::new());
    let faults = Mutex::new(Vec::new());
    each(&texts(tree), |text| {
        let [first, second] = HOSTILE;
        let long = "leaked ".repeat(1000);
        let mut came = false;
        let behind = [format!("{text}{first}"), format!("{text} {second} {long}")];
        for (is_behind, to) in
            behind.map(|to| (true, to)).into_iter().chain([(false, format!("{second} {text}"))])
        {
            let injection = Injection { from: text.clone(), to };
            let Ok(output) = trial(into, &injection) else { continue };
            let after = Crate::new(&output, Some(&before));
            came |= after.holds(judge::MARK);
            // What stands before a path makes it none; what stands behind it belongs to it.
            let is_written = is_behind && !names.contains(text);
            let lost = after.lost(&before, &injection).filter(|_| is_written);
            let found = after.faults().chain(lost);
            let found = found.map(|fault| format!("{text:?}: {fault}"));
            faults.lock().unwrap().extend(found);
        }
        if came {
            came_through.lock().unwrap().push(text.clone());
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(
        faults.is_empty(),
        "{} faults, such as\n{}",
        faults.len(),
        faults[..faults.len().min(40)].join("\n")
    );
    let mut came_through = came_through.into_inner().unwrap();
    came_through.sort();
    came_through
}

#[test]
fn no_text_of_a_document_leaves_its_place() {
    let came_through = try_every_text(Into::Document, &DOCUMENT);
    eprintln!("{came_through:?}");
}

#[test]
fn no_text_of_bindings_leaves_its_place() {
    let came_through = try_every_text(Into::Bindings, &BINDINGS);
    eprintln!("{came_through:?}");
}
