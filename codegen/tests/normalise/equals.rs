//! Shapes that are equal are one type, and equal to a page's are pages.

use super::ir_text::types;
use super::passes::flat;
use codegen::bindings::Pages;
use codegen::ir::PageStyle;
use codegen::normalise::{merge_shapes, recover_pages};

fn merged(text: &str) -> String {
    let mut api = flat(text);
    merge_shapes(&mut api);
    types(&api)
}

#[test]
fn equal_inline_shapes_are_one() {
    // Neither titles nor bounds nor `required` tell them apart; a field is required where all say so.
    let shapes = merged(
        "
components:
  schemas:
    a: {type: object, properties: {link: &link {type: object, required: [href, name], properties: {href: {type: string}, name: {type: string}}}}}
    b: {type: object, properties: {link: {type: object, title: B, required: [href], properties: {name: {type: string, maxLength: 3}, href: {type: string}}}}}
    c: {type: object, properties: {links: {type: object, properties: {self: *link}}}}
    d: {type: object, properties: {links: {type: object, properties: {self: *link}}, other: {type: object, properties: {href: {type: integer}}}}}
",
    );
    insta::assert_snapshot!(shapes, @r"
    a
      link: a/properties/link
    b
      link: a/properties/link
    c
      links: c/properties/links
    d
      links: c/properties/links
      other: d/properties/other
    a/properties/link (stands for 4)
      href: text, required
      name: text
    c/properties/links (stands for 2)
      self: a/properties/link
    d/properties/other
      href: integer
    ");
}

#[test]
fn equal_inline_enums_are_one_in_any_order() {
    let shapes = merged(
        "
components:
  schemas:
    a: {type: object, properties: {state: {type: string, enum: [OPEN, MERGED]}}}
    b: {type: object, properties: {state: {type: string, enum: [MERGED, OPEN]}, states: {type: array, items: {type: string, enum: [OPEN, MERGED]}}}}
    c: {type: object, properties: {state: {type: string, enum: [OPEN]}}}
",
    );
    insta::assert_snapshot!(shapes, @r"
    a
      state: a/properties/state
    b
      state: a/properties/state
      states: [a/properties/state]
    c
      state: c/properties/state
    a/properties/state (stands for 3): enum OPEN | MERGED
    c/properties/state: enum OPEN
    ");
}

#[test]
fn an_inline_shape_equal_to_one_component_is_that_component() {
    let shapes = merged(
        "
components:
  schemas:
    link: {type: object, properties: {href: {type: string}}}
    user: {type: object, properties: {link: {type: object, properties: {href: {type: string}}}}}
    one: {type: object, properties: {x: {type: integer}}}
    two: {type: object, properties: {x: {type: integer}}}
    both: {type: object, properties: {a: {type: object, properties: {x: {type: integer}}}, b: {type: object, properties: {x: {type: integer}}}}}
",
    );
    insta::assert_snapshot!(shapes, @r"
    both
      a: both/properties/a
      b: both/properties/a
    link (stands for 2)
      href: text
    one
      x: integer
    two
      x: integer
    user
      link: link
    both/properties/a (stands for 2)
      x: integer
    ");
}

#[test]
fn shapes_that_hold_equal_shapes_are_one() {
    let shapes = merged(
        "
components:
  schemas:
    link: {type: object, properties: {href: {type: string}}}
    links: {type: object, properties: {self: {$ref: '#/components/schemas/link'}}}
    user: {type: object, properties: {links: {type: object, properties: {self: {type: object, properties: {href: {type: string}}}}}}}
",
    );
    insta::assert_snapshot!(shapes, @r"
    link (stands for 2)
      href: text
    links (stands for 2)
      self: link
    user
      links: links
    ");
}

#[test]
fn pages_by_offset_are_pages() {
    let mut api = flat(
        "
paths:
  /users: {get: {responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {start: {type: integer}, limit: {type: integer}, size: {type: number}, isLastPage: {type: boolean}, nextPageStart: {type: integer}, values: {type: array, items: {type: string}}}}}}}}}}
components:
  schemas:
    nearly: {type: object, properties: {start: {type: integer}, isLastPage: {type: boolean}, results: {type: array, items: {type: string}}}}
",
    );
    let properties = ["isLastPage", "limit", "nextPageStart", "size", "start"].map(str::to_owned).into();
    let pages = Pages { style: PageStyle::Offset, items: "values".into(), properties };
    recover_pages(&mut api, &pages);
    insta::assert_snapshot!(types(&api), @r"
    nearly
      isLastPage: bool
      results: [text]
      start: integer
    ");
}

#[test]
fn clones_of_a_page_are_pages() {
    let mut api = flat(
        "
components:
  schemas:
    user: {type: object, properties: {id: {type: integer}}}
    users: {type: object, properties: {next: &text {type: string}, page: &number {type: integer}, pagelen: *number, previous: *text, size: *number, values: {type: array, items: {$ref: '#/components/schemas/user'}}}}
    derived:
      allOf:
      - {type: object, properties: {next: *text, page: *number, pagelen: *number, previous: *text, size: *number}}
      - {type: object, properties: {more: *text, values: {type: array, items: {type: object, properties: {a: *text}}}}}
    nearly: {type: object, properties: {next: *text, values: {type: array, items: *text}}}
    no_list: {type: object, properties: {next: *text, page: *number, pagelen: *number, previous: *text, size: *number, values: *text}}
",
    );
    merge_shapes(&mut api);
    recover_pages(&mut api, &Pages::default());
    insta::assert_snapshot!(types(&api), @r"
    derived = page of derived/allOf/1/properties/values/items
    nearly
      next: text
      values: [text]
    no_list
      next: text
      page: integer
      pagelen: integer
      previous: text
      size: integer
      values: text
    user
      id: integer
    users = page of user
    derived/allOf/1/properties/values/items
      a: text
    ");
}
