//! In `wire`: the macro that makes a struct a model, and how a model says null.

use crate::wire::json::Json;
use crate::wire::model::Object;

/// Makes a model: a struct, its JSON, and a setter per field, each field said once.
///
/// A row is a field with its documentation and its type, as in a struct; the type begins with a name, not
/// with a path. Where its name on the wire is not its Rust name, that follows after `=`. Its setter
/// comes last: alone it takes what stands inside of `Option`, with `(into)` whatever converts into that.
/// Of a list it is given the items, `([Item])` or `([into Item])`, of a map the pairs,
/// `({into Value})`, of a boxed model what is in the box,
/// `(Box<Model>)` or `(Box<into Model>)`.
///
/// Tags follow the name of the struct: the first is what its default carries, the others are read as
/// well; they stand in the field `type`, or in the one that is named before them
/// (`tag kind = "cat"`). Fields that are said to be secret, by their names on the wire, are hidden by
/// `Debug`.
///
/// Besides its rows the struct has a field `extra`, which is an [`Extra`](crate::wire::Extra). It has a
/// `Default`, without any field and with its tag; with `made by new` it has a private function `empty`
/// instead, for a constructor that takes what must be given.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use bitbucket_runtime::wire::{self, TypeTag};
///
/// bitbucket_runtime::model! {
///     /// An issue of a tracker.
///     pub struct Issue, tag "issue", secret "token" {
///         /// Who works on it.
///         pub assignee: Option<String>, with_assignee(into);
///         /// What it is about, in words.
///         pub labels: Option<Vec<String>> = "label_names", with_labels([into String]);
///         /// What else is said of it.
///         pub notes: Option<BTreeMap<String, String>>, with_notes({into String});
///         /// What it is a part of.
///         pub parent: Option<Box<Issue>>, with_parent(Box<Issue>);
///         /// What opens it to everyone.
///         pub token: Option<String>, with_token(into);
///         /// What kind of object it is.
///         pub r#type: TypeTag = "type";
///     }
/// }
///
/// let issue: Issue = wire::from_slice(br#"{"assignee":"ann","token":"t-1","owner":null}"#)?;
/// assert_eq!(issue.assignee.as_deref(), Some("ann"));
/// assert!(!format!("{issue:?}").contains("t-1"));
/// let text = issue.with_labels(["ui"]).with_notes([("eta", "soon")]).clear("assignee").to_json();
/// assert_eq!(
///     text,
///     r#"{"assignee":null,"label_names":["ui"],"notes":{"eta":"soon"},"token":"t-1","owner":null}"#
/// );
/// # Ok::<(), bitbucket_runtime::wire::DecodeError>(())
/// ```
#[macro_export]
macro_rules! model {
    (
        $(# $docs:tt)*
        $public:vis struct $model:ident
        $(, tag $($place:ident =)? $($tag:literal)|+)? $(, secret $($secret:literal)|+)? $(, made by $new:ident)?
        { $(
            $(# $about:tt)*
            $shown:vis $field:ident: $outer:ident $(<$first:ty $(, $second:ty)?>)?
            $(= $wire:literal)? $(, $setter:ident $(($($taken:tt)+))?)?;
        )* }
    ) => {
        $(# $docs)*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        $public struct $model {
            $($(# $about)* $shown $field: $outer $(<$first $(, $second)?>)?,)*
            /// Fields the server sent that this version has no field for.
            pub extra: $crate::wire::Extra,
        }

        impl $model {
            $($crate::model!(
                @setter (Some) [$(# $about)*] $field {$outer $(<$first $(, $second)?>)?} $($setter $(($($taken)+))?)?
            );)*

            /// Sends null for a field, by its name on the wire: the server clears what it has there.
            #[must_use]
            #[inline]
            pub fn clear(mut self, field: &str) -> Self {
                $crate::set_null(&mut self, field);
                self
            }

            $crate::json_methods!();
        }

        impl $crate::wire::Object for $model {
            #[inline]
            fn shape(&self) -> &'static $crate::wire::Shape {
                static NAMES: $crate::wire::Names =
                    $crate::wire::Names::new(stringify!($model), stringify!($($field $(= $wire)?;)*))
                        $(.tags(&[$($tag),+]))?$(.secrets(&[$($secret),+]))?;
                NAMES.shape()
            }

            #[inline]
            fn fields(&self, visit: &mut dyn FnMut(&[&dyn $crate::wire::Encode], &$crate::wire::Extra)) {
                visit(&[$(&self.$field),*], &self.extra);
            }

            #[inline]
            fn fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn $crate::wire::Value], &mut $crate::wire::Extra)) {
                visit(&mut [$(&mut self.$field),*], &mut self.extra);
            }
        }

        impl $crate::wire::Value for $model {
            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::wire::Value::blank(),)* extra: $crate::wire::Extra::new() }
            }

            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Object($crate::wire::object_mut(self))
            }
        }

        impl $crate::wire::Encode for $model {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Object($crate::wire::object(self))
            }
        }

        $crate::model!(@start ($($new)?) $model $($($place)? : $($tag)+)?);
        $crate::serde_impls!($model);
    };
    (@setter $set:tt $docs:tt $field:ident $type:tt) => {};
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident (into)) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl Into<$value>) -> Self {
            self.$field = $($set)+($field.into());
            self
        }
    };
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: $value) -> Self {
            self.$field = $($set)+($field);
            self
        }
    };
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident ([into $item:ty])) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            self.$field = $($set)+($field.into_iter().map(Into::into).collect());
            self
        }
    };
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident ([$item:ty])) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl IntoIterator<Item = $item>) -> Self {
            self.$field = $($set)+($field.into_iter().collect());
            self
        }
    };
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident ({into $item:ty})) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(
            mut self,
            $field: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<$item>)>,
        ) -> Self {
            let pairs = $field.into_iter().map(|(key, value)| (key.into(), value.into()));
            self.$field = $($set)+(pairs.collect());
            self
        }
    };
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident (Box<into $inner:ty>)) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: impl Into<$inner>) -> Self {
            self.$field = $($set)+(Box::new($field.into()));
            self
        }
    };
    (@setter ($($set:tt)+) [$(# $docs:tt)*] $field:ident {Option<$value:ty>} $setter:ident (Box<$inner:ty>)) => {
        $(# $docs)*
        #[must_use]
        #[inline]
        pub fn $setter(mut self, $field: $inner) -> Self {
            self.$field = $($set)+(Box::new($field));
            self
        }
    };
    // What must be there is set as it is.
    (@setter (Some) $docs:tt $field:ident {$value:ty} $($setter:tt)+) => {
        $crate::model!(@setter (::std::convert::identity) $docs $field {Option<$value>} $($setter)+);
    };
    (@start () $model:ident $($tag:tt)*) => {
        impl Default for $model {
            #[inline]
            fn default() -> Self {
                $crate::model!(@empty $($tag)*)
            }
        }
    };
    (@start (new) $model:ident $($tag:tt)*) => {
        impl $model {
            #[inline]
            fn empty() -> Self {
                $crate::model!(@empty $($tag)*)
            }
        }
    };
    (@empty) => { <Self as $crate::wire::Value>::blank() };
    (@empty : $($tag:literal)+) => { $crate::model!(@empty r#type : $($tag)+) };
    (@empty $place:ident : $tag:literal $($alias:literal)*) => {
        Self { $place: $crate::wire::TypeTag::known($tag), ..<Self as $crate::wire::Value>::blank() }
    };
}

/// Makes a model send null for a field, by its name on the wire.
///
/// A field that the model does not name is sent as null as well; one that must have a value keeps
/// it. [`model!`](crate::model) gives models a method that calls this.
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
