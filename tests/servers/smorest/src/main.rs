//! Everything that a shop in flask-smorest offers: what is sent is what the program says that it understood.

use smorest::models::{Colour, GetPathSide, Item, Item1, Maker, MakerRank, Named, PartModel};
use smorest::wire::{Json, Number};
use smorest::{Client, Credentials, Part, echo, items, makers};
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(None)?;
    let client = Client::builder().base_url(&*trial.address).build()?;
    keep_makers(&mut trial, &client).await?;
    keep_items(&mut trial, &client).await?;
    refuse(&mut trial, &client).await?;
    send_what_is_no_json(&mut trial, &client).await?;
    trial.end(19, 6)
}

async fn keep_makers(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let lamps = Maker::default().with_name("Lamps").with_rank(MakerRank::V2nd).with_founded("1999-12-31");
    let lamps = lamps.with_homepage("https://example.org/").with_email("ann@example.org");
    let made = makers::create(&lamps).send(client).await?;
    trial.is(
        "a maker",
        &made,
        r#"{"id": 1, "name": "Lamps", "rank": "2nd", "founded": "1999-12-31",
            "homepage": "https://example.org/", "email": "ann@example.org"}"#,
    )?;
    let beds = Maker::default().with_name("Beds").with_rank(MakerRank::Empty).clear("founded");
    let made = makers::create(&beds).send(client).await?;
    trial.is(
        "a maker with an empty rank",
        &made,
        r#"{"id": 2, "name": "Beds", "rank": "", "founded": null}"#,
    )?;
    let cups = makers::create(&Maker::default().with_name("Cups").clear("rank")).send(client).await?;
    trial.is("a maker without a rank", &cups, r#"{"id": 3, "name": "Cups", "rank": null}"#)?;
    let page = makers::list().page(2).page_size(2).exchange(client).await?;
    trial.same("/makers/?page=2&page_size=2", &page.body).await?;
    // What the pages are stands in a header, as JSON.
    let pages = Json::from_str(page.header("X-Pagination").ok_or("nothing says how many pages there are")?)?;
    trial.is(
        "what a header says of pages",
        &pages,
        r#"{"total": 3, "total_pages": 2, "first_page": 1, "last_page": 2, "page": 2, "previous_page": 1}"#,
    )?;

    // Whoever changes something has to have seen it as it is.
    let read = makers::get(1).exchange(client).await?;
    trial.same("/makers/1", &read.body).await?;
    let tag = read.header("ETag").ok_or("a maker has no tag")?.to_owned();
    hold(tag.starts_with('"'), "a tag stands in quotes")?;
    let unchanged = makers::get(1).if_none_match(&tag).send(client).await;
    let status = unchanged.err().and_then(|error| error.status().map(|status| status.as_u16()));
    hold(status == Some(304), "a maker that is known is sent again")?;
    let change = Maker::default().with_name("Lamps & Co");
    stale(makers::put(1, "\"other\"", &change).send(client).await)?;
    let changed = makers::put(1, &tag, &change).exchange(client).await?;
    trial.same("/makers/1", &changed.body).await?;
    hold(changed.header("ETag").is_some_and(|new| new != tag), "what changed has its old tag")?;
    stale(makers::delete(1, &tag).send(client).await)?;
    let of_cups = makers::get(3).exchange(client).await?;
    makers::delete(3, of_cups.header("ETag").unwrap_or_default()).send(client).await?;
    trial.refused(makers::get(3).send(client).await, 404, "there is no such maker")
}

/// What is refused so has no words of the server's but those of the status.
fn stale<T>(call: Result<T, smorest::Error>) -> Result<(), Failure> {
    let error = call.err().ok_or("what changed since is changed again")?;
    hold(error.status().is_some_and(|status| status.as_u16() == 412), "what is stale is refused otherwise")?;
    hold(error.to_string().contains("Precondition Failed"), "an error does not say why")
}

fn item() -> Result<Item, Failure> {
    let part = PartModel::default().with_number(2).with_parts([PartModel::default().with_number(3)]);
    Ok(Item::default()
        .with_name("bright lamp")
        .with_price(Number::from_str("19.90")?)
        .with_ratio(0.25)
        .with_colour(Colour::LightBlue)
        .with_named(Named::LightBlue)
        .with_priority(10)
        .with_maker(Maker::default().with_name("Ann"))
        .with_opens("08:15:00")
        .with_takes(90)
        .with_tags(["a", "b c"])
        .with_prices([("here".to_owned(), Some(Number::from_str("1.10")?)), ("there".to_owned(), None)])
        .with_parts([part])
        .with_extra_([("deep".to_owned(), Json::from_str("[null, 1e3]")?)])
        .with_anything(Json::from_str(r#"{"a": [true]}"#)?)
        .with_address("2001:db8::1")
        .with_camel_case(true)
        .with_code("x7"))
}

async fn keep_items(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let whole = items::create(&item()?).send(client).await?;
    let id = whole.id.clone().ok_or("an item has no identifier")?;
    let path = format!("/items/{id}");
    trial.same(&path, &whole).await?;
    trial.same(&path, &items::get(&*id).send(client).await?).await?;
    // The document says that it is a number; it is a text, of what the program took for a binary fraction. It is read as
    // the number, and written as the text.
    let plain = trial.plain(&path).await?.replace(' ', "");
    hold(plain.contains(r#""price":"19.9""#), "a price came as a number")?;
    let price = whole.price.as_ref().map(|price| price.as_str());
    hold(price == Some("19.9"), "a text in the place of a number is lost")?;
    hold(
        whole.colour == Some(Colour::LightBlue) && whole.named == Some(Named::LightBlue),
        "a colour is another",
    )?;
    let maker = whole.maker.as_ref().and_then(|maker| maker.name.as_deref());
    hold(maker == Some("Ann"), "a maker in an item is another")?;
    hold(whole.maker_ids == Some(vec![1, 2]), "makers are others")?;
    hold(whole.code.is_none(), "what is only sent is answered")?;
    trial.is("whether a code arrived", &whole.coded, "true")?;
    let change = Item1::default().with_priority(1).clear("maker").clear("named");
    let changed = items::patch(&*id, &change).send(client).await?;
    trial.same(&path, &changed).await?;
    hold(changed.maker.is_none() && changed.priority == Some(1), "an item was not changed")?;
    let bare = Item::default().with_name("bare").with_price(1);
    let bare = items::create(&bare).send(client).await?;
    hold(bare.colour == Some(Colour::Red), "a default of the server's is not read")?;
    let light = items::list().colour(Colour::LightBlue).send(client).await?;
    hold(light.len() == 1, "items of another colour are listed")?;
    trial.same("/items/?colour=light-blue", &light).await?;
    trial.same("/items/", &items::list().send(client).await?).await
}

async fn refuse(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let wrong =
        item()?.with_priority(3).with_address("nowhere").with_parts([PartModel::default().with_number(0)]);
    let Err(error) = items::create(&wrong).send(client).await else {
        return Err("an item of a wrong priority is taken".into());
    };
    let fields: Vec<(&str, &str)> = error.fields().collect();
    let mut named: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    named.sort_unstable();
    hold(
        named == ["address", "parts.0.number", "priority"],
        &format!("three fields are refused, not {fields:?}"),
    )?;
    trial.refused::<()>(Err(error), 422, "Must be one of: 1, 10.")?;
    let query = echo::query().colour(Colour::from("green")).send(client).await;
    let Err(error) = query else { return Err("an unknown colour is taken".into()) };
    let named: Vec<&str> = error.fields().map(|(name, _)| name).collect();
    hold(named == ["colour"] || named == ["query.colour"], &format!("a colour is refused as {named:?}"))?;
    trial.refused::<()>(Err(error), 422, "Must be one of: red, light-blue.")?;
    let taken = makers::create(&Maker::default().with_name("Beds")).send(client).await;
    trial.refused(taken, 409, "the name is taken")?;
    let unknown = items::get("7f000001-0000-4000-8000-0000000000ff").send(client).await;
    trial.refused(unknown, 404, "Not Found")?;
    trial.refused(echo::get_door().send(client).await, 401, "say who asks")
}

async fn send_what_is_no_json(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let bearer = Credentials::bearer_auth("t");
    let known = Client::builder().base_url(&*trial.address).credentials(bearer).build()?;
    trial.is("a door", &echo::get_door().send(&known).await?, r#"{"said": {"given": "Bearer t"}}"#)?;
    let query = echo::query()
        .colour(Colour::LightBlue)
        .words(["a&b", "c d"])
        .words(["é"])
        .numbers(&[1, -2])
        .since("2026-11-28")
        .at("2026-11-28T12:30:00+01:00");
    trial.is(
        "a query",
        &query.send(client).await?,
        r#"{"said": {"colour": "Colour.light_blue", "words": "['a&b', 'c d', 'é']", "numbers": "[1, -2]",
            "since": "2026-11-28", "at": "2026-11-28 12:30:00+01:00"}}"#,
    )?;
    let path = echo::get_path("ab", 0.5, GetPathSide::Right, "c d?.txt").send(client).await?;
    trial.is(
        "a path",
        &path,
        r#"{"said": {"short": "ab", "ratio": 0.5, "side": "right", "rest": "c d?.txt"}}"#,
    )?;
    let form = echo::post_form("a & b=c").amount(1.25).send(client).await?;
    trial.is("a form", &form, r#"{"note": "a & b=c", "amount": "1.25"}"#)?;
    let file = || Part::file("né w.txt", "text").content_type("text/plain");
    trial.is(
        "a file",
        &echo::upload(file()).send(client).await?,
        r#"{"said": {"name": "né w.txt", "type": "text/plain", "text": "text"}}"#,
    )?;
    trial.is(
        "a file in a form",
        &echo::post_mixed("a & b", file()).amount(1.25).send(client).await?,
        r#"{"said": {"name": "né w.txt", "type": "text/plain", "text": "text", "note": "a & b", "amount": "1.25"}}"#,
    )?;
    let picture = echo::get_picture().send(client).await?.bytes().await?;
    hold(&*picture == b"\x89PNG\x00\xff", "a picture has other bytes")
}
