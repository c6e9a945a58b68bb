//! In `overlay`: a text becomes a JSONPath, as the grammar of RFC 9535 says.

use serde_json::Value;

use super::path::{Condition, Expression, Operand, Path, Pattern, Relation, Segment, Selector, Slice};
use super::text::{Text, Wrong};

/// Longer signs first: one begins as the other.
const RELATIONS: [(&str, Relation); 6] = [
    ("==", Relation::Equal),
    ("!=", Relation::Unequal),
    ("<=", Relation::LessOrEqual),
    (">=", Relation::GreaterOrEqual),
    ("<", Relation::Less),
    (">", Relation::Greater),
];

/// Reads a path from the top of a document.
pub(super) fn read(whole: &str) -> Result<Path, Wrong> {
    let mut text = Text::new(whole);
    text.expect("$")?;
    let segments = segments(&mut text)?;
    if text.rest().is_empty() {
        Ok(Path { is_relative: false, segments })
    } else {
        text.wrong("`.`, `[` or nothing should stand here")
    }
}

fn segments(text: &mut Text<'_>) -> Result<Vec<Segment>, Wrong> {
    let mut segments = Vec::new();
    loop {
        let blanks = text.rest();
        text.skip_blanks();
        let is_deep = text.take("..");
        if text.take("[") {
            segments.push(Segment { is_deep, selectors: selectors(text)? });
        } else if is_deep || text.take(".") {
            let selector = match text.name() {
                Some(name) => Selector::Name(name.to_owned()),
                None if text.take("*") => Selector::All,
                None => return text.wrong("a name of letters and digits, or `*`, should stand here"),
            };
            segments.push(Segment { is_deep, selectors: vec![selector] });
        } else {
            // Blanks behind a whole path are none of it, but those within a filter are.
            return if text.rest().is_empty() && !blanks.is_empty() {
                text.wrong("blanks stand at the end")
            } else {
                Ok(segments)
            };
        }
    }
}

fn selectors(text: &mut Text<'_>) -> Result<Vec<Selector>, Wrong> {
    let mut selectors = Vec::new();
    loop {
        text.skip_blanks();
        selectors.push(selector(text)?);
        text.skip_blanks();
        if text.take("]") {
            return Ok(selectors);
        }
        if !text.take(",") {
            return text.wrong("`,` or `]` should stand here");
        }
    }
}

fn selector(text: &mut Text<'_>) -> Result<Selector, Wrong> {
    if text.take("*") {
        return Ok(Selector::All);
    }
    if text.take("?") {
        return Ok(Selector::Filter(any(text)?));
    }
    if let Some(name) = text.quoted()? {
        return Ok(Selector::Name(name));
    }
    let start = text.integer()?;
    text.skip_blanks();
    if text.take(":") {
        text.skip_blanks();
        let end = text.integer()?;
        text.skip_blanks();
        let step = if text.take(":") {
            text.skip_blanks();
            text.integer()?
        } else {
            None
        };
        return Ok(Selector::Slice(Slice { start, end, step: step.unwrap_or(1) }));
    }
    match start {
        Some(index) => Ok(Selector::Index(index)),
        None => text.wrong("a name in quotes, a number, `*`, `?` or `:` should stand here"),
    }
}

/// What of several is true, one at least.
fn any(text: &mut Text<'_>) -> Result<Condition, Wrong> {
    let mut conditions = vec![all(text)?];
    while text.take("||") {
        conditions.push(all(text)?);
    }
    Ok(Condition::Any(conditions))
}

fn all(text: &mut Text<'_>) -> Result<Condition, Wrong> {
    let mut conditions = vec![condition(text)?];
    while text.take("&&") {
        conditions.push(condition(text)?);
    }
    Ok(Condition::All(conditions))
}

/// A condition without `&&` and `||`, with the blanks around it.
fn condition(text: &mut Text<'_>) -> Result<Condition, Wrong> {
    text.skip_blanks();
    if text.take("!") {
        text.skip_blanks();
        let denied = if text.rest().starts_with('(') { condition(text)? } else { test(text)? };
        text.skip_blanks();
        return Ok(Condition::Not(Box::new(denied)));
    }
    let condition = if text.take("(") {
        let inner = any(text)?;
        text.expect(")")?;
        inner
    } else {
        match term(text)? {
            Term::Condition(condition) => condition,
            Term::Operand(first) => {
                text.skip_blanks();
                let relation = RELATIONS.into_iter().find(|(sign, _)| text.take(sign));
                match (relation, first) {
                    (Some((_, relation)), first) => {
                        let first = compared(text, first)?;
                        text.skip_blanks();
                        Condition::Compare(first, relation, operand(text)?)
                    }
                    (None, Operand::At(path)) => Condition::Exists(path),
                    (None, _) => return text.wrong("a comparison, such as `==`, should stand here"),
                }
            }
        }
    };
    text.skip_blanks();
    Ok(condition)
}

/// What may stand behind `!`: what is there, or a function that is true or false.
fn test(text: &mut Text<'_>) -> Result<Condition, Wrong> {
    match term(text)? {
        Term::Condition(condition) => Ok(condition),
        Term::Operand(Operand::At(path)) => Ok(Condition::Exists(path)),
        Term::Operand(_) => {
            text.wrong("what is denied is a path, a condition in brackets, `match` or `search`")
        }
    }
}

/// What stands at one side of a comparison, or alone.
enum Term {
    Condition(Condition),
    /// A value; or a path, of which only what stands behind it says whether it must be singular.
    Operand(Operand),
}

fn term(text: &mut Text<'_>) -> Result<Term, Wrong> {
    if let Some(path) = path(text)? {
        return Ok(Term::Operand(Operand::At(path)));
    }
    if let Some(literal) = text.quoted()? {
        return Ok(Term::Operand(Operand::Literal(Value::String(literal))));
    }
    if let Some(literal) = text.number()? {
        return Ok(Term::Operand(Operand::Literal(literal)));
    }
    match text.take_while(|character| matches!(character, 'a'..='z' | '0'..='9' | '_')) {
        "true" => Ok(Term::Operand(Operand::Literal(Value::Bool(true)))),
        "false" => Ok(Term::Operand(Operand::Literal(Value::Bool(false)))),
        "null" => Ok(Term::Operand(Operand::Literal(Value::Null))),
        "" => text.wrong("`@`, `$`, a value or a function should stand here"),
        name => function(text, name),
    }
}

/// A path within a filter, if one begins here.
fn path(text: &mut Text<'_>) -> Result<Option<Path>, Wrong> {
    let is_relative = text.take("@");
    if !is_relative && !text.take("$") {
        return Ok(None);
    }
    Ok(Some(Path { is_relative, segments: segments(text)? }))
}

fn function(text: &mut Text<'_>, name: &str) -> Result<Term, Wrong> {
    let is_match = name == "match";
    if !matches!(name, "length" | "count" | "value" | "match" | "search") {
        return text
            .wrong(format!("`{name}` is no function: there are length, count, value, match and search"));
    }
    text.expect("(")?;
    text.skip_blanks();
    let term = match name {
        "length" => Term::Operand(Operand::Length(Box::new(operand(text)?))),
        "count" => Term::Operand(Operand::Count(nodes(text)?)),
        "value" => Term::Operand(Operand::Only(nodes(text)?)),
        _ => {
            let value = operand(text)?;
            text.skip_blanks();
            text.expect(",")?;
            text.skip_blanks();
            let expression = match operand(text)? {
                Operand::Literal(Value::String(pattern)) => {
                    Expression::Fixed(Pattern::compile(&pattern, is_match))
                }
                other => Expression::Found(other),
            };
            Term::Condition(Condition::Match(value, Pattern { is_whole: is_match, text: expression }))
        }
    };
    text.skip_blanks();
    text.expect(")")?;
    Ok(term)
}

fn nodes(text: &mut Text<'_>) -> Result<Path, Wrong> {
    path(text)?.map_or_else(|| text.wrong("a path should stand here"), Ok)
}

fn operand(text: &mut Text<'_>) -> Result<Operand, Wrong> {
    match term(text)? {
        Term::Operand(operand) => compared(text, operand),
        Term::Condition(_) => text.wrong("what `match` and `search` give is not compared"),
    }
}

/// What is compared is one value.
fn compared(text: &Text<'_>, operand: Operand) -> Result<Operand, Wrong> {
    match operand {
        Operand::At(path) if !path.is_singular() => text.wrong(
            "a path that may find several nodes is no value: `value(…)` and `count(…)` make one of it",
        ),
        operand => Ok(operand),
    }
}
