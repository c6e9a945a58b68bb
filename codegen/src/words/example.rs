//! Examples that people write about operations: a few statements of Rust, read and held to what they are.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::{Block, Item, Stmt, UseTree};

use crate::diagnostic::{Diagnostic, Position};
use crate::pointer::Pointer;

/// How wide a line may be: in the documentation of a function four columns stand before it, and a line of
/// the crate has a hundred.
const WIDEST: usize = 96;

/// What opens and closes the place of an example in documentation.
const FENCE: &str = "```";

/// An example of a call, as it was written.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// The statements, without the imports before them.
    pub(crate) text: String,
    /// What is imported before them, each a path: `tokio::fs::File`, `std::io::Write as _`, `std::io::self`.
    pub(crate) imports: BTreeSet<String>,
    /// Every path that it has from a name of its own, by its segments: of `models::Boat::new(…)` all three.
    pub(crate) paths: BTreeSet<Vec<String>>,
    /// The entry that it was written in.
    pub(super) written: Written,
}

/// Where an example stands.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) file: String,
    pub(super) key: String,
    pub(super) position: Option<Position>,
}

/// Why a text is no example: what is wrong, and what to do.
pub(super) type Refused = (String, &'static str);

const STATEMENTS: &str = "\
write statements of an async function in which `client: &Client` is there and `?` takes any error";

impl Example {
    /// Reads an example.
    pub(super) fn read(text: &str, written: Written) -> Result<Self, Refused> {
        let refused = |error: &dyn std::fmt::Display| {
            (format!("the example of `{}` is no Rust: {error}", written.key), STATEMENTS)
        };
        if text.is_empty() {
            return Err((format!("the example of `{}` has no text", written.key), STATEMENTS));
        }
        let tokens = TokenStream::from_str(text).map_err(|error| refused(&error))?;
        let statements = Block::parse_within.parse2(tokens.clone()).map_err(|error| refused(&error))?;
        for (number, line) in (1..).zip(text.lines()) {
            if line.chars().count() > WIDEST {
                let message = format!(
                    "line {number} of the example of `{}` has more than {WIDEST} columns",
                    written.key
                );
                return Err((message, "lay it out as rustfmt does"));
            }
            if line.trim_start().starts_with(FENCE) || line.starts_with("# ") {
                let message =
                    format!("line {number} of the example of `{}` means something else", written.key);
                return Err((message, "begin no line with three backticks, or a number sign and a space"));
            }
        }
        let mut imports = BTreeSet::new();
        let mut rest = text;
        for statement in &statements {
            let (Stmt::Item(Item::Use(item)), true) = (statement, rest.starts_with("use ")) else { break };
            leaves(&item.tree, "", &mut imports);
            rest = rest.split_once(';').map_or("", |(_, rest)| rest).trim_start_matches(['\r', '\n']);
        }
        let mut paths = BTreeSet::new();
        gather(tokens, &mut paths);
        Ok(Self { text: rest.to_owned(), imports, paths, written })
    }

    /// Whether it calls a function of a module.
    pub(crate) fn calls(&self, module: &str, function: &str) -> bool {
        self.paths.iter().any(|path| path.ends_with(&[module.to_owned(), function.to_owned()]))
    }

    /// What is told of an example that does not call its operation.
    pub(crate) fn calls_another(&self, function: &str) -> Diagnostic {
        let Written { file, key, position } = &self.written;
        Diagnostic::error(file, format!("the example of `{key}` does not call `{function}`"))
            .at(Pointer::of([format!("{key} {WORD}").as_str()]))
            .position(*position)
            .help("call the function of the operation, by the name of its module")
    }
}

/// What stands behind the key of an operation where its example is written.
pub(super) const WORD: &str = "example";

/// What a tree imports, each as a path.
fn leaves(tree: &UseTree, around: &str, imports: &mut BTreeSet<String>) {
    let within = |name: &str| match (around, name) {
        ("", name) => name.to_owned(),
        (around, name) => format!("{around}::{name}"),
    };
    match tree {
        UseTree::Path(of) => leaves(&of.tree, &within(&of.ident.to_string()), imports),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, around, imports)),
        UseTree::Name(of) => {
            imports.insert(within(&of.ident.to_string()));
        }
        UseTree::Rename(of) => {
            imports.insert(format!("{} as {}", within(&of.ident.to_string()), of.rename));
        }
        UseTree::Glob(_) => {
            imports.insert(within("*"));
        }
    }
}

/// The paths of tokens, those within macros among them.
fn gather(tokens: TokenStream, paths: &mut BTreeSet<Vec<String>>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |index: usize, sign: char| match trees.get(index) {
        Some(TokenTree::Punct(punct)) => punct.as_char() == sign,
        _ => false,
    };
    let name = |index: usize| match trees.get(index) {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string().trim_start_matches("r#").to_owned()),
        _ => None,
    };
    let mut index = 0;
    while index < trees.len() {
        let before = |back: usize, sign: char| index.checked_sub(back).is_some_and(|index| is(index, sign));
        // Behind one dot stands a field or a method, behind two the end of a range.
        let is_member = before(1, '.') && !before(2, '.');
        let goes_on = before(1, ':') && before(2, ':');
        match name(index) {
            Some(first) if !is_member && !goes_on => {
                let mut path = vec![first];
                while is(index + 1, ':')
                    && is(index + 2, ':')
                    && let Some(next) = name(index + 3)
                {
                    path.push(next);
                    index += 3;
                }
                paths.insert(path);
            }
            _ => {}
        }
        if let Some(TokenTree::Group(group)) = trees.get(index)
            && group.delimiter() != Delimiter::None
        {
            gather(group.stream(), paths);
        }
        index += 1;
    }
}
