//! Everything that a shop in Django REST framework offers: what is sent is what the program says that it understood.

use drf::models::{
    AuthToken, Circle, Colour, DaysEnum, Item, Maker, NamesListRank, PatchedItem, PatchedMaker, Rank,
    RankEnum, Shape, Square,
};
use drf::token::CreateContent;
use drf::wire::Json;
use drf::{Client, Credentials, Part, items, ledgers, makers, shapes, token, uploads};
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};

/// What the program is asked with: the word before the key is the framework's, and said by its document.
const TOKEN: &str = "Token for-trials";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(Some(("Authorization", TOKEN)))?;
    let client =
        Client::builder().base_url(&*trial.address).credentials(Credentials::token_auth(TOKEN)).build()?;
    open_doors(&mut trial).await?;
    keep_makers(&mut trial, &client).await?;
    keep_items(&mut trial, &client).await?;
    refuse(&mut trial, &client).await?;
    send_shapes_and_files(&mut trial, &client).await?;
    trial.end(21, 9)
}

async fn open_doors(trial: &mut Trial) -> Result<(), Failure> {
    let with = |credentials| Client::builder().base_url(&*trial.address).credentials(credentials).build();
    let nobody = Client::builder().base_url(&*trial.address).build()?;
    let basic = with(Credentials::basic_auth("ann", "pa:ss"))?;
    let (wrong, bare) =
        (with(Credentials::token_auth("Token x"))?, with(Credentials::token_auth("for-trials"))?);
    trial.refused(makers::list().send(&nobody).await, 401, "credentials were not provided")?;
    trial.refused(makers::list().send(&wrong).await, 401, "Invalid token")?;
    trial.refused(makers::list().send(&bare).await, 401, "credentials were not provided")?;
    trial.same("/makers/", &makers::list().send(&basic).await?).await?;
    // A token is asked for by name and password, in a form and as JSON.
    let sent = AuthToken::default().with_username("ann").with_password("pa:ss");
    for content in [CreateContent::form("pa:ss", "ann"), CreateContent::json(&sent)] {
        let given = token::create(content).send(&nobody).await?;
        trial.is("a token", &given, r#"{"token": "for-trials"}"#)?;
    }
    Ok(())
}

async fn keep_makers(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let lamps = Maker::default().with_slug("lamps").with_name("Lamps & Co").with_rank(Rank::V2nd);
    let lamps = lamps.with_founded("1999-12-31").with_homepage("https://example.org/?a=1&b=2");
    let made = makers::create(&lamps).send(client).await?;
    hold(made == lamps, "a maker is kept as another")?;
    trial.same("/makers/lamps/", &made).await?;
    // One of an enum, the empty text, or null.
    let beds = Maker::default().with_slug("beds").with_name("Beds").with_rank(Rank::Empty).with_homepage("");
    let made = makers::create(&beds).send(client).await?;
    hold(made.rank == Some(Rank::Empty), "an empty rank is another")?;
    trial.is(
        "a maker with an empty rank",
        &made,
        r#"{"slug": "beds", "name": "Beds", "rank": "", "founded": null, "homepage": ""}"#,
    )?;
    let cups = Maker::default().with_slug("cups").with_name("Cups").clear("rank");
    let made = makers::create(&cups).send(client).await?;
    hold(made.rank.is_none(), "a rank that is null is some rank")?;
    trial.same("/makers/cups/", &makers::retrieve("cups").send(client).await?).await?;
    let change = PatchedMaker::default().with_rank(Rank::Best).clear("founded");
    trial.is(
        "a maker that was changed in parts",
        &makers::partial_update("lamps").body(&change).send(client).await?,
        r#"{"slug": "lamps", "name": "Lamps & Co", "rank": "best", "founded": null,
            "homepage": "https://example.org/?a=1&b=2"}"#,
    )?;
    trial.same("/makers/lamps/", &makers::update("lamps", &lamps).send(client).await?).await?;
    let first = makers::list().page_size(2).send(client).await?;
    trial.same("/makers/?page_size=2", &first).await?;
    hold(
        first.next.is_some_and(|next| next.ends_with("/makers/?page=2&page_size=2")),
        "there is no next page",
    )?;
    trial.same("/makers/?page=2", &makers::list().page(2).send(client).await?).await?;
    let ranked = makers::names_list().rank([NamesListRank::Best, NamesListRank::V2nd]);
    trial.same("/makers/names/?rank=best&rank=2nd", &ranked.send(client).await?).await
}

fn item() -> Result<Item, Failure> {
    Ok(Item::default()
        .with_name("bright lamp")
        .with_maker("lamps")
        .with_price("19.90")
        .with_colour(Colour::LightBlue)
        .with_priority(10)
        .with_opens("08:15:00")
        .with_takes("1 02:03:04")
        .with_ratio(0.25)
        .with_count(i64::MAX)
        .with_details(Json::from_str(r#"{"deep": [null, {"a": 1e3}]}"#)?)
        .with_sizes([Some(3), None])
        .with_prices([("hall".to_owned(), "1.500".to_owned())])
        .with_days([DaysEnum::Tu])
        .with_address("2001:db8::1")
        .with_code("x7"))
}

async fn keep_items(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let whole = items::create(&item()?).send(client).await?;
    let id = whole.id.clone().ok_or("an item has no identifier")?;
    let path = format!("/items/{id}/");
    trial.same(&path, &whole).await?;
    trial.same(&path, &items::retrieve(&*id).send(client).await?).await?;
    hold(whole.price.as_deref() == Some("19.90"), "a decimal lost its last digit")?;
    hold(whole.count == Some(i64::MAX), "a large integer is another")?;
    hold(whole.colour == Some(Colour::LightBlue), "a colour is another")?;
    hold(
        whole.code.is_none() && whole.coded == Some(true),
        "what is only sent is answered, or did not arrive",
    )?;
    let details = whole.maker_details.clone().ok_or("a maker in an item is lost")?;
    hold(details.rank == Some(Rank::V2nd), "a maker in an item has another rank")?;
    hold(whole.sizes == Some(vec![Some(3), None]), "a null in a list is lost")?;
    // What was read can be sent: the server passes over what it sets itself.
    let again = items::update(&*id, &whole).send(client).await?;
    hold(again == whole, "an item that is sent back is another")?;
    let change = PatchedItem::default().with_colour(Colour::Empty).with_price("0.10").clear("priority");
    let changed = items::partial_update(&*id).body(&change).send(client).await?;
    trial.same(&path, &changed).await?;
    hold(changed.priority.is_none() && changed.colour == Some(Colour::Empty), "an item was not changed")?;

    let bare = Item::default().with_name("bare").with_maker("lamps").with_price("1");
    let bare = items::create(&bare).send(client).await?;
    hold(bare.price.as_deref() == Some("1.00"), "a price is not what the server made of it")?;
    let bare = bare.id.ok_or("an item has no identifier")?;
    trial.same(&format!("/items/{bare}/"), &items::retrieve(&*bare).send(client).await?).await?;
    let page = items::list().limit(1).offset(1).send(client).await?;
    trial.same("/items/?limit=1&offset=1", &page).await?;
    hold(page.count == Some(2) && page.results.is_some_and(|items| items.len() == 1), "a page is another")?;

    let first = makers::items_list("lamps").send(client).await?;
    trial.same("/makers/lamps/items/", &first).await?;
    hold(first.count.is_none(), "a page by cursors has a count")?;
    let next = first.next.ok_or("there is no next page")?;
    let cursor = next.split("cursor=").nth(1).ok_or("the next page has no cursor")?;
    // As it stands in an address; the crate encodes it again.
    let cursor = cursor.replace("%3D", "=");
    let second = makers::items_list("lamps").cursor(&cursor).send(client).await?;
    trial.same(&format!("/makers/lamps/items/?cursor={cursor}"), &second).await?;
    hold(second.next.is_none(), "there is a page more")?;
    items::destroy(&*bare).send(client).await?;
    trial.refused(items::retrieve(&*bare).send(client).await, 404, "No Item matches")
}

async fn refuse(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let wrong =
        item()?.with_price("much").with_maker("nobody").with_colour(Colour::from("green")).with_priority(3);
    let Err(error) = items::create(&wrong).send(client).await else {
        return Err("an item with a wrong price is taken".into());
    };
    let fields: Vec<(&str, &str)> = error.fields().collect();
    for (name, words) in [
        ("price", "A valid number is required"),
        ("maker", "slug=nobody does not exist"),
        ("colour", "\"green\" is not a valid choice"),
        ("priority", "\"3\" is not a valid choice"),
    ] {
        let is_told = fields.iter().any(|(field, told)| *field == name && told.contains(words));
        hold(is_told, &format!("{name} is not refused: {fields:?}"))?;
    }
    hold(fields.len() == 4, &format!("four fields are refused, not {fields:?}"))?;
    trial.refused::<()>(Err(error), 400, "A valid number is required")?;
    let deep = item()?.with_sizes([Some(1)]).with_prices([("hall".to_owned(), "x".to_owned())]);
    let Err(error) = items::create(&deep).send(client).await else {
        return Err("a price in a map that is no number is taken".into());
    };
    let named: Vec<&str> = error.fields().map(|(name, _)| name).collect();
    hold(named == ["prices.hall"], &format!("what is wrong in a map is named {named:?}"))?;
    trial.refused::<()>(Err(error), 400, "A valid number is required")?;
    trial.refused(makers::list().page(9).send(client).await, 404, "Invalid page")
}

async fn send_shapes_and_files(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    for (sent, expected) in [
        (Shape::from(Circle::default().with_radius(2.5)), r#"{"kind": "circle", "radius": 2.5}"#),
        (Shape::from(Square::default().with_side(3)), r#"{"kind": "square", "side": 3}"#),
    ] {
        let read = shapes::create().body(&sent).send(client).await?;
        hold(read == sent, "a shape is read as another")?;
        trial.is("a shape", &read, expected)?;
    }
    let small = Shape::from(Square::default().with_side(0));
    trial.refused(shapes::create().body(&small).send(client).await, 400, "greater than or equal to 1")?;
    let file = Part::file("né w.txt", "text").content_type("text/plain");
    let sent = uploads::create(file).note("a & b").rank(RankEnum::V2nd).send(client).await?;
    trial.is("an upload", &sent, r#"{"name": "né w.txt", "size": 4, "note": "a & b", "rank": "2nd"}"#)?;
    trial.refused(uploads::create(Part::file("e.txt", "")).send(client).await, 400, "file is empty")?;
    let ledger =
        ledgers::csv_retrieve(2026, "7f000001-0000-4000-8000-000000000001", "a-b_1").send(client).await?;
    let bytes = ledger.bytes().await?;
    hold(&*bytes == b"2026,7f000001-0000-4000-8000-000000000001,a-b_1\n", "a ledger has other bytes")
}
