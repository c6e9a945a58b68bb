//! What travels where documents say it in ways that are seldom: as it is emitted.

use codegen::generate;

use crate::media::ships::{DOCK, answering, emitted, holds, input, module, taking};

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

#[test]
fn a_range_of_applications_is_json_where_it_is_described() {
    holds(
        &answering(&format!("{{application/*: {DOCK}}}")),
        &["Operation::get(\"ships::look\", \"/ships\"); ", "LookRequest => Dock;"],
    );
    holds(
        &taking(&format!("{{application/*: {DOCK}}}")),
        &["pub fn change(body: &Dock)", "with_model(body)"],
    );
    // What is a text is no kind of application.
    holds(
        &taking("{application/*: {schema: {type: string}}}"),
        &["set_body(\"application/octet-stream\", body);"],
    );
    holds(
        &taking("{application/*: {schema: {type: string, format: binary}}}"),
        &["set_body(\"application/octet-stream\", body);"],
    );
}

#[test]
fn what_is_sent_as_it_is_is_bytes_and_a_form_of_which_nothing_is_said_takes_any_field() {
    holds(
        &taking("{application/json: {schema: {type: string, format: binary}}}"),
        &["pub fn change(body: impl Into<Body>)", "set_body(\"application/json\", body);"],
    );
    holds(
        &taking("{application/x-www-form-urlencoded: {}}"),
        &["field(name: impl Into<String>, field: impl Into<QueryValue>)"],
    );
}

#[test]
fn an_object_of_any_fields_is_written_as_its_style_says() {
    let taking = |parameter: &str| {
        module(&format!(
            "paths: {{/ships: {{get: {{operationId: look, tags: [ships], parameters: [{{name: f, {parameter}}}], responses: {{'204': {{description: done}}}}}}}}}}\n"
        ))
    };
    for (parameter, pieces) in [
        ("in: query, schema: {type: object}", "set_query_as(\"f\", ParameterStyle::FormExploded, f);"),
        (
            "in: query, explode: false, schema: {type: object, additionalProperties: true}",
            "set_query_as(\"f\", ParameterStyle::Form, f);",
        ),
        (
            "in: query, style: deepObject, schema: {type: object}",
            "set_query_as(\"f\", ParameterStyle::Deep, f);",
        ),
        ("in: header, schema: {type: object}", "set_header_as(\"f\", ParameterStyle::Simple, f);"),
        (
            "in: query, content: {application/json: {schema: {type: object}}}",
            "set_query_as(\"f\", ParameterStyle::Json, f);",
        ),
    ] {
        holds(&taking(parameter), &["f(f: &BTreeMap<String, Json>) =>", pieces]);
    }
    // What may be anything is one text.
    holds(&taking("in: query, schema: {}"), &["f(f: &str) => set_query(\"f\", f);"]);
}

/// The file of the models of a component.
fn models(file: &str, schemas: &str) -> String {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: done, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Fleet'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let output = generate(&input(&document)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let path = format!("src/models/{file}.rs");
    let text = output.files.get(&path).unwrap_or_else(|| panic!("{:?}", output.files.keys()));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_child_whose_tag_may_have_several_values_of_its_own_is_told_by_each() {
    let kind = |values: &str| format!("{{kind: {{type: string, enum: [{values}]}}, name: {{type: string}}}}");
    let (sail, motor) = (kind("sloop, ketch"), kind("ferry"));
    // By alternatives, with parts, and by what extends a base.
    for schemas in [
        format!(
            "    Fleet: {{oneOf: [{{$ref: '#/components/schemas/Sail'}}, {{$ref: '#/components/schemas/Motor'}}], discriminator: {{propertyName: kind}}}}\n    Sail: {{type: object, properties: {sail}}}\n    Motor: {{type: object, properties: {motor}}}\n"
        ),
        format!(
            "    Fleet: {{anyOf: [{{$ref: '#/components/schemas/Sail'}}, {{$ref: '#/components/schemas/Motor'}}], discriminator: {{propertyName: kind}}}}\n    Sail: {{allOf: [{{$ref: '#/components/schemas/Any'}}, {{type: object, properties: {sail}}}]}}\n    Motor: {{allOf: [{{$ref: '#/components/schemas/Any'}}, {{type: object, properties: {motor}}}]}}\n    Any: {{type: object, properties: {{kind: {{type: string}}}}}}\n"
        ),
        format!(
            "    Fleet: {{type: object, properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}}}\n    Sail: {{allOf: [{{$ref: '#/components/schemas/Fleet'}}, {{type: object, properties: {sail}}}]}}\n    Motor: {{allOf: [{{$ref: '#/components/schemas/Fleet'}}, {{type: object, properties: {motor}}}]}}\n"
        ),
    ] {
        let text = models("fleet", &schemas);
        holds(&text, &["Sail(Sail) = \"sloop\" | \"ketch\",", "Motor(Motor) = \"ferry\","]);
        holds(&models("sail", &schemas), &["pub struct Sail, tag kind = \"sloop\" | \"ketch\""]);
    }
    // The document may say it in a word of its own.
    for word in ["x-tag", "x-ms-discriminator-value", "x-discriminator-value"] {
        for schemas in [
            format!(
                "    Fleet: {{type: object, properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}}}\n    Sail: {{{word}: 'Sail#1', allOf: [{{$ref: '#/components/schemas/Fleet'}}], properties: {sail}}}\n    Motor: {{allOf: [{{$ref: '#/components/schemas/Fleet'}}, {{type: object, properties: {motor}}}]}}\n"
            ),
            format!(
                "    Fleet: {{oneOf: [{{$ref: '#/components/schemas/Sail'}}, {{$ref: '#/components/schemas/Motor'}}], discriminator: {{propertyName: kind}}}}\n    Sail: {{{word}: 'Sail#1', type: object, properties: {sail}}}\n    Motor: {{type: object, properties: {motor}}}\n"
            ),
        ] {
            holds(&models("fleet", &schemas), &["Sail(Sail) = \"Sail#1\",", "Motor(Motor) = \"ferry\","]);
            holds(&models("sail", &schemas), &["pub struct Sail, tag kind = \"Sail#1\""]);
        }
    }
    // Where all share the values, or one of them is its name, the name tells.
    let all = kind("Sail, Motor");
    let other = kind("a, b");
    for (sail, motor) in [(&all, &all), (&other, &other)] {
        let schemas = format!(
            "    Fleet: {{oneOf: [{{$ref: '#/components/schemas/Sail'}}, {{$ref: '#/components/schemas/Motor'}}], discriminator: {{propertyName: kind}}}}\n    Sail: {{type: object, properties: {sail}}}\n    Motor: {{type: object, properties: {motor}}}\n"
        );
        holds(&models("fleet", &schemas), &["Sail(Sail) = \"Sail\",", "Motor(Motor) = \"Motor\","]);
        let schemas = format!(
            "    Fleet: {{type: object, properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}}}\n    Sail: {{allOf: [{{$ref: '#/components/schemas/Fleet'}}, {{type: object, properties: {sail}}}]}}\n    Motor: {{allOf: [{{$ref: '#/components/schemas/Fleet'}}, {{type: object, properties: {motor}}}]}}\n"
        );
        holds(&models("fleet", &schemas), &["Sail(Sail) = \"Sail\",", "Motor(Motor) = \"Motor\","]);
    }
}

#[test]
fn what_nobody_names_is_called_by_its_tag_and_what_is_not_known_is_one_for_all() {
    let schemas = "    Fleet: {type: object, properties: {ship: {$ref: '#/components/schemas/Ship'}, dock: {$ref: '#/components/schemas/Dock'}}}
    Ship: {oneOf: [{type: object, properties: {kind: {type: string, enum: [sail]}, masts: {type: integer}}}, {type: object, properties: {kind: {type: string, enum: [motor]}, power: {type: integer}}}], discriminator: {propertyName: kind}}
    Dock: {oneOf: [{type: object, properties: {kind: {type: string, enum: [dry]}, depth: {type: integer}}}, {type: object, properties: {kind: {type: string, enum: [wet]}, tide: {type: integer}}}], discriminator: {propertyName: kind}}
";
    holds(
        &models("ship", schemas),
        &["Sail(ShipSail) = \"sail\",", "Motor(ShipMotor) = \"motor\",", "Other(Box<OtherObject>)"],
    );
    holds(&models("dock", schemas), &["Dry(DockDry) = \"dry\",", "Other(Box<OtherObject>)"]);
    // What hierarchies have in common is each one's own.
    let base = |name: &str, one: &str, other: &str| {
        format!(
            "    {name}: {{type: object, properties: {{id: {{type: string}}}}, oneOf: [{{$ref: '#/components/schemas/{one}'}}, {{$ref: '#/components/schemas/{other}'}}], discriminator: {{propertyName: kind}}}}\n    {one}: {{type: object, properties: {{kind: {{type: string}}, {one}: {{type: string}}}}}}\n    {other}: {{type: object, properties: {{kind: {{type: string}}, {other}: {{type: string}}}}}}\n"
        )
    };
    let schemas = format!(
        "    Fleet: {{type: object, properties: {{ship: {{$ref: '#/components/schemas/Ship'}}, dock: {{$ref: '#/components/schemas/Dock'}}}}}}\n{}{}",
        base("Ship", "Sail", "Motor"),
        base("Dock", "Dry", "Wet")
    );
    holds(&models("ship", &schemas), &["Other(Box<ShipBase>)"]);
    holds(&models("dock", &schemas), &["Other(Box<DockBase>)"]);
}

#[test]
fn what_is_said_of_the_type_of_all_alternatives_is_said_of_each() {
    for (schema, field) in [
        ("{type: string, anyOf: [{enum: [a, b]}, {pattern: '^x'}]}", "pub f: Option<FleetF>"),
        ("{type: string, oneOf: [{minLength: 3}, {enum: ['']}]}", "pub f: Option<FleetF>"),
        ("{type: integer, oneOf: [{enum: [1]}, {minimum: 7}]}", "pub f: Option<i64>"),
    ] {
        let text = models("fleet", &format!("    Fleet: {{type: object, properties: {{f: {schema}}}}}\n"));
        assert!(text.contains(field), "{schema}\n{text}");
        assert!(!text.contains("one_of!"), "{schema}\n{text}");
    }
}

#[test]
fn a_file_in_a_form_of_swagger_goes_in_parts_where_it_may() {
    for (consumes, sent) in [
        ("[application/x-www-form-urlencoded, multipart/form-data]", "f(f: Part) => set_part("),
        ("[multipart/form-data]", "f(f: Part) => set_part("),
        ("[application/json]", "f(f: Part) => set_part("),
        ("[application/x-www-form-urlencoded]", "f(f: &str) => set_form("),
    ] {
        let text = emitted(&format!(
            "swagger: '2.0'\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: change, tags: [ships], consumes: {consumes}, parameters: [{{name: f, in: formData, type: file}}], responses: {{'204': {{description: done}}}}}}}}}}\n"
        ));
        holds(&text, &[sent]);
        assert!(!text.contains("form_f"), "{text}");
    }
}

#[test]
fn a_parameter_that_nobody_describes_gives_no_other_thing_its_name() {
    let text = module(
        "paths: {'/ships/{id}/of/{port}': {put: {operationId: moveShip, tags: [ships], requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {speed: {type: integer}}}}}}, responses: {'200': {description: done, content: {application/json: {schema: {type: object, properties: {hours: {type: integer}}}}}}}}}}\n",
    );
    holds(&text, &["port: impl PathText, body: &MoveShipBody", "MoveShipRequest => MoveShipAnswer;"]);
}

#[test]
fn a_map_of_texts_is_set_by_pairs() {
    let schemas = "    Fleet: {type: object, properties: {labels: {type: object, additionalProperties: {type: string}}, counts: {type: object, additionalProperties: {type: integer}}}}\n";
    holds(
        &models("fleet", schemas),
        &[
            "pub labels: Option<BTreeMap<String, String>>, with_labels({into String});",
            "pub counts: Option<BTreeMap<String, i64>>, with_counts(into);",
        ],
    );
    // A constructor takes what its setter does.
    let document = "openapi: 3.0.3\ninfo: {title: H, version: '1'}\npaths: {/ships: {put: {operationId: keep, tags: [ships], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Fleet'}}}}, responses: {'204': {description: done}}}}}\ncomponents: {schemas: {Fleet: {type: object, required: [labels, counts], properties: {labels: {type: object, additionalProperties: {type: string}}, counts: {type: object, additionalProperties: {type: integer}}}}}}\n";
    let output = generate(&input(document)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let text = output.files["src/models/fleet.rs"].split_whitespace().collect::<Vec<_>>().join(" ");
    holds(
        &text,
        &[
            "counts: impl Into<BTreeMap<String, i64>>, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,",
            "Self::empty().with_counts(counts).with_labels(labels)",
        ],
    );
}

#[test]
fn a_name_says_a_status_and_a_media_type_only_where_they_tell_two_apart() {
    let object = |field: &str| {
        format!(
            "{{type: object, properties: {{{field}: {{type: object, properties: {{n: {{type: integer}}, {field}2: {{type: integer}}}}}}}}}}"
        )
    };
    let ways = format!("{{anyOf: [{}, {}]}}", object("sail"), object("motor"));
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: findShips, tags: [ships], requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{by: {ways}}}}}}}}}}}, responses: {{'200': {{description: done, content: {{application/json: {{schema: {{type: array, items: {ways}}}}}}}}}}}}}, put: {{operationId: putShips, tags: [ships], responses: {{'200': {{description: done, content: {{application/json: {{schema: {}}}}}}}, '201': {{description: done, content: {{application/json: {{schema: {}}}}}}}}}}}}}}}\n",
        object("one"),
        object("two")
    );
    let output = generate(&input(&document)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let models: Vec<&str> = output.files.keys().filter_map(|path| path.strip_prefix("src/models/")).collect();
    let said = models.join(" ");
    for word in ["200_json", "www", "find_ships_answer_200"] {
        assert!(!said.contains(word), "{word}\n{said}");
    }
    holds(&said, &["put_ships_answer200.rs", "put_ships_answer201.rs"]);
}
