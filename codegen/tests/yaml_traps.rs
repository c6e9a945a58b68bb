//! YAML's traps, and JSON's: each is read as the core schema of YAML 1.2 and RFC 8259 say, or refused
//! with its place.

use codegen::document::{self, Source};
use serde_json::{Value, json};

pub(crate) const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\npaths: {}\n";

pub(crate) fn read(bytes: &[u8]) -> Result<Value, String> {
    let read = document::read(Source { label: "api", bytes });
    read.map(|document| document.value().clone()).map_err(|errors| errors.to_string())
}

/// What becomes of the value `x-a`, written behind the head of a document.
pub(crate) fn value(text: &str) -> Value {
    read(format!("{HEAD}x-a: {text}\n").as_bytes()).unwrap_or_else(|errors| panic!("{errors}"))["x-a"].clone()
}

/// What is said against lines behind the head; the first of them is the fourth.
pub(crate) fn refusal(text: &str) -> String {
    refused(format!("{HEAD}{text}").as_bytes())
}

fn refused(bytes: &[u8]) -> String {
    let said = read(bytes).expect_err("it is refused");
    said.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn words_and_numbers_are_those_of_the_core_schema() {
    let text = |word: &str| assert_eq!(value(word), json!(word), "{word}");
    for word in
        ["no", "on", "off", "y", "=", "1_000", "2001-01-01", "1:30", "0x", "nan", "1.2.3", "0o8", "a#b"]
    {
        text(word);
    }
    let numbers = [
        ("0o17", json!(15)),
        ("0x1F", json!(31)),
        (".5", json!(0.5)),
        ("-.5", json!(-0.5)),
        ("1.", json!(1.0)),
        ("1e3", json!(1000.0)),
        ("1.5E-3", json!(0.0015)),
        ("+1", json!(1)),
        ("-0", json!(0)),
        ("18446744073709551615", json!(u64::MAX)),
        ("12345678901234567890123", json!(12_345_678_901_234_567_890_123.0_f64)),
    ];
    for (word, number) in numbers {
        assert_eq!(value(word), number, "{word}");
        assert_eq!(value(&format!("'{word}'")), json!(word), "{word} in quotes");
    }
    for word in ["~", "null", "Null", "NULL", ""] {
        assert_eq!(value(word), Value::Null, "{word}");
    }
    assert_eq!([value("true"), value("True"), value("FALSE")], [true, true, false].map(Value::Bool));
    assert_eq!(value("[!!str 1, !!int '1', !!float 1]"), json!(["1", 1, 1.0]));
}

#[test]
fn what_the_parser_reads_otherwise_is_read_by_the_schema_all_the_same() {
    let values = [
        ("017", json!(17)),
        ("042957", json!(42_957)),
        ("08", json!(8)),
        ("-00", json!(0)),
        ("-012", json!(-12)),
        ("+007", json!(7)),
        ("00018446744073709551616", json!(18_446_744_073_709_551_616.0_f64)),
        ("0b1", json!("0b1")),
        ("+0x1F", json!("+0x1F")),
        ("-0o7", json!("-0o7")),
        ("1e400", json!("1e400")),
        (".inf", json!(".inf")),
        ("-.INF", json!("-.inf")),
        (".nan", json!(".nan")),
    ];
    for (word, expected) in values {
        assert_eq!(value(&format!("[1, {word}]")), json!([1, expected]), "{word}");
        assert_eq!(value(&format!("\n  b:\n  - {word}")), json!({ "b": [expected] }), "{word}");
        assert_eq!(value(&format!("'{word}'")), json!(word));
        assert_eq!(value(&format!("!!str {word}")), json!(word));
        // A key stays text in any case.
        assert_eq!(value(&format!("{{{word}: a, b: {{{word}: [c]}}}}"))[word], json!("a"));
    }
    // Behind an alias as well, and where a mapping is merged.
    assert_eq!(value("{a: &x {n: [007]}, b: *x}"), json!({"a": {"n": [7]}, "b": {"n": [7]}}));
    assert_eq!(value("{a: &x {n: 007, m: '007'}, b: {<<: *x}}")["b"], json!({"n": 7, "m": "007"}));
    assert_eq!(value("{a: &x {n: 007}, b: {<<: [*x], o: 08}}")["b"], json!({"n": 7, "o": 8}));
}

#[test]
fn keys() {
    assert_eq!(
        value("{200: a, 1.10: b, null: c, ~: d, no: e, '': f}"),
        json!({"200": "a", "1.10": "b", "null": "c", "~": "d", "no": "e", "": "f"})
    );
    let refusals = [
        ("x-a: {200: a, '200': b}\n", "api:4:15 #/x-a", "the key `200` stands twice"),
        ("x-a: {[a, b]: c}\n", "api:4:7 #/x-a", "expected a key that is text"),
        ("x-a:\n  ? {a: b}\n  : c\n", "api:5:5 #/x-a", "expected a key that is text"),
        ("x-b: &b k\nx-a: {*b : 1, k: 2}\n", "api:5:15 #/x-a", "the key `k` stands twice"),
    ];
    for (text, place, message) in refusals {
        let said = refusal(text);
        assert!(said.contains(place) && said.contains(message), "{said}");
    }
    let json = |inner: &str| format!("{{\"openapi\": \"3.0.3\",\n\"x-a\": {inner}}}");
    assert!(
        refused(json("{\"a\": 1, \"\\u0061\": 2}").as_bytes())
            .contains("api:2:24 #/x-a: not readable as JSON: the key `a` stands twice")
    );
}

#[test]
fn anchors_and_aliases() {
    assert_eq!(value("[&a {b: 1}, *a, &a 2, *a]"), json!([{"b": 1}, {"b": 1}, 2, 2]));
    assert!(refusal("x-a: *none\n").contains("api:4:6 #/x-a: not readable as YAML: unknown anchor"));
    let tagged = refusal("x-a: [1, !mine b]\n");
    assert!(
        tagged.contains("api:4:10 #/x-a/1") && tagged.contains("the tag `!mine` has no meaning"),
        "{tagged}"
    );
}

/// Aliases that expand without end, in the shapes that a bound on one of them would miss.
#[test]
fn aliases_that_laugh() {
    let mut mappings = String::from("x-0: &a0 {k: lol}\n");
    let mut keyed = String::from("x-0: &a0 lol\n");
    for level in 1..40 {
        let below = level - 1;
        mappings.push_str(&format!("x-{level}: &a{level} {{a: *a{below}, b: *a{below}, c: *a{below}}}\n"));
        keyed.push_str(&format!("x-{level}: &a{level}\n- *a{below}\n- *a{below}\n"));
    }
    let wide = format!("x-0: &a [{}]\nx-1: [{}]\n", "1, ".repeat(5_000), "*a, ".repeat(5_000));
    let mut merged = String::from("x-0: &a0 {k: [lol]}\n");
    for level in 1..40 {
        let below = level - 1;
        merged
            .push_str(&format!("x-{level}: &a{level} {{<<: *a{below}, k{level}: [*a{below}, *a{below}]}}\n"));
    }
    for text in [mappings, keyed, wide, merged] {
        let said = refusal(&text);
        assert!(said.contains("repetition limit exceeded") || said.contains("too large once"), "{said}");
    }
}

#[test]
fn tabs_and_control_characters() {
    assert_eq!(value("|\n  a\tb\n  \tc"), json!("a\tb\n\tc\n"));
    assert_eq!(value("\"\\x01\\e\\0\\t\""), json!("\u{1}\u{1b}\0\t"));
    assert_eq!(value("a\u{a0}b\u{feff}c\u{1f600}"), json!("a\u{a0}b\u{feff}c\u{1f600}"));
    assert!(refusal("x-a:\n\tb: c\n").starts_with("error: api:5:1 #/x-a: "));
    assert!(
        refusal("x-a: |\n\tb\n")
            .contains("api:5:1 #/x-a: not readable as YAML: found a tab character where an indentation")
    );
    for character in ['\0', '\u{1}', '\u{1b}'] {
        let said = refusal(&format!("x-a: |\n  é{character}\n"));
        let expected = format!(
            "error: api:5:4: not readable as YAML: the control character U+{:04X} may not",
            u32::from(character)
        );
        assert!(said.starts_with(&expected), "{said}");
    }
    // No line breaks, and nothing that a text may not hold.
    for character in ['\u{85}', '\u{2028}', '\u{2029}', '\u{7f}', '\u{9b}', '\u{fffe}', '\u{ffff}'] {
        let text = format!("a{character}b \u{f0000}");
        for written in [text.clone(), format!("\"{text}\""), format!("|-\n  {text}")] {
            assert_eq!(value(&written), json!(text));
        }
        assert_eq!(value(&format!("{{{text}: 1}}")), json!({text.as_str(): 1}));
        let said = refusal(&format!("x-a: {{a{character}b: 1, c: 2, c: 3}}\n"));
        assert!(said.starts_with("error: api:4:21 #/x-a: "), "{said}");
    }
    assert!(
        refused(b"{\"openapi\": \"3.0.3\",\n\"x-a\": \"a\x01\"}")
            .starts_with("error: api:2:10 #/x-a: not readable as JSON: control character")
    );
}

#[test]
fn line_breaks_and_byte_order_marks() {
    let text = format!("{HEAD}x-a: |\n  a\n  b\nx-b: {{c: 1}}\n");
    let whole = read(text.as_bytes()).unwrap();
    assert_eq!(whole["x-a"], "a\nb\n");
    for other in [text.replace('\n', "\r\n"), text.replace('\n', "\r"), format!("\u{feff}{text}")] {
        assert_eq!(read(other.as_bytes()).unwrap(), whole);
        let broken = refused(other.replace("c: 1", "c: 1, c: 2").as_bytes());
        assert!(broken.starts_with("error: api:7:13 #/x-b: "), "{broken}");
        let nothing = refused(other.replace("c: 1", "c: \u{1}").as_bytes());
        assert!(nothing.starts_with("error: api:7:10: "), "{nothing}");
    }
    assert!(refused(format!("\u{feff}\u{feff}{HEAD}").as_bytes()).starts_with("error: api:1:"));
}

#[test]
fn documents_in_one_file() {
    for text in [
        format!("---\n{HEAD}"),
        format!("{HEAD}...\n"),
        format!("{HEAD}...\n# The end.\n"),
        format!("# A\n%YAML 1.2\n---\n{HEAD}"),
        format!("%YAML 1.1\n---\n{HEAD}"),
        format!("%TAG !e! tag:example.org,2026:\n---\n{HEAD}"),
    ] {
        assert_eq!(read(text.as_bytes()).unwrap()["openapi"], "3.0.3", "{text}");
    }
    assert!(
        refusal(&format!("---\n{HEAD}"))
            .starts_with("error: api:4:1: not readable as YAML: a second document begins here")
    );
    assert!(
        refusal("...\nmore: 1\n")
            .starts_with("error: api:5:1: not readable as YAML: a second document begins here")
    );
    assert!(refused(format!("%YAML 2.0\n---\n{HEAD}").as_bytes()).starts_with("error: api:1:1: "));
    assert!(
        refused(b"{\"openapi\": \"3.0.3\"}\n{}")
            .starts_with("error: api:2:1: not readable as JSON: trailing")
    );
    for nothing in ["", "\u{feff}", "\n \n", "# nothing\n", "---\n", "~"] {
        let said = refused(nothing.as_bytes());
        assert!(said.starts_with("error: api:") && said.ends_with("there is nothing in it"), "{said}");
    }
}

#[test]
fn other_encodings() {
    let wide = |order: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{HEAD}").encode_utf16().flat_map(order).collect()
    };
    let encodings = [
        wide(u16::to_le_bytes, "\u{feff}"),
        wide(u16::to_be_bytes, "\u{feff}"),
        wide(u16::to_le_bytes, ""),
        wide(u16::to_be_bytes, ""),
    ];
    for bytes in encodings {
        assert_eq!(refused(&bytes), "error: api:1:1: the file is UTF-16 or UTF-32 text");
    }
    for (bytes, place) in
        [(&b"x-\xc3\xa9: \xe9"[..], "1:6"), (b"a: 1\r\nb: \xed\xa0\x80", "2:4"), (b"\xc3", "1:1")]
    {
        assert_eq!(refused(bytes), format!("error: api:{place}: the file is not UTF-8 text"));
    }
}

/// A parser that is left alone with the first takes minutes.
#[test]
fn nests_without_end_are_refused_in_no_time() {
    let nests = [
        "[".repeat(200_000),
        "{a: ".repeat(200_000),
        "[{a: ".repeat(200_000),
        format!("'{}' [{}", "]".repeat(9), "[".repeat(200_000)),
        "- ".repeat(50_000),
        "? ".repeat(50_000),
    ];
    for nest in nests {
        for text in [format!("x-a: {nest}"), format!("x-a:\n  {nest}")] {
            let said = refusal(&text);
            assert!(
                said.starts_with("error: api:4:") || said.starts_with("error: api:5:"),
                "{}",
                &said[..200.min(said.len())]
            );
        }
    }
    // Brackets in text are none, however many.
    let prose = "[{ ".repeat(5_000);
    assert_eq!(value(&format!("'{prose}'")), json!(prose));
}

#[test]
fn long_lines_and_long_keys() {
    let long = "é".repeat(2 << 20);
    assert_eq!(value(&long).as_str().map(str::len), Some(long.len()));
    assert!(refusal(&format!("x-a: {long}: b: c\n")).starts_with("error: api:4:2097158: "));
    let key = "k".repeat(2_000);
    assert_eq!(value(&format!("\n  ? {key}\n  : v"))[&key], "v");
    // Without the question mark a key may have 1,024 characters.
    assert!(refusal(&format!("{key}: v\n")).starts_with("error: api:4:"));
}

#[test]
fn syntax_that_is_none() {
    for (text, place) in [
        ("x-a: b: c\n", "4:7"),
        ("x-a: @b\n", "4:6"),
        ("x-a: %b\n", "4:6"),
        ("x-a:\n    b: 1\n  c: 2\n", "6:3"),
        ("x-a: {a: [1, 2}\n", "4:15"),
        ("x-a: 'b\n", "5:1"),
    ] {
        let said = refusal(text);
        assert!(said.starts_with(&format!("error: api:{place}")), "{said}");
    }
    let json = [
        ("{\"openapi\": 1,}", "1:15"),
        ("{openapi: 3.0.3}", "1:2"),
        ("{\"a\": 'b'}", "1:7"),
        ("{\"a\": 01}", "1:8"),
        ("{\"a\": \"\\ud800\"}", "1:14"),
        ("{\"a\": 1e400}", "1:"),
    ];
    for (text, place) in json {
        let said = refused(text.as_bytes());
        assert!(said.starts_with(&format!("error: api:{place}")), "{text}: {said}");
    }
}
