//! Input that no crate can be made of: each fault is told with its file, its place and what to do,
//! and nothing comes out. What looks odd and can be served is served.

use codegen::{Input, Output, Source, generate};

const BINDINGS: &str = "bindings.toml";

/// People want to be asked for names.
const STRICT: &str = "strict = true\n";

fn run(document: &str, bindings: &str) -> Result<Output, String> {
    let input = Input {
        bindings: (!bindings.is_empty()).then_some(Source { label: BINDINGS, bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "sample", "\"1\"")
    };
    generate(&input).map_err(|faults| faults.to_string())
}

/// A document with these paths and these schemas.
fn document(paths: &str, schemas: &str) -> String {
    let indented = |text: &str, by: usize| -> String {
        text.lines().map(|line| format!("{}{line}\n", " ".repeat(by))).collect()
    };
    format!(
        "openapi: 3.0.3\ninfo: {{title: Sample, version: '1'}}\npaths:\n{}components:\n  schemas:\n{}",
        indented(paths, 2),
        indented(schemas, 4),
    )
}

/// A path that answers with a schema called `thing`.
const THING: &str = "/things:\n  get:\n    responses:\n      '200':\n        description: OK\n        content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}";

fn of_thing(schemas: &str) -> String {
    document(THING, schemas)
}

/// The one fault holds all of these.
#[track_caller]
fn refused(document: &str, bindings: &str, pieces: &[&str]) {
    let message = run(document, bindings).expect_err("the input is refused");
    for piece in pieces {
        assert!(message.contains(piece), "`{piece}` is not in:\n{message}");
    }
    assert!(message.contains("help:"), "nothing says what to do:\n{message}");
}

/// The text of an emitted file.
#[track_caller]
fn served(document: &str, bindings: &str, file: &str) -> String {
    let output = run(document, bindings).unwrap_or_else(|message| panic!("{message}"));
    for (path, text) in output.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    }
    output.files.get(file).cloned().unwrap_or_else(|| panic!("no {file} in {:?}", output.files.keys()))
}

#[test]
fn two_schemas_of_one_name() {
    let schemas = "thing: {type: object, properties: {a: {$ref: '#/components/schemas/big_thing'}, b: {$ref: '#/components/schemas/bigThing'}}}\n\
                   big_thing: {type: object, properties: {x: {type: string}}}\n\
                   bigThing: {type: object, properties: {y: {type: string}}}";
    refused(
        &of_thing(schemas),
        STRICT,
        &["api.yaml:", "#/components/schemas/big", "`BigThing`", "bindings.toml"],
    );
    let bindings = "[schemas]\nbigThing = \"HugeThing\"\n";
    for name in ["HugeThing", "BigThing"] {
        let file = format!("src/models/{}.rs", name.replace("Thing", "_thing").to_lowercase());
        assert!(served(&of_thing(schemas), bindings, &file).contains(&format!("pub struct {name}")));
    }
}

#[test]
fn two_operations_of_one_name() {
    let paths = "/a:\n  get: {operationId: go, tags: [t], responses: {'204': {description: OK}}}\n\
                 /b:\n  get: {operationId: Go, tags: [t], responses: {'204': {description: OK}}}";
    let document = document(paths, "thing: {type: string}");
    refused(&document, STRICT, &["api.yaml:", "#/paths/~1b/get", "`t::go`", "GET /a", "bindings.toml"]);
    let module = served(&document, "[operations]\n\"GET /b\" = \"t::go_again\"\n", "src/t.rs");
    assert!(module.contains("pub fn go(") && module.contains("pub fn go_again("));
}

#[test]
fn the_number_of_an_operation_is_no_name() {
    let get = |id: &str| {
        format!("get: {{operationId: {id}, tags: [t], responses: {{'204': {{description: OK}}}}}}")
    };
    let paths = format!(
        "/a:\n  {}\n/b/{{id}}:\n  parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\n  {}\n/c:\n  {}",
        get("goOn"),
        get("goOn_1"),
        get("stop_2")
    );
    let module = served(&document(&paths, "thing: {type: string}"), "", "src/t.rs");
    // One that no other is like keeps it.
    for function in ["pub fn go_on(", "pub fn go_on_get_b_id(", "pub fn stop_2("] {
        assert!(module.contains(function), "{function}\n{module}");
    }
}

#[test]
fn two_fields_of_one_name() {
    let schemas = "thing: {type: object, properties: {someName: {type: string}, some_name: {type: string}}}";
    refused(
        &of_thing(schemas),
        STRICT,
        &["#/components/schemas/thing/properties/some", "`some_name`", "[fields]"],
    );
    let models =
        served(&of_thing(schemas), "[fields]\n\"thing.someName\" = \"other_name\"\n", "src/models/thing.rs");
    assert!(models.contains("other_name: Option<String> = \"someName\""), "{models}");
}

#[test]
fn two_values_of_one_name() {
    let schemas = "thing: {type: object, properties: {state: {type: string, enum: [open, OPEN]}}}";
    refused(
        &of_thing(schemas),
        STRICT,
        &["#/components/schemas/thing/properties/state", "`Open`", "[variants."],
    );
    let models =
        served(&of_thing(schemas), "[variants.ThingState]\nOPEN = \"Shouted\"\n", "src/models/thing.rs");
    assert!(models.contains("Shouted = \"OPEN\""), "{models}");
}

#[test]
fn odd_values_have_names() {
    let schemas = "thing: {type: object, properties: {mark: {type: string, enum: ['=', '!=', '', 'on hold', 'größe', '2fa', '1', Self, other, 'a-b', '<=']}}}";
    let models = served(&of_thing(schemas), "", "src/models/thing.rs");
    for entry in [
        r#"Equal = "=""#,
        r#"NotEqual = "!=""#,
        r#"Empty = """#,
        r#"OnHold = "on hold""#,
        r#"Größe = "größe""#,
        r#"OtherValue = "other""#,
        r#"SelfValue = "Self""#,
        r#"LessEqual = "<=""#,
    ] {
        assert!(models.contains(entry), "{entry} is not in:\n{models}");
    }
}

#[test]
fn a_value_that_no_name_can_be_made_of() {
    let schemas = "thing: {type: object, properties: {mark: {type: string, enum: ['☃', a]}}}";
    refused(
        &of_thing(schemas),
        STRICT,
        &["api.yaml:", "#/components/schemas/thing/properties/mark", "☃", "[variants.ThingMark]"],
    );
    let models =
        served(&of_thing(schemas), "[variants.ThingMark]\n\"☃\" = \"Snowman\"\n", "src/models/thing.rs");
    assert!(models.contains("Snowman = \"☃\""), "{models}");
}

#[test]
fn an_unknown_media_type() {
    let paths = "/a:\n  post:\n    requestBody: {content: {application/xml: {schema: {type: object, properties: {x: {type: string}}}}}}\n    responses: {'204': {description: OK}}";
    let module = served(&document(paths, "thing: {type: string}"), "", "src/a.rs");
    assert!(module.contains("set_body(\"application/xml\", bytes)"), "{module}");
}

#[test]
fn an_unknown_media_type_beside_a_known_one() {
    let xml = "application/xml: {schema: {type: object, properties: {x: {type: string}}}}";
    let json = "application/json: {schema: {type: string}}";
    let paths = format!(
        "/a:\n  post:\n    requestBody: {{content: {{{xml}, {json}}}}}\n    responses: {{'200': {{description: OK, content: {{{xml}, {json}}}}}}}"
    );
    let module = served(&document(&paths, "thing: {type: string}"), "", "src/a.rs");
    assert!(module.contains("PostRequest => String,"), "{module}");
    assert!(module.contains("as into_xml -> Text ="), "{module}");
}

#[test]
fn several_media_types_of_one_kind_have_one_setter() {
    let content = "text/plain: {schema: {type: string}}, image/png: {schema: {type: string, format: binary}}, text/html: {schema: {type: string}}";
    let paths = format!(
        "/a:\n  post:\n    requestBody: {{content: {{{content}}}}}\n    responses: {{'204': {{description: OK}}}}"
    );
    let module = served(&document(&paths, "thing: {type: string}"), "", "src/a.rs");
    assert_eq!(module.matches("text(text: impl Into<String>) =>").count(), 1, "{module}");
    // The first is the usual one; the setter says which other there is.
    assert!(module.contains("\"text/plain\"") && module.contains("`text/html`"), "{module}");
    assert!(module.contains("\"image/png\""), "{module}");
}

#[test]
fn bindings_that_nobody_reads() {
    let document = of_thing("thing: {type: object, properties: {x: {type: string}}}");
    refused(&document, "colour = \"red\"\n", &["bindings.toml:1", "colour"]);
    refused(
        &document,
        "[schemas]\nnothing = \"Nothing\"\n",
        &["bindings.toml", "\"nothing\"", "names nothing"],
    );
    refused(&document, "[operations]\n\"GET /nowhere\" = \"a::b\"\n", &["bindings.toml", "GET /nowhere"]);
    refused(&document, "[operations]\n\"GET /things\" = \"no function\"\n", &["GET /things"]);
    refused(&document, "[schemas]\nthing = \"no name\"\n", &["thing"]);
    refused(&document, "= 3", &["bindings.toml:1"]);
}

#[test]
fn names_that_rust_keeps_for_itself() {
    let schemas = "thing: {type: object, properties: {error: {$ref: '#/components/schemas/error'}, option: {$ref: '#/components/schemas/Option'}, self: {type: string}, type: {type: string, enum: [a, b]}, extra: {type: string}, match: {type: string}, '2fa': {type: string}}}\n\
                   error: {type: object, properties: {message: {type: string}}}\n\
                   Option: {type: object, properties: {value: {type: string}}}";
    let models = served(&of_thing(schemas), "", "src/models/thing.rs");
    for piece in [
        "Option<Error>",
        "Option<OptionModel>",
        "self_: Option<String> = \"self\"",
        "r#type",
        "extra_: Option<String> = \"extra\"",
        "r#match",
        "v2fa: Option<String> = \"2fa\"",
    ] {
        assert!(models.contains(piece), "{piece} is not in:\n{models}");
    }
}

#[test]
fn operations_with_little_to_say() {
    let paths = "/a:\n  get: {responses: {}}\n  delete:\n    requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}\n    responses: {default: {description: whatever}}\n\
                 /match/{type}:\n  get:\n    tags: [fn, second]\n    parameters: [{name: type, in: path, required: true, schema: {type: string}}]\n    responses: {'200': {description: OK}}";
    let document = document(paths, "thing: {type: string}");
    let module = served(&document, "", "src/a.rs");
    assert!(module.contains("pub fn get() -> GetRequest"), "{module}");
    assert!(module.contains("pub fn delete(body: &ADeleteBody) -> DeleteRequest"), "{module}");
}

#[test]
fn paths_that_differ_in_the_middle() {
    let parameter =
        |name: &str| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}");
    let paths = format!(
        "/a/{{x}}/b/{{y}}:\n  get: {{parameters: [{x}, {y}], responses: {{'204': {{description: OK}}}}}}\n\
         /a/{{x}}/{{z}}/b/{{y}}:\n  get: {{parameters: [{x}, {y}, {z}], responses: {{'204': {{description: OK}}}}}}",
        x = parameter("x"),
        y = parameter("y"),
        z = parameter("z"),
    );
    let module = served(&document(&paths, "thing: {type: string}"), "", "src/b.rs");
    assert!(module.contains("pub fn get_a_x_b_y(") && module.contains("pub fn get_a_x_z_b_y("), "{module}");
}

#[test]
fn a_schema_as_wide_as_they_come() {
    let fields: Vec<String> = (0..300).map(|number| format!("field_{number}: {{type: string}}")).collect();
    let values: Vec<String> = (0..500).map(|number| format!("value{number}")).collect();
    let schemas = format!(
        "thing: {{type: object, properties: {{{}, kind: {{type: string, enum: [{}]}}}}}}",
        fields.join(", "),
        values.join(", ")
    );
    let models = served(&of_thing(&schemas), "", "src/models/thing.rs");
    assert!(models.contains("field_299") && models.contains("Value499"));
}

#[test]
fn a_damaged_lock() {
    let document = of_thing("thing: {type: object, properties: {x: {type: string}}}");
    let input = Input {
        names_lock: Some(Source { label: "names.lock", bytes: b"<<<<<<< ours" }),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "sample", "\"1\"")
    };
    let message = generate(&input).expect_err("the lock is refused").to_string();
    assert!(message.contains("names.lock") && message.contains("help:"), "{message}");
}

/// What a server wants, clippy need not like: it is told why, and nothing else is let pass.
#[test]
fn many_arguments_and_placeholder_names_are_the_documents() {
    let parameters: Vec<String> = (0..9)
        .map(|index| format!("{{name: part_{index}, in: query, required: true, schema: {{type: string}}}}"))
        .collect();
    let paths = |more: &str| {
        let parameters = parameters.join(", ");
        format!(
            "/a:\n  get: {{operationId: look, parameters: [{parameters}{more}], responses: {{'204': {{description: OK}}}}}}"
        )
    };
    let plain = document(&paths(""), "thing: {type: string}");
    let foo = document(&paths(", {name: foo, in: query, schema: {type: string}}"), "thing: {type: string}");
    let module = served(&plain, "", "src/a.rs");
    assert!(module.contains("#[expect(clippy::too_many_arguments, reason = "), "{module}");
    assert!(!served(&plain, "", "src/lib.rs").contains("disallowed_names"));
    assert!(served(&foo, "", "src/lib.rs").contains("#![allow(clippy::disallowed_names, reason = "));
}
