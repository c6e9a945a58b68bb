//! Text of a document and of bindings stays in its place, whatever it holds: every text of a document
//! that has every emitted shape, and of bindings that say everything, is made hostile in its turn.
//!
//! Nothing here lists what the generator writes where. A text that is new in the document, or comes
//! out at a place where none did before, is tried like the others.

mod build;
mod described;
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
    generated_on(document, bindings, "\"1\"")
}

/// The same, on a runtime that Cargo finds so.
fn generated_on(document: &Value, bindings: &Value, runtime: &str) -> Result<Output, Diagnostics> {
    let document = serde_json::to_vec(document).expect("JSON");
    let bindings = toml::to_string(bindings).expect("TOML");
    codegen::generate(&Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        with_exercise: true,
        ..Input::new(Source { label: "document.json", bytes: &document }, "hostile", runtime.to_owned())
    })
}

/// The same, without what they say of single things of the document by name.
static NAMELESS: LazyLock<Value> = LazyLock::new(|| {
    let mut bindings = BINDINGS.clone();
    let sections = bindings.as_object_mut().expect("a table");
    sections
        .retain(|section, _| !["operations", "schemas", "variants", "fields"].contains(&section.as_str()));
    bindings
});

/// A document and its bindings, of which a text is replaced in one or in both.
struct Ground {
    document: &'static Value,
    bindings: &'static Value,
    in_document: bool,
}

impl Ground {
    /// With the text in the other's stead.
    fn with(&self, injection: &Injection) -> Result<Output, Diagnostics> {
        let bindings = injection.applied(self.bindings);
        match self.in_document {
            true => generated(&injection.applied(self.document), &bindings),
            false => generated(self.document, &bindings),
        }
    }

    /// Every text that can be replaced.
    fn texts(&self) -> Vec<String> {
        texts(if self.in_document { self.document } else { self.bindings })
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

/// Tries every text; gives those that are written in the plain crate and that every hostile text was
/// refused for.
fn try_every_text(ground: &Ground) -> Vec<String> {
    let plain = generated(ground.document, ground.bindings);
    let plain = plain.unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let before = Crate::new(&plain, None);
    let names = names(ground.document);
    let refused = Mutex::new(Vec::new());
    let faults = Mutex::new(Vec::new());
    each(&ground.texts(), |text| {
        let [first, second] = HOSTILE;
        let long = "leaked ".repeat(1000);
        let behind = [format!("{text}{first}"), format!("{text} {second} {long}")].map(|to| (true, to));
        let mut is_refused = before.has(text);
        for (is_behind, to) in behind.into_iter().chain([(false, format!("{second} {text}"))]) {
            let injection = Injection { from: text.clone(), to };
            let Ok(output) = ground.with(&injection) else { continue };
            is_refused = false;
            let after = Crate::new(&output, Some(&before));
            // A path is sent percent-encoded, up to its fragment, so that its text is another.
            let is_sent_as_it_is = is_behind && !text.starts_with('/');
            // A type that is none, or a name that a path has and no parameter, is told and read as less.
            let is_whole = output.warnings.len() <= plain.warnings.len();
            let is_written = is_sent_as_it_is && is_whole && !names.contains(text);
            let lost = after.lost(&before, &injection).filter(|_| is_written);
            let found = after.faults().chain(lost).map(|fault| format!("{text:?}: {fault}"));
            faults.lock().unwrap().extend(found);
        }
        if is_refused {
            refused.lock().unwrap().push(text.clone());
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(
        faults.is_empty(),
        "{} faults, such as\n{}",
        faults.len(),
        faults[..faults.len().min(20)].join("\n")
    );
    let mut refused = refused.into_inner().unwrap();
    refused.sort();
    refused
}

#[test]
fn no_text_of_a_document_leaves_its_place() {
    let ground = Ground { document: &DOCUMENT, bindings: &NAMELESS, in_document: true };
    let is_understood = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];
    let is_named_by_bindings = ["folder", "path", "paths"];
    let mut refused = try_every_text(&ground);
    refused.retain(|text| !is_understood.contains(&text.as_str()));
    assert_eq!(refused, is_named_by_bindings);
}

#[test]
fn no_text_of_bindings_leaves_its_place() {
    let ground = Ground { document: &DOCUMENT, bindings: &BINDINGS, in_document: false };
    // What must be the name of a package, an address, a header, or of something in the document.
    let must_be_right = [
        "GET /answers/either",
        "hostile",
        "https://example.com/1.0",
        "password",
        "path",
        "paths",
        "paths::plain",
        "state",
        "user",
        "view",
        "x-trace",
    ];
    assert_eq!(try_every_text(&ground), must_be_right);
}
