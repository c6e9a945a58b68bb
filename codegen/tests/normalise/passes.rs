//! Passes over types and answers.

use super::ir_text::{answers, types};
use super::small::lowered;
use codegen::bindings::Bindings;
use codegen::diagnostic::Diagnostics;
use codegen::ir::{Api, Kind};
use codegen::normalise::{box_large_fields, break_cycles, end_endless_lists, flatten, mark_usage, normalise};

fn flattened(text: &str) -> Result<Api, Diagnostics> {
    let (api, document) = lowered(text);
    Ok(flatten(api, &document)?.value)
}

pub(crate) fn flat(text: &str) -> Api {
    flattened(text).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn whole(text: &str) -> Api {
    let (api, document) = lowered(text);
    let api = normalise(api, &document, &Bindings::default());
    api.unwrap_or_else(|diagnostics| panic!("{diagnostics}")).value
}

#[test]
fn aliases_give_way_to_what_they_name() {
    let api = flat(
        "
components:
  schemas:
    a: {$ref: '#/components/schemas/b'}
    b: {$ref: '#/components/schemas/c'}
    c: {type: object, properties: {next: {$ref: '#/components/schemas/a'}}}
    text: {$ref: '#/components/schemas/plain'}
    plain: {type: string}
    user: {type: object, properties: {name: {$ref: '#/components/schemas/text'}}}
",
    );
    insta::assert_snapshot!(types(&api), @r"
    c
      next: c
    user
      name: plain
    ");
}

#[test]
fn all_of_is_one_struct_three_levels_down() {
    let api = flat(
        "
components:
  schemas:
    top: {type: object, required: [id], properties: {id: {type: integer}, note: {type: string}}}
    middle: {allOf: [{$ref: '#/components/schemas/top'}, {type: object, properties: {m: {type: string}}}]}
    low: {allOf: [{$ref: '#/components/schemas/middle'}, {type: object, properties: {l: {type: string}}}]}
    other: {type: object, properties: {o: {type: boolean}}}
    bottom:
      allOf: [{$ref: '#/components/schemas/low'}, {$ref: '#/components/schemas/other'}]
      properties: {b: {type: number}}
",
    );
    insta::assert_snapshot!(types(&api), @r"
    bottom < low, middle, top, other
      b: number
      id: integer, required
      l: text
      m: text
      note: text
      o: bool
    low < middle, top
      id: integer, required
      l: text
      m: text
      note: text
    middle < top
      id: integer, required
      m: text
      note: text
    other
      o: bool
    top
      id: integer, required
      note: text
    ");
}

#[test]
fn a_redeclared_field_is_the_childs_and_stays_required() {
    let api = flat(
        "
components:
  schemas:
    base: {type: object, required: [id, state], properties: {id: {type: string}, state: {type: string}}}
    child:
      allOf:
      - {$ref: '#/components/schemas/base'}
      - {type: object, properties: {state: {type: string, enum: [on, off]}}}
",
    );
    insta::assert_snapshot!(types(&api), @r"
    base
      id: text, required
      state: text, required
    child < base
      id: text, required
      state: child/allOf/1/properties/state, required
    child/allOf/1/properties/state: enum on | off
    ");
}

#[test]
fn one_part_that_is_no_object_is_that_part() {
    let api = flat(
        "
components:
  schemas:
    state: {type: string, enum: [on, off]}
    wrapped: {allOf: [{$ref: '#/components/schemas/state'}]}
    user:
      type: object
      properties:
        inline: {allOf: [{$ref: '#/components/schemas/state'}], nullable: true}
        described: {allOf: [{$ref: '#/components/schemas/state'}, {description: On or off}]}
        named: {$ref: '#/components/schemas/wrapped'}
        open: {allOf: [{type: object, properties: {a: {type: string}}}, {type: object, additionalProperties: {type: string}}]}
",
    );
    insta::assert_snapshot!(types(&api), @r"
    state: enum on | off
    user
      described: state
      inline: state
      named: state
      open: user/properties/open
    user/properties/open
      a: text
    ");
}

#[test]
fn objects_that_say_nothing_are_json() {
    let api = flat(
        "
components:
  schemas:
    nothing: {type: object}
    child: {allOf: [{$ref: '#/components/schemas/nothing'}]}
    user: {type: object, properties: {a: {$ref: '#/components/schemas/nothing'}, b: {type: object}, c: {}}}
",
    );
    insta::assert_snapshot!(types(&api), @r"
    child < nothing
    user
      a: nothing
      b: json
      c: json
    ");
}

#[test]
fn a_row_of_any_length_needs_no_stack() {
    // On the two megabytes of a test's thread, each holding the next; the first leads to all.
    const LENGTH: usize = 20_000;
    let mut text = "components:\n  schemas:\n".to_owned();
    for place in 0..LENGTH {
        let next = format!(
            "{{type: object, properties: {{next: {{$ref: '#/components/schemas/row{}'}}}}}}",
            place + 1
        );
        text.push_str(&format!("    row{place}: {next}\n"));
    }
    text.push_str(&format!("    row{LENGTH}: {{type: object, properties: {{end: {{type: string}}}}}}\n"));
    let mut api = flat(&text);
    break_cycles(&mut api);
    box_large_fields(&mut api);
    let boxed = |api: &Api| {
        let fields = api.types.iter().flat_map(|ty| match &ty.kind {
            Kind::Struct(body) => body.fields.as_slice(),
            _ => &[],
        });
        fields.filter(|field| field.boxed).count()
    };
    // Each struct has room for a few of the next.
    assert!((1..LENGTH / 2).contains(&boxed(&api)), "{}", boxed(&api));
}

#[test]
fn circles_are_cut_where_the_fewest_boxes_do() {
    // `hub` lies on both circles; a list cuts its circle by itself.
    let mut api = flat(
        "
components:
  schemas:
    left: {type: object, properties: {hub: {$ref: '#/components/schemas/hub'}}}
    right: {type: object, properties: {hub: {$ref: '#/components/schemas/hub'}}}
    hub: {type: object, properties: {spoke: {$ref: '#/components/schemas/spoke'}}}
    spoke: {type: object, properties: {left: {$ref: '#/components/schemas/left'}, right: {$ref: '#/components/schemas/right'}}}
    tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/tree'}}, parent: {$ref: '#/components/schemas/tree'}}}
    listed: {type: object, properties: {all: {type: array, items: {$ref: '#/components/schemas/listed'}}}}
",
    );
    break_cycles(&mut api);
    insta::assert_snapshot!(types(&api), @r"
    hub
      spoke: spoke, boxed
    left
      hub: hub
    listed
      all: [listed]
    right
      hub: hub
    spoke
      left: left
      right: right
    tree
      children: [tree]
      parent: tree, boxed
    ");
}

#[test]
fn lists_of_nothing_but_themselves_are_json() {
    let mut api = flat(
        "
components:
  schemas:
    list: {type: array, items: {$ref: '#/components/schemas/list'}}
    map: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/map'}}}
    tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/tree'}}}}
",
    );
    end_endless_lists(&mut api);
    insta::assert_snapshot!(types(&api), @r"
    tree
      children: [tree]
    ");
}

#[test]
fn only_what_is_sent_and_never_received_has_mandatory_fields() {
    let mut api = flat(
        "
paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/new'}}}}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/both'}}}}}
components:
  schemas:
    new: {type: object, required: [name, id, both], properties: {name: {type: string}, id: {type: integer, readOnly: true}, both: {$ref: '#/components/schemas/both'}, free: {type: string}}}
    both: {type: object, required: [a], properties: {a: {type: string}}}
    unused: {type: object, properties: {a: {type: string}}}
",
    );
    mark_usage(&mut api);
    insta::assert_snapshot!(types(&api), @r"
    both
      a: text, required
    new
      both: both, required, mandatory
      free: text
      id: integer, required, read only
      name: text, required, mandatory
    ");
}

#[test]
fn what_only_the_server_sets_is_never_sent() {
    let mut api = flat(
        "
paths: {/a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/new'}}}}, responses: {'204': {description: OK}}}}}
components:
  schemas:
    new: {type: object, properties: {links: {type: object, readOnly: true, properties: {self: {$ref: '#/components/schemas/link'}}}, state: {$ref: '#/components/schemas/state'}}}
    link: {type: object, properties: {href: {type: string}}}
    state: {type: object, properties: {name: {type: string}}}
",
    );
    mark_usage(&mut api);
    let reached = api.types.iter().filter(|ty| ty.reached && ty.is_named());
    let directions: Vec<String> = reached
        .map(|ty| format!("{} {} {}", ty.origin.last().unwrap(), ty.usage.request, ty.usage.response))
        .collect();
    assert_eq!(directions, ["link false true", "new true false", "state true false", "links false true"]);
}

#[test]
fn answers_are_one_thing_or_one_for_each_status() {
    let api = whole(
        "
paths:
  /bytes: {get: {responses: {'200': {description: OK, content: {application/octet-stream: {}}}}}}
  /text: {get: {responses: {'200': {description: OK, content: {text/plain: {schema: {type: string}}}}}}}
  /empty: {get: {responses: {'204': {description: OK}}}}
  /located: {get: {responses: {'201': {description: OK, headers: {location: {schema: {type: string}}}}}}}
  /redirect: {get: {responses: {'302': {description: Found}}}}
  /followed: {get: {responses: {'200': {description: OK, content: {image/png: {}}}, '302': {description: Found}}}}
  /either: {get: {responses: {'200': {description: OK, content: {application/octet-stream: {}, application/json: &user {schema: {$ref: '#/components/schemas/user'}}}}}}}
  /same: {get: {responses: {'200': {description: OK, content: {application/json: *user}}, '201': {description: OK, content: {application/json: *user}}}}}
  /several: {get: {responses: {'200': {description: OK, content: {application/json: *user}}, '202': {description: OK, headers: {Location: {schema: {type: string}}}}, '299': {description: OK}, '404': {description: No}}}}
  /default: {get: {responses: {default: {description: OK, content: {application/json: *user}}}}}
  /range: {get: {responses: {2XX: {description: OK, content: {application/json: *user}}, default: {description: No}}}}
  /both: {get: {responses: {'200': {description: OK}, 2XX: {description: OK, content: {application/json: *user}}}}}
  /none: {get: {responses: {}}}
components: {schemas: {user: {type: object, properties: {id: {type: integer}}}}}
",
    );
    insta::assert_snapshot!(answers(&api), @r"
    GET /both -> empty
    GET /bytes -> bytes
    GET /default -> user
    GET /either -> bytes or user
    GET /empty -> empty
    GET /followed -> bytes
    GET /located -> located
    GET /none -> empty
    GET /range -> user
    GET /redirect -> redirect
    GET /same -> user
    GET /several -> 200 Ok(user) | 202 Accepted(located) | 299 Status299(empty)
    GET /text -> text
    ");
}
