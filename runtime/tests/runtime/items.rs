//! What users hold of a list: a page as a collection, and a stream under a name that can be written.

use bitbucket_runtime::{Api, Client, Error, Items, OffsetPage, Page, Pages, Request};
use futures_util::{StreamExt as _, TryStreamExt as _};

use crate::support::{Item, LIST, Sample, Server, json};

/// Everything that a page can do as a collection.
macro_rules! collection {
    ($page:ident) => {{
        let mut page: $page<Item> = ["a", "b", "c"].into_iter().map(Item::titled).collect();
        assert_eq!((page.len(), page.is_empty()), (3, false));
        assert_eq!(page.iter().len(), 3);
        for item in &mut page {
            item.id = Some(7);
        }
        page.iter_mut().rev().take(1).for_each(|item| item.id = None);
        let ids: Vec<Option<i64>> = (&page).into_iter().map(|item| item.id).collect();
        assert_eq!(ids, [Some(7), Some(7), None]);
        let mut titles = String::new();
        for item in &page {
            titles.extend(item.title.as_deref());
        }
        assert_eq!(titles, "abc");
        let last = page.clone().into_iter().next_back().unwrap();
        assert_eq!(last, Item::titled("c"));
        let mut owned = Vec::new();
        for item in page {
            owned.push(item);
        }
        assert_eq!(owned.len(), 3);

        let none = $page::<Item>::default();
        assert_eq!((none.len(), none.is_empty(), none.into_iter().next()), (0, true, None));
        // What counts is what is here, not what the server says of all pages.
        let page = $page::<Item>::from_json(r#"{"values":[{"id":1}],"size":9,"limit":25}"#).unwrap();
        assert_eq!((page.len(), page.size), (1, Some(9)));
        assert_eq!($page::<Item>::from_json("{}").unwrap().len(), 0);
        assert_eq!($page::<Item>::from_json("[{},{}]").unwrap().iter().len(), 2);
    }};
}

#[test]
fn a_page_is_a_collection() {
    collection!(Page);
    collection!(OffsetPage);
}

#[tokio::test]
async fn a_page_that_is_made_of_items_is_the_only_one() {
    let page: Page<Item> = [Item::titled("a")].into_iter().collect();
    let text = page.to_json();
    assert_eq!(text, r#"{"values":[{"title":"a"}]}"#);
    let server = Server::start(move |_| json(text.clone())).await;
    let all = Request::<Page<Item>>::new(&LIST, &[]).collect(&server.client()).await.unwrap();
    assert_eq!(all, [Item::titled("a")]);
    assert_eq!(server.seen().len(), 1);
}

/// Items of whatever style of page, in a struct.
struct Feed {
    items: Items<Item>,
}

impl Feed {
    async fn title(&mut self) -> Result<Option<String>, Error> {
        Ok(self.items.try_next().await?.and_then(|item| item.title))
    }
}

fn linked<A: Api>(client: &Client<A>) -> Items<Item> {
    Request::<Page<Item>>::new(&LIST, &[]).items(client)
}

fn numbered(client: &Client<Sample>) -> Items<Item> {
    Request::<OffsetPage<Item>>::new(&LIST, &[]).items(client).prefetch()
}

fn by_page(client: &Client<Sample>) -> Pages<Page<Item>> {
    Request::new(&LIST, &[]).pages(client)
}

/// Three pages of two, for both styles.
async fn six() -> Server {
    Server::start(|seen| {
        let start = seen.target.rsplit_once("start=").map_or(0, |(_, start)| start.parse().unwrap());
        let (next, last) = (start + 2, start == 4);
        let way = match last {
            true => String::new(),
            false => format!(r#","next":"/items?start={next}","nextPageStart":{next}"#),
        };
        let items = format!(r#"{{"title":"{start}"}},{{"title":"{}"}}"#, start + 1);
        json(format!(r#"{{"values":[{items}],"isLastPage":{last}{way}}}"#))
    })
    .await
}

#[tokio::test]
async fn one_name_stands_for_the_items_of_every_style() {
    let server = six().await;
    let client = server.client();
    for mut feed in [Feed { items: linked(&client) }, Feed { items: numbered(&client) }] {
        let mut titles = Vec::new();
        while let Some(title) = feed.title().await.unwrap() {
            titles.push(title);
        }
        assert_eq!(titles, ["0", "1", "2", "3", "4", "5"]);
    }
    // Whichever is wanted is known when the program runs.
    let either = |links| if links { linked(&client) } else { numbered(&client) };
    assert_eq!(either(true).collect(3).await.unwrap(), either(false).collect(3).await.unwrap());
}

#[tokio::test]
async fn streams_are_taken_from_as_from_any_other() {
    let server = six().await;
    let client = server.client();
    let three: Vec<Result<Item, Error>> = linked(&client).take(3).collect().await;
    assert_eq!(three.len(), 3);
    assert_eq!(server.seen().len(), 2, "the third page is not needed");

    let titles = numbered(&client).map_ok(|item| item.title.unwrap_or_default());
    assert_eq!(titles.try_collect::<Vec<String>>().await.unwrap().concat(), "012345");

    let lengths = by_page(&client).map_ok(|page| page.len()).try_collect::<Vec<usize>>().await.unwrap();
    assert_eq!(lengths, [2, 2, 2]);

    let boxed = Box::pin(linked(&client));
    assert_eq!(tokio::spawn(boxed.count()).await.unwrap(), 6);
}
