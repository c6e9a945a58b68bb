//! In `wire`, building models: a setter per field, for those that travel in requests.

use crate::wire::json::Json;
use crate::wire::model::Object;

/// Gives a model a setter per field, each taking the model and giving it back.
///
/// A setter is written with the field that it sets and what the field holds, without the `Option`:
/// `[Item]` for a list, `Box<Model>` for a boxed field, anything else as it is.
///
/// ```
/// use bitbucket_runtime::wire::{self, Extra};
///
/// #[derive(Clone, PartialEq)]
/// pub struct Issue {
///     pub assignee: Option<String>,
///     pub labels: Option<Vec<String>>,
///     pub parent: Option<Box<Issue>>,
///     pub votes: Option<i64>,
///     pub extra: Extra,
/// }
///
/// bitbucket_runtime::object!(Issue { assignee, labels, parent, votes });
/// bitbucket_runtime::setters!(Issue {
///     with_assignee(assignee: String), with_labels(labels: [String]), with_parent(parent: Box<Issue>),
///     with_votes(votes: i64),
/// });
///
/// let issue = Issue::default().with_labels(["ui"]).with_parent(Issue::default().with_votes(3)).clear("assignee");
/// assert_eq!(wire::to_vec(&issue), br#"{"assignee":null,"labels":["ui"],"parent":{"votes":3}}"#);
/// ```
#[macro_export]
macro_rules! setters {
    ($model:ident { $($setter:ident($field:ident: $($kind:tt)+)),* $(,)? }) => {
        impl $model {
            $($crate::setters!(@setter $setter $field $($kind)+);)*

            /// Sends null for a field, by its name on the wire: the server clears what it has there.
            #[must_use]
            #[inline]
            pub fn clear(mut self, field: &str) -> Self {
                $crate::set_null(&mut self, field);
                self
            }
        }
    };
    (@setter $setter:ident $field:ident [$item:ty]) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            self.$field = $field.into_iter().map(Into::into).collect::<Vec<$item>>().into();
            self
        }
    };
    (@setter $setter:ident $field:ident Box<$value:ty>) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl Into<$value>) -> Self {
            self.$field = Box::<$value>::new($field.into()).into();
            self
        }
    };
    (@setter $setter:ident $field:ident $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl Into<$value>) -> Self {
            self.$field = Into::<$value>::into($field).into();
            self
        }
    };
}

/// Makes a model send null for a field, by its name on the wire.
///
/// A field that the model does not name is sent as null as well; one that must have a value keeps
/// it. [`setters!`](crate::setters) gives models a method that calls this.
pub fn set_null(model: &mut dyn Object, field: &str) {
    let shape = model.shape();
    model.fields_mut(&mut |fields, extra| match shape.index(field) {
        None => extra.insert(field, Json::null()),
        Some(place) => {
            // Sent as long as the field stays empty: a setter that follows has the last word.
            if fields.get_mut(place).is_some_and(|value| value.set_null()) {
                extra.remove(field);
                extra.mark_null(shape, place);
            }
        }
    });
}
