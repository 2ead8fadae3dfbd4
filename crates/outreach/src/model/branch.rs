//! For whom a channel is, and which work it is mostly about.

use crate::model::ChannelKind;
use crate::model::coded::coded;

coded! {
    /// For whom a channel is (OUT-08).
    Audience, "outreach-audience-", {
        /// Adults.
        Adult = "adult",
        /// All sorts of people.
        Mixed = "mixed",
        /// Young people come there: the youth protocol holds.
        YouthRisk = "youth-risk",
    }
}

impl Audience {
    /// Whether the youth protocol holds on such a channel: where young people come, and on a chat site for all sorts of
    /// people, since they come there too (OUT-08).
    pub fn may_be_young(self, kind: ChannelKind) -> bool {
        self == Audience::YouthRisk || (self == Audience::Mixed && kind == ChannelKind::ChatSite)
    }
}

coded! {
    /// Which work a channel is mostly about: for fitting information and totals, never about a person (SUB-01).
    Branch, "outreach-branch-", {
        /// Window work (SUB-02).
        Window = "window",
        /// Escort on one's own (SUB-03).
        EscortOwn = "escort-own",
        /// Escort through an agency (SUB-04).
        EscortAgency = "escort-agency",
        /// Work on the street (SUB-05).
        Street = "street-work",
        /// Work at home (SUB-06).
        Home = "home",
        /// Work in a club (SUB-07).
        Club = "club",
        /// Work in a private house (SUB-08).
        PrivateHouse = "private-house",
        /// Work in a salon (SUB-09).
        Salon = "salon",
        /// Arranged online (SUB-10), apart from where people meet.
        Online = "online",
    }
}
