//! Schemas that contradict themselves.

use super::{accepted, refused};

/// A document whose one operation answers with the schema `a`.
fn answering(schemas: &str) -> String {
    format!(
        "paths: {{/a: {{get: {{operationId: get, tags: [a], responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/a'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

#[test]
fn an_all_of_of_more_levels_than_anybody_reads() {
    let mut schemas = String::from("    a: {allOf: [{$ref: '#/components/schemas/s0'}]}\n");
    for level in 0..5_000 {
        schemas.push_str(&format!(
            "    s{level}: {{allOf: [{{$ref: '#/components/schemas/s{}'}}]}}\n",
            level + 1
        ));
    }
    schemas.push_str("    s5000: {type: object, properties: {b: {type: string}}}\n");
    let said = refused(&answering(&schemas));
    insta::assert_snapshot!(said.lines().take(2).collect::<Vec<_>>().join("\n"), @r"
    error: api.yaml:71:5 #/components/schemas/s64: more than 64 schemas extend one another through `allOf`
      help: take steps out with an overlay
    ");
}

#[test]
fn discriminators_that_lead_astray() {
    let told = |schemas: &str| {
        let told = accepted(&answering(schemas)).warnings.to_string();
        told.lines().filter(|line| line.contains("dangling-mapping")).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(told(
        "    a: {type: object, discriminator: {propertyName: type, mapping: {b: '#/components/schemas/b', c: nobody, d: '#/components/schemas/d', e: models/e.yml, f: '#/components/schemas/f'}}, properties: {type: {type: string}}}
    b: {type: object, properties: {type: {type: string}}}
    d: {type: string}
",
    ), @r"
    warning[dangling-mapping]: api.yaml:6:98 #/components/schemas/a/discriminator/mapping/c: `nobody` does not name a schema of the document: what has that tag is read as one that is not known
    warning[dangling-mapping]: api.yaml:6:138 #/components/schemas/a/discriminator/mapping/e: `models/e.yml` does not name a schema of the document: what has that tag is read as one that is not known
    warning[dangling-mapping]: api.yaml:6:155 #/components/schemas/a/discriminator/mapping/f: `#/components/schemas/f` does not name a schema of the document: what has that tag is read as one that is not known
    warning[dangling-mapping]: api.yaml:6:5 #/components/schemas/a: `d` leads to `#/components/schemas/d`, which is no object: it is read as a tag that is not known
    ");
    insta::assert_snapshot!(told(
        "    a: {type: object, discriminator: {propertyName: type, mapping: {d: '#/components/schemas/d'}}, properties: {type: {type: string}}}
    d: {type: string}
",
    ), @r"
    warning[dangling-mapping]: api.yaml:6:5 #/components/schemas/a: `d` leads to `#/components/schemas/d`, which is no object: it is read as a tag that is not known
    ");
    insta::assert_snapshot!(told(
        "    a: {type: object, discriminator: {propertyName: type, mapping: {b: '#/components/schemas/b'}}, properties: {type: {type: string}}}
    b: {type: object, discriminator: {propertyName: type, mapping: {a: '#/components/schemas/a'}}, properties: {type: {type: string}}}
",
    ), @"warning[dangling-mapping]: api.yaml:6:5 #/components/schemas/a: `b` leads to `#/components/schemas/b`, which leads back to it: it is read as a tag that is not known");
}

#[test]
fn circles_of_references_and_of_values() {
    let output = accepted(&answering(
        "    a: {type: object, properties: {a: {$ref: '#/components/schemas/a'}, b: {$ref: '#/components/schemas/b'}}}
    b: {type: object, properties: {a: {$ref: '#/components/schemas/a'}, list: {$ref: '#/components/schemas/list'}}}
    list: {type: array, items: {$ref: '#/components/schemas/list'}}
",
    ));
    let models = &output.files["src/models/a.rs"];
    assert!(models.contains("pub a: Option<Box<A>>"), "{models}");
}
