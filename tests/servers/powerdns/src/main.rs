//! Zones, records, metadata and keys of a PowerDNS server.

use powerdns::models::StatisticItemOrMapStatisticItemOrRingStatisticItem as Statistic;
use powerdns::models::{Cryptokey, CryptokeyKeytype, Metadata, Record, RrSet, TsigKey, Zone, ZoneKind};
use powerdns::wire::to_text;
use powerdns::{
    Client, Credentials, config, search, servers, stats, tsigkey, zonecryptokey, zonemetadata, zones,
};
use trial::{Failure, Trial, hold};

/// The key that `run` starts the server with.
const KEY: &str = "for-trials";
/// The one server that there is.
const SERVER: &str = "localhost";
/// A zone, as the server calls it.
const ZONE: &str = "example.org.";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(Some(("X-API-Key", KEY)))?;
    // The document says the path alone; that is told where it is left out.
    let base = format!("{}/api/v1", trial.address);
    let client = Client::builder().base_url(&*base).credentials(Credentials::api_key_header(KEY)).build()?;

    trial.same("/api/v1/servers", &servers::list_servers().send(&client).await?).await?;
    trial.same("/api/v1/servers/localhost", &servers::list_server(SERVER).send(&client).await?).await?;
    trial.same("/api/v1/servers/localhost/config", &config::get_config(SERVER).send(&client).await?).await?;

    let zone =
        Zone::default().with_name(ZONE).with_kind(ZoneKind::Native).with_nameservers(["ns1.example.org."]);
    // Three kinds of objects, of which one has a key of its own, and none that tells them apart.
    let statistics = stats::get_stats(SERVER).send(&client).await?;
    let is_ring = |item: &Statistic| matches!(item, Statistic::RingStatisticItem(_));
    let is_called_ring = |item: &Statistic| to_text(item).contains("\"size\":");
    hold(statistics.iter().any(is_ring), "no statistic is of what came last")?;
    hold(
        statistics.iter().all(|item| is_ring(item) == is_called_ring(item)),
        "a statistic is of another kind",
    )?;

    let made = zones::create_zone(SERVER, &zone).send(&client).await?;
    hold(made.kind == Some(ZoneKind::Native), "a zone that was made is of another kind")?;
    let records = [Record::default().with_content("192.0.2.1"), Record::default().with_content("192.0.2.2")];
    let set = RrSet::default()
        .with_name("www.example.org.")
        .with_type("A")
        .with_ttl(300)
        .with_changetype("REPLACE");
    let change = Zone::default().with_rrsets([set.with_records(records)]);
    // Answered with 204, where the document says so and elsewhere.
    zones::patch_zone(SERVER, ZONE, &change).send(&client).await?;
    let read = zones::list_zone(SERVER, ZONE).send(&client).await?;
    let sets = read.rrsets.iter().flatten();
    let of_www =
        sets.filter(|set| set.name.as_deref() == Some("www.example.org.")).flat_map(|set| set.records.iter());
    hold(of_www.flatten().count() == 2, "two records were written, and others are read")?;
    trial.same("/api/v1/servers/localhost/zones/example.org.", &read).await?;
    trial.same("/api/v1/servers/localhost/zones", &zones::list_zones(SERVER).send(&client).await?).await?;
    let found = search::search_data(SERVER, "www*", 5).send(&client).await?;
    hold(found.len() == 2, "a search for what is there finds something else")?;
    trial.same("/api/v1/servers/localhost/search-data?q=www*&max=5", &found).await?;

    // A name with a slash: the server writes it as `=2F` in what it calls a zone's id.
    let reverse = Zone::default().with_name("0/25.2.0.192.in-addr.arpa.").with_kind(ZoneKind::Native);
    let reverse =
        zones::create_zone(SERVER, &reverse.with_nameservers([] as [&str; 0])).send(&client).await?;
    let id = reverse.id.unwrap_or_default();
    hold(id == "0=2F25.2.0.192.in-addr.arpa.", "a slash in a name of a zone is written in another way")?;
    let path = format!("/api/v1/servers/localhost/zones/{id}");
    trial.same(&path, &zones::list_zone(SERVER, &*id).send(&client).await?).await?;

    let notify = Metadata::default().with_kind("ALSO-NOTIFY").with_metadata(["192.0.2.9", "192.0.2.10:5300"]);
    zonemetadata::create_metadata(SERVER, ZONE, &notify).send(&client).await?;
    let metadata = zonemetadata::list_metadata(SERVER, ZONE).send(&client).await?;
    trial.same("/api/v1/servers/localhost/zones/example.org./metadata", &metadata).await?;
    let one = zonemetadata::get_metadata(SERVER, ZONE, "ALSO-NOTIFY").send(&client).await?;
    hold(one.metadata == notify.metadata, "metadata is not what was written")?;
    zonemetadata::delete_metadata(SERVER, ZONE, "ALSO-NOTIFY").send(&client).await?;

    let key = TsigKey::default().with_name("transfer").with_algorithm("hmac-sha256");
    let key = tsigkey::create_tsig_key(SERVER, &key).send(&client).await?;
    let id = key.id.unwrap_or_default();
    let key = tsigkey::get_tsig_key(SERVER, &*id).send(&client).await?;
    trial.same(&format!("/api/v1/servers/localhost/tsigkeys/{id}"), &key).await?;
    tsigkey::delete_tsig_key(SERVER, &*id).send(&client).await?;

    let signing = Cryptokey::default().with_keytype(CryptokeyKeytype::Csk).with_active(true);
    let signing = zonecryptokey::create_cryptokey(SERVER, ZONE, &signing).send(&client).await?;
    hold(signing.bits.is_some(), "a key has no length")?;
    let signings = zonecryptokey::list_cryptokeys(SERVER, ZONE).send(&client).await?;
    trial.same("/api/v1/servers/localhost/zones/example.org./cryptokeys", &signings).await?;
    let flushed = servers::cache_flush_by_name(SERVER, ZONE).send(&client).await?;
    hold(flushed.count.is_some(), "a flush does not say of how much")?;

    trial.refused(zones::create_zone(SERVER, &zone).send(&client).await, 409, "Conflict")?;
    let relative = Zone::default().with_name("example.net").with_kind(ZoneKind::Native);
    trial.refused(
        zones::create_zone(SERVER, &relative).send(&client).await,
        422,
        "'example.net' is not canonical",
    )?;
    zones::delete_zone(SERVER, ZONE).send(&client).await?;
    trial.refused(zones::list_zone(SERVER, ZONE).send(&client).await, 404, "Not Found")?;
    let stranger = Client::builder().base_url(&*base).credentials(Credentials::api_key_header("another"));
    trial.refused(zones::list_zones(SERVER).send(&stranger.build()?).await, 401, "Unauthorized")?;

    trial.end(10, 4)
}
