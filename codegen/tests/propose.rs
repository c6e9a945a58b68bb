//! What a document shows is written into the first `bindings.toml`, and what is written there can be used.

use codegen::bindings::Bindings;
use codegen::{Input, Source, propose};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: \"Harbour \\n office\", version: '1'}
servers: [{url: 'https://harbour.example.org/v1/'}]
paths:
  /ships:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties: {values: {type: array, items: {$ref: '#/components/schemas/Ship'}}, next: {type: string}}
        '404': {$ref: '#/components/responses/Refused'}
        default: {$ref: '#/components/responses/Refused'}
components:
  responses:
    Refused: {description: No, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    people:
      type: oauth2
      flows:
        authorizationCode: {authorizationUrl: 'https://a.example/ask', tokenUrl: 'https://a.example/token', scopes: {}}
  schemas:
    Ship: {type: object, properties: {name: {type: string}, code: {type: string, format: password}}}
    Fault: {allOf: [{type: object, properties: {error: {type: object, properties: {message: {type: string}}}}}]}
";

fn input<'a>(document: &'a str, bindings: Option<&'a str>) -> Input<'a> {
    Input {
        bindings: bindings.map(|text| Source { label: "bindings.toml", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "harbour.yaml", bytes: document.as_bytes() }, "harbour", "\"1\"")
    }
}

fn proposed(document: &str) -> String {
    propose::bindings(&input(document, None)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The same with every commented line that is TOML taken in.
fn taken_in(text: &str) -> String {
    let line = |line: &str| {
        let inside = line.strip_prefix("# ").unwrap_or(line);
        let is_toml = inside.starts_with('[') || toml::from_str::<toml::Table>(inside).is_ok();
        if is_toml { inside.to_owned() } else { line.to_owned() }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn facts_count_and_guesses_are_commented_out() {
    let text = proposed(DOCUMENT);
    let read = Bindings::read(&Source { label: "bindings.toml", bytes: text.as_bytes() }).unwrap();
    assert_eq!(read.crate_name.as_deref(), Some("harbour"));
    assert_eq!(read.base_url.as_deref(), Some("https://harbour.example.org/v1"));
    assert_eq!(read.errors.message, ["/error/message"]);
    assert_eq!(read.oauth.map(|oauth| oauth.token).as_deref(), Some("https://a.example/token"));
    assert!(!read.strict && read.operations.is_empty() && read.secrets.is_empty() && read.license.is_none());
    for line in [
        "strict = false",
        "# description = \"Typed client of Harbour office\"",
        "# secrets = [\"code\"]",
        "# [pages]",
        "# properties = [\"next\"]",
        "# schema = \"Fault\"",
        "# \"GET /ships\" = \"ships::list\"",
    ] {
        assert!(text.lines().any(|other| other == line), "{line}:\n{text}");
    }
    // What makes credentials is there in the crate.
    assert!(
        text.contains("# `key`: a key in the header `X-Key`, sent as it is. Made by `Credentials::key`."),
        "{text}"
    );
    let lib = &codegen::generate(&input(DOCUMENT, Some(&text))).unwrap().files["src/lib.rs"];
    assert!(lib.contains("key") && lib.contains("people_renewed"), "{lib}");
    assert!(text.contains("`Credentials::people_renewed`"), "{text}");
    codegen::generate(&input(DOCUMENT, Some(&text))).unwrap_or_else(|errors| panic!("{errors}"));
}

#[test]
fn what_is_commented_out_can_be_taken_in() {
    let text = taken_in(&proposed(DOCUMENT));
    let read = Bindings::read(&Source { label: "bindings.toml", bytes: text.as_bytes() });
    let read = read.unwrap_or_else(|errors| panic!("{errors}\n{text}"));
    assert_eq!((read.pages.properties, read.publish), (vec!["next".to_owned()], true));
    let output =
        codegen::generate(&input(DOCUMENT, Some(&text))).unwrap_or_else(|errors| panic!("{errors}\n{text}"));
    assert!(output.files["Cargo.toml"].contains("repository = \"https://example.com/source\""));
}

#[test]
fn nothing_of_a_document_breaks_the_file() {
    let nasty = DOCUMENT
        .replace("https://harbour.example.org/v1/", "{scheme}://x\\n[oops]")
        .replace("X-Key", "k\\u0085]\\n\\\"\\\"\\\"[[")
        .replace("\n    key:", "\n    \"k\\n[y\":")
        .replace("name: k", "name: \"k")
        .replace("[[}", "[[\"}")
        .replace("url: '{", "url: \"{")
        .replace("[oops]'", "[oops]\"");
    let text = proposed(&nasty);
    let read = Bindings::read(&Source { label: "bindings.toml", bytes: text.as_bytes() });
    let read = read.unwrap_or_else(|errors| panic!("{errors}\n{text}"));
    assert_eq!(read.base_url, None);
    assert!(!text.lines().any(|line| line.starts_with("[oops]") || line.starts_with("[y")), "{text}");

    // A document of which no crate can be made has its facts all the same; one that is none has not.
    let broken = DOCUMENT.replace("'#/components/schemas/Ship'", "'#/components/schemas/Boat'");
    assert!(proposed(&broken).contains("base_url = \"https://harbour.example.org/v1\""));
    assert!(propose::bindings(&input("[]", None)).is_err());
}

#[test]
fn what_becomes_of_addresses_is_told() {
    for (servers, said, guess) in [
        ("[]", "the document does not say", "# base_url = \"https://api.example.com\""),
        (
            "[{url: 'https://{region}.example.org', variables: {region: {default: eu}}}]",
            "has variables: a client's builder is told them",
            "# base_url = \"https://{region}.example.org\"",
        ),
        (
            "[{url: 'https://a.example.org'}, {url: 'https://b.example.org'}]",
            "names 2 addresses, each a constant of the crate",
            "# base_url = \"https://a.example.org\"",
        ),
        (
            "[{url: /v1}]",
            "`/v1` of the document is no whole address",
            "# document_url = \"https://api.example.com/openapi.json\"",
        ),
    ] {
        let document = DOCUMENT.replace("[{url: 'https://harbour.example.org/v1/'}]", servers);
        let text = proposed(&document);
        assert!(text.contains(said) && text.lines().any(|line| line == guess), "{servers}:\n{text}");
    }
}

#[test]
fn a_folder_names_the_package() {
    let cases = [
        ("pet-shop", "pet-shop"),
        ("Pet Shop (v2)", "pet-shop-v2"),
        ("2026 api", "api-2026-api"),
        ("match", "match-client"),
        ("büro", "b-ro"),
        ("…", "api-client"),
    ];
    for (words, expected) in cases {
        assert_eq!(propose::package_name(words), expected, "{words}");
    }
}

/// A document with two webhooks, each with this header and this property of its body.
fn delivered(header: &str, property: &str) -> String {
    let hook = |name: &str| {
        let [header, property] = [header, property].map(|text| text.replace("NAME", name));
        format!(
            "  {name}:\n    post:\n      parameters: [{{name: X-Harbour-Event, in: header, {header}}}, {{name: X-Signature-256, in: header, schema: {{type: string}}}}]\n      requestBody: {{content: {{application/json: {{schema: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{kind: {property}}}}}]}}}}}}}}\n"
        )
    };
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nwebhooks:\n{}{}components: {{schemas: {{Base: {{type: object, properties: {{at: {{type: string}}}}}}}}}}\n",
        hook("ship.left"),
        hook("ship.came"),
    )
}

#[test]
fn how_webhooks_are_delivered_is_proposed_where_the_document_shows_it() {
    let (shown, silent) = ("example: NAME, schema: {type: string}", "schema: {type: string}");
    for header in [shown, "schema: {type: string, enum: [NAME]}", "schema: {const: NAME}"] {
        let text = proposed(&delivered(header, "{type: string}"));
        assert!(text.contains("\n[webhooks]\nevent_header = \"X-Harbour-Event\"\n#"), "{header}: {text}");
        assert!(text.contains("\n# signature_header = \"X-Signature-256\"\n"), "{text}");
    }
    for property in ["{const: NAME}", "{type: string, enum: [NAME]}"] {
        let text = proposed(&delivered(silent, property));
        assert!(text.contains("\n[webhooks]\nevent_pointer = \"/kind\"\n"), "{property}: {text}");
    }
    let both = proposed(&delivered(shown, "{const: NAME}"));
    assert!(both.contains("event_header = \"X-Harbour-Event\"\nevent_pointer = \"/kind\"\n"), "{both}");
    // What is the same of all says nothing, and neither does what any text may be.
    for (header, property) in [
        (silent, "{type: string}"),
        ("example: ship.left, schema: {type: string}", "{const: ship}"),
        (
            "schema: {type: string, enum: [ship.left, ship.came]}",
            "{type: string, enum: [ship.left, ship.came]}",
        ),
        (silent, "{type: string, example: NAME}"),
    ] {
        let text = proposed(&delivered(header, property));
        assert!(!text.contains("webhooks"), "{header} {property}: {text}");
    }
    // A part that holds itself comes to an end.
    let round = delivered(shown, "{const: NAME}")
        .replace("properties: {at", "allOf: [{$ref: '#/components/schemas/Base'}], properties: {at");
    let _ = propose::bindings(&input(&round, None));
}
