//! What travels where documents say it in ways that are seldom: as it is emitted.

use codegen::{Input, Source, generate};

fn input(document: &str) -> Input<'_> {
    Input {
        document: Source { label: "harbour.yaml", bytes: document.as_bytes() },
        beside: Vec::new(),
        overlays: Vec::new(),
        bindings: None,
        names_lock: None,
        readme: None,
        crate_name: "harbour".to_owned(),
        runtime: "\"1\"".to_owned(),
    }
}

/// The module of the operations of a document of OpenAPI 3.0, without what documents it.
fn module(paths: &str) -> String {
    emitted(&format!(
        "openapi: 3.0.3\ninfo: {{title: Harbour, version: '1'}}\n{paths}components: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}, Dock: {{type: object, properties: {{berth: {{type: integer}}}}}}}}}}\n"
    ))
}

fn emitted(document: &str) -> String {
    let output = generate(&input(document)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let text = output.files.get("src/ships.rs").unwrap_or_else(|| panic!("{:?}", output.files.keys()));
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

fn holds(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(text.contains(piece), "{piece}\n{text}");
    }
}

/// One operation that takes these media types, and has to be given one.
fn taking(content: &str) -> String {
    module(&format!(
        "paths: {{/ships: {{patch: {{operationId: change, tags: [ships], requestBody: {{required: true, content: {content}}}, responses: {{'204': {{description: done}}}}}}}}}}\n"
    ))
}

/// One operation that answers these media types.
fn answering(content: &str) -> String {
    module(&format!(
        "paths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: done, content: {content}}}}}}}}}}}\n"
    ))
}

const DOCK: &str = "{schema: {$ref: '#/components/schemas/Dock'}}";

#[test]
fn a_form_takes_fields_that_nobody_names_where_it_says_so() {
    let fields = "type: object, required: [name], properties: {name: {type: string}}";
    let free = "field(name: impl Into<String>, field: impl Into<QueryValue>) => push_form(Into::<String>::into(name), field);";
    for (media, setter) in [
        ("application/x-www-form-urlencoded", free),
        ("multipart/form-data", "part(name: impl Into<String>, part: Part) => push_part(name, part);"),
    ] {
        for (schema, is_free) in [
            (format!("{{{fields}, additionalProperties: true}}"), true),
            (format!("{{{fields}, additionalProperties: {{type: string}}}}"), true),
            (
                format!(
                    "{{allOf: [{{{fields}}}, {{type: object, additionalProperties: {{type: integer}}}}]}}"
                ),
                true,
            ),
            (format!("{{{fields}, additionalProperties: false}}"), false),
            (format!("{{{fields}}}"), false),
        ] {
            let text = taking(&format!("{{{media}: {{schema: {schema}}}}}"));
            assert!(text.contains("pub fn change(name: &str)"), "{text}");
            assert_eq!(text.contains(setter), is_free, "{media} {schema}\n{text}");
        }
    }
    let referred = "paths: {/ships: {post: {operationId: change, tags: [ships], requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Open'}}}}, responses: {'204': {description: done}}}}}\ncomponents: {schemas: {Open: {type: object, properties: {name: {type: string}, field: {type: string}}, additionalProperties: true}}}\n";
    let text = emitted(&format!("openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\n{referred}"));
    holds(&text, &[free, "form_field(form_field: &str) => set_form(\"field\", form_field);"]);
}

#[test]
fn a_file_of_its_own_kind_is_read_and_asked_for_where_it_comes_first() {
    let text = answering(&format!(
        "{{application/dicom: {{schema: {{description: D}}}}, application/dicom+json: {DOCK}, application/dicom+xml: {{}}}}"
    ));
    holds(
        &text,
        &[
            ".accept(\"application/dicom, application/dicom+xml, */*;q=0.1\")",
            ".json(\"application/dicom+json\")",
            "LookRequest => ByteStream, or Dock;",
        ],
    );
    // What comes first is read.
    let text = answering(&format!("{{application/json: {DOCK}, application/pdf: {{}}}}"));
    holds(
        &text,
        &[
            "LookRequest => Dock,",
            "as into_bytes -> ByteStream = set_header(\"accept\", \"application/pdf\")",
        ],
    );
    // What is no file of bytes is text that nobody has a rule for.
    let text = answering(&format!("{{application/xml: {{}}, application/json: {DOCK}}}"));
    holds(&text, &["LookRequest => Dock"]);
}
