//! Mail that says nothing: the same few lines to everybody, whatever the reason, by the organisation's own server.

use super::Sent;
use crate::model::ADDRESS_MAX;
use data_encoding::{BASE64, HEXLOWER};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kit::{Lang, Texts};
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use people::{MailSettings, MailTls};
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;
use store::Moment;
use vault::Zeroizing;

/// A server that does not answer within this time is tried again later.
const PATIENCE: Duration = Duration::from_secs(20);

/// What is wrong with the settings of the mail server.
#[derive(Debug, thiserror::Error)]
pub enum MailFault {
    /// The sender is not a mail address.
    #[error("[mail] sender is not a mail address")]
    Sender,
    /// A line without TLS that leaves the machine.
    #[error(
        "[mail] tls = \"none-only-for-loopback\" is for a server on this machine only, such as 127.0.0.1"
    )]
    Open,
    /// A file that cannot be read.
    #[error("[mail] {path}: {why}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// A user without a password, or the other way round.
    #[error("[mail] user and password_file belong together")]
    Password,
    /// A certificate or server name that cannot be used.
    #[error("[mail] TLS cannot be set up: {0}")]
    Tls(#[from] lettre::transport::smtp::Error),
}

/// Brings mail to the organisation's server.
pub struct Postman {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Address,
    sender_name: String,
    sign_in: String,
}

/// One mail to one worker.
pub struct Mail<'a> {
    /// Where it goes.
    pub to: &'a str,
    /// In which language.
    pub lang: Lang,
    /// Names it: the same when it is tried again, so that no mailbox shows it twice.
    pub id: [u8; 32],
    /// When it is sent.
    pub now: Moment,
}

/// A mail address that can stand in a header as it is; none when it is not one.
pub fn read_address(text: &str) -> Option<Address> {
    let plain = |byte: u8| byte.is_ascii_graphic() && !br#"<>()[],;:\""#.contains(&byte);
    let fits = text.len() <= ADDRESS_MAX && text.bytes().all(plain);
    fits.then(|| text.parse().ok()).flatten()
}

impl Postman {
    /// Reads the settings, the password and the certificate.
    ///
    /// # Errors
    /// [`MailFault`].
    pub fn new(settings: &MailSettings, public_address: &str) -> Result<Postman, MailFault> {
        let sender = read_address(&settings.sender).ok_or(MailFault::Sender)?;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.server)
            .port(settings.port)
            .timeout(Some(PATIENCE))
            .tls(tls(settings)?)
            // Not the name of this machine.
            .hello_name(ClientId::Domain(sender.domain().to_owned()));
        builder = match (&settings.user, &settings.password_file) {
            (Some(user), Some(file)) => {
                let password = Zeroizing::new(read(file)?);
                builder.credentials(Credentials::new(user.clone(), password.trim().to_owned()))
            }
            (None, None) => builder,
            _ => return Err(MailFault::Password),
        };
        Ok(Postman {
            transport: builder.build(),
            sender,
            sender_name: settings.sender_name.clone(),
            sign_in: format!("{public_address}/aanmelden"),
        })
    }

    /// Hands a mail to the server.
    pub async fn send(&self, texts: &Texts, mail: &Mail<'_>) -> Sent {
        let Some(to) = read_address(mail.to) else { return Sent::Never };
        let Ok(envelope) = Envelope::new(Some(self.sender.clone()), vec![to]) else { return Sent::Never };
        let letter = self.letter(texts, mail);
        let sent =
            tokio::time::timeout(PATIENCE, self.transport.send_raw(&envelope, letter.as_bytes())).await;
        match sent {
            Ok(Ok(_)) => Sent::Yes,
            Ok(Err(error)) if error.is_permanent() => Sent::Never,
            Ok(Err(_)) | Err(_) => Sent::Later,
        }
    }

    /// The mail as it goes over the line (RFC 5322).
    fn letter(&self, texts: &Texts, mail: &Mail<'_>) -> String {
        let say = |key| texts.text(mail.lang, key, &[]);
        let lines = [
            format!("From: {} <{}>", header_text(&self.sender_name), self.sender),
            format!("To: <{}>", mail.to),
            format!("Subject: {}", header_text(&say("bell-mail-subject"))),
            format!("Date: {}", date(mail.now)),
            format!("Message-ID: <{}@{}>", HEXLOWER.encode(&mail.id), self.sender.domain()),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            "Content-Transfer-Encoding: 8bit".to_owned(),
            "Auto-Submitted: auto-generated".to_owned(),
            String::new(),
            say("bell-mail-line"),
            String::new(),
            // The end of the line belongs to the end of the mail, and is the line's own (RFC 5321, 4.1.1.4).
            self.sign_in.clone(),
        ];
        lines.join("\r\n")
    }
}

fn read(file: &PathBuf) -> Result<String, MailFault> {
    std::fs::read_to_string(file).map_err(|why| MailFault::File { path: file.clone(), why })
}

fn tls(settings: &MailSettings) -> Result<Tls, MailFault> {
    if settings.tls == MailTls::NoneOnlyForLoopback {
        let here = settings.server.parse().is_ok_and(|address: IpAddr| address.is_loopback());
        return if here { Ok(Tls::None) } else { Err(MailFault::Open) };
    }
    let mut parameters = TlsParameters::builder(settings.server.clone());
    if let Some(file) = &settings.certificate_file {
        parameters = parameters.add_root_certificate(Certificate::from_pem(read(file)?.as_bytes())?);
    }
    let parameters = parameters.build_rustls()?;
    Ok(match settings.tls {
        MailTls::Required => Tls::Wrapper(parameters),
        _ => Tls::Required(parameters),
    })
}

/// A text in a header: as it is when it is plain, else as RFC 2047 has it.
fn header_text(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -.'".contains(&byte)) {
        text.to_owned()
    } else {
        format!("=?utf-8?B?{}?=", BASE64.encode(text.as_bytes()))
    }
}

/// `Sun, 22 Nov 2026 12:00:00 +0000`; in universal time, so that it does not tell where.
fn date(now: Moment) -> String {
    let at = Timestamp::from_second(now.seconds()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(server: &str, tls: MailTls) -> MailSettings {
        MailSettings {
            server: server.to_owned(),
            port: 25,
            tls,
            sender: "planning@example.org".to_owned(),
            sender_name: "Planning".to_owned(),
            user: None,
            password_file: None,
            certificate_file: None,
        }
    }

    #[test]
    fn without_tls_no_mail_leaves_the_machine() {
        let refused = |server| Postman::new(&settings(server, MailTls::NoneOnlyForLoopback), "x").is_err();
        assert!(refused("mail.example.org") && refused("192.168.1.2") && refused("localhost"));
        assert!(!refused("127.0.0.1") && !refused("::1"));
    }

    #[test]
    fn an_address_cannot_carry_a_header() {
        for good in ["noor@example.org", "noor.de-wit+x@post.example.org"] {
            assert!(read_address(good).is_some(), "{good}");
        }
        for bad in
            ["", "noor", "noor@", "a@b\r\nBcc: c@d", "<a@b.nl>", "a@b.nl,c@d.nl", "\"a b\"@c.nl", "é@b.nl"]
        {
            assert!(read_address(bad).is_none(), "{bad}");
        }
        assert!(read_address(&format!("{}@example.org", "a".repeat(ADDRESS_MAX))).is_none());
    }

    #[test]
    fn a_mail_is_the_same_for_everybody_and_names_nothing() {
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        let postman =
            Postman::new(&settings("127.0.0.1", MailTls::NoneOnlyForLoopback), "https://x.example").unwrap();
        let letter = |id: u8, seconds: i64| {
            let (id, now) = ([id; 32], Moment::from_seconds(1_795_348_800 + seconds));
            postman.letter(&texts, &Mail { to: "noor@example.org", lang: Lang::Nl, id, now })
        };
        let (one, other) = (letter(1, 0), letter(2, 86_400));
        assert_eq!(one.len(), other.len());
        let own = |line: &&str| !line.starts_with("Date:") && !line.starts_with("Message-ID:");
        assert!(one.lines().filter(own).eq(other.lines().filter(own)));
        assert!(one.contains("Date: Sun, 22 Nov 2026 12:00:00 +0000\r\n"), "{one}");
        assert!(one.is_ascii() && !one.contains("\n\n"));
        for word in ["luwte", "noor wacht", "bericht", "cliënt", "gesprek", "dringend"] {
            assert!(!one.to_lowercase().contains(word), "{word}: {one}");
        }
    }

    #[test]
    fn names_with_other_letters_are_encoded() {
        assert_eq!(header_text("Anna de Wit"), "Anna de Wit");
        assert_eq!(header_text("Zoë"), "=?utf-8?B?Wm/Dqw==?=");
        assert_eq!(header_text("a\r\nBcc: b"), "=?utf-8?B?YQ0KQmNjOiBi?=");
    }
}
