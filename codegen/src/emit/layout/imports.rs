//! Imports and modules in the order that rustfmt gives them, and imports on as few lines as fit. It
//! imports syn and the printer.

use std::cmp::Ordering;

use syn::{Item, ItemUse, UseTree};

use super::list::lines;
use super::print::{Printer, STEP};
use super::text::width;
use super::types::visibility;

/// `pub use path::{name, name};`
pub(in crate::emit) struct Import {
    visibility: String,
    path: Vec<String>,
    /// What is imported of it; more than one stands between braces.
    names: Vec<String>,
}

impl Import {
    /// The import of names of one path.
    pub(in crate::emit) fn new(visibility: &str, path: &str, names: &[&str]) -> Self {
        let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        names.sort_by(|left, right| order(left, right));
        let path = path.split("::").map(ToOwned::to_owned).collect();
        Self { visibility: visibility.to_owned(), path, names }
    }

    /// What an item imports.
    pub(super) fn of(item: &ItemUse) -> Self {
        let mut path = Vec::new();
        if item.leading_colon.is_some() {
            path.push(String::new());
        }
        let mut tree = &item.tree;
        while let UseTree::Path(of) = tree {
            path.push(of.ident.to_string());
            tree = &of.tree;
        }
        let mut names = match tree {
            UseTree::Group(group) => group.items.iter().map(leaf).collect(),
            tree => vec![leaf(tree)],
        };
        names.sort_by(|left, right| order(left, right));
        Self { visibility: visibility(&item.vis), path, names }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let mut parts = self.path.iter().zip(&other.path);
        if let Some(order) =
            parts.find_map(|(left, right)| Some(order(left, right)).filter(|order| order.is_ne()))
        {
            return order;
        }
        match self.path.len().cmp(&other.path.len()) {
            Ordering::Equal => self.compare_names(other),
            // What the shorter imports stands where the longer goes on.
            Ordering::Less => self.before(&other.path[self.path.len()]),
            Ordering::Greater => other.before(&self.path[other.path.len()]).reverse(),
        }
    }

    fn before(&self, segment: &str) -> Ordering {
        match self.names.as_slice() {
            [only] => order(only, segment).then(Ordering::Less),
            _ => Ordering::Greater,
        }
    }

    fn compare_names(&self, other: &Self) -> Ordering {
        match (self.names.as_slice(), other.names.as_slice()) {
            ([left], [right]) => order(left, right),
            ([_], _) => Ordering::Less,
            (_, [_]) => Ordering::Greater,
            (left, right) => {
                let mut pairs = left.iter().zip(right);
                let first =
                    pairs.find_map(|(left, right)| Some(order(left, right)).filter(|order| order.is_ne()));
                first.unwrap_or_else(|| left.len().cmp(&right.len()))
            }
        }
    }
}

/// True of an import whose braces hold names and nothing else.
pub(super) fn is_plain(item: &ItemUse) -> bool {
    let mut tree = &item.tree;
    while let UseTree::Path(of) = tree {
        tree = &of.tree;
    }
    match tree {
        UseTree::Group(group) => {
            group.items.iter().all(|item| !matches!(item, UseTree::Path(_) | UseTree::Group(_)))
        }
        _ => true,
    }
}

fn leaf(tree: &UseTree) -> String {
    match tree {
        UseTree::Name(of) => of.ident.to_string(),
        UseTree::Rename(of) => format!("{} as {}", of.ident, of.rename),
        UseTree::Glob(_) | UseTree::Path(_) | UseTree::Group(_) => "*".to_owned(),
    }
}

impl Printer {
    /// Imports, a line or more each.
    pub(super) fn imports(&mut self, mut imports: Vec<Import>) {
        imports.sort_by(Import::cmp);
        for import in &imports {
            self.import(import, 0);
            self.out.push('\n');
        }
    }

    pub(super) fn import(&mut self, import: &Import, indent: usize) {
        let head = format!("{}use {}", import.visibility, import.path.join("::"));
        let colons = if import.path.is_empty() { "" } else { "::" };
        self.out.extend([&head, colons]);
        if let [only] = import.names.as_slice() {
            self.out.extend([only, ";"]);
            return;
        }
        self.out.push('{');
        let list = import.names.join(", ");
        // With the braces and the semicolon, and two columns that rustfmt keeps free.
        let budget = self.width.saturating_sub(indent + width(&head) + width(colons) + 5);
        if list.len() <= budget {
            self.out.push_str(&list);
        } else if width(&list) <= budget {
            // As many bytes do not fit where as many columns do.
            self.break_line(indent + STEP);
            self.out.push_str(&list);
            self.break_line(indent);
        } else {
            let nested = self.width.saturating_sub(indent + STEP + 1);
            let begins = lines(import.names.iter().map(|name| width(name)), nested);
            for (name, begins) in import.names.iter().zip(begins) {
                if begins {
                    self.break_line(indent + STEP);
                } else {
                    self.out.push(' ');
                }
                self.out.extend([name, ","]);
            }
            self.break_line(indent);
        }
        self.out.push_str("};");
    }
}

/// Runs of modules and of imports, each run in order.
pub(super) fn sorted(mut items: Vec<Item>) -> Vec<Item> {
    let mut start = 0;
    while start < items.len() {
        let kind = std::mem::discriminant(&items[start]);
        let run = items[start..]
            .iter()
            .take_while(|item| std::mem::discriminant(*item) == kind && is_sorted_by_name(item));
        let count = run.count();
        let run = &mut items[start..start + count];
        match run.first() {
            Some(Item::Mod(_)) => run.sort_by_key(module),
            Some(Item::Use(_)) => run.sort_by(|left, right| match (left, right) {
                (Item::Use(left), Item::Use(right)) => Import::of(left).cmp(&Import::of(right)),
                _ => Ordering::Equal,
            }),
            _ => {}
        }
        start += count.max(1);
    }
    items
}

fn is_sorted_by_name(item: &Item) -> bool {
    match item {
        Item::Mod(of) => {
            of.content.is_none() && !of.attrs.iter().any(|attribute| attribute.path().is_ident("macro_use"))
        }
        Item::Use(of) => is_plain(of),
        _ => false,
    }
}

fn module(item: &Item) -> String {
    match item {
        Item::Mod(of) => of.ident.to_string(),
        _ => String::new(),
    }
}

/// The order of two segments: what has a meaning of its own first, then by version sort, then `*`.
fn order(left: &str, right: &str) -> Ordering {
    let rank = |name: &str| match name.split(' ').next() {
        Some("self") => 0,
        Some("super") => 1,
        Some("crate") => 2,
        Some("*") => 4,
        _ => 3,
    };
    let name = |name: &str| name.split(' ').next().unwrap_or_default().trim_start_matches("r#").to_owned();
    rank(left).cmp(&rank(right)).then_with(|| version(&name(left), &name(right)))
}

/// Version sort: numbers by their value, underscores before all else.
fn version(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    let mut zeros = Ordering::Equal;
    loop {
        let (one, other) = (chunk(left), chunk(right));
        let order = match (one, other) {
            ("", _) | (_, "") => return one.len().cmp(&other.len()).then(zeros),
            ("_", "_") => Ordering::Equal,
            ("_", _) => Ordering::Less,
            (_, "_") => Ordering::Greater,
            _ => match (one.parse::<usize>(), other.parse::<usize>()) {
                (Ok(first), Ok(second)) => {
                    let lead = |text: &str| text.bytes().take_while(|byte| *byte == b'0').count();
                    zeros = zeros.then(lead(other).cmp(&lead(one)));
                    first.cmp(&second)
                }
                _ => one.cmp(other),
            },
        };
        if order.is_ne() {
            return order;
        }
        left = &left[one.len()..];
        right = &right[other.len()..];
    }
}

/// What a name begins with: an underscore, a number, or what reaches to the next of those.
fn chunk(name: &str) -> &str {
    let Some(first) = name.chars().next() else { return "" };
    if first == '_' {
        return "_";
    }
    let ends = |character: char| {
        if first.is_ascii_digit() {
            !character.is_ascii_digit()
        } else {
            character == '_' || character.is_ascii_digit()
        }
    };
    &name[..name.find(ends).unwrap_or(name.len())]
}
