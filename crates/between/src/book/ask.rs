//! Speaking to partners: whom to call stands in the agreement, and nothing else can be called.

use super::{agreed, voice};
use crate::model::Agreement;
use crate::pages::line::{FIELD, PATH};
use accord::{Asked, Bucket, Entry, Look, Name, PartnerKey, REPLY_LENGTH, Saying, Voice, Worked};
use data_encoding::BASE64URL_NOPAD;
use futures_util::future::join_all;
use http_body_util::Full;
use kit::Problem;
use line::{Bytes, Lines, Request, StatusCode, header};
use people::House;
use std::sync::LazyLock;
use std::time::Duration;
use store::Organisation;

/// A worker waits so long for all partners together, and no longer.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// A partner that did not answer is not asked about names for so many seconds: nobody waits for it again and again.
pub const LEFT_ALONE_SECONDS: i64 = 60;

/// Whom this machine trusts is read once.
static LINES: LazyLock<Option<Lines>> = LazyLock::new(Lines::open);

/// A partner whom we can speak to now.
pub(super) struct Partner<'h> {
    house: &'h House,
    agreement: Agreement,
    them: PartnerKey,
    voice: Voice,
}

impl<'h> Partner<'h> {
    /// The partner of an agreement that holds.
    ///
    /// # Errors
    /// [`Problem::Missing`] when it does not hold.
    pub(super) async fn of(house: &'h House, agreement: &Agreement) -> Result<Partner<'h>, Problem> {
        if !agreement.holds(house.now().day()) {
            return Err(Problem::Missing);
        }
        let them = agreement.theirs.ok_or(Problem::Missing)?.0;
        let voice = voice::of(house, agreement.id, agreement.ours.0).await?;
        Ok(Partner { house, agreement: agreement.clone(), them, voice })
    }

    /// Says something, and gives what comes back. None: no answer, a refusal, or an answer by somebody else.
    pub(super) async fn say(&self, saying: &Saying) -> Option<Vec<u8>> {
        let line = self.sign(saying);
        let reply = tokio::time::timeout(patience(self.house), self.send(&line)).await.ok()??;
        self.hear(&line, &reply)
    }

    /// What goes over the line.
    pub(super) fn sign(&self, saying: &Saying) -> Vec<u8> {
        let now = self.house.now().seconds();
        self.voice.sign(self.them, now, saying.to_bytes(), &mut *self.house.dice.rng()).to_bytes()
    }

    /// What came back, if it is this partner's answer.
    pub(super) fn hear(&self, line: &[u8], reply: &[u8]) -> Option<Vec<u8>> {
        let now = self.house.now().seconds();
        self.agreement.their_keys().find_map(|key| {
            let partner = accord::Partner::by(key)?;
            let heard = partner.hear_reply(self.voice.public(), line, reply, now).ok()?;
            Some(heard.to_vec())
        })
    }

    async fn send(&self, line: &[u8]) -> Option<Bytes> {
        let host = self.agreement.address.host();
        let body = format!("{FIELD}={}", BASE64URL_NOPAD.encode(line));
        let request = Request::post(PATH)
            .header(header::HOST, host)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::CONTENT_LENGTH, body.len())
            .body(Full::from(body))
            .ok()?;
        match lines(self.house)?.send(host, request, REPLY_LENGTH).await {
            Ok((StatusCode::OK, reply)) => Some(reply),
            Ok(_) => None,
            Err(fault) => {
                tracing::warn!(kind = %fault.kind(), "a partner was not reached");
                None
            }
        }
    }

    /// Whether this partner wrote to a name, or was asked not to. None: no answer came, or none that can be read.
    async fn knows(&self, name: Name) -> Option<bool> {
        let (asked, hidden) = Asked::about(name, &mut *self.house.dice.rng()).ok()?;
        let worked = Worked::all_from_bytes(&self.say(&Saying::Hidden(hidden)).await?).ok()?;
        let entries: Vec<(Worked, Entry)> = worked
            .into_iter()
            .map(|one| Some((one, asked.entry(one.epoch, &one.evaluated).ok()?)))
            .collect::<Option<_>>()?;
        if entries.is_empty() {
            return Some(false);
        }
        let looks = entries.iter().map(|(one, entry)| {
            let number = Bucket::of(entry, u32::from(one.bits)).number();
            Look { epoch: one.epoch, bits: one.bits, number }
        });
        let shown = Entry::all_from_bytes(&self.say(&Saying::Look(looks.collect())).await?);
        Some(entries.iter().any(|(_, entry)| shown.contains(entry)))
    }
}

fn lines(house: &House) -> Option<Lines> {
    match &house.settings.outward.partners {
        Some(rehearsal) => Lines::rehearse(&rehearsal.certificate, rehearsal.port),
        None => LINES.clone(),
    }
}

fn patience(house: &House) -> Duration {
    house.settings.outward.partners.as_ref().and_then(|rehearsal| rehearsal.patience).unwrap_or(PATIENCE)
}

/// What partners said about one name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    /// Whether one of them wrote to it, or was asked not to. It is not said which.
    pub known: bool,
    /// Who answered.
    pub asked: Vec<String>,
    /// Who did not.
    pub silent: Vec<String>,
}

/// Asks all partners of an organisation about a name on a kind of place (OUT-25). Nobody waits longer than [`PATIENCE`]:
/// whoever has not answered by then did not.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn ask_all(
    house: &House,
    organisation: &Organisation,
    place: &str,
    plain: &str,
) -> Result<Heard, Problem> {
    let agreed = agreed(organisation)?;
    let today = house.now().day();
    let answers = join_all(agreed.holding(today).map(|agreement| ask_one(house, agreement, place, plain)));
    let mut heard = Heard::default();
    for (agreement, answer) in agreed.holding(today).zip(answers.await) {
        match answer? {
            Some(known) => {
                heard.known |= known;
                heard.asked.push(agreement.name.clone());
            }
            None => heard.silent.push(agreement.name.clone()),
        }
    }
    Ok(heard)
}

async fn ask_one(
    house: &House,
    agreement: &Agreement,
    place: &str,
    plain: &str,
) -> Result<Option<bool>, Problem> {
    let (left_alone, now) = (house.pepper.blind("between silent", &[agreement.id.bytes()]), house.now());
    if house.store.read(move |reader| reader.is_marked(left_alone, now)).await? {
        return Ok(None);
    }
    let Some(name) = Name::on(place, plain) else { return Ok(None) };
    let partner = Partner::of(house, agreement).await?;
    let answer = tokio::time::timeout(patience(house), partner.knows(name)).await.ok().flatten();
    if answer.is_none() {
        let mut work = house.work();
        work.unit.mark_again(left_alone, now.plus_seconds(LEFT_ALONE_SECONDS));
        house.keep(work).await?;
    }
    Ok(answer)
}
