//! A small document, and the kinds of change that updates make to it.

use codegen::diff::{Level, compare};
use codegen::name::Renames;
use codegen::{Input, Model, Output, Source};

use crate::judge::root;

/// What changes are made to.
pub(crate) const DOCUMENT: &str = r"openapi: 3.0.3
info: {title: Kinds of change, version: '1'}
paths:
  /ships:
    get:
      operationId: listShips
      tags: [ships]
      parameters:
        - {name: zone, in: query, schema: {type: string}}
        - {name: state, in: query, schema: {$ref: '#/components/schemas/ShipState'}}
      responses:
        '200': {description: all, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}}}}
    post:
      operationId: createShip
      tags: [ships]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewShip'}}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}
  /ships/{ship_id}:
    parameters:
      - {name: ship_id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: getShip
      tags: [ships]
      responses:
        '200': {description: one, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}
    delete:
      operationId: deleteShip
      tags: [ships]
      responses:
        '204': {description: gone}
  /log:
    get:
      operationId: readLog
      tags: [log]
      responses:
        '200': {description: entries, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Entry'}}}}}
components:
  schemas:
    ShipState: {type: string, enum: [docked, moving, lost]}
    NewShip:
      type: object
      required: [name]
      properties: {name: {type: string}, crew: {type: integer}}
    Ship:
      type: object
      properties:
        name: {type: string}
        state: {$ref: '#/components/schemas/ShipState'}
        length: {type: integer}
    Entry:
      type: object
      required: [kind]
      discriminator: {propertyName: kind, mapping: {arrival: '#/components/schemas/Arrival', storm: '#/components/schemas/Storm'}}
      properties:
        kind: {type: string}
        at: {type: string, format: date-time}
    Arrival: {allOf: [{$ref: '#/components/schemas/Entry'}, {type: object, properties: {ship: {type: string}}}]}
    Storm: {allOf: [{$ref: '#/components/schemas/Entry'}, {type: object, properties: {force: {type: integer}}}]}
    Gale: {allOf: [{$ref: '#/components/schemas/Entry'}, {type: object, properties: {speed: {type: integer}}}]}
    Fog: {type: object, properties: {sight: {type: integer}}}
";

/// A kind of change.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// What is replaced in the document, and by what.
    replaced: (&'static str, &'static str),
    /// How grave it is to those who use the crate.
    pub(crate) is: Level,
    /// Whether the other judge looks at what changes: it knows items, their members and counts of arguments, and no
    /// types.
    pub(crate) is_seen: bool,
}

use Level::{Major, Minor};

const fn case(name: &'static str, replaced: (&'static str, &'static str), is: Level, is_seen: bool) -> Case {
    Case { name, replaced, is, is_seen }
}

const ZONE: &str = "        - {name: zone, in: query, schema: {type: string}}\n";
const LOG: &str = "      operationId: readLog\n      tags: [log]\n";
const FOG: &str = "    Fog: {type: object, properties: {sight: {type: integer}}}\n";
const GALE: &str = "    Gale: {allOf: [{$ref: '#/components/schemas/Entry'}, {type: object, properties: {speed: {type: integer}}}]}\n";
const DELETE: &str = "    delete:
      operationId: deleteShip
      tags: [ships]
      responses:
        '204': {description: gone}
";

pub(crate) const CASES: &[Case] = &[
    case(
        "an operation more",
        (
            "  /log:\n",
            "  /crew:\n    get: {operationId: listCrew, tags: [crew], responses: {'204': {description: none}}}\n  /log:\n",
        ),
        Minor,
        true,
    ),
    case("an operation less", (DELETE, ""), Major, true),
    case(
        "the first optional parameter of an operation",
        (
            LOG,
            "      operationId: readLog\n      tags: [log]\n      parameters: [{name: since, in: query, schema: {type: string}}]\n",
        ),
        Minor,
        true,
    ),
    case(
        "another optional parameter",
        (
            ZONE,
            "        - {name: zone, in: query, schema: {type: string}}\n        - {name: crew, in: query, schema: {type: integer}}\n",
        ),
        Minor,
        true,
    ),
    case(
        "a required parameter more",
        (
            LOG,
            "      operationId: readLog\n      tags: [log]\n      parameters: [{name: since, in: query, required: true, schema: {type: string}}]\n",
        ),
        Major,
        true,
    ),
    case("an optional parameter less", (ZONE, ""), Major, true),
    case(
        "an optional parameter of another type",
        (ZONE, "        - {name: zone, in: query, schema: {type: integer}}\n"),
        Major,
        false,
    ),
    case(
        "an optional parameter that is required now",
        (ZONE, "        - {name: zone, in: query, required: true, schema: {type: string}}\n"),
        Major,
        true,
    ),
    case(
        "an operation that nobody should use",
        ("      operationId: deleteShip\n", "      operationId: deleteShip\n      deprecated: true\n"),
        Minor,
        true,
    ),
    case(
        "a field more",
        (
            "        length: {type: integer}\n",
            "        length: {type: integer}\n        flag: {type: string}\n",
        ),
        Minor,
        true,
    ),
    case("a field less", ("        length: {type: integer}\n", ""), Major, true),
    case(
        "a field of another type",
        ("        length: {type: integer}\n", "        length: {type: boolean}\n"),
        Major,
        false,
    ),
    case(
        "a field that must be given now",
        ("      required: [name]\n", "      required: [name, crew]\n"),
        Major,
        true,
    ),
    case("a value more", ("[docked, moving, lost]", "[docked, moving, lost, sunk]"), Minor, true),
    case("a value less", ("[docked, moving, lost]", "[docked, moving]"), Major, true),
    case(
        "an alternative more",
        (FOG, "    Fog: {allOf: [{$ref: '#/components/schemas/Entry'}]}\n"),
        Minor,
        true,
    ),
    case(
        "an alternative less",
        (GALE, "    Gale: {type: object, properties: {speed: {type: integer}}}\n"),
        Major,
        true,
    ),
    case(
        "another answer",
        (
            "        '204': {description: gone}\n",
            "        '200': {description: gone, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}\n",
        ),
        Major,
        false,
    ),
];

impl Case {
    /// The document after the change.
    pub(crate) fn document(&self) -> String {
        let (from, to) = self.replaced;
        assert_eq!(
            DOCUMENT.matches(from).count(),
            1,
            "{}: {from:?} stands elsewhere too, or nowhere",
            self.name
        );
        DOCUMENT.replacen(from, to, 1)
    }
}

/// A crate, and what it was made from.
pub(crate) struct Made {
    pub(crate) model: Model,
    pub(crate) output: Output,
}

/// Makes the crate of a document.
pub(crate) fn crate_of(document: &str) -> Made {
    let input = Input::new(
        Source { label: "kinds.yaml", bytes: document.as_bytes() },
        "kinds",
        format!("{{ path = {:?} }}", root().join("runtime").to_str().unwrap()),
    );
    let model = codegen::model_with(&input, Renames::Refuse).unwrap_or_else(|errors| panic!("{errors}"));
    let output = codegen::generate(&input).unwrap_or_else(|errors| panic!("{errors}"));
    Made { model, output }
}

/// How grave `diff` calls the changes from one to another.
pub(crate) fn verdict(before: &Model, after: &Model) -> Level {
    compare(before, after).iter().map(codegen::diff::Change::level).max().unwrap_or(Level::Patch)
}
