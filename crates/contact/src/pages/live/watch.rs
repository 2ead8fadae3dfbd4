//! One open page: asleep until something happens, then one look at the store, as any request takes it.

use super::line::{End, Watches};
use super::pieces::Form;
use super::plain_page;
use super::shown::{Change, Cursor, Shown, place};
use crate::book::desk::hints;
use crate::model::{Head, Record, next_leaving};
use crate::pages::item::{Reader, items};
use kit::live::{Beside, News, Party, Seat};
use kit::{Page, Problem};
use people::{Acting, Action, Opened, Stay};
use std::time::Duration;
use store::sealed::Sheet;
use store::{Holder, Moment};
use tokio::time::{Instant, sleep_until};

/// However quiet it is, the session and the key are asked anew this often.
const CHECK_EVERY: Duration = Duration::from_secs(30);
/// One open page. It keeps no key to the conversation: only what opens the session, and how far it has come.
pub struct Watch {
    stay: Stay,
    party: Party,
    form: Form,
    seat: Seat,
    shown: Shown,
    /// What the page around the frame shows already: the frame cannot change it.
    around: Cursor,
    told: Told,
    leaving: Option<Instant>,
    check: Instant,
    /// When the hints of colleagues were left that were told last; none before the first look.
    hints: Option<Vec<Moment>>,
}

/// What was told last about the other side.
#[derive(Default)]
struct Told {
    here: bool,
    typing: bool,
    seen: i64,
    anything: bool,
    was_here: bool,
}

impl Watch {
    /// A page that shows everything up to a cursor.
    pub fn new(stay: Stay, party: Party, form: Form, seat: Seat, cursor: Cursor) -> Watch {
        let now = Instant::now();
        // The page around a frame has just been drawn with all of this; a script says itself what was on the screen.
        if form == Form::Page {
            seat.saw(i64::from(cursor.upto()));
        }
        Watch {
            stay,
            party,
            form,
            seat,
            shown: Shown::up_to(cursor.clone()),
            around: cursor,
            told: Told::default(),
            leaving: None,
            check: now,
            hints: None,
        }
    }

    fn reader(&self) -> Reader {
        match self.stay.holder() {
            Holder::Worker(worker) => Reader::Worker(worker),
            Holder::Code(_) | Holder::Circle(_) => Reader::Visitor,
        }
    }

    fn plain_page(&self) -> String {
        plain_page(self.party, self.seat.dossier())
    }

    fn must_look(&self) -> bool {
        let now = Instant::now();
        self.check <= now || self.leaving.is_some_and(|leaves| leaves <= now)
    }

    /// Asleep. This is all that an idle page does: it reads nothing and holds no key to the conversation.
    async fn sleep(&self, until: Instant) -> Option<News> {
        let by_itself = self.seat.beside().until;
        let first = [Some(until), self.leaving, by_itself].into_iter().flatten().fold(self.check, Ord::min);
        tokio::select! {
            news = self.seat.news() => Some(news),
            () = sleep_until(first) => None,
        }
    }

    /// Everything there is to tell now.
    async fn look(&mut self) -> Result<String, End> {
        let (opened, acting) = self.open().await?;
        self.check = Instant::now() + CHECK_EVERY;
        let mut out = self.differences(&opened)?;
        if let Some(acting) = acting {
            out.push_str(&self.new_hints(&acting, &opened).await?);
        }
        out.push_str(&self.tell());
        Ok(out)
    }

    /// The conversation, and the worker who looks.
    async fn open(&self) -> Result<(Opened, Option<Acting>), End> {
        let id = self.seat.dossier();
        let opened = match self.party {
            Party::Visitor => match self.stay.visitor().await {
                Ok(Some(visitor)) => visitor.dossier(id).await.map(|opened| (opened, None)),
                Ok(None) => return Err(End::Locked),
                Err(problem) => Err(problem),
            },
            Party::Worker => match self.stay.worker().await {
                Ok(Some(acting)) => {
                    let opened = acting.look_again(id, Action::ReadConversation).await;
                    opened.map(|opened| (opened, Some(acting)))
                }
                Ok(None) => return Err(End::Locked),
                Err(problem) => Err(problem),
            },
        };
        opened.map_err(|problem| if problem == Problem::Missing { End::Gone } else { End::ComeBack })
    }

    /// Hints of colleagues, when there are others than a moment ago (OUT-19). A script gets all of them each time; a page
    /// that never ends only those that came after it was drawn.
    async fn new_hints(&mut self, acting: &Acting, opened: &Opened) -> Result<String, End> {
        let Some(Head::Conversation(head)) = opened.head::<Head>().map_err(|_| End::ComeBack)?.content else {
            return Ok(String::new());
        };
        let hints = hints::of(acting, &head).await.map_err(|_| End::ComeBack)?;
        let left: Vec<Moment> = hints.iter().map(|hint| hint.at).collect();
        let before = self.hints.replace(left.clone());
        if before.as_ref().unwrap_or(&Vec::new()) == &left {
            return Ok(String::new());
        }
        let newer = before.map_or(left.len(), |before| before.len());
        Ok(self.form.hints(&self.page(), &hints, newer))
    }

    fn differences(&mut self, opened: &Opened) -> Result<String, End> {
        let is_first = self.shown.is_new();
        let sheets = opened.sheets_that(|record| self.shown.must_open(record)).map_err(|_| End::ComeBack)?;
        self.shown.begin_look(&sheets);
        let now = self.stay.ask().house.now();
        self.leaving = next_leaving(&sheets, now).map(|leaves| Instant::now() + between(now, leaves));
        let mut out = String::new();
        if !sheets.is_empty() {
            let page = self.page();
            for sheet in &sheets {
                if let Some(change) = self.shown.change(sheet, now) {
                    self.show(&page, sheet, change, is_first, &mut out)?;
                }
            }
        }
        Ok(out)
    }

    /// One sheet, as the page takes it.
    fn show(
        &self,
        page: &Page,
        sheet: &Sheet<Record>,
        change: Change,
        is_first: bool,
        out: &mut String,
    ) -> Result<(), End> {
        let (here, cursor) = (place(sheet.position), self.shown.cursor().show());
        match (self.form, change) {
            (_, Change::Arrives) => self.draw(page, sheet, change, &cursor, out),
            (Form::Events, Change::Goes) => out.push_str(&self.form.gone(page, here, &cursor, "")),
            // What a message says never changes: a page that begins with it has it right.
            (Form::Events, Change::ReadsOtherwise) => {
                if !(is_first && matches!(sheet.content, Some(Record::Message { .. }))) {
                    self.draw(page, sheet, change, &cursor, out);
                }
            }
            (Form::Page, Change::Goes) if !self.around.has(here) => return Err(End::Anew),
            // The page around begins with the mark already.
            (Form::Page, Change::Goes) if !is_first => {
                out.push_str(&self.form.gone(page, here, &cursor, &self.plain_page()));
            }
            (Form::Page, Change::Goes | Change::ReadsOtherwise) => {}
        }
        Ok(())
    }

    fn draw(&self, page: &Page, sheet: &Sheet<Record>, change: Change, cursor: &str, out: &mut String) {
        let now = self.stay.ask().house.now();
        for item in items(page, std::slice::from_ref(sheet), self.reader(), now) {
            // What was written down about the conversation stands elsewhere on the person's page.
            if self.party == Party::Worker || item.is_said() {
                out.push_str(&self.form.bubble(change, place(sheet.position), cursor, &item));
            }
        }
    }

    /// What the other side does, if that changed.
    fn tell(&mut self) -> String {
        let Beside { here, typing, seen, .. } = self.seat.beside();
        let told = &self.told;
        if told.anything && (told.here, told.typing, told.seen) == (here, typing, seen) {
            return String::new();
        }
        let saw_more = told.seen < seen;
        self.told = Told { here, typing, seen, anything: true, was_here: told.was_here || here };
        let key = match (self.party, here, typing) {
            (Party::Visitor, true, true) => "contact-live-types",
            (Party::Visitor, true, false) => "contact-live-here",
            (Party::Visitor, false, _) => "contact-live-away",
            (Party::Worker, true, true) => "contact-live-they-type",
            (Party::Worker, true, false) => "contact-live-they-are-here",
            (Party::Worker, false, _) => "contact-live-they-are-away",
        };
        let page = self.page();
        // Nobody is told that nobody is there; only that somebody left.
        let words = if self.told.was_here { page.t(key) } else { String::new() };
        self.form.beside(&page, &words, seen, saw_more)
    }
}

impl Watches for Watch {
    fn stay(&self) -> &Stay {
        &self.stay
    }

    fn form(&self) -> Form {
        self.form
    }

    fn page(&self) -> Page {
        self.stay.ask().page("contact-title")
    }

    async fn happens(&mut self, until: Instant) -> Result<String, End> {
        if self.must_look() {
            // In a box, so that a page that sleeps does not hold the room that a look needs.
            return Box::pin(self.look()).await;
        }
        match self.sleep(until).await {
            Some(news) if news.is_closing() => Err(End::ComeBack),
            Some(news) if news.is_crowded_out() => Err(End::CrowdedOut),
            Some(_) => Box::pin(self.look()).await,
            None => Ok(self.tell()),
        }
    }

    fn last_words(&self, end: End) -> Option<String> {
        let key = match (end, self.party) {
            (End::Gone, _) => "contact-live-gone",
            (End::Locked, Party::Visitor) => "contact-live-left",
            (End::Locked, Party::Worker) => "contact-live-locked",
            (End::CrowdedOut, _) => "contact-live-elsewhere",
            (End::ComeBack, _) => return None,
            (End::Anew, _) => return Some(self.form.anew().to_owned()),
        };
        let page = self.page();
        Some(self.form.end(&page, &page.t(key), &self.plain_page()))
    }
}

/// At least a second, so that a clock that stands still does not keep anybody busy.
fn between(now: Moment, then: Moment) -> Duration {
    let seconds = then.seconds().saturating_sub(now.seconds()).max(1);
    Duration::from_secs(u64::try_from(seconds).unwrap_or(1))
}
