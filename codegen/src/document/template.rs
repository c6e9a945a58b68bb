//! Templates of paths: the names in their braces, and what is left of a path without them.

/// The names in braces of a path template, in order.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
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

#[cfg(test)]
mod tests {
    use super::{placeholders, template};

    #[test]
    fn names_in_braces_are_found_and_left_out() {
        let path = "/users/{user}/files/{name}.{ending}";
        assert_eq!(placeholders(path).collect::<Vec<_>>(), ["user", "name", "ending"]);
        assert_eq!(template(&format!("GET {path}")), "GET /users/{}/files/{}.{}");
        assert_eq!(template("/users"), "/users");
    }
}
