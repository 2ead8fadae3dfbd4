use super::*;
use std::task::Poll;

fn id(number: u8) -> Id {
    format!("{number:032x}").parse().unwrap()
}

const CODE: Holder = Holder::Code([3; 32]);

fn visitor(hub: &Arc<Hub>, session: u8) -> Seat {
    hub.enter(id(1), Party::Visitor, [session; 32], CODE, None).unwrap()
}

fn worker(hub: &Arc<Hub>, session: u8) -> Seat {
    hub.enter(id(1), Party::Worker, [session; 32], Holder::Worker(id(9)), None).unwrap()
}

/// The news that is there already.
async fn now(seat: &Seat) -> Option<News> {
    let mut news = std::pin::pin!(seat.news());
    std::future::poll_fn(|context| {
        Poll::Ready(match news.as_mut().poll(context) {
            Poll::Ready(news) => Some(news),
            Poll::Pending => None,
        })
    })
    .await
}

#[tokio::test]
async fn a_change_wakes_who_has_that_dossier_open_and_nobody_else() {
    let hub = Hub::new();
    let (here, elsewhere) =
        (visitor(&hub, 1), hub.enter(id(2), Party::Visitor, [2; 32], CODE, None).unwrap());
    hub.changed(&[Changed::Dossier(id(1)), Changed::Dossier(id(1))]);
    assert_eq!(now(&here).await, Some(News(News::CHANGED)));
    assert_eq!(now(&here).await, None, "once is enough");
    assert_eq!(now(&elsewhere).await, None);
}

#[tokio::test]
async fn an_end_of_a_session_wakes_its_pages() {
    let hub = Hub::new();
    let (one, other) = (visitor(&hub, 1), visitor(&hub, 2));
    hub.changed(&[Changed::Session([2; 32])]);
    assert_eq!((now(&one).await.is_some(), now(&other).await.is_some()), (false, true));
    hub.changed(&[Changed::SessionsOf(CODE)]);
    assert_eq!((now(&one).await.is_some(), now(&other).await.is_some()), (true, true));
}

#[tokio::test(start_paused = true)]
async fn one_side_knows_that_the_other_is_here_and_types() {
    let hub = Hub::new();
    let ours = worker(&hub, 1);
    assert!(!ours.beside().here);
    let theirs = visitor(&hub, 2);
    assert_eq!(now(&ours).await, Some(News(News::BESIDE)));
    assert!(ours.beside().here && !ours.beside().typing);
    hub.types(id(1), Party::Visitor);
    assert!(now(&ours).await.is_some() && ours.beside().typing && !theirs.beside().typing);
    hub.types(id(1), Party::Visitor);
    assert_eq!(now(&ours).await, None, "that is nothing new");
    tokio::time::advance(TYPING).await;
    assert!(!ours.beside().typing, "it ends by itself");
    drop(theirs);
    assert!(ours.beside().here, "they may only be turning the page");
    tokio::time::advance(TURNING).await;
    assert!(!ours.beside().here);
}

#[tokio::test]
async fn what_was_seen_only_grows_and_goes_with_the_last_page() {
    let hub = Hub::new();
    let (ours, theirs) = (worker(&hub, 1), visitor(&hub, 2));
    theirs.saw(7);
    hub.saw(id(1), Party::Visitor, 5);
    assert_eq!(ours.beside().seen, 7);
    drop((ours, theirs));
    assert_eq!(worker(&hub, 1).beside().seen, 0);
    assert!(hub.lock().rooms.is_empty() && hub.lock().doors.is_empty() && hub.open() == 0);
}

#[tokio::test]
async fn one_page_too_many_closes_the_oldest_of_the_session() {
    let hub = Hub::new();
    let pages: Vec<Seat> = (0..OPEN_PER_SESSION).map(|_| visitor(&hub, 1)).collect();
    let other = visitor(&hub, 2);
    let _newest = visitor(&hub, 1);
    assert!(now(&pages[0]).await.unwrap().is_crowded_out());
    assert_eq!((now(&pages[1]).await, now(&other).await), (None, None));
}

#[tokio::test]
async fn a_hub_that_closes_wakes_all_and_opens_no_more() {
    let hub = Hub::new();
    let seat = visitor(&hub, 1);
    hub.close();
    assert!(now(&seat).await.unwrap().is_closing());
    assert!(hub.enter(id(1), Party::Visitor, [4; 32], CODE, None).is_none());
}

#[test]
fn pages_from_one_source_are_limited_and_another_source_is_served() {
    let hub = Hub::new();
    let from = |mark| Some(Source { mark, open_max: 2 });
    let enter = |mark| hub.enter(id(1), Party::Visitor, [mark as u8; 32], CODE, from(mark));
    let (_first, second) = (enter(7).unwrap(), enter(7).unwrap());
    assert!(enter(7).is_none(), "a third page from there gets the plain page");
    assert!(enter(8).is_some(), "somebody from elsewhere is served");
    drop(second);
    assert!(enter(7).is_some(), "a page that closed makes place");
}

#[tokio::test]
async fn a_list_is_woken_by_any_dossier_and_by_nothing_else() {
    let hub = Hub::new();
    let list = hub.enter_any([7; 32], Holder::Worker(id(9))).unwrap();
    let here = worker(&hub, 1);
    hub.types(id(1), Party::Visitor);
    hub.changed(&[Changed::Session([2; 32])]);
    assert_eq!(now(&list).await, None);
    hub.changed(&[Changed::Dossier(id(3)), Changed::Dossier(id(4))]);
    assert_eq!((now(&list).await, now(&list).await), (Some(News(News::CHANGED)), None));
    hub.changed(&[Changed::Session([7; 32])]);
    assert!(now(&list).await.is_some(), "its own session");
    assert!(!here.beside().here, "a list is nobody's presence");
}
