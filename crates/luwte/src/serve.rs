//! Serving: the layers around the routes, the jobs beside them, a graceful end.

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use people::Shared;
use std::future::Future;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

use crate::guard::Door;
use crate::home::BackupSettings;
use crate::lines::Lines;

/// How often due timers are looked for.
const TIMERS_EVERY: Duration = Duration::from_secs(1);
/// How often the server makes a backup, when it is set up to.
const BACKUP_EVERY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long open requests may take after the signal to stop.
pub const GRACE: Duration = Duration::from_secs(10);

/// The whole house as a router.
pub fn router(house: &Shared) -> Router {
    let texts = house.texts;
    crate::rooms::routes()
        .into_router(house.clone())
        .layer(middleware::from_fn(move |request: Request, next: Next| {
            kit::problem::draw_problems(texts, request, next)
        }))
        .layer(middleware::from_fn(note_request))
        .layer(middleware::from_fn(kit::headers::secure))
}

/// One line for each request: the pattern of the path, never the path, an address or anything that was sent.
async fn note_request(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let response = next.run(request).await;
    tracing::info!(
        method = method.as_str(),
        route = route.as_deref().unwrap_or("-"),
        status = response.status().as_u16(),
        milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
        "request"
    );
    response
}

/// Serves until `stop` is ready; then closes the pages that stay open, and lets open requests end.
///
/// # Errors
/// When the listener cannot be used.
pub async fn serve(
    house: Shared,
    listener: TcpListener,
    backup: Option<BackupSettings>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let jobs = [
        tokio::spawn(watch_timers(house.clone())),
        tokio::spawn(make_backups(house.clone(), backup)),
        tokio::spawn(bell::run(house.clone())),
        tokio::spawn(between::carry::give::run(house.clone())),
    ];
    let lines = Lines::default();
    lines.take(Door::new(listener, &house.settings), router(&house), stop).await?;
    tracing::info!("stopping");
    house.live.close();
    // What is still open after that is cut off; nothing that was acknowledged is lost by it.
    let _ = tokio::time::timeout(GRACE, lines.end()).await;
    for job in jobs {
        job.abort();
    }
    if let Err(error) = house.store.clone().close().await {
        tracing::error!(%error, "the store was not closed in good order; nothing that was acknowledged is lost");
    }
    Ok(())
}

/// Fires due timers with nobody signed in; late rather than never.
async fn watch_timers(house: Shared) {
    loop {
        if let Err(error) = house.store.fire_due(house.now()).await {
            tracing::error!(%error, "timers could not be fired; trying again");
        }
        tokio::time::sleep(TIMERS_EVERY).await;
    }
}

async fn make_backups(house: Shared, settings: Option<BackupSettings>) {
    let Some(settings) = settings else { return };
    loop {
        let (house_, settings_) = (house.clone(), settings.clone());
        let made = tokio::task::spawn_blocking(move || {
            crate::commands::backup_now(&house_.store, &settings_, house_.now())
        })
        .await;
        match made {
            Ok(Ok(_)) => tracing::info!("backup made"),
            Ok(Err(error)) => tracing::error!(%error, "backup failed; the older ones were kept"),
            Err(_) => tracing::error!("backup failed; the older ones were kept"),
        }
        tokio::time::sleep(BACKUP_EVERY).await;
    }
}
