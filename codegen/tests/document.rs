//! `document`: what is read, what is refused, and where it says that it is.

use codegen::diagnostic::{Diagnostics, Position};
use codegen::document::{self, Document, Source};
use codegen::pointer::Pointer;

fn read(text: &str) -> Result<Document, Diagnostics> {
    document::read(Source { label: "api.yaml", bytes: text.as_bytes() })
}

fn refusal(text: &str) -> String {
    let document = match read(text) {
        Ok(document) => document,
        Err(diagnostics) => return diagnostics.to_string(),
    };
    let followed = document::follow(document, &[]);
    let mut told = followed.remarks;
    told.extend(document::settle(followed.value).map_or_else(|errors| errors, |settled| settled.remarks));
    assert!(!told.is_empty(), "nothing is wrong with:\n{text}");
    told.to_string()
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\npaths: {}\n";

#[test]
fn json_and_yaml_are_told_apart_by_content() {
    let yaml = read(HEAD).unwrap();
    let json = read(
        "\u{feff}\n{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Small\",\"version\":\"1\"},\"paths\":{}}",
    )
    .unwrap();
    assert_eq!(yaml.value(), json.value());
    assert_eq!(document::settle(json).unwrap().value.1.rest.info.title, "Small");
}

#[test]
fn yaml_keys_and_plain_words_stay_text() {
    let document = read(&format!("{HEAD}x-a: {{200: no, 1.10: yes, true: '='}}\r\n")).unwrap();
    let expected = serde_json::json!({"200": "no", "1.10": "yes", "true": "="});
    assert_eq!(document.value()["x-a"], expected);
}

/// What is made of a document is made in this order; a feature of `serde_json`
/// that some dependency turns on could change it.
#[test]
fn a_document_is_walked_in_the_order_of_its_keys() {
    let document = read(&format!("{HEAD}x-b: 1\nx-a: 2\n")).unwrap();
    let keys: Vec<_> = document.value().as_object().unwrap().keys().collect();
    assert_eq!(keys, ["info", "openapi", "paths", "x-a", "x-b"]);
}

#[test]
fn other_versions_are_refused_with_what_to_do() {
    insta::assert_snapshot!(
        refusal("info: {}\nopenapi: 3.9.0\n"),
        @r"
    error: api.yaml:2:1 #/openapi: OpenAPI 3.9.0 is not supported, only 3.0.x, 3.1.x and 3.2.x are
      help: write the version that the document is in, with all three numbers
    "
    );
    assert!(refusal("{\"swagger\": \"1.2\"}").contains("Swagger 1.2 is not supported"));
    assert!(refusal("openapi: 3.0").contains("#/openapi: OpenAPI 3.0 is not supported"));
    assert!(refusal("openapi: 4.0.0").contains("`4.0.0` is no OpenAPI version"));
    assert!(refusal("title: Letters").contains("neither `openapi` nor `swagger`"));
    assert!(refusal("just words").contains("it is no mapping"));
    assert!(refusal("").contains("there is nothing in it"));
}

#[test]
fn unreadable_text_is_refused_with_its_place() {
    insta::assert_snapshot!(
        refusal("{\"openapi\": \"3.0.3\",\n \"paths\": {\"/a\": }}"),
        @"error: api.yaml:2:18 #/paths/~1a: not readable as JSON: expected value"
    );
    insta::assert_snapshot!(
        refusal("openapi: 3.0.3\npaths:\n\t/a: {}\n"),
        @r"error: api.yaml:3:1 #/paths: not readable as YAML: found character that cannot start any token"
    );
    let error = document::read(Source { label: "api.yaml", bytes: b"openapi: 3.0.3\n# \xff" }).unwrap_err();
    assert!(error.to_string().contains("api.yaml:2:3: the file is not UTF-8"));
}

#[test]
fn a_key_may_not_stand_twice() {
    insta::assert_snapshot!(
        refusal("openapi: 3.0.3\npaths:\n  /a: {}\n  /b: {}\n  /a: {}\n"),
        @"error: api.yaml:5:3 #/paths: not readable as YAML: the key `/a` stands twice in one mapping"
    );
    insta::assert_snapshot!(
        refusal("{\"openapi\": \"3.0.3\",\n\"paths\": {},\n\"paths\": {}}"),
        @"error: api.yaml:3:7: not readable as JSON: the key `paths` stands twice in one mapping"
    );
}

#[test]
fn nesting_is_bounded() {
    for depth in [200, 100_000] {
        let list = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(refusal(&list).contains("recursion limit exceeded"), "{depth}");
    }
    let mapping = format!("{{\"a\":{}1{}}}", "{\"a\":".repeat(5_000), "}".repeat(5_000));
    assert!(refusal(&mapping).contains("recursion limit exceeded"));
    let yaml = format!("a: {}1{}", "[".repeat(2_000), "]".repeat(2_000));
    assert!(refusal(&yaml).contains("recursion limit exceeded"));
    let block: String = (0..500).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert!(refusal(&block).contains("recursion limit exceeded"));
    assert!(refusal("a: &a [*a]").contains("recursion limit exceeded"));
}

#[test]
fn aliases_expand_within_bounds() {
    let mut laughs = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..12 {
        let below = format!("*a{}, ", level - 1).repeat(10);
        laughs.push_str(&format!("a{level}: &a{level} [{below}]\n"));
    }
    let refusal = refusal(&laughs);
    assert!(refusal.contains("repetition limit exceeded") || refusal.contains("too large"), "{refusal}");

    let long = "x".repeat(1 << 20);
    let many = "*a, ".repeat(400);
    let refusal = self::refusal(&format!("a: &a {long}\nb: [{many}]\n"));
    assert!(refusal.contains("too large once its aliases are expanded"), "{refusal}");

    let document = read(&format!("{HEAD}x-a: &a [1, 2]\nx-b: *a\n")).unwrap();
    assert_eq!(document.value()["x-b"], serde_json::json!([1, 2]));
}

fn place(document: &Document, pointer: &str) -> Option<Position> {
    document.locate(&Pointer::parse(pointer).unwrap())
}

#[test]
fn a_node_is_located_in_yaml_and_in_json() {
    let yaml = read(&format!("{HEAD}tags:\n- name: A\n-   name: B\nx-é: [ü, {{k: v}}]\n")).unwrap();
    let at = |line, column| Some(Position { line, column });
    assert_eq!(place(&yaml, ""), at(1, 1));
    assert_eq!(place(&yaml, "/info/version"), at(2, 22));
    assert_eq!(place(&yaml, "/tags/1"), at(6, 5));
    assert_eq!(place(&yaml, "/x-é/1/k"), at(7, 11));
    // The nearest node around one that is not there.
    assert_eq!(place(&yaml, "/tags/1/name/x"), at(6, 5));

    let json = read(
        "{\n\t\"openapi\": \"3.0.3\",\n\t\"x-\\ud83d\\ude00\": 1,\n\t\"paths\": {\n\t\t\"/a~b\": {}\n\t}\n}",
    )
    .unwrap();
    assert_eq!(place(&json, "/paths"), at(4, 2));
    assert_eq!(place(&json, "/paths/~1a~0b"), at(5, 3));
}

#[test]
fn what_cannot_be_typed_is_named_by_its_deepest_node() {
    insta::assert_snapshot!(refusal(
        "\
openapi: 3.0.3
info: {title: Small}
paths:
  /a:
    get:
      parameters:
      - {name: q, in: body, schema: {type: string}}
      responses:
        '200': {content: {}}
components:
  schemas:
    thing:
      type: object
      properties:
        size: {type: [integer, 'null']}
"
    ), @r#"
    warning[faulty-node]: api.yaml:2:1 #/info: a info has `version`: where it is missing, it is read as empty
      help: put it right in the document or in an overlay
    warning[faulty-node]: api.yaml:6:7 #/paths/~1a/get/parameters: what is sent in the body is `requestBody` in OpenAPI 3.0: parameters in `body` or `formData` are read as that
      help: put it right in the document or in an overlay
    warning[faulty-node]: api.yaml:9:9 #/paths/~1a/get/responses/200: a response has `description`: where it is missing, it is read as empty
      help: put it right in the document or in an overlay
    warning[faulty-node]: api.yaml:15:16 #/components/schemas/thing/properties/size/type: `type` of a schema cannot be `["integer","null"]`: it is read as `integer` that may be null
      help: put it right in the document or in an overlay
    "#);
}
