//! A document for each kind of thing that may lack a name of its own.

use super::{answering, asked, model, names};

/// The codes of what was said.
fn codes(model: &codegen::Model) -> Vec<&'static str> {
    model.warnings.iter().filter_map(|warning| Some(warning.code?.name())).collect()
}

#[test]
fn fields() {
    let text = answering(
        "{type: object, properties: {portName: {type: string}, port_name: {type: string}, '@id': {type: string}, id: {type: string}, +1: {type: integer}, -1: {type: integer}, '€': {type: string}, '': {type: string}, extra: {type: string}, extra_: {type: string}, 2nd: {type: string}}}",
    );
    let found = model(&text);
    assert_eq!(
        names(&found).lines().next(),
        Some(
            "ListShipsAnswer: empty plus_1 minus_1 v2nd at_id extra_lower extra_ id port_name_camel port_name eur"
        ),
    );
    insta::assert_snapshot!(found.warnings.iter().last().unwrap(), @r#"
    warning[name-clash]: harbour.yaml:8:109 #/paths/~1ships/get/responses/200/content/application~1json/schema/properties/portName: `port_name` would be the field for "portName" and for "port_name"; it is called `port_name_camel`
      help: for another name: `"ListShipsAnswer.portName" = "…"` under [fields] of bindings.toml
    "#);
    assert!(asked(&text).contains("`port_name` would be the field for \"portName\" and for \"port_name\"\n  help: give one of them another name: `\"ListShipsAnswer.portName\" = \"…\"` under [fields] of bindings.toml"));
}

#[test]
fn values() {
    let found = model(&answering(
        "{type: object, properties: {sort: {type: string, enum: [asc, ASC, Asc, '1.0', '1_0', '<', '<=', '≥', '🚢', '-1', '+1', a-b, a b, Other, Self, '']}}}",
    ));
    assert_eq!(
        names(&found).lines().nth(1),
        Some(
            "ListShipsAnswerSort: AscLower AscUpper Asc V1Dot0 V1_0 LessThan LessEqual GreaterEqual Ship Minus1 Plus1 ABDashed AB OtherValue SelfValue Empty"
        )
    );
    assert_eq!(codes(&found).iter().filter(|code| **code == "unreadable-name").count(), 2);
}

#[test]
fn parameters_of_one_name_in_several_places() {
    let found = model(
        "paths:
  /ships/{id}:
    post:
      tags: [ships]
      operationId: moveShip
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: ID, in: query, required: true, schema: {type: string}}
      - {name: since, in: header, schema: {type: string}}
      - {name: since, in: query, schema: {type: string}}
      - {name: 'since<', in: query, schema: {type: string}}
      - {name: 'since>', in: query, schema: {type: string}}
      - {name: Since, in: query, schema: {type: string}}
      - {name: '%', in: query, schema: {type: string}}
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {since: {type: string}}}}}}
      responses: {'204': {description: OK}}
",
    );
    assert_eq!(
        names(&found),
        "ships::move_ship(id=id ID=id_query since=since_header since=since since<=since_less_than since>=since_greater_than Since=since_capital %=percent form_since)"
    );
    let help = "`\"ships::move_ship?header:since\" = \"…\"` under [fields] of bindings.toml";
    assert!(found.warnings.to_string().contains(help), "{}", found.warnings);
}

#[test]
fn a_parameter_is_named_by_its_place() {
    let text = "paths:
  /ships:
    get:
      tags: [ships]
      operationId: listShips
      parameters: [{name: port, in: query, schema: {type: string}}, {name: port, in: header, schema: {type: string}}]
      responses: {'204': {description: OK}}
";
    let bindings = "strict = true\n[fields]\n\"ships::list_ships?header:port\" = \"home_port\"\n";
    let found = super::with(text, bindings, None, codegen::model).unwrap();
    assert_eq!(names(&found), "ships::list_ships(port=port port=home_port)");
}

#[test]
fn types() {
    let found = model(
        "paths:
  /ships:
    get:
      tags: [ships]
      operationId: list
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: object, properties: {a: {$ref: '#/components/schemas/Fee'}, b: {$ref: '#/components/schemas/fee'}, c: {$ref: '#/components/schemas/Audit'}, d: {$ref: '#/components/schemas/page.Ship'}, e: {$ref: '#/components/schemas/Page«Ship»'}, f: {$ref: '#/components/schemas/📦'}}}}}}
        '201': {description: OK, content: {application/json: {schema: {type: object, properties: {made: {type: boolean}}}}}}
        '400': {description: No, content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}
components:
  schemas:
    fee: {type: object, properties: {b: {type: string}}}
    Fee: {type: object, properties: {a: {type: string}}}
    Audit: {type: object, properties: {type: {type: string, enum: [x]}, other: {$ref: '#/components/schemas/AuditType'}}}
    AuditType: {type: string, enum: [p, q]}
    page.Ship: {type: object, properties: {c: {type: string}}}
    Page«Ship»: {type: object, properties: {d: {type: string}}}
    '📦': {type: object, properties: {g: {type: string}}}
",
    );
    let types: Vec<&str> = found.names.types.values().map(|names| names.name.as_str()).collect();
    let mut types = types;
    types.sort_unstable();
    assert_eq!(
        types,
        [
            "Audit",
            "AuditType",
            "AuditTypeValue",
            "Fee",
            "FeeLower",
            "Package",
            "PageOfShip",
            "PageShip",
            "ShipsListAnswer200",
            "ShipsListAnswer201",
            "ShipsListError"
        ]
    );
}

#[test]
fn operations_and_modules() {
    let found = model(
        "paths:
  /a: {get: {tags: [Ships], operationId: get_it, responses: {}}, put: {tags: [ships], operationId: getIt, responses: {}}}
  /b: {get: {tags: [x], operationId: a1_x, responses: {}}, put: {tags: [x], operationId: a_1_x, responses: {}}}
  /c: {get: {tags: [従業員], operationId: 查询, responses: {}}, put: {tags: ['+'], operationId: '…', responses: {}}}
  /d: {get: {tags: ['Fuel & Water 🚰'], operationId: Categorías.listar, responses: {}}, put: {tags: [''], responses: {}}}
  /a-b: {get: {tags: [y], responses: {}}}
  /a_b: {get: {tags: [y], responses: {}}}
",
    );
    assert_eq!(
        names(&found),
        "c::put()\ncong_ye_yuan::查询()\nd::put()\nfuel_water::categorías_listar()\nships::get_it()\nships::get_it_put_a()\nx::a1_x()\nx::a_1_x_put_b()\ny::get_a_b()\ny::get_a_b_2()"
    );
}

#[test]
fn an_anonymous_body_is_no_component_that_is_equal_by_chance() {
    let found = model(
        "paths:
  /ships:
    get: {tags: [ships], operationId: getShips, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/AnkleSock'}}}}}}
    post:
      tags: [ships]
      operationId: addShip
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {name: {type: string}, hull: {type: object, properties: {wood: {type: string}}}}}}}}
      responses: {'204': {description: OK}}
components:
  schemas:
    AnkleSock: {type: object, properties: {name: {type: string}, hull: {$ref: '#/components/schemas/Hull'}}}
    Hull: {type: object, properties: {wood: {type: string}}}
",
    );
    assert_eq!(
        names(&found),
        "AddShipBody: hull name\nAnkleSock: hull name\nHull: wood\nships::add_ship()\nships::get_ships()"
    );
}

#[test]
fn long_names_are_cut() {
    let long = "Quay".repeat(60);
    let found = model(&format!(
        "paths:\n  /a: {{get: {{tags: [{long}], operationId: {long}, responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{long}'}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    {long}: {{type: object, properties: {{{long}A: {{type: string}}, {long}B: {{type: string}}}}}}\n"
    ));
    let all = names(&found);
    let longest = all.split(|letter: char| !letter.is_alphanumeric() && letter != '_').map(str::len).max();
    assert!(longest.is_some_and(|longest| (90..110).contains(&longest)), "{all}");
}
