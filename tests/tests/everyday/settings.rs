//! Variables, keys, hosts and schedules of pipelines.

use bitbucket_cloud::models::{
    DeployKey, DeploymentVariable, NewPipelineSchedule, NewPipelineScheduleTarget, PipelineKnownHost,
    PipelineScheduleRefType, PipelineScheduleUpdate, PipelineSelector, PipelineSelectorKind,
    PipelineSshPublicKey, PipelineVariable,
};
use bitbucket_cloud::{deployments, pipelines};
use serde_json::json;

use crate::support::{Server, empty, json, page};

#[tokio::test]
async fn variables_of_a_repository() {
    let plain = json!({"type": "pipeline_variable", "uuid": "{v1}", "key": "STAGE", "value": "test", "secured": false});
    // The value of a secured variable never comes back.
    let secured = json!({"type": "pipeline_variable", "uuid": "{v2}", "key": "PASSPHRASE", "secured": true});
    let server = Server::start(|_| {
        [json(201, &plain), json(200, &plain), page([plain.clone(), secured.clone()], None), empty(204)]
    })
    .await;
    let client = server.client();

    let variable = PipelineVariable::default().with_key("STAGE").with_value("test").with_secured(false);
    let created = pipelines::create_variable("acme", "rocket", &variable).send(&client).await.unwrap();
    let uuid = created.uuid.unwrap();
    pipelines::update_variable("acme", "rocket", &uuid, &variable).send(&client).await.unwrap();
    let all = pipelines::list_variables("acme", "rocket").items(&client).collect(usize::MAX).await.unwrap();
    pipelines::delete_variable("acme", "rocket", &uuid).send(&client).await.unwrap();

    assert_eq!(all[0].value.as_deref(), Some("test"));
    assert_eq!((all[1].value.as_deref(), all[1].secured), (None, Some(true)));
    let path = "/repositories/acme/rocket/pipelines_config/variables";
    let body = json!({"key": "STAGE", "value": "test", "secured": false});
    let [create, update, list, delete] = <[_; 4]>::try_from(server.seen()).unwrap();
    create.assert_json(&format!("POST {path}"), &body);
    update.assert_json(&format!("PUT {path}/%7Bv1%7D"), &body);
    list.assert_empty(&format!("GET {path}"));
    delete.assert_empty(&format!("DELETE {path}/%7Bv1%7D"));
}

#[tokio::test]
async fn variables_of_an_environment_and_of_a_workspace() {
    let variable = json!({"type": "pipeline_variable", "uuid": "{v3}", "key": "TOKEN", "secured": true});
    let server =
        Server::start(|_| [json(201, &variable), json(201, &variable), page([variable.clone()], None)]).await;
    let client = server.client();

    let body = DeploymentVariable::default().with_key("TOKEN").with_value("t0p").with_secured(true);
    pipelines::create_deployment_variable("acme", "rocket", "{e1}", &body).send(&client).await.unwrap();
    let body = PipelineVariable::default().with_key("TOKEN").with_value("t0p").with_secured(true);
    pipelines::create_workspace_variable("acme", &body).send(&client).await.unwrap();
    let all = pipelines::list_workspace_variables("acme").items(&client).collect(10).await.unwrap();

    assert_eq!(all[0].uuid.as_deref(), Some("{v3}"));
    let body = json!({"key": "TOKEN", "value": "t0p", "secured": true});
    let [environment, workspace, list] = <[_; 3]>::try_from(server.seen()).unwrap();
    environment.assert_json(
        "POST /repositories/acme/rocket/deployments_config/environments/%7Be1%7D/variables",
        &body,
    );
    workspace.assert_json("POST /workspaces/acme/pipelines-config/variables", &body);
    list.assert_empty("GET /workspaces/acme/pipelines-config/variables");
}

#[tokio::test]
async fn deploy_keys() {
    let key = json!({
        "type": "deploy_key",
        "id": 12,
        "key": "ssh-ed25519 AAAAC3Nz",
        "label": "ci",
        "last_used": null,
        "created_on": "2026-02-01T10:00:00+00:00",
    });
    let server = Server::start(|_| [json(200, &key), page([key.clone()], None), empty(204)]).await;
    let client = server.client();

    let body = DeployKey::default().with_key("ssh-ed25519 AAAAC3Nz").with_label("ci");
    let added = deployments::create_deploy_key("acme", "rocket", &body).send(&client).await.unwrap();
    let id = added.id.unwrap();
    let all = deployments::list_deploy_keys("acme", "rocket").items(&client).collect(100).await.unwrap();
    deployments::delete_deploy_key("acme", "rocket", id).send(&client).await.unwrap();

    assert_eq!(all[0].label.as_deref(), Some("ci"));
    assert_eq!(all[0].last_used, None);
    let [add, list, delete] = <[_; 3]>::try_from(server.seen()).unwrap();
    add.assert_json(
        "POST /repositories/acme/rocket/deploy-keys",
        &json!({"key": "ssh-ed25519 AAAAC3Nz", "label": "ci"}),
    );
    list.assert_empty("GET /repositories/acme/rocket/deploy-keys");
    delete.assert_empty("DELETE /repositories/acme/rocket/deploy-keys/12");
}

#[tokio::test]
async fn known_hosts() {
    let host = json!({
        "type": "pipeline_known_host",
        "uuid": "{h1}",
        "hostname": "[git.example.com]:7999",
        "public_key": {
            "type": "pipeline_ssh_public_key",
            "key_type": "ssh-ed25519",
            "key": "AAAAC3Nz",
            "sha256_fingerprint": "kR9",
        },
    });
    let server = Server::start(|_| [json(201, &host), page([host.clone()], None), empty(204)]).await;
    let client = server.client();

    let body = PipelineKnownHost::default()
        .with_hostname("[git.example.com]:7999")
        .with_public_key(PipelineSshPublicKey::default().with_key_type("ssh-ed25519").with_key("AAAAC3Nz"));
    let created = pipelines::create_known_host("acme", "rocket", &body).send(&client).await.unwrap();
    let uuid = created.uuid.unwrap();
    let all = pipelines::list_known_hosts("acme", "rocket").items(&client).collect(100).await.unwrap();
    pipelines::delete_known_host("acme", "rocket", &uuid).send(&client).await.unwrap();

    let fingerprint = all[0].public_key.as_ref().unwrap().sha256_fingerprint.as_deref();
    assert_eq!(fingerprint, Some("kR9"));
    let path = "/repositories/acme/rocket/pipelines_config/ssh/known_hosts";
    let [create, list, delete] = <[_; 3]>::try_from(server.seen()).unwrap();
    create.assert_json(
        &format!("POST {path}"),
        &json!({
            "hostname": "[git.example.com]:7999",
            "public_key": {"key_type": "ssh-ed25519", "key": "AAAAC3Nz"},
        }),
    );
    list.assert_empty(&format!("GET {path}"));
    delete.assert_empty(&format!("DELETE {path}/%7Bh1%7D"));
}

#[tokio::test]
async fn schedules() {
    let schedule = json!({
        "type": "pipeline_schedule",
        "uuid": "{t1}",
        "enabled": true,
        "cron_pattern": "0 30 2 * * ? *",
        "target": {
            "type": "pipeline_ref_target",
            "ref_type": "branch",
            "ref_name": "main",
            "selector": {"type": "custom", "pattern": "nightly"},
        },
    });
    let server = Server::start(|_| [json(201, &schedule), json(200, &schedule), empty(204)]).await;
    let client = server.client();

    let selector =
        PipelineSelector::default().with_kind(PipelineSelectorKind::Custom).with_pattern("nightly");
    let target = NewPipelineScheduleTarget::new("main", PipelineScheduleRefType::Branch, selector);
    let body = NewPipelineSchedule::new("0 30 2 * * ? *", target).with_enabled(true);
    let schedule = pipelines::create_schedule("acme", "rocket", &body).send(&client).await.unwrap();
    let uuid = schedule.uuid.unwrap();
    let off = PipelineScheduleUpdate::default().with_enabled(false);
    pipelines::update_schedule("acme", "rocket", &uuid, &off).send(&client).await.unwrap();
    pipelines::delete_schedule("acme", "rocket", &uuid).send(&client).await.unwrap();

    let target = schedule.target.unwrap();
    assert_eq!(target.selector.unwrap().pattern.as_deref(), Some("nightly"));
    let path = "/repositories/acme/rocket/pipelines_config/schedules";
    let [create, update, delete] = <[_; 3]>::try_from(server.seen()).unwrap();
    create.assert_json(
        &format!("POST {path}"),
        &json!({
            "cron_pattern": "0 30 2 * * ? *",
            "enabled": true,
            "target": {
                "type": "pipeline_ref_target",
                "ref_type": "branch",
                "ref_name": "main",
                "selector": {"type": "custom", "pattern": "nightly"},
            },
        }),
    );
    assert!(!create.text().contains("pipeline_schedule"), "{}", create.text());
    update.assert_json(&format!("PUT {path}/%7Bt1%7D"), &json!({"enabled": false}));
    delete.assert_empty(&format!("DELETE {path}/%7Bt1%7D"));
}
