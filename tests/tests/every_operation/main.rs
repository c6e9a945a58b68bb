//! Every operation of an API, both ways: a request is built from sample values and judged by the
//! document, an answer is made from the document, decoded and written again. In between is a real
//! server.

mod answers;
mod trial;

#[tokio::test]
async fn of_the_cloud() {
    assert_eq!(trial::run::<bitbucket_cloud::Cloud>().await.unwrap(), 340);
}

#[tokio::test]
async fn of_the_data_center() {
    assert_eq!(trial::run::<bitbucket_data_center::DataCenter>().await.unwrap(), 606);
}
