//! Everything that a shop in FastAPI offers: what is sent is what the program says that it understood.

use fastapi::models::{
    Circle, Colour, Company, DraftInput, EchoEmbeddedBody, EchoTwoBody, EchoUnionBody, IntegerOrText, Level,
    NumberOrText, Open, OrderBy, Person, PersonOrCompany, Size, Square, Strict, UntypedLinesBody,
};
use fastapi::wire::Json;
use fastapi::{
    ByteStream, Client, Credentials, Part, RequestOptions as _, doors, echo, files, operations, streams,
    things,
};
use std::collections::BTreeMap;
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(None)?;
    let client = Client::builder().base_url(&*trial.address).build()?;
    trial.same("/", &operations::root().send(&client).await?).await?;
    keep_things(&mut trial, &client).await?;
    send_parameters(&mut trial, &client).await?;
    send_bodies(&mut trial, &client).await?;
    send_files(&mut trial, &client).await?;
    read_streams(&mut trial, &client).await?;
    open_doors(&mut trial).await?;
    trial.end(47, 11)
}

/// A thing that says everything.
fn draft() -> Result<DraftInput, Failure> {
    let small = DraftInput::new("inner", 0.5, Square::default().with_side(2));
    Ok(DraftInput::new("bright lamp", "19.90", Circle::default().with_radius(2.5))
        .with_colour(Colour::LightBlue)
        .with_priority(10)
        .with_size(Size::default().with_width(1.25))
        .with_owner(Company::default().with_name("Lamps").with_vat_number("DE1"))
        .with_tags(["a", "b c"])
        .with_labels([("room".to_owned(), "hall".to_owned())])
        .with_stock([("here".to_owned(), Some(3)), ("there".to_owned(), None)])
        .with_sizes([None, Some(Size::default().with_width(3).with_height(4))])
        .with_code("x7")
        .with_corner([IntegerOrText::from(7), IntegerOrText::from("left")])
        .with_parts([small])
        .with_due("2026-12-24")
        .with_at("08:15:00")
        .with_takes("PT90S")
        .with_homepage("https://example.org/lamps?page=1")
        .with_secret("hidden")
        .with_level(Level::B)
        .with_mode(2)
        .with_anything(Json::from_str(r#"[1,{"deep":null}]"#)?)
        .with_rest(Json::from_str(r#"{"more":[true]}"#)?)
        .with_unique([3])
        .with_type("lamp")
        .with_self_("https://example.org/1")
        .with_camel_case("yes"))
}

async fn keep_things(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let whole = things::create_thing(&draft()?).send(client).await?;
    let id = whole.id.clone().ok_or("a thing has no identifier")?;
    let path = format!("/things/{id}");
    trial.same(&path, &whole).await?;
    trial.same(&path, &things::get_thing(&*id).send(client).await?).await?;
    hold(whole.title.as_deref() == Some("Bright Lamp"), "a field that is computed is not read")?;
    hold(whole.price.as_deref() == Some("19.90"), "a decimal lost its last digit")?;
    hold(whole.big == Some(1 << 60), "a large integer is another")?;
    hold(
        whole.created.as_ref().is_some_and(|time| time.to_string().starts_with("2026-11-28T12:30:15.25")),
        "a time is another",
    )?;
    let Some(PersonOrCompany::Company(company)) = &whole.owner else {
        return Err("a company is read as something else".into());
    };
    hold(company.vat_number.as_deref() == Some("DE1"), "a company lost its number")?;
    trial.same(&format!("{path}/shape"), &things::read_shape(&*id).send(client).await?).await?;
    trial.same(&format!("{path}/owner"), &things::read_owner(&*id).send(client).await?).await?;
    trial.same(&format!("{path}/price"), &things::read_price(&*id).send(client).await?).await?;

    let bare = DraftInput::new("bare", NumberOrText::from("1"), Square::default().with_side(2));
    let bare = things::replace_thing("7f000001-0000-4000-8000-0000000000ff", &bare).send(client).await?;
    let other = bare.id.clone().ok_or("a thing has no identifier")?;
    trial.same(&format!("/things/{other}"), &bare).await?;
    hold(bare.colour == Some(Colour::Red), "a default of the server's is not read")?;
    let owner = things::read_owner(&*other).send(client).await?;
    hold(owner.is_none(), "nobody owns what somebody owns")?;
    trial.is("an owner that is null", &owner, "null")?;

    let page = things::list_things().limit(1).offset(1).send(client).await?;
    trial.same("/things?limit=1&offset=1", &page).await?;
    hold(page.items.is_some_and(|items| items.len() == 1), "a page has another number of things")?;
    things::delete_thing(&*other).send(client).await?;
    trial.refused(things::get_thing(&*other).send(client).await, 404, "there is no such thing")?;
    trial.refused(things::conflict(&*id).send(client).await, 409, "it is taken")?;

    // What is refused names the fields.
    let refused = things::list_things().limit(1000).send(client).await;
    let Err(error) = refused else { return Err("a limit of 1000 is taken".into()) };
    let fields: Vec<(&str, &str)> = error.fields().collect();
    hold(
        matches!(fields.as_slice(), [("limit" | "query.limit", words)] if words.contains("less than or equal to 100")),
        "a refusal does not name the parameter",
    )?;
    trial.refused::<()>(Err(error), 422, "less than or equal to 100")?;
    let wrong = DraftInput::new("", "much", Circle::default());
    let Err(error) = things::create_thing(&wrong).send(client).await else {
        return Err("a draft without a radius is taken".into());
    };
    let mut named: Vec<&str> = error.fields().map(|(name, _)| name).collect();
    named.dedup();
    hold(named.len() == 3, &format!("three fields are refused, not {named:?}"))?;
    trial.refused::<()>(Err(error), 422, "at least 1 character")
}

async fn send_parameters(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let asked = echo::query("a&b=c d+é", true, "2026-11-28", "2026-11-28T12:30:00+01:00")
        .words(["one", "two & three"])
        .words(["four"])
        .colours([Colour::LightBlue, Colour::Empty])
        .priority(1)
        .level(Level::A)
        .number(0.25)
        .amount(&NumberOrText::from("1.10"))
        .key("7f000001-0000-4000-8000-000000000001")
        .either(&IntegerOrText::from(7))
        .from("before");
    let expected = r#"{"needed": "a&b=c d+é", "flag": true, "day": "2026-11-28",
        "moment": "2026-11-28T12:30:00+01:00", "words": ["one", "two & three", "four"],
        "colours": ["light-blue", ""], "priority": 1, "level": "a", "number": 0.25, "amount": "1.10",
        "key": "7f000001-0000-4000-8000-000000000001", "either": "7", "from": "before"}"#;
    trial.is("a query", &asked.send(client).await?, expected)?;
    let filter = echo::filter().limit(5).order_by(OrderBy::Updated).tags(["x", "y"]);
    trial.is(
        "a filter",
        &filter.send(client).await?,
        r#"{"limit": 5, "order_by": "updated", "tags": ["x", "y"]}"#,
    )?;
    trial.same("/echo/filter", &echo::filter().send(client).await?).await?;
    let headers = echo::headers("t 1").user_agent("trial").x_number(-3).send(client).await?;
    trial.is(
        "headers",
        &headers,
        r#"{"x_token": "t 1", "user_agent": "trial", "x_list": null, "x_number": -3}"#,
    )?;
    let cookies = echo::cookies("a.b").visits(4).send(client).await?;
    trial.is("cookies", &cookies, r#"["a.b", "4"]"#)?;
    let path = echo::path(
        7,
        0.5,
        "2026-11-28",
        "7f000001-0000-4000-8000-000000000001",
        Colour::LightBlue,
        "a/b c?.txt",
    );
    trial.is(
        "a path",
        &path.send(client).await?,
        r#"{"number": 7, "ratio": 0.5, "day": "2026-11-28", "key": "7f000001-0000-4000-8000-000000000001",
            "colour": "light-blue", "file_path": "a/b c?.txt"}"#,
    )?;
    trial.is("a patch", &echo::patch_method().send(client).await?, r#""PATCH""#)?;
    trial.is("a deletion", &echo::delete_method().send(client).await?, r#""DELETE""#)
}

async fn send_bodies(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let form = echo::form("Ann & Bob").age(40).hobbies(["a b", "c=d"]).colour(Colour::LightBlue);
    trial.is(
        "a form",
        &form.send(client).await?,
        r#"{"name": "Ann & Bob", "age": 40, "hobbies": ["a b", "c=d"], "colour": "light-blue"}"#,
    )?;
    let login = echo::login("pa&ss", "ann").remember(true).send(client).await?;
    trial.is("a login", &login, r#"{"username": "ann", "password": "pa&ss", "remember": true}"#)?;
    let ann = Person::default().with_name("Ann").with_email("ann@example.org");
    let lamps = Company::default().with_name("Lamps").with_vat_number("DE1");
    let two = echo::two(&EchoTwoBody::new(ann, lamps).with_importance(5)).send(client).await?;
    trial.is(
        "two bodies in one",
        &two,
        r#"{"first": {"name": "Ann", "email": "ann@example.org"},
            "second": {"name": "Lamps", "vat_number": "DE1"}, "importance": 5}"#,
    )?;
    let unions = [
        (EchoUnionBody::from(Circle::default().with_radius(1.5)), r#"{"kind": "circle", "radius": 1.5}"#),
        (EchoUnionBody::from(Square::default().with_side(3)), r#"{"kind": "square", "side": 3}"#),
        (EchoUnionBody::from(vec![1, 2]), "[1, 2]"),
        (EchoUnionBody::from("text"), r#""text""#),
    ];
    for (sent, expected) in unions {
        let read = echo::union().body(Some(&sent)).send(client).await?;
        hold(read.as_ref() == Some(&sent), "an alternative is read as another")?;
        trial.is("a union", &read, expected)?;
    }
    trial.is("a union that is null", &echo::union().send(client).await?, "null")?;
    let strict = echo::strict(&Strict::default().with_a(1).with_b(2)).send(client).await?;
    trial.is("a strict body", &strict, r#"{"a": 1, "b": 2}"#)?;
    let mut open = Open::default().with_a(1);
    open.extra.insert("more", Json::from_str("[1]")?);
    trial.is("an open body", &echo::open(&open).send(client).await?, r#"{"a": 1, "more": [1]}"#)?;
    let map = BTreeMap::from([("s".to_owned(), vec![Size::default().with_width(1.5).with_height(2.5)])]);
    trial.is("a map", &echo::map(&map).send(client).await?, r#"{"s": [{"width": 1.5, "height": 2.5}]}"#)?;
    trial.is("numbers", &echo::numbers(&[1, -2]).send(client).await?, "[1, -2]")?;
    let anything = Json::from_str(r#"{"a": [1e3, null]}"#)?;
    trial.is("anything", &echo::untyped().body(&anything).send(client).await?, r#"{"a": [1000.0, null]}"#)?;
    let embedded = EchoEmbeddedBody::new(Size::default().with_width(2.5));
    trial.is(
        "a body in a body",
        &echo::embedded(&embedded).send(client).await?,
        r#"{"width": 2.5, "height": 1.5}"#,
    )?;
    trial.same("/echo/null", &echo::null().send(client).await?).await
}

async fn send_files(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let file = Part::file("né w.txt", "text").content_type("text/plain");
    trial.is(
        "a file",
        &files::upload_one(file).send(client).await?,
        r#"{"name": "né w.txt", "type": "text/plain", "size": 4}"#,
    )?;
    let many =
        files::upload_many([Part::bytes("one"), Part::file("b.txt", "two")], "a note", Part::bytes("raw"))
            .more(Part::file("more.bin", "more"))
            .tags(["x", "y z"]);
    trial.is(
        "many files",
        &many.send(client).await?,
        r#"{"attachments": [["attachments", "one"], ["b.txt", "two"]], "raw": "raw", "note": "a note",
            "more": "more.bin", "tags": ["x", "y z"]}"#,
    )?;
    let picture = files::picture().send(client).await?.bytes().await?;
    hold(&*picture == b"\x89PNG\r\n\x1a\n\x00\xff", "a picture has other bytes")?;
    let any = files::any_response().into_answer::<ByteStream>().send(client).await?.bytes().await?;
    hold(&*any == b"\x00\x01", "an answer that is not described has other bytes")?;
    let text = files::text().send(client).await?;
    hold(text.text() == "no JSON: €", "a text is another")?;
    let picture = files::either().send(client).await?.bytes().await?;
    hold(&*picture == b"\x89PNG", "a picture is something else")?;
    trial.same("/files/either", &files::either().into_json().send(client).await?).await?;
    let moved = files::moved().send(client).await?;
    hold(moved.location() == "/files/text", "a redirect leads elsewhere")
}

async fn read_streams(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let expected = [r#"{"width": 1.0, "height": 2.0}"#, r#"{"width": 3.0, "height": 1.5}"#];
    let mut lines = streams::lines().send(client).await?;
    for expected in expected {
        let size: Size = lines.try_next().await?.ok_or("a line is missing")?;
        trial.is("a line", &size, expected)?;
    }
    hold(lines.try_next().await?.is_none(), "there is a line more")?;
    let mut events = streams::events().send(client).await?;
    for expected in expected {
        let event = events.try_next().await?.ok_or("an event is missing")?;
        let size: Size = event.data;
        trial.is("an event", &size, expected)?;
    }
    hold(events.try_next().await?.is_none(), "there is an event more")?;
    let mut named = streams::named().send(client).await?;
    let first = named.try_next().await?.ok_or("an event is missing")?;
    hold(first.name == "begin" && first.id.as_deref() == Some("1"), "an event has another name")?;
    hold(first.data.text().replace(' ', "") == r#"{"a":1}"#, "an event says something else")?;
    let last = named.try_next().await?.ok_or("an event is missing")?;
    hold(last.data.text() == "[DONE]", "what is no JSON is lost")?;
    let mut untyped = streams::untyped_lines(&UntypedLinesBody::new("go")).send(client).await?;
    for expected in [r#"{"prompt": "go"}"#, "7"] {
        trial.is("any line", &untyped.try_next().await?.ok_or("a line is missing")?, expected)?;
    }
    Ok(())
}

async fn open_doors(trial: &mut Trial) -> Result<(), Failure> {
    let nobody = Client::builder().base_url(&*trial.address).build()?;
    let with = |credentials: Credentials| {
        Client::builder().base_url(&*trial.address).credentials(credentials).build()
    };
    let (basic, bearer) =
        (with(Credentials::http_basic("ann", "pa:ss"))?, with(Credentials::http_bearer("t"))?);
    let header = with(Credentials::api_key_header("h"))?;
    let query = with(Credentials::api_key_query("q&1"))?;
    let cookie = with(Credentials::api_key_cookie("c"))?;
    let password = with(Credentials::oauth2_password_bearer("p"))?;
    trial.refused(doors::basic_door().send(&nobody).await, 401, "Not authenticated")?;
    trial.refused(doors::bearer_door().send(&nobody).await, 401, "Not authenticated")?;
    trial.refused(doors::header_door().send(&nobody).await, 401, "Not authenticated")?;
    trial.refused(doors::query_door().send(&nobody).await, 401, "Not authenticated")?;
    trial.refused(doors::cookie_door().send(&nobody).await, 401, "Not authenticated")?;
    trial.refused(doors::password_door().send(&nobody).await, 401, "Not authenticated")?;
    // Credentials of another scheme are not sent.
    trial.refused(doors::header_door().send(&basic).await, 401, "Not authenticated")?;
    trial.is("basic", &doors::basic_door().send(&basic).await?, r#"["ann", "pa:ss"]"#)?;
    trial.is("bearer", &doors::bearer_door().send(&bearer).await?, r#""t""#)?;
    trial.is("a key in a header", &doors::header_door().send(&header).await?, r#""h""#)?;
    trial.is("a key in a query", &doors::query_door().send(&query).await?, r#""q&1""#)?;
    trial.is("a key in a cookie", &doors::cookie_door().send(&cookie).await?, r#""c""#)?;
    trial.is("a token", &doors::password_door().send(&password).await?, r#""p""#)
}
