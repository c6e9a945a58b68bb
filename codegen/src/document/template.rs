//! Templates of paths: the names in their braces, and what is left of a path without them.

/// The names in braces of a path template, in order.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
}

/// A piece of a path template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// What stands there as it is, a brace without its like included.
    Text(&'a str),
    /// What stood in a pair of braces.
    Name(&'a str),
}

/// The pieces of a path template, in order: its names are those that [`placeholders`] finds.
pub(crate) fn pieces(path: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some(end) = rest.find('}') {
        let (before, after) = (&rest[..end], &rest[end + 1..]);
        match before.rfind('{') {
            Some(start) => {
                pieces.extend([Piece::Text(&before[..start]), Piece::Name(&before[start + 1..])]);
            }
            None => pieces.push(Piece::Text(&rest[..=end])),
        }
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// What is sent of the key of a path: no fragment, which only tells operations apart, and no pair of a query
/// that a parameter of the query fills.
pub(crate) fn route(path: &str, is_query: &dyn Fn(&str) -> bool) -> String {
    let path = path.split_once('#').map_or(path, |(path, _)| path);
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let is_kept = |pair: &&str| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        let is_open = placeholders(pair).next().is_some();
        !(pair.is_empty() || is_open && is_query(name))
    };
    let pairs: Vec<&str> = query.split('&').filter(is_kept).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// The names of the pairs that the key of a path holds with their values.
pub(crate) fn fixed_query(path: &str) -> impl Iterator<Item = &str> {
    let path = path.split_once('#').map_or(path, |(path, _)| path);
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter(|pair| placeholders(pair).next().is_none());
    pairs.map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name))
}

/// A path, or the key of an operation, without the names of its parameters, which do not tell
/// operations apart: `/users/{}`.
pub(crate) fn template(path: &str) -> String {
    let mut template = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        inside &= character != '}';
        if !inside {
            template.push(character);
        }
        inside |= character == '{';
    }
    template
}

/// The same, also without a slash at the end of the path, which tells as little: `/users/{}`. What is only a
/// slash stays one.
pub(crate) fn place(path: &str) -> String {
    let template = template(path);
    let end = template.find(['?', '#']).unwrap_or(template.len());
    let (path, rest) = template.split_at(end);
    let bare = path.trim_end_matches('/');
    match bare.is_empty() || bare.ends_with(' ') {
        true => format!("{bare}/{rest}"),
        false => format!("{bare}{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::Piece::{Name, Text};
    use super::{fixed_query, pieces, place, placeholders, route, template};

    #[test]
    fn a_slash_at_the_end_is_no_part_of_the_place() {
        assert_eq!(place("GET /users/{user}/"), "GET /users/{}");
        assert_eq!(place("GET /users/{user}"), place("GET /users/{name}//"));
        assert_eq!(place("GET /users/?kind=a"), "GET /users?kind=a");
        assert_eq!((place("GET /").as_str(), place("/").as_str()), ("GET /", "/"));
    }

    #[test]
    fn names_in_braces_are_found_and_left_out() {
        let path = "/users/{user}/files/{name}.{ending}";
        assert_eq!(placeholders(path).collect::<Vec<_>>(), ["user", "name", "ending"]);
        assert_eq!(template(&format!("GET {path}")), "GET /users/{}/files/{}.{}");
        assert_eq!(template("/users"), "/users");
    }

    #[test]
    fn braces_that_do_not_pair_up_are_text() {
        assert_eq!(pieces("/a/{x}.{y}"), [Text("/a/"), Name("x"), Text("."), Name("y")]);
        assert_eq!(pieces("/a/{x/b"), [Text("/a/{x/b")]);
        assert_eq!(pieces("/a}/{}/{b{c}"), [Text("/a}"), Text("/"), Name(""), Text("/{b"), Name("c")]);
        assert_eq!(placeholders("/a}/{}/{b{c}").collect::<Vec<_>>(), ["", "c"]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn of_a_key_the_path_and_the_fixed_query_are_sent() {
        let is_query = |name: &str| name == "kind";
        assert_eq!(route("/a#list", &is_query), "/a");
        assert_eq!(route("/a?x=1&kind={kind}#b?c", &is_query), "/a?x=1");
        assert_eq!(route("/a?kind={kind}", &is_query), "/a");
        assert_eq!(route("/a?acl&kind=z&id={id}", &is_query), "/a?acl&kind=z&id={id}");
        assert_eq!(fixed_query("/a?acl&kind=z&id={id}#q=1").collect::<Vec<_>>(), ["acl", "kind"]);
    }
}
