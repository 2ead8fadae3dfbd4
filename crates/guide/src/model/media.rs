//! Pictures and texts that may be used (INF-17, STG-12): what each shows, whose it is, under what licence, and for what it
//! was approved. The files themselves are put into a folder by whoever looks after the machine; nothing is ever sent in by
//! a page. Approved is one file as it was then: a file that changed since is shown to nobody.

use serde::{Deserialize, Serialize};
use store::Day;

/// Name of this list among the settings that everybody may read.
pub const ROOM: &str = "media";
/// Things that an organisation can approve.
pub const APPROVED_MAX: usize = 120;
/// Files of the folder that are looked at.
pub const FILES_MAX: usize = 300;
/// Bytes of a file.
pub const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// Characters of a file's name.
const NAME_MAX: usize = 80;

kit::coded! {
    /// Under what licence others may use it.
    Licence {
        /// Everything is allowed.
        Free = "cc0", "guide-media-licence-free";
        /// Everything is allowed with the maker's name.
        ByName = "cc-by", "guide-media-licence-by-name";
        /// With the maker's name, and whatever is made of it the same way.
        Alike = "cc-by-sa", "guide-media-licence-alike";
        /// The maker allowed us this use; others ask first.
        Asked = "gevraagd", "guide-media-licence-asked";
    }
}

kit::coded! {
    /// What it was approved for.
    Use {
        /// Pages of our own, and of others who write about this.
        Pages = "pagina", "guide-media-use-pages";
        /// Lessons.
        Lessons = "les", "guide-media-use-lessons";
        /// The press.
        Press = "pers", "guide-media-use-press";
    }
}

/// What an organisation approved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Library {
    /// One of each file.
    pub approved: Vec<Approved>,
}

/// A picture or a text that may be used. No field for who stands on it: nobody who can be recognised does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approved {
    /// The file's name in the folder.
    pub file: String,
    /// Fingerprint of what stood in it when it was approved: SHA-256 as hex.
    pub print: String,
    /// What one sees on it, or what it is about: also for who cannot see it.
    pub shows: String,
    /// Who made it, as they wish to be called.
    pub author: String,
    /// When it was made.
    pub made: Day,
    /// Under what licence.
    pub terms: Licence,
    /// For what.
    pub uses: Vec<Use>,
    /// When it was approved.
    pub approved: Day,
}

/// What a file is, told by its first bytes and never by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A picture.
    Png,
    /// A picture.
    Jpeg,
    /// A picture.
    WebP,
    /// Plain text.
    Text,
}

impl Kind {
    /// What these bytes are; none for anything else: a drawing with a script in it, a document that calls home.
    pub fn of(bytes: &[u8]) -> Option<Kind> {
        match bytes {
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Kind::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Kind::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Kind::WebP),
            _ => is_plain_text(bytes).then_some(Kind::Text),
        }
    }

    /// The media type under which it is sent.
    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
            Kind::WebP => "image/webp",
            Kind::Text => "text/plain; charset=utf-8",
        }
    }

    /// Whether it is looked at, and not read.
    pub fn is_picture(self) -> bool {
        self != Kind::Text
    }
}

fn is_plain_text(bytes: &[u8]) -> bool {
    let readable = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    !bytes.is_empty() && std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(readable))
}

/// How cameras and programs begin what they put into a picture beside the picture: place, device, names.
const HIDDEN: [&[u8]; 6] =
    [b"Exif\0\0", b"eXIf", b"EXIF", b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"iTXtXML:com.adobe.xmp"];

/// Whether a picture carries more than the picture. A fingerprint of a place must not travel with it (H-17).
pub fn carries_more(kind: Kind, bytes: &[u8]) -> bool {
    let holds = |mark: &&[u8]| bytes.windows(mark.len()).any(|part| part == *mark);
    kind.is_picture() && HIDDEN.iter().any(holds)
}

/// Whether a name is a plain one: it never leads out of the folder, and nothing in it has to be escaped.
pub fn is_plain_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    !name.starts_with('.') && (1..=NAME_MAX).contains(&name.len()) && name.bytes().all(plain)
}

impl Library {
    /// What was approved about a file as it is now.
    pub fn of(&self, print: &str) -> Option<&Approved> {
        self.approved.iter().find(|one| one.print == print)
    }

    /// Approves a file, in the place of what was approved under its name. Gives `false`, and changes nothing, when the
    /// list is full.
    pub fn approve(&mut self, one: Approved) -> bool {
        let full = self.approved.len() >= APPROVED_MAX;
        match self.approved.iter_mut().find(|other| other.file == one.file || other.print == one.print) {
            Some(other) => *other = one,
            None if full => return false,
            None => self.approved.push(one),
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(file: &str, print: &str) -> Approved {
        Approved {
            file: file.to_owned(),
            print: print.to_owned(),
            shows: "Een brug in de mist".to_owned(),
            author: "Roos".to_owned(),
            made: Day::from_number(20_000),
            terms: Licence::ByName,
            uses: vec![Use::Pages],
            approved: Day::from_number(20_100),
        }
    }

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        assert_eq!(Kind::of(b"\x89PNG\r\n\x1a\nrest"), Some(Kind::Png));
        assert_eq!(Kind::of(b"\xFF\xD8\xFF\xE0"), Some(Kind::Jpeg));
        assert_eq!(Kind::of(b"RIFF\0\0\0\0WEBPVP8 "), Some(Kind::WebP));
        assert_eq!(Kind::of("Werk is werk.\n".as_bytes()), Some(Kind::Text));
        for no in [b"".as_slice(), b"%PDF-1.7\n\xE2\xE3", b"GIF89a\0", b"PK\x03\x04", b"\xFF\xD8"] {
            assert_eq!(Kind::of(no), None, "{no:?}");
        }
    }

    #[test]
    fn what_a_camera_left_in_a_picture_is_found() {
        let picture = |inside: &[u8]| [b"\xFF\xD8\xFF\xE1\0\x10".as_slice(), inside, b"\xFF\xD9"].concat();
        assert!(carries_more(Kind::Jpeg, &picture(b"Exif\0\0II*\0")));
        assert!(carries_more(Kind::Jpeg, &picture(b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta")));
        assert!(!carries_more(Kind::Jpeg, &picture(b"JFIF\0")));
        assert!(!carries_more(Kind::Text, b"Over EXIF in foto's."), "a text has nothing beside it");
    }

    #[test]
    fn a_file_that_changed_was_not_approved() {
        let mut library = Library::default();
        assert!(library.approve(one("brug.png", "aa")));
        assert!(library.of("aa").is_some() && library.of("bb").is_none());
        assert!(library.approve(one("brug.png", "bb")), "looked at again");
        assert_eq!((library.approved.len(), library.of("aa")), (1, None));
    }

    #[test]
    fn a_full_list_takes_no_more_and_lets_what_is_there_change() {
        let mut library = Library::default();
        for number in 0..APPROVED_MAX {
            assert!(library.approve(one(&format!("{number}.png"), &number.to_string())));
        }
        let full = library.clone();
        assert!(!library.approve(one("meer.png", "meer")));
        assert_eq!(library, full);
        assert!(library.approve(one("3.png", "anders")));
    }

    proptest! {
        #[test]
        fn no_plain_name_leads_out_of_the_folder(name in ".{0,90}") {
            if is_plain_name(&name) {
                prop_assert_eq!(std::path::Path::new(&name).components().count(), 1);
                prop_assert!(!name.starts_with('.') && !name.contains(['/', '\\', '\0']));
            }
        }

        #[test]
        fn no_bytes_make_it_stumble(bytes: Vec<u8>) {
            if let Some(kind) = Kind::of(&bytes) {
                let _ = carries_more(kind, &bytes);
            }
        }
    }
}
