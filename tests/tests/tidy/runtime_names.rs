//! What the generator knows of the runtime by name is what the runtime has.

use std::collections::BTreeSet;

use codegen::surface::runtime::{AT_THE_ROOT, REQUEST_METHODS, RESERVED, RuntimeType};
use syn::{FnArg, ImplItem, Item, ReceiverKind, Type, UseTree, Visibility};

use super::scan::{files, root};

/// Methods that a request has through traits of the standard library.
const OF_TRAITS: [&str; 3] = ["clone", "deref", "into"];

/// The names that a file exports: what it declares in public, and what it exports again.
fn exported(file: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("runtime/src").join(file)).unwrap();
    let mut names = BTreeSet::new();
    for item in syn::parse_file(&text).unwrap().items {
        match item {
            Item::Use(item) if is_public(&item.vis) => last_names(&item.tree, &mut names),
            Item::Mod(item) if is_public(&item.vis) => {
                names.insert(item.ident.to_string());
            }
            _ => {}
        }
    }
    names
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn last_names(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => last_names(&path.tree, names),
        UseTree::Group(group) => group.items.iter().for_each(|tree| last_names(tree, names)),
        UseTree::Name(name) => {
            names.insert(name.ident.to_string());
        }
        UseTree::Rename(name) => {
            names.insert(name.rename.to_string());
        }
        UseTree::Glob(_) => {}
    }
}

#[test]
fn what_emitted_code_takes_from_the_runtime_is_there() {
    let (top, wire) = (exported("lib.rs"), exported("wire/mod.rs"));
    let types = RuntimeType::ALL.iter().map(|ty| ty.path());
    for path in types.chain(AT_THE_ROOT.iter().copied()).chain(RESERVED.iter().copied()) {
        let is_there = match path.strip_prefix("wire::") {
            Some(name) => wire.contains(name),
            None => top.contains(path),
        };
        assert!(is_there, "the runtime has no `{path}`, which codegen/src/surface/runtime.rs names");
    }
}

/// The methods of `Request` that its wrappers have by reference.
fn methods_by_reference() -> BTreeSet<String> {
    let mut methods = BTreeSet::new();
    for text in files(&root().join("runtime/src")).values() {
        for item in syn::parse_file(text).unwrap().items {
            let Item::Impl(item) = item else { continue };
            let Type::Path(of) = &*item.self_ty else { continue };
            if item.trait_.is_some() || of.path.segments.last().is_none_or(|last| last.ident != "Request") {
                continue;
            }
            for member in item.items {
                if let ImplItem::Fn(method) = member
                    && is_public(&method.vis)
                    && let Some(FnArg::Receiver(receiver)) = method.sig.inputs.first()
                    && matches!(receiver.kind, ReceiverKind::Reference(_, _, None))
                {
                    methods.insert(method.sig.ident.to_string());
                }
            }
        }
    }
    methods
}

#[test]
fn a_setter_hides_no_method_of_a_request() {
    let methods = methods_by_reference();
    assert!(methods.contains("send") && methods.contains("items_blocking"), "{methods:?}");
    for method in &methods {
        assert!(
            REQUEST_METHODS.contains(&method.as_str()),
            "a setter may be called `{method}` and hide the method: add it to REQUEST_METHODS"
        );
    }
    let sources: String = files(&root().join("runtime/src")).into_values().collect();
    for method in REQUEST_METHODS.iter().filter(|method| !OF_TRAITS.contains(method)) {
        let declares = |end: char| sources.contains(&format!("pub fn {method}{end}"));
        assert!(['(', '<'].into_iter().any(declares), "no request has a method `{method}` any more");
    }
}
