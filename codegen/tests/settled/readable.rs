//! Names where nobody curated say what they must, and nothing twice.

use super::{model, names};

/// The one function of an operation.
fn function(method: &str, path: &str, tag: &str, id: &str) -> String {
    let found = model(&format!(
        "paths:\n  {path}:\n    {method}: {{tags: ['{tag}'], operationId: '{id}', responses: {{'204': {{description: OK}}}}}}\n"
    ));
    found.names.operations[0].path()
}

#[test]
fn what_module_and_path_say_is_not_said_again() {
    let cases = [
        ("get", "/items/", "items", "read_items_items__get", "items::read_items"),
        ("put", "/api/v1/items", "items", "update_item_api_v1_items_put", "items::update_item"),
        ("get", "/", "root", "read_root__get", "root::read_root"),
        ("get", "/r", "stations", "StationsController_getReadings", "stations::get_readings"),
        ("get", "/r", "Station", "StationController_getReadings[0]", "station::get_readings_0"),
        ("get", "/r", "readings", "getReadingsUsingGET", "readings::get_readings"),
        ("get", "/r", "readings", "getReadingsUsingGET_3", "readings::get_readings"),
        ("get", "/r", "stations", "stations.readings.list", "stations::readings_list"),
        ("get", "/r", "stations", "Stations_List", "stations::list"),
        ("get", "/r", "stations", "stations/list-for-owner", "stations::list_for_owner"),
        ("get", "/r", "pull requests", "pull_requests_list", "pull_requests::list"),
        // What is left must say something.
        ("get", "/r", "stations", "stations_list", "stations::list"),
        // Nothing is called so but for the number.
        ("get", "/r", "stations", "stations_2", "stations::stations_2"),
        ("get", "/r", "cargo", "get_cargo_0", "cargo::get_cargo_0"),
        ("get", "/r", "cargo", "list2", "cargo::list2"),
        ("get", "/r", "stations", "stations", "stations::stations"),
        ("get", "/r", "stations", "listStations", "stations::list_stations"),
        ("get", "/items", "items", "items_get", "items::get"),
    ];
    for (method, path, tag, id, expected) in cases {
        assert_eq!(function(method, path, tag, id), expected, "{id}");
    }
}

#[test]
fn a_number_goes_where_it_only_tells_a_copy_from_its_like() {
    let found = model(
        "paths:
  /a: {get: {tags: [ships], operationId: list, responses: {}}}
  /b: {get: {tags: [ports], operationId: list_1, responses: {}}}
  /c: {get: {tags: [crews], operationId: list_2, responses: {}}, put: {tags: [crews], operationId: list_3, responses: {}}}
  /d: {get: {tags: [fleets], operationId: find, responses: {}}, put: {tags: [fleets], operationId: find_1, responses: {}}}
  /e: {get: {tags: [quays], operationId: load_0, responses: {}}, put: {tags: [quays], operationId: load_1, responses: {}}}
",
    );
    assert_eq!(
        names(&found),
        "crews::list_2()\ncrews::list_3()\nfleets::find()\nfleets::find_put_d()\nports::list()\nquays::load_0()\nquays::load_1()\nships::list()"
    );
    assert!(found.warnings.is_empty(), "{}", found.warnings);
}

#[test]
fn what_tells_two_apart_stays() {
    let found = model(
        "paths:
  /a: {get: {tags: [ships], operationId: Ships_list, responses: {}}}
  /b: {get: {tags: [ships], operationId: list, responses: {}}}
  /c: {get: {tags: [ships], operationId: read_c_get, responses: {}}}
  /d: {get: {tags: [ships], operationId: read_d_get, responses: {}}}
  /e: {get: {tags: [ports], operationId: findUsingGET, responses: {}}, post: {tags: [ports], operationId: findUsingPOST, responses: {}}}
",
    );
    assert_eq!(
        names(&found),
        "ports::find_using_get()\nports::find_using_post()\nships::list()\nships::read_c_get()\nships::read_d_get()\nships::ships_list()"
    );
    assert!(found.warnings.is_empty(), "{}", found.warnings);
}

#[test]
fn anonymous_answers_have_short_names_and_the_module_only_where_two_are_one() {
    let operation = |path: &str, tag: &str, id: &str, field: &str| {
        format!(
            "  {path}: {{get: {{tags: [{tag}], operationId: {id}, responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{{field}: {{type: string}}}}}}}}}}}}}}}}}}\n"
        )
    };
    let text = [
        operation("/stations/{id}/readings", "stations", "listReadings", "a"),
        operation("/ports", "ports", "listShips", "b"),
        operation("/fleets", "fleets", "listShips", "c"),
        operation("/quays", "quays", "list", "d"),
    ]
    .concat();
    let text = text.replace(
        "operationId: listReadings, ",
        "operationId: listReadings, parameters: [{name: id, in: path, required: true, schema: {type: string}}], ",
    );
    let found = model(&format!("paths:\n{text}"));
    let types: Vec<&str> = found.names.types.values().map(|names| names.name.as_str()).collect();
    assert_eq!(
        types,
        ["FleetsListShipsAnswer", "PortsListShipsAnswer", "QuaysListAnswer", "ListReadingsAnswer"]
    );
}

#[test]
fn a_list_is_called_so_where_one_is_answered() {
    let called = |path: &str, answer: &str| {
        let found = model(&format!(
            "paths:\n  {path}: {{get: {{tags: [harbour], responses: {{'200': {{description: OK{answer}}}}}}}}}\ncomponents: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}}}}}\n"
        ));
        found.names.operations[0].function.clone()
    };
    let json =
        |schema: &str| called("/ships", &format!(", content: {{application/json: {{schema: {schema}}}}}"));
    let ships = "{type: array, items: {$ref: '#/components/schemas/Ship'}}";
    for schema in [
        ships,
        "{type: array, nullable: true, items: {type: string}}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/Ship'}}",
        "{}",
        &format!("{{type: object, properties: {{ships: {ships}}}}}"),
        &format!(
            "{{type: object, properties: {{count: {{type: integer}}, next: {{type: string}}, results: {ships}}}}}"
        ),
        "{type: object, properties: {names: {type: array, items: {type: string}}}}",
        "{type: object, properties: {first: {type: string}, ships: {type: object, additionalProperties: {$ref: '#/components/schemas/Ship'}}}}",
    ] {
        assert_eq!(json(schema), "list_ships", "{schema}");
    }
    for schema in [
        "{$ref: '#/components/schemas/Ship'}",
        "{type: integer}",
        "{type: string, enum: [none, some]}",
        "{type: object, additionalProperties: {type: integer}}",
        "{type: object, properties: {flags: {type: array, items: {type: string}}, open: {type: boolean}}}",
        &format!("{{type: object, properties: {{one: {ships}, other: {ships}}}}}"),
    ] {
        assert_eq!(json(schema), "get_ships", "{schema}");
    }
    assert_eq!(called("/ships", ", content: {image/png: {}}"), "get_ships");
    assert_eq!(called("/ships", ", content: {text/plain: {schema: {type: string}}}"), "get_ships");
    assert_eq!(called("/ships", ""), "get_ships");
    // A number is no sign of several.
    let any = ", content: {application/json: {}}";
    for (path, name) in [
        ("/ships/{id}/md5", "get_ship_md5"),
        ("/ships/{id}/image-int16", "get_ship_image_int16"),
        ("/ships/{id}/ports2", "list_ship_ports2"),
        ("/ships/{id}/ports", "list_ship_ports"),
    ] {
        assert_eq!(called(path, any), name);
    }
}
