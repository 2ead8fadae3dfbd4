//! Gone is gone.

use std::path::Path;

use store::{Holder, Unit};

use crate::fixture::{House, grant, today, unit};

/// Every file under a folder that holds the bytes.
fn files_with(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, bytes));
        } else if std::fs::read(&path).unwrap().windows(bytes.len()).any(|window| window == bytes) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[tokio::test]
async fn gaps() {
    let mut house = House::new();
    let circle = house.id();
    let mut made = Vec::new();
    for i in 0..3000 {
        let dossier = house.id();
        let mut unit = Unit::new();
        unit.dossier(store::DossierRow { id: dossier, organisation: circle, last_day: today() });
        let body = house.bytes(400);
        let key = house.bytes(73);
        unit.append(dossier, dossier, body.clone(), key.clone(), today());
        unit.grant(grant(dossier, Holder::Circle(circle)));
        let mut recs = vec![(dossier, dossier, body, key)];
        for _ in 0..3 {
            let r = house.id();
            let body = house.bytes(300 + (i % 900));
            let key = house.bytes(73);
            unit.append(dossier, r, body.clone(), key.clone(), today());
            recs.push((dossier, r, body, key));
        }
        house.store.save(unit).await.unwrap();
        made.extend(recs);
    }
    let mut gone = Vec::new();
    for (i, (d, r, b, k)) in made.into_iter().enumerate() {
        if i % 5 == 1 {
            house.store.save(unit(|u| { u.erase_record(d, r); })).await.unwrap();
            gone.push((b, k));
        }
    }
    let t=std::time::Instant::now();
    house.store.clone().close().await.unwrap();
    println!("close {:?}",t.elapsed());
    let mut all = Vec::new();
    for f in ["keys/keys.db", "records/records.db"] {
        all.push(std::fs::read(house.folder(f)).unwrap());
    }
    for e in std::fs::read_dir(house.folder("keys")).unwrap().chain(std::fs::read_dir(house.folder("records")).unwrap()) {
        let e = e.unwrap(); println!("{:?} {}", e.path(), e.metadata().unwrap().len());
    }
    let set_k: std::collections::HashSet<&[u8]> = gone.iter().map(|g| &g.1[..32]).collect();
    let set_b: std::collections::HashSet<&[u8]> = gone.iter().map(|g| &g.0[100..132]).collect();
    let n_k = all[0].windows(32).filter(|w| set_k.contains(w)).count();
    let n_b = all[1].windows(32).filter(|w| set_b.contains(w)).count();
    for e in std::fs::read_dir(house.folder("keys")).unwrap().chain(std::fs::read_dir(house.folder("records")).unwrap()) {
        let e = e.unwrap(); println!("{:?} {}", e.path(), e.metadata().unwrap().len());
    }
    println!("gone {} keys left {} bodies left {}", gone.len(), n_k, n_b);
    let _ = files_with;
}
