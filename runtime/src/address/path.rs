//! In `address`: path templates and the values that fill them.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{percent_decode_str, utf8_percent_encode};

use crate::address::encoding::{FOREIGN, RESERVED, is_escape};
use crate::address::ids;
use crate::address::query::QueryValue;
use crate::api::problem::Problem;

/// The value of a path parameter. Texts and numbers are encoded when they are put into the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathValue<'a> {
    text: Cow<'a, str>,
    form: Form,
}

/// How the text of a value is put into the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Encoded.
    Plain,
    /// As it is: what a style wrote, which encodes what is inside by itself.
    Encoded,
    /// As an id of which the API says how it is written.
    Id,
}

impl<'a> PathValue<'a> {
    pub(super) const fn plain(text: Cow<'a, str>) -> Self {
        Self { text, form: Form::Plain }
    }

    pub(super) const fn encoded(text: String) -> Self {
        Self { text: Cow::Owned(text), form: Form::Encoded }
    }

    pub(super) const fn id(text: String) -> Self {
        Self { text: Cow::Owned(text), form: Form::Id }
    }
}

impl<'a> From<&'a str> for PathValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::plain(Cow::Borrowed(value))
    }
}

impl<'a> From<&'a String> for PathValue<'a> {
    fn from(value: &'a String) -> Self {
        Self::plain(Cow::Borrowed(value))
    }
}

macro_rules! from_display {
    ($($type:ty),*) => {
        $(
            impl From<$type> for PathValue<'_> {
                fn from(value: $type) -> Self {
                    Self::plain(Cow::Owned(value.to_string()))
                }
            }
        )*
    };
}

from_display!(i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize, f64, bool);

/// A text that fills a parameter of a path: `&str`, `String`, a reference to either.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text for a path",
    label = "this parameter of the path is a text"
)]
pub trait PathText {
    /// The text, not yet encoded.
    fn path_value(&self) -> PathValue<'_>;
}

impl PathText for str {
    #[inline]
    fn path_value(&self) -> PathValue<'_> {
        self.into()
    }
}

impl PathText for String {
    #[inline]
    fn path_value(&self) -> PathValue<'_> {
        self.into()
    }
}

impl PathText for Cow<'_, str> {
    #[inline]
    fn path_value(&self) -> PathValue<'_> {
        (**self).into()
    }
}

impl<T: PathText + ?Sized> PathText for &T {
    #[inline]
    fn path_value(&self) -> PathValue<'_> {
        (**self).path_value()
    }
}

/// A number that is given to a call: an integer of any type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no integer",
    label = "this is a number, of any integer type",
    note = "a text is read as a number with `text.parse::<i64>()`"
)]
pub trait Integer: fmt::Display + Into<QueryValue> {
    /// The number in a path.
    fn path_value(self) -> PathValue<'static>;
}

macro_rules! integers {
    ($($type:ty),*) => {
        $(
            impl Integer for $type {
                #[inline]
                fn path_value(self) -> PathValue<'static> {
                    self.into()
                }
            }
        )*
    };
}

integers!(i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize);

/// Fills a template: `{name}` with one encoded segment, `{+name}` with encoded segments whose
/// slashes stay, `{=0}` with the value of that place once more. Where `{+name}` stands right behind a word, as in `diff{+path}`, a slash is put
/// between the two, unless the value is empty or begins with one.
///
/// A value that a URL cannot express is refused, because the request would reach another resource:
/// an empty segment, and `.` and `..`, which every URL parser resolves, encoded or not.
pub(crate) fn expand(template: &'static str, values: &[PathValue<'_>]) -> Result<String, Problem> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut remaining = values.iter();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        path.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            return Err(Problem::Template(template));
        };
        rest = after;
        let again =
            name.strip_prefix('=').map(|place| place.parse().ok().and_then(|place: usize| values.get(place)));
        let Some(PathValue { text: value, form }) = again.unwrap_or_else(|| remaining.next()) else {
            return Err(Problem::PathValues { template, given: values.len() });
        };
        match name.strip_prefix('+') {
            _ if *form == Form::Encoded && !value.is_empty() => path.push_str(value),
            _ if *form == Form::Id => ids::push(&mut path, value),
            Some(_) => {
                if !(value.is_empty() || value.starts_with('/') || path.ends_with('/')) {
                    path.push('/');
                }
                push_segments(&mut path, value);
            }
            None if value.is_empty() => return Err(Problem::EmptyPathValue(name)),
            None => path.extend(utf8_percent_encode(value, RESERVED)),
        }
    }
    if remaining.next().is_some() {
        return Err(Problem::PathValues { template, given: values.len() });
    }
    path.push_str(rest);
    let hierarchy = path.split_once('?').map_or(path.as_str(), |(hierarchy, _)| hierarchy);
    if hierarchy.split('/').any(|segment| segment == "." || segment == "..") {
        return Err(Problem::DotSegment(template));
    }
    Ok(path)
}

/// A path that a person wrote, as it goes into a URL: what is encoded stays, what a URL cannot hold is
/// encoded, and it begins with a slash.
pub(crate) fn written(path: &str) -> Result<String, Problem> {
    let mut written = String::with_capacity(path.len() + 1);
    if !path.starts_with('/') {
        written.push('/');
    }
    for (index, piece) in path.split('%').enumerate() {
        if index > 0 {
            written.push_str(if is_escape(piece) { "%" } else { "%25" });
        }
        written.extend(utf8_percent_encode(piece, FOREIGN));
    }
    let is_dots = |segment: &str| {
        let plain = segment.replace("%2e", ".").replace("%2E", ".");
        plain == "." || plain == ".."
    };
    if written.split('/').any(is_dots) {
        return Err(Problem::Url("a segment of the path is `.` or `..`, which a URL resolves".to_owned()));
    }
    Ok(written)
}

/// The same, by the names of the values: the first of each name counts.
pub(crate) fn expand_by_name(
    template: &'static str,
    values: &[(&str, PathValue<'_>)],
) -> Result<String, Problem> {
    let names = template.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    let names = names.map(|(name, _)| name.trim_start_matches('+')).filter(|name| !name.starts_with('='));
    let value = |name| {
        let value = values.iter().find(|(other, _)| *other == name);
        value.map(|(_, value)| value.clone()).ok_or(Problem::EmptyPathValue(name))
    };
    let values: Vec<PathValue<'_>> = names.map(value).collect::<Result<_, _>>()?;
    expand(template, &values)
}

/// The values that a template was filled with, by name: those that fill a segment each, before any whose
/// slashes stay.
pub(crate) fn values(template: &'static str, path: &str) -> Vec<(&'static str, PathValue<'static>)> {
    let segments =
        template.split('/').zip(path.split('/')).take_while(|(segment, _)| !segment.contains("{+"));
    let values = segments.filter_map(|(segment, encoded)| {
        let name = segment.strip_prefix('{')?.strip_suffix('}')?;
        if name.contains('}') || name.starts_with('=') {
            return None;
        }
        if let Some(id) = ids::read(encoded) {
            return Some((name, PathValue::id(id.to_owned())));
        }
        let value = percent_decode_str(encoded).decode_utf8().ok()?.into_owned();
        Some((name, PathValue::plain(Cow::Owned(value))))
    });
    values.collect()
}

fn push_segments(path: &mut String, value: &str) {
    for (index, segment) in value.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        path.extend(utf8_percent_encode(segment, RESERVED));
    }
}

#[cfg(test)]
mod tests {
    use super::{PathValue, expand, expand_by_name, values, written};
    use crate::api::problem::Problem;

    fn filled(template: &'static str, values: &[&str]) -> String {
        let values: Vec<PathValue<'_>> = values.iter().copied().map(PathValue::from).collect();
        expand(template, &values).expect("these values fit")
    }

    #[test]
    fn a_segment_is_encoded_whole() {
        assert_eq!(filled("/r/{slug}/p", &["a/b c%{é}?#+"]), "/r/a%2Fb%20c%25%7B%C3%A9%7D%3F%23%2B/p");
        assert_eq!(filled("/{id}", &["{f81d4fae-7dec}"]), "/%7Bf81d4fae-7dec%7D");
        assert_eq!(filled("/u/{name}", &["~user-1.x_y"]), "/u/~user-1.x_y");
    }

    #[test]
    fn slashes_of_a_multi_segment_value_stay() {
        assert_eq!(
            filled("/src/{commit}/{+path}", &["f00", "src/a b/{c}.rs"]),
            "/src/f00/src/a%20b/%7Bc%7D.rs"
        );
        assert_eq!(filled("/src/{commit}/{+path}", &["f00", ""]), "/src/f00/");
        assert_eq!(filled("/src/{commit}/{+path}", &["f00", "dir/"]), "/src/f00/dir/");
        assert_eq!(filled("/diff{+path}", &["src/a.rs"]), "/diff/src/a.rs");
        assert_eq!(filled("/diff{+path}", &["/src/a.rs"]), "/diff/src/a.rs");
        assert_eq!(filled("/diff{+path}", &[""]), "/diff");
    }

    #[test]
    fn what_a_person_writes_is_encoded_where_it_must_be() {
        for (path, uri) in [
            ("/repositories/acme", "/repositories/acme"),
            ("user", "/user"),
            ("/a%2Fb/c d/{x}", "/a%2Fb/c%20d/%7Bx%7D"),
            ("/100%/é#1?", "/100%25/%C3%A9%231%3F"),
            ("/%zz%4", "/%25zz%254"),
        ] {
            assert_eq!(written(path).as_deref(), Ok(uri), "{path}");
        }
        for path in ["/a/../b", ".", "/%2e%2E/x", "/a/.%2e"] {
            assert!(matches!(written(path), Err(Problem::Url(_))), "{path}");
        }
    }

    #[test]
    fn a_value_stands_as_often_as_the_template_says() {
        assert_eq!(filled("/a/{id}/b/{x}/{=0}/{=1}?by={=0}", &["1/2", "c"]), "/a/1%2F2/b/c/1%2F2/c?by=1%2F2");
        let missing = expand("/a/{id}/{=3}", &["1".into()]).expect_err("refused");
        assert!(matches!(missing, Problem::PathValues { given: 1, .. }));
    }

    #[test]
    fn glued_templates_are_filled() {
        assert_eq!(filled("/x/{repo}-issues-{task}.zip", &["r/1", "2"]), "/x/r%2F1-issues-2.zip");
        assert_eq!(filled("/x/{id}.diff", &["."]), "/x/..diff");
    }

    #[test]
    fn values_are_read_back_and_fill_another_template() {
        let template = "/{workspace}/{repo}-x/r/{slug}/{+path}/{late}";
        let filled = filled(template, &["a/b {é}", "c", "d", "e/f", "g"]);
        let known = values(template, &filled);
        assert_eq!(known, [("workspace", "a/b {é}".into()), ("slug", "d".into())]);
        let task = [vec![("task", "t/1".into()), ("slug", "new".into())], known].concat();
        assert_eq!(
            expand_by_name("/{slug}/{workspace}/{task}.zip", &task).as_deref(),
            Ok("/new/a%2Fb%20%7B%C3%A9%7D/t%2F1.zip")
        );
        assert_eq!(expand_by_name("/{late}", &task), Err(Problem::EmptyPathValue("late")));
        assert_eq!(expand_by_name("/x", &task).as_deref(), Ok("/x"));
    }

    #[test]
    fn what_a_url_cannot_express_is_refused() {
        let refused = |template, values: &[&str]| {
            let values: Vec<PathValue<'_>> = values.iter().copied().map(PathValue::from).collect();
            expand(template, &values).expect_err("refused")
        };
        assert!(matches!(refused("/r/{slug}", &[""]), Problem::EmptyPathValue("slug")));
        assert!(matches!(refused("/r/{slug}/x", &[".."]), Problem::DotSegment(_)));
        assert!(matches!(refused("/src/{+path}", &["a/../b"]), Problem::DotSegment(_)));
        assert!(matches!(refused("/r/{slug}", &[]), Problem::PathValues { given: 0, .. }));
        assert!(matches!(refused("/r/{slug}", &["a", "b"]), Problem::PathValues { given: 2, .. }));
        assert!(matches!(refused("/r/{slug", &["a"]), Problem::Template(_)));
    }
}
