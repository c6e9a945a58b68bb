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

fn assert_webhooks(output: &Output, module: &str) {
    let file = &output.files[&format!("src/{module}.rs")];
    for line in [
        "    ShipArrived(Box<Ship>),",
        "    ShipLeft(Box<ShipLeft>),",
        "    Ships(Box<Vec<Ship>>),",
        "    Other {",
        "pub use crate::models::EventKey;",
        "pub use crate::models::{Ship, ShipLeft};",
        "            \"ship.left\" => Self::ShipLeft(Box::new(wire::from_slice(body)?)),",
        "            Self::ShipLeft(_) => \"ship.left\",",
        "            Self::ShipLeft(event) => wire::to_vec(&**event),",
    ] {
        assert!(file.contains(line), "{line}\n{file}");
    }
    let keys = &output.files["src/models/event_key.rs"];
    assert!(keys.contains("ShipArrived = \"ship.arrived\"") && !keys.contains("ping"), "{keys}");
    let lib = &output.files["src/lib.rs"];
    assert!(lib.contains(&format!("#[cfg(feature = \"webhooks\")]\npub mod {module};")), "{lib}");
    let manifest = &output.files["Cargo.toml"];
    assert!(manifest.contains("\nwebhooks = [\"bitbucket-runtime/webhooks\"]\n"), "{manifest}");
    let said = output.warnings.to_string();
    assert!(said.contains("note[unread-webhook]: api.yaml:"), "{said}");
    assert!(said.contains("webhooks/ping: a webhook of which no JSON is described"), "{said}");
}

#[test]
fn webhooks_are_an_enum_by_name() {
    let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    assert_webhooks(&made(&format!("{head}webhooks:{WEBHOOKS}")), "events");
    let paths =
        "paths: {/webhooks: {get: {tags: [events], operationId: a, responses: {'204': {description: D}}}}}\n";
    let output = made(&format!("{head}{paths}webhooks:{WEBHOOKS}"));
    assert_webhooks(&output, "webhook_events");
    assert!(output.files["Cargo.toml"].contains("\nevents = []\n"), "{}", output.files["Cargo.toml"]);
}

#[test]
fn webhooks_of_3_0_are_an_extension() {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
    assert_webhooks(
        &made(
            &format!("{head}x-webhooks:{WEBHOOKS}")
                .replace("  pathItems:", "  x-items:")
                .replace("pathItems", "x-items"),
        ),
        "events",
    );
}

/// Two modules of operations, the second called as is said, which answer with something of their own and with
/// what both have; a webhook sends what the first has, and something of its own.
fn with_modules(second: &str) -> Output {
    let answer = |tag: &str, schema: &str| {
        format!(
            "{{get: {{tags: [{tag}], operationId: {tag}, responses: {{'200': {{description: D, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}}}}}}}"
        )
    };
    made(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {}\n  /b: {}\nwebhooks:\n  sailed: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Sailed'}}}}}}}}}}}}\ncomponents:\n  schemas:\n    Both: {{type: object, properties: {{both: {{type: string}}}}}}\n    OfA: {{type: object, properties: {{a: {{type: integer}}, both: {{$ref: '#/components/schemas/Both'}}}}}}\n    OfB: {{type: object, properties: {{b: {{type: integer}}, both: {{$ref: '#/components/schemas/Both'}}}}}}\n    Sailed: {{type: object, properties: {{ship: {{$ref: '#/components/schemas/OfA'}}}}}}\n",
        answer("harbour", "OfA"),
        answer(second, "OfB"),
    ))
}

#[test]
fn models_that_only_events_use_are_behind_their_feature() {
    let index = &with_modules("piers").files["src/models/mod.rs"];
    for group in [
        "[] both::{Both};",
        "[\"harbour\" \"webhooks\"] of_a::{OfA};",
        "[\"piers\"] of_b::{OfB};",
        "[\"webhooks\"] event_key::{EventKey} sailed::{Sailed};",
    ] {
        assert!(index.contains(group), "{group}\n{index}");
    }
}

#[test]
fn a_module_of_operations_that_is_called_webhooks_shares_the_feature() {
    let output = with_modules("webhooks");
    let index = &output.files["src/models/mod.rs"];
    for group in [
        "[] both::{Both};",
        "[\"harbour\" \"webhooks\"] of_a::{OfA};",
        "[\"webhooks\"] event_key::{EventKey} of_b::{OfB} sailed::{Sailed};",
    ] {
        assert!(index.contains(group), "{group}\n{index}");
    }
    let lib = &output.files["src/lib.rs"];
    assert!(lib.contains("#[cfg(feature = \"webhooks\")]\npub mod events;"), "{lib}");
    assert!(lib.contains("#[cfg(feature = \"webhooks\")]\npub mod webhooks;"), "{lib}");
    let manifest = &output.files["Cargo.toml"];
    assert_eq!(manifest.matches("\nwebhooks = [").count(), 1, "{manifest}");
    assert!(manifest.contains("all-modules = [\n    \"harbour\", \"webhooks\",\n]"), "{manifest}");
}

#[test]
fn a_document_without_webhooks_has_nothing_of_them() {
    let output = made(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {tags: [a], operationId: a, responses: {'204': {description: D}}}}}\nwebhooks: {}\n",
    );
    assert!(!output.files.contains_key("src/events.rs"));
    let manifest = &output.files["Cargo.toml"];
    assert!(!manifest.contains("webhooks"), "{manifest}");
}

/// A document whose webhooks have these names.
fn called(names: &[&str]) -> String {
    let webhook = "{post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'200': {description: D}}}}";
    let lines: String = names.iter().map(|name| format!("  {name:?}: {webhook}\n")).collect();
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nwebhooks:\n{lines}components: {{schemas: {{A: {{type: object, properties: {{a: {{type: string}}}}}}}}}}\n"
    )
}

/// The variants with the keys that they stand for.
fn variants(output: &Output) -> Vec<(String, String)> {
    let file = &output.files["src/events.rs"];
    let read = file.lines().filter_map(|line| {
        let (key, rest) = line.trim().split_once(" => Self::")?;
        Some((key.trim_matches('"').to_owned(), rest.split('(').next()?.to_owned()))
    });
    read.filter(|(key, _)| key != "_").collect()
}

#[test]
fn webhooks_of_one_name_are_told_apart_for_good() {
    let first = made(&called(&["ship.left", "ship-left", "other", "+1"]));
    let found = variants(&first);
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Plus1", "OtherValue", "ShipLeft", "ShipDotLeft"]);
    let said = first.warnings.to_string();
    for line in [
        "`ShipLeft` would be the variant for \"ship.left\" and for \"ship-left\"; it is called `ShipDotLeft`",
        "under [variants.EventKey] of bindings.toml",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    // Where the one that took the name goes, the other stays what it is called.
    let later = under(&called(&["ship.left", "ship_left"]), "", Some(&first.names_lock));
    let found = variants(&later);
    assert_eq!(found[0], ("ship.left".to_owned(), "ShipDotLeft".to_owned()));
    let bindings = "[variants.EventKey]\n\"ship.left\" = \"Gone\"\n";
    let found = variants(&under(&called(&["ship.left", "ship-left"]), bindings, None));
    assert_eq!(found[1].1, "Gone");
}

/// A document with these webhooks, and an operation that is sent one of these texts.
fn subscribed(webhooks: &[&str], values: &[&str]) -> Output {
    let paths = "paths: {/hooks: {post: {tags: [hooks], operationId: hook, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Hook'}}}}, responses: {'204': {description: D}}}}}\nwebhooks:\n";
    let hook = format!(
        "schemas: {{Hook: {{type: object, properties: {{event: {{type: string, enum: [{}]}}}}}}, ",
        values.join(", ")
    );
    made(&called(webhooks).replace("webhooks:\n", paths).replace("schemas: {", &hook))
}

#[test]
fn the_keys_of_events_and_of_subscriptions_are_one_enum() {
    let same = subscribed(&["ship.left", "ship.came"], &["ship.came", "ship.left"]);
    let module = &same.files["src/events.rs"];
    assert!(module.contains("pub use crate::models::HookEvent as EventKey;"), "{module}");
    assert!(module.contains("    ShipLeft(Box<A>),"), "{module}");
    assert!(!same.files.contains_key("src/models/event_key.rs"));
    // Some cannot be received, some cannot be asked for.
    let with_more = subscribed(&["ship.left", "ship.came"], &["ship.came", "ship.left", "ship.sunk"]);
    let with_test = subscribed(&["ship.left", "ship.came", "ping"], &["ship.came", "ship.left"]);
    for output in [&with_more, &with_test] {
        let module = &output.files["src/events.rs"];
        assert!(module.contains("pub use crate::models::HookEvent as EventKey;"), "{module}");
    }
    let keys = &with_test.files["src/models/hook_event.rs"];
    assert!(keys.contains("Ping = \"ping\""), "{keys}");
    assert_eq!(variants(&with_test).len(), 3);
}

#[test]
fn an_enum_that_shares_little_with_the_keys_is_another_thing() {
    let others: [(&[&str], &[&str]); 4] = [
        // One alone is chance.
        (&["left"], &["left"]),
        (&["left", "came"], &["left", "came", "one", "two", "three"]),
        (&["left", "came", "sunk", "sold", "lost"], &["left", "came"]),
        (&["left", "came", "sunk"], &["left", "came", "other"]),
    ];
    for (webhooks, values) in others {
        let output = subscribed(webhooks, values);
        let module = &output.files["src/events.rs"];
        assert!(module.contains("pub use crate::models::EventKey;"), "{module}");
        let values_of_hook = &output.files["src/models/hook.rs"];
        assert!(!values_of_hook.contains("sunk"), "{values_of_hook}");
    }
}

#[test]
fn models_that_are_called_like_something_of_the_module_are_told_apart() {
    let text = called(&["a", "b", "c"])
        .replace("schemas/A'", "schemas/Event'")
        .replacen("schemas/Event'", "schemas/event_key'", 1)
        .replace("A: {", "event_key: {type: object, properties: {k: {type: string}}}, Event: {");
    let output = made(&text);
    let module = &output.files["src/events.rs"];
    for line in [
        "    A(Box<crate::models::EventKey>),",
        "    B(Box<crate::models::Event>),",
        "pub use crate::models::WebhookKey as EventKey;",
    ] {
        assert!(module.contains(line), "{line}\n{module}");
    }
}

/// What is wrong with bindings of a document with two webhooks, or of another.
fn refused(text: &str, bindings: &str) -> String {
    let input = Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: text.as_bytes() }, "harbour", "\"1\"")
    };
    generate(&input).err().map(|errors| errors.to_string()).unwrap_or_default()
}

#[test]
fn the_runtime_is_told_how_events_are_delivered() {
    let bindings = "[webhooks]\nevent_header = \"X-Ship-Event\"\nevent_pointer = \"/ship~1event/0\"\nsignature_header = \"X-Ship-Signature\"\nid_header = \"x-id\"\nhook_header = \"x-hook\"\nattempt_header = \"x-attempt\"\ntime_header = \"x-time\"\ntime_pointer = \"/at\"\nping = \"left\"\n";
    let output = under(&called(&["left", "came"]), bindings, None);
    let module = &output.files["src/events.rs"];
    for call in [
        ".with_event_header(\"x-ship-event\")",
        ".with_event_pointer(\"/ship~1event/0\")",
        ".with_signature_header(\"x-ship-signature\")",
        ".with_id_header(\"x-id\")",
        ".with_hook_header(\"x-hook\")",
        ".with_attempt_header(\"x-attempt\")",
        ".with_time_header(\"x-time\")",
        ".with_time_pointer(\"/at\")",
        ".with_ping(\"left\")",
    ] {
        assert!(module.contains(call), "{call}\n{module}");
    }
    let silent = under(&called(&["left", "came"]), "", None);
    let module = &silent.files["src/events.rs"];
    assert!(module.contains("&WebhookInfo::new();"), "{module}");
}

#[test]
fn what_is_wrong_about_deliveries_is_told_with_its_line() {
    let text = called(&["left", "came"]);
    for (line, message) in [
        ("event_header = \"x event\"", "bindings.toml:2:1: \"x event\" cannot be the name of a header"),
        ("event_header = \"\"", "bindings.toml:2:1: \"\" cannot be the name of a header"),
        ("event_pointer = \"event\"", "bindings.toml:2:1: \"event\" is no JSON pointer"),
        ("event_pointer = \"\"", "bindings.toml:2:1: \"\" is no JSON pointer"),
        ("event_pointer = \"/a~2\"", "bindings.toml:2:1: \"/a~2\" is no JSON pointer"),
        (
            "event_header = \"x-e\"\nping = \"lft\"",
            "bindings.toml:3:1: `ping` names \"lft\", which is no webhook",
        ),
        ("event_header = \"x-e\"\nping = \"lft\"", "did you mean `left`?"),
        ("event_header = \"x-e\"\nping = \"\"", "bindings.toml:3:1: `ping` is empty"),
        (
            "event_header = \"x-e\"\nid_header = \"X-E\"",
            "bindings.toml:3:1: the header \"X-E\" is that of `event_header` already",
        ),
        (
            "id_header = \"x-id\"",
            "bindings.toml:2:1: nothing under [webhooks] says which event a delivery is of",
        ),
        ("event_heeder = \"x-e\"", "unknown field `event_heeder`"),
    ] {
        let said = refused(&text, &format!("[webhooks]\n{line}\n"));
        assert!(said.contains(message), "{line}: {message}\n{said}");
    }
    let without = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
    let said = refused(without, "[webhooks]\nevent_header = \"x-e\"\n");
    assert!(
        said.contains("bindings.toml:2:1: [webhooks] is about what the document does not have"),
        "{said}"
    );
}

#[test]
fn events_say_what_the_document_says_of_them() {
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks:\n  left: {summary: A ship left, post: {description: The harbour is *empty* then., requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}\n  came: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\n";
    let output = made(text);
    for file in ["src/events.rs", "src/models/event_key.rs"] {
        let file = &output.files[file];
        let docs =
            "    /// `left`\n    ///\n    /// A ship left\n    ///\n    /// The harbour is *empty* then.\n";
        assert!(file.contains(docs), "{file}");
        assert!(file.contains("    /// `came`\n    Came"), "{file}");
    }
    let origins = &output.files["origins.tsv"];
    assert!(origins.contains("events::Event::Left\t#/x-webhook-payloads/left\n"), "{origins}");
}
