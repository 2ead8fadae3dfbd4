//! Walks through the register of what was promised: written down, answered, proposed, settled by another, taken over in an account.

use crate::book::{account, pledges as book};
use crate::model::account::Standing;
use crate::pages::account::write;
use crate::pages::pledges;
use crate::walk::{Team, posted, text_of};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use forum::book::recommendation;
use people::Acting;
use store::Id;

async fn promised(team: &Team) -> Id {
    let asked = "Wees duidelijk over regels.".to_owned();
    let answers =
        recommendation::write_down(&team.ilse, asked, "verslag, bladzijde 88".to_owned()).await.unwrap();
    let form = format!(
        "nummer=22bb008836&tekst=Antwoord+op+de+aanbevelingen&aan=de+commissie&uiterlijk=2026-05-01&aanbeveling={answers}"
    );
    let added = pledges::add(team.officer.clone(), posted(&form)).await.unwrap();
    assert_eq!(added.status(), StatusCode::SEE_OTHER);
    book::all(&team.officer).await.unwrap()[0].id
}

async fn step(acting: &Acting, id: Id, standing: &str, more: &str) -> Response {
    let form = posted(&format!("stand={standing}{more}"));
    pledges::happened(acting.clone(), Path(id.to_string()), form).await.unwrap()
}

#[tokio::test]
async fn a_promise_is_settled_by_another_and_its_history_stays() {
    let team = Team::with(&[]).await;
    let id = promised(&team).await;
    let list = text_of(pledges::list(team.officer.clone()).await.unwrap()).await;
    assert!(list.contains("die dag is voorbij") && list.contains("staat niet in onze bronnen"));
    assert!(list.contains("Wees duidelijk over regels.") && !list.contains("insight-"));
    let (officer, ilse) = (&team.officer, &team.ilse);
    let whole = "&brief=brief+van+maart&bewijs=het+verslag";
    for (acting, standing, more) in [
        (officer, "settled", whole),
        (officer, "answered", "&bewijs=het+verslag"),
        (officer, "beyond-us", ""),
        (officer, "proposed-settled", "&brief=brief"),
    ] {
        assert_eq!(step(acting, id, standing, more).await.status(), StatusCode::BAD_REQUEST, "{standing}");
    }
    for standing in ["answered", "proposed-settled"] {
        assert_eq!(step(officer, id, standing, whole).await.status(), StatusCode::SEE_OTHER, "{standing}");
    }
    let refused = text_of(step(officer, id, "settled", whole).await).await;
    assert!(refused.contains("Wie het voorstelde"), "nobody settles what they proposed");
    assert_eq!(step(ilse, id, "settled", whole).await.status(), StatusCode::SEE_OTHER);
    let page = text_of(pledges::one(officer.clone(), Path(id.to_string())).await.unwrap()).await;
    assert!(page.contains("beantwoord") && page.contains("afgedaan door de commissie"));
    assert!(!page.contains("Ilse"), "a role, never a name");
    let removed = pledges::remove(officer.clone(), Path(id.to_string())).await;
    assert!(removed.is_err(), "what has a history stays");
}

#[tokio::test]
async fn an_account_takes_the_register_over_and_brings_it_up_to_date() {
    let team = Team::with(&[]).await;
    let id = promised(&team).await;
    let year = || Path("2026".to_owned());
    for _ in 0..2 {
        write::take_over(team.ilse.clone(), year()).await.unwrap();
    }
    let standing = async || {
        let draft = account::draft(&team.ilse, 2026).await.unwrap();
        assert_eq!(draft.commitments.len(), 1, "not twice");
        draft.commitments[0].content.standing
    };
    assert_eq!(standing().await, Standing::Open);
    step(&team.officer, id, "beyond-us", "&brief=het+rijk").await;
    write::take_over(team.ilse.clone(), year()).await.unwrap();
    assert_eq!(standing().await, Standing::BeyondUs);
}

#[tokio::test]
async fn who_only_reads_has_no_form_and_no_person_stands_in_it() {
    let team = Team::with(&[]).await;
    let id = promised(&team).await;
    let page = text_of(pledges::list(team.administrator.clone()).await.unwrap()).await;
    assert!(page.contains("22bb008836") && !page.contains("name=\"tekst\""));
    let named = posted("nummer=1&tekst=Wilg-42+krijgt+een+kamer&aan=de+raad");
    assert_eq!(pledges::add(team.officer.clone(), named).await.unwrap().status(), StatusCode::BAD_REQUEST);
    let gone = pledges::remove(team.officer.clone(), Path(id.to_string())).await.unwrap();
    assert_eq!(gone.status(), StatusCode::SEE_OTHER, "nothing happened to it yet");
    assert!(book::all(&team.officer).await.unwrap().is_empty());
}
