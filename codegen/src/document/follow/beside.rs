//! Parameters beside the reference of a path item, which has some of its own.

use serde_json::{Map, Value};

use super::super::shape::Kind;
use super::place::Place;
use super::{Fate, Following};
use crate::pointer::Pointer;

impl Following<'_> {
    /// Adds them to those of the path item; one that has the same name in the same place stands for it.
    pub(super) fn parameters_beside(
        &mut self,
        item: &mut Map<String, Value>,
        parameters: Value,
        here: &Pointer,
        at: &Place,
    ) {
        let (to, from) = (here.join("parameters"), at.pointer.join("parameters"));
        let (Value::Array(own), None | Some(Value::Array(_))) = (&parameters, item.get("parameters")) else {
            self.moves.insert(to, self.spot(&Place { file: at.file, pointer: from }));
            item.insert("parameters".to_owned(), parameters);
            return;
        };
        let list = item.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(list) = list else { return };
        for (index, parameter) in own.iter().enumerate() {
            let mut stood = Place { file: at.file, pointer: from.index(index) };
            let mut read = parameter.clone();
            let mut place = to.index(list.len());
            self.moves.insert(place.clone(), self.spot(&stood));
            if self.walk(Kind::Parameter, &mut read, &mut place, &mut stood) == Fate::Drop {
                continue;
            }
            let Some(same) = list.iter().position(|other| is_same(other, &read)) else {
                list.push(read);
                continue;
            };
            // What it holds knows by its place where it stood.
            let mut read = parameter.clone();
            let mut place = to.index(same);
            self.moves.insert(place.clone(), self.spot(&stood));
            self.walk(Kind::Parameter, &mut read, &mut place, &mut stood);
            if let Some(other) = list.get_mut(same) {
                *other = read;
            }
        }
    }
}

/// Whether two parameters are one: by name and place, or by what they refer to.
fn is_same(one: &Value, other: &Value) -> bool {
    let says = |node: &Value, key: &str| node.get(key).and_then(Value::as_str).map(str::to_owned);
    let keys = if says(one, "$ref").is_some() { ["$ref", "$ref"] } else { ["name", "in"] };
    keys.into_iter().all(|key| says(one, key).is_some() && says(one, key) == says(other, key))
}
