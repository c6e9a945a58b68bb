//! Discriminators, each way of saying what is a child of what on a document of a few lines.

use super::ir_text::{reach, types};
use super::small::lowered;
use codegen::bindings::Bindings;
use codegen::document::Source;
use codegen::ir::Kind;
use codegen::name::{NamesLock, name};
use codegen::normalise::{flatten, link_hierarchies, mark_constants, normalise, spread_unions};

fn linked(text: &str) -> String {
    let (api, document) = lowered(text);
    let mut api = flatten(api, &document).unwrap_or_else(|diagnostics| panic!("{diagnostics}")).value;
    spread_unions(&mut api);
    link_hierarchies(&mut api);
    types(&api)
}

#[test]
fn who_extends_a_base_is_its_child() {
    let text = linked(
        "
components:
  schemas:
    account: {type: object, discriminator: {propertyName: type}, required: [type], properties: {type: {type: string}, name: {type: string}}}
    team: {allOf: [{$ref: '#/components/schemas/account'}]}
    user: {allOf: [{$ref: '#/components/schemas/account'}, {type: object, properties: {mail: {type: string}}}]}
    pull: {type: object, properties: {author: {$ref: '#/components/schemas/account'}}}
",
    );
    insta::assert_snapshot!(text, @r"
    account: hierarchy by type
      team => team
      user => user
      else base, tagged type = any, discriminator type
        name: text
        type: text, required
    pull
      author: account
    team < account, tagged type = team
      name: text
      type: text, required
    user < account, tagged type = user
      mail: text
      name: text
      type: text, required
    ");
}

#[test]
fn a_mapping_says_tags_and_aliases_and_may_name_the_base() {
    let text = linked(
        "
components:
  schemas:
    subject:
      type: object
      discriminator: {propertyName: type, mapping: {subject: '#/components/schemas/subject', user: person, person: '#/components/schemas/person', repo: '#/components/schemas/repository'}}
      properties: {type: {type: string}}
    person: {allOf: [{$ref: '#/components/schemas/subject'}, {type: object, properties: {mail: {type: string}}}]}
    extra: {allOf: [{$ref: '#/components/schemas/subject'}], x-tag: [bonus, more]}
    repository: {type: object, properties: {type: {type: string}, slug: {type: string}}}
",
    );
    insta::assert_snapshot!(text, @r"
    extra < subject, tagged type = bonus | more
      type: text
    person < subject, tagged type = person | user
      mail: text
      type: text
    repository, tagged type = repo
      slug: text
      type: text
    subject: hierarchy by type
      person | user => person
      repo => repository
      bonus | more => extra
      else base, tagged type = subject, discriminator type
        type: text
    ");
}

#[test]
fn a_child_may_be_a_base_itself() {
    let text = linked(
        "
components:
  schemas:
    account: {type: object, discriminator: {propertyName: type}, properties: {type: {type: string}}}
    team: {allOf: [{$ref: '#/components/schemas/account'}]}
    user: {allOf: [{$ref: '#/components/schemas/account'}], discriminator: {propertyName: type}, properties: {mail: {type: string}}}
    admin: {allOf: [{$ref: '#/components/schemas/user'}, {type: object, properties: {root: {type: boolean}}}]}
",
    );
    insta::assert_snapshot!(text, @r"
    account: hierarchy by type
      team => team
      user => user
      else base, tagged type = any, discriminator type
        type: text
    admin < user, account, tagged type = admin
      mail: text
      root: bool
      type: text
    team < account, tagged type = team
      type: text
    user: hierarchy by type
      admin => admin
      else base < account, tagged type = user, discriminator type
        mail: text
        type: text
    ");
}

#[test]
fn an_open_base_is_no_enum_and_tags_who_extends_it() {
    let text = linked(
        "
components:
  schemas:
    object: {type: object, x-open: true, discriminator: {propertyName: type}, properties: {type: {type: string}}}
    commit: {allOf: [{$ref: '#/components/schemas/object'}, {type: object, properties: {hash: {type: string}}}]}
    branch: {allOf: [{$ref: '#/components/schemas/object'}], x-tag: named_branch}
    pull: {type: object, properties: {any: {$ref: '#/components/schemas/object'}}}
",
    );
    insta::assert_snapshot!(text, @r"
    branch < object, tagged type = named_branch
      type: text
    commit < object, tagged type = commit
      hash: text
      type: text
    object, tagged type = any, discriminator type, open
      type: text
    pull
      any: object
    ");
}

#[test]
fn a_field_that_redeclares_the_tag_may_be_the_callers_own() {
    let text = linked(
        "
components:
  schemas:
    object: {type: object, x-open: true, discriminator: {propertyName: type}, properties: {type: {type: string}}}
    selector:
      allOf: [{$ref: '#/components/schemas/object'}, {type: object, properties: {type: {type: string, enum: [branches, tags]}}}]
      x-not-a-discriminator: type
    fixed: {allOf: [{$ref: '#/components/schemas/object'}, {type: object, properties: {type: {type: string, enum: [fixed]}}}]}
",
    );
    insta::assert_snapshot!(text, @r"
    fixed < object, tagged type = fixed
      type: fixed/allOf/1/properties/type
    object, tagged type = any, discriminator type, open
      type: text
    selector < object
      type: selector/allOf/1/properties/type
    fixed/allOf/1/properties/type: enum fixed
    selector/allOf/1/properties/type: enum branches | tags
    ");
}

#[test]
fn one_of_with_a_discriminator_is_a_hierarchy_without_shared_fields() {
    let text = linked(
        "
components:
  schemas:
    cat: {type: object, properties: {kind: {type: string}, purrs: {type: boolean}}}
    dog: {type: object, properties: {kind: {type: string}, barks: {type: boolean}}}
    pet:
      oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]
      discriminator: {propertyName: kind, mapping: {hound: '#/components/schemas/dog'}}
    unknown: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]}
    owner: {type: object, properties: {pet: {$ref: '#/components/schemas/pet'}, any: {$ref: '#/components/schemas/unknown'}}}
",
    );
    insta::assert_snapshot!(text, @r"
    cat, tagged kind = cat
      kind: text
      purrs: bool
    dog, tagged kind = hound
      barks: bool
      kind: text
    owner
      any: unknown
      pet: pet
    pet: hierarchy by kind
      cat => cat
      hound => dog
      else base
    unknown: union
      cat
      dog
    ");
}

/// A group of alternatives, a group that has a discriminator of its own, and a tag that is an enum elsewhere.
#[test]
fn alternatives_of_alternatives_are_children_under_their_own_tags() {
    let text = linked(
        "
components:
  schemas:
    one: {type: object, required: [kind], properties: {kind: {type: string, enum: [one]}}}
    two: {type: object, required: [kind], properties: {kind: {type: string, enum: [two, zwei]}, colour: {type: string, enum: [red]}}}
    red: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, colour: {type: string, enum: [red]}}}
    blue: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, colour: {type: string, enum: [blue]}}}
    third: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/third_kind'}}}
    third_kind: {type: string, enum: [drei, trois]}
    fourth: {type: object, required: [kind], properties: {kind: {description: Its kind, allOf: [{$ref: '#/components/schemas/any_kind'}, {type: string, enum: [vier]}]}}}
    any_kind: {type: string, enum: [one, two, cat, vier]}
    group: {oneOf: [{$ref: '#/components/schemas/one'}, {$ref: '#/components/schemas/two'}]}
    cat: {oneOf: [{$ref: '#/components/schemas/red'}, {$ref: '#/components/schemas/blue'}], discriminator: {propertyName: colour}}
    by_value: {oneOf: [{$ref: '#/components/schemas/group'}, {$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/third'}, {$ref: '#/components/schemas/fourth'}], discriminator: {propertyName: kind}}
    by_another: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/one'}], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/cat', one: '#/components/schemas/one'}}}
    by_mapping: {oneOf: [{$ref: '#/components/schemas/group'}, {$ref: '#/components/schemas/third'}], discriminator: {propertyName: kind, mapping: {one: '#/components/schemas/group', two: '#/components/schemas/group'}}}
    base: {type: object, discriminator: {propertyName: kind, mapping: {one: '#/components/schemas/group', third: '#/components/schemas/third'}}, properties: {kind: {type: string}}}
",
    );
    let told = |name: &str| {
        let lines = text.lines().skip_while(|line| !line.starts_with(&format!("{name}: ")));
        lines.skip(1).take_while(|line| line.starts_with(' ')).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(told("by_value"), @r"
      one
      two
      cat
      third
      fourth
    ");
    insta::assert_snapshot!(told("by_another"), @r"
      cat
      one
    ");
    insta::assert_snapshot!(told("by_mapping"), @r"
      one => one
      two | zwei => two
      drei | trois => third
      else base
    ");
    insta::assert_snapshot!(told("base"), @r"
      one => one
      two | zwei => two
      third => third
      else base, tagged kind = any, discriminator kind
        kind: text
    ");
}

#[test]
fn children_are_reached_through_their_base_and_the_rest_is_pruned() {
    let (api, document) = lowered(
        "
paths:
  /pulls/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {tags: [pulls], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/pull'}}}}}}
    put: {tags: [pulls], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/change'}}}}, responses: {'204': {description: OK}}}
  /users:
    get: {tags: [users], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/user'}}}}}}
components:
  schemas:
    account: {type: object, discriminator: {propertyName: type}, properties: {type: {type: string}}}
    user: {allOf: [{$ref: '#/components/schemas/account'}, {type: object, properties: {state: {type: string, enum: [on, off]}}}]}
    team: {allOf: [{$ref: '#/components/schemas/account'}]}
    pull: {type: object, properties: {author: {$ref: '#/components/schemas/account'}, content: {$ref: '#/components/schemas/content'}}}
    change: {type: object, properties: {content: {$ref: '#/components/schemas/content'}}}
    content: {type: object, properties: {raw: {type: string}}}
    leftover: {type: object, properties: {a: {type: string}}}
",
    );
    let bindings = Bindings::default();
    let api =
        normalise(api, &document, &bindings).unwrap_or_else(|diagnostics| panic!("{diagnostics}")).value;
    let named = name(&api, &document, &bindings, &NamesLock::default())
        .unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    insta::assert_snapshot!(reach(&api, &named.names), @r"
    account: received pulls
    change: sent pulls
    content: both ways pulls
    leftover: pruned
    pull: received pulls
    team: received pulls
    user: received pulls, users
    user/allOf/1/properties/state: received pulls, users
    user/allOf/1: pruned
    account: received pulls
    ");
}

const STATES: &str = "
components:
  schemas:
    state: {type: object, discriminator: {propertyName: type}, required: [type], properties: {type: {type: string}, api: {type: string, enum: [v1]}}}
    done: {allOf: [{$ref: '#/components/schemas/state'}, {type: object, properties: {name: {type: string, enum: [DONE]}, result: {type: string}}}]}
    open: {allOf: [{$ref: '#/components/schemas/state'}, {type: object, properties: {name: {type: string, enum: [OPEN, NEW]}}}]}
    gone: {allOf: [{$ref: '#/components/schemas/state'}, {type: object, properties: {type: {type: string, enum: [gone]}, name: {type: string}}}]}
";

fn constants(bindings: Bindings) -> Vec<String> {
    let (api, document) = lowered(STATES);
    let mut api = flatten(api, &document).unwrap_or_else(|diagnostics| panic!("{diagnostics}")).value;
    link_hierarchies(&mut api);
    mark_constants(&mut api, &bindings);
    let hierarchies = api.types.iter().filter_map(|ty| match &ty.kind {
        Kind::Hierarchy(body) => Some(body),
        _ => None,
    });
    let lines = hierarchies.flat_map(|body| {
        let alone = if body.only_by_tag { " alone" } else { "" };
        body.variants.iter().flat_map(move |variant| {
            let tag = &variant.tags[0];
            variant.constants.iter().map(move |one| format!("{tag}{alone}: {} = {}", one.property, one.value))
        })
    });
    lines.collect()
}

#[test]
fn an_enum_of_one_value_tells_a_child_unless_all_have_it() {
    assert_eq!(constants(Bindings::default()), ["done: name = DONE"]);
}

#[test]
fn people_say_what_tells_a_child_and_of_which_hierarchy_only_the_tag_does() {
    let text = "only_by_tag = [\"state\"]
[constants]
\"done.name\" = \"READY\"
\"gone.name\" = \"GONE\"
";
    let source = Source { label: "bindings.toml", bytes: text.as_bytes() };
    let bindings = Bindings::read(&source).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    assert_eq!(constants(bindings), ["done alone: name = READY", "gone alone: name = GONE"]);
}
