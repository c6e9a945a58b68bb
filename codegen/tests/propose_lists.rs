//! Lists that come in parts are seen in a document, and each is one line of `bindings.toml` to take in.

use codegen::{Input, Output, Source, propose};

fn input<'a>(document: &'a str, bindings: Option<&'a str>) -> Input<'a> {
    Input {
        bindings: bindings.map(|text| Source { label: "bindings.toml", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "fleet.yaml", bytes: document.as_bytes() }, "fleet", "\"1\"")
    }
}

/// A document with one list, `GET /ships`.
fn document(parameters: &str, schema: &str, headers: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Fleet, version: '1'}}\npaths:\n  /ships:\n    get:\n      operationId: listShips\n      \
         parameters: [{parameters}]\n      responses: {{'200': {{description: OK, {headers}content: {{application/json: \
         {{schema: {schema}}}}}}}}}\ncomponents: {{schemas: {{ship: {{type: object, properties: {{name: {{type: \
         string}}}}}}}}}}\n"
    )
}

/// What is proposed for the list, and the file with it taken in.
fn proposed(document: &str) -> (Option<String>, String) {
    let text = propose::bindings(&input(document, None)).unwrap_or_else(|errors| panic!("{errors}"));
    let line = text.lines().find_map(|line| line.strip_prefix("# \"GET /ships\" = {"));
    let line = line.map(|line| format!("{{{line}"));
    let taken: Vec<&str> = text
        .lines()
        .map(|line| {
            line.strip_prefix("# ").filter(|inside| inside.starts_with("\"GET /ships\" = {")).unwrap_or(line)
        })
        .collect();
    (line, taken.join("\n"))
}

fn generated(document: &str, bindings: &str) -> Output {
    codegen::generate(&input(document, Some(bindings)))
        .unwrap_or_else(|errors| panic!("{errors}\n{bindings}"))
}

fn query(names: &str) -> String {
    let whole = [
        "limit",
        "offset",
        "skip",
        "page",
        "per_page",
        "pageSize",
        "page[number]",
        "page[size]",
        "start",
        "size",
    ];
    let one = |name: &str| {
        let ty = if whole.contains(&name) { "integer" } else { "string" };
        format!("{{name: '{name}', in: query, schema: {{type: {ty}}}}}")
    };
    names.split_whitespace().map(one).collect::<Vec<_>>().join(", ")
}

const SHIPS: &str = "{type: array, items: {$ref: '#/components/schemas/ship'}}";

/// An object with properties: `name` is a text, `name#` a whole number, `name?` a truth value, `name*` the ships.
fn object(properties: &str) -> String {
    let mut text = String::from("{type: object, properties: {");
    for (index, word) in properties.split_whitespace().enumerate() {
        let comma = if index == 0 || text.ends_with('{') { "" } else { ", " };
        match word {
            "}" => text.push_str("}}"),
            _ if word.ends_with('{') => {
                text.push_str(&format!(
                    "{comma}'{}': {{type: object, properties: {{",
                    word.trim_end_matches('{')
                ));
            }
            _ => {
                let (name, schema) = match word.split_at(word.len() - 1) {
                    (name, "#") => (name, "{type: integer}"),
                    (name, "?") => (name, "{type: boolean}"),
                    (name, "*") => (name, SHIPS),
                    _ => (word, "{type: string, nullable: true}"),
                };
                text.push_str(&format!("{comma}'{name}': {schema}"));
            }
        }
    }
    text + "}}"
}

#[test]
fn each_way_on_is_seen_and_can_be_taken_in() {
    for (parameters, properties, line) in [
        // A link.
        ("", "results* next previous count#", r#"{ by = "link", items = "/results", next = "/next" }"#),
        (
            "page",
            "data* links{ first next } total#",
            r#"{ by = "link", items = "/data", next = "/links/next" }"#,
        ),
        (
            "",
            "_embedded{ ships* } _links{ next{ href } }",
            r#"{ by = "link", items = "/_embedded/ships", next = "/_links/next/href" }"#,
        ),
        ("", "value* @odata.nextLink", r#"{ by = "link", items = "/value", next = "/@odata.nextLink" }"#),
        (
            "",
            "ships* next_page_url has_more?",
            r#"{ by = "link", items = "/ships", next = "/next_page_url", more = "/has_more" }"#,
        ),
        ("page[cursor]", "data* links{ next }", r#"{ by = "link", items = "/data", next = "/links/next" }"#),
        // A cursor.
        (
            "cursor limit",
            "ships* next_cursor",
            r#"{ by = "cursor", items = "/ships", next = "/next_cursor", parameter = "cursor" }"#,
        ),
        (
            "pageToken",
            "items* nextPageToken",
            r#"{ by = "cursor", items = "/items", next = "/nextPageToken", parameter = "pageToken" }"#,
        ),
        (
            "limit continue",
            "items* metadata{ continue }",
            r#"{ by = "cursor", items = "/items", next = "/metadata/continue", parameter = "continue" }"#,
        ),
        (
            "after",
            "data* paging{ cursors{ before after } }",
            r#"{ by = "cursor", items = "/data", next = "/paging/cursors/after", parameter = "after" }"#,
        ),
        (
            "starting_after",
            "data* meta{ next_cursor has_more? }",
            r#"{ by = "cursor", items = "/data", next = "/meta/next_cursor", parameter = "starting_after", more = "/meta/has_more" }"#,
        ),
        (
            "cursor",
            "ships* next",
            r#"{ by = "cursor", items = "/ships", next = "/next", parameter = "cursor" }"#,
        ),
        (
            "offset limit",
            "ships* next_offset#",
            r#"{ by = "cursor", items = "/ships", next = "/next_offset", parameter = "offset" }"#,
        ),
        // An offset.
        (
            "offset limit",
            "ships* total#",
            r#"{ by = "offset", items = "/ships", parameter = "offset", total = "/total" }"#,
        ),
        (
            "skip",
            "ships* meta{ totalCount# }",
            r#"{ by = "offset", items = "/ships", parameter = "skip", total = "/meta/totalCount" }"#,
        ),
        (
            "start size",
            "ships* more?",
            r#"{ by = "offset", items = "/ships", parameter = "start", more = "/more" }"#,
        ),
        // A number.
        (
            "page per_page",
            "ships* total#",
            r#"{ by = "number", items = "/ships", parameter = "page", total = "/total" }"#,
        ),
        (
            "page",
            "data* pagination{ total_pages# }",
            r#"{ by = "number", items = "/data", parameter = "page", pages = "/pagination/total_pages" }"#,
        ),
        (
            "page[number] page[size]",
            "data* included*",
            r#"{ by = "number", items = "/data", parameter = "page[number]" }"#,
        ),
        (
            "page",
            "ships* has_more?",
            r#"{ by = "number", items = "/ships", parameter = "page", more = "/has_more" }"#,
        ),
    ] {
        let document = document(&query(parameters), &object(properties), "");
        let (found, taken) = proposed(&document);
        assert_eq!(found.as_deref(), Some(line), "{parameters}; {properties}");
        let output = generated(&document, &taken);
        let files: String = output.files.values().map(String::as_str).collect();
        assert!(files.contains("paged! {") && files.contains("PageRule::"), "{line}");
    }
}

#[test]
fn a_bare_list_goes_on_by_its_header_or_by_parameters() {
    let link = "headers: {link: {schema: {type: string}}}, ";
    for (parameters, headers, line) in [
        ("page per_page", link, r#"{ by = "header" }"#),
        ("", link, r#"{ by = "header" }"#),
        ("page per_page", "", r#"{ by = "number", parameter = "page" }"#),
        ("offset limit", "", r#"{ by = "offset", parameter = "offset" }"#),
    ] {
        let document = document(&query(parameters), SHIPS, headers);
        let (found, taken) = proposed(&document);
        assert_eq!(found.as_deref(), Some(line), "{parameters}");
        let output = generated(&document, &taken);
        assert!(output.files.values().any(|text| text.contains("PageRule::")), "{line}");
    }
}

#[test]
fn numbers_may_begin_with_nothing() {
    let page = "{name: page, in: query, schema: {type: integer, default: 0}}, {name: size, in: query, schema: {type: integer}}";
    let (found, _) = proposed(&document(page, &object("content* totalPages# totalElements#"), ""));
    let line = r#"{ by = "number", items = "/content", parameter = "page", first = 0, pages = "/totalPages", total = "/totalElements" }"#;
    assert_eq!(found.as_deref(), Some(line));
}

#[test]
fn what_an_address_says_of_itself_goes_before_a_parameter() {
    let schema =
        object("results* next").replace("'next': {type: string,", "'next': {type: string, format: uri,");
    let (found, _) = proposed(&document(&query("cursor"), &schema, ""));
    assert_eq!(found.as_deref(), Some(r#"{ by = "link", items = "/results", next = "/next" }"#));
}

#[test]
fn what_shows_no_way_on_is_left_as_it_is() {
    for (parameters, properties) in [
        ("", "ships* total#"),
        ("q", "ships* count#"),
        ("page", "name page# next"),
        ("cursor", "ship{ next_cursor } name"),
        // Which of them are the items?
        ("page per_page", "ships* boats* total#"),
        // The runtime has pages like these.
        ("page", "values* next"),
    ] {
        let (found, _) = proposed(&document(&query(parameters), &object(properties), ""));
        assert_eq!(found, None, "{parameters}; {properties}");
    }
    assert_eq!(proposed(&document("", SHIPS, "")).0, None);
}

#[test]
fn lists_of_older_documents_are_seen_as_well() {
    let document = "swagger: '2.0'\ninfo: {title: Fleet, version: '1'}\nproduces: [application/json]\npaths:\n  /ships:\n    get:\n      \
        operationId: listShips\n      parameters: [{name: page, in: query, type: integer, default: 0}, {name: limit, in: query, type: \
        integer}]\n      responses: {'200': {description: OK, schema: {type: object, properties: {ships: {type: array, items: {type: \
        string}}, total: {type: integer}}}}}\n";
    let (found, taken) = proposed(document);
    let line = r#"{ by = "number", items = "/ships", parameter = "page", first = 0, total = "/total" }"#;
    assert_eq!(found.as_deref(), Some(line));
    generated(document, &taken);
    let headed = document
        .replace("schema: {type: object, properties: {ships: {type: array, items: {type: string}}, total: {type: integer}}}", "schema: {type: array, items: {type: string}}, headers: {Link: {type: string}}");
    assert_ne!(headed, document);
    assert_eq!(proposed(&headed).0.as_deref(), Some(r#"{ by = "header" }"#));
}
