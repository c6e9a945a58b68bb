//! What was named keeps its name when the document moves.

use super::{answering, later, model, names};

const ONE: &str = "{type: object, properties: {portName: {type: string}, sort: {type: string, enum: [ASC]}}}";

#[test]
fn the_order_of_the_document_names_nothing() {
    let lines = [
        "  /a: {get: {tags: [x], operationId: getIt, parameters: [{name: Of, in: query, schema: {type: string}}, {name: of, in: query, schema: {type: string}}], responses: {}}}\n",
        "  /b: {get: {tags: [x], operationId: get_it, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/fee'}}}}, '400': {description: No, content: {application/json: {schema: {$ref: '#/components/schemas/Fee'}}}}}}}\n",
        "  /c: {get: {tags: [x], operationId: get.it, responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {a<: {type: string}, a: {type: string}, A: {type: string}}}}}}}}}\n",
    ];
    let schemas = [
        "    fee: {type: object, properties: {b: {type: string}}}\n",
        "    Fee: {type: object, properties: {a: {type: string}}}\n",
        "    FEE: {type: string, enum: [b, B]}\n",
    ];
    let document = |first: [usize; 3]| {
        let paths: String = first.iter().map(|index| lines[*index]).collect();
        let schemas: String = first.iter().map(|index| schemas[*index]).collect();
        format!("paths:\n{paths}components:\n  schemas:\n{schemas}")
    };
    let sorted = |text: &str| {
        let names = names(&model(text));
        let mut words: Vec<String> = names.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    let first = sorted(&document([0, 1, 2]));
    assert!(first.contains(&"FeeLower:".to_owned()), "{first:?}");
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(sorted(&document(order)), first);
    }
}

#[test]
fn what_comes_later_gets_the_other_name() {
    let first = model(&answering(ONE));
    let wider = answering(
        "{type: object, properties: {portName: {type: string}, port_name: {type: string}, sort: {type: string, enum: [asc, ASC]}}}",
    );
    // Without the names of before, the one that is called so to the letter comes first.
    assert!(names(&model(&wider)).contains("port_name_camel port_name sort"));
    let second = later(&wider, &first);
    assert!(names(&second).contains("port_name port_name_snake sort"), "{}", names(&second));
    assert!(names(&second).contains("ListShipsAnswerSort: AscLower Asc"), "{}", names(&second));
    // And keeps it.
    let third = later(&wider, &second);
    assert_eq!(names(&third), names(&second));
    assert!(third.warnings.is_empty(), "{}", third.warnings);
}

#[test]
fn types_and_functions_stay_when_their_like_comes() {
    let first = model(&answering(ONE));
    let more = answering(ONE)
        + "  /fleets: {get: {tags: [fleets], operationId: listShips, responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {n: {$ref: '#/components/schemas/ListShipsAnswer'}}}}}}}}}\n  /more: {get: {tags: [ships], operationId: list_ships, responses: {}}}\ncomponents:\n  schemas:\n    ListShipsAnswer: {type: object, properties: {n: {type: integer}}}\n";
    let found = later(&more, &first);
    insta::assert_snapshot!(names(&found), @r"
    FleetsListShipsAnswer: n
    ListShipsAnswer: port_name sort
    ListShipsAnswerCapital: n
    ListShipsAnswerSort: Asc
    fleets::list_ships()
    ships::list_ships()
    ships::list_ships_get_more()
    ");
    let pointer = "#/paths/~1ships/get/responses/200/content/application~1json/schema";
    assert_eq!(found.lock.types[pointer], "ListShipsAnswer");
}

#[test]
fn a_name_of_the_past_is_given_by_rule_and_told() {
    let first = model(&answering(ONE));
    let moved = answering(ONE).replace("/ships:", "/v2/ships:");
    let found = later(&moved, &first);
    assert_eq!(names(&found), names(&first));
    let codes: Vec<&str> = found.warnings.iter().filter_map(|warning| Some(warning.code?.name())).collect();
    assert_eq!(codes, ["reused-name"], "{}", found.warnings);
    let strict = super::with(&moved, "strict = true\n", Some(&first.lock.write()), codegen::model);
    assert!(strict.is_err_and(|errors| errors.to_string().contains("which is gone")));
}
