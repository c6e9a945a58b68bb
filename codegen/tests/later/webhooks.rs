//! What an API sends of itself.

use codegen::{Input, Output, Source, generate};

fn made(text: &str) -> Output {
    under(text, "", None)
}

fn under(text: &str, bindings: &str, lock: Option<&str>) -> Output {
    let input = Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        names_lock: lock.map(|text| Source { label: "names.lock", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: text.as_bytes() }, "harbour", "\"1\"")
    };
    generate(&input).unwrap_or_else(|errors| panic!("{errors}"))
}

const WEBHOOKS: &str = "
  ship.arrived: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}, responses: {'200': {description: D}}}}
  ship.left: {$ref: '#/components/pathItems/Left'}
  ships: {post: {requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}}}}, responses: {'200': {description: D}}}}
  ping: {post: {responses: {'200': {description: D}}}}
components:
  schemas:
    Ship: {type: object, properties: {name: {type: string}}}
  pathItems:
    Left: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {at: {type: string, format: date-time}}}}}}, responses: {'200': {description: D}}}}
";

fn assert_webhooks(output: &Output) {
    let file = &output.files["src/webhook_payload.rs"];
    for line in [
        "    ShipArrived(Box<Ship>),",
        "    ShipLeft(Box<ShipLeft>),",
        "    Ships(Box<Vec<Ship>>),",
        "    Other(String, bitbucket_runtime::wire::Json),",
        "    pub const NAMES: &[&str] = &[\"ship.arrived\", \"ship.left\", \"ships\"];",
        "            \"ship.left\" => Self::ShipLeft(Box::new(bitbucket_runtime::wire::from_slice(body)?)),",
    ] {
        assert!(file.contains(line), "{line}\n{file}");
    }
    assert!(output.files["src/lib.rs"].contains("pub use webhook_payload::WebhookPayload;"));
    let said = output.warnings.to_string();
    assert!(said.contains("note[unread-webhook]: api.yaml:"), "{said}");
    assert!(said.contains("webhooks/ping: a webhook of which no JSON is described"), "{said}");
}

#[test]
fn webhooks_are_an_enum_by_name() {
    let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    assert_webhooks(&made(&format!("{head}webhooks:{WEBHOOKS}")));
    let paths = "paths: {/webhooks: {get: {tags: [webhook_payload2], operationId: a, responses: {'204': {description: D}}}}}\n";
    assert_webhooks(&made(&format!("{head}{paths}webhooks:{WEBHOOKS}")));
}

#[test]
fn webhooks_of_3_0_are_an_extension() {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
    assert_webhooks(&made(
        &format!("{head}x-webhooks:{WEBHOOKS}")
            .replace("  pathItems:", "  x-items:")
            .replace("pathItems", "x-items"),
    ));
}

#[test]
fn what_a_webhook_sends_is_there_whatever_is_called() {
    let output = made(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{tags: [A], operationId: a, responses: {{'204': {{description: D}}}}}}}}, /b: {{get: {{tags: [B], operationId: b, responses: {{'204': {{description: D}}}}}}}}}}\nwebhooks:{WEBHOOKS}"
    ));
    assert!(!output.files["src/models/mod.rs"].contains("[\""), "{}", output.files["src/models/mod.rs"]);
}

/// A document whose webhooks have these names.
fn called(names: &[&str]) -> String {
    let webhook = "{post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'200': {description: D}}}}";
    let lines: String = names.iter().map(|name| format!("  {name:?}: {webhook}\n")).collect();
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nwebhooks:\n{lines}components: {{schemas: {{A: {{type: object, properties: {{a: {{type: string}}}}}}}}}}\n"
    )
}

/// The variants with the names that they stand for.
fn variants(output: &Output) -> Vec<(String, String)> {
    let file = &output.files["src/webhook_payload.rs"];
    let read = file.lines().filter_map(|line| {
        let (wire, rest) = line.trim().split_once(" => Self::")?;
        Some((wire.trim_matches('"').to_owned(), rest.split('(').next()?.to_owned()))
    });
    read.filter(|(_, name)| name != "Other").collect()
}

#[test]
fn webhooks_of_one_name_are_told_apart_for_good() {
    let first = made(&called(&["ship.left", "ship-left", "other", "+1"]));
    let found = variants(&first);
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Plus1", "OtherValue", "ShipLeft", "ShipDotLeft"]);
    let said = first.warnings.to_string();
    for line in [
        "`ShipLeft` would be the variant for the webhook \"ship.left\" and for \"ship-left\"; it is called `ShipDotLeft`",
        "`\"ship.left\" = \"…\"` under [variants.WebhookPayload] of bindings.toml",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    // Where the one that took the name goes, the other stays what it is called.
    let later = under(&called(&["ship.left", "ship_left"]), "", Some(&first.names_lock));
    let found = variants(&later);
    assert_eq!(found[0], ("ship.left".to_owned(), "ShipDotLeft".to_owned()));
    let bindings = "[variants.WebhookPayload]\n\"ship.left\" = \"Gone\"\n";
    let found = variants(&under(&called(&["ship.left", "ship-left"]), bindings, Some(&first.names_lock)));
    assert_eq!(found[1].1, "Gone");
}
