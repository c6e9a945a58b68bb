//! Parameters beside the reference of a path item, which has some of its own.

use serde_json::{Map, Value};

use super::super::shape::Kind;
use super::place::Place;
use super::{Fate, Following, LONGEST_CHAIN};
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
            let Some(same) = list.iter().position(|other| self.is_same(other, &read)) else {
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

    /// Whether two parameters have one name in one place.
    fn is_same(&self, one: &Value, other: &Value) -> bool {
        let (one, other) = (self.said(one), self.said(other));
        ["name", "in"].into_iter().all(|key| one.get(key).is_some() && one.get(key) == other.get(key))
    }

    /// A parameter, or the component that it refers to.
    fn said<'v>(&'v self, parameter: &'v Value) -> &'v Value {
        let mut current = parameter;
        for _ in 0..LONGEST_CHAIN {
            let reference = current.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
            match reference.and_then(|pointer| self.document.value().pointer(pointer.as_str())) {
                Some(next) => current = next,
                None => break,
            }
        }
        current
    }
}
