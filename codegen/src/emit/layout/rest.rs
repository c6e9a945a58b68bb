//! Whatever syntax has no layout of its own here: `prettyplease` prints it, in lines that are then
//! moved to their place. It imports syn and prettyplease.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    AttrStyle, Attribute, Expr, File, GenericArgument, Item, Lit, Macro, Pat, PathArguments, Stmt, Type,
    TypeParamBound,
};

use super::doc::Doc;

/// The lines of items.
pub(super) fn items(items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

/// The lines of statements.
fn statements(stmts: Vec<Stmt>) -> String {
    let Some(Item::Fn(mut function)) = parsed(quote!(
        fn f() {}
    )) else {
        return String::new();
    };
    function.block.stmts = stmts;
    let text = items(vec![Item::Fn(function)]);
    let within = text.strip_prefix("fn f() {\n").and_then(|text| text.strip_suffix("}\n"));
    let mut lines = String::new();
    for line in within.unwrap_or_default().lines() {
        lines.push_str(line.strip_prefix("    ").unwrap_or(line));
        lines.push('\n');
    }
    lines.truncate(lines.trim_end().len());
    lines
}

fn parsed(tokens: TokenStream) -> Option<Item> {
    syn::parse2(tokens).ok()
}

pub(super) fn statement(statement: Stmt) -> Doc {
    Doc::lines(statements(vec![statement]))
}

pub(super) fn expr(expr: Expr) -> Doc {
    Doc::lines(statements(vec![Stmt::Expr(expr, None)]))
}

pub(super) fn invocation(mac: Macro) -> Doc {
    expr(Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac }))
}

pub(super) fn literal(lit: Lit) -> String {
    statements(vec![Stmt::Expr(Expr::Lit(syn::ExprLit { attrs: Vec::new(), lit }), None)])
}

/// The lines of a type.
pub(super) fn ty(ty: Type) -> Doc {
    let text = alias(ty);
    let within = text.strip_prefix("type T = ").and_then(|text| text.strip_suffix(';'));
    Doc::lines(within.unwrap_or(&text).to_owned())
}

/// A generic argument, as the one argument of a path.
pub(super) fn argument(argument: GenericArgument) -> Doc {
    let Ok(Type::Path(mut path)) = syn::parse2::<Type>(quote!(T<()>)) else { return Doc::empty() };
    if let Some(last) = path.path.segments.last_mut()
        && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
    {
        arguments.args = std::iter::once(argument).collect();
    }
    let text = alias(Type::Path(path));
    let within = text.strip_prefix("type T = T<").and_then(|text| text.strip_suffix(">;"));
    Doc::lines(within.unwrap_or(&text).to_owned())
}

/// A bound, as the one bound of a type.
pub(super) fn bound(bound: TypeParamBound) -> Doc {
    let Ok(Type::ImplTrait(mut of)) = syn::parse2::<Type>(quote!(impl T)) else { return Doc::empty() };
    of.bounds = std::iter::once(bound).collect();
    let text = alias(Type::ImplTrait(of));
    let within = text.strip_prefix("type T = impl ").and_then(|text| text.strip_suffix(';'));
    Doc::lines(within.unwrap_or(&text).to_owned())
}

/// `type T = …;`
fn alias(ty: Type) -> String {
    let Some(Item::Type(mut alias)) = parsed(quote!(
        type T = ();
    )) else {
        return String::new();
    };
    alias.ty = Box::new(ty);
    items(vec![Item::Type(alias)]).trim_end().to_owned()
}

/// The lines of an attribute.
pub(super) fn attribute(attribute: Attribute) -> String {
    let Some(Item::Struct(mut of)) = parsed(quote!(
        struct S;
    )) else {
        return String::new();
    };
    let is_inner = matches!(attribute.style, AttrStyle::Inner(_));
    of.attrs = vec![Attribute { style: AttrStyle::Outer, ..attribute }];
    let text = items(vec![Item::Struct(of)]);
    let within = text.strip_suffix("\nstruct S;\n").unwrap_or(&text);
    if is_inner { within.replacen('#', "#!", 1) } else { within.to_owned() }
}

/// The lines of a pattern.
pub(super) fn pattern(pattern: Pat) -> Doc {
    let Ok(Stmt::Local(mut local)) = syn::parse2::<Stmt>(quote!(let x;)) else { return Doc::empty() };
    local.pat = pattern;
    let text = statements(vec![Stmt::Local(local)]);
    let within = text.strip_prefix("let ").and_then(|text| text.strip_suffix(';'));
    Doc::lines(within.unwrap_or(&text).to_owned())
}

/// True of an expression without attributes.
pub(super) fn is_bare(expr: &Expr) -> bool {
    let attrs = match expr {
        Expr::Array(of) => &of.attrs,
        Expr::Assign(of) => &of.attrs,
        Expr::Await(of) => &of.attrs,
        Expr::Binary(of) => &of.attrs,
        Expr::Block(of) => &of.attrs,
        Expr::Call(of) => &of.attrs,
        Expr::Cast(of) => &of.attrs,
        Expr::Closure(of) => &of.attrs,
        Expr::Field(of) => &of.attrs,
        Expr::ForLoop(of) => &of.attrs,
        Expr::If(of) => &of.attrs,
        Expr::Index(of) => &of.attrs,
        Expr::Lit(of) => &of.attrs,
        Expr::Loop(of) => &of.attrs,
        Expr::Macro(of) => &of.attrs,
        Expr::Match(of) => &of.attrs,
        Expr::MethodCall(of) => &of.attrs,
        Expr::Paren(of) => &of.attrs,
        Expr::Path(of) => &of.attrs,
        Expr::Range(of) => &of.attrs,
        Expr::Reference(of) => &of.attrs,
        Expr::Return(of) => &of.attrs,
        Expr::Struct(of) => &of.attrs,
        Expr::Try(of) => &of.attrs,
        Expr::Tuple(of) => &of.attrs,
        Expr::Unary(of) => &of.attrs,
        Expr::While(of) => &of.attrs,
        // What has no layout of its own is printed with its attributes.
        _ => return true,
    };
    attrs.is_empty()
}
