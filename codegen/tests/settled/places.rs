//! What an enum is called that stands in several places, and what is called after a path.

use super::{later, model, names};

fn types(text: &str) -> Vec<String> {
    let found = model(text);
    assert!(found.warnings.is_empty(), "{}", found.warnings);
    let mut types: Vec<String> = found.names.types.values().map(|names| names.name.clone()).collect();
    types.sort();
    types
}

const OPEN: &str = "{type: string, enum: [open, closed]}";

/// Components with these properties.
fn components(schemas: &[(&str, &str)]) -> String {
    let lines = schemas
        .iter()
        .map(|(name, properties)| format!("    {name}: {{type: object, properties: {{{properties}}}}}\n"));
    let answers = schemas.iter().map(|(name, _)| {
        let schema = format!("{{$ref: '#/components/schemas/{name}'}}");
        format!("  /{name}: {{get: {{tags: [x], operationId: get{name}, responses: {{'200': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}\n")
    });
    let (lines, answers): (String, String) = (lines.collect(), answers.collect());
    format!("paths:\n{answers}components:\n  schemas:\n{lines}")
}

/// Components with their properties, and the types that come of them.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);

#[test]
fn an_enum_of_several_owners_is_called_after_none_of_them() {
    let state = &format!("state: {OPEN}");
    let open_state = &format!("openState: {OPEN}");
    let answer = &format!("answer: {OPEN}");
    let inside = &format!(
        "a: {{type: object, properties: {{state: {OPEN}}}}}, b: {{type: object, properties: {{state: {OPEN}, n: {{type: string}}}}}}"
    );
    let many = "state: {type: string, enum: [open, closed, merged, declined]}";
    let numbers = |word: &str| format!("{word}: {{type: string, enum: ['1', '2']}}");
    let cases: &[Case<'_>] = &[
        (&[("Boat", state)], &["Boat", "BoatState"]),
        (&[("Boat", state), ("Crew", state)], &["Boat", "Crew", "State"]),
        (&[("Boat", state), ("Crew", open_state)], &["Boat", "Crew", "State"]),
        (&[("Boat", state), ("Crew", answer)], &["Boat", "Crew", "OpenOrClosed"]),
        (&[("Boat", inside)], &["Boat", "BoatA", "BoatB", "BoatState"]),
        (&[("Boat", &format!("{state}, {answer}"))], &["Boat", "BoatOpenOrClosed"]),
        // Two of one word are told apart by what they may be.
        (
            &[("Boat", state), ("Crew", state), ("Dock", many), ("Fleet", many)],
            &["Boat", "Crew", "Dock", "Fleet", "StateOpenOrClosed", "StateOpenOrClosedOrMore"],
        ),
        // Of one value, what it is of is said with it.
        (
            &[
                ("Boat", "type: {enum: [boat]}"),
                ("Crew", "type: {enum: [boat]}"),
                ("Dock", "type: {enum: [dock]}"),
                ("Fleet", "type: {enum: [dock]}"),
            ],
            &["Boat", "Crew", "Dock", "Fleet", "TypeBoat", "TypeDock"],
        ),
        // A component keeps its name.
        (
            &[("State", "n: {type: string}"), ("Boat", state), ("Crew", state)],
            &["Boat", "Crew", "State", "StateOpenOrClosed"],
        ),
        // Where nothing is in common and the values are none for a name, a place has to do.
        (&[("Boat", &numbers("a")), ("Crew", &numbers("b"))], &["Boat", "BoatA", "Crew"]),
    ];
    for (schemas, expected) in cases {
        assert_eq!(types(&components(schemas)), *expected, "{schemas:?}");
    }
}

#[test]
fn an_object_of_several_owners_is_called_after_none_of_them() {
    let point = "{type: object, properties: {x: {type: integer}, y: {type: integer}}}";
    let at = &format!("at: {point}");
    let either = "{oneOf: [{type: object, required: [x], properties: {x: {type: integer}}}, {type: object, required: [y], properties: {y: {type: integer}}}]}";
    let side = &format!("side: {either}");
    let cases: &[Case<'_>] = &[
        (&[("Boat", at)], &["Boat", "BoatAt"]),
        (&[("Boat", at), ("Crew", at)], &["At", "Boat", "Crew"]),
        (&[("Boat", at), ("Crew", &format!("lastAt: {point}"))], &["At", "Boat", "Crew"]),
        (&[("Boat", at), ("Crew", &format!("where: {point}"))], &["Boat", "BoatAt", "Crew"]),
        (&[("At", "n: {type: string}"), ("Boat", at), ("Crew", at)], &["At", "Boat", "BoatAt", "Crew"]),
        // An alternative is called after the choice and what tells it.
        (&[("Boat", side)], &["Boat", "BoatSide", "BoatSideX", "BoatSideY"]),
        (&[("Boat", side), ("Crew", side)], &["Boat", "Crew", "Side", "SideX", "SideY"]),
    ];
    for (schemas, expected) in cases {
        assert_eq!(types(&components(schemas)), *expected, "{schemas:?}");
    }
}

#[test]
fn a_parameter_that_several_operations_share_is_called_after_none_of_them() {
    let of_path = format!(
        "paths:\n  /boats:\n    parameters: [{{name: state, in: query, schema: {OPEN}}}]\n    get: {{tags: [x], operationId: a, responses: {{}}}}\n    put: {{tags: [x], operationId: b, responses: {{}}}}\n"
    );
    assert_eq!(types(&of_path), ["State"]);
    let alone = of_path.replace("    put: {tags: [x], operationId: b, responses: {}}\n", "");
    assert_eq!(types(&alone), ["XAState"]);
    let each = format!(
        "paths:\n  /boats:\n    get: {{tags: [x], operationId: a, parameters: [{{name: state, in: query, schema: {OPEN}}}], responses: {{}}}}\n    put: {{tags: [x], operationId: b, parameters: [{{name: new-state, in: header, schema: {OPEN}}}], responses: {{}}}}\n"
    );
    assert_eq!(types(&each), ["State"]);
}

#[test]
fn an_enum_that_comes_to_stand_elsewhere_as_well_keeps_its_name() {
    let state = &format!("state: {OPEN}");
    let first = model(&components(&[("Boat", state)]));
    let second = later(&components(&[("Boat", state), ("Crew", state)]), &first);
    assert!(names(&second).contains("BoatState: Open Closed"), "{}", names(&second));
}

/// The functions of operations without an `operationId`.
fn functions(tags: &str, operations: &[(&str, &str)]) -> Vec<String> {
    let lines = operations.iter().map(|(method, path)| {
        let names = path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        let parameters: Vec<String> = names
            .map(|(name, _)| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}"))
            .collect();
        format!(
            "  \"{path}\": {{{method}: {{{tags}parameters: [{}], responses: {{}}}}}}\n",
            parameters.join(", ")
        )
    });
    // One operation a document, so that nothing moves out of the way.
    lines.map(|line| model(&format!("paths:\n{line}")).names.operations[0].path()).collect()
}

#[test]
fn an_operation_without_an_id_does_not_say_its_module_again() {
    let cases = [
        ("get", "/v1/boats", "boats::list"),
        ("post", "/v1/boats", "boats::create"),
        ("get", "/v1/boats/{boat}", "boats::get"),
        ("put", "/v1/boats/{boat}", "boats::put"),
        ("patch", "/v1/boats/{boat}", "boats::patch"),
        ("delete", "/v1/boats/{boat}", "boats::delete"),
        ("get", "/v1/boats/{boat}/sails", "boats::list_sails"),
        ("post", "/v1/boats/{boat}/sails", "boats::create_sail"),
        ("get", "/v1/boats/{boat}/sails/{sail}", "boats::get_sail"),
        ("delete", "/v1/boats/{boat}/sails/{sail}/tears/{tear}", "boats::delete_sail_tear"),
        ("get", "/v1/boats/{boat}/status", "boats::get_status"),
        ("get", "/v1/boats/search", "boats::search"),
        ("post", "/v1/boats/{boat}/sails/{sail}/start", "boats::start_sail"),
        ("delete", "/v1/boats/{boat}/start", "boats::delete_start"),
        ("get", "/api/rest/boats.json", "boats::list"),
        ("get", "/boats/{boat}.pdf", "boats::get_pdf"),
        ("get", "/Boats({boat})/Sails", "boats::list_sails"),
        ("head", "/boats/{boat}", "boats::head"),
    ];
    let operations = cases.map(|(method, path, _)| (method, path));
    for tags in ["", "tags: [Boats], "] {
        let found = functions(tags, &operations);
        assert_eq!(found, cases.map(|(.., expected)| expected), "{tags}");
    }
    let elsewhere = functions(
        "tags: [Docks], ",
        &[("get", "/boats"), ("get", "/boats/{boat}/docks"), ("get", "/"), ("get", "/{id}")],
    );
    assert_eq!(elsewhere, ["docks::list_boats", "docks::list_boat_docks", "docks::get", "docks::get_by_id"]);
}

#[test]
fn operations_without_an_id_that_would_be_called_alike_say_more() {
    let found = model(
        "paths:
  /staff: {get: {tags: [staff], responses: {}}}
  /staff/{id}: {get: {tags: [staff], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}}
  /v1/boats: {get: {tags: [boats], responses: {}}}
  /v2/boats: {get: {tags: [boats], responses: {}}}
  /boats/find: {get: {tags: [boats], responses: {}}, post: {tags: [boats], responses: {}}}
",
    );
    let functions: Vec<String> =
        found.names.operations.iter().map(codegen::surface::names::OperationNames::path).collect();
    let expected = [
        "boats::get_boats_find",
        "boats::post_boats_find",
        "staff::get_staff",
        "staff::get_staff_by_id",
        "boats::get_v1_boats",
        "boats::get_v2_boats",
    ];
    assert_eq!(functions, expected);
    assert!(found.warnings.is_empty(), "{}", found.warnings);
}

#[test]
fn a_component_keeps_its_name_where_nothing_of_its_file_is_called_so() {
    let names = ["Shape", "Client", "Response", "Value", "Object", "View", "Slot", "Hierarchy", "OpenEnum"];
    let schemas = names.map(|name| (name, "n: {type: string}"));
    let mut expected = names.map(str::to_owned).to_vec();
    expected.sort();
    // Equal shapes stay apart where they are components.
    assert_eq!(types(&components(&schemas)), expected);
}
