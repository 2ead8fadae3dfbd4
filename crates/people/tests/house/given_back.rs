//! What was typed comes back, whatever problem the form met.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use kit::Problem;
use kit::problem::Typed;
use people::{Guard, Posted, Routes};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use tower::ServiceExt;
use vault::ReturnCode;

use crate::team::{PASSPHRASE, Team};

const WORDS: &str = "ik durf het bijna niet te vragen";

/// What comes back of a form that ends in a problem.
async fn given_back(problem: Problem, fields: &[(&str, &str)]) -> (StatusCode, Vec<String>) {
    let team = Team::at_work().await;
    let handler = move |Posted(_): Posted| async move { Err::<(), Problem>(problem) };
    let router = Routes::new().post("/vraag", Guard::Open, handler).into_router(team.house.clone());
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post("/vraag")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form))
        .unwrap();
    let response = router.oneshot(request).await.unwrap();
    let typed = response.extensions().get::<Typed>().cloned().unwrap_or_default();
    (response.status(), typed.0.into_iter().map(|(_, value)| value).collect())
}

#[tokio::test]
async fn words_come_back_from_a_form_that_could_not_be_taken() {
    for problem in [Problem::Unavailable, Problem::Conflict, Problem::Missing, Problem::Broken] {
        let found = given_back(problem, &[("_eens", "een zegel"), ("bericht", WORDS)]).await;
        assert_eq!(found, (problem.status(), vec![WORDS.to_owned()]));
    }
}

#[tokio::test]
async fn a_form_that_waits_at_a_door_comes_back_too() {
    let held = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("bericht", WORDS), ("wachtzin", PASSPHRASE)])
        .finish();
    let fields = [("code", "half een code"), ("_pad", "/gesprek"), ("_vorm", held.as_str())];
    assert_eq!(given_back(Problem::Unavailable, &fields).await.1, [WORDS]);
}

#[tokio::test]
async fn what_is_secret_does_not_come_back() {
    let code = ReturnCode::random(&mut ChaCha20Rng::seed_from_u64(1)).show();
    let secret = [
        ("wachtzin", PASSPHRASE),
        ("wachtzin-nog-eens", PASSPHRASE),
        ("cijfers", "123456"),
        ("geheim", "ABCDEFGH"),
        ("code", "half een code"),
        ("naam", code.as_str()),
    ];
    assert_eq!(given_back(Problem::Unavailable, &secret).await.1, Vec::<String>::new());
}
