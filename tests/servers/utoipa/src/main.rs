//! Everything that a shop in axum offers whose document utoipa writes.

use std::collections::BTreeMap;
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};
use utoipa::models::{
    Colour, Delivery, DeliveryLocker, DeliveryPost, DeliveryPostContent, DeliveryValue, IntegerOrText, Owner,
    OwnerEmail, OwnerVatNumber, Setting, SettingOff, SettingSize, SettingText, ShapeCircle, ShapeNothing,
    ShapeSquare, Size, Thing,
};
use utoipa::wire::Json;
use utoipa::{Client, Credentials, Part, doors, echo, files, streams, things};

const ID: &str = "7f000001-0000-4000-8000-000000000001";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(None)?;
    let client = Client::builder().base_url(&*trial.address).build()?;
    keep_things(&mut trial, &client).await?;
    send_parameters(&mut trial, &client).await?;
    send_bodies(&mut trial, &client).await?;
    read_streams(&mut trial, &client).await?;
    open_doors(&mut trial, &client).await?;
    trial.end(18, 2)
}

fn thing(owner: Option<Owner>, delivery: Delivery) -> Result<Thing, Failure> {
    let thing = Thing::default()
        .with_id(ID)
        .with_name("lamp")
        .with_price("19.90")
        .with_created("2026-11-28T12:30:15.25Z".parse::<utoipa::DateTime>()?)
        .with_colour(Colour::LightBlue)
        .with_shape(ShapeCircle::default().with_radius(2.5))
        .with_delivery(delivery)
        .with_settings([
            Setting::from(SettingText::default().with_value("text")),
            SettingSize::default().with_value(Size::default().with_width(1.5).with_height(2.5)).into(),
            SettingOff::default().into(),
        ])
        .with_corner([IntegerOrText::from(7), IntegerOrText::from("left")])
        .with_anything(Json::from_str(r#"[1,{"deep":null}]"#)?)
        .with_large(1_i64 << 60)
        .with_tags(["a", "b c"])
        .with_labels([("room".to_owned(), "hall".to_owned())])
        .with_stock([("here".to_owned(), Some(3)), ("there".to_owned(), None)])
        .with_note("flat");
    Ok(match owner {
        Some(owner) => thing.with_owner(owner),
        None => thing,
    })
}

async fn keep_things(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let post = DeliveryPost::default().with_post(DeliveryPostContent::default().with_street("Main Street"));
    let ways = [
        (None, Delivery::from(DeliveryValue::Pickup), "null", r#""pickup""#),
        (
            Some(Owner::from(OwnerEmail::default().with_name("Ann").with_email("a@b.c"))),
            post.into(),
            r#"{"name": "Ann", "email": "a@b.c"}"#,
            r#"{"post": {"street": "Main Street"}}"#,
        ),
        (
            Some(OwnerVatNumber::default().with_name("Lamps").with_vat_number("DE1").into()),
            DeliveryLocker::default().with_locker(5).into(),
            r#"{"name": "Lamps", "vat_number": "DE1"}"#,
            r#"{"locker": 5}"#,
        ),
        (Some("Bob".into()), DeliveryValue::Pickup.into(), r#""Bob""#, r#""pickup""#),
        (Some(7.into()), DeliveryValue::Pickup.into(), "7", r#""pickup""#),
    ];
    for (owner, delivery, owner_is, delivery_is) in ways {
        let read = things::create_thing(&thing(owner.clone(), delivery.clone())?).send(client).await?;
        hold(read.owner == owner && read.delivery == Some(delivery), "an alternative is read as another")?;
        let expected = format!(
            r#"{{"id": "{ID}", "name": "lamp", "price": "19.90", "created": "2026-11-28T12:30:15.250Z",
            "dueDay": null, "colour": "light-blue", "size": null, "shape": {{"kind": "circle", "radius": 2.5}},
            "owner": {owner_is}, "delivery": {delivery_is},
            "settings": [{{"type": "Text", "value": "text"}}, {{"type": "Size", "value": {{"width": 1.5, "height": 2.5}}}},
                {{"type": "Off"}}],
            "tags": ["a", "b c"], "labels": {{"room": "hall"}}, "stock": {{"here": 3, "there": null}},
            "corner": [7, "left"], "parts": [], "anything": [1, {{"deep": null}}], "large": {large}, "note": "flat"}}"#,
            large = 1_u64 << 60
        );
        trial.is("a thing", &read, &expected)?;
    }
    let square = thing(None, DeliveryValue::Pickup.into())?
        .with_shape(ShapeSquare::default().with_side(3))
        .with_parts([thing(None, DeliveryValue::Pickup.into())?.with_shape(ShapeNothing::default())]);
    let read = things::create_thing(&square).send(client).await?;
    hold(read.shape == square.shape, "a square is read as something else")?;
    trial.same(&format!("/things/{ID}/red"), &things::get_shape(ID, Colour::Red).send(client).await?).await?;
    trial.refused(things::get_shape(ID, Colour::LightBlue).send(client).await, 404, "has no shape")?;
    trial.same("/owner", &things::get_owner().send(client).await?).await?;
    trial
        .same("/sizes?limit=5&offset=2", &things::list_sizes().limit(5).offset(2).send(client).await?)
        .await?;
    Ok(things::delete_thing(7).send(client).await?)
}

async fn send_parameters(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let query =
        echo::query(&["a b", "c&d"], true).colours(&[Colour::Red, Colour::LightBlue]).send(client).await?;
    hold(
        query.text() == "words=a+b&words=c%26d&flag=true&colours=red,light-blue"
            || query.text() == "words=a%20b&words=c%26d&flag=true&colours=red,light-blue",
        &format!("another query is sent: {}", query.text()),
    )?;
    let headers = echo::headers("t 1", "s").x_number(-3).visits(4).send(client).await?;
    trial.is("headers", &headers, r#"{"x-token": "t 1", "x-number": "-3", "cookie": "session=s; visits=4"}"#)
}

async fn send_bodies(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let form = echo::form("pa&ss", "ann").age(40).colour(Colour::LightBlue).send(client).await?;
    trial.is(
        "a form",
        &form,
        r#"{"username": "ann", "password": "pa&ss", "age": 40, "colour": "light-blue"}"#,
    )?;
    let size = Size::default().with_width(1.5).with_height(2.5);
    let map = BTreeMap::from([("s".to_owned(), vec![size.clone()])]);
    trial.is("a map", &echo::map(&map).send(client).await?, r#"{"s": [{"width": 1.5, "height": 2.5}]}"#)?;
    trial.is(
        "a body",
        &echo::optional().body(Some(&size)).send(client).await?,
        r#"{"width": 1.5, "height": 2.5}"#,
    )?;
    trial.is("no body", &echo::optional().send(client).await?, r#"{"sent": ""}"#)?;
    let parts = files::upload(Part::bytes("one").content_type("image/png"), "a name", ["x", "y"]);
    trial.is(
        "parts",
        &parts.send(client).await?,
        r#"[["file", "file", "image/png", "one"], ["name", null, null, "a name"], ["tags", null, null, "x"],
            ["tags", null, null, "y"]]"#,
    )?;
    let bytes = files::echo_bytes(&b"\x00\xff"[..]).send(client).await?.bytes().await?;
    hold(&*bytes == b"\x00\xff", "bytes are others")
}

async fn read_streams(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let expected = [r#"{"width": 1.0, "height": 2.0}"#, r#"{"width": 3.0, "height": 1.5}"#];
    let mut lines = streams::lines().send(client).await?;
    let mut events = streams::events().send(client).await?;
    for expected in expected {
        trial.is("a line", &lines.try_next().await?.ok_or("a line is missing")?, expected)?;
        trial.is("an event", &events.try_next().await?.ok_or("an event is missing")?.data, expected)?;
    }
    hold(lines.try_next().await?.is_none() && events.try_next().await?.is_none(), "there is more")
}

async fn open_doors(trial: &mut Trial, nobody: &Client) -> Result<(), Failure> {
    trial.refused(doors::open_door().send(nobody).await, 401, "who asks?")?;
    for (credentials, sent) in [
        (Credentials::bearer("t"), "Bearer t"),
        (Credentials::basic("ann", "pass"), "Basic YW5uOnBhc3M="),
        (Credentials::key("k"), "k"),
    ] {
        let client = Client::builder().base_url(&*trial.address).credentials(credentials).build()?;
        hold(doors::open_door().send(&client).await?.text() == sent, "other credentials arrive")?;
    }
    Ok(())
}
