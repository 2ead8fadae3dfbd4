//! Writes `fuzz/seeds` anew, after a change of a format:
//! `cargo +nightly run --manifest-path fuzz/Cargo.toml --example seeds`.

use std::io::Result;
use std::path::Path;

use vault::{Key, ReturnCode, Stretch, Ticket, split};
use vault_fuzz::{key, place, rng, secret};

fn main() -> Result<()> {
    let rng = &mut rng();
    let public = secret().public();

    let code = ReturnCode::random(rng);
    for list in vault::WordList::all() {
        let words = code.words(list).each_ref().map(|word| word.to_string());
        seed("code_parse", &format!("words-{}", list.language()), words.join(" "))?;
    }
    let code = code.show();
    seed("code_parse", "as-shown", &*code)?;
    seed(
        "code_parse",
        "as-typed",
        code.to_lowercase().replace('-', " . "),
    )?;
    seed(
        "code_parse",
        "look-alikes",
        code.replace('0', "o").replace('1', "l").replace('V', "u"),
    )?;
    seed("code_parse", "too-short", &code[..17])?;
    seed(
        "code_parse",
        "other-digits",
        "\u{667}\u{6f7}\u{96d}\u{e57}\u{ff17}-\u{200f}é",
    )?;

    let [one, two, three] = split(&secret(), rng).map(|share| share.show());
    let [stranger, ..] = split(&secret(), rng).map(|share| share.show());
    seed(
        "share_parse",
        "one-and-three",
        format!("{}\n{}", *one, *three),
    )?;
    seed(
        "share_parse",
        "two-and-one-as-typed",
        format!("{}\n{}", two.to_lowercase(), one.replace('-', " ")),
    )?;
    seed(
        "share_parse",
        "of-two-splits",
        format!("{}\n{}", *two, *stranger),
    )?;
    seed("share_parse", "alone", &*one)?;

    let table = "a,b,c,count\n1,0,0,40\n0,1,0,30\n0,0,1,20\n1,1,0,6\n0,1,1,4\n";
    seed("lists_read", "table", table)?;
    seed("lists_read", "semicolons", table.replace(',', ";").replace('\n', "\r\n"))?;
    seed("lists_read", "quotes", format!("\u{feff}{}", table.replace("a,b", "\"a, b\",\"b\"")))?;
    seed("lists_read", "tabs", table.replace(',', "\t"))?;

    let files = "Nr;Begeleider;Naam;Op;Notitie\r\n7;B. Els;Wilg;04-02-2026;\"Belde zelf; later.\"\r\n";
    seed("table_read", "semicolons", files)?;
    seed("table_read", "forbidden", "Nr,Naam,BSN\n1,\"Els\nlang\",2\n")?;

    let ticket = Ticket::random(rng);
    seed("ticket_parse", "cookie", &*ticket.show())?;
    seed("ticket_parse", "token", ticket.form_token("form"))?;
    seed("ticket_parse", "padded", format!("{}=", *ticket.show()))?;

    seed("stretch_parse", "usual", Stretch::new(rng).to_bytes())?;
    seed("stretch_parse", "quick", Stretch::quick(rng).to_bytes())?;
    let greedy = Stretch {
        memory_kib: u32::MAX,
        ..Stretch::quick(rng)
    };
    seed("stretch_parse", "greedy", greedy.to_bytes())?;

    seed(
        "open_record",
        "empty",
        vault::seal(&key(), &place(), b"", rng),
    )?;
    seed(
        "open_record",
        "sentence",
        vault::seal(&key(), &place(), b"Zij belt morgen terug.", rng),
    )?;
    seed(
        "open_record",
        "looks-like-padding",
        b"\x01 text \x80\0\0\0\0",
    )?;

    let dossier = Key::random(rng);
    seed(
        "unwrap_grant",
        "plain",
        vault::wrap(&key(), &place(), &dossier, rng),
    )?;
    seed(
        "unwrap_grant",
        "loose",
        public.wrap(&place(), &dossier, rng),
    )?;
    seed(
        "unwrap_grant",
        "tight",
        secret().wrap(&place(), &dossier, rng),
    )?;

    seed(
        "hpke_open",
        "sentence",
        public.seal(&place(), b"Zij belt morgen terug.", rng),
    )?;
    seed("hpke_open", "grant", public.wrap(&place(), &dossier, rng))?;
    seed("hpke_open", "public-key", public.bytes())?;
    seed("hpke_open", "low-order-key", [0; 40])
}

fn seed(target: &str, name: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("seeds")
        .join(target);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(name), bytes)
}
