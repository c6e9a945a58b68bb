//! Names that clash, and words of which none can be made.

use super::{accepted, calls, refused_with};

/// What is said where people want to be asked for names.
fn refused(text: &str) -> String {
    refused_with(text, Some("strict = true\n"), None)
}

/// A document whose one operation answers with these schemas.
fn schemas(text: &str) -> String {
    let names: Vec<&str> =
        text.lines().filter_map(|line| line.split_once(": {")).map(|(name, _)| name).collect();
    let field = |(index, name): (usize, &&str)| {
        format!("f{index}: {{$ref: '#/components/schemas/{}'}}, ", name.trim_matches('\''))
    };
    let fields: String = names.iter().enumerate().map(field).collect();
    let text: String = text.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        "{}components:\n  schemas:\n{text}",
        answering(&format!("{{type: object, properties: {{{fields}}}}}"))
    )
}

/// A document with one operation that answers with this schema.
fn answering(schema: &str) -> String {
    format!(
        "paths:\n  /a:\n    get:\n      operationId: get\n      tags: [a]\n      responses:\n        '200':\n          description: OK\n          content:\n            application/json:\n              schema: {schema}\n"
    )
}

#[test]
fn two_schemas_of_one_name() {
    insta::assert_snapshot!(refused(&schemas("big_user: {type: object, properties: {a: {type: string}}}\nBigUser: {type: object, properties: {b: {type: string}}}")), @r##"
    error: api.yaml:16:5 #/components/schemas/big_user: `BigUser` would be the name of this schema and of `#/components/schemas/BigUser`
      help: give one of them another name: `"#/components/schemas/big_user" = "…"` under [types] of bindings.toml, or a component in [schemas]
    "##);
}

#[test]
fn a_schema_without_a_name() {
    insta::assert_snapshot!(refused(&schemas("'': {type: object, properties: {a: {type: string}}}\n'+-': {type: object, properties: {a: {type: integer}}}")), @r##"
    error: api.yaml:16:5 #/components/schemas/: no Rust name can be made of the name of this schema
      help: add `"#/components/schemas/" = "…"` under [types] of bindings.toml, or a component in [schemas]
    error: api.yaml:17:5 #/components/schemas/+-: no Rust name can be made of the name of this schema
      help: add `"#/components/schemas/+-" = "…"` under [types] of bindings.toml, or a component in [schemas]
    "##);
}

#[test]
fn schemas_called_like_what_every_program_has() {
    let output = accepted(&schemas(
        "Error: {type: object, properties: {a: {type: string}}}\nPage: {type: object, properties: {b: {type: string}}}\nString: {type: object, properties: {c: {type: string}}}\nSelf: {type: object, properties: {d: {type: string}}}\nBTreeMap: {type: object, properties: {e: {type: string}}}\nOption: {type: object, properties: {f: {type: string}}}\nenum: {type: object, properties: {g: {type: string}}}\n_: {type: string}\n3d: {type: object, properties: {h: {type: string}}}",
    ));
    let models: String = output
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/models/"))
        .map(|(_, text)| text.as_str())
        .collect();
    for name in
        ["Error", "PageModel", "StringModel", "SelfModel", "BTreeMapModel", "OptionModel", "Enum", "V3d"]
    {
        assert!(models.contains(&format!("pub struct {name} {{")), "{name}:\n{models}");
    }
}

#[test]
fn two_operations_of_one_name() {
    insta::assert_snapshot!(refused(
        "
paths:
  /a: {get: {tags: [x], operationId: get_it, responses: {}}, put: {tags: [x], operationId: getIt, responses: {}}}
  /b: {get: {tags: [x], operationId: a1_x, responses: {}}, put: {tags: [x], operationId: a_1_x, responses: {}}}
",
    ), @r#"
    error: api.yaml:5:62 #/paths/~1a/put: `x::get_it` would be the name of PUT /a and of GET /a
      help: give one of them another name: `"PUT /a" = "x::…"` under [operations] of bindings.toml
    error: api.yaml:6:60 #/paths/~1b/put: `A1X` would begin the names of the request of PUT /b and of that of GET /b
      help: give one of them another name: `"PUT /b" = "x::…"` under [operations] of bindings.toml
    "#);
}

#[test]
fn two_fields_of_one_name() {
    insta::assert_snapshot!(refused(&schemas("user: {type: object, properties: {fullName: {type: string}, full_name: {type: string}, '': {type: string}, '€': {type: string}, extra: {type: string}, extra_: {type: string}}}")), @r#"
    error: api.yaml:16:92 #/components/schemas/user/properties/: no Rust name can be made of ""
      help: add `"user." = "…"` under [fields] of bindings.toml
    error: api.yaml:16:112 #/components/schemas/user/properties/€: no Rust name can be made of "€"
      help: add `"user.€" = "…"` under [fields] of bindings.toml
    error: api.yaml:16:133 #/components/schemas/user/properties/extra: `extra_` would be the field for "extra" and for "extra_"
      help: give one of them another name: `"user.extra" = "…"` under [fields] of bindings.toml
    error: api.yaml:16:39 #/components/schemas/user/properties/fullName: `full_name` would be the field for "fullName" and for "full_name"
      help: give one of them another name: `"user.fullName" = "…"` under [fields] of bindings.toml
    "#);
}

#[test]
fn two_values_of_one_name() {
    insta::assert_snapshot!(refused(&schemas("user: {type: object, properties: {state: {type: string, enum: [in progress, IN_PROGRESS, ∞, '☃']}}}")), @r#"
    error: api.yaml:16:39 #/components/schemas/user/properties/state: no Rust name can be made of the value "∞"
      help: add `"∞" = "…"` under [variants.UserState] of bindings.toml
    error: api.yaml:16:39 #/components/schemas/user/properties/state: no Rust name can be made of the value "☃"
      help: add `"☃" = "…"` under [variants.UserState] of bindings.toml
    error: api.yaml:16:39 #/components/schemas/user/properties/state: `InProgress` would be the variant for "IN_PROGRESS" and for "in progress"
      help: give one of them another name: `"IN_PROGRESS" = "…"` under [variants.UserState] of bindings.toml
    "#);
}

#[test]
fn odd_values_get_names() {
    let output = accepted(&schemas(
        "user: {type: object, properties: {state: {type: string, enum: ['=', '!=', '', ' ', 'a b', ' c', 'é', 日本, 3d, 1.0, '10', -a, a, '*', Other, Self, type, 'd\"e', \"f\\ng\", v, a]}}}",
    ));
    let models = &output.files["src/models/user.rs"];
    let table = models.split_once("open_enum! {\n").unwrap_or_else(|| panic!("{models}")).1;
    let table = table.split("    }\n}").next().unwrap();
    insta::assert_snapshot!(table, @r#"
    UserState {
        Equal = "=", NotEqual = "!=", Empty = "", Space = " ", AB = "a b", C = " c", É = "é",
        日本 = "日本", V3d = "3d", V1_0 = "1.0", V10 = "10", MinusA = "-a", A = "a", Star = "*",
        OtherValue = "Other", SelfValue = "Self", Type = "type", DE = "d\"e", FG = "f\ng", V = "v",
    "#);
}

#[test]
fn two_parameters_of_one_name() {
    insta::assert_snapshot!(refused(
        "
paths:
  /a/{id}:
    get:
      operationId: get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: ID, in: query, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: string}}, {name: Q, in: header, schema: {type: string}}, {name: '%', in: query, schema: {type: string}}]
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {q: {type: string}, form_q: {type: string}}}}}}
      responses: {}
",
    ), @r#"
    error: api.yaml:8:82 #/paths/~1a~1{id}/get/parameters/1: `id` would be the name of "ID" in the query and of "id" in the path
      help: give one of them another name: `"a::get?ID" = "…"` under [fields] of bindings.toml
    error: api.yaml:8:238 #/paths/~1a~1{id}/get/parameters/4: no Rust name can be made of "%"
      help: add `"a::get?%" = "…"` under [fields] of bindings.toml
    error: api.yaml:8:191 #/paths/~1a~1{id}/get/parameters/3: `q` would be the name of "Q" in the header and of "q" in the query
      help: give one of them another name: `"a::get?Q" = "…"` under [fields] of bindings.toml
    error: api.yaml:9:103 #/paths/~1a~1{id}/get/requestBody/content/application~1x-www-form-urlencoded/schema/properties/q: `q` would be the name of "q" in the form and of "form_q" in the form
      help: give one of them another name: `"a::get?form:q" = "…"` under [fields] of bindings.toml
    "#);
}

#[test]
fn parameters_called_like_what_a_request_has() {
    let output = accepted(
        "
paths:
  /a/{request}/{body}/{self}/{type}:
    post:
      operationId: async
      tags: [a]
      parameters:
      - {name: request, in: path, required: true, schema: {type: string}}
      - {name: body, in: path, required: true, schema: {type: string}}
      - {name: self, in: path, required: true, schema: {type: string}}
      - {name: type, in: path, required: true, schema: {type: string}}
      - {name: need, in: query, required: true, schema: {type: string}}
      - {name: send, in: query, schema: {type: string}}
      - {name: body, in: query, schema: {type: string}}
      - {name: extra, in: query, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {extra: {type: string}, self: {type: string}, fn: {type: string}}}}}}
      responses: {}
",
    );
    let module = &output.files["src/a.rs"];
    for name in [
        "pub fn r#async(",
        "request_: impl PathText",
        "body_: impl PathText",
        "self_: impl PathText",
        "r#type: impl PathText",
        "    send_(send_: &str) =>",
        "    body_(body_: &str) =>",
        "    extra(extra: &str) =>",
    ] {
        assert!(module.contains(name), "{name}:\n{module}");
    }
}

#[test]
fn modules_called_like_files_and_keywords() {
    let output = accepted(
        "
paths:
  /a: {get: {tags: [models], operationId: a, responses: {}}}
  /b: {get: {tags: [mod], operationId: a, responses: {}}}
  /c: {get: {tags: [lib], operationId: a, responses: {}}}
  /d: {get: {tags: [default], operationId: a, responses: {}}}
  /e: {get: {tags: [shared, second], operationId: a, responses: {}}}
  /f: {get: {tags: [http], operationId: a, responses: {}}}
  /g: {get: {tags: [main], operationId: a, responses: {}}}
  /g/{h}: {get: {parameters: [{name: h, in: path, required: true, schema: {type: string}}], responses: {}}}
  /: {get: {responses: {}}}
",
    );
    insta::assert_snapshot!(calls(&output), @r"
    operations::get() -> ()
    models_api::a() -> ()
    mod_api::a() -> ()
    lib_api::a() -> ()
    default_api::a() -> ()
    shared_api::a() -> ()
    http_api::a() -> ()
    main_api::a() -> ()
    g::get() -> ()
    ");
    let output = accepted(
        "paths: {/a: {get: {tags: [größe], operationId: a, responses: {}}, put: {tags: ['+'], responses: {}}}}",
    );
    assert_eq!(calls(&output), "grosse::a() -> ()\na::put() -> ()\n");
}
