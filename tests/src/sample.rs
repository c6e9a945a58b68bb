//! The values that an operation is called with.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use bitbucket_runtime::Part;
use bitbucket_runtime::wire;
use serde_json::Value;

use crate::document::{Content, Operation, Parameter, Place};
use crate::instance::{Extent, Synthesis};

/// What keeps an operation from being called: the generated function takes something else than the
/// document has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub String);

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A value for a parameter or a form field.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// A text, a number, a truth value, a list of them.
    Plain(Value),
    /// Files.
    Files(Vec<File>),
}

/// A part of a multipart body that is a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The file's name.
    pub name: String,
    /// What it says it is.
    pub media: &'static str,
    /// What it holds.
    pub content: Vec<u8>,
}

impl File {
    fn part(&self) -> Part {
        Part::file(&*self.name, self.content.clone()).content_type(self.media)
    }
}

/// A body that is no form.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// JSON.
    Json(Value),
    /// Text or bytes.
    Text(String),
}

/// The values for one call.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// Parameters and form fields; what is not here is not given.
    pub values: BTreeMap<(Place, String), Given>,
    /// Parts with names of the caller's choice.
    pub parts: Vec<(String, File)>,
    /// The body, where it is no form.
    pub body: Option<Body>,
}

impl Sample {
    /// Values for an operation with this body, from the document's schemas. `fixed` says what
    /// path parameters are to be, by name.
    #[must_use]
    pub fn new<'d>(
        synthesis: &Synthesis<'d>,
        operation: &Operation<'d>,
        media: Option<&str>,
        extent: Extent,
        fixed: &BTreeMap<String, String>,
    ) -> Self {
        let mut sample = Self::default();
        let wanted = |parameter: &&Parameter<'_>| parameter.required || extent != Extent::Least;
        for parameter in operation.parameters.iter().filter(wanted) {
            let value = match fixed.get(parameter.name) {
                Some(value) if parameter.place == Place::Path => Value::from(value.as_str()),
                _ => synthesis.parameter(parameter),
            };
            sample.values.insert((parameter.place, parameter.name.to_owned()), Given::Plain(value));
        }
        let content = operation.bodies.iter().find(|content| Some(content.media) == media);
        if let Some(content) = content {
            sample.fill_body(synthesis, content, extent, operation.body_required);
        }
        sample
    }

    fn fill_body<'d>(
        &mut self,
        synthesis: &Synthesis<'d>,
        content: &Content<'d>,
        extent: Extent,
        required: bool,
    ) {
        let essence = content.media.split(';').next().unwrap_or_default();
        let schema = content.schema.unwrap_or(&Value::Null);
        let multipart = essence == "multipart/form-data";
        if multipart || essence == "application/x-www-form-urlencoded" {
            let form = synthesis.document().shape(schema);
            for (index, (name, field)) in form.properties.iter().enumerate() {
                // A form that has to be sent says something.
                let least = form.required.contains(name) || (required && index == 0);
                if least || extent != Extent::Least {
                    let given = synthesis.form_field(name, field, multipart);
                    self.values.insert((Place::Field, (*name).to_owned()), given);
                }
            }
            // Fields that nobody lists are given as a whole.
            if form.properties.is_empty() && !multipart {
                self.body = Some(Body::Json(synthesis.instance(schema, extent)));
            }
            if multipart && extent != Extent::Least && takes_more(synthesis.document().resolve(schema)) {
                self.parts = synthesis.free_parts();
            }
        } else if synthesis.document().is_json(content) {
            self.body = Some(Body::Json(synthesis.instance(schema, extent)));
        } else {
            self.body = Some(Body::Text(synthesis.text("body")));
        }
    }

    /// The value of a path parameter.
    ///
    /// # Errors
    /// Where the document has no such parameter, or another type for it.
    pub fn path<'s, T: Sampled<'s>>(&'s self, name: &str) -> Result<T, Fault> {
        self.get(Place::Path, name)
    }

    /// The value of a query parameter.
    ///
    /// # Errors
    /// As [`Sample::path`].
    pub fn query<'s, T: Sampled<'s>>(&'s self, name: &str) -> Result<T, Fault> {
        self.get(Place::Query, name)
    }

    /// The value of a header.
    ///
    /// # Errors
    /// As [`Sample::path`].
    pub fn header<'s, T: Sampled<'s>>(&'s self, name: &str) -> Result<T, Fault> {
        self.get(Place::Header, name)
    }

    /// The value of a cookie.
    ///
    /// # Errors
    /// As [`Sample::path`].
    pub fn cookie<'s, T: Sampled<'s>>(&'s self, name: &str) -> Result<T, Fault> {
        self.get(Place::Cookie, name)
    }

    /// The value of a form field.
    ///
    /// # Errors
    /// As [`Sample::path`].
    pub fn field<'s, T: Sampled<'s>>(&'s self, name: &str) -> Result<T, Fault> {
        self.get(Place::Field, name)
    }

    fn get<'s, T: Sampled<'s>>(&'s self, place: Place, name: &str) -> Result<T, Fault> {
        T::sampled(self.values.get(&(place, name.to_owned())))
            .map_err(|fault| Fault(format!("{place} `{name}`: {fault}")))
    }

    /// Parts with names of the caller's choice.
    ///
    /// # Errors
    /// None so far; a sample says what is wrong wherever it is asked.
    pub fn parts(&self) -> Result<Vec<(String, Part)>, Fault> {
        Ok(self.parts.iter().map(|(name, file)| (name.clone(), file.part())).collect())
    }

    /// The body as a model, or the whole of a form.
    ///
    /// # Errors
    /// Where the document has no such body, or one that the model cannot hold.
    pub fn json<V: wire::Value>(&self) -> Result<V, Fault> {
        let Some(Body::Json(value)) = &self.body else {
            return Err(Fault(
                "the document has no body of JSON, nor a form that is given as a whole".to_owned(),
            ));
        };
        read(value).map_err(|error| Fault(format!("the body: {error}")))
    }

    /// The body as text: what a function takes as bytes may be JSON in the document.
    ///
    /// # Errors
    /// Where the document has no such body.
    pub fn text(&self) -> Result<String, Fault> {
        match &self.body {
            Some(Body::Text(text)) => Ok(text.clone()),
            Some(Body::Json(value)) => Ok(value.to_string()),
            None => Err(Fault("the document has no body that is given as one value".to_owned())),
        }
    }

    /// The body as bytes.
    ///
    /// # Errors
    /// Where the document has no such body.
    pub fn bytes(&self) -> Result<Vec<u8>, Fault> {
        self.text().map(String::into_bytes)
    }
}

/// True where a form takes parts that its schema does not name.
pub(crate) fn takes_more(form: &Value) -> bool {
    match form.get("additionalProperties") {
        Some(Value::Bool(any)) => *any,
        Some(_) => true,
        None => form["properties"].as_object().is_none_or(serde_json::Map::is_empty),
    }
}

/// What a sample can give to a generated function.
pub trait Sampled<'s>: Sized {
    /// The value, from what the document says; `None` where it is not given.
    ///
    /// # Errors
    /// Where the two differ in type.
    fn sampled(given: Option<&'s Given>) -> Result<Self, Fault>;
}

fn plain(given: Option<&Given>) -> Result<&Value, Fault> {
    match given {
        Some(Given::Plain(value)) => Ok(value),
        Some(Given::Files(_)) => Err(Fault("the document has a file".to_owned())),
        None => Err(Fault("the document does not require it, or does not have it".to_owned())),
    }
}

fn read<V: wire::Value>(value: &Value) -> Result<V, wire::DecodeError> {
    wire::from_slice(value.to_string().as_bytes())
}

fn other<T>(value: &Value, wanted: &str) -> Result<T, Fault> {
    Err(Fault(format!("the function takes {wanted}, the document has {value}")))
}

macro_rules! sampled {
    ($($type:ty, $wanted:literal, $read:path;)*) => {
        $(
            impl<'s> Sampled<'s> for $type {
                fn sampled(given: Option<&'s Given>) -> Result<Self, Fault> {
                    let value = plain(given)?;
                    $read(value).map_or_else(|| other(value, $wanted), Ok)
                }
            }

            impl<'s> Sampled<'s> for Vec<$type> {
                fn sampled(given: Option<&'s Given>) -> Result<Self, Fault> {
                    let Some(given) = given else { return Ok(Vec::new()) };
                    let value = plain(Some(given))?;
                    let items = value.as_array().map_or_else(|| other(value, "a list"), Ok)?;
                    let item = |item| $read(item).map_or_else(|| other(item, $wanted), Ok);
                    items.iter().map(item).collect()
                }
            }
        )*
    };
}

sampled! {
    &'s str, "a text", Value::as_str;
    i64, "an integer", Value::as_i64;
    f64, "a number", Value::as_f64;
    bool, "a truth value", Value::as_bool;
}

impl<'s> Sampled<'s> for Part {
    fn sampled(given: Option<&'s Given>) -> Result<Self, Fault> {
        match given {
            Some(Given::Files(files)) if files.len() == 1 => Ok(files[0].part()),
            other => other_than_file(other),
        }
    }
}

/// A parameter or a field of a form that is given as a whole: a model, or a list or a map of them.
#[derive(Debug)]
pub struct Whole<V>(V);

impl<V> Deref for Whole<V> {
    type Target = V;

    fn deref(&self) -> &V {
        &self.0
    }
}

impl<'s, V: wire::Value> Sampled<'s> for Whole<V> {
    fn sampled(given: Option<&'s Given>) -> Result<Self, Fault> {
        read(plain(given)?).map(Self).map_err(|error| Fault(error.to_string()))
    }
}

fn other_than_file<T>(given: Option<&Given>) -> Result<T, Fault> {
    Err(Fault(format!("the function takes a file, the document has {given:?}")))
}

impl<'s, T: Sampled<'s>> Sampled<'s> for Option<T> {
    fn sampled(given: Option<&'s Given>) -> Result<Self, Fault> {
        given.map(|given| T::sampled(Some(given))).transpose()
    }
}

impl<'s> Sampled<'s> for Vec<Part> {
    fn sampled(given: Option<&'s Given>) -> Result<Self, Fault> {
        match given {
            None => Ok(Vec::new()),
            Some(Given::Files(files)) => Ok(files.iter().map(File::part).collect()),
            other => other_than_file(other),
        }
    }
}
