//! Each word that a key may have is another thing, or the usual one, or told: what no list of the standard
//! has is told wherever it stands.

use serde_json::{Value, json};

use super::choice::{Choice, document, modelled, secured, with_parameter};

const PARAMETER: &str = "/paths/~1a/post/parameters/0";
const IN_PATH: &str = "/paths/~1a~1{p}/post/parameters/0";

/// The HTTP authentication schemes that IANA lists.
const SCHEMES: &str = "basic bearer concealed digest dpop gnap hoba mutual negotiate oauth privatetoken \
                       scram-sha-1 scram-sha-256 vapid";

fn of_schemas(version: &str) -> Vec<Choice> {
    let property = |schema: Value| modelled(version, &json!({"type": "object", "properties": {"p": schema}}));
    let at = |key: &str| format!("/components/schemas/A/properties/p/{key}");
    let flag = |key: &str, schema: Value| Choice::flag(key, &property(schema), &at(key)).usually(false);
    let words = "string integer number boolean array object";
    let mut choices = vec![
        // An object of which no more is said is any JSON.
        Choice::texts("type of a property", &property(json!({})), &at("type"), words).usually("object"),
        Choice::texts(
            "type of items",
            &property(json!({"type": "array", "items": {"type": "string"}})),
            &at("items/type"),
            words,
        )
        .usually("object"),
        flag("readOnly", json!({"type": "string"})),
        flag("writeOnly", json!({"type": "string"})),
        flag("deprecated", json!({"type": "string"})),
        flag("uniqueItems", json!({"type": "array", "items": {"type": "string"}})),
    ];
    if version == "3.0.3" {
        choices.extend([
            flag("exclusiveMinimum", json!({"type": "integer", "minimum": 1})),
            flag("exclusiveMaximum", json!({"type": "integer", "maximum": 1})),
            Choice::flag(
                "nullable",
                &property(json!({"type": "array", "items": {"type": "string"}})),
                &at("items/nullable"),
            )
            .usually(false),
        ]);
    } else {
        let text = property(json!({"type": "string"}));
        let is_encoded = |words: &str| Choice::texts("contentEncoding", &text, &at("contentEncoding"), words);
        choices.extend(["7bit", "8bit", "binary"].map(is_encoded));
        choices.push(is_encoded("quoted-printable base16 base32 base64 base64url"));
    }
    choices
}

fn of_parameters(version: &str) -> Vec<Choice> {
    let list = json!({"type": "array", "items": {"type": "string"}});
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let parameter = |place: &str, schema: &Value| {
        with_parameter(
            version,
            &json!({"name": "p", "in": place, "required": place == "path", "schema": schema, "explode": false}),
        )
    };
    let mut choices = vec![
        Choice::texts(
            "in",
            &document(
                version,
                "/a/{p}",
                json!({"parameters": [{"name": "p", "required": true, "schema": {"type": "string"}}]}),
            ),
            &format!("{IN_PATH}/in"),
            "query header cookie path",
        )
        .usually("path"),
        Choice::texts(
            "type of a parameter",
            &with_parameter(version, &json!({"name": "p", "in": "query", "schema": {}})),
            &format!("{PARAMETER}/schema/type"),
            "integer number boolean array object",
        ),
    ];
    for (schema, what) in [(&list, "lists"), (&object, "objects")] {
        for (place, usual, styles) in [
            ("query", "form", "form spaceDelimited pipeDelimited deepObject"),
            ("path", "simple", "simple label matrix"),
            ("header", "simple", "simple"),
            ("cookie", "form", "form"),
        ] {
            let at = if place == "path" { IN_PATH } else { PARAMETER };
            let document = parameter(place, schema);
            let style = Choice::texts(
                &format!("style of {what} in {place}"),
                &document,
                &format!("{at}/style"),
                styles,
            );
            let explode =
                Choice::flag(&format!("explode of {what} in {place}"), &document, &format!("{at}/explode"));
            choices.push(style.usually(usual));
            choices.push(explode.usually(usual == "form"));
        }
    }
    let plain = with_parameter(version, &json!({"name": "p", "in": "query", "schema": {"type": "string"}}));
    choices.extend(
        ["required", "deprecated", "allowReserved"]
            .map(|key| Choice::flag(key, &plain, &format!("{PARAMETER}/{key}")).usually(false)),
    );
    choices
}

fn of_operations(version: &str) -> Vec<Choice> {
    let list = json!({"type": "object", "properties": {"f": {"type": "array", "items": {"type": "string"}}}});
    let form = |media: &str, encoding: Value| {
        document(
            version,
            "/a",
            json!({"requestBody": {"content": {media: {"schema": list, "encoding": {"f": encoding}}}}}),
        )
    };
    let body = document(
        version,
        "/a",
        json!({"requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}}}),
    );
    let urlencoded = "application/x-www-form-urlencoded";
    let field = "/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/encoding/f";
    let part = "/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/f";
    let statuses = "101 200 201 202 204 2XX 301 303 3XX 400 404 4XX 500 5XX default";
    let answered = |status: &str| {
        let text = json!({"application/json": {"schema": {"type": "string"}}});
        document(
            version,
            "/a",
            json!({"responses": {status: {"description": "What is told", "content": text}}}),
        )
    };
    vec![
        Choice::flag("deprecated", &body, "/paths/~1a/post/deprecated").usually(false),
        Choice::flag("required", &body, "/paths/~1a/post/requestBody/required").usually(false),
        Choice::texts(
            "style of a field",
            &form(urlencoded, json!({"explode": false})),
            &format!("{field}/style"),
            "form spaceDelimited pipeDelimited deepObject",
        )
        .usually("form"),
        Choice::flag(
            "explode of a field",
            &form(urlencoded, json!({"style": "form"})),
            &format!("{field}/explode"),
        )
        .usually(true),
        Choice::flag(
            "allowReserved of a field",
            &form(urlencoded, json!({"style": "form"})),
            &format!("{field}/allowReserved"),
        )
        .usually(false),
        Choice {
            unknown: None,
            ..Choice::texts(
                "contentType of a part",
                &form("multipart/form-data", json!({})),
                &format!("{part}/contentType"),
                "text/csv application/json image/png image/*",
            )
        },
        Choice {
            what: "status".to_owned(),
            absent: document(version, "/a", json!({"responses": {}})),
            words: statuses.split_whitespace().map(|status| (status.to_owned(), answered(status))).collect(),
            usual: None,
            unknown: Some(answered("unheard")),
        },
    ]
}

fn of_security(version: &str) -> Vec<Choice> {
    let flow =
        json!({"authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t", "scopes": {}});
    let scheme = secured(
        version,
        &json!({"in": "header", "name": "X-A", "scheme": "bearer", "openIdConnectUrl": "https://a.example/o", "flows": {"password": flow}}),
    );
    let at = |key: &str| format!("/components/securitySchemes/s/{key}");
    let flows = if version == "3.0.3" { "" } else { " deviceAuthorization" };
    let flows = format!("implicit password clientCredentials authorizationCode{flows}");
    let flowing = |name: &str| secured(version, &json!({"type": "oauth2", "flows": {name: flow}}));
    vec![
        Choice::texts("type of a scheme", &scheme, &at("type"), "apiKey http oauth2 openIdConnect mutualTLS"),
        Choice::texts(
            "in of a scheme",
            &secured(version, &json!({"type": "apiKey", "name": "X-A"})),
            &at("in"),
            "header query cookie",
        ),
        Choice::texts("HTTP scheme", &secured(version, &json!({"type": "http"})), &at("scheme"), SCHEMES),
        Choice {
            what: "flow".to_owned(),
            absent: secured(version, &json!({"type": "oauth2", "flows": {}})),
            words: flows.split(' ').map(|name| (name.to_owned(), flowing(name))).collect(),
            usual: None,
            unknown: Some(flowing("unheard")),
        },
    ]
}

fn of_swagger() -> Vec<Choice> {
    let parameter = |parameter: &Value| with_parameter("2.0", parameter);
    let mut choices = Vec::new();
    for place in ["query", "formData", "path", "header"] {
        let at = if place == "path" { IN_PATH } else { PARAMETER };
        let list = json!({"name": "p", "in": place, "required": place == "path", "type": "array", "items": {"type": "string"}});
        let document = parameter(&list);
        // Elsewhere nothing is there twice.
        let multi = if matches!(place, "query" | "formData") { " multi" } else { "" };
        let words = format!("csv ssv tsv pipes{multi}");
        choices.push(
            Choice::texts(
                &format!("collectionFormat in {place}"),
                &document,
                &format!("{at}/collectionFormat"),
                &words,
            )
            .usually("csv"),
        );
        if multi.is_empty() {
            choices.push(Choice::texts(
                &format!("collectionFormat in {place}"),
                &document,
                &format!("{at}/collectionFormat"),
                "multi",
            ));
        }
    }
    let nested = json!({"name": "p", "in": "query", "type": "array", "items": {"type": "array", "items": {"type": "string"}}});
    choices.push(
        Choice::texts(
            "collectionFormat of items",
            &parameter(&nested),
            &format!("{PARAMETER}/items/collectionFormat"),
            "csv ssv tsv pipes",
        )
        .usually("csv"),
    );
    let plain = json!({"name": "p", "required": true});
    for (place, words) in [
        ("query", "string number integer boolean array"),
        ("formData", "string number integer boolean array file"),
    ] {
        let document = parameter(&json!({"name": "p", "in": place}));
        let mut choice =
            Choice::texts(&format!("type in {place}"), &document, &format!("{PARAMETER}/type"), words);
        choice = choice.usually("string");
        choices.push(choice);
    }
    let typed = json!({"name": "p", "required": true, "type": "string", "schema": {"type": "string"}});
    drop(plain);
    choices.push(
        Choice::texts(
            "in",
            &document("2.0", "/a/{p}", json!({"parameters": [typed]})),
            &format!("{IN_PATH}/in"),
            "query header formData body path",
        )
        .usually("path"),
    );
    let scheme = json!({"name": "X-A", "in": "header", "flow": "password", "tokenUrl": "https://a.example/t", "scopes": {}});
    let at = |key: &str| format!("/securityDefinitions/s/{key}");
    choices.push(Choice::texts(
        "type of a scheme",
        &secured("2.0", &scheme),
        &at("type"),
        "basic apiKey oauth2",
    ));
    choices.push(Choice::texts(
        "in of a scheme",
        &secured("2.0", &json!({"type": "apiKey", "name": "X-A"})),
        &at("in"),
        "header query",
    ));
    let flow = json!({"type": "oauth2", "authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t", "scopes": {}});
    choices.push(Choice::texts(
        "flow",
        &secured("2.0", &flow),
        &at("flow"),
        "implicit password application accessCode",
    ));
    let schemed = |scheme: &str| {
        let mut document = document("2.0", "/a", json!({}));
        document["schemes"] = json!([scheme]);
        document
    };
    choices.push(Choice {
        what: "schemes".to_owned(),
        absent: document("2.0", "/a", json!({})),
        words: ["https", "http", "ws", "wss"].map(|scheme| (scheme.into(), schemed(scheme))).into(),
        usual: Some("https".to_owned()),
        unknown: Some(schemed("unheard")),
    });
    for (key, schema) in [
        ("readOnly", json!({"type": "string"})),
        ("uniqueItems", json!({"type": "array", "items": {"type": "string"}})),
        ("exclusiveMinimum", json!({"type": "integer", "minimum": 1})),
        ("exclusiveMaximum", json!({"type": "integer", "maximum": 1})),
    ] {
        let body = json!({"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}});
        let mut document = parameter(&body);
        document["definitions"] = json!({"A": {"type": "object", "properties": {"p": schema}}});
        choices
            .push(Choice::flag(key, &document, &format!("/definitions/A/properties/p/{key}")).usually(false));
    }
    choices
}

fn assert_choices(choices: Vec<Choice>) {
    let faults: String = choices.into_iter().map(Choice::faults).collect();
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn each_word_of_3_0_is_another_thing_or_told() {
    for of in [of_schemas, of_parameters, of_operations, of_security] {
        assert_choices(of("3.0.3"));
    }
}

#[test]
fn each_word_of_later_versions_is_another_thing_or_told() {
    for of in [of_schemas, of_parameters, of_operations, of_security] {
        assert_choices(of("3.1.1"));
    }
    let tagged = |kind: &str| {
        let mut document = document("3.2.0", "/a", json!({}));
        document["paths"]["/a"]["post"]["tags"] = json!(["first", "second"]);
        document["tags"] = json!([{"name": "first", "kind": kind}]);
        Choice { unknown: None, ..Choice::texts("kind of a tag", &document, "/tags/0/kind", kind) }
    };
    assert_choices(vec![tagged("nav").usually("nav"), tagged("badge"), tagged("audience")]);
}

#[test]
fn each_word_of_2_0_is_another_thing_or_told() {
    assert_choices(of_swagger());
}
