//! What two documents that differ in everything mean for those who use the crate; and documents that
//! overlays, bindings and names were not written for.

use std::collections::BTreeSet;

use codegen::diff::{Change, Level, Report, Side, compare, side};
use codegen::{Input, Source};

const OLD: [&str; 2] = [include_str!("diff/old.yaml"), include_str!("diff/old.toml")];
const NEW: [&str; 2] = [include_str!("diff/new.yaml"), include_str!("diff/new.toml")];

fn one([document, bindings]: [&str; 2], overlays: &[&str]) -> Side {
    let input = Input {
        overlays: overlays
            .iter()
            .map(|text| Source { label: "overlay.yaml", bytes: text.as_bytes() })
            .collect(),
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "sky.yaml", bytes: document.as_bytes() }, "sky", "\"1\"")
    };
    side(&input).unwrap_or_else(|errors| panic!("{errors}"))
}

/// A side into which everything fits.
fn whole(source: [&str; 2]) -> Side {
    let side = one(source, &[]);
    assert!(side.passed_over.is_empty(), "{:#?}", side.passed_over);
    side
}

fn report(old: [&str; 2], new: [&str; 2]) -> Report {
    let (old, new) = (whole(old), whole(new));
    let changes = compare(&old.model, &new.model);
    let (from, to) = ("old.yaml".to_owned(), "new.yaml".to_owned());
    let version = old.model.bindings.version;
    Report { name: "sky".to_owned(), from, to, version, changes, passed_over: Vec::new() }
}

#[test]
fn every_kind_of_change_has_its_line() {
    insta::assert_snapshot!(report(OLD, NEW).text());
}

#[test]
fn every_kind_of_change_stands_in_the_changelog() {
    insta::assert_snapshot!(report(OLD, NEW).markdown());
}

#[test]
fn what_an_api_sends_of_itself_is_compared() {
    let hook = |name: &str, schema: &str| {
        format!(
            "  {name}: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}, responses: {{'200': {{description: D}}}}}}}}\n"
        )
    };
    let document = |webhooks: &[String]| {
        let webhooks =
            if webhooks.is_empty() { String::new() } else { format!("webhooks:\n{}", webhooks.concat()) };
        format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{webhooks}components:\n  schemas:\n    A: {{type: object, properties: {{a: {{type: string}}}}}}\n    B: {{type: object, properties: {{b: {{type: string}}}}}}\n"
        )
    };
    let told = |old: &[String], new: &[String]| {
        let (old, new) = (document(old), document(new));
        let (old, new) = (whole([&old, ""]), whole([&new, ""]));
        let changes = compare(&old.model, &new.model);
        let changes = changes.iter().filter(|change| change.module == "events");
        let lines = changes.map(|change| {
            let side = |text: &Option<String>| text.clone().unwrap_or_default();
            format!(
                "{} {} {} {}>{}",
                change.level(),
                change.kind(),
                change.what,
                side(&change.before),
                side(&change.after)
            )
        });
        lines.collect::<Vec<_>>()
    };
    let old = [hook("up", "A"), hook("down", "A"), hook("left", "B")];
    assert_eq!(
        told(&old, &[hook("up", "B"), hook("down", "A"), hook("right", "B")]),
        [
            "major variant_removed Event::Left B>",
            "major variant_changed Event::Up A>B",
            "minor variant_added Event::Right >B",
        ]
    );
    assert_eq!(told(&old, &old), [""; 0]);
    assert_eq!(told(&old, &[]), ["major module_removed events >"]);
    assert_eq!(told(&[], &old), ["minor module_added events >"]);
}

#[test]
fn tools_read_the_same() {
    let report = report(OLD, NEW);
    let read: serde_json::Value = serde_json::from_str(&report.json()).unwrap();
    assert_eq!(read["name"], "sky");
    assert_eq!(read["from"], "old.yaml");
    assert_eq!(read["to"], "new.yaml");
    assert_eq!(read["verdict"], "major");
    assert_eq!(read["breaking"], report.breaking());
    let changes = read["changes"].as_array().unwrap();
    assert_eq!(read["total"], changes.len());
    for (change, told) in report.changes.iter().zip(changes) {
        let keys: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(
            BTreeSet::from_iter(keys),
            BTreeSet::from([
                "after",
                "before",
                "breaking",
                "correction",
                "instead",
                "kind",
                "level",
                "module",
                "pointer",
                "reason",
                "signature",
                "what"
            ])
        );
        assert_eq!(told["kind"], change.kind());
        assert_eq!(told["breaking"], change.is_breaking());
    }
    let added = changes.iter().find(|change| change["kind"] == "operation_added").unwrap();
    assert_eq!(added["what"], "comets::list");
    assert_eq!(added["pointer"], "#/paths/~1comets/get");
    assert_eq!(added["before"], serde_json::Value::Null);
}

#[test]
fn breaking_changes_come_first_and_each_part_is_in_order() {
    let report = report(OLD, NEW);
    let key = |change: &Change| (!change.is_breaking(), change.module.clone(), change.what.clone());
    assert!(report.changes.iter().map(key).is_sorted());
    assert_eq!(report.changes, self::report(OLD, NEW).changes, "another run, another order");
}

#[test]
fn the_other_way_round_all_is_told_as_well() {
    let there = report(OLD, NEW);
    let back = report(NEW, OLD);
    let count =
        |report: &Report, kind: &str| report.changes.iter().filter(|change| change.kind() == kind).count();
    for thing in ["module", "operation", "type", "field", "value", "variant"] {
        let (added, removed) = (format!("{thing}_added"), format!("{thing}_removed"));
        assert!(count(&there, &added) > 0 && count(&there, &removed) > 0, "{thing}");
        assert_eq!(count(&there, &added), count(&back, &removed), "{thing}");
        assert_eq!(count(&there, &removed), count(&back, &added), "{thing}");
    }
}

#[test]
fn what_did_not_change_is_no_change() {
    for source in [OLD, NEW] {
        let report = report(source, source);
        assert_eq!(report.changes, []);
        assert_eq!(report.verdict(), Level::Patch);
        assert!(report.text().ends_with("\nverdict: patch, 0 breaking of 0 changes\n"), "{}", report.text());
    }
}

#[test]
fn the_gravest_change_decides_and_the_version_says_which_number_moves() {
    let next = |version: &str, new: &str| {
        let bindings = format!("version = \"{version}\"");
        let report = report([OLD[0], &bindings], [new, &bindings]);
        let text = report.text();
        let lines: Vec<&str> = text.lines().rev().take(2).collect();
        (lines[0].to_owned(), lines[1].split(" comes ").nth(1).unwrap_or_default().to_owned())
    };
    let added = OLD[0].replace("        name: {type: string}\n        mass: {type: integer}\n        colour", "        name: {type: string}\n        age: {type: string}\n        mass: {type: integer}\n        colour");
    let noted = OLD[0].replace("'404'", "'410'");
    let broken = OLD[0].replace("        colour: {type: string}\n", "");
    let told =
        |verdict: &str, breaking: usize| format!("verdict: {verdict}, {breaking} breaking of 1 changes");
    let below = "; below 1.0 additions move the third number";
    assert_eq!(next("1.4.2", &broken), (told("major", 1), "2.0.0".to_owned()));
    assert_eq!(next("1.4.2", &added), (told("minor", 0), "1.5.0".to_owned()));
    assert_eq!(next("1.4.2", &noted), (told("patch", 0), "1.4.3".to_owned()));
    let programs = "0.5.0; below 1.0 the second number says that programs break".to_owned();
    assert_eq!(next("0.4.2", &broken), (told("major", 1), programs));
    assert_eq!(next("0.4.2", &added), (told("minor", 0), format!("0.4.3{below}")));
}

const FLIGHTS: &str = "
openapi: 3.0.3
info: {title: Flights, version: '1'}
paths:
  /flights:
    post: {tags: [flights], operationId: start, responses: {'201': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/flight'}}}}}}
  /flights/{number}:
    parameters: [{name: number, in: path, required: true, schema: {type: integer}}]
    get: {tags: [flights], operationId: get, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/flight'}}}}}}
components:
  schemas:
    crew: {type: object, properties: {captain: {type: string}}}
    flight: {type: object, properties: {number: {type: integer}, state: {type: string}, crew: {$ref: '#/components/schemas/crew'}}}
";

const LANDED: &str = r#"[jobs."POST /flights"]
asks = "GET /flights/{number}"
named = { number = "/number" }
state = "/state"
done = ["LANDED"]
"#;

#[test]
fn a_job_comes_goes_ends_in_something_else_or_is_followed_otherwise() {
    let docked = LANDED.replace("LANDED", "DOCKED");
    let crew = format!("{LANDED}result = \"/crew\"\n");
    for (was, is, kind, level) in [
        ("", LANDED, "request_added", Level::Minor),
        (LANDED, "", "request_removed", Level::Major),
        (LANDED, &crew, "request_changed", Level::Major),
        (LANDED, &docked, "request_changed", Level::Patch),
    ] {
        let report = report([FLIGHTS, was], [FLIGHTS, is]);
        let kinds: Vec<_> = report.changes.iter().map(|change| (change.kind(), change.level())).collect();
        assert_eq!(kinds, [(kind.to_owned(), level)], "{}", report.text());
    }
    assert_eq!(report([FLIGHTS, LANDED], [FLIGHTS, LANDED]).changes, []);
}

#[test]
fn a_list_goes_on_goes_on_otherwise_or_no_more() {
    const LIST: &str = "openapi: 3.0.3\ninfo: {title: Sky, version: '1'}\npaths: {/stars: {get: {tags: [stars], operationId: list, \
        parameters: [{name: after, in: query, schema: {type: string}}], responses: {'200': {description: OK, content: \
        {application/json: {schema: {type: object, properties: {stars: {type: array, items: {type: string}}, next: {type: \
        string}}}}}}}}}}\n";
    let by = |way: &str| format!("[lists]\n\"GET /stars\" = {{ by = {way}, items = \"/stars\" }}\n");
    let (linked, marked) =
        (by("\"link\", next = \"/next\""), by("\"cursor\", next = \"/next\", parameter = \"after\""));
    for (old, new, level, told) in [
        ("", linked.as_str(), Level::Minor, "goes on by link \"/next\""),
        (linked.as_str(), marked.as_str(), Level::Patch, "goes on by cursor \"/next\" as after"),
        (marked.as_str(), "", Level::Major, "goes on by cursor \"/next\" as after"),
    ] {
        let report = report([LIST, old], [LIST, new]);
        let levels: Vec<Level> = report.changes.iter().map(Change::level).collect();
        assert_eq!(levels, [level], "{:#?}", report.changes);
        assert!(report.text().contains(told), "{}", report.text());
    }
    assert!(report([LIST, &linked], [LIST, &linked]).changes.is_empty());
}

#[test]
fn what_does_not_fit_an_older_document_is_passed_over() {
    let overlay = "overlay: 1.0.0
actions:
- {target: \"$.components.schemas.star.properties\", update: {glow: {type: string}}, x-reason: It applies.}
- {target: \"$.components.schemas.nova\", update: {type: object}, x-reason: There is none.}
- {target: \"$.paths['/domes'].get.responses\", update: {'404': {content: {}}}, x-reason: It is half of an answer.}
";
    let bindings = "
strict = true
secrets = [\"nothing\"]
[operations]
\"GET /novae\" = \"novae::list\"
[types]
\"#/components/schemas/star/properties/catalogue\" = \"Fault\"
";
    let bent = OLD[0].replace("/visits:", "visits:");
    let side = one([&bent, bindings], &[overlay]);
    let over = &side.passed_over;
    assert_eq!(over.actions.len(), 2, "{}", over.actions);
    assert_eq!(over.parts.len(), 1, "{}", over.parts);
    assert!(over.parts.to_string().contains("a path begins with a slash"), "{}", over.parts);
    assert_eq!(over.names.len(), 3, "{}", over.names);

    // All the rest is there.
    let kinds: Vec<String> = compare(&whole([OLD[0], ""]).model, &side.model)
        .iter()
        .map(|change| format!("{} {}", change.kind(), change.what))
        .collect();
    insta::assert_snapshot!(kinds.join("\n"), @r"
    type_removed Visit
    module_removed visits
    operation_removed visits::list
    field_added Star.glow
    ");
}

#[test]
fn a_document_that_is_none_is_refused() {
    let input = |document: &'static str| {
        Input::new(Source { label: "sky.yaml", bytes: document.as_bytes() }, "sky", "\"1\"")
    };
    let errors = side(&input("openapi: 3.9.0\n")).unwrap_err().to_string();
    assert!(errors.contains("sky.yaml:1:1 #/openapi"), "{errors}");
    let errors = side(&input("openapi: 3.0.3\npaths: [\n")).unwrap_err().to_string();
    assert!(errors.starts_with("error: sky.yaml"), "{errors}");
}

#[test]
fn another_media_type_is_a_change_on_the_wire() {
    let document = |body: &str, answer: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: Sky, version: '1'}}\npaths: {{/stars: {{post: {{operationId: add, tags: [stars], requestBody: {{required: true, content: {{{body}}}}}, responses: {{'200': {{description: d, content: {{{answer}}}}}}}}}}}}}\ncomponents: {{schemas: {{Star: {{type: object, properties: {{name: {{type: string}}}}}}}}}}\n"
        )
    };
    let star = "{schema: {$ref: '#/components/schemas/Star'}}";
    let plain = (format!("application/json: {star}"), format!("application/json: {star}"));
    for (body, answer, kinds) in [
        (format!("application/merge-patch+json: {star}"), plain.1.clone(), &["body_changed"][..]),
        (format!("application/json: {star}, text/json: {star}"), plain.1.clone(), &["body_changed"]),
        (format!("application/json; v=2: {star}"), plain.1.clone(), &["body_changed"]),
        (plain.0.clone(), format!("application/hal+json: {star}"), &["answer_changed"]),
        (
            plain.0.clone(),
            format!("application/json: {star}, application/hal+json: {star}"),
            &["answer_changed"],
        ),
    ] {
        let (old, new) = (document(&plain.0, &plain.1), document(&body, &answer));
        let report = report([&old, ""], [&new, ""]);
        let told: Vec<String> = report.changes.iter().map(Change::kind).collect();
        assert_eq!(told, kinds, "{body} {answer}\n{}", report.text());
        assert!(!report.changes.iter().any(Change::is_breaking), "{}", report.text());
    }
    // Another body beside it is a type of its own, which the model becomes by itself.
    let several = document(&format!("application/json: {star}, text/plain: {{}}"), &plain.1);
    let text = report([&document(&plain.0, &plain.1), ""], [&several, ""]).text();
    assert!(text.contains("impl Into<AddContent>"), "{text}");
}
