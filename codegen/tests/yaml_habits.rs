//! What people write in YAML and the core schema of YAML 1.2 has not, or not so: merge keys, names that look like
//! them, and lines that are indented less than they should be.

use codegen::document::{self, Source};
use codegen::pointer::Pointer;
use serde_json::json;

use crate::yaml_traps::{HEAD, read, refusal, value};

#[test]
fn merge_keys_are_expanded() {
    let merged = |text: &str| value(text)["c"].clone();
    assert_eq!(merged("{a: &x {k: 1, l: 2}, c: {<<: *x, l: 3}}"), json!({"l": 3, "k": 1}));
    assert_eq!(merged("{a: &x {k: 1, l: 2}, c: {l: 3, <<: *x}}"), json!({"l": 3, "k": 1}));
    // Of several the first wins, in a list and one after the other.
    assert_eq!(merged("{a: &x {k: 1}, b: &y {k: 2, l: 3}, c: {<<: [*x, *y]}}"), json!({"k": 1, "l": 3}));
    assert_eq!(merged("{a: &x {k: 1}, b: &y {k: 2, l: 3}, c: {<<: *x, <<: *y}}"), json!({"k": 1, "l": 3}));
    // What is merged may have merged something itself, and need no alias.
    assert_eq!(merged("{a: &x {k: 1}, b: &y {<<: *x, l: 2}, c: {<<: *y}}"), json!({"l": 2, "k": 1}));
    assert_eq!(merged("{c: {<<: {k: 1}}}"), json!({"k": 1}));
    // A name that holds something else is a name; in JSON it is one in any case.
    assert_eq!(merged("{c: {<<: left, '>>': right}}"), json!({"<<": "left", ">>": "right"}));
    let json =
        read(br#"{"openapi": "3.0.3", "info": {"title": "Small", "version": "1"}, "x-a": {"<<": {"b": 1}}}"#);
    assert_eq!(json.unwrap()["x-a"], json!({"<<": {"b": 1}}));
    let twice = refusal("x-b: &b {k: 1}\nx-a: {<<: *b, l: 1, l: 2}\n");
    assert!(
        twice.starts_with("error: api:5:21 #/x-a: ") && twice.contains("the key `l` stands twice"),
        "{twice}"
    );
}

/// What is written in quotes is no merge key.
#[test]
fn names_that_look_like_merge_keys_are_names() {
    for quoted in ["'<<'", "\"<<\"", "\"\\x3c<\"", "!!str <<", "!!str '<<'", "? '<<'\n ", "&k '<<'"] {
        for before in ["", "é: 🚀\n  ", "'': '<<'\n  "] {
            let written = value(&format!("\n  {before}{quoted} : {{k: 017}}\n  k: [1]"));
            assert_eq!(written["<<"], json!({"k": 17}), "{before}{quoted}");
            assert_eq!(written["k"], json!([1]));
        }
    }
    let both = "{a: &x {k: 017, l: 2}, c: {'<<': *x, <<: *x, l: 3}}";
    assert_eq!(value(both)["c"], json!({"<<": {"k": 17, "l": 2}, "k": 17, "l": 3}));
    assert_eq!(value("{a: &x {'<<': {k: 1}}, c: {<<: *x}}")["c"], json!({"<<": {"k": 1}}));
    assert_eq!(
        value("{a: &x [{k: 1}], b: &m <<, c: {*m : *x}, d: {'<<': *x}}")["d"],
        json!({"<<": [{"k": 1}]})
    );
    // A character that the parser would take for the end of a line does not lead astray.
    assert_eq!(value("{\u{85}: \u{2028}, '<<': {k: 1}}")["<<"], json!({"k": 1}));
    for text in ["{'<<': 1, \"<<\": 2}", "{'<<': 1, <<: 2}", "{<<: 1, '<<': 2}", "{<<: 1, <<: 2}"] {
        let twice = refusal(&format!("x-a: {text}\n"));
        assert!(
            twice.starts_with("error: api:4:")
                && twice.contains("#/x-a: not readable as YAML: the key `<<` stands twice"),
            "{twice}"
        );
    }
}

/// Brackets that close at the indentation of their key, and lines in quotes that begin where they like.
#[test]
fn what_is_indented_little_within_brackets_and_quotes_is_read_with_its_place() {
    let forms = [
        ("[\n    1,\n    2\n  ]", "[1, 2]"),
        ("[\n    1,\n    2 ]", "[1, 2]"),
        ("[\n  1,\n 2\n]", "[1, 2]"),
        ("{\n    b: [\n  1,\n  2\n  ]\n  }", "{b: [1, 2]}"),
        ("{ b: {\n  c: d }, e:\n f\n  }", "{b: {c: d}, e: f}"),
        ("'one\n two\n\n  three'", "\"one two\\nthree\""),
        ("\"one\ntwo\n    three\"", "'one two three'"),
        ("[ # none\n  'a ]', \"b }\", # ]\n c]", "['a ]', 'b }', c]"),
    ];
    for (written, meant) in forms {
        let text = format!("{HEAD}x-a:\n  b:\n   k: {written}\n   n: 017\n   p: {{q: 1}}\n");
        let document = document::read(Source { label: "api", bytes: text.as_bytes() })
            .unwrap_or_else(|errors| panic!("{errors}\n{text}"));
        let read = &document.value()["x-a"]["b"];
        assert_eq!(read["k"], value(meant), "{text}");
        assert_eq!(read["n"], json!(17), "{text}");
        let last = text.lines().count();
        let place = |pointer: &str| {
            let position = document.locate(&Pointer::parse(pointer).unwrap()).unwrap();
            (position.line, position.column)
        };
        assert_eq!(place("/x-a/b/p/q"), (last, 8), "{text}");
        assert_eq!(place("/x-a/b/k"), (6, 4), "{text}");
    }
    // Where a node stands in such a line.
    let text = format!("{HEAD}x-a:\n    b: [\n  1, {{c: 2}}\n ]\n");
    let document = document::read(Source { label: "api", bytes: text.as_bytes() }).unwrap();
    let position = document.locate(&Pointer::parse("/x-a/b/1/c").unwrap()).unwrap();
    assert_eq!((position.line, position.column), (6, 7));
    let second = refusal("x-a:\n  b: [\n 1 ]\n---\nc: 1\n");
    assert!(second.starts_with("error: api:7:1: not readable as YAML: a second document"), "{second}");
    // However many brackets seem to be open.
    let prose = "[{ ".repeat(2_000);
    assert_eq!(value(&format!("\n  b: [\n  '{prose}'\n ]")), json!({"b": [prose]}));
}
