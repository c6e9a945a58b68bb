//! Expressions and statements → pieces. It imports syn, the pieces, and what prints the rest.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{
    BinOp, Block, Expr, ExprMethodCall, ExprPath, FieldValue, Local, Macro, MacroDelimiter, Pat, RangeLimits,
    Stmt, UnOp,
};

use super::doc::{self, Arm, Chain, Closure, Control, Doc, Link, Listed, Statement, Struct};
use super::literals::literal;
use super::types::{self, flat};
use super::{rest, types as of};

/// An expression.
pub(super) fn value(expr: Expr) -> Doc {
    if !rest::is_bare(&expr) {
        return rest::expr(expr);
    }
    match expr {
        Expr::Path(ExprPath { qself, path, .. }) => of::of_path(qself, path, true),
        Expr::Lit(lit) => Doc::word(literal(lit.lit)),
        Expr::Reference(reference) => {
            let prefix = if reference.mutability.is_some() { "&mut " } else { "&" };
            Doc::prefix(prefix, value(*reference.expr))
        }
        Expr::Unary(unary) => {
            let prefix = match unary.op {
                UnOp::Deref(_) => "*",
                UnOp::Not(_) => "!",
                UnOp::Neg(_) => "-",
                _ => return rest::expr(Expr::Unary(unary)),
            };
            Doc::prefix(prefix, value(*unary.expr))
        }
        Expr::Return(returned) => match returned.expr {
            Some(expr) => Doc::prefix("return ", value(*expr)),
            None => Doc::word("return"),
        },
        Expr::Paren(paren) => Doc::paren(value(*paren.expr)),
        Expr::Array(array) => list(Doc::empty(), ('[', ']'), array.elems, Listed::Elements),
        Expr::Tuple(tuple) => list(Doc::empty(), ('(', ')'), tuple.elems, Listed::Fields),
        Expr::Call(call) if matches!(*call.func, Expr::Path(_)) => {
            list(value(*call.func), ('(', ')'), call.args, Listed::Arguments)
        }
        Expr::MethodCall(_) | Expr::Field(_) | Expr::Await(_) | Expr::Try(_) => chain(expr),
        Expr::Struct(of) if of.qself.is_none() => Doc::structure(Struct {
            path: flat(&types::of_path(None, of.path, true)),
            fields: of.fields.into_iter().map(field).collect(),
            rest: of.rest.map(|rest| Box::new(value(*rest))),
        }),
        Expr::Closure(closure) if closure.lifetimes.is_none() && closure.constness.is_none() => {
            let has_output = matches!(closure.output, syn::ReturnType::Type(..));
            let asynchronous = if closure.asyncness.is_some() { "async " } else { "" };
            let moves = if closure.capture.is_some() { "move " } else { "" };
            let inputs: Vec<String> = closure.inputs.into_iter().map(name).collect();
            let output = types::output(closure.output).map(|output| format!(" {}", flat(&output)));
            let output = output.unwrap_or_default();
            let head = format!("{asynchronous}{moves}|{}|{output}", inputs.join(", "));
            Doc::closure(Closure { head, has_output, body: Box::new(value(*closure.body)) })
        }
        Expr::Block(block) if block.label.is_none() => Doc::block(statements(block.block)),
        Expr::Match(matching) => {
            let arms = matching.arms.into_iter().map(arm).collect();
            Doc::matching(value(*matching.expr), arms)
        }
        Expr::If(_) | Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => control(expr),
        Expr::Assign(assign) => {
            Doc::assign(format!("{} =", flat(&value(*assign.left))), value(*assign.right))
        }
        Expr::Binary(_) => infix(expr),
        Expr::Cast(cast) => Doc::infix(value(*cast.expr), vec![("as".to_owned(), types::ty(*cast.ty))]),
        Expr::Index(index) => {
            Doc::word(format!("{}[{}]", flat(&value(*index.expr)), flat(&value(*index.index))))
        }
        Expr::Range(range) => {
            let dots = if matches!(range.limits, RangeLimits::HalfOpen(_)) { ".." } else { "..=" };
            let side = |expr: Option<Box<Expr>>| expr.map(|expr| flat(&value(*expr))).unwrap_or_default();
            Doc::word(format!("{}{dots}{}", side(range.start), side(range.end)))
        }
        Expr::Macro(call) => invocation(call.mac),
        other => rest::expr(other),
    }
}

fn list<P>(head: Doc, delimiters: (char, char), items: Punctuated<Expr, P>, of: Listed) -> Doc {
    Doc::list(head, delimiters, items.into_iter().map(value).collect(), of)
}

fn field(field: FieldValue) -> (String, Option<Doc>) {
    let name = types::member(&field.member);
    (name, field.colon_token.is_some().then(|| value(field.expr)))
}

/// Calls and fields, down to what they begin with.
fn chain(expr: Expr) -> Doc {
    let (mut links, mut tries, mut expr) = (Vec::new(), 0, expr);
    let parent = loop {
        if !rest::is_bare(&expr) {
            break rest::expr(expr);
        }
        let (doc, is_call, inner) = match expr {
            Expr::Try(of) => {
                tries += 1;
                expr = *of.expr;
                continue;
            }
            Expr::MethodCall(call) => {
                let (doc, receiver) = method(call);
                (doc, true, receiver)
            }
            Expr::Field(of) => (Doc::word(format!(".{}", types::member(&of.member))), false, *of.base),
            Expr::Await(of) => (Doc::word(".await"), false, *of.base),
            other => break value(other),
        };
        links.push(Link { doc, is_call, tries: std::mem::take(&mut tries) });
        expr = inner;
    };
    links.reverse();
    Doc::chain(Chain { parent: Box::new(parent), tries, links })
}

fn method(call: ExprMethodCall) -> (Doc, Expr) {
    let mut head = format!(".{}", call.method);
    if let Some(turbofish) = call.turbofish {
        let arguments = types::arguments(turbofish);
        head.push_str("::");
        head.push_str(&flat(&Doc::list(Doc::empty(), ('<', '>'), arguments, Listed::Types)));
    }
    (list(Doc::word(head), ('(', ')'), call.args, Listed::Arguments), *call.receiver)
}

/// Operands with the same operator between them.
fn infix(expr: Expr) -> Doc {
    let (mut operands, mut expr) = (Vec::new(), expr);
    let mut seen: Option<&'static str> = None;
    let first = loop {
        let text = match &expr {
            Expr::Binary(binary) if rest::is_bare(&expr) => operator(&binary.op),
            _ => None,
        };
        match (expr, text) {
            (Expr::Binary(binary), Some(text)) if seen.is_none_or(|seen| seen == text) => {
                seen = Some(text);
                operands.push((text.to_owned(), value(*binary.right)));
                expr = *binary.left;
            }
            (Expr::Binary(binary), None) => break rest::expr(Expr::Binary(binary)),
            (other, _) => break value(other),
        }
    };
    operands.reverse();
    if operands.is_empty() { first } else { Doc::infix(first, operands) }
}

fn operator(op: &BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Add(_) => "+",
        BinOp::Sub(_) => "-",
        BinOp::Mul(_) => "*",
        BinOp::Div(_) => "/",
        BinOp::Rem(_) => "%",
        BinOp::And(_) => "&&",
        BinOp::Or(_) => "||",
        BinOp::BitXor(_) => "^",
        BinOp::BitAnd(_) => "&",
        BinOp::BitOr(_) => "|",
        BinOp::Shl(_) => "<<",
        BinOp::Shr(_) => ">>",
        BinOp::Eq(_) => "==",
        BinOp::Lt(_) => "<",
        BinOp::Le(_) => "<=",
        BinOp::Ne(_) => "!=",
        BinOp::Ge(_) => ">=",
        BinOp::Gt(_) => ">",
        _ => return None,
    })
}

/// The call of a macro whose arguments are expressions; rustfmt lays out no other.
pub(super) fn invocation(mac: Macro) -> Doc {
    let delimiters = match mac.delimiter {
        MacroDelimiter::Paren(_) => ('(', ')'),
        MacroDelimiter::Bracket(_) => ('[', ']'),
        MacroDelimiter::Brace(_) => return rest::invocation(mac),
    };
    let parser = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
    match parser.parse2(mac.tokens.clone()) {
        Ok(arguments) if !arguments.trailing_punct() => {
            let head = format!("{}!", flat(&types::of_path(None, mac.path, false)));
            list(Doc::word(head), delimiters, arguments, Listed::Tokens)
        }
        _ => rest::invocation(mac),
    }
}

fn arm(arm: syn::Arm) -> Arm {
    Arm { pattern: guarded(arm.pat), body: value(*arm.body) }
}

/// A pattern on one line.
fn name(pattern: Pat) -> String {
    flat(&types::pattern(pattern))
}

fn guarded(pattern: Pat) -> Doc {
    match pattern {
        Pat::Guard(guard) => Doc::word(format!("{} if {}", name(*guard.pat), flat(&value(*guard.guard)))),
        other => types::pattern(other),
    }
}

/// Conditions and loops.
fn control(expr: Expr) -> Doc {
    let (head, value, body, otherwise) = match expr {
        Expr::If(condition) => {
            let otherwise = condition.else_branch.map(|(_, otherwise)| Box::new(value(*otherwise)));
            let (head, value) = condition_of("if", *condition.cond);
            (head, Some(value), condition.then_branch, otherwise)
        }
        Expr::While(repeated) if repeated.label.is_none() => {
            let (head, value) = condition_of("while", *repeated.cond);
            (head, Some(value), repeated.body, None)
        }
        Expr::ForLoop(each) if each.label.is_none() => {
            let head = format!("for {} in", name(*each.pat));
            (head, Some(value(*each.expr)), each.body, None)
        }
        Expr::Loop(forever) if forever.label.is_none() => ("loop".to_owned(), None, forever.body, None),
        other => return rest::expr(other),
    };
    let value = value.map(Box::new);
    Doc::control(Control { head, value, body: statements(body), otherwise })
}

fn condition_of(keyword: &str, condition: Expr) -> (String, Doc) {
    match condition {
        Expr::Let(of) if of.attrs.is_empty() => {
            (format!("{keyword} let {} =", name(*of.pat)), value(*of.expr))
        }
        other => (keyword.to_owned(), value(other)),
    }
}

/// The statements of a block.
pub(super) fn statements(block: Block) -> Vec<doc::Statement> {
    block.stmts.into_iter().map(statement).collect()
}

fn statement(statement: Stmt) -> Statement {
    match statement {
        Stmt::Local(Local { attrs, pat, init: Some(init), .. })
            if attrs.is_empty() && init.diverge.is_none() =>
        {
            let value = value(*init.expr);
            match pat {
                Pat::Type(of) if of.attrs.is_empty() => {
                    Statement::Let(name(*of.pat), Some(types::ty(*of.ty)), value)
                }
                pattern => Statement::Let(name(pattern), None, value),
            }
        }
        Stmt::Expr(expr, semicolon) => {
            // Behind a block, a semicolon changes nothing.
            let is_loop = matches!(expr, Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_));
            Statement::Expr(value(expr), semicolon.is_some() && !is_loop)
        }
        Stmt::Macro(of) if of.attrs.is_empty() && !matches!(of.mac.delimiter, MacroDelimiter::Brace(_)) => {
            Statement::Expr(invocation(of.mac), of.semi_token.is_some())
        }
        other => Statement::Expr(rest::statement(other), false),
    }
}
