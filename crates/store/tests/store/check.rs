//! The check finds what is not as it should be.

use store::{Finding, Holder, Id};

use crate::fixture::{House, grant, unit};

struct Known {
    house: House,
    organisation: Id,
    dossier: Id,
    record: Id,
}

/// A house with a little of everything, closed.
async fn house() -> Known {
    let mut house = House::new();
    let organisation = house.id();
    let dossier = house.dossier(organisation).await;
    let record = house.record(dossier).await;
    for turn in 0..4_u8 {
        house.store.save(unit(|u| u.log(organisation, dossier, vec![turn; 60]))).await.unwrap();
    }
    assert_eq!(house.store.check().unwrap(), []);
    house.close().await;
    Known { house, organisation, dossier, record }
}

#[tokio::test]
async fn it_finds_a_line_of_the_log_that_was_changed() {
    let Known { mut house, organisation, .. } = house().await;
    house.records_file().execute("UPDATE log SET entry = x'00' WHERE position = 3", []).unwrap();
    house.open();
    assert_eq!(house.store.check().unwrap(), [Finding::BrokenLog { organisation, position: 3 }]);
}

#[tokio::test]
async fn it_finds_a_line_of_the_log_that_was_moved_to_another_dossier() {
    let Known { mut house, organisation, record, .. } = house().await;
    house.records_file().execute("UPDATE log SET dossier = ?1 WHERE position = 2", [record.bytes()]).unwrap();
    house.open();
    assert_eq!(house.store.check().unwrap(), [Finding::BrokenLog { organisation, position: 2 }]);
}

#[tokio::test]
async fn it_finds_a_line_of_the_log_that_was_taken_out() {
    let Known { mut house, organisation, .. } = house().await;
    house.records_file().execute("DELETE FROM log WHERE position = 2", []).unwrap();
    house.open();
    assert_eq!(house.store.check().unwrap(), [Finding::BrokenLog { organisation, position: 2 }]);
}

#[tokio::test]
async fn it_finds_a_key_that_opens_nothing_and_a_body_that_nothing_opens() {
    let Known { mut house, dossier, record, .. } = house().await;
    house
        .records_file()
        .execute("UPDATE records SET revision = 7 WHERE record = ?1", [record.bytes()])
        .unwrap();
    house.open();
    let expected = [
        Finding::KeyWithoutRecord { dossier, record, revision: 1 },
        Finding::RecordWithoutKey { dossier, record },
    ];
    assert_eq!(house.store.check().unwrap(), expected);
}

#[tokio::test]
async fn it_finds_a_grant_to_nothing() {
    let Known { mut house, .. } = house().await;
    house.open();
    let (nowhere, holder) = (house.id(), Holder::Code([1; 32]));
    house.store.save(unit(|u| u.grant(grant(nowhere, holder)))).await.unwrap();
    assert_eq!(house.store.check().unwrap(), [Finding::GrantWithoutDossier { dossier: nowhere, holder }]);
}

#[tokio::test]
async fn it_finds_a_page_that_is_not_whole() {
    let Known { house, .. } = house().await;
    let file = house.place.records.join("records.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let last_page = bytes.len() - 8192;
    bytes[last_page..].fill(0x55);
    std::fs::write(&file, bytes).unwrap();
    let store = match store::Store::open(&house.place) {
        Ok(store) => store,
        Err(error) => return assert_eq!(error, store::StoreError::Damaged),
    };
    match store.check() {
        Ok(findings) => {
            assert!(
                findings
                    .iter()
                    .any(|finding| matches!(finding, Finding::DamagedFile { file: "records", .. }))
            );
        }
        Err(error) => assert_eq!(error, store::StoreError::Damaged),
    }
}
