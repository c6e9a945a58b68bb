//! `join`: documents of the versions that people run → one, which says where each thing was seen.

use codegen::document::Source;
use codegen::import::{Bounds, Joined, Original, Version, import, join};
use serde_json::{Value, json};

fn original(text: &str) -> Original<'_> {
    Source { label: "tower.yaml", bytes: text.as_bytes() }.into()
}

fn version(text: &str) -> Version<'_> {
    Version { name: None, original: original(text) }
}

/// The oldest: bells are rung one by one, and the keeper has a number.
const OLD: &str = "\
openapi: 3.0.1
info: {title: Tower, version: '1'}
paths:
  /bells/{id}:
    get:
      operationId: get
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: loud, in: query, required: true, schema: {type: boolean}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Bell'}}}}
  /bells/{id}/ring:
    post:
      operationId: ring
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: ok}}
components:
  schemas:
    Bell:
      properties:
        tone: {type: string, enum: [LOW, HIGH]}
        weight: {type: object, properties: {asInt: {type: integer}}}
        keeper: {$ref: '#/components/schemas/Keeper'}
    Keeper: {properties: {number: {type: integer}, name: {type: string}}}
";

/// The one that leads: another media type, a keeper written out where he is, and no ringing.
const LEADING: &str = "\
openapi: 3.0.1
info: {title: Tower, version: '2'}
paths:
  /bells/{bell}:
    get:
      operationId: get
      parameters:
      - {name: bell, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: ok
          content:
            application/json;charset=UTF-8: {schema: {$ref: '#/components/schemas/Bell'}}
components:
  schemas:
    Bell:
      properties:
        tone: {type: string, enum: [LOW, HIGH]}
        weight: {type: integer}
        keeper: {properties: {name: {type: string}}}
";

/// The newest: a tone more, a field more, a list of bells under a name that was taken.
const NEW: &str = "\
openapi: 3.0.1
info: {title: Tower, version: '3'}
paths:
  /bells:
    get:
      operationId: get
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Bell'}}}
  /bells/{bell}:
    get:
      operationId: getBell
      parameters:
      - {name: bell, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Bell'}}}}
        '201': {description: ok, content: {application/json: {schema: {type: string}}}}
        '410': {description: gone}
components:
  schemas:
    Bell:
      required: [tone]
      properties:
        tone: {type: string, enum: [LOW, MIDDLE, HIGH]}
        weight: {type: integer}
        metal: {type: string}
        keeper: {properties: {name: {type: string}}}
";

fn joined() -> Joined {
    join(&[version(NEW), version(LEADING), version(OLD)], "2").unwrap()
}

fn document(joined: &Joined) -> Value {
    serde_yaml::from_str(&joined.imported.yaml).unwrap()
}

#[test]
fn what_any_version_has_is_there_and_says_where_it_was_seen() {
    let joined = joined();
    let document = document(&joined);
    assert_eq!(joined.versions, ["1", "2", "3"]);
    assert_eq!(joined.imported.operations, 3);
    assert_eq!(document["x-versions"], json!(["1", "2", "3"]));
    assert_eq!(document["info"]["version"], "3");
    let paths = &document["paths"];
    assert_eq!(paths["/bells"]["get"]["x-seen-in"], json!(["3"]));
    assert_eq!(paths["/bells/{id}/ring"]["post"]["x-seen-in"], json!(["1"]));
    assert_eq!(paths["/bells/{bell}"]["get"].get("x-seen-in"), None, "in all");
    assert!(!joined.imported.yaml.contains("deprecated"), "older is not deprecated");
    let bell = &document["components"]["schemas"]["Bell"];
    assert_eq!(bell["properties"]["metal"], json!({"type": "string"}));
    assert_eq!(bell["x-seen-in"], json!({"properties": {"metal": ["3"]}}));
    let tone = &bell["properties"]["tone"];
    assert_eq!(tone["enum"], json!(["LOW", "HIGH", "MIDDLE"]));
    assert_eq!(tone["x-seen-in"], json!({"values": {"MIDDLE": ["3"]}}));
    // One version names what the other writes out: it is the same, and has a field more.
    let keeper = &bell["properties"]["keeper"];
    assert_eq!(keeper["properties"]["number"], json!({"type": "integer"}));
    assert_eq!(keeper["x-seen-in"], json!({"properties": {"number": ["1"]}}));
    assert_eq!(joined.bounds, Bounds { operations: 2, parameters: 1, properties: 2, values: 1 });
}

#[test]
fn what_the_leading_version_has_stays_as_it_is() {
    let joined = joined();
    let document = document(&joined);
    let get = &document["paths"]["/bells/{bell}"]["get"];
    assert_eq!(get["operationId"], "get");
    let bell = json!({"name": "bell", "in": "path", "required": true, "schema": {"type": "string"}});
    assert_eq!(get["parameters"][0], bell, "by whatever name, it is in all");
    assert_eq!(document["paths"]["/bells"]["get"].get("operationId"), None, "the name is taken");
    // What only others ask for may be left out; what only they answer would be another type.
    assert_eq!(
        get["parameters"][1],
        json!({"name": "loud", "in": "query", "schema": {"type": "boolean"}, "x-seen-in": ["1"]})
    );
    let answers: Vec<&String> = get["responses"].as_object().unwrap().keys().collect();
    assert_eq!(answers, ["200", "410"]);
    let media: Vec<&String> = get["responses"]["200"]["content"].as_object().unwrap().keys().collect();
    assert_eq!(media, ["application/json;charset=UTF-8"]);
    let bell = &document["components"]["schemas"]["Bell"];
    assert_eq!(bell["properties"]["weight"], json!({"type": "integer"}));
    assert_eq!(bell.get("required"), None);
    let differences: Vec<(&str, &str)> =
        joined.differences.iter().map(|(place, said)| (place.as_str(), said.as_str())).collect();
    assert_eq!(
        differences,
        [
            ("/components/schemas/Bell/properties/weight", "`object` in 1"),
            ("/paths/~1bells~1{bell}/get/responses", "an answer 201 in 3"),
        ]
    );
}

#[test]
fn one_version_is_what_an_import_of_it_is() {
    let alone = join(&[version(LEADING)], "2").unwrap();
    let without = alone.imported.yaml.replace("x-versions:\n- '2'\n", "");
    assert_eq!(without, import(&[original(LEADING)]).unwrap().yaml);
    assert_eq!(alone.bounds, Bounds::default());
}

#[test]
fn what_was_joined_says_the_same_when_it_is_imported() {
    let joined = joined();
    assert_eq!(import(&[original(&joined.imported.yaml)]).unwrap().yaml, joined.imported.yaml);
}

#[test]
fn versions_have_names_of_their_own() {
    let refused = |versions: &[Version<'_>], leads| join(versions, leads).unwrap_err().to_string();
    let twice = refused(&[version(NEW), version(NEW)], "3");
    assert!(twice.contains("version 3 is given twice"), "{twice}");
    let none = refused(&[version(NEW), version(OLD)], "2");
    assert!(none.contains("none of the documents is of version 2") && none.contains("3, 1"), "{none}");
    let named = [Version { name: Some("3.1".to_owned()), original: original(NEW) }, version(NEW)];
    assert_eq!(join(&named, "3").unwrap().versions, ["3", "3.1"]);
}
