//! Media types of bodies and of answers: which is usual, which can be chosen, and what is asked for.

mod answers;
pub(crate) mod ships;

use codegen::generate;
use ships::{DOCK, SHIP, emitted, holds, input, module, taking};

#[test]
fn the_first_media_type_is_the_usual_one_and_the_others_can_be_taken() {
    let text =
        taking(&format!("{{text/json: {SHIP}, application/json: {SHIP}, application/hal+json: {SHIP}}}"));
    holds(&text, &["pub fn change(body: &Ship) -> ChangeRequest", "with_model_as(\"text/json\", body)"]);
    let text = taking("{text/plain: {schema: {type: string}}, text/csv: {schema: {type: string}}}");
    holds(&text, &["set_body(\"text/plain\", body.into())"]);
    let text =
        taking("{image/png: {}, image/gif: {}, application/pdf: {schema: {type: string, format: binary}}}");
    holds(&text, &["set_body(\"image/png\", body)"]);
    // The function says which others there are.
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{put: {{operationId: put, tags: [ships], requestBody: {{required: true, content: {{application/json: {SHIP}, application/hal+json: {SHIP}, application/xml: {SHIP}}}}}, responses: {{'204': {{description: d}}}}}}}}}}\ncomponents: {{schemas: {{Ship: {{type: object, properties: {{a: {{type: string}}}}}}}}}}\n"
    );
    let text = &generate(&input(&document)).unwrap().files["src/ships.rs"];
    holds(
        text,
        &[
            "/// The body may go as `application/hal+json` as well: see `with_content_type`.",
            "/// The server also takes `application/xml`: `with_body` sends such bytes.",
        ],
    );
}

#[test]
fn a_body_that_must_be_given_cannot_be_forgotten_where_there_are_several() {
    let text = taking(&format!(
        "{{application/merge-patch+json: {SHIP}, application/json-patch+json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Dock'}}}}}}, text/plain: {{schema: {{type: string}}}}}}"
    ));
    holds(
        &text,
        &[
            "pub fn change(content: impl Into<ChangeContent>) -> ChangeRequest",
            "request.set_content(content.into());",
            "ChangeContent from &Ship = merge_patch;",
            "merge_patch(body: &Ship) => set_model_as(\"application/merge-patch+json\", body);",
            "json_patch(body: &[Dock]) => set_model_as(\"application/json-patch+json\", &body);",
            "text(body: impl Into<String>) => set_body(\"text/plain\", body.into());",
        ],
    );
    let text = taking(&format!(
        "{{multipart/form-data: {{schema: {{type: object, required: [file], properties: {{file: {{type: string, format: binary}}, note: {{type: string}}}}}}}}, application/json: {SHIP}}}"
    ));
    holds(
        &text,
        &[
            "multipart(file: Part) => set_part(\"file\", file.or_file_name(\"file\"));",
            "json(body: &Ship) => set_model(body);",
            "note(note: &str) => set_part(\"note\", Part::text(note));",
        ],
    );
    // What may be left out is a setter each.
    let text = module(&format!(
        "paths: {{/ships: {{patch: {{operationId: change, tags: [ships], requestBody: {{content: {{application/json: {SHIP}, application/merge-patch+json: {DOCK}}}}}, responses: {{}}}}}}}}\n"
    ));
    holds(
        &text,
        &["body(body: &Ship) => set_model(body);", "merge_patch(merge_patch: &Dock) => set_model_as("],
    );
}

#[test]
fn ways_to_patch_stay_apart_however_they_are_described() {
    let swagger = "swagger: '2.0'\ninfo: {title: H, version: '1'}\npaths: {/ships: {patch: {operationId: change, tags: [ships], consumes: [application/strategic-merge-patch+json, application/json-patch+json, application/apply-patch+yaml], parameters: [{name: body, in: body, required: true, schema: {$ref: '#/definitions/Ship'}}], responses: {'200': {description: d}}}}}\ndefinitions: {Ship: {type: object, properties: {name: {type: string}}}}\n";
    holds(
        &emitted(swagger),
        &[
            "ChangeContent from &Ship = strategic_merge_patch;",
            "strategic_merge_patch(body: &Ship) => set_model_as(",
            // RFC 6902 says what it holds: a list, whatever is described.
            "json_patch(body: &Json) => set_model_as(\"application/json-patch+json\", body);",
            "bytes(body: impl Into<Body>) => set_body(\"application/apply-patch+yaml\", body);",
        ],
    );
}

#[test]
fn what_is_sent_has_its_parameters_and_is_never_a_range() {
    let text = taking(&format!("{{'application/json; odata=minimal': {SHIP}}}"));
    holds(&text, &["with_model_as(\"application/json; odata=minimal\", body)"]);
    for (content, sent) in [
        (format!("{{application/*+json: {SHIP}, application/json: {SHIP}}}"), "with_model(body)"),
        (format!("{{application/*+json: {SHIP}}}"), "with_model(body)"),
        (
            format!("{{'*/*': {SHIP}, application/hal+json: {SHIP}}}"),
            "with_model_as(\"application/hal+json\", body)",
        ),
        ("{text/*: {schema: {type: string}}}".to_owned(), "set_body(\"text/plain\", body.into())"),
        ("{'*/*': {schema: {type: string}}}".to_owned(), "set_body(\"text/plain\", body.into())"),
        (
            "{image/*: {schema: {type: string, format: binary}}}".to_owned(),
            "set_body(\"application/octet-stream\", body)",
        ),
    ] {
        let text = taking(&content);
        holds(&text, &[sent]);
        assert!(!text.contains("/*") && !text.contains("*+"), "{text}");
    }
}

#[test]
fn a_form_that_goes_in_two_ways_has_its_fields_once() {
    let fields = "{schema: {type: object, required: [name], properties: {name: {type: string}, tags: {type: array, items: {type: string}}, at: {type: array, items: {type: array, items: {type: integer}}}, dock: {type: object, properties: {berth: {type: integer}}}, kind: {type: string, enum: [a, b]}}}}";
    for (first, second) in [
        ("application/x-www-form-urlencoded", "multipart/form-data"),
        ("multipart/form-data", "application/x-www-form-urlencoded"),
    ] {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: send, tags: [ships], requestBody: {{required: true, content: {{{first}: {fields}, {second}: {fields}}}}}, responses: {{}}}}}}}}\n"
        );
        let text = &generate(&input(&document)).unwrap().files["src/ships.rs"];
        holds(
            text,
            &[
                "pub fn send(name: &str) -> SendRequest",
                &format!("/// The body may go as `{second}` as well: see `with_content_type`."),
            ],
        );
        for field in ["name", "tags", "at", "dock", "kind"] {
            assert_eq!(text.matches(&format!("(\"{field}\",")).count(), 1, "{field}\n{text}");
        }
    }
}

#[test]
fn forms_that_are_maps_or_one_of_several_are_sent_as_a_whole() {
    let text = taking(
        "{application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: string}}}}",
    );
    holds(&text, &["pub fn change(body: &BTreeMap<String, String>)", "request.set_form_of(body);"]);
    let text = taking(
        "{application/x-www-form-urlencoded: {schema: {oneOf: [{$ref: '#/components/schemas/Ship'}, {$ref: '#/components/schemas/Dock'}]}}}",
    );
    holds(&text, &["request.set_form_of(body);"]);
    let shapes = "{oneOf: [{type: object, required: [name, file], properties: {name: {type: string}, file: {type: string, format: binary}}}, {type: object, required: [name], properties: {name: {type: string}, link: {type: string}}}]}";
    let text = taking(&format!("{{multipart/form-data: {{schema: {shapes}}}}}"));
    holds(
        &text,
        &["pub fn change(name: &str) -> ChangeRequest", "file(file: Part) =>", "link(link: &str) =>"],
    );
}

#[test]
fn the_encoding_of_a_form_says_how_its_fields_are_written() {
    let fields = "schema: {type: object, properties: {a: {type: array, items: {type: string}}, b: {type: string}, c: {type: object, properties: {x: {type: string}}}}}";
    let text = taking(&format!(
        "{{application/x-www-form-urlencoded: {{{fields}, encoding: {{a: {{style: pipeDelimited, explode: false}}, b: {{allowReserved: true}}, c: {{style: deepObject}}}}}}}}"
    ));
    holds(
        &text,
        &[
            "set_form_as(\"a\", ParameterStyle::Pipes, &a)",
            "set_reserved_form(\"b\", ParameterStyle::FormExploded, &b)",
            "set_form_as(\"c\", ParameterStyle::Deep, c)",
        ],
    );
    let text = taking(&format!(
        "{{multipart/form-data: {{{fields}, encoding: {{a: {{contentType: text/csv}}, b: {{headers: {{X-Part: {{schema: {{type: string}}}}}}}}, c: {{contentType: application/xml}}}}}}}}"
    ));
    holds(
        &text,
        &[
            ".content_type(\"text/csv\")",
            "b(b: Part) => set_part(\"b\", b);",
            "set_part(\"c\", c.or_content_type(\"application/xml\"))",
        ],
    );
    // A list without items is no part.
    let text =
        taking(&format!("{{multipart/form-data: {{{fields}, encoding: {{a: {{style: pipeDelimited}}}}}}}}"));
    holds(&text, &["set_each_part(\"a\", (!a.is_empty()).then(|| Part::text(a.join(\"|\"))))"]);
    let swagger = "swagger: '2.0'\ninfo: {title: H, version: '1'}\npaths: {/ships: {post: {operationId: change, tags: [ships], consumes: [multipart/form-data, application/x-www-form-urlencoded], parameters: [{name: t, in: formData, type: array, items: {type: string}, collectionFormat: tsv}, {name: f, in: formData, type: file}], responses: {'204': {description: d}}}}}\n";
    holds(&emitted(swagger), &["t.join(\"\\t\")", "set_part(\"f\", f.or_file_name(\"f\"))"]);
}

#[test]
fn swagger_keeps_the_order_of_its_lists() {
    let swagger = "swagger: '2.0'\ninfo: {title: H, version: '1'}\nproduces: [text/plain, application/hal+json]\nconsumes: [text/json, application/json]\npaths: {/ships: {post: {operationId: change, tags: [ships], parameters: [{name: body, in: body, required: true, schema: {$ref: '#/definitions/Ship'}}], responses: {'200': {description: d, schema: {type: string}}}}}}\ndefinitions: {Ship: {type: object, properties: {name: {type: string}}}}\n";
    holds(
        &emitted(swagger),
        &[
            "with_model_as(\"text/json\", body)",
            "ChangeRequest => Text, or String;",
            ".accept(\"text/plain, */*;q=0.1\") .json(\"application/hal+json\")",
        ],
    );
}

#[test]
fn what_only_the_server_sets_has_no_setter_and_one_name_in_two_places_stays_apart() {
    let text = module(
        "paths: {'/ships/{id}': {patch: {operationId: change, tags: [ships], parameters: [{name: id, in: path, required: true, schema: {type: integer}}], requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {allOf: [{type: object, properties: {id: {type: string}}}, {type: object, properties: {made: {type: string, readOnly: true}}}]}}}}, responses: {}}}}\n",
    );
    holds(&text, &["pub fn change(id: impl Integer) -> ChangeRequest", "=> set_form(\"id\", "]);
    assert!(!text.contains("made"), "{text}");
}

#[test]
fn an_object_in_a_part_is_json_whatever_its_style_says() {
    let document = "openapi: 3.0.3\ninfo: {title: H, version: '1'}\npaths: {/ships: {post: {operationId: send, tags: [ships], requestBody: {required: true, content: {multipart/form-data: {encoding: {dock: {style: deepObject, explode: true}}, schema: {type: object, properties: {dock: {type: object, properties: {berth: {type: integer}}}}}}}}, responses: {}}}}\n";
    holds(&emitted(document), &["set_part(\"dock\", Part::json(dock))"]);
    let warnings = codegen::model(&input(document)).unwrap().warnings.to_string();
    holds(&warnings, &["nested-parameter", "/encoding/dock: a part is no `deepObject`"]);
}

#[test]
fn a_part_that_says_more_than_a_field_is_another_form() {
    let fields = "schema: {type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}}, dock: {type: object, properties: {berth: {type: integer}}}}}";
    let both = |form: &str, multipart: &str| {
        taking(&format!(
            "{{application/x-www-form-urlencoded: {{{fields}{form}}}, multipart/form-data: {{{fields}{multipart}}}}}"
        ))
    };
    // An object is JSON in both, and a part says so.
    for (form, multipart) in [
        ("", ""),
        ("", ", encoding: {dock: {contentType: application/json}}"),
        (", encoding: {dock: {contentType: application/json}}", ""),
    ] {
        let text = both(form, multipart);
        holds(
            &text,
            &["pub fn change() -> ChangeRequest", "set_form_as(\"dock\", ParameterStyle::Json, dock)"],
        );
    }
    for (form, multipart) in [
        ("", ", encoding: {name: {contentType: text/csv}}"),
        ("", ", encoding: {name: {headers: {X-Part: {schema: {type: string}}}}}"),
        ("", ", encoding: {tags: {style: pipeDelimited}}"),
        (", encoding: {tags: {contentType: application/json}}", ""),
        (", encoding: {dock: {style: deepObject}}", ""),
        (", encoding: {name: {allowReserved: true}}", ""),
    ] {
        let text = both(form, multipart);
        holds(&text, &["pub fn change(content: impl Into<ChangeContent>)"]);
    }
    // A part that comes first holds all that it says, and the form its text.
    for encoding in
        ["{name: {contentType: text/csv}}", "{name: {headers: {X-Part: {schema: {type: string}}}}}"]
    {
        let text = taking(&format!(
            "{{multipart/form-data: {{{fields}, encoding: {encoding}}}, application/x-www-form-urlencoded: {{{fields}}}}}"
        ));
        holds(&text, &["pub fn change() -> ChangeRequest"]);
    }
}

#[test]
fn a_decimal_is_sent_as_its_caller_writes_it() {
    let fields = "schema: {type: object, required: [price], properties: {price: {type: number}, taxes: {type: array, items: {type: number}}, rate: {type: number, format: double}}}";
    let text = taking(&format!(
        "{{multipart/form-data: {{{fields}, encoding: {{rate: {{contentType: text/csv}}}}}}}}"
    ));
    holds(
        &text,
        &[
            "pub fn change(price: impl Into<Number>) -> ChangeRequest",
            "request.set_part(\"price\", Part::text(Into::<Number>::into(price)));",
            "taxes(taxes: impl IntoIterator<Item = impl Into<Number>>)",
            "push_each_text(\"taxes\", taxes.into_iter().map(Into::<Number>::into))",
            "Part::text(Into::<Number>::into(rate)).content_type(\"text/csv\")",
        ],
    );
    let text = taking(&format!("{{application/x-www-form-urlencoded: {{{fields}}}}}"));
    holds(
        &text,
        &[
            "request.set_form(\"price\", Into::<Number>::into(price));",
            "push_each_form(\"taxes\", taxes.into_iter().map(Into::<Number>::into))",
            "rate(rate: impl Into<Number>) => set_form(\"rate\", Into::<Number>::into(rate));",
        ],
    );
}

#[test]
fn what_is_only_sent_is_no_text_in_an_answer() {
    let told = |file: &str| {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: send, tags: [ships], requestBody: {{content: {{multipart/form-data: {{schema: {{$ref: '#/components/schemas/Ship'}}}}}}}}, responses: {{'201': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Ship'}}}}}}}}}}}}}}}}\ncomponents: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}, plan: {file}}}}}}}}}\n"
        );
        codegen::model(&input(&document)).unwrap().warnings.to_string()
    };
    assert_eq!(told("{type: string, format: binary, writeOnly: true}"), "");
    assert_eq!(told("{type: array, writeOnly: true, items: {type: string, format: binary}}"), "");
    for answered in ["{type: string, format: binary}", "{type: string, format: binary, writeOnly: false}"] {
        assert!(
            told(answered).contains("`format: binary` says bytes where only a text can stand"),
            "{answered}"
        );
    }
}

#[test]
fn a_form_of_several_kinds_that_a_tag_tells_apart_is_sent() {
    let pet = "components: {schemas: {Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}, Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}, Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: boolean}}}}}\n";
    for (media, pieces) in [
        (
            "application/x-www-form-urlencoded",
            &["pub fn send(body: &Pet) -> SendRequest", "request.set_form_of(body);"][..],
        ),
        (
            "multipart/form-data",
            &[
                "pub fn send(kind: &str) -> SendRequest",
                "lives(lives: impl Integer) =>",
                "bark(bark: bool) =>",
            ],
        ),
    ] {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: send, tags: [ships], requestBody: {{required: true, content: {{{media}: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}, responses: {{}}}}}}}}\n{pet}"
        );
        holds(&emitted(&document), pieces);
    }
}

#[test]
fn a_text_in_another_charset_is_bytes_and_told() {
    for (charset, sent) in [
        ("charset=utf-8", "body.into())"),
        ("Charset=\"UTF-8\"", "body.into())"),
        ("charset=us-ascii", "body.into())"),
        ("format=flowed", "body.into())"),
        ("charset=iso-8859-1", "body)"),
        ("format=flowed; charset=\"UTF-16\"", "body)"),
    ] {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: send, tags: [ships], requestBody: {{required: true, content: {{'text/plain; {charset}': {{schema: {{type: string}}}}}}}}, responses: {{}}}}}}}}\n"
        );
        let literal = format!("set_body({:?}, {sent};", format!("text/plain; {charset}"));
        holds(&emitted(&document), &[&literal]);
        let warnings = codegen::model(&input(&document)).unwrap().warnings.to_string();
        assert_eq!(warnings.contains("texts are sent in UTF-8"), sent == "body)", "{charset}: {warnings}");
    }
}

#[test]
fn what_encoding_says_of_no_property_is_told() {
    let told = |content: &str| {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{post: {{operationId: send, tags: [ships], requestBody: {{required: true, content: {{{content}}}}}, responses: {{}}}}}}}}\ncomponents: {{schemas: {{Ship: {{allOf: [{{type: object, properties: {{name: {{type: string, readOnly: true}}}}}}]}}}}}}\n"
        );
        let warnings = codegen::model(&input(&document)).unwrap().warnings.to_string();
        warnings.matches("has no property of that name").count()
    };
    let encoding = "encoding: {name: {contentType: text/plain}, crew: {contentType: text/plain}}";
    for media in ["multipart/form-data", "application/x-www-form-urlencoded"] {
        assert_eq!(
            told(&format!("{media}: {{schema: {{$ref: '#/components/schemas/Ship'}}, {encoding}}}")),
            1
        );
        let both = "{oneOf: [{type: object, properties: {name: {type: string}}}, {type: object, properties: {crew: {type: string}}}]}";
        assert_eq!(told(&format!("{media}: {{schema: {both}, {encoding}}}")), 0);
        let free = "{type: object, properties: {name: {type: string}}, additionalProperties: {type: string}}";
        assert_eq!(told(&format!("{media}: {{schema: {free}, {encoding}}}")), 0);
    }
}
