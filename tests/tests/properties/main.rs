//! For every schema that travels as JSON: instances that an independent validator accepts go
//! through their model twice and come out equal, and so do those that only servers would send.
//!
//! The same instances at every run. `PROPERTIES_SEED=7` makes others, `PROPERTIES_ROUNDS=100` more
//! of them; a failure names the seed and the round.

mod spelling;
mod variation;

use std::collections::BTreeSet;
use std::env;

use bitbucket_cloud::Cloud;
use bitbucket_data_center::DataCenter;
use serde_json::{Value, json};
use tests::document::{Content, Document};
use tests::exercise::{Model, Subject};
use tests::judge::Schemas;
use tests::model::{answered, sent};
use tests::replay::differences;

use crate::spelling::Node;
use crate::variation::{Liberty, Variation};

/// Instances of each schema, of each liberty.
const ROUNDS: u64 = 40;

/// Faults that are shown in full.
const SHOWN: usize = 5;

#[test]
fn what_schemas_of_the_cloud_allow_goes_through_models_twice() {
    run::<Cloud>(Liberty::AsDocumented);
}

#[test]
fn what_schemas_of_the_data_center_allow_goes_through_models_twice() {
    run::<DataCenter>(Liberty::AsDocumented);
}

#[test]
fn what_servers_of_the_cloud_send_besides_goes_through_models_twice() {
    run::<Cloud>(Liberty::AsServersDo);
}

#[test]
fn what_servers_of_the_data_center_send_besides_goes_through_models_twice() {
    run::<DataCenter>(Liberty::AsServersDo);
}

#[test]
fn every_schema_that_travels_as_json_has_a_model() {
    assert_models::<Cloud>();
    assert_models::<DataCenter>();
}

fn assert_models<A: Subject>() {
    let document = Document::of_api(A::NAME).unwrap();
    let travelling = &sent(&document) | &answered(&document);
    let read: BTreeSet<&str> = A::MODELS.iter().map(|model| model.schema).collect();
    let missing: Vec<&String> =
        travelling.iter().filter(|pointer| !read.contains(pointer.as_str())).collect();
    assert!(missing.is_empty(), "{}: no model reads {missing:?}", A::NAME);
    assert!(travelling.len() > 200, "only {} schemas travel", travelling.len());
}

fn number(variable: &str, default: u64) -> u64 {
    env::var(variable).map_or(default, |text| text.parse().expect("a whole number"))
}

fn run<A: Subject>(liberty: Liberty) {
    let (seed, rounds) = (number("PROPERTIES_SEED", 0), number("PROPERTIES_ROUNDS", ROUNDS));
    let document = Document::of_api(A::NAME).unwrap();
    let schemas = Schemas::new(&document).unwrap();
    let mut variation = Variation::new(&document, liberty);
    let mut faults = Vec::new();
    let mut tried = 0;
    let answered = answered(&document);
    // What is only ever sent is not what servers make of it.
    let comes = |model: &Model| answered.contains(model.schema) || model.schema.contains("/responses/");
    let models = A::MODELS.iter().enumerate();
    for (place, model) in models.filter(|(_, model)| liberty == Liberty::AsDocumented || comes(model)) {
        let schema = document.value().pointer(model.schema.trim_start_matches('#')).unwrap();
        for round in 0..rounds {
            variation.begin([seed, round, u64::try_from(place).unwrap()]);
            let (node, random) = variation.instance(schema);
            tried += 1;
            let judge = (liberty == Liberty::AsDocumented).then_some(&schemas);
            if let Err(fault) = judged(model, schema, judge, &node.spelt(random.clone())) {
                faults.push(format!("{model:?}, seed {seed}, round {round}: {fault}\n"));
            } else if faults.len() >= SHOWN {
                faults.extend(through(model, &node.spelt(random)).err());
            } else if through(model, &node.spelt(random.clone())).is_err() {
                let least = least(node, |node| through(model, &node.spelt(random.clone())).is_err());
                let text = least.spelt(random);
                let fault = through(model, &text).unwrap_err();
                faults.push(format!("{model:?}, seed {seed}, round {round}: {fault}\n    {text}\n"));
            }
        }
    }
    let (unseen, choices) = (variation.unseen(), variation.choices());
    println!("{tried} instances of {} schemas, {choices} choices", A::MODELS.len());
    assert!(
        faults.is_empty(),
        "{} of {tried} instances are not the same after their model:\n{}",
        faults.len(),
        faults[..faults.len().min(SHOWN)].concat()
    );
    let all_shown = unseen.is_empty() || liberty == Liberty::AsServersDo || rounds < ROUNDS;
    assert!(all_shown, "alternatives that no instance shows: {unseen:?}");
}

/// Whether an instance is what its schema says.
fn judged(model: &Model, schema: &Value, judge: Option<&Schemas>, text: &str) -> Result<(), String> {
    let Some(schemas) = judge else { return Ok(()) };
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let reference = json!({ "$ref": model.schema });
    let is_component = model.schema.starts_with("#/components/");
    let schema = if is_component { &reference } else { schema };
    let content = Content { media: "application/json", schema: Some(schema) };
    let objections = schemas.check(&content, &value);
    if objections.is_empty() {
        Ok(())
    } else {
        Err(format!("no instance of its schema: {objections:?}: {text}"))
    }
}

/// Whether an instance is the same after its model.
fn through(model: &Model, text: &str) -> Result<(), String> {
    let written = model.twice(text.as_bytes()).map_err(|fault| fault.to_string())?;
    let differing = differences(text.as_bytes(), &written).map_err(|error| error.to_string())?;
    if differing.is_empty() {
        return Ok(());
    }
    Err(format!("lost or changed at {differing:?}: {}", String::from_utf8_lossy(&written)))
}

/// As little of an instance as still fails.
fn least(node: Node, fails: impl Fn(&Node) -> bool) -> Node {
    let mut node = node;
    while let Some(smaller) = node.smaller().into_iter().find(&fails) {
        node = smaller;
    }
    node
}
