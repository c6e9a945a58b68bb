//! What frameworks write into documents in their own way is read for what it means, and named as people
//! would name it.

use codegen::{Input, Output, Source, generate};

/// The crate of a document of 3.1, or of the version that its text begins with.
fn made(text: &str) -> Output {
    let text = match text.strip_prefix("3.0") {
        Some(rest) => format!("openapi: 3.0.3\ninfo: {{title: Shop, version: '1'}}{rest}"),
        None => format!("openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\n{text}"),
    };
    let input = Input::new(Source { label: "shop.yaml", bytes: text.as_bytes() }, "shop", "\"1\"");
    generate(&input).unwrap_or_else(|errors| panic!("{errors}\n{text}"))
}

/// All files of Rust of a crate, one behind the other, without the names by which things are found as well.
fn code(output: &Output) -> String {
    let files = output.files.iter().filter(|(path, _)| path.ends_with(".rs"));
    let lines = files.flat_map(|(_, text)| text.split_inclusive('\n'));
    lines.filter(|line| !line.trim_start().starts_with("#[doc(alias")).collect()
}

fn holds(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(text.contains(piece), "{piece}\n{text}");
    }
}

fn lacks(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(!text.contains(piece), "{piece}\n{text}");
    }
}

/// What a stream of events is, whose media type says this.
fn events(media: &str) -> (String, String) {
    events_of("", media)
}

fn events_of(version: &str, media: &str) -> (String, String) {
    let output = made(&format!(
        "{version}\npaths: {{/watch: {{get: {{operationId: watch, responses: {{'200': {{description: d, content: {{text/event-stream: {media}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    size: {{type: object, properties: {{width: {{type: number}}}}}}\n    name: {{type: string}}\n    event: {{type: object, properties: {{event: {{type: string}}, id: {{type: string}}, data: {{type: string, contentMediaType: application/json, contentSchema: {{$ref: '#/components/schemas/size'}}}}}}}}\n"
    ));
    let text = code(&output);
    let stream = text.split("WatchRequest => ").nth(1).and_then(|rest| rest.split(';').next());
    (stream.unwrap_or_default().to_owned(), output.warnings.to_string())
}

#[test]
fn an_event_that_is_described_as_a_whole_is_read_by_its_data() {
    let data = |data: &str| {
        events(&format!(
            "{{itemSchema: {{type: object, required: [data], properties: {{data: {data}, event: {{type: string}}, id: {{type: string}}, retry: {{type: integer, minimum: 0}}}}}}}}"
        ))
    };
    let json = |schema: &str| {
        data(&format!("{{type: string, contentMediaType: application/json, contentSchema: {schema}}}"))
    };
    let quiet = |stream: &str| (stream.to_owned(), String::new());
    assert_eq!(json("{$ref: '#/components/schemas/size'}"), quiet("EventStream<Size>"));
    assert_eq!(json("{type: array, items: {type: integer}}"), quiet("EventStream<Vec<i64>>"));
    // A text in JSON has quotes around it, which are no part of it.
    assert_eq!(json("{type: string}"), quiet("EventStream<String>"));
    assert_eq!(json("{$ref: '#/components/schemas/name'}"), quiet("EventStream<String>"));
    assert_eq!(data("{type: string, contentMediaType: application/json}"), quiet("EventStream<Json>"));
    assert_eq!(data("{type: string}"), quiet("EventStream<Text>"));
    assert_eq!(data("{$ref: '#/components/schemas/name'}"), quiet("EventStream<Text>"));
    assert_eq!(data("{$ref: '#/components/schemas/size'}"), quiet("EventStream<Size>"));
    assert_eq!(events("{itemSchema: {$ref: '#/components/schemas/event'}}"), quiet("EventStream<Size>"));
    // What has other properties is what the data holds.
    let (stream, told) = events("{itemSchema: {$ref: '#/components/schemas/size'}}");
    assert_eq!(stream, "EventStream<Size>");
    holds(&told, &["describes no event with its `data`"]);
}

#[test]
fn events_of_several_kinds_are_whatever_their_data_is() {
    let several = |one: &str, other: &str| {
        events(&format!(
            "{{itemSchema: {{type: object, properties: {{event: {{type: string}}, data: {{type: string}}}}, oneOf: [{{properties: {{event: {{const: one}}{one}}}}}, {{properties: {{event: {{const: other}}{other}}}}}]}}}}"
        ))
    };
    let json =
        |schema: &str| format!(", data: {{contentMediaType: application/json, contentSchema: {schema}}}");
    let (size, number) = (json("{$ref: '#/components/schemas/size'}"), json("{type: integer}"));
    assert_eq!(several(&size, &size).0, "EventStream<Size>");
    assert_eq!(several(&size, &number).0, "EventStream<SizeOrInteger>");
    assert_eq!(several("", "").0, "EventStream<Text>");
    let (stream, told) = several(&size, "");
    assert_eq!(stream, "EventStream<Text>");
    holds(&told, &["the data of some events is JSON, and that of others text"]);
}

#[test]
fn events_of_3_0_are_read_by_their_data_as_well() {
    let of = |schema: &str| events_of("3.0", &format!("{{schema: {schema}}}")).0;
    let event = "{type: object, properties: {id: {type: string}, event: {type: string}, data: {$ref: '#/components/schemas/size'}}}";
    assert_eq!(of(event), "EventStream<Size>");
    assert_eq!(of(&format!("{{type: array, items: {event}}}")), "EventStream<Size>");
    // Data may have an envelope of its own.
    assert_ne!(
        of("{type: object, properties: {data: {$ref: '#/components/schemas/size'}}}"),
        "EventStream<Size>"
    );
}

/// What a stream of events is read as that is described so, beside these schemas.
fn described(version: &str, schema: &str) -> (String, String) {
    let output = made(&format!(
        "{version}\npaths: {{/watch: {{get: {{operationId: watch, responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {schema}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    size: {{type: object, properties: {{width: {{type: number}}}}}}\n    place: {{type: object, properties: {{north: {{type: number}}}}}}\n    sized: {{type: object, required: [event, data], properties: {{event: {{type: string, enum: [sized]}}, data: {{$ref: '#/components/schemas/size'}}}}}}\n    moved: {{type: object, required: [event, data], properties: {{event: {{type: string, enum: [moved]}}, id: {{type: string}}, data: {{$ref: '#/components/schemas/place'}}}}}}\n    grown: {{allOf: [{{$ref: '#/components/schemas/sized'}}, {{type: object, properties: {{retry: {{type: integer}}}}}}]}}\n    said: {{type: object, properties: {{event: {{type: string, enum: [said]}}, data: {{type: string}}}}}}\n    alive: {{type: object, properties: {{event: {{type: string, enum: [alive]}}}}}}\n    over: {{type: object, properties: {{event: {{type: string}}, data: {{type: string, enum: ['[DONE]']}}}}}}\n    told: {{oneOf: [{{$ref: '#/components/schemas/sized'}}, {{$ref: '#/components/schemas/moved'}}], discriminator: {{propertyName: event, mapping: {{sized: '#/components/schemas/sized', moved: '#/components/schemas/moved'}}}}}}\n"
    ));
    let text = code(&output);
    let stream = text.split("WatchRequest => ").nth(1).and_then(|rest| rest.split(';').next());
    let stream = stream.unwrap_or_default().to_owned();
    let name = stream.trim_start_matches("EventStream<").trim_end_matches('>');
    let variants = text.split(&format!("pub enum {name} {{")).nth(1).and_then(|rest| rest.split('}').next());
    let variants = variants.unwrap_or_default().lines().map(str::trim);
    let variants: Vec<&str> = variants.filter(|line| line.contains('(')).collect();
    let stream = if variants.is_empty() { stream } else { format!("one of {}", variants.join(" ")) };
    (stream, output.warnings.to_string())
}

#[test]
fn events_of_several_kinds_are_whatever_their_data_is_in_every_version() {
    let one = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let any_of = |names: &[&str]| {
        format!("{{oneOf: [{}]}}", names.iter().map(|name| one(name)).collect::<Vec<_>>().join(", "))
    };
    let either = "one of Size(Box<Size>), Place(Box<Place>), Other(Json),";
    for version in ["3.0", ""] {
        let quiet = |schema: &str, stream: &str| {
            assert_eq!(described(version, schema), (stream.to_owned(), String::new()), "{schema}");
        };
        quiet(&any_of(&["sized", "moved"]), either);
        quiet(&any_of(&["sized", "moved", "alive", "over"]), either);
        quiet(&format!("{{type: array, items: {}}}", any_of(&["sized", "moved"])), either);
        quiet(&one("told"), either);
        quiet(&any_of(&["told", "alive"]), either);
        quiet(&any_of(&["sized", "grown"]), "EventStream<Size>");
        quiet(&one("grown"), "EventStream<Size>");
        quiet(&any_of(&["sized", "over"]), "EventStream<Size>");
        quiet(&any_of(&["said", "alive"]), "EventStream<Text>");
        quiet(&one("said"), "EventStream<Text>");
        quiet(
            "{type: object, properties: {event: {type: string}}, oneOf: [{type: object, properties: {data: {$ref: '#/components/schemas/size'}}}, {type: object, properties: {data: {$ref: '#/components/schemas/place'}}}]}",
            either,
        );
        // A text is one without the quotes of JSON, whichever texts it may be.
        quiet("{type: string, enum: [on, off]}", "EventStream<Text>");
        quiet(
            "{type: object, properties: {event: {type: string}, data: {type: string, enum: [on, off]}}}",
            "EventStream<Text>",
        );
        quiet(
            "{type: object, properties: {event: {type: string}, data: {type: array, items: {type: integer}}}}",
            "EventStream<Vec<i64>>",
        );
        let (stream, told) = described(version, &any_of(&["sized", "said"]));
        assert_eq!(stream, "EventStream<Text>");
        holds(&told, &["the data of some events is JSON, and that of others text"]);
        // What has an envelope of its own is data.
        let (stream, _) = described(version, &any_of(&["size", "moved"]));
        assert!(stream.contains("Size(") && stream.contains("Moved("), "{stream}");
    }
}

#[test]
fn an_id_that_methods_share_names_them_alike_whichever_it_ends_in() {
    let with = |method: &str| {
        let id = format!("echo_things__id__{method}");
        let output = made(&format!(
            "paths: {{'/things/{{id}}': {{patch: {{operationId: {id}, tags: [things], responses: {{}}}}, delete: {{operationId: {id}, tags: [things], responses: {{}}}}}}}}\n"
        ));
        let text = output.files["src/things.rs"].to_string();
        let functions = text.lines().filter_map(|line| line.strip_prefix("pub fn "));
        functions.filter_map(|rest| rest.split('(').next()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(with("patch"), ["delete_echo", "patch_echo"]);
    assert_eq!(with("patch"), with("delete"));
}

#[test]
fn what_is_named_after_an_operation_is_named_after_its_function() {
    let output = made(
        "paths:\n  /things/two:\n    post:\n      operationId: send_two_things_two_post\n      tags: [things]\n      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Body_send_two_things_two_post'}}}}\n      responses: {'200': {description: d, content: {application/json: {schema: {title: Response Send Two Things Two Post, type: object, properties: {a: {type: integer, title: A}}}}}}}\ncomponents: {schemas: {Body_send_two_things_two_post: {title: Body_send_two_things_two_post, type: object, required: [a], properties: {a: {type: integer, maximum: 100.0, exclusiveMinimum: 0.0}}}, Body_of_a_letter: {type: string}}}\n",
    );
    let text = code(&output);
    holds(
        &text,
        &[
            "pub fn send_two(body: &SendTwoBody)",
            "/// Send two body.\n",
            "/// Send two answer.\n",
            "/// More than 0. At most 100.\n",
        ],
    );
    lacks(&text, &["Two Post", "Two post", "two_post"]);
    assert_eq!(output.warnings.to_string(), "");
}

#[test]
fn alternatives_that_stand_in_several_places_are_one_type_and_need_no_enum_of_one_tag() {
    let figure = "{discriminator: {propertyName: kind, mapping: {circle: '#/components/schemas/Circle', square: '#/components/schemas/Square'}}, oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}";
    let output = made(&format!(
        "paths: {{/figure: {{post: {{operationId: read_figure, requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Draft'}}}}}}}}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {figure}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    Draft: {{type: object, properties: {{figure: {figure}}}}}\n    Circle: {{type: object, required: [kind], properties: {{kind: {{const: circle, title: Kind}}, radius: {{type: number}}}}}}\n    Square: {{type: object, required: [kind], properties: {{kind: {{const: square, title: Kind}}, side: {{type: integer}}}}}}\n"
    ));
    let text = code(&output);
    holds(&text, &["ReadFigureRequest => DraftFigure;", "pub struct Circle, tag kind = \"circle\" {"]);
    lacks(&text, &["enum CircleKind", "enum ReadFigureAnswer"]);
    assert_eq!(output.warnings.to_string(), "");
}

/// The models of a union, `All`, that an operation sends and answers with.
fn union(alternatives: &str) -> Output {
    made(&format!(
        "paths: {{/all: {{post: {{operationId: all, requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}}}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    All: {{oneOf: [{alternatives}]}}\n    Side: {{type: object, properties: {{side: {{type: integer}}}}}}\n"
    ))
}

#[test]
fn objects_that_a_property_tells_apart_carry_it_by_themselves() {
    let output = union(
        "{type: object, required: [kind, radius], properties: {kind: {type: string, enum: [circle]}, radius: {type: number}}}, {allOf: [{$ref: '#/components/schemas/Side'}, {type: object, required: [kind], properties: {kind: {type: string, enum: [square]}}}]}, {type: object, required: [kind], properties: {kind: {type: string, const: nothing}}}, {type: string}",
    );
    let text = code(&output);
    holds(
        &text,
        &[
            "pub struct AllCircle, tag kind = \"circle\" {",
            "pub struct AllSquare, tag kind = \"square\" {",
            "pub struct AllNothing, tag kind = \"nothing\" {",
        ],
    );
    lacks(&text, &["with_kind", "enum AllKind", "OptionKind"]);
    assert_eq!(output.warnings.to_string(), "");
    // What may be left out, or is the same in two, tells nothing by itself.
    for kinds in [("{enum: [a]}", "[]"), ("{enum: [b]}", "[kind]"), ("{enum: [a, c]}", "[kind]")] {
        let (kind, required) = kinds;
        let output = union(&format!(
            "{{type: object, required: {required}, properties: {{kind: {kind}, x: {{type: integer}}}}}}, {{type: object, required: [kind, y], properties: {{kind: {{enum: [b]}}, y: {{type: integer}}}}}}"
        ));
        lacks(&code(&output), &[", tag "]);
    }
}

#[test]
fn what_an_alternative_holds_under_its_name_is_its_content() {
    let output = union(
        "{type: string, enum: [pickup]}, {type: object, required: [post], properties: {post: {type: object, properties: {street: {type: string}}}}}, {type: object, required: [locker], properties: {locker: {type: integer}}}",
    );
    let text = code(&output);
    holds(
        &text,
        &[
            "Post(Box<AllPost>)",
            "pub post: Option<AllPostContent>, with_post;",
            "pub struct AllPostContent {",
            "pub locker: Option<i64>",
        ],
    );
    assert_eq!(output.warnings.to_string(), "");
}

#[test]
fn oauth_is_one_word() {
    let output = made(
        "paths: {/a: {get: {operationId: getOAuthToken, tags: [a], security: [{OAuth2PasswordBearer: []}], parameters: [{name: IPv4Address, in: query, schema: {type: string}}], responses: {}}}}\ncomponents: {securitySchemes: {OAuth2PasswordBearer: {type: oauth2, flows: {password: {tokenUrl: 'https://example.org/token', scopes: {}}}}}}\n",
    );
    let text = code(&output);
    holds(&text, &["pub fn oauth2_password_bearer(", "pub fn get_oauth_token(", "ipv4_address("]);
    lacks(&text, &["o_auth"]);
}

#[test]
fn fields_of_a_form_beside_a_form_are_sent_with_it() {
    let sent = |parameters: &str, content: &str| {
        let output = made(&format!(
            "3.0\npaths: {{/a: {{post: {{operationId: send, tags: [a], parameters: [{parameters}], requestBody: {{required: true, content: {{{content}}}}}, responses: {{}}}}}}}}\ncomponents: {{schemas: {{note: {{type: object, required: [note], properties: {{note: {{type: string}}, amount: {{type: number}}}}}}}}}}\n"
        ));
        (code(&output), output.warnings.to_string())
    };
    let file = "{in: formData, name: file, required: true, schema: {type: string, format: binary}}";
    let note = "{schema: {$ref: '#/components/schemas/note'}}";
    for media in ["application/x-www-form-urlencoded", "multipart/form-data"] {
        let (text, told) = sent(file, &format!("{media}: {note}"));
        holds(&text, &["pub fn send(note: &str, file: Part)", "set_part(\"note\"", "set_part(\"amount\""]);
        holds(&told, &["read as fields of it"]);
    }
    // Without a file it stays what it is.
    let word = "{in: formData, name: word, required: true, schema: {type: string}}";
    let (text, told) = sent(word, &format!("application/x-www-form-urlencoded: {note}"));
    holds(&text, &["pub fn send(note: &str, word: &str)", "set_form(\"word\""]);
    holds(&told, &["read as fields of it"]);
    // What is no form has no fields of one.
    let several = format!("text/plain: {note}, multipart/form-data: {note}");
    for content in [format!("application/json: {note}"), several] {
        holds(&sent(word, &content).1, &["are left out"]);
    }
}

#[test]
fn an_enum_beside_an_empty_text_and_null_says_what_it_is() {
    let output = made(
        "3.0\npaths: {/a: {get: {operationId: ask, tags: [a], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}}}}\ncomponents:\n  schemas:\n    BlankEnum: {enum: ['']}\n    NullEnum: {enum: [null]}\n    RankEnum: {type: string, enum: [best, worst], description: '* `best` - The best'}\n    LevelEnum: {type: integer, enum: [1, 10], description: '* `1` - Low'}\n    thing:\n      type: object\n      properties:\n        rank: {nullable: true, oneOf: [{$ref: '#/components/schemas/RankEnum'}, {$ref: '#/components/schemas/BlankEnum'}, {$ref: '#/components/schemas/NullEnum'}]}\n        level: {nullable: true, minimum: -9223372036854775808, maximum: 9223372036854775807, oneOf: [{$ref: '#/components/schemas/LevelEnum'}, {$ref: '#/components/schemas/NullEnum'}]}\n        plain: {type: integer, enum: [3, 4, null], nullable: true}\n        only: {type: integer, enum: [7]}\n",
    );
    let text = code(&output);
    holds(
        &text,
        &[
            "/// - `best` - The best",
            "Rank { Best = \"best\", Worst = \"worst\", Empty = \"\" }",
            "/// - `1` - Low",
            "/// One of 1, 10.",
            "/// One of 3, 4.",
            "pub level: Option<i64>",
        ],
    );
    lacks(&text, &["9223372036854775807", "One of 7"]);
}

#[test]
fn a_token_goes_where_a_program_has_one() {
    let output = made(
        "3.0\npaths: {/a: {get: {operationId: ask, tags: [a], security: [{tokenAuth: []}, {cookieAuth: []}], responses: {}}}}\ncomponents: {securitySchemes: {cookieAuth: {type: apiKey, in: cookie, name: sessionid}, tokenAuth: {type: apiKey, in: header, name: Authorization, description: 'With the word Token before it.'}}}\n",
    );
    let text = code(&output);
    holds(
        &text,
        &["TokenPlace::Header(\"Authorization\")", "/// With the word Token before it.\n    #[must_use]"],
    );
}
