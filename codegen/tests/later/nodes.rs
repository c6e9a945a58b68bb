//! What is no schema.

use serde_json::json;

use super::settled;

/// A document of this version with these lines.
fn document(version: &str, lines: &str) -> (serde_json::Value, String) {
    let (document, said) = settled(&format!(
        "openapi: {version}\ninfo: {{title: T, version: '1', summary: S, license: {{name: MIT, identifier: MIT}}}}\n{lines}"
    ));
    (document.value().clone(), said)
}

#[test]
fn a_document_may_have_no_paths() {
    let (value, said) = document("3.1.1", "components: {schemas: {A: {type: string}}}\n");
    assert_eq!((said.as_str(), &value["paths"]), ("", &json!({})));
    let (_, said) = document("3.1.1", "webhooks: {}\n");
    assert_eq!(said, "");
    let (_, said) = document("3.1.1", "");
    assert!(said.contains("paths"), "{said}");
}

#[test]
fn path_items_may_be_components() {
    let (value, said) = document(
        "3.1.0",
        "paths:\n  /a: {$ref: '#/components/pathItems/A'}\ncomponents:\n  pathItems:\n    A:\n      get: {operationId: a, responses: {'200': {description: D, content: {application/json: {schema: {type: [string, 'null']}}}}}}\n",
    );
    assert_eq!(said, "");
    assert_eq!(
        value["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"],
        json!({"type": "string", "nullable": true})
    );
}

#[test]
fn an_operation_may_have_no_responses() {
    let (value, said) = document("3.1.0", "paths: {/a: {get: {operationId: a}}}\n");
    assert_eq!((said.as_str(), &value["paths"]["/a"]["get"]["responses"]), ("", &json!({})));
}

#[test]
fn certificates_and_devices_are_told() {
    let (value, said) = document(
        "3.2.0",
        "security: [{tls: [], key: []}]\npaths: {}\ncomponents:\n  securitySchemes:\n    tls: {type: mutualTLS}\n    key: {type: apiKey, in: header, name: K}\n    device:\n      type: oauth2\n      flows:\n        deviceAuthorization: {deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {}}\n        clientCredentials: {tokenUrl: /t, scopes: {}}\n",
    );
    let schemes = &value["components"]["securitySchemes"];
    assert_eq!(schemes.get("tls"), None);
    assert_eq!(schemes["device"]["flows"], json!({"clientCredentials": {"tokenUrl": "/t", "scopes": {}}}));
    assert_eq!(value["security"], json!([{"key": []}]));
    assert_eq!(said.matches("note[unread-security]").count(), 2, "{said}");
    assert!(said.contains("#/components/securitySchemes/tls: a certificate of the client"), "{said}");
}

#[test]
fn parts_have_media_types() {
    let (value, said) = document(
        "3.1.0",
        "paths:\n  /a:\n    post:\n      requestBody:\n        content:\n          multipart/form-data:\n            schema:\n              type: object\n              properties:\n                icon: {type: string, contentMediaType: image/png}\n                pages: {type: array, items: {contentMediaType: application/pdf}}\n                note: {type: string}\n            encoding:\n              pages: {contentType: application/octet-stream}\n",
    );
    assert_eq!(said, "");
    let content = &value["paths"]["/a"]["post"]["requestBody"]["content"]["multipart/form-data"];
    assert_eq!(
        content["encoding"],
        json!({"icon": {"contentType": "image/png"}, "pages": {"contentType": "application/octet-stream"}})
    );
    assert_eq!(content["schema"]["properties"]["icon"]["format"], "binary");
    assert_eq!(content["schema"]["properties"]["pages"]["items"]["format"], "binary");
}

#[test]
fn what_3_2_adds_has_its_place() {
    let (value, said) = document(
        "3.2.0",
        "servers: [{url: /, name: main}]\ntags: [{name: Cats, summary: All cats, kind: nav}, {name: beta, kind: badge, parent: Cats}]\npaths:\n  /a:\n    query: {operationId: find, tags: [beta, Cats], responses: {'200': {summary: Found}}}\n    additionalOperations:\n      COPY: {operationId: copy, responses: {'204': {}}}\n      POST: {operationId: make, responses: {'204': {}}}\n    get:\n      operationId: listen\n      parameters:\n        - {name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: [string, 'null']}}}}}}\n      responses: {'200': {content: {application/jsonl: {itemSchema: {type: object, properties: {n: {const: 1}}}}}}}\n",
    );
    let item = &value["paths"]["/a"];
    assert_eq!(item["x-additional-operations"]["QUERY"]["tags"], json!(["Cats"]));
    assert_eq!(item["x-additional-operations"]["COPY"]["operationId"], "copy");
    assert_eq!(item["post"]["operationId"], "make");
    assert_eq!(
        item["get"]["parameters"][0],
        json!({"name": "q", "in": "query", "style": "form", "explode": true,
            "schema": {"type": "object", "properties": {"a": {"type": "string", "nullable": true}}}})
    );
    assert_eq!(
        item["get"]["responses"]["200"]["content"]["application/jsonl"]["schema"],
        json!({"type": "array", "items": {"type": "object", "properties": {"n": {"type": "integer", "enum": [1]}}}})
    );
    assert_eq!(said.matches("note[").count(), 1, "{said}");
    assert!(said.contains("#/paths/~1a/additionalOperations/POST: `POST` has a key of its own"), "{said}");
}

#[test]
fn how_a_value_is_written_in_xml_is_told() {
    let schema = |xml: &str| {
        let lines = format!(
            "paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, properties: {{a: {{type: string, xml: {xml}}}}}}}\n"
        );
        document("3.2.0", &lines).1
    };
    for kind in ["attribute", "text", "cdata", "none"] {
        let said = schema(&format!("{{nodeType: {kind}}}"));
        assert!(said.contains("note[unread-keyword]"), "{said}");
        assert!(said.contains("/properties/a/xml/nodeType: `nodeType` says how"), "{said}");
    }
    assert_eq!(schema("{name: b}"), "");
}
