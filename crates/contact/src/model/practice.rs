//! Practice: invented conversations in which a worker chooses or types a line, and reads how it may land and why (OUT-19).
//! Fiction only, nothing is recorded (H-12), and nothing of it is kept: the way through a story travels in the form.

mod call;
mod fine;
mod late;
mod trust;

use super::pace::{PACE_QUESTIONS, questions};
use super::wording::{Finding, WordRule, check, words};

/// So many steps a way has at most: more than any story.
pub const STEPS_MAX: usize = 12;
/// A line of more words than this is a lot to read for somebody in a hurry or afraid.
pub const LINE_WORDS_MAX: usize = 60;
/// The sign of a step in own words.
const OWN: char = 'e';

/// An invented conversation.
#[derive(Debug)]
pub struct Story {
    /// Its code, in the address.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What one practises with it.
    pub about: &'static str,
    /// Its scenes; the first is the beginning, one without choices an end.
    pub scenes: &'static [Scene],
}

/// A moment in it: the other says something.
#[derive(Debug)]
pub struct Scene {
    /// Its name within the story.
    pub name: &'static str,
    /// What the other says.
    pub they: &'static str,
    /// What one can say.
    pub choices: &'static [Line],
    /// What the other says to a kind line in one's own words.
    pub own_reply: &'static str,
    /// Where it goes on after that.
    pub own_to: &'static str,
}

/// A line that one can choose.
#[derive(Debug)]
pub struct Line {
    /// The line.
    pub says: &'static str,
    /// How it lands.
    pub lands: Lands,
    /// What the other answers.
    pub reply: &'static str,
    /// Why it lands so.
    pub why: &'static str,
    /// Where it goes on.
    pub to: &'static str,
}

/// How a line lands. There is no mark and no number for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lands {
    /// It opens something.
    Well,
    /// It may do.
    Perhaps,
    /// It closes something.
    Hard,
}

const fn line(
    says: &'static str,
    lands: Lands,
    reply: &'static str,
    why: &'static str,
    to: &'static str,
) -> Line {
    Line { says, lands, reply, why, to }
}

/// All stories.
pub static STORIES: [&Story; 4] = [&late::STORY, &fine::STORY, &call::STORY, &trust::STORY];

/// The story with this code.
pub fn of_code(code: &str) -> Option<&'static Story> {
    STORIES.into_iter().find(|story| story.code == code)
}

/// One step of a way through a story.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What the other said before it.
    pub they: &'static str,
    /// The line that was chosen; none for own words.
    pub line: Option<&'static Line>,
    /// What the other answered.
    pub reply: &'static str,
}

/// A way through a story, up to where one is.
#[derive(Debug)]
pub struct Way {
    /// The steps so far.
    pub steps: Vec<Step>,
    /// Where one is now.
    pub scene: &'static Scene,
}

impl Story {
    fn scene(&self, name: &str) -> Option<&'static Scene> {
        self.scenes.iter().find(|scene| scene.name == name)
    }

    /// Walks a way as it came with the form: a sign for each step. None when it is no way through this story.
    pub fn walk(&self, way: &str) -> Option<Way> {
        let mut scene = self.scenes.first()?;
        let mut steps = Vec::new();
        if way.chars().count() > STEPS_MAX {
            return None;
        }
        for sign in way.chars() {
            if scene.is_end() {
                return None;
            }
            let line = match sign {
                OWN => None,
                _ => Some(scene.choices.get(usize::try_from(sign.to_digit(10)?).ok()?)?),
            };
            let (reply, to) = line.map_or((scene.own_reply, scene.own_to), |line| (line.reply, line.to));
            steps.push(Step { they: scene.they, line, reply });
            scene = self.scene(to)?;
        }
        Some(Way { steps, scene })
    }
}

impl Scene {
    /// Whether the story ends here.
    pub fn is_end(&self) -> bool {
        self.choices.is_empty()
    }
}

/// The way with one more step: the choice at this place, or own words.
pub fn onward(way: &str, choice: Option<usize>) -> String {
    let sign = choice.and_then(|place| char::from_digit(u32::try_from(place).ok()?, 10)).unwrap_or(OWN);
    format!("{way}{sign}")
}

/// How a line in one's own words may land.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// It holds a word of the list.
    Word(WordRule),
    /// It asks several things at once.
    Asks,
    /// It asks why, which sounds like an account to give.
    Why,
    /// It is long.
    Long,
    /// Nothing speaks against it.
    Well,
}

impl Heard {
    /// Key of the reaction.
    pub fn text_key(&self) -> &'static str {
        match self {
            Heard::Word(_) => "contact-practice-heard-word",
            Heard::Asks => "contact-practice-heard-asks",
            Heard::Why => "contact-practice-heard-why",
            Heard::Long => "contact-practice-heard-long",
            Heard::Well => "contact-practice-heard-well",
        }
    }
}

/// Listens to a line in one's own words. It knows little: it looks at words, questions and length, never at meaning.
pub fn hear(text: &str, rules: &[WordRule]) -> Heard {
    let word = check(text, "nl", rules).into_iter().find_map(|finding| match finding {
        Finding::Word { rule, .. } => Some(rule),
        _ => None,
    });
    let said = words(text);
    match word {
        Some(rule) => Heard::Word(rule),
        None if questions(text) >= PACE_QUESTIONS => Heard::Asks,
        None if said.iter().any(|word| word == "waarom") && questions(text) > 0 => Heard::Why,
        None if said.len() > LINE_WORDS_MAX => Heard::Long,
        None => Heard::Well,
    }
}

#[cfg(test)]
mod tests;
