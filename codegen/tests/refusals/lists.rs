//! Lists of `bindings.toml` that the document does not bear out.

use super::{generate, refused_with};

const DOCUMENT: &str = "
paths:
  /ships:
    get:
      operationId: list_ships
      parameters: [{name: after, in: query, schema: {type: string}}, {name: page, in: query, schema: {type: integer}}, {name: mark, in: header, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ships'}}}}}
  /berths: {get: {operationId: list_berths, responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
  /fleet: {get: {operationId: list_fleet, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ships'}}}}}}}
  /chart: {get: {operationId: get_chart, responses: {'200': {description: OK, content: {image/png: {}}}}}}
  /pages: {get: {operationId: list_pages, responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {values: {type: array, items: {type: string}}, next: {type: string}, page: {type: integer}, pagelen: {type: integer}, previous: {type: string}, size: {type: integer}}}}}}}}}
components:
  schemas:
    ships: {type: object, properties: {ships: {type: array, items: {type: string}}, old: {type: array, items: {type: string}}, next: {type: string}, links: {type: object, properties: {next: {type: string}}}, count: {type: integer}}}
";

const LIST: &str = r#"[lists."GET /ships"]
by = "cursor"
items = "/ships"
next = "/next"
parameter = "after"
"#;

#[test]
fn a_list_that_the_document_bears_out_is_taken() {
    let one_line =
        r#"lists."GET /ships" = { by = "number", items = "/ships", parameter = "page", pages = "/count" }"#;
    for (list, rule) in [
        (LIST, r#".pages(PageRule::cursor("/next", "after"))"#),
        (one_line, r#".pages(PageRule::number("page", 1).with_pages("/count"))"#),
    ] {
        let output = generate(DOCUMENT, Some(list), None).unwrap_or_else(|told| panic!("{told}"));
        let files: String = output.files.values().map(String::as_str).collect();
        assert!(files.contains("paged! { Ships: String = [ships?] }"), "{files}");
        let words = |text: &str| text.split_whitespace().collect::<String>();
        assert!(words(&files).contains(&words(rule)), "{files}");
    }
}

#[test]
fn what_cannot_hold_is_refused_at_its_line() {
    for (was, is, line, told) in [
        ("/ships\"", "/boats\"", 2, "the document has no operation \"GET /boats\""),
        ("GET /ships", "GET /chart", 2, "\"GET /chart\" does not answer with JSON and nothing else"),
        ("GET /ships", "GET /pages", 2, "\"GET /pages\" answers pages as `[pages]` has them"),
        ("GET /ships", "GET /berths", 3, "no answer has \"ships\" at the place \"/ships\""),
        ("items = \"/ships\"\n", "", 1, "the answer is no list: say where its items stand"),
        ("\"/ships\"\n", "\"ships\"\n", 3, "\"ships\" is no JSON pointer"),
        ("\"/ships\"\n", "\"/count\"\n", 3, "\"/count\" is no list"),
        ("\"/next\"", "\"/later\"", 4, "no answer has \"later\" at the place \"/later\""),
        ("\"/next\"", "\"/links\"", 4, "\"/links\" is no single value"),
        ("next = \"/next\"\n", "", 1, "by \"cursor\" needs `next`"),
        ("\"after\"", "\"behind\"", 5, "\"GET /ships\" has no query parameter \"behind\""),
        ("\"after\"", "\"mark\"", 5, "\"GET /ships\" has no query parameter \"mark\""),
        ("\"cursor\"", "\"offset\"", 4, "by \"offset\" has no use for `next`: \"link\" or \"cursor\" has"),
        ("\"cursor\"", "\"link\"", 5, "by \"link\" has no use for `parameter`"),
        ("\"cursor\"", "\"guess\"", 2, "unknown variant `guess`"),
        ("next =", "nest =", 4, "unknown field `nest`"),
    ] {
        let list = LIST.replacen(was, is, 1);
        assert_ne!(list, LIST, "{was}");
        let said = refused_with(DOCUMENT, Some(&list), None);
        assert!(said.contains(told), "{is}: {said}");
        let place = format!("spec/bindings.toml:{line}:");
        // What is not said stands nowhere.
        assert!(line == 1 || said.contains(&place), "{is}: {said}");
    }
    let two = format!("{LIST}[lists.\"GET /fleet\"]\nby = \"link\"\nitems = \"/old\"\nnext = \"/next\"\n");
    let said = refused_with(DOCUMENT, Some(&two), None);
    assert!(said.contains("answers the same, and has its items at another place"), "{said}");
    let one_line = "\n[lists]\n\"GET /ships\" = { by = \"header\", items = \"/boats\" }\n";
    let said = refused_with(DOCUMENT, Some(one_line), None);
    assert!(said.contains("spec/bindings.toml:3:1: no answer has \"boats\""), "{said}");
}
