//! `itemSchema`: streams by what each item is.

use codegen::{Input, Output, Source, generate};

const SCHEMAS: &str = "
components:
  schemas:
    Ship: {type: object, properties: {name: {type: [string, 'null']}}}
    Dock: {type: object, properties: {berth: {type: integer}}}
    Event: {type: object, properties: {id: {type: string}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Ship'}}}}
";

fn made(media: &str, content: &str) -> Output {
    let document = format!(
        "openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\npaths: {{/ships: {{get: {{operationId: watch, tags: [ships], responses: {{'200': {{content: {{{media}: {content}}}}}}}}}}}}}{SCHEMAS}"
    );
    let input = Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "harbour", "\"1\"");
    generate(&input).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What an answer is read as, and what is told.
fn read(media: &str, content: &str) -> (String, String) {
    let output = made(media, content);
    let text = &output.files["src/ships.rs"];
    let line = text.lines().find(|line| line.contains("WatchRequest =>")).unwrap_or_default();
    let reads = line.trim().trim_start_matches("WatchRequest => ").trim_end_matches(';').to_owned();
    (reads, output.warnings.to_string())
}

/// What events of this schema are read as, where nothing is told.
fn events(item: &str) -> String {
    let (reads, said) = read("text/event-stream", &format!("{{itemSchema: {item}}}"));
    assert_eq!(said, "", "{item}");
    reads
}

const SHIP: &str = "{$ref: '#/components/schemas/Ship'}";
const DOCK: &str = "{$ref: '#/components/schemas/Dock'}";

fn holding(schema: &str) -> String {
    format!("{{type: string, contentMediaType: application/json, contentSchema: {schema}}}")
}

#[test]
fn the_items_of_a_stream_have_their_type() {
    for media in
        ["application/jsonl", "application/x-ndjson", "application/json-seq", "application/geo+json-seq"]
    {
        let (reads, said) = read(media, &format!("{{itemSchema: {SHIP}}}"));
        assert_eq!((reads.as_str(), said.as_str()), ("ItemStream<Ship>", ""), "{media}");
    }
    // What is said of the whole stream says no more.
    let both = format!("{{schema: {{type: array, items: {{type: object}}}}, itemSchema: {SHIP}}}");
    assert_eq!(read("application/jsonl", &both).0, "ItemStream<Ship>");
    assert_eq!(read("application/jsonl", "{itemSchema: {type: string}}").0, "ItemStream<String>");
    assert_eq!(
        read("application/jsonl", &format!("{{itemSchema: {{type: array, items: {SHIP}}}}}")).0,
        "ItemStream<Vec<Ship>>"
    );
}

#[test]
fn an_event_is_what_its_data_holds() {
    let event = |data: &str| {
        events(&format!(
            "{{type: object, required: [data], properties: {{event: {{const: ship}}, id: {{type: string}}, retry: {{type: integer}}, data: {data}}}}}"
        ))
    };
    assert_eq!(event(&holding(SHIP)), "EventStream<Ship>");
    // The media type need not be said again.
    assert_eq!(event(&format!("{{type: string, contentSchema: {SHIP}}}")), "EventStream<Ship>");
    assert_eq!(event("{type: string, contentMediaType: application/json}"), "EventStream<Json>");
    assert_eq!(event("{type: string}"), "EventStream<Text>");
    assert_eq!(event("{type: [string, 'null']}"), "EventStream<Text>");
    assert_eq!(event("true"), "EventStream<Text>");
    assert_eq!(
        event("{type: string, contentMediaType: application/xml, contentSchema: {type: object}}"),
        "EventStream<Text>"
    );
    assert_eq!(
        event("{type: string, contentEncoding: base64, contentSchema: {type: object}}"),
        "EventStream<Text>"
    );
    // A habit: data is described as what it is written from.
    assert_eq!(event(SHIP), "EventStream<Ship>");
    assert_eq!(event(&format!("{{anyOf: [{}, {{type: 'null'}}]}}", holding(SHIP))), "EventStream<Ship>");
    assert_eq!(event(&format!("{{type: array, items: {SHIP}}}")), "EventStream<Vec<Ship>>");
}

#[test]
fn an_event_may_stand_elsewhere() {
    assert_eq!(events("{$ref: '#/components/schemas/Event'}"), "EventStream<Ship>");
    assert_eq!(
        events("{allOf: [{$ref: '#/components/schemas/Event'}, {properties: {event: {const: x}}}]}"),
        "EventStream<Ship>"
    );
    // What is written out in an event is a model of its own, and what it defines is there.
    let output = made(
        "text/event-stream",
        "{itemSchema: {$defs: {Berth: {type: object, properties: {depth: {type: number}}}}, type: object, properties: {data: {contentSchema: {type: object, properties: {berth: {$ref: '#/paths/~1ships/get/responses/200/content/text~1event-stream/itemSchema/$defs/Berth'}}}}}}}",
    );
    assert_eq!(output.warnings.to_string(), "");
    let text: String = output.files.values().map(|text| text.to_string()).collect();
    assert!(text.contains("pub struct Berth {") && text.contains("berth: Option<Berth>"), "{text}");
}

#[test]
fn events_of_several_kinds_are_a_choice() {
    let alternatives = format!(
        "{{type: object, properties: {{event: {{type: string}}, data: {{type: string}}}}, oneOf: [{{properties: {{event: {{const: ship}}, data: {}}}}}, {{properties: {{event: {{const: dock}}, data: {}}}}}, {{properties: {{event: {{const: also}}, data: {}}}}}]}}",
        holding(SHIP),
        holding(DOCK),
        holding(DOCK)
    );
    let output = made("text/event-stream", &format!("{{itemSchema: {alternatives}}}"));
    let reads = output.files["src/ships.rs"].to_string();
    let all: String = output.files.values().map(|text| text.to_string()).collect();
    let (_, rest) = reads.split_once("WatchRequest => EventStream<").unwrap();
    let (name, _) = rest.split_once('>').unwrap();
    assert!(all.contains(&format!("pub enum {name} {{")), "{all}");
    for variant in ["Ship(Box<Ship>)", "Dock(Box<Dock>)"] {
        assert!(all.contains(variant), "{variant}\n{all}");
    }
    let mixed = format!(
        "{{oneOf: [{{properties: {{data: {}}}}}, {{properties: {{data: {{type: string}}}}}}]}}",
        holding(SHIP)
    );
    let (reads, said) = read("text/event-stream", &format!("{{itemSchema: {mixed}}}"));
    assert_eq!(reads, "EventStream<Text>");
    assert!(said.contains("itemSchema: the data of some events is JSON, and that of others text"), "{said}");
}

#[test]
fn what_is_no_event_is_its_data() {
    let (reads, said) = read("text/event-stream", &format!("{{itemSchema: {SHIP}}}"));
    assert_eq!(reads, "EventStream<Ship>");
    assert!(said.contains("note[unread-keyword]: api.yaml:3:"), "{said}");
    assert!(said.contains("`itemSchema` describes no event with its `data`"), "{said}");
    assert_eq!(events("true"), "EventStream<Json>");
    assert_eq!(events("{}"), "EventStream<Json>");
}

#[test]
fn events_of_themselves_end() {
    let document = |item: &str| made("text/event-stream", &format!("{{itemSchema: {item}}}"));
    let own = "'#/paths/~1ships/get/responses/200/content/text~1event-stream/itemSchema'";
    let many = vec![format!("{{$ref: {own}}}"); 10].join(", ");
    for item in [
        format!("{{properties: {{data: {{type: string}}}}, oneOf: [{many}]}}"),
        format!("{{properties: {{data: {{type: string}}}}, allOf: [{many}]}}"),
        format!(
            "{{properties: {{data: {{oneOf: [{}]}}}}}}",
            vec![format!("{{$ref: {}/properties/data'}}", own.trim_end_matches('\'')); 10].join(", ")
        ),
        format!("{{$ref: {own}}}"),
    ] {
        assert!(document(&item).files["src/ships.rs"].to_string().len() < 4_000, "{item}");
    }
}

#[test]
fn parts_without_names_are_bytes_and_told() {
    let (reads, said) = read(
        "multipart/mixed",
        &format!("{{itemSchema: {SHIP}, itemEncoding: {{contentType: application/json}}}}"),
    );
    assert_eq!(reads, "ByteStream");
    assert!(
        said.contains("itemSchema: `itemSchema` says what the parts of a body are that have no names"),
        "{said}"
    );
}
