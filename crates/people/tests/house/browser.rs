//! A browser without scripts, which asks the router without a line between.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use people::{Acting, second_step};
use tower::ServiceExt;

use crate::team::{PASSPHRASE, SECOND_STEP, Team};

const HOST: &str = "luwte.example";
/// More than any page of these tests has.
const PAGE_MAX: usize = 1 << 20;

/// A browser, its cookies and the seal of the last page it saw.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookie: Option<String>,
    pub seal: String,
    /// The site that the forms it sends stand on.
    pub origin: String,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where it sends the browser.
    pub fn location(&self) -> Option<&str> {
        self.headers.get(header::LOCATION).map(|value| value.to_str().unwrap())
    }

    /// The lines that set cookies.
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect()
    }

    #[track_caller]
    pub fn expect(self, status: StatusCode) -> Answer {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    #[track_caller]
    pub fn expect_sent_to(self, path: &str) -> Answer {
        assert_eq!((self.status, self.location()), (StatusCode::SEE_OTHER, Some(path)), "{}", self.body);
        self
    }
}

impl Browser {
    pub fn at(team: &Team) -> Browser {
        Browser {
            router: people::pages::routes().into_router(team.house.clone()),
            cookie: None,
            seal: String::new(),
            origin: format!("https://{HOST}"),
        }
    }

    /// A browser in which somebody has signed in.
    pub async fn of(team: &Team, person: &Acting) -> Browser {
        let mut browser = Browser::at(team);
        browser.sign_in(team, &person.worker().sign_in_name).await.expect_sent_to("/werk");
        browser.get("/werk").await.expect(StatusCode::OK);
        browser
    }

    /// Signs in with digits that nobody used: those of the next half minute.
    pub async fn sign_in(&mut self, team: &Team, name: &str) -> Answer {
        team.wait(30);
        let digits = digits(team);
        self.post("/aanmelden", &[("naam", name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)]).await
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty()).await
    }

    /// Sends a form, with the seal of the last page.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let sealed = fields.iter().copied().chain([("_zegel", self.seal.as_str())]);
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(sealed).finish();
        self.send(Method::POST, path, Body::from(form)).await
    }

    async fn send(&mut self, method: Method, path: &str, body: Body) -> Answer {
        let mut request = Request::builder().method(&method).uri(path).header(header::HOST, HOST);
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if method == Method::POST {
            request = request
                .header(header::ORIGIN, &self.origin)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, PAGE_MAX).await.unwrap();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).unwrap(),
        };
        self.remember(&answer);
        answer
    }

    fn remember(&mut self, answer: &Answer) {
        for line in answer.cookies() {
            let (pair, _) = line.split_once(';').unwrap();
            self.cookie = if line.contains("Max-Age=0") { None } else { Some(pair.to_owned()) };
        }
        if let Some((_, rest)) = answer.body.split_once("name=\"_zegel\" value=\"") {
            self.seal = rest.split_once('"').unwrap().0.to_owned();
        }
    }

    /// The ticket in the cookie.
    pub fn ticket(&self) -> vault::Ticket {
        let (_, value) = self.cookie.as_ref().unwrap().split_once('=').unwrap();
        vault::Ticket::parse(value).unwrap()
    }
}

/// The six digits of this moment.
pub fn digits(team: &Team) -> String {
    second_step::digits(&SECOND_STEP, team.house.now()).unwrap()
}
