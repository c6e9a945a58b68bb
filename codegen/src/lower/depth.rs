//! What is inside of a parameter: the standard says how plain values in lists and objects are written, and
//! leaves open what is nested deeper.

use std::collections::HashSet;

use super::lowering::Lowering;
use crate::diagnostic::Oddity;
use crate::ir::{Kind, Raw, Style, TypeId};
use crate::pointer::Pointer;

/// What a type is to a parameter.
enum Shape {
    /// One text.
    Plain,
    List(TypeId),
    /// The types of its fields, or of its values.
    Object(Vec<TypeId>),
}

/// Longer chains of types that are nothing but others are not followed.
const LINKS: usize = 32;

impl Lowering<'_> {
    /// Says how it is sent, where the standard does not.
    pub(super) fn told_of_depth(&mut self, pointer: &Pointer, wire: &str, ty: TypeId, style: Style) {
        let is_plain = |ty: &TypeId| matches!(self.shape(*ty), Shape::Plain);
        let is_list = |ty: &TypeId| matches!(self.shape(*ty), Shape::List(_));
        let shape = self.shape(ty);
        let sent = match (&shape, style) {
            (_, Style::Json) | (Shape::Plain, _) => return,
            (Shape::List(_), Style::Deep) => format!("a list is sent as `{wire}[0]=…&{wire}[1]=…`"),
            (Shape::List(item), _) if is_plain(item) => return,
            (Shape::List(_), _) => "each item is sent as JSON".to_owned(),
            (Shape::Object(fields), _) if fields.iter().all(is_plain) => return,
            (Shape::Object(fields), Style::Deep) => match fields.iter().any(is_list) {
                true => {
                    format!("a list in it is sent as `{wire}[key][0]=…`, an object as `{wire}[key][key]=…`")
                }
                false => format!("an object in it is sent as `{wire}[key][key]=…`"),
            },
            (Shape::Object(_), Style::FormExploded) => {
                "a list in it is sent as `key=…&key=…`, an object in it as JSON".to_owned()
            }
            (Shape::Object(_), _) => "what is nested in it is sent as JSON".to_owned(),
        };
        self.warn(
            Oddity::NestedParameter,
            pointer,
            format!("the standard leaves open how what is nested in `{wire}` is written: {sent}"),
            "leave it if the server reads that; else describe the parameter in an overlay as the text that it reads",
        );
    }

    /// Whether it has fields, or values under free keys.
    pub(super) fn is_object(&self, ty: TypeId) -> bool {
        matches!(self.shape(ty), Shape::Object(_))
    }

    fn shape(&self, ty: TypeId) -> Shape {
        self.shape_of(ty, LINKS, &mut HashSet::new())
    }

    /// What was `seen` on the way is looked at once: alternatives may be one another.
    fn shape_of(&self, ty: TypeId, links: usize, seen: &mut HashSet<TypeId>) -> Shape {
        if links == 0 || !seen.insert(ty) {
            return Shape::Plain;
        }
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.shape_of(*target, links - 1, seen),
            Raw::AllOf(all_of) => self.joint_shape(all_of.parts.iter().copied(), links, seen),
            Raw::OneOf(alternatives) => {
                self.joint_shape(alternatives.iter().map(|choice| choice.ty), links, seen)
            }
            Raw::Known(Kind::List(item)) => Shape::List(*item),
            Raw::Known(Kind::Struct(body)) => {
                Shape::Object(body.fields.iter().map(|field| field.ty).collect())
            }
            Raw::Known(Kind::Map(item)) => Shape::Object(vec![*item]),
            Raw::Known(Kind::Nullable(item)) => self.shape_of(*item, links - 1, seen),
            Raw::Known(Kind::Hierarchy(hierarchy)) => self.shape_of(hierarchy.base, links - 1, seen),
            Raw::Known(Kind::Page(_) | Kind::OpenEnum(_) | Kind::Union(_) | Kind::Scalar(_) | Kind::Json) => {
                Shape::Plain
            }
        }
    }

    /// What parts are together, or what the first of alternatives is that is more than a plain value.
    fn joint_shape(
        &self,
        parts: impl Iterator<Item = TypeId>,
        links: usize,
        seen: &mut HashSet<TypeId>,
    ) -> Shape {
        let mut shape = Shape::Plain;
        for part in parts {
            shape = match (shape, self.shape_of(part, links - 1, seen)) {
                (Shape::Object(mut fields), Shape::Object(more)) => {
                    fields.extend(more);
                    Shape::Object(fields)
                }
                (known @ (Shape::Object(_) | Shape::List(_)), _) => known,
                (Shape::Plain, other) => other,
            };
        }
        shape
    }
}
