//! A push without content (RFC 8030), signed so that its service knows the same house rings as before (RFC 8292).

use super::Sent;
use crate::model::allowed_host;
use data_encoding::BASE64URL_NOPAD;
use http_body_util::Full;
use line::{Bytes, Lines, NoAnswer, Request, StatusCode, header};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use people::{House, PushSettings};
use serde::Serialize;
use std::time::Duration;
use store::Moment;

/// A service that does not answer within this time is tried again later.
const PATIENCE: Duration = Duration::from_secs(10);
/// Seconds that a signature holds; a day at most (RFC 8292, 2).
const SIGNED_FOR: i64 = 12 * 60 * 60;
/// A push takes the place of one that was not shown yet (RFC 8030, 5.4).
const TOPIC: &str = "b";

/// Who rings: a key that follows from the pepper, so that there is no second secret to keep.
pub struct Voice(SigningKey);

impl Voice {
    /// The voice of a house. None only if no derived number is a key, which does not happen.
    pub fn of(house: &House) -> Option<Voice> {
        let seed = house.pepper.key("vapid");
        // Of all numbers of 256 bits one in four thousand million is no key of this curve.
        (0..8_u8)
            .find_map(|turn| SigningKey::from_slice(seed.derive("p256", &[turn]).bytes()).ok())
            .map(Voice)
    }

    /// The public half as a browser wants it: an uncompressed point in base 64.
    pub fn public(&self) -> String {
        BASE64URL_NOPAD.encode(self.0.verifying_key().to_sec1_point(false).as_bytes())
    }

    /// What stands in `Authorization` (RFC 8292, 3; RFC 7515).
    fn signature(&self, origin: &str, contact: &str, now: Moment) -> Option<String> {
        #[derive(Serialize)]
        struct Claims<'a> {
            aud: &'a str,
            exp: i64,
            #[serde(skip_serializing_if = "str::is_empty")]
            sub: &'a str,
        }
        let claims = Claims { aud: origin, exp: now.plus_seconds(SIGNED_FOR).seconds(), sub: contact };
        let claims = BASE64URL_NOPAD.encode(&serde_json::to_vec(&claims).ok()?);
        let signed = format!("{}.{claims}", BASE64URL_NOPAD.encode(br#"{"typ":"JWT","alg":"ES256"}"#));
        let signature: Signature = self.0.sign(signed.as_bytes());
        let signature = BASE64URL_NOPAD.encode(&signature.to_bytes());
        Some(format!("vapid t={signed}.{signature}, k={}", self.public()))
    }
}

/// What came of a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    /// Taken, or not, as with a mail.
    As(Sent),
    /// The browser cannot be rung any more: it was turned off there.
    Gone,
}

/// One push.
pub struct Push<'a> {
    /// Where its service takes it.
    pub endpoint: &'a str,
    /// Seconds after which it is not shown any more.
    pub lasts: i64,
    /// Whether a sleeping phone is woken for it.
    pub urgent: bool,
    /// When it is sent.
    pub now: Moment,
}

/// Brings pushes to their services.
pub struct Pusher {
    lines: Lines,
    voice: Voice,
    settings: PushSettings,
}

impl Pusher {
    /// Ready to ring; none when nothing may be called.
    pub fn new(house: &House) -> Option<Pusher> {
        let settings = house.settings.outward.push.clone();
        if settings.hosts.is_empty() {
            return None;
        }
        let lines = match &settings.rehearsal {
            Some(rehearsal) => Lines::rehearse(&rehearsal.certificate, rehearsal.port)?,
            None => Lines::open()?,
        };
        Some(Pusher { lines, voice: Voice::of(house)?, settings })
    }

    /// Rings. The request has no body; an answer that leads elsewhere is not followed.
    pub async fn push(&self, push: &Push<'_>) -> Pushed {
        match tokio::time::timeout(PATIENCE, self.try_push(push)).await {
            Ok(Some(status)) => judged(status),
            Ok(None) => Pushed::As(Sent::Never),
            Err(_) => Pushed::As(Sent::Later),
        }
    }

    /// The status of the answer; `503` stands for a line that broke. None for what may not be called.
    async fn try_push(&self, push: &Push<'_>) -> Option<StatusCode> {
        let host = allowed_host(push.endpoint, &self.settings.hosts)?;
        let (origin, path) = push.endpoint.split_at_checked("https://".len() + host.len())?;
        let request = Request::post(path)
            .header(header::HOST, host)
            .header("TTL", push.lasts.max(0))
            .header("Urgency", if push.urgent { "high" } else { "normal" })
            .header("Topic", TOPIC)
            .header(header::CONTENT_LENGTH, 0)
            .header(header::AUTHORIZATION, self.voice.signature(origin, &self.settings.contact, push.now)?)
            .body(Full::new(Bytes::new()))
            .ok()?;
        // What the service says besides its status is not read.
        match self.lines.send(host, request, 0).await {
            Ok((status, _)) => Some(status),
            Err(NoAnswer::Nowhere) => None,
            Err(NoAnswer::Broke(_)) => Some(StatusCode::SERVICE_UNAVAILABLE),
        }
    }
}

fn judged(status: StatusCode) -> Pushed {
    match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => Pushed::Gone,
        StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => Pushed::As(Sent::Later),
        status if status.is_success() => Pushed::As(Sent::Yes),
        status if status.is_server_error() => Pushed::As(Sent::Later),
        _ => Pushed::As(Sent::Never),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_leads_elsewhere_is_not_followed() {
        assert_eq!(judged(StatusCode::TEMPORARY_REDIRECT), Pushed::As(Sent::Never));
        assert_eq!(judged(StatusCode::CREATED), Pushed::As(Sent::Yes));
        assert_eq!(judged(StatusCode::GONE), Pushed::Gone);
        assert_eq!(judged(StatusCode::BAD_GATEWAY), Pushed::As(Sent::Later));
    }
}
