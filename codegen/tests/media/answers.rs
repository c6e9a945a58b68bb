//! Media types of answers: what is usual, what else can be asked for, and what comes piece by piece.

use codegen::{Model, model};

use super::ships::{DOCK, SHIP, answering, emitted, holds, input, module};

fn told(document: &str) -> Vec<String> {
    let Model { warnings, .. } =
        model(&input(document)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    warnings.iter().map(|remark| remark.code.map_or("", codegen::diagnostic::Code::name).to_owned()).collect()
}

#[test]
fn an_answer_is_asked_for_as_what_it_is() {
    for (content, asked) in [
        (format!("{{application/json: {SHIP}}}"), "\"/ships\");"),
        (format!("{{application/vnd.ships.v2+json: {SHIP}}}"), ".accept(\"application/vnd.ships.v2+json\");"),
        (
            format!("{{'application/json; charset=utf-8': {SHIP}}}"),
            ".accept(\"application/json; charset=utf-8\");",
        ),
        (
            format!("{{text/json: {SHIP}, application/json: {SHIP}}}"),
            ".accept(\"text/json, application/json\");",
        ),
        (format!("{{application/*+json: {SHIP}}}"), "\"/ships\");"),
        (format!("{{'*/*': {SHIP}}}"), "\"/ships\");"),
        ("{text/csv: {schema: {type: string}}}".to_owned(), ".accept(\"text/csv, */*;q=0.1\");"),
        ("{image/png: {}}".to_owned(), ".accept(\"image/png, */*;q=0.1\");"),
        ("{'*/*': {}}".to_owned(), ".accept(\"*/*\");"),
    ] {
        holds(&answering(&content), &[asked]);
    }
}

#[test]
fn whoever_reads_json_asks_for_the_kind_that_is_there() {
    let text = answering(
        "{application/dicom: {schema: {type: string, format: binary}}, application/dicom+json: {schema: {type: object}}}",
    );
    holds(
        &text,
        &[
            ".accept(\"application/dicom, */*;q=0.1\") .json(\"application/dicom+json\");",
            "LookRequest => ByteStream, or Json;",
        ],
    );
    holds(&answering("{'*/*': {schema: {}}}"), &["LookRequest => ByteStream, or Json;"]);
    holds(&answering("{'*/*': {schema: {type: string}}}"), &["LookRequest => Text;"]);
    // Text that is described as an object may well be that.
    holds(
        &answering(&format!("{{text/plain: {SHIP}}}")),
        &["LookRequest => Text, or Ship;", ".json(\"text/plain\")"],
    );
    holds(
        &answering(&format!("{{text/plain: {SHIP}, application/json: {SHIP}}}")),
        &["LookRequest => Ship;"],
    );
}

#[test]
fn what_else_is_answered_is_asked_for_by_a_method() {
    let text = answering(&format!(
        "{{application/json: {SHIP}, application/vnd.dock+json: {DOCK}, text/csv: {{schema: {{type: string}}}}, text/event-stream: {DOCK}, application/x-ndjson: {SHIP}}}"
    ));
    holds(
        &text,
        &[
            "LookRequest => Ship,",
            "as into_vnd_dock -> Dock = set_header(\"accept\", \"application/vnd.dock+json\")",
            "as into_text -> Text = set_header(\"accept\", \"text/csv\")",
            "as into_events -> EventStream<Dock> = set_header(\"accept\", \"text/event-stream\")",
            "as into_items -> ItemStream<Ship> = set_header(\"accept\", \"application/x-ndjson\")",
        ],
    );
}

#[test]
fn where_several_media_types_are_asked_for_the_function_says_how_to_take_one() {
    let document = "openapi: 3.0.3\ninfo: {title: H, version: '1'}\npaths: {/ships: {get: {operationId: look, tags: [ships], responses: {'200': {description: d, content: {image/png: {}, image/gif: {}}}}}}}\n";
    let text = &codegen::generate(&input(document)).unwrap().files["src/ships.rs"];
    holds(
        text,
        &["/// Asks for `image/png`, `image/gif`: `with_header(\"accept\", …)` names one of them.\n"],
    );
    let one = document.replace(", image/gif: {}", "");
    assert!(!codegen::generate(&input(&one)).unwrap().files["src/ships.rs"].contains("Asks for"));
}

#[test]
fn what_json_is_written_in_as_well_is_asked_for_by_its_name() {
    let text = answering(&format!(
        "{{application/json: {SHIP}, application/xml: {SHIP}, application/yaml: {SHIP}, text/csv: {SHIP}, text/plain: {SHIP}, application/x-protobuf: {SHIP}, multipart/mixed: {SHIP}, multipart/form-data: {SHIP}}}"
    ));
    holds(
        &text,
        &[
            // Plain text beside JSON of the same description is that.
            "Operation::get(\"ships::look\", \"/ships\");",
            "LookRequest => Ship,",
            "as into_xml -> Text = set_header(\"accept\", \"application/xml\")",
            "as into_yaml -> Text = set_header(\"accept\", \"application/yaml\")",
            "as into_csv -> Text = set_header(\"accept\", \"text/csv\")",
            "as into_x_protobuf -> ByteStream = set_header(\"accept\", \"application/x-protobuf\")",
            "as into_mixed -> ByteStream = set_header(\"accept\", \"multipart/mixed\")",
            "as into_form_data -> ByteStream = set_header(\"accept\", \"multipart/form-data\")",
        ],
    );
    assert!(!text.contains("plain"), "{text}");
    // Two of one name are two methods.
    let text = answering(&format!("{{application/json: {SHIP}, text/xml: {SHIP}, application/xml: {SHIP}}}"));
    holds(&text, &["as into_xml -> Text", "\"text/xml\"", "as into_xml_2 -> Text", "\"application/xml\""]);
    let swagger = "swagger: '2.0'\ninfo: {title: H, version: '1'}\nproduces: [application/json, application/xml]\npaths: {/ships: {get: {operationId: look, tags: [ships], responses: {'200': {description: d, schema: {$ref: '#/definitions/Ship'}}}}}}\ndefinitions: {Ship: {type: object, properties: {name: {type: string}}}}\n";
    holds(&emitted(swagger), &["LookRequest => Ship,", "as into_xml -> Text"]);
}

#[test]
fn what_else_is_answered_is_asked_for_whichever_status_comes() {
    let several = |first: &str, second: &str| {
        module(&format!(
            "paths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: d, content: {first}}}, '202': {{description: d{second}}}}}}}}}}}\n"
        ))
    };
    let xml = format!("{{application/json: {SHIP}, application/xml: {SHIP}, text/csv: {{}}}}");
    let text = several(&xml, &format!(", content: {{application/json: {DOCK}, application/xml: {DOCK}}}"));
    holds(
        &text,
        &[
            "LookRequest => LookReply,",
            "as into_text -> Text = set_header(\"accept\", \"text/csv\")",
            "as into_xml -> Text = set_header(\"accept\", \"application/xml\")",
        ],
    );
    assert!(!text.contains("into_xml_2"), "{text}");
    // Where one status alone holds something, that is what is asked for, JSON of another kind too.
    let text = several(
        &format!("{{application/pdf: {{}}, application/json: {SHIP}, text/event-stream: {DOCK}}}"),
        "",
    );
    holds(
        &text,
        &[
            "as into_json -> Ship = set_header(\"accept\", \"application/json\")",
            "as into_events -> EventStream<Dock>",
        ],
    );
}

#[test]
fn what_comes_piece_by_piece_is_a_stream_of_its_type() {
    for media in [
        "application/x-ndjson",
        "application/jsonl",
        "application/json-seq",
        "application/stream+json",
        "application/json;stream=watch",
    ] {
        let text = answering(&format!("{{{media}: {SHIP}}}"));
        holds(&text, &["LookRequest => ItemStream<Ship>;", &format!(".accept(\"{media}\");")]);
    }
    holds(&answering(&format!("{{text/event-stream: {SHIP}}}")), &["LookRequest => EventStream<Ship>;"]);
    holds(
        &answering("{text/event-stream: {schema: {type: string}}}"),
        &["LookRequest => EventStream<Text>;"],
    );
    holds(&answering("{text/event-stream: {}}"), &["LookRequest => EventStream<Text>;"]);
    // Beside an answer that ends.
    let text = module(&format!(
        "paths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: d, content: {{text/event-stream: {SHIP}}}}}, '202': {{description: d, content: {{application/json: {DOCK}}}}}}}}}}}}}\n"
    ));
    holds(
        &text,
        &[
            "Ok(EventStream<Ship>),",
            "const ENDLESS: bool = true;",
            "matches!(head.status().as_u16(), 200)",
            "<EventStream<Ship>>::decode(head, body).map(Self::Ok)",
        ],
    );
}

#[test]
fn many_results_of_a_gateway_are_a_stream() {
    let document = |description: &str, title: &str| {
        format!(
            "swagger: '2.0'\ninfo: {{title: H, version: '1'}}\nproduces: [application/json]\npaths: {{/ships: {{post: {{operationId: look, tags: [ships], parameters: [], responses: {{'200': {{description: '{description}', schema: {{$ref: '#/x-stream-definitions/Ship'}}}}}}}}}}}}\nx-stream-definitions: {{Ship: {{type: object, title: '{title}', properties: {{result: {{$ref: '#/definitions/Ship'}}, error: {{type: object, properties: {{message: {{type: string}}}}}}}}}}}}\ndefinitions: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}}}\n"
        )
    };
    for text in
        [document("A ship.(streaming responses)", "Ship"), document("A ship.", "Stream result of Ship")]
    {
        holds(&emitted(&text), &["LookRequest => ItemStream<"]);
    }
    assert!(!emitted(&document("A ship.", "Ship")).contains("ItemStream"));
    let marked = module(&format!(
        "paths: {{/ships: {{get: {{operationId: look, tags: [ships], x-stream: true, responses: {{'200': {{description: d, content: {{application/json: {SHIP}}}}}}}}}}}}}\n"
    ));
    holds(&marked, &["LookRequest => ItemStream<Ship>;"]);
}

#[test]
fn what_goes_on_as_another_protocol_is_told() {
    let document = "openapi: 3.0.3\ninfo: {title: H, version: '1'}\npaths: {/ships: {get: {operationId: talk, tags: [ships], responses: {'101': {description: goes on}, '200': {description: d, content: {text/plain: {schema: {type: string}}}}}}}}\n";
    let report = codegen::lint::lint(&input(document));
    let all = format!("{report:?}");
    assert!(all.contains("SwitchedProtocol") || all.contains("switched-protocol"), "{all}");
    assert!(!emitted(document).contains("101"));
    assert!(told(document).is_empty());
}

#[test]
fn a_second_json_of_one_of_several_statuses_is_told() {
    let served = |content: &str, other: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: d, content: {content}}}, '202': {other}}}}}}}}}\ncomponents: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}, Dock: {{type: object, properties: {{pier: {{type: integer}}}}}}}}}}\n"
        )
    };
    let both = format!("{{application/json: {SHIP}, application/vnd.dock+json: {DOCK}}}");
    let held = format!("{{description: d, content: {{application/json: {DOCK}}}}}");
    assert_eq!(told(&served(&both, &held)), ["unread-answer"]);
    let all = codegen::lint::lint(&input(&served(&both, &held))).findings.to_string();
    assert!(all.contains("of the answer 200 nothing reads application/vnd.dock+json"), "{all}");
    // Where the other status holds nothing, the second has a method of its own.
    assert!(told(&served(&both, "{description: Later}")).is_empty());
    assert!(told(&served(&format!("{{application/json: {SHIP}}}"), &held)).is_empty());
}

#[test]
fn an_event_without_a_name_is_told_where_it_may_be_data() {
    let look = |schema: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: H, version: '1'}}\npaths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {schema}}}}}}}}}}}}}}}\ncomponents: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}, Dock: {{type: object, properties: {{pier: {{type: integer}}}}}}}}}}\n"
        )
    };
    let of = |more: &str, name: &str| {
        format!("{{type: object, properties: {{{more}data: {{$ref: '#/components/schemas/{name}'}}}}}}")
    };
    let tells = |schema: &str| told(&look(schema)).iter().any(|code| code == "unread-keyword");
    let named = of("event: {type: string, enum: [ship]}, ", "Ship");
    // One that has a name among them says that all are events.
    let text = emitted(&look(&format!("{{oneOf: [{named}, {}]}}", of("", "Dock"))));
    holds(&text, &["LookRequest => EventStream<ShipOrDock>;"]);
    assert!(!tells(&format!("{{oneOf: [{named}, {}]}}", of("", "Dock"))));
    assert!(!tells(&named));
    for schema in [
        of("", "Ship"),
        of("id: {type: string}, ", "Ship"),
        format!("{{oneOf: [{}, {}]}}", of("", "Ship"), of("", "Dock")),
    ] {
        assert!(tells(&schema), "{schema}");
    }
    // What has more than an event is data.
    assert!(!tells(&of("size: {type: integer}, ", "Ship")));
}

#[test]
fn nothing_is_waited_for_where_nothing_comes() {
    let content = format!("content: {{application/json: {SHIP}}}");
    let of = |method: &str, responses: &str| {
        module(&format!(
            "paths: {{/ships: {{{method}: {{operationId: sink, tags: [ships], responses: {{{responses}}}}}}}}}\n"
        ))
    };
    for (method, responses) in [
        ("delete", format!("'204': {{description: d, {content}}}")),
        ("delete", format!("'205': {{description: d, {content}}}")),
        ("head", format!("'200': {{description: d, {content}}}")),
        ("head", format!("default: {{description: d, {content}}}")),
        ("head", format!("2XX: {{description: d, {content}}}")),
    ] {
        let text = of(method, &responses);
        holds(&text, &["SinkRequest => ();"]);
        assert!(!text.contains("Ship"), "{text}");
    }
    // What comes with another success is read.
    let either = format!("'200': {{description: d, {content}}}, '204': {{description: d, {content}}}");
    holds(&of("delete", &either), &["SinkRequest => SinkReply;", "204 => Ok(Self::NoContent),"]);
    assert_eq!(
        of("delete", &either),
        of("delete", &format!("'200': {{description: d, {content}}}, '204': {{description: d}}"))
    );
}
