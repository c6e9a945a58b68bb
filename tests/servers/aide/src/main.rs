//! Everything that a shop in axum offers whose document aide writes.

use aide::models::{
    Colour, Delivery, DeliveryLocker, DeliveryPair, DeliveryPost, DeliveryPostContent, DeliveryValue, Figure,
    FigureCircle, FigureNothing, FigureSquare, IntegerOrText, Owner, OwnerEmail, OwnerVatNumber, Setting,
    SettingOff, SettingSize, SettingText, Size, Thing,
};
use aide::wire::Json;
use aide::{Client, bytes_api, login, map, owner, text, things};
use std::collections::BTreeMap;
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};

const ID: &str = "7f000001-0000-4000-8000-000000000001";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(None)?;
    let client = Client::builder().base_url(&*trial.address).build()?;
    keep_things(&mut trial, &client).await?;
    let asked = things::list().limit(5).offset(2).colour(Colour::LightBlue).at("2026-11-28T12:30:00Z");
    let said = asked.send(&client).await?;
    let query = said.first().ok_or("there is no query")?;
    hold(query.contains("colour=light-blue") && query.contains("limit=5"), "another query is sent")?;
    let rest = said.get(1..).unwrap_or_default();
    hold(
        rest == ["5", "\"light-blue\"", "2026-11-28T12:30:00+00:00", "2"],
        &format!("{rest:?} was understood"),
    )?;

    trial.same(&format!("/things/{ID}/3"), &things::get(ID, 3).send(&client).await?).await?;
    trial.refused(things::get(ID, 0).send(&client).await, 404, "has none")?;
    trial.refused(things::get("none", 1).send(&client).await, 400, "UUID")?;
    things::delete(ID, 3).send(&client).await?;
    let form = login::post("a&b").age(40).send(&client).await?;
    trial.is("a form", &form, r#"{"username": "a&b", "age": 40}"#)?;
    trial.same("/owner", &owner::get().send(&client).await?).await?;
    let sent = text::put("no JSON: €").send(&client).await?;
    hold(sent.text() == "no JSON: €", "a text is another")?;
    let bytes = bytes_api::put(&b"\x00\xff"[..]).send(&client).await?.bytes().await?;
    hold(&*bytes == b"\x00\xff", "bytes are others")?;
    let size = Size::default().with_width(1.5).with_height(2.5);
    let sizes = map::put(&BTreeMap::from([("s".to_owned(), vec![size])])).send(&client).await?;
    trial.is("a map", &sizes, r#"{"s": [{"width": 1.5, "height": 2.5}]}"#)?;
    // What is refused has the framework's own words, which are no JSON.
    let empty = things::create(&Thing::default()).send(&client).await;
    trial.refused(empty, 422, "missing field")?;
    trial.end(9, 3)
}

fn thing(figure: impl Into<Figure>) -> Result<Thing, Failure> {
    let post = DeliveryPost::default().with_post(DeliveryPostContent::default().with_street("Main Street"));
    Ok(Thing::default()
        .with_id(ID)
        .with_name("lamp")
        .with_created("2026-11-28T12:30:15.25Z".parse::<aide::DateTime>()?)
        .with_colour(Colour::LightBlue)
        .with_figure(figure)
        .with_deliveries([
            Delivery::from(DeliveryValue::Pickup),
            post.into(),
            DeliveryLocker::default().with_locker(5).into(),
            DeliveryPair::default().with_pair([IntegerOrText::from(7), IntegerOrText::from("x")]).into(),
        ])
        .with_settings([
            Setting::from(SettingText::default().with_value("text")),
            SettingSize::default().with_value(Size::default().with_width(1.5).with_height(2.5)).into(),
            SettingOff::default().into(),
        ])
        .with_corner([IntegerOrText::from(7), IntegerOrText::from("left")])
        .with_anything(Json::from_str(r#"[1,{"deep":null}]"#)?)
        .with_large(u64::MAX)
        .with_small(255)
        .with_letter("é")
        .with_nothing(Json::null())
        .with_stock([("here".to_owned(), Some(3)), ("there".to_owned(), None)]))
}

async fn keep_things(trial: &mut Trial, client: &Client) -> Result<(), Failure> {
    let owners = [
        (
            Owner::from(OwnerEmail::default().with_name("Ann").with_email("a@b.c")),
            r#"{"name": "Ann", "email": "a@b.c"}"#,
        ),
        (
            OwnerVatNumber::default().with_name("Lamps").with_vat_number("DE1").into(),
            r#"{"name": "Lamps", "vat_number": "DE1"}"#,
        ),
        ("Bob".into(), r#""Bob""#),
        (7.into(), "7"),
        (vec!["Ann".to_owned()].into(), r#"["Ann"]"#),
    ];
    for (owner, owner_is) in owners {
        let mut sent = thing(FigureCircle::default().with_radius(2.5))?.with_owner(owner.clone());
        sent.extra.insert("more", Json::from_str("[true]")?);
        let read = things::create(&sent).send(client).await?;
        hold(read.owner == Some(owner), "an alternative is read as another")?;
        let expected = format!(
            r#"{{"id": "{ID}", "name": "lamp", "created": "2026-11-28T12:30:15.250Z", "dueDay": null,
            "colour": "light-blue", "inside": null, "size": null, "figure": {{"kind": "circle", "radius": 2.5}},
            "owner": {owner_is},
            "deliveries": ["pickup", {{"post": {{"street": "Main Street"}}}}, {{"locker": 5}}, {{"pair": [7, "x"]}}],
            "settings": [{{"type": "Text", "value": "text"}}, {{"type": "Size", "value": {{"width": 1.5, "height": 2.5}}}},
                {{"type": "Off"}}],
            "tags": [], "labels": {{}}, "stock": {{"here": 3, "there": null}}, "corner": [7, "left"], "parts": [],
            "anything": [1, {{"deep": null}}], "large": 18446744073709551615, "small": 255, "letter": "é",
            "ratio": null, "nothing": null, "more": [true]}}"#
        );
        trial.is("a thing", &read, &expected)?;
    }
    for figure in [Figure::from(FigureSquare::default().with_side(3)), FigureNothing::default().into()] {
        let read = things::create(&thing(figure.clone())?).send(client).await?;
        hold(read.figure == Some(figure), "a figure is read as another")?;
    }
    Ok(())
}
