//! A person with a browser without scripts: goes to pages, fills in the forms that stand there, reads what comes.

use crate::house::PASSPHRASE;
use people::{Clock, Role};
use scraper::{ElementRef, Html, Selector};
use std::cell::RefCell;
use std::collections::BTreeSet;
use ureq::Agent;

thread_local! {
    /// Each field of each form that was filled in with something, by the form's address without ids: what the
    /// canary compares with the fields that exist. Each test runs on a thread of its own, so what others fill in does
    /// not count.
    pub static FILLED_IN: RefCell<BTreeSet<(String, String)>> = const { RefCell::new(BTreeSet::new()) };
}

/// Redirects that are followed at most.
const REDIRECTS_MAX: usize = 5;

/// A person with a browser.
pub struct Person {
    pub name: String,
    pub second_step: Option<Vec<u8>>,
    /// The clock by which a worker signs in again; none for whoever has no account.
    pub clock: Option<Clock>,
    agent: Agent,
    base: String,
    path: String,
    status: u16,
    body: String,
    /// The role acted in, as last chosen.
    role: Option<Role>,
}

impl Person {
    pub fn new(base: &str, name: &str) -> Person {
        let agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build().new_agent();
        Person {
            name: name.to_owned(),
            second_step: None,
            clock: None,
            agent,
            base: base.to_owned(),
            path: String::new(),
            status: 0,
            body: String::new(),
            role: None,
        }
    }

    /// Goes to a page and follows where it leads. A worker whose session locked or ended signs in on the way.
    pub fn go(&mut self, path: &str) -> &mut Person {
        self.follow(path);
        let at_the_door = matches!(self.path.as_str(), "/aanmelden" | "/ontgrendelen");
        if at_the_door && path.starts_with("/werk") && self.clock.is_some() {
            self.sign_in();
            self.follow(path);
        }
        self
    }

    /// Signs in, and acts in the role of before. Digits work once, so a clock that can be set goes half a minute on.
    pub fn sign_in(&mut self) {
        let Some(clock) = self.clock.clone() else { return };
        clock.forward(31);
        let secret = self.second_step.clone().expect("a worker has a second step");
        let digits = people::second_step::digits(&secret, clock.now()).unwrap();
        let name = self.name.clone();
        self.follow("/aanmelden").expect_good();
        let fields = [("naam", name.as_str()), ("wachtzin", PASSPHRASE), ("cijfers", &digits)];
        self.submit("/aanmelden", &fields).expect_good();
        assert_eq!(self.path, "/werk", "{name} is signed in: {}", self.text());
        if let Some(role) = self.role.take() {
            self.act_as(role);
        }
    }

    /// Leaves quickly, and does not follow to where it leads: that is another's page.
    pub fn leave(&mut self) {
        let response = self.agent.get(format!("{}/weg", self.base)).call().unwrap();
        let led = self.take("/weg", response);
        assert!(led.is_none(), "it leads away from here");
    }

    fn follow(&mut self, path: &str) -> &mut Person {
        let mut path = path.to_owned();
        for _ in 0..REDIRECTS_MAX {
            let response = self.agent.get(format!("{}{path}", self.base)).call().unwrap();
            match self.take(&path, response) {
                Some(next) => path = next,
                None => return self,
            }
        }
        panic!("{} is sent around in circles at {path}", self.name);
    }

    /// Reads an answer; gives the path to go on to.
    fn take(&mut self, path: &str, mut response: ureq::http::Response<ureq::Body>) -> Option<String> {
        self.status = response.status().as_u16();
        self.path = path.to_owned();
        let location = response.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
        // A file that a page gives is no text.
        let body = response.body_mut().read_to_vec().unwrap();
        self.body = String::from_utf8_lossy(&body).into_owned();
        location.filter(|location| location.starts_with('/'))
    }

    /// Fills in the first form whose address contains `form` and sends it. What stands in the form already and is
    /// not named stays as it is.
    pub fn submit(&mut self, form: &str, fields: &[(&str, &str)]) -> &mut Person {
        let (action, filled) = self.fill(form, fields);
        self.post(&action, &filled);
        if action == "/gesprek" || action.ends_with("/antwoord") {
            self.send_now();
        } else {
            self.send_first_now();
        }
        self
    }

    /// Lets a message leave that waits for its ten seconds, as somebody does who is sure of it.
    fn send_now(&mut self) {
        let Some((before, _)) = self.body.rsplit_once("/nu\"") else { return };
        let path = before.rsplit_once('"').unwrap().1.to_owned();
        let seal = self.seal();
        self.post(&format!("{path}/nu"), &[("_zegel".to_owned(), seal)]);
        self.expect_good();
    }

    /// Lets first words leave that wait for their ten seconds, if this page says so; the code goes on standing there.
    fn send_first_now(&mut self) {
        let Some((before, _)) = self.body.split_once("/terug\" data-held") else { return };
        let path = before.rsplit_once('"').unwrap().1.to_owned();
        let seal = self.seal();
        let response = self
            .agent
            .post(format!("{}{path}/nu", self.base))
            .header("origin", &self.base)
            .send_form([("_zegel", seal)])
            .unwrap();
        assert_eq!(response.status().as_u16(), 303, "{}: the first words left", self.name);
    }

    /// Sends fields to an address as they are.
    pub fn post(&mut self, action: &str, fields: &[(String, String)]) -> &mut Person {
        let response = self
            .agent
            .post(format!("{}{action}", self.base))
            .header("origin", &self.base)
            .send_form(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
            .unwrap();
        match self.take(action, response) {
            Some(next) => self.follow(&next),
            None => self,
        }
    }

    /// Sends bytes as they are.
    pub fn post_bytes(&mut self, action: &str, kind: &str, body: &[u8]) -> &mut Person {
        let response = self
            .agent
            .post(format!("{}{action}", self.base))
            .header("origin", &self.base)
            .header("content-type", kind)
            .send(body)
            .unwrap();
        match self.take(action, response) {
            Some(next) => self.follow(&next),
            None => self,
        }
    }

    /// The seal of this person's forms; empty for whoever has no session.
    pub fn seal(&mut self) -> String {
        let page = Html::parse_document(&self.body);
        let found = page.select(&selector("input[name='_zegel']")).next();
        found.and_then(|field| field.attr("value")).unwrap_or_default().to_owned()
    }

    /// The session cookie, to hand it to a real browser.
    pub fn cookie(&self) -> String {
        let jar = self.agent.cookie_jar_lock();
        jar.iter()
            .find(|cookie| cookie.name() == "luwte")
            .map(|cookie| format!("{}={}", cookie.name(), cookie.value()))
            .unwrap_or_default()
    }

    /// The address of a form on this page and its fields, with these values in place.
    pub fn fill(&self, wanted: &str, fields: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        self.fill_with(wanted, fields.first().map(|(name, _)| *name), fields)
    }

    fn fill_with(
        &self,
        wanted: &str,
        with_field: Option<&str>,
        fields: &[(&str, &str)],
    ) -> (String, Vec<(String, String)>) {
        let page = Html::parse_document(&self.body);
        let (form, action) = find_form(&page, wanted, with_field).unwrap_or_else(|| {
            panic!("{} finds no form for {wanted} on {}:\n{}", self.name, self.path, self.text())
        });
        let present = fields_of(&page, form);
        let mut filled: Vec<(String, String)> = Vec::new();
        for (name, value) in &present {
            if !fields.iter().any(|(given, _)| given == name)
                && let Some(value) = value
            {
                filled.push((name.clone(), value.clone()));
            }
        }
        for (name, value) in fields {
            assert!(
                present.iter().any(|(field, _)| field == name),
                "the form {action} on {} has no field {name}; it has {:?}",
                self.path,
                present.iter().map(|(name, _)| name).collect::<Vec<_>>()
            );
            FILLED_IN.with_borrow_mut(|all| all.insert((without_ids(&action), (*name).to_owned())));
            filled.push(((*name).to_owned(), (*value).to_owned()));
        }
        (action, filled)
    }

    /// As [`Person::submit`], for the form that has a certain field, where several have the same address.
    pub fn submit_with(&mut self, form: &str, field: &str, fields: &[(&str, &str)]) -> &mut Person {
        let (action, filled) = self.fill_with(form, Some(field), fields);
        self.post(&action, &filled)
    }

    /// The address of the first form whose address contains this.
    pub fn form_action(&self, wanted: &str) -> String {
        let page = Html::parse_document(&self.body);
        let found = find_form(&page, wanted, None);
        found.unwrap_or_else(|| panic!("no form for {wanted} on {}:\n{}", self.path, self.text())).1
    }

    /// The address of the first such form after a text on the page.
    pub fn form_action_after(&self, text: &str, wanted: &str) -> String {
        let from = self.body.find(text).unwrap_or_else(|| panic!("no “{text}” on {}", self.path));
        let rest = Html::parse_document(self.body.get(from..).unwrap_or_default());
        find_form(&rest, wanted, None).unwrap_or_else(|| panic!("no form for {wanted} after “{text}”")).1
    }

    /// Presses the first button after a text that sends to an address ending so, wherever its form stands.
    pub fn press_after(&mut self, text: &str, wanted: &str) -> &mut Person {
        let from = self.body.find(text).unwrap_or_else(|| panic!("no “{text}” on {}", self.path));
        let rest = self.body.get(from..).unwrap_or_default();
        let mut addresses = rest.split("formaction=\"").skip(1).filter_map(|part| part.split('"').next());
        let address = addresses.find(|address| address.ends_with(wanted));
        let address = address.unwrap_or_else(|| panic!("no button to {wanted} after “{text}”")).to_owned();
        let seal = self.seal();
        self.post(&address, &[("_zegel".to_owned(), seal)])
    }

    /// Whether this page has a form for this address.
    pub fn has_form(&self, wanted: &str) -> bool {
        find_form(&Html::parse_document(&self.body), wanted, None).is_some()
    }

    /// Every form of this page with the names of its fields.
    pub fn forms_as_they_are(&self) -> Vec<(String, Vec<String>)> {
        let page = Html::parse_document(&self.body);
        page.select(&selector("form[method=post]"))
            .map(|form| {
                let names = fields_of(&page, form).into_iter().map(|(name, _)| name).collect();
                (form.attr("action").unwrap_or_default().to_owned(), names)
            })
            .collect()
    }

    /// Whether this page has a form for this address with a certain field.
    pub fn has_form_with(&self, wanted: &str, field: &str) -> bool {
        find_form(&Html::parse_document(&self.body), wanted, Some(field)).is_some()
    }

    /// Addresses of pages of this house that the page links to; a file to keep is no page.
    pub fn links(&self) -> Vec<String> {
        let page = Html::parse_document(&self.body);
        page.select(&selector("a[href^='/']:not([download])"))
            .filter_map(|link| link.attr("href").map(str::to_owned))
            .collect()
    }

    /// The first link whose address contains this.
    pub fn link(&self, part: &str) -> String {
        self.links().into_iter().find(|href| href.contains(part)).unwrap_or_else(|| {
            panic!("{} finds no link to {part} on {}:\n{}", self.name, self.path, self.text())
        })
    }

    /// The value of a hidden or filled-in field.
    pub fn value_of(&self, field: &str) -> String {
        let page = Html::parse_document(&self.body);
        let found = page.select(&selector(&format!("input[name='{field}']"))).next().unwrap();
        found.attr("value").unwrap_or_default().to_owned()
    }

    /// The value of an option of a list or a group of buttons, by what is read there.
    pub fn option(&self, field: &str, label: &str) -> String {
        let page = Html::parse_document(&self.body);
        let css = format!("select[name='{field}'] option");
        let found =
            page.select(&selector(&css)).find(|option| option.text().collect::<String>().contains(label));
        let option = found.unwrap_or_else(|| panic!("no {label} to choose for {field} on {}", self.path));
        option.attr("value").unwrap_or_default().to_owned()
    }

    /// What the first button with this name sends.
    pub fn button_value(&self, name: &str) -> String {
        let page = Html::parse_document(&self.body);
        let button = page.select(&selector(&format!("button[name='{name}']"))).next();
        let button = button.unwrap_or_else(|| panic!("no button {name} on {}:\n{}", self.path, self.text()));
        button.attr("value").unwrap_or_default().to_owned()
    }

    /// The value of the choice at this place in a group of buttons.
    pub fn radio_value(&self, field: &str, place: usize) -> String {
        let page = Html::parse_document(&self.body);
        let css = format!("input[type=radio][name='{field}']");
        let found = page.select(&selector(&css)).nth(place);
        let choice = found
            .unwrap_or_else(|| panic!("no choice {place} of {field} on {}:\n{}", self.path, self.text()));
        choice.attr("value").unwrap_or_default().to_owned()
    }

    /// The first choice of a list or a group of buttons.
    pub fn first_choice(&self, field: &str) -> String {
        let page = Html::parse_document(&self.body);
        let css = format!("input[name='{field}'], select[name='{field}'] option:not([value=''])");
        let found = page.select(&selector(&css)).next();
        let choice =
            found.unwrap_or_else(|| panic!("no choice for {field} on {}:\n{}", self.path, self.text()));
        choice.attr("value").unwrap_or_default().to_owned()
    }

    /// What a form keeps in a hidden field, or the option with this text.
    pub fn value_or_option(&self, field: &str, label: &str) -> String {
        let page = Html::parse_document(&self.body);
        let hidden = page.select(&selector(&format!("input[type=hidden][name='{field}']"))).next();
        match hidden {
            Some(hidden) => hidden.attr("value").unwrap_or_default().to_owned(),
            None => self.option(field, label),
        }
    }

    /// The first link after a text on the page whose address contains this.
    pub fn link_after(&self, text: &str, part: &str) -> String {
        let from = self.body.find(text).unwrap_or_else(|| panic!("no “{text}” on {}", self.path));
        let rest = Html::parse_document(self.body.get(from..).unwrap_or_default());
        let found = rest
            .select(&selector("a[href^='/']"))
            .filter_map(|link| link.attr("href"))
            .find(|href| href.contains(part));
        found.unwrap_or_else(|| panic!("no link to {part} after “{text}”")).to_owned()
    }

    /// The text of the first element of a kind.
    pub fn one_text(&self, css: &str) -> String {
        let page = Html::parse_document(&self.body);
        let element = page.select(&selector(css)).next();
        let element = element.unwrap_or_else(|| panic!("no {css} on {}:\n{}", self.path, self.text()));
        element.text().collect::<String>().trim().to_owned()
    }

    /// The return code that this page shows.
    pub fn code(&self) -> String {
        self.one_text("#code").split_whitespace().collect::<Vec<_>>().join("-")
    }

    /// Acts in another role.
    pub fn act_as(&mut self, role: Role) -> &mut Person {
        if self.role != Some(role) {
            self.go("/werk").expect_good();
            let page = Html::parse_document(&self.body);
            let button = format!("form[action='/werk/rol'] button[value='{}']", role.code());
            if page.select(&selector(&button)).next().is_some() {
                let (action, mut filled) = self.fill("/werk/rol", &[]);
                filled.push(("rol".to_owned(), role.code().to_owned()));
                self.post(&action, &filled).expect_good();
            }
            self.role = Some(role);
        }
        self
    }

    /// All text of the page, one space between words.
    pub fn text(&self) -> String {
        let page = Html::parse_document(&self.body);
        let main = page.select(&selector("main")).next().unwrap_or_else(|| page.root_element());
        let text: String = main.text().collect::<Vec<_>>().join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn body(&self) -> &str {
        &self.body
    }

    pub fn status(&self) -> u16 {
        self.status
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    pub fn sees(&self, what: &str) -> bool {
        self.text().contains(what)
    }

    #[track_caller]
    pub fn expect_good(&mut self) -> &mut Person {
        assert_eq!(self.status, 200, "{} at {}: {}", self.name, self.path, self.text());
        self
    }

    #[track_caller]
    pub fn expect_missing(&mut self) -> &mut Person {
        assert_eq!(self.status, 404, "{} must not see {}: {}", self.name, self.path, self.text());
        self
    }

    #[track_caller]
    pub fn expect(&mut self, what: &str) -> &mut Person {
        assert!(self.sees(what), "{} expects “{what}” at {}: {}", self.name, self.path, self.text());
        self
    }

    #[track_caller]
    pub fn expect_not(&mut self, what: &str) -> &mut Person {
        assert!(!self.body.contains(what), "{} must not read “{what}” at {}", self.name, self.path);
        self
    }
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

/// A form by its own address or by the address of one of its buttons; where several fit, one that has the field.
fn find_form<'a>(page: &'a Html, wanted: &str, with_field: Option<&str>) -> Option<(ElementRef<'a>, String)> {
    let has_field = |form: &ElementRef<'_>| {
        with_field.is_none_or(|field| fields_of(page, *form).iter().any(|(name, _)| name == field))
    };
    for form in page.select(&selector("form")).filter(has_field) {
        let action = form.attr("action").unwrap_or_default();
        if action.contains(wanted) {
            return Some((form, action.to_owned()));
        }
        for button in form.select(&selector("button[formaction]")) {
            let action = button.attr("formaction").unwrap_or_default();
            if action.contains(wanted) {
                return Some((form, action.to_owned()));
            }
        }
    }
    None
}

/// The fields of a form with what stands in them, also those that stand elsewhere on the page; none where a box is not
/// ticked or a button not pressed.
fn fields_of(page: &Html, form: ElementRef<'_>) -> Vec<(String, Option<String>)> {
    let mut fields = Vec::new();
    let named = selector("input[name], textarea[name], select[name], button[name]");
    let within = form.select(&named).filter(|element| element.attr("form").is_none());
    let elsewhere = page
        .select(&named)
        .filter(|element| element.attr("form").is_some_and(|id| Some(id) == form.attr("id")));
    for element in within.chain(elsewhere) {
        let name = element.attr("name").unwrap_or_default().to_owned();
        let value = element.attr("value").unwrap_or_default().to_owned();
        let kept = match (element.value().name(), element.attr("type").unwrap_or_default()) {
            ("input", "checkbox" | "radio") => element.attr("checked").map(|_| value),
            ("button", _) => None,
            ("textarea", _) => Some(element.text().collect::<String>().trim_start_matches('\n').to_owned()),
            ("select", _) => element
                .select(&selector("option[selected]"))
                .next()
                .map(|option| option.attr("value").unwrap_or_default().to_owned()),
            _ => Some(value),
        };
        fields.push((name, kept));
    }
    fields
}

/// An address with its ids taken out, so that all forms of a kind are one.
pub fn without_ids(path: &str) -> String {
    path.split('/')
        .map(|part| {
            let is_id =
                part.len() >= 20 && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
            if is_id { "{id}" } else { part }
        })
        .collect::<Vec<_>>()
        .join("/")
}
