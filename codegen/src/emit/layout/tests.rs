//! rustfmt is the judge: what is laid out here, it leaves as it is. Every construct is laid out with
//! names, texts and counts of many sizes, so that each place where a line may break is hit.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

use super::{Import, attributes, imports, items};
use crate::threads::{begin, end};

/// The widths that files are laid out for.
const WIDTHS: [usize; 2] = [100, 110];

/// What stands between two texts that go through rustfmt together.
const BETWEEN: &str = "\n// ----\n\n";

/// What rustfmt makes of a text; `None` where it cannot be run.
fn formatted(text: &str, width: usize) -> Option<String> {
    let config = format!("max_width={width},use_small_heuristics=Max");
    let rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", &config])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut rustfmt) = rustfmt else {
        eprintln!("rustfmt cannot be run: nothing is compared");
        return None;
    };
    let mut input = rustfmt.stdin.take()?;
    let text = text.to_owned();
    let writer = thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    // Lines that nothing can shorten make it fail, but are printed.
    Some(String::from_utf8(output.stdout).expect("rustfmt writes UTF-8"))
}

/// Compares each of these items, laid out, with what rustfmt makes of it.
fn is_left_alone(sources: &[String]) {
    for width in WIDTHS {
        let laid_out: Vec<String> = sources
            .iter()
            .map(|source| {
                let laid_out = items(parsed(source), width);
                assert_eq!(content(&parsed(&laid_out)), content(&parsed(source)), "{laid_out}");
                laid_out
            })
            .collect();
        compare(&laid_out, width);
    }
}

fn parsed(source: &str) -> syn::File {
    syn::parse_str(source).unwrap_or_else(|error| panic!("{error}: {source}"))
}

/// What a file says, however it is laid out: not where braces and commas stand that mean nothing.
fn content(file: &syn::File) -> String {
    let text = prettyplease::unparse(file);
    text.chars().filter(|character| !character.is_whitespace() && !"{},;".contains(*character)).collect()
}

fn compare(laid_out: &[String], width: usize) {
    let Some(formatted) = formatted(&(laid_out.join(BETWEEN) + BETWEEN), width) else { return };
    let formatted: Vec<&str> = formatted.split(BETWEEN.trim()).map(str::trim).collect();
    assert_eq!(formatted.len(), laid_out.len() + 1, "rustfmt could not read what was laid out");
    for (ours, theirs) in laid_out.iter().zip(formatted) {
        assert!(ours.trim() == theirs, "within {width} columns, rustfmt makes of\n{ours}\nthis:\n{theirs}");
    }
}

/// A name of so many letters.
fn name(count: usize) -> String {
    "a".repeat(count)
}

/// Sources for every size of names.
fn sized(sources: impl Fn(usize, &str, &str) -> Vec<String>) -> Vec<String> {
    (1..105).flat_map(|count| sources(count, &name(count), &name(count.div_ceil(2)))).collect()
}

#[test]
fn signatures() {
    is_left_alone(&sized(|count, long, half| {
        let arguments = |of: usize| {
            let each = |index| format!("x{index}{}: &str", name(count / of));
            (0..of).map(each).collect::<Vec<_>>().join(", ")
        };
        let mut sources: Vec<String> =
            (1..6).map(|of| format!("pub fn f({}) -> Request<Something> {{ x }}", arguments(of))).collect();
        sources.extend([
            format!("pub fn f{long}() -> Request<Something> {{ x }}"),
            format!("pub fn f{long}(x: i64) {{ x }}"),
            format!("pub fn f(x: impl Into<A{long}>, part: Part) -> Self {{ x }}"),
            format!("impl A {{ pub fn f(self, x: impl IntoIterator<Item = impl Into<{long}>>) {{}} }}"),
            format!("impl A {{ pub fn f(mut self, x: &[{long}]) -> Self {{ x }} }}"),
            format!("impl A {{ fn f(&'a mut self, x: BTreeMap<String, Vec<{long}>>) -> Self {{ x }} }}"),
            format!("impl A {{ const fn f(&self) -> Option<&x{half}> {{ x }} }}"),
            format!("pub async fn f<T: Into<X> + 'static, const N: usize>(x{half}: T) -> [T] {{}}"),
        ]);
        sources
    }));
}

#[test]
fn constants() {
    is_left_alone(&sized(|_, long, half| {
        let get = |path: &str| format!("Operation::get(\"pull_requests::list\", \"{path}\")");
        let repositories = get("/repositories/{workspace}/{repo_slug}/pull");
        vec![
            format!("static LIST: Operation = {};", get(long)),
            format!("static LIST: Operation = {}.scopes(&[\"aaaaaa\", \"bbbbbb\"]);", get(long)),
            format!("static LIST: Operation = {}.headers(&[(\"a\", \"b\")]).accept(\"*/*\");", get(long)),
            format!("static LIST: Operation = {repositories}.scopes(&[\"a\", \"{long}\"]);"),
            format!("static LIST: Operation = {repositories}.scopes(&[\"{long}\"]).accept(\"*/*\");"),
            format!("static A{long}: Operation = {repositories}.accept(\"*/*\");"),
            format!("static A{long}: Operation = {};", get("/x")),
            format!("pub const A: Endpoints = Endpoints::fixed(\"{long}\", \"aaaaaaaaaaaaaaaaaaaa\");"),
            format!("impl Api for X {{ const A: Info = Info {{ name: env!(\"A\"), x: &[\"{long}\"] }}; }}"),
            format!("pub static M: &[m::Model] = &[m::Model::of::<A{half}>(\"#/components/a\")];"),
            format!("pub static M: &[M] = &[m::M::of::<{half}>(\"#/x\"), M::of::<B>(\"{long}\")];"),
            format!("pub type A{half} = runtime::Client<A{half}>;"),
        ]
    }));
}

#[test]
fn requests() {
    is_left_alone(&sized(|count, long, half| {
        let mut sources = Vec::new();
        for of in 1..4 {
            let each = |index| format!("p{index}{}.into()", name(count / of));
            let values = (0..of).map(each).collect::<Vec<_>>().join(", ");
            let new = format!("Request::new(&LIST_BY_SELECTED, &[{values}])");
            sources.extend([
                format!("fn f() {{ ListRequest({new}) }}"),
                format!("fn f() {{ {new} }}"),
                format!("fn f() {{ {new}.json(body) }}"),
                format!("fn f() {{ {new}.json(&body).multipart() }}"),
                format!("fn f() {{ ListRequest({new}.json(body)) }}"),
                format!("fn f() {{ let mut request = {new}.multipart(); request }}"),
            ]);
        }
        sources.extend([
            format!("fn f() {{ {long}Request(Request::new(&LIST, &[])) }}"),
            format!("fn f() {{ Request::new(&LIST, &[a.join(\"{long}\").as_str().into()]) }}"),
            format!("fn f() {{ x.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(\"{long}\") }}"),
            format!("fn f() {{ {long}Request(Request::new(&LIST, &[a.into()]).json_as(\"a/b\", body)) }}"),
            format!("fn f(self) {{ self.0.set_query(\"{long}\", x{half}.as_str()); self }}"),
            format!("fn f(self) {{ self.0.push_part(\"{long}\", Part::text({half}.to_string())); self }}"),
            format!("fn f() {{ let {half}: Vec<&str> = {half}.iter().map(AsRef::as_ref).collect(); x }}"),
            format!("fn f(self) {{ self.0.into_answer{long}() }}"),
            format!("fn f() {{ Self::default().with_{half}({half}).with_bbb(bbbb).with_cccccc(cccccc) }}"),
            format!("fn f() {{ for value in {long} {{ request.push_query(\"a\", value.as_str()); }} x }}"),
        ]);
        sources
    }));
}

#[test]
fn values() {
    is_left_alone(&sized(|_, long, half| {
        vec![
            format!("fn f() {{ match self {{ Self::A{long}(model) => model.{half}.as_deref(), _ => b }} }}"),
            format!("fn f() {{ match x.y() {{ 200 => Reply::decode(h, b).map(Self::A{long}), _ => a }} }}"),
            format!("fn f() {{ match self {{ Self::A{long} => \"{long}\", _ => {{ let x = 1; x }} }} }}"),
            format!("fn f() {{ matches!(head.status().as_u16(), 200 | 201 | {long}) }}"),
            format!("fn f() {{ if x{long} {{ a() }} else {{ b() }} }}"),
            format!("fn f() {{ if a {{ b(); }} else if {long} {{ c(); }} else {{ d(); }} x }}"),
            format!("fn f() {{ if let Some(x) = sample.query::<Option<&str>>(\"{long}\")? {{ a(); }} }}"),
            format!("fn f() {{ for x in sample.query::<Option<&str>>(\"{long}\")? {{ a(); }} }}"),
            format!("fn f() {{ while let Some(x) = {long}.next() {{ a(); }} loop {{ b(); }} }}"),
            format!("fn f() {{ request = request.field{long}(value.into_iter().map(Into::into)); }}"),
            format!("fn f() {{ *self.aaaaa = bbbbbbbbbbb.ccccc(dddddd).eeeee({long})?; }}"),
            format!("fn f() {{ x.map(|value| value.a{long}()) }}"),
            format!("fn f() {{ x.map(|value| {{ let y = value; y.a{long}() }}) }}"),
            format!("fn f() {{ let x = xxxx.map(|value| value.a{long}()).unwrap_or_default(); }}"),
            format!("fn f() {{ call(aaaa, |value| match value {{ A => b{long}, B => c }}) }}"),
            format!("fn f() {{ return Err(Error::new(\"{long}\")); }}"),
            format!("fn f() {{ a(b(c(d(e{long}, f)))) }}"),
            format!("fn f() {{ aaaaaaaaaa(x, bbbbbbbbbb(cccccccc(x.ddddddd(e{long}, f)))) }}"),
            format!("fn f() {{ aaaaaaaaaa(x, &[bbbbbbbbbb, cccccccc(x.ddddddd(e{long}, f))]) }}"),
            format!("fn f() {{ Ok((aaaaaaaa, bbbbbbbb.cccccccc(), {long})) }}"),
            format!("fn f() {{ Some(Foo {{ aaaaaaaa, bbbbbbbb: cccccccc(), dddd: {long} }}) }}"),
            format!(
                "fn f() {{ Foo {{ aaaaaaaa, bbbb: cccc(xxxxx.yyyyy()?, {long}), ..Default::default() }} }}"
            ),
            format!("fn f() {{ let x = aaaaaaaaaa + bbbbbbbb + {long}; let y = aaaaaaa && {long}; }}"),
            format!("fn f() {{ self.inner.transport.aaaaaaaa(bbbbbbbb).await?.cccccc({long}) }}"),
            format!("request!(A{long}Request => Page<B{half}>);"),
        ]
    }));
}

#[test]
fn tables_of_calls() {
    is_left_alone(&sized(|_, long, half| {
        let first = format!(
            "let mut request = api::m::f{half}(sample.path::<&str>(\"{half}\")?, &sample.json::<A>()?);
             if let Some(value) = sample.query::<Option<&str>>(\"{long}\")? {{
                 request = request.f{long}(value);
             }}
             for value in sample.query::<Vec<&str>>(\"{half}\")? {{ request = request.x{half}(value); }}
             Ok(exercise::Call::new(&request, decoded::json{long}))"
        );
        let second = format!(
            "let request = api::m::f{half}();
             Ok(exercise::Call::new(&request, |reply| match reply {{
                 api::m::Reply{half}::Ok(value) => decoded::json(value),
                 api::m::Reply{half}::Nothing => decoded::empty(()),
             }}))"
        );
        let one = format!("Case {{ body: None, as_json: false, call: |sample| {{ {first} }} }}");
        let other = format!("Case {{ body: Some(\"{half}\"), as_json: true, call: |_| {{ {second} }} }}");
        let errors = format!("&[(\"400\", decoded::error::<Body{half}>), (\"401\", error::<Body>)]");
        vec![
            format!("static X: &[Entry] = &[Entry {{ cases: &[{one}], errors: {errors} }}];"),
            format!("static X: &[Entry] = &[Entry {{ cases: &[{one}, {other}], errors: &[] }}, Y];"),
        ]
    }));
}

#[test]
fn types_and_attributes() {
    is_left_alone(&sized(|_, long, half| {
        let feature = |text: &str| format!("feature = \"{text}\"");
        vec![
            format!("pub struct X {{ pub field: Option<Vec<{long}>>, pub x{half}: Map<String, B{half}> }}"),
            format!("/// Documentation.\n\n#[derive(Clone, PartialEq)] pub struct X(Request<Page<{long}>>);"),
            format!("pub enum X {{ A{long}(Box<B{half}>), Other(String), C {{ a: {long} }} }}"),
            format!("pub enum X {{ /** It. */ A {{ a: {half} }}, B(C) }} pub enum Y {{}}"),
            format!("impl Reply for A{long} {{ fn f() -> Result<B{half}, Error> {{ x }} }}"),
            format!("impl From<A{half}> for B{half} {{ type Output = C{long}; fn f() {{}} }}"),
            format!("#[cfg(any({}, {}))] mod x;", feature(half), feature(half)),
            format!("#[cfg(any({}, {}))] pub use x::*;", feature(half), feature(half)),
            format!("#[cfg(all(not({}), {}))] pub type X = Y;", feature(long), feature("b")),
            format!("#[allow(clippy::many, reason = \"{long}\")] #[must_use = \"{long}\"] pub struct X;"),
            format!(
                "mod shared {{ #[cfg({})] mod x; #[cfg({})] pub use x::*; }}",
                feature(long),
                feature(long)
            ),
        ]
    }));
}

#[test]
fn many_elements() {
    let sources = (1..60).flat_map(|count| {
        let names: Vec<String> = (0..count).map(|index| format!("a{index}")).collect();
        let texts: Vec<String> = (0..count).map(|index| format!("{:?}", name(index % 12))).collect();
        let (names, texts) = (names.join(", "), texts.join(", "));
        [
            format!("static X: &[&[u8]] = &[{names}];"),
            format!("static X: &[&str] = &[{texts}];"),
            format!("fn f() {{ call({names}); let x = [{names}]; }}"),
        ]
    });
    is_left_alone(&sources.collect::<Vec<_>>());
}

#[test]
fn names_of_other_scripts() {
    let sources = (1..32).flat_map(|count| {
        let name = "漢".repeat(count);
        [
            format!("pub fn f{name}(argument: &str, {name}b: i64) -> Request<{name}> {{ self.{name}() }}"),
            format!("fn f() {{ ListRequest(Request::new(&LIST, &[{name}a.into(), {name}b.into()])) }}"),
            format!("static X: Operation = Operation::get(\"m::{name}\", \"/{name}\").accept(\"*/*\");"),
        ]
    });
    is_left_alone(&sources.collect::<Vec<_>>());
}

#[test]
fn imports_in_their_order() {
    for width in WIDTHS {
        let laid_out: Vec<String> = (1..90)
            .map(|count| {
                let names: Vec<String> = (0..count).map(|index| format!("A{index}")).collect();
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let (long, script) = (format!("A{}", name(count)), "漢".repeat(count));
                let all = vec![
                    Import::new("", "bitbucket_runtime", &["request", "Request", "r#type", "_x"]),
                    Import::new("pub ", "bitbucket_runtime", &["bytes", &long, "Body"]),
                    Import::new("", "bitbucket_runtime::wire", &[&long]),
                    Import::new("", "crate::models", &names),
                    Import::new("", "std::collections", &["BTreeMap"]),
                    Import::new("", "a::b", &[&script, "c"]),
                    Import::new("", "crate", &["x"]),
                ];
                imports(all, width)
            })
            .collect();
        compare(&laid_out, width);
    }
}

#[test]
fn attributes_of_a_file() {
    let parsed = |text: &str| -> Vec<syn::Attribute> {
        let file: syn::File = syn::parse_str(text).unwrap();
        file.attrs
    };
    for width in WIDTHS {
        for count in width - 54..width - 44 {
            let text = format!(
                "#![cfg_attr(not(feature = \"default\"), doc = {:?})]\n#![forbid(unsafe_code)]\n",
                name(count)
            );
            let laid_out = attributes(parsed(&text), width);
            let Some(formatted) = formatted(&laid_out, width) else { return };
            assert_eq!(laid_out, formatted);
        }
    }
}

#[test]
fn modules_and_imports_stand_together() {
    let file = syn::parse_str("pub mod b; mod a10; mod a9; use x::y; fn f() {} fn g() {}").unwrap();
    let text = "mod a10;\nmod a9;\npub mod b;\nuse x::y;\n\nfn f() {}\n\nfn g() {}\n";
    assert_eq!(items(file, 100), text);
}

#[test]
fn what_has_no_layout_of_its_own_is_printed_all_the_same() {
    for source in [
        "trait A where Self: Sized { fn f(&self) -> i64 { 1 } type B: C; }",
        "fn f() { let Some(x) = y else { return }; unsafe { x } }",
        "fn f() { let y = x[{ let z = 1; z }]; ({ a(); b })..3 }",
        "fn f() { 'a: loop { break 'a 1; } }",
        "fn f() { async move { x.await?; }.await }",
        "fn f() { let x; #[cfg(a)] let y = 1; #[allow(b)] { c } }",
        "fn f<T>(x: T) where T: for<'a> Fn(&'a str) -> dyn B + 'a { x(|(a, b): (u8, u8), &c| -> u8 { a }) }",
        "fn f(x: fn(u8) -> u8, y: *const u8, z: [u8; { 1 + 2 }], A { b, c: d, .. }: A) {}",
        "fn f() { match x { A { b, .. } if b > 1 => {} 1..=3 | 5 => c, [a, ..] => d, &mut e @ _ => { e } } }",
        "fn f() { let [a, _] = b; const C: u8 = 1; struct D; vec![1; 2]; d! { e f }; g![h => i] }",
        "impl<'a, const N: usize> !Send for A<'a, N> {} unsafe impl B for C {} extern \"C\" { fn f(); }",
        "impl A { m!(); } macro_rules! m { () => {} } union U { a: u8 } static mut X: u8 = 1;",
        "struct A(#[b] C, pub(in d::e) F); enum G { H = 1, I { #[j] k: L } } use m::{n::{o, p}, self as q};",
        "fn f() { a += 1; b = c || d && !e; f(-1, *g, &raw const h, i as u8 as u16, j?.k.0.1) }",
        "fn f() { return; } fn g() { if a { b } else if let C = d { e } else { f } }",
        "#[a(b = \"c\", d(e), 1)] #[f = \"g\"] #[h[i]] #[doc = \"/ j\"] #[doc = \"k\\nl\"] pub(crate) fn m() {}",
        "fn f() { <A as B<C>>::D::e::<F>(); <[u8]>::g(); ::h::i(); |j| k; move || { l }; (m)(n) }",
    ] {
        let laid_out = items(parsed(source), 100);
        assert_eq!(content(&parsed(&laid_out)), content(&parsed(source)), "{laid_out}");
    }
}

#[test]
fn a_text_that_fits_nowhere_does_not_keep_the_rest_from_being_laid_out() {
    let long = name(130);
    let source = format!("static X: A = A::get({long:?}, 1).accept(2); fn f() {{ a.b({long:?}).c(); d(); }}");
    let text = items(syn::parse_str(&source).unwrap(), 100);
    syn::parse_file(&text).unwrap();
    assert!(text.contains("\n    d();\n}\n"), "{text}");
    compare(&[text], 100);
}

#[test]
fn pieces_within_pieces_do_not_double_the_work() {
    let mut value = name(60);
    for index in 0..60 {
        value =
            format!("value.method_number_{index}().other(|value| match value {{ A => {value}, B => c }})");
    }
    thread::scope(|scope| {
        end(begin(scope, || {
            let text = items(syn::parse_str(&format!("fn f() {{ {value} }}")).unwrap(), 100);
            syn::parse_file(&text).unwrap();
        }));
    });
}
