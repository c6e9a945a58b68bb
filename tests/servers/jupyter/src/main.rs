//! Files, folders, checkpoints and settings of a Jupyter server.

use jupyter::models::{ContentsPatchBody, ContentsPostBody, ContentsPutBody, ContentsType, Session};
use jupyter::{
    Client, Credentials, Json, api, api_spec, config, contents, kernels, kernelspecs, sessions, status,
};
use std::str::FromStr as _;
use trial::{Failure, Trial, hold};

/// The document names no scheme; the server wants the word `token` before the token.
const AUTHORIZATION: (&str, &str) = ("Authorization", "token for-trials");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut trial = Trial::begin(Some(AUTHORIZATION))?;
    let credentials = Credentials::header_key(AUTHORIZATION.0, AUTHORIZATION.1);
    let client = Client::builder().base_url(&*trial.address).credentials(credentials).build()?;

    // The document has a slash at the end, the server sends elsewhere from there.
    let version = api::get().send(&client).await?;
    trial.same("/api", &version).await?;
    trial.same("/api/status", &status::get().send(&client).await?).await?;
    trial.same("/api/kernelspecs", &kernelspecs::list().send(&client).await?).await?;
    trial.same("/api/kernels", &kernels::list().send(&client).await?).await?;
    trial.same("/api/sessions", &sessions::list().send(&client).await?).await?;
    let document = api_spec::get_spec_yaml().send(&client).await?.text().await?;
    hold(document.starts_with("swagger: \"2.0\""), "the server's document is not what it sends")?;

    // A folder, a file in it whose name has a space, and what the folder says of it.
    let folder = ContentsPutBody::default().with_type("directory");
    contents::put("notes").body(&folder).send(&client).await?;
    let file = ContentsPutBody::default().with_type("file").with_format("text").with_content("12 \u{2192} 0");
    let written = contents::put("notes/a b.txt").body(&file).send(&client).await?;
    hold(written.size == Some(8), "the size of the file is not that of its bytes")?;
    hold(written.r#type == Some(ContentsType::File), "a file is not called one")?;
    let read = contents::get("notes/a b.txt").hash(1).send(&client).await?;
    hold(read.content.as_deref() == Some("12 \u{2192} 0"), "what was written is not what is read")?;
    trial.same("/api/contents/notes/a%20b.txt?hash=1", &read).await?;
    // Declared as text, and a list: kept.
    let listed = contents::get("notes").send(&client).await?;
    trial.same("/api/contents/notes", &listed).await?;
    // The folder above all has no name, and no path of the document leads there. A slash is one as well.
    let above = contents::get("/").send(&client).await?;
    trial.same("/api/contents/", &above).await?;

    let untitled = ContentsPostBody::default().with_type("notebook");
    let notebook = contents::post("notes").body(&untitled).send(&client).await?;
    hold(
        notebook.path.as_deref() == Some("notes/Untitled.ipynb"),
        "a notebook without a name is called otherwise",
    )?;
    // An object where text is declared.
    let notebook = contents::get("notes/Untitled.ipynb").send(&client).await?;
    trial.same("/api/contents/notes/Untitled.ipynb", &notebook).await?;
    let moved = ContentsPatchBody::default().with_path("notes/b.ipynb");
    let moved = contents::patch("notes/Untitled.ipynb", &moved).send(&client).await?;
    hold(moved.name.as_deref() == Some("b.ipynb"), "what was moved has its old name")?;

    let checkpoint = contents::create_checkpoint("notes/b.ipynb").send(&client).await?;
    let checkpoints = contents::list_checkpoints("notes/b.ipynb").send(&client).await?;
    hold(checkpoints == [checkpoint], "a checkpoint that was made is not listed")?;
    trial.same("/api/contents/notes/b.ipynb/checkpoints", &checkpoints).await?;
    contents::post_checkpoint("notes/b.ipynb", "checkpoint").send(&client).await?;
    contents::delete_checkpoint("notes/b.ipynb", "checkpoint").send(&client).await?;

    // Settings are free: any name, any value, numbers of any length.
    let settings = Json::from_str(r#"{"rate":0.1,"count":12345678901234567890123,"on":[true,null,{}]}"#)?;
    config::patch("trial").body(&settings).send(&client).await?;
    trial.same("/api/config/trial", &config::get("trial").send(&client).await?).await?;

    let missing = kernels::get("0b1b4a2e-0000-4000-8000-000000000000").send(&client).await;
    trial.refused(missing, 404, "Kernel does not exist")?;
    // The server says `application/json`, and sends text that is none.
    trial.refused(contents::get("none").send(&client).await, 404, "'/none' does not exist")?;
    let wrong = contents::get("notes/a b.txt").r#type(jupyter::models::ContentsGetType::Directory);
    trial.refused(wrong.send(&client).await, 400, "is not a directory")?;
    trial.refused(sessions::create().body(&Session::default()).send(&client).await, 400, "Missing field")?;
    contents::delete("notes/a b.txt").send(&client).await?;
    trial.refused(contents::delete("notes/a b.txt").send(&client).await, 404, "does not exist")?;
    let stranger = Client::builder().base_url(&*trial.address).build()?;
    trial.refused(status::get().send(&stranger).await, 403, "Forbidden")?;

    trial.end(11, 6)
}
