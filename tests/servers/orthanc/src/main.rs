//! Images, peers and settings of an Orthanc server.

use orthanc::models::{
    CreateDicomToolBody, FindToolBody, PostToolsBulkDeleteBody, PutModalityBody, PutPeerBody,
};
use orthanc::{Client, Json, instances, jobs, logs, networking, patients, system, tracking_changes};
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(None)?;
    let client = Client::builder().base_url(&*trial.address).build()?;

    trial.same("/tools", &orthanc::other::list_tools().send(&client).await?).await?;
    let syntaxes = system::list_tools_accepted_transfer_syntaxes().send(&client).await?;
    trial.same("/tools/accepted-transfer-syntaxes", &syntaxes).await?;
    trial.same("/exports", &tracking_changes::list_exports().send(&client).await?).await?;

    // Text that is no JSON, read and written.
    logs::put_tools_log_level().text("verbose").send(&client).await?;
    let level = logs::get_tools_log_level().send(&client).await?;
    hold(level.text() == "verbose", "a setting that was written is read as another")?;
    let uid = system::get_tools_generate_uid("study").send(&client).await?;
    hold(uid.text().split('.').count() > 4, "an identifier has few numbers")?;

    // A patient with one image: made, found, read as bytes, sent again, changed.
    let tags = Json::from_str(r#"{"PatientName":"Doe^Jane","PatientID":"7","Modality":"CT"}"#)?;
    let made = CreateDicomToolBody::default().with_tags(tags);
    let made = system::create_dicom_tool().body(&made).send(&client).await?;
    let instance = made.id.ok_or("an image that was made has no identifier")?;
    let query =
        FindToolBody::default().with_level("Patient").with_query(Json::from_str(r#"{"PatientID":"7"}"#)?);
    let found = system::find_tool().body(&query).send(&client).await?;
    trial.same("/patients", &found).await?;
    let file = instances::get_file(&*instance).send(&client).await?.bytes().await?;
    hold(file.get(128..132) == Some(b"DICM"), "an image is no DICOM file")?;
    let again = instances::create().bytes(file).send(&client).await?;
    hold(again.id.as_deref() == Some(&*instance), "the same file is another image")?;
    hold(again.status.as_deref() == Some("AlreadyStored"), "the same file is new")?;
    let patient = again.parent_patient.ok_or("an image belongs to nobody")?;
    patients::put_metadata(&*patient, "4000").text("in trial").send(&client).await?;
    let metadata = patients::get_metadata(&*patient, "4000").send(&client).await?;
    hold(metadata.text() == "in trial", "metadata is not what was written")?;
    let archive = patients::get_archive(&*patient).send(&client).await?.bytes().await?;
    hold(archive.starts_with(b"PK"), "an archive is none")?;

    let peer = PutPeerBody::default().with_url("http://127.0.0.1:9/");
    networking::put_peer("other").body(&peer).send(&client).await?;
    trial.same("/peers", &networking::list_peers().send(&client).await?).await?;
    trial.same("/peers?expand", &networking::list_peers().expand("").send(&client).await?).await?;
    let configured = networking::get_peer_configuration("other").send(&client).await?;
    trial.same("/peers/other/configuration", &configured).await?;
    networking::delete_peer("other").send(&client).await?;
    let modality = PutModalityBody::default().with_aet("SCANNER").with_host("127.0.0.1").with_port(9);
    networking::put_modality("ct").body(&modality).send(&client).await?;
    let configured = networking::get_modality_configuration("ct").send(&client).await?;
    trial.same("/modalities/ct/configuration", &configured).await?;
    networking::delete_modality("ct").send(&client).await?;

    let nonsense = instances::create().bytes("no image").send(&client).await;
    trial.refused(nonsense, 400, "Bad file format")?;
    trial.refused(networking::get_query("none").send(&client).await, 404, "Unknown resource")?;
    let wrong = FindToolBody::default().with_level("Planet").with_query(Json::from_str("{}")?);
    trial.refused(system::find_tool().body(&wrong).send(&client).await, 400, "Parameter out of range")?;
    // Some refusals have no body.
    let unknown = jobs::get_job_by_id("none").send(&client).await.err();
    hold(
        unknown.is_some_and(|error| error.status().is_some_and(|status| status == 404)),
        "a job that is not there is found",
    )?;

    // Answered with what is left of the patient, which the document does not say.
    instances::delete(&*instance).send(&client).await?;
    // What is gone already is passed over.
    let gone = PostToolsBulkDeleteBody::default().with_resources([&*instance]);
    system::post_tools_bulk_delete().body(&gone).send(&client).await?;
    trial.same("/patients", &system::find_tool().body(&query).send(&client).await?).await?;

    trial.end(9, 3)
}
