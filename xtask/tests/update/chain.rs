//! Years of a vendor's documents, one after the other: each update is fetched, compared and generated without
//! a person, but where the vendor removed what people had corrected or named.

use crate::repository::{Repository, verdict};

/// One of the vendor's documents, as far as they differ.
struct Edition {
    date: &'static str,
    paths: &'static str,
    schemas: &'static str,
}

const SHIP: &str = "    Ship: {type: object, properties: {name: {type: string}, state: {type: string, enum: [MOORED, AT_SEA]}}}\n";

/// What each edition brings: a new operation; slashes and names of parameters; an operation and a field less; a
/// schema called otherwise, another tag; and two things that were one.
const EDITIONS: [Edition; 6] = [
    Edition {
        date: "2021-11-18",
        paths: "  /ships/:
    get:
      tags: [ships]
      operationId: listShips
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}}}}}
  /ships/{id}/:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [ships]
      operationId: getShip
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}}
    delete: {tags: [ships], operationId: sinkShip, responses: {'204': {description: Done}}}
",
        schemas: SHIP,
    },
    Edition {
        date: "2022-05-02",
        paths: "  /ships/:
    get:
      tags: [ships]
      operationId: listShips
      parameters: [{name: flag, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}}}}}
  /ships/{id}/:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [ships]
      operationId: getShip
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}}
    delete: {tags: [ships], operationId: sinkShip, responses: {'204': {description: Done}}}
  /ships/{id}/crew/:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [crew]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object, properties: {rank: {type: string, enum: [MATE, COOK]}}}}}}}}
",
        schemas: SHIP,
    },
    // Only addresses.
    Edition {
        date: "2023-03-10",
        paths: "  /ships:
    get:
      tags: [ships]
      operationId: listShips
      parameters: [{name: flag, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}}}}}
  /ships/{ship_id}:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [ships]
      operationId: getShip
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}}
    delete: {tags: [ships], operationId: sinkShip, responses: {'204': {description: Done}}}
  /ships/{ship_id}/crew:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [crew]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object, properties: {rank: {type: string, enum: [MATE, COOK]}}}}}}}}
",
        schemas: SHIP,
    },
    // An operation is dropped, others have another tag and another id, and a value and a field are new.
    Edition {
        date: "2024-05-18",
        paths: "  /ships:
    get:
      tags: [Vessels]
      operationId: vessels_list
      parameters: [{name: flag, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}}}}}
  /ships/{ship_id}:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Vessels]
      operationId: vessels_get
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}}
  /ships/{ship_id}/crew:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [crew]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object, properties: {rank: {type: string, enum: [MATE, COOK, CAPTAIN]}}}}}}}}
",
        schemas: "    Ship: {type: object, properties: {name: {type: string}, built: {type: integer}, state: {type: string, enum: [MOORED, AT_SEA, LOST]}}}\n",
    },
    // A schema is called otherwise, and an operation joins those of its tag.
    Edition {
        date: "2025-08-01",
        paths: "  /ships:
    get:
      tags: [Vessels]
      operationId: vessels_list
      parameters: [{name: flag, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Vessel'}}}}}}
  /ships/{ship_id}:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Vessels]
      operationId: vessels_get
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Vessel'}}}}}
  /ships/{ship_id}/crew:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [crew]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object, properties: {rank: {type: string, enum: [MATE, COOK, CAPTAIN]}}}}}}}}
  /harbours:
    get: {tags: [Vessels], operationId: vessels_harbours, responses: {'204': {description: Done}}}
",
        schemas: "    Vessel: {type: object, properties: {name: {type: string}, built: {type: integer}, state: {type: string, enum: [MOORED, AT_SEA, LOST]}}}\n",
    },
    // All of the crew is gone, as is a field.
    Edition {
        date: "2026-08-15",
        paths: "  /ships:
    get:
      tags: [Vessels]
      operationId: vessels_list
      parameters: [{name: flag, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Vessel'}}}}}}
  /ships/{ship_id}:
    parameters: [{name: ship_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Vessels]
      operationId: vessels_get
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Vessel'}}}}}
  /harbours:
    get: {tags: [Vessels], operationId: vessels_harbours, responses: {'204': {description: Done}}}
",
        schemas: "    Vessel: {type: object, properties: {name: {type: string}, state: {type: string, enum: [MOORED, AT_SEA, LOST]}}}\n",
    },
];

impl Edition {
    fn text(&self) -> String {
        format!(
            "openapi: 3.0.3\ninfo: {{title: Ships, version: '{}'}}\nservers: [{{url: 'https://ships.example.org'}}]\npaths:\n{}components:\n  schemas:\n{}",
            self.date, self.paths, self.schemas
        )
    }
}

/// What an update has said.
struct Told {
    fetched: String,
    report: String,
    /// What `generate` had to say.
    remarks: String,
}

/// Fetches an edition, compares and generates it, and commits that.
fn update(repository: &Repository, edition: &Edition) -> Told {
    let file = format!("ships-{}.yaml", edition.date);
    repository.write(&file, &edition.text());
    let fetched = repository.succeed(&["fetch", "ships", "--from", &file]);
    let report = repository.succeed(&["diff", "ships"]);
    let remarks = repository.remarks(&["generate"]);
    repository.succeed(&["generate", "--check"]);
    repository.commit(edition.date);
    Told { fetched, report, remarks }
}

/// A folder in which there are no decisions yet, with the first edition.
fn begun() -> Repository {
    let repository = Repository::new();
    repository.write("spec/ships/bindings.toml", "");
    let [first, ..] = &EDITIONS;
    repository.write("ships-first.yaml", &first.text());
    repository.succeed(&["fetch", "ships", "--from", "ships-first.yaml"]);
    repository.remarks(&["generate"]);
    repository.commit(first.date);
    repository
}

#[test]
fn every_document_of_a_vendor_is_taken_over_after_the_one_before() {
    let repository = begun();
    let told: Vec<Told> = EDITIONS[1..].iter().map(|edition| update(&repository, edition)).collect();
    let verdicts: Vec<&str> = told.iter().map(|told| verdict(&told.report)).collect();
    assert_eq!(
        verdicts.iter().map(|line| line.split(',').next().unwrap()).collect::<Vec<_>>(),
        ["verdict: minor", "verdict: patch", "verdict: minor", "verdict: minor", "verdict: major"],
        "{verdicts:?}"
    );
    let moved: Vec<usize> = told.iter().map(|told| told.fetched.matches("  moved: ").count()).collect();
    assert_eq!(moved, [0, 4, 0, 0, 0]);
    // What the vendor drops is kept, deprecated, and said so.
    for (told, dropped) in told.iter().zip([0, 0, 1, 0, 1]) {
        let said = format!(" {dropped} dropped by the vendor and kept as deprecated");
        assert!(told.fetched.contains(&said), "{}", told.fetched);
    }
    // The field that is gone is the one break of all these years.
    let breaking = told[4].report.lines().filter(|line| line.starts_with("breaking")).collect::<Vec<_>>();
    assert_eq!(
        breaking,
        ["breaking  field removed         Ship.built  Option<i64>  [gone]"],
        "{}",
        told[4].report
    );
    for told in &told {
        assert!(!told.remarks.contains("error"), "{}", told.remarks);
        assert!(!told.remarks.contains(" is gone, which was the name of "), "{}", told.remarks);
    }
    let lock = repository.read("spec/ships/names.lock");
    for kept in [
        "\"GET /ships\" = \"ships::list_ships\"\n",
        "\"GET /ships/{ship_id}\" = \"ships::get_ship\"\n",
        "\"DELETE /ships/{ship_id}\" = \"ships::sink_ship\"\n",
        "\"#/components/schemas/Vessel\" = \"Ship\"\n",
        // What is new joins the module of those that have its tag.
        "\"GET /harbours\" = \"ships::vessels_harbours\"\n",
    ] {
        assert!(lock.contains(kept), "{kept}{lock}");
    }
}

#[test]
fn what_was_decided_stays_until_the_vendor_removes_what_it_is_about() {
    let repository = begun();
    update(&repository, &EDITIONS[1]);
    let bindings = "strict = true
[operations]
\"GET /ships/{id}/crew/\" = \"ships::crew\"
[fields]
\"Ship.name\" = \"title\"
[types]
\"#/paths/~1ships~1{id}~1crew~1/get/responses/200/content/application~1json/schema/items\" = \"Sailor\"
";
    repository.write("spec/ships/bindings.toml", bindings);
    repository.succeed(&["generate", "--accept-renames"]);
    repository.commit("Names");
    for edition in &EDITIONS[2..4] {
        assert_eq!(update(&repository, edition).remarks, "");
    }
    // The schema that the field is of is called otherwise: the message says which line it is, and which is meant.
    repository.write("ships.yaml", &EDITIONS[4].text());
    repository.succeed(&["fetch", "ships", "--from", "ships.yaml"]);
    let refused = repository.fail(&["generate"]);
    assert_eq!(
        refused,
        "error: spec/ships/bindings.toml:5:1: [fields] \"Ship.name\" names nothing in the document\n  \
         help: remove the entry, or correct its key; did you mean `Vessel.name`?\n\n1 error, nothing was written\n"
    );
    repository.write("spec/ships/bindings.toml", &bindings.replace("Ship.name", "Vessel.name"));
    assert!(!repository.remarks(&["generate"]).contains("error"));
}
