//! `defaultMapping`: what an object is without a tag that is known.

use codegen::{Input, Output, Source, generate};

fn made(schemas: &str) -> Output {
    let lines: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    let document = format!(
        "openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\npaths: {{/pets: {{get: {{operationId: look, tags: [pets], responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{lines}"
    );
    let input = Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "pets", "\"1\"");
    generate(&input).unwrap_or_else(|errors| panic!("{errors}"))
}

/// All that is emitted, without what documents it.
fn text(output: &Output) -> String {
    let all: String = output
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(_, text)| text.to_string())
        .collect();
    let lines = all.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join(" ")
}

const CAT: &str = "Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
Any: {type: object, properties: {kind: {type: string}, name: {type: string}}}
";

#[test]
fn an_alternative_is_what_has_no_tag_that_is_known() {
    for mapping in ["Any", "'#/components/schemas/Any'"] {
        let output = made(&format!(
            "Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Any'}}], discriminator: {{propertyName: kind, mapping: {{cat: Cat}}, defaultMapping: {mapping}}}}}\n{CAT}"
        ));
        assert_eq!(output.warnings.to_string(), "");
        let text = text(&output);
        assert!(text.contains("Pet by \"kind\" alone or Any(Any), else PetBase {"), "{text}");
        assert!(text.contains("Cat(Cat) = \"cat\", Any(Any) = \"Any\", }"), "{text}");
        // Its property is one as any other: no tag is sent that nobody set.
        assert!(text.contains("pub struct Any { pub kind: Option<String>, with_kind(into);"), "{text}");
        assert!(text.contains("pub struct Cat, tag kind = \"cat\""), "{text}");
    }
}

#[test]
fn one_that_is_no_alternative_is_one_more() {
    let output = made(&format!(
        "Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}], discriminator: {{propertyName: kind, mapping: {{cat: Cat, any: Any}}, defaultMapping: Any}}}}\n{CAT}"
    ));
    let text = text(&output);
    assert!(text.contains("alone or Any(Any), else"), "{text}");
    // A tag that the document says is sent.
    assert!(text.contains("pub struct Any, tag kind = \"any\""), "{text}");
}

#[test]
fn a_child_by_extension_may_be_it_and_so_may_the_base() {
    let base = |default: &str| {
        format!(
            "Pet: {{type: object, properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind, defaultMapping: {default}}}}}\nCat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{type: object, properties: {{lives: {{type: integer}}}}}}]}}\nStray: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{type: object, properties: {{street: {{type: string}}}}}}]}}"
        )
    };
    let stray = text(&made(&base("Stray")));
    assert!(stray.contains("Pet by \"kind\" alone or Stray(Stray), else PetBase"), "{stray}");
    let own = text(&made(&base("Pet")));
    assert!(own.contains("Pet by \"kind\", else PetBase"), "{own}");
}

#[test]
fn one_that_leads_nowhere_is_told() {
    let output = made(&format!(
        "Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Any'}}], discriminator: {{propertyName: kind, mapping: {{cat: Cat}}, defaultMapping: Gone}}}}\n{CAT}"
    ));
    let said = output.warnings.to_string();
    assert!(
        said.contains("dangling-mapping")
            && said.contains("#/components/schemas/Pet/discriminator/defaultMapping:"),
        "{said}"
    );
    assert!(text(&output).contains("Pet by \"kind\", else PetBase"), "{}", text(&output));
}
