//! Schemas that contradict themselves.

use crate::{accepted, refused};

/// A document whose one operation answers with the schema `a`.
fn answering(schemas: &str) -> String {
    format!(
        "paths: {{/a: {{get: {{operationId: get, tags: [a], responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/a'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

#[test]
fn an_all_of_that_mixes_kinds_or_contains_itself() {
    insta::assert_snapshot!(refused(&answering("    a: {allOf: [{type: object, properties: {b: {type: string}}}, {type: array, items: {type: string}}]}\n")), @r"
    error: api.yaml:6:5 #/components/schemas/a: `allOf` mixes objects with `#/components/schemas/a/allOf/1`, which is not an object
      help: an overlay can take the part out, or make it an object
    ");
    let output = accepted(&answering(
        "    a: {allOf: [{$ref: '#/components/schemas/b'}]}\n    b: {allOf: [{$ref: '#/components/schemas/a'}]}\n",
    ));
    assert!(output.warnings.to_string().contains("leads back to where it stands"));
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
    let output = accepted(&answering(
        "    a: {type: object, discriminator: {propertyName: type, mapping: {b: '#/components/schemas/b', c: nobody}}, properties: {type: {type: string}}}
    b: {type: object, properties: {type: {type: string}}}
",
    ));
    assert!(output.warnings.to_string().contains("the tag is left out"), "{}", output.warnings);
    insta::assert_snapshot!(refused(&answering(
        "    a: {type: object, discriminator: {propertyName: type, mapping: {d: '#/components/schemas/d'}}, properties: {type: {type: string}}}
    d: {type: string}
",
    )), @r"
    error: api.yaml:6:5 #/components/schemas/a: `d` leads to #/components/schemas/d, which is no object
      help: lead the tag to an object, or take the discriminator out with an overlay
    ");
    insta::assert_snapshot!(refused(&answering(
        "    a: {type: object, discriminator: {propertyName: type, mapping: {b: '#/components/schemas/b'}}, properties: {type: {type: string}}}
    b: {type: object, discriminator: {propertyName: type, mapping: {a: '#/components/schemas/a'}}, properties: {type: {type: string}}}
",
    )), @r"
    error: api.yaml:6:5 #/components/schemas/a: the children of this discriminator lead back to it
      help: take the base out of the mapping of its child with an overlay
    error: api.yaml:7:5 #/components/schemas/b: the children of this discriminator lead back to it
      help: take the base out of the mapping of its child with an overlay
    ");
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
