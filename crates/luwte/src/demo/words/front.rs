//! What stands at the front door of the demo, and what came in by its other doors.

use guide::model::ForWhom;

/// When somebody is there, Monday first.
pub const HOURS: [&str; 7] = ["10-17", "10-21", "10-17", "10-21", "10-16", "", ""];
/// The number to call.
pub const PUBLIC_NUMBER: &str = "0800 - 00 00 00 (verzonnen)";
/// Name, address, way from the station, door, bell.
pub const PLACE: [&str; 5] = [
    "De Kadekamer",
    "Touwslagerskade 14, Zandermeer",
    "Van het station loop je rechtdoor over het plein, dan de tweede straat links. Zeven minuten.",
    "De blauwe deur naast de fietsenmaker",
    "Bel bij Kadekamer",
];

/// Weekday counted from Monday, from, until, who is there, for whom, minutes of an appointment.
pub type WalkInWords = (usize, &'static str, &'static str, &'static [&'static str], ForWhom, u16);

/// The walk-in hours.
pub const WALK_INS: [WalkInWords; 2] = [
    (1, "13:00", "16:00", &["Noor", "Esra"], ForWhom::Everybody, 30),
    (3, "18:00", "20:30", &["Sem", "Tijn"], ForWhom::Men, 30),
];

/// An event: its name, and where.
pub const EVENT: (&str, &str) = ("Samen koken", "Buurthuis De Ankerplaats, ingang aan de tuinkant");

/// Somebody worries about somebody else.
pub const CONCERN: &str = "Een leerling van mij komt steeds moe op school en heeft ineens dure spullen. Ik maak me zorgen. Hoe kan ik \
     beginnen met vragen, zonder dat ik de deur dichtgooi?";
/// Somebody wants to talk about the organisation itself.
pub const ADVISER: &str =
    "Ik wil iets vertellen over hoe er met mij werd gepraat. Liever niet met mijn eigen begeleider.";

/// Two appointments: what people want to be called, and which of the times they take.
pub const BOOKED: [(&str, usize); 2] = [("Zilverspar", 0), ("", 3)];
